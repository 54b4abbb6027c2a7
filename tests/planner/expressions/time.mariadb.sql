-- TIME as time
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END
row_value, row_cursor: convert(CAST(t.c AS CHAR) USING utf8mb4)
order_key: t.c
cursor_value: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN t.c END
key_source, key: convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4)
hidden_key: coalesce(coalesce(json_quote(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4)), convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4)), 'null')
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['10:30:00']
cursor_bound: $  <- [None]
min: min(CASE WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN t.c END)
max: max(CASE WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN t.c END)
eq: t.c = $  <- ['10:30:00']
ne: t.c >= '00:00:00' AND t.c < '24:00:00' AND t.c != $  <- ['10:30:00']
in: t.c IN $  <- [('10:30:00', '23:59:59.500000')]
notIn: t.c >= '00:00:00' AND t.c < '24:00:00' AND (t.c NOT IN $)  <- [('10:30:00', '23:59:59.500000')]
lt: t.c >= '00:00:00' AND t.c < '24:00:00' AND t.c < $  <- ['10:30:00']
lte: t.c >= '00:00:00' AND t.c < '24:00:00' AND t.c <= $  <- ['10:30:00']
gt: t.c >= '00:00:00' AND t.c < '24:00:00' AND t.c > $  <- ['10:30:00']
gte: t.c >= '00:00:00' AND t.c < '24:00:00' AND t.c >= $  <- ['10:30:00']
exact_key: CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY)
keys_match, keys_match_exactly: CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY) IN $  <- [['10:30:00']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["10:30:00", 0]]']
same as text: u.d = json_unquote(json_quote(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY)
same as number: u.d = convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY)
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['10:30:00']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (t.c >= '00:00:00' AND t.c < '24:00:00') THEN concat('"', CASE WHEN (CAST(t.c AS CHAR) LIKE '%%.%%') THEN trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(t.c AS CHAR))) ELSE CAST(t.c AS CHAR) END, '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- TIME as varchar(8)
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') THEN json_quote(convert(t.c USING utf8mb4)) ELSE '"!misfit"' END
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') THEN t.c END
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['10:30:00']
cursor_bound: $  <- [None]
min: min(CASE WHEN (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') THEN t.c END)
max: max(CASE WHEN (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') THEN t.c END)
eq: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND t.c = $  <- ['10:30:00']
ne: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND t.c != $  <- ['10:30:00']
in: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND (t.c IN $)  <- [('10:30:00', '23:59:59.500000')]
notIn: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND (t.c NOT IN $)  <- [('10:30:00', '23:59:59.500000')]
lt: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND t.c < $  <- ['10:30:00']
lte: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND t.c <= $  <- ['10:30:00']
gt: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND t.c > $  <- ['10:30:00']
gte: (convert(t.c USING utf8mb4) REGEXP '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$') AND t.c >= $  <- ['10:30:00']
exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
keys_match: t.c IN $  <- [Coarse(value=['10:30:00'])]
keys_match_exactly: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['10:30:00']), ['10:30:00']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["10:30:00", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['10:30:00']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
