-- BASE64 as blob
document_value: json_quote(batu_base64(t.c))
row_value, order_key, row_cursor, exact_value, group_value: t.c
cursor_value: batu_json_stored(t.c)
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: CAST(t.c AS TEXT) = $  <- ['A%b_!']
ne: CAST(t.c AS TEXT) != $  <- ['A%b_!']
in: CAST(t.c AS TEXT) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]']
notIn: (CAST(t.c AS TEXT) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match, keys_match_exactly: (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = CAST(t.c AS TEXT) AND (CAST(u.d AS TEXT) COLLATE BINARY) = CAST(t.c AS TEXT)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: (CAST(t.c AS TEXT) COLLATE BINARY) = CAST(t.c AS TEXT)
key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
