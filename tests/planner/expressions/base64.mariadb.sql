-- BASE64 as blob
document_value: coalesce(concat('"', replace(to_base64(t.c), CHAR(10), ''), '"'), 'null')
row_value, order_key, row_cursor, exact_value, group_value: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = $  <- ['A%b_!']
ne: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END != $  <- ['A%b_!']
in: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END IN $  <- [('A%b_!', '0071')]
notIn: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END NOT IN $  <- [('A%b_!', '0071')]
exact_key: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
keys_match, keys_match_exactly: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) IN $  <- [['71']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = json_unquote(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as number: u.d = convert(CAST(t.c AS CHAR) USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as itself: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
key after digits: convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
