-- FLOAT as double
document_value: coalesce(batu_json_float(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [0.1]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
min: min(CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [0.1]
ne: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [0.1]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[0.1, 1e+20]']
notIn: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[0.1, 1e+20]']
lt: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [0.1]
lte: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [0.1]
gt: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [0.1]
gte: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [0.1]
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
-- FLOAT as float
document_value: coalesce(batu_json_float(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [0.1]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
min: min(CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [0.1]
ne: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [0.1]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[0.1, 1e+20]']
notIn: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[0.1, 1e+20]']
lt: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [0.1]
lte: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [0.1]
gt: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [0.1]
gte: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [0.1]
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
-- FLOAT as decimal(8,2)
document_value: coalesce(batu_json_float(t.c), '"!misfit"')
row_value, order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [0.1]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
min: min(CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [0.1]
ne: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [0.1]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[0.1, 1e+20]']
notIn: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[0.1, 1e+20]']
lt: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [0.1]
lte: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [0.1]
gt: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [0.1]
gte: typeof(t.c) IN ('integer', 'real') AND t.c BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [0.1]
key: CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END
keys_match, keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['[71]']
lent_table: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END AND (CAST(u.d AS TEXT) COLLATE BINARY) = CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
exact_key after digits: nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
same as number after digits: u.d = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
same as itself after digits: t.c = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') AND (CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END COLLATE BINARY) = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
keys_table: json_each($), k.value  <- ['[71]']
-- FLOAT as varchar(20)
document_value: coalesce(batu_json_float(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL) THEN batu_number(t.c) END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [0.1]
cursor_bound: $  <- [None]
total: sum(batu_number(t.c))
mean: avg(batu_number(t.c))
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL) THEN batu_number(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL) THEN batu_number(t.c) END)
eq: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) = $  <- [0.1]
ne: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) != $  <- [0.1]
in: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) IN (SELECT value FROM json_each($))  <- ['[0.1, 1e+20]']
notIn: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND (batu_number(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['[0.1, 1e+20]']
lt: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) < $  <- [0.1]
lte: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) <= $  <- [0.1]
gt: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) > $  <- [0.1]
gte: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) >= $  <- [0.1]
key after alnum: nullif(batu_alnum(CAST(t.c AS TEXT)), '')
key after digits, key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
key after first: nullif(substr(CAST(t.c AS TEXT), 1, 5), '')
key after last: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) > 5) THEN substr(CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after lower: nullif(lower(CAST(t.c AS TEXT)), '')
key after pad: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) BETWEEN 1 AND 5) THEN substr('00000' || CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after replace: nullif(replace(CAST(t.c AS TEXT), ('/'''), ('' || char(37) || '' || char(91) || 'é')), '')
key after squeeze: nullif(batu_squeeze(CAST(t.c AS TEXT)), '')
key after strip: nullif(batu_strip(CAST(t.c AS TEXT)), '')
key after upper: nullif(upper(CAST(t.c AS TEXT)), '')
key after uuid, key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '')
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]', '["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after uuid, keys_match_exactly after uuid: t.c IN (SELECT value FROM json_each($)) AND (nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}", "0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d", "0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D", "{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}", "0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D"]', '["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
lent_table after uuid: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as number after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as itself after uuid: t.c = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["71"]']
-- FLOAT as varchar(20), by code point
document_value: coalesce(batu_json_float(t.c), '"!misfit"')
row_value, row_cursor: t.c
order_key: t.c COLLATE BINARY
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL) THEN batu_number(t.c) END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: (t.c COLLATE BINARY) ASC NULLS LAST
order desc: (t.c COLLATE BINARY) DESC NULLS LAST
order asc nulls first: (t.c COLLATE BINARY) ASC NULLS FIRST
order desc nulls first: (t.c COLLATE BINARY) DESC NULLS FIRST
cursor_bound: $  <- [0.1]
cursor_bound: $  <- [None]
total: sum(batu_number(t.c))
mean: avg(batu_number(t.c))
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL) THEN batu_number(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL) THEN batu_number(t.c) END)
eq: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) = $  <- [0.1]
ne: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) != $  <- [0.1]
in: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) IN (SELECT value FROM json_each($))  <- ['[0.1, 1e+20]']
notIn: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND (batu_number(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['[0.1, 1e+20]']
lt: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) < $  <- [0.1]
lte: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) <= $  <- [0.1]
gt: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) > $  <- [0.1]
gte: t.c IS NOT NULL AND batu_json_float(t.c) IS NOT NULL AND batu_number(t.c) >= $  <- [0.1]
key after alnum: nullif(batu_alnum(CAST(t.c AS TEXT)), '')
key after digits, key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
key after first: nullif(substr(CAST(t.c AS TEXT), 1, 5), '')
key after last: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) > 5) THEN substr(CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after lower: nullif(lower(CAST(t.c AS TEXT)), '')
key after pad: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) BETWEEN 1 AND 5) THEN substr('00000' || CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after replace: nullif(replace(CAST(t.c AS TEXT), ('/'''), ('' || char(37) || '' || char(91) || 'é')), '')
key after squeeze: nullif(batu_squeeze(CAST(t.c AS TEXT)), '')
key after strip: nullif(batu_strip(CAST(t.c AS TEXT)), '')
key after upper: nullif(upper(CAST(t.c AS TEXT)), '')
key after uuid, key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '')
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]', '["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after uuid, keys_match_exactly after uuid: t.c IN (SELECT value FROM json_each($)) AND (nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}", "0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d", "0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D", "{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}", "0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D"]', '["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
lent_table after uuid: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as number after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as itself after uuid: t.c = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["71"]']
