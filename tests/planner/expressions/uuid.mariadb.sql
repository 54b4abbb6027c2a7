-- UUID as char(36)
document_value: coalesce(json_quote(lower(convert(t.c USING utf8mb4))), 'null')
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value: CAST(lower(convert(t.c USING utf8mb4)) AS BINARY)
group_value: convert(min(CAST(convert(t.c USING utf8mb4) AS BINARY)) USING utf8mb4)
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: lower(convert(t.c USING utf8mb4)) = $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
ne: lower(convert(t.c USING utf8mb4)) != $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
in: lower(convert(t.c USING utf8mb4)) IN $  <- [('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff')]
notIn: lower(convert(t.c USING utf8mb4)) NOT IN $  <- [('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff')]
lt: lower(convert(t.c USING utf8mb4)) < $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
lte: lower(convert(t.c USING utf8mb4)) <= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gt: lower(convert(t.c USING utf8mb4)) > $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gte: lower(convert(t.c USING utf8mb4)) >= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
keys_match, keys_match_exactly: CAST(convert(t.c USING utf8mb4) AS BINARY) IN $  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- UUID as varchar(40)
document_value: coalesce(json_quote(lower(convert(t.c USING utf8mb4))), 'null')
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value: CAST(lower(convert(t.c USING utf8mb4)) AS BINARY)
group_value: convert(min(CAST(convert(t.c USING utf8mb4) AS BINARY)) USING utf8mb4)
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: lower(convert(t.c USING utf8mb4)) = $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
ne: lower(convert(t.c USING utf8mb4)) != $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
in: lower(convert(t.c USING utf8mb4)) IN $  <- [('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff')]
notIn: lower(convert(t.c USING utf8mb4)) NOT IN $  <- [('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff')]
lt: lower(convert(t.c USING utf8mb4)) < $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
lte: lower(convert(t.c USING utf8mb4)) <= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gt: lower(convert(t.c USING utf8mb4)) > $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gte: lower(convert(t.c USING utf8mb4)) >= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
keys_match, keys_match_exactly: CAST(convert(t.c USING utf8mb4) AS BINARY) IN $  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
