-- FLOAT as float
document_value: CASE WHEN (CAST(t.c AS float8) IN ('NaN', 'Infinity', '-Infinity')) THEN to_json(CAST('!misfit' AS text)) WHEN (t.c IS NOT NULL AND CAST(t.c AS float8) IS NULL) THEN to_json(CAST('!misfit' AS text)) ELSE to_json(CAST(t.c AS float8)) END
row_value: CAST(t.c AS float8)
order_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
exact_value, group_value: CASE WHEN (t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8) THEN t.c END
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS float8)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS float8)  <- [None]
total: sum(CAST(t.c AS float8))
mean: avg(CAST(t.c AS float8))
min: min(CASE WHEN (t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8) THEN t.c END)
max: max(CASE WHEN (t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8) THEN t.c END)
eq: t.c = CAST($ AS float8)  <- [0.1]
ne: t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8 AND t.c != CAST($ AS float8)  <- [0.1]
in: t.c = ANY (CAST($ AS float8[]))  <- [[0.1, 1e+20]]
notIn: t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8 AND t.c != ALL (CAST($ AS float8[]))  <- [[0.1, 1e+20]]
lt: t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8 AND t.c < CAST($ AS float8)  <- [0.1]
lte: t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8 AND t.c <= CAST($ AS float8)  <- [0.1]
gt: t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8 AND t.c > CAST($ AS float8)  <- [0.1]
gte: t.c BETWEEN (-1.7976931348623157e308)::float8 AND 1.7976931348623157e308::float8 AND t.c >= CAST($ AS float8)  <- [0.1]
exact_key: CAST(t.c AS text) COLLATE "C"
keys_match, keys_match_exactly: CAST(t.c AS text) = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = CASE WHEN (CAST(t.c AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(t.c AS text) AS numeric) END AND CAST(u.d AS text) = CAST(t.c AS text)
same as itself: CAST(t.c AS text) = CAST(t.c AS text)
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
-- FLOAT as decimal(8,2)
document_value: CASE WHEN (CAST(t.c AS float8) IN ('NaN', 'Infinity', '-Infinity')) THEN to_json(CAST('!misfit' AS text)) WHEN (t.c IS NOT NULL AND CAST(t.c AS float8) IS NULL) THEN to_json(CAST('!misfit' AS text)) ELSE to_json(CAST(t.c AS float8)) END
row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- [None]
total: sum(CAST(t.c AS float8))
mean: avg(CAST(t.c AS float8))
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS numeric)  <- [0.1]
ne: t.c != CAST($ AS numeric)  <- [0.1]
in: t.c = ANY (CAST($ AS numeric[]))  <- [[0.1, 1e+20]]
notIn: t.c != ALL (CAST($ AS numeric[]))  <- [[0.1, 1e+20]]
lt: t.c < CAST($ AS numeric)  <- [0.1]
lte: t.c <= CAST($ AS numeric)  <- [0.1]
gt: t.c > CAST($ AS numeric)  <- [0.1]
gte: t.c >= CAST($ AS numeric)  <- [0.1]
key: CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS numeric[]))  <- [[Decimal('71')]]
lent_table: unnest(CAST($ AS numeric[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[Decimal('71')], [0]]
same as text: u.d = CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = CASE WHEN (nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '') AS numeric) END AND CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END = nullif(regexp_replace(CASE WHEN (CAST(t.c AS text) LIKE '%.%') THEN rtrim(rtrim(CAST(t.c AS text), '0'), '.') ELSE CAST(t.c AS text) END, '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS numeric[])), k.k$0  <- [[Decimal('71')]]
-- FLOAT as varchar(20)
document_value: CASE WHEN (CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8) IN ('NaN', 'Infinity', '-Infinity')) THEN to_json(CAST('!misfit' AS text)) WHEN (t.c IS NOT NULL AND CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8) IS NULL) THEN to_json(CAST('!misfit' AS text)) ELSE to_json(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8)) END
row_value, order_key, cursor_value, row_cursor, key_source, hidden_key, key: t.c
exact_value, group_value: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['refused']
cursor_bound: CAST($ AS text)  <- [None]
total: sum(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8))
mean: avg(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8))
min: min(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
max: max(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
eq: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = CAST($ AS numeric)  <- [0.1]
ne: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != CAST($ AS numeric)  <- [0.1]
in: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = ANY (CAST($ AS numeric[]))  <- [[0.1, 1e+20]]
notIn: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != ALL (CAST($ AS numeric[]))  <- [[0.1, 1e+20]]
lt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END < CAST($ AS numeric)  <- [0.1]
lte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END <= CAST($ AS numeric)  <- [0.1]
gt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END > CAST($ AS numeric)  <- [0.1]
gte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END >= CAST($ AS numeric)  <- [0.1]
key after alnum: nullif(regexp_replace(t.c, '[^0-9A-Za-z]', '', 'g'), '')
key after digits, key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
key after first: nullif(left(t.c, 5), '')
key after last: nullif(right(t.c, 5), '')
key after lower: nullif(lower(t.c COLLATE "C"), '')
key after pad: nullif(CASE WHEN (t.c = '') THEN t.c WHEN (length(t.c) < $1::INTEGER) THEN lpad(t.c, 5, '0') ELSE t.c END, '')
key after replace: nullif(replace(t.c COLLATE "C", U&'/''', U&'\0025\005bé'), '')
key after squeeze: nullif(regexp_replace(t.c, '[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'), '')
key after strip: nullif(regexp_replace(t.c, '^[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+|[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+$', '', 'g'), '')
key after upper: nullif(upper(t.c COLLATE "C"), '')
key after uuid, key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
exact_key: t.c COLLATE "C"
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') COLLATE "C"
keys_match after uuid, keys_match_exactly after uuid: t.c = ANY (CAST($ AS text[])) AND nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', '{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}', '0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d', '0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D', '{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}', '0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D']]
lent_table after uuid: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], [0]]
same as text after uuid: u.d = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as number after uuid: u.d = CASE WHEN (nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as itself after uuid: t.c = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['71']]
-- FLOAT as varchar(20), by code point
document_value: CASE WHEN (CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8) IN ('NaN', 'Infinity', '-Infinity')) THEN to_json(CAST('!misfit' AS text)) WHEN (t.c IS NOT NULL AND CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8) IS NULL) THEN to_json(CAST('!misfit' AS text)) ELSE to_json(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8)) END
row_value, cursor_value, row_cursor, key_source, hidden_key, key: t.c
order_key, exact_key: t.c COLLATE "C"
exact_value, group_value: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END
order asc: (t.c COLLATE "C") ASC
order desc: (t.c COLLATE "C") DESC NULLS LAST
order asc nulls first: (t.c COLLATE "C") ASC NULLS FIRST
order desc nulls first: (t.c COLLATE "C") DESC
cursor_bound: CAST($ AS text)  <- ['refused']
cursor_bound: CAST($ AS text)  <- [None]
total: sum(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8))
mean: avg(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS float8))
min: min(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
max: max(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
eq: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = CAST($ AS numeric)  <- [0.1]
ne: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != CAST($ AS numeric)  <- [0.1]
in: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = ANY (CAST($ AS numeric[]))  <- [[0.1, 1e+20]]
notIn: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != ALL (CAST($ AS numeric[]))  <- [[0.1, 1e+20]]
lt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END < CAST($ AS numeric)  <- [0.1]
lte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END <= CAST($ AS numeric)  <- [0.1]
gt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END > CAST($ AS numeric)  <- [0.1]
gte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END >= CAST($ AS numeric)  <- [0.1]
key after alnum: nullif(regexp_replace(t.c, '[^0-9A-Za-z]', '', 'g'), '')
key after digits, key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
key after first: nullif(left(t.c, 5), '')
key after last: nullif(right(t.c, 5), '')
key after lower: nullif(lower(t.c COLLATE "C"), '')
key after pad: nullif(CASE WHEN (t.c = '') THEN t.c WHEN (length(t.c) < $1::INTEGER) THEN lpad(t.c, 5, '0') ELSE t.c END, '')
key after replace: nullif(replace(t.c COLLATE "C", U&'/''', U&'\0025\005bé'), '')
key after squeeze: nullif(regexp_replace(t.c, '[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'), '')
key after strip: nullif(regexp_replace(t.c, '^[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+|[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+$', '', 'g'), '')
key after upper: nullif(upper(t.c COLLATE "C"), '')
key after uuid, key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') COLLATE "C"
keys_match after uuid, keys_match_exactly after uuid: t.c = ANY (CAST($ AS text[])) AND nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', '{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}', '0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d', '0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D', '{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}', '0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D']]
lent_table after uuid: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], [0]]
same as text after uuid: u.d = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as number after uuid: u.d = CASE WHEN (nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as itself after uuid: t.c = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['71']]
