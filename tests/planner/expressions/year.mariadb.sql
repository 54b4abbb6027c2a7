-- YEAR as year
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN ((t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0)) THEN t.c + 0 ELSE '"!misfit"' END
row_value, row_cursor, exact_key: t.c
order_key: t.c + 0
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN ((t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0)) THEN t.c + 0 END
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [1999]
cursor_bound: $  <- [None]
min: min(CASE WHEN ((t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0)) THEN t.c + 0 END)
max: max(CASE WHEN ((t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0)) THEN t.c + 0 END)
eq: t.c = $ AND (t.c + 0) = $  <- [1999, 1999]
ne: (t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0) AND (t.c + 0) != $  <- [1999]
in: (t.c IN $) AND ((t.c + 0) IN $)  <- [(1999, 2026), (1999, 2026)]
notIn: (t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0) AND ((t.c + 0) NOT IN $)  <- [(1999, 2026)]
lt: (t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0) AND t.c <= $ AND (t.c + 0) < $  <- [1999, 1999]
lte: (t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0) AND t.c <= $ AND (t.c + 0) <= $  <- [1999, 1999]
gt: (t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0) AND t.c >= $ AND (t.c + 0) > $  <- [1999, 1999]
gte: (t.c + 0) >= (1) AND (t.c + 0) <= 9999 AND (t.c + 0) = floor(t.c + 0) AND t.c >= $ AND (t.c + 0) >= $  <- [1999, 1999]
keys_match, keys_match_exactly: t.c IN $  <- [(None,)]
lent_table: SELECT DISTINCT j.k$0 AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 bigint PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[[null, 0]]']
same as text: u.d = json_unquote(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- YEAR as int
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c)) THEN t.c ELSE '"!misfit"' END
row_value, order_key, row_cursor, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c)) THEN t.c END
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [1999]
cursor_bound: $  <- [None]
min: min(CASE WHEN (t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c)) THEN t.c END)
max: max(CASE WHEN (t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c)) THEN t.c END)
eq: t.c = $  <- [1999]
ne: t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c) AND t.c != $  <- [1999]
in: t.c IN $  <- [(1999, 2026)]
notIn: t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c) AND (t.c NOT IN $)  <- [(1999, 2026)]
lt: t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c) AND t.c < $  <- [1999]
lte: t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c) AND t.c <= $  <- [1999]
gt: t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c) AND t.c > $  <- [1999]
gte: t.c >= (1) AND t.c <= 9999 AND t.c = floor(t.c) AND t.c >= $  <- [1999]
keys_match, keys_match_exactly: t.c IN $  <- [(71,)]
lent_table: SELECT DISTINCT j.k$0 AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 bigint PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = json_unquote(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- YEAR as varchar(4)
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CAST(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END AS SIGNED INTEGER) ELSE '"!misfit"' END
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END END
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['1999']
cursor_bound: $  <- [None]
min: min(CASE WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END END)
max: max(CASE WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END END)
eq: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = $  <- [1999]
ne: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END != $  <- [1999]
in: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END IN $)  <- [(1999, 2026)]
notIn: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END NOT IN $)  <- [(1999, 2026)]
lt: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END < $  <- [1999]
lte: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= $  <- [1999]
gt: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END > $  <- [1999]
gte: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (1) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 9999 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= $  <- [1999]
exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
keys_match: t.c IN $  <- [Coarse(value=['71'])]
keys_match_exactly: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['71']), ['71']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
