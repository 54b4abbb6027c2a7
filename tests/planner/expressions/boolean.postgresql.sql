-- BOOLEAN as boolean
document_value, row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor: CAST(t.c AS text)
key_source, hidden_key, key: CAST(CAST(t.c AS int4) AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS bool)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS bool)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS bool)  <- [True]
ne: t.c != CAST($ AS bool)  <- [True]
in: t.c = ANY (CAST($ AS bool[]))  <- [[True, False]]
notIn: t.c != ALL (CAST($ AS bool[]))  <- [[True, False]]
lt: t.c < CAST($ AS bool)  <- [True]
lte: t.c <= CAST($ AS bool)  <- [True]
gt: t.c > CAST($ AS bool)  <- [True]
gte: t.c >= CAST($ AS bool)  <- [True]
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS bool[]))  <- [[None]]
lent_table: unnest(CAST($ AS bool[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[None], [0]]
same as text: u.d = CAST(CAST(t.c AS int4) AS text)
same as number: u.d = CASE WHEN (CAST(CAST(t.c AS int4) AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(CAST(t.c AS int4) AS text) AS numeric) END AND CAST(u.d AS text) = CAST(CAST(t.c AS int4) AS text)
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: CAST(CAST(t.c AS int4) AS text) = nullif(regexp_replace(CAST(CAST(t.c AS int4) AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS bool[])), k.k$0  <- [[None]]
-- BOOLEAN as int
document_value: CASE WHEN (t.c = 0) THEN to_json(false) WHEN (t.c = 1) THEN to_json(true) WHEN (t.c IS NOT NULL) THEN to_json(CAST('!misfit' AS text)) END
row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS int8)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS int8)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS int8)  <- [1]
ne: t.c != CAST($ AS int8)  <- [1]
in: t.c = ANY (CAST($ AS int8[]))  <- [[1, 0]]
notIn: t.c != ALL (CAST($ AS int8[]))  <- [[1, 0]]
lt: t.c < CAST($ AS int8)  <- [1]
lte: t.c <= CAST($ AS int8)  <- [1]
gt: t.c > CAST($ AS int8)  <- [1]
gte: t.c >= CAST($ AS int8)  <- [1]
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS int8[]))  <- [[71]]
lent_table: unnest(CAST($ AS int8[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[71], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS int8[])), k.k$0  <- [[71]]
-- BOOLEAN as bit(1)
document_value: CASE WHEN (CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END = 0) THEN to_json(false) WHEN (CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END = 1) THEN to_json(true) WHEN (t.c IS NOT NULL) THEN to_json(CAST('!misfit' AS text)) END
row_value, order_key: t.c
cursor_value, row_cursor: CAST(t.c AS text)
exact_value, group_value: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END
key_source, hidden_key, key: CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS bit(1))  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS bit(1))  <- [None]
min: min(t.c)
max: max(t.c)
eq: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END = CAST($ AS int8)  <- [1]
ne: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END != CAST($ AS int8)  <- [1]
in: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END = ANY (CAST($ AS int8[]))  <- [[1, 0]]
notIn: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END != ALL (CAST($ AS int8[]))  <- [[1, 0]]
lt: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END < CAST($ AS int8)  <- [1]
lte: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END <= CAST($ AS int8)  <- [1]
gt: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END > CAST($ AS int8)  <- [1]
gte: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END >= CAST($ AS int8)  <- [1]
exact_key: CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text) COLLATE "C"
keys_match, keys_match_exactly: CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text) = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text)
same as number: u.d = CASE WHEN (CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text) AS numeric) END AND CAST(u.d AS text) = CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text)
same as itself: CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text) = CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text)
key after digits: nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text) = nullif(regexp_replace(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS text), '[^0-9]', '', 'g'), '')
-- BOOLEAN as varchar(1)
document_value: CASE WHEN (CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = 0) THEN to_json(false) WHEN (CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = 1) THEN to_json(true) WHEN (t.c IS NOT NULL) THEN to_json(CAST('!misfit' AS text)) END
row_value, order_key, cursor_value, row_cursor, key_source, hidden_key, key: t.c
exact_value, group_value: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['refused']
cursor_bound: CAST($ AS text)  <- [None]
min: min(t.c)
max: max(t.c)
eq: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = CAST($ AS int8)  <- [1]
ne: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != CAST($ AS int8)  <- [1]
in: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = ANY (CAST($ AS int8[]))  <- [[1, 0]]
notIn: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != ALL (CAST($ AS int8[]))  <- [[1, 0]]
lt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END < CAST($ AS int8)  <- [1]
lte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END <= CAST($ AS int8)  <- [1]
gt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END > CAST($ AS int8)  <- [1]
gte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END >= CAST($ AS int8)  <- [1]
exact_key: t.c COLLATE "C"
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['71']]
