-- INT as int
document_value: coalesce(t.c, 'null')
row_value, order_key, row_cursor, exact_value, group_value, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS DECIMAL(65, 20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = $  <- [7]
ne: t.c != $  <- [7]
in: t.c IN $  <- [(7, -1)]
notIn: t.c NOT IN $  <- [(7, -1)]
lt: t.c < $  <- [7]
lte: t.c <= $  <- [7]
gt: t.c > $  <- [7]
gte: t.c >= $  <- [7]
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
-- INT as smallint
document_value: coalesce(t.c, 'null')
row_value, order_key, row_cursor, exact_value, group_value, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS DECIMAL(65, 20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = $  <- [7]
ne: t.c != $  <- [7]
in: t.c IN $  <- [(7, -1)]
notIn: t.c NOT IN $  <- [(7, -1)]
lt: t.c < $  <- [7]
lte: t.c <= $  <- [7]
gt: t.c > $  <- [7]
gte: t.c >= $  <- [7]
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
-- INT as bigint
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c ELSE '"!misfit"' END
row_value, order_key, row_cursor, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS DECIMAL(65, 20)) / count(t.c), 6)
min: min(CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END)
max: max(CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END)
eq: t.c = $  <- [7]
ne: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c != $  <- [7]
in: t.c IN $  <- [(7, -1)]
notIn: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND (t.c NOT IN $)  <- [(7, -1)]
lt: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c < $  <- [7]
lte: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c <= $  <- [7]
gt: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c > $  <- [7]
gte: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c >= $  <- [7]
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
-- INT as decimal(10,0)
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN CAST(t.c AS SIGNED INTEGER) ELSE '"!misfit"' END
row_value, order_key, row_cursor, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [Decimal('7')]
cursor_bound: $  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS DECIMAL(65, 20)) / count(t.c), 6)
min: min(CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END)
max: max(CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END)
eq: t.c = $  <- [7]
ne: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c != $  <- [7]
in: t.c IN $  <- [(7, -1)]
notIn: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND (t.c NOT IN $)  <- [(7, -1)]
lt: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c < $  <- [7]
lte: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c <= $  <- [7]
gt: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c > $  <- [7]
gte: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c >= $  <- [7]
keys_match, keys_match_exactly: t.c IN $  <- [(Decimal('71'),)]
lent_table: SELECT DISTINCT j.k$0 AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 decimal(65,30) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
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
-- INT as double
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN CAST(t.c AS SIGNED INTEGER) ELSE '"!misfit"' END
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END
key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [7.0]
cursor_bound: $  <- [None]
total: sum(CAST(t.c AS DECIMAL(65, 30)))
mean: round(CAST(sum(CAST(t.c AS DECIMAL(65, 30))) AS DECIMAL(65, 20)) / count(CAST(t.c AS DECIMAL(65, 30))), 6)
min: min(CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END)
max: max(CASE WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c)) THEN t.c END)
eq: t.c = $  <- [7]
ne: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c != $  <- [7]
in: t.c IN $  <- [(7, -1)]
notIn: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND (t.c NOT IN $)  <- [(7, -1)]
lt: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c < $  <- [7]
lte: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c <= $  <- [7]
gt: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c > $  <- [7]
gte: t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = floor(t.c) AND t.c >= $  <- [7]
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
-- INT as varchar(10)
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CAST(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END AS SIGNED INTEGER) ELSE '"!misfit"' END
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END END
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['7']
cursor_bound: $  <- [None]
total: sum(CAST(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END AS DECIMAL(65, 30)))
mean: round(CAST(sum(CAST(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END AS DECIMAL(65, 30))) AS DECIMAL(65, 20)) / count(CAST(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END AS DECIMAL(65, 30))), 6)
min: min(CASE WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END END)
max: max(CASE WHEN (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END)) THEN CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END END)
eq: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = $  <- [7]
ne: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END != $  <- [7]
in: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END IN $)  <- [(7, -1)]
notIn: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND (CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END NOT IN $)  <- [(7, -1)]
lt: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END < $  <- [7]
lte: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= $  <- [7]
gt: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END > $  <- [7]
gte: CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= (-2147483648) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END <= 2147483647 AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END = floor(CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END) AND CASE WHEN (t.c REGEXP '^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$') THEN CAST(trim(t.c) AS DECIMAL(65, 30)) END >= $  <- [7]
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
