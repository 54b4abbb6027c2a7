-- TIME as time
document_value: coalesce(batu_json_time(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL) THEN batu_time(t.c) END
key_source, key: json_extract(batu_json_time(t.c), '$')
hidden_key: coalesce(json_quote(json_extract(batu_json_time(t.c), '$')), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['10:30:00']
cursor_bound: $  <- [None]
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL) THEN batu_time(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL) THEN batu_time(t.c) END)
eq: batu_time(t.c) = $  <- ['10:30:00.000000']
ne: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) != $  <- ['10:30:00.000000']
in: batu_time(t.c) IN (SELECT value FROM json_each($))  <- ['["10:30:00.000000", "23:59:59.500000"]']
notIn: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND (batu_time(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['["10:30:00.000000", "23:59:59.500000"]']
lt: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) < $  <- ['10:30:00.000000']
lte: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) <= $  <- ['10:30:00.000000']
gt: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) > $  <- ['10:30:00.000000']
gte: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) >= $  <- ['10:30:00.000000']
exact_key: json_extract(batu_json_time(t.c), '$') COLLATE BINARY
keys_match, keys_match_exactly: (json_extract(batu_json_time(t.c), '$') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["10:30:00"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["10:30:00", 0]]']
same as text: u.d = json_extract(batu_json_time(t.c), '$') AND (CAST(u.d AS TEXT) COLLATE BINARY) = json_extract(batu_json_time(t.c), '$')
same as number: u.d = json_extract(batu_json_time(t.c), '$') AND (batu_key_number(u.d) COLLATE BINARY) = json_extract(batu_json_time(t.c), '$')
same as itself: (json_extract(batu_json_time(t.c), '$') COLLATE BINARY) = json_extract(batu_json_time(t.c), '$')
key after digits: nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '')
exact_key after digits: nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["10:30:00"]']
same as text after digits: u.d = nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '')
same as number after digits: u.d = nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '')
same as itself after digits: (json_extract(batu_json_time(t.c), '$') COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_time(t.c), '$')), '')
-- TIME as varchar(8)
document_value: coalesce(batu_json_time(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL) THEN batu_time(t.c) END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['10:30:00']
cursor_bound: $  <- [None]
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL) THEN batu_time(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL) THEN batu_time(t.c) END)
eq: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) = $  <- ['10:30:00.000000']
ne: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) != $  <- ['10:30:00.000000']
in: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) IN (SELECT value FROM json_each($))  <- ['["10:30:00.000000", "23:59:59.500000"]']
notIn: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND (batu_time(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['["10:30:00.000000", "23:59:59.500000"]']
lt: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) < $  <- ['10:30:00.000000']
lte: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) <= $  <- ['10:30:00.000000']
gt: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) > $  <- ['10:30:00.000000']
gte: t.c IS NOT NULL AND batu_json_time(t.c) IS NOT NULL AND batu_time(t.c) >= $  <- ['10:30:00.000000']
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["10:30:00"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["10:30:00"]', '["10:30:00"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["10:30:00", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["10:30:00"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["10:30:00"]']
