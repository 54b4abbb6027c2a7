-- INT as int
document_value, row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS int8)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS int8)  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS numeric(100,20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS int8)  <- [7]
ne: t.c != CAST($ AS int8)  <- [7]
in: t.c = ANY (CAST($ AS int8[]))  <- [[7, -1]]
notIn: t.c != ALL (CAST($ AS int8[]))  <- [[7, -1]]
lt: t.c < CAST($ AS int8)  <- [7]
lte: t.c <= CAST($ AS int8)  <- [7]
gt: t.c > CAST($ AS int8)  <- [7]
gte: t.c >= CAST($ AS int8)  <- [7]
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
-- INT as smallint
document_value, row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS int8)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS int8)  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS numeric(100,20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS int8)  <- [7]
ne: t.c != CAST($ AS int8)  <- [7]
in: t.c = ANY (CAST($ AS int8[]))  <- [[7, -1]]
notIn: t.c != ALL (CAST($ AS int8[]))  <- [[7, -1]]
lt: t.c < CAST($ AS int8)  <- [7]
lte: t.c <= CAST($ AS int8)  <- [7]
gt: t.c > CAST($ AS int8)  <- [7]
gte: t.c >= CAST($ AS int8)  <- [7]
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
-- INT as bigint
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = trunc(t.c)) THEN to_json(CAST(t.c AS int4)) ELSE to_json(CAST('!misfit' AS text)) END
row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS int8)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS int8)  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS numeric(100,20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS int8)  <- [7]
ne: t.c != CAST($ AS int8)  <- [7]
in: t.c = ANY (CAST($ AS int8[]))  <- [[7, -1]]
notIn: t.c != ALL (CAST($ AS int8[]))  <- [[7, -1]]
lt: t.c < CAST($ AS int8)  <- [7]
lte: t.c <= CAST($ AS int8)  <- [7]
gt: t.c > CAST($ AS int8)  <- [7]
gte: t.c >= CAST($ AS int8)  <- [7]
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
-- INT as decimal(10,0)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (t.c >= (-2147483648) AND t.c <= 2147483647 AND t.c = trunc(t.c)) THEN to_json(CAST(t.c AS int4)) ELSE to_json(CAST('!misfit' AS text)) END
row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- ['refused']
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS numeric(100,20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS numeric)  <- [7]
ne: t.c != CAST($ AS numeric)  <- [7]
in: t.c = ANY (CAST($ AS numeric[]))  <- [[7, -1]]
notIn: t.c != ALL (CAST($ AS numeric[]))  <- [[7, -1]]
lt: t.c < CAST($ AS numeric)  <- [7]
lte: t.c <= CAST($ AS numeric)  <- [7]
gt: t.c > CAST($ AS numeric)  <- [7]
gte: t.c >= CAST($ AS numeric)  <- [7]
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS numeric[]))  <- [[Decimal('71')]]
lent_table: unnest(CAST($ AS numeric[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[Decimal('71')], [0]]
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
keys_table: unnest(CAST($ AS numeric[])), k.k$0  <- [[Decimal('71')]]
-- INT as varchar(10)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END >= (-2147483648) AND CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END <= 2147483647 AND CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = trunc(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)) THEN to_json(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS int4)) ELSE to_json(CAST('!misfit' AS text)) END
row_value, order_key, cursor_value, row_cursor, key_source, hidden_key, key: t.c
exact_value, group_value: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['refused']
cursor_bound: CAST($ AS text)  <- [None]
total: sum(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
mean: round(CAST(sum(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END) AS numeric(100,20)) / count(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END), 6)
min: min(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
max: max(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
eq: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = CAST($ AS numeric)  <- [7]
ne: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != CAST($ AS numeric)  <- [7]
in: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = ANY (CAST($ AS numeric[]))  <- [[7, -1]]
notIn: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != ALL (CAST($ AS numeric[]))  <- [[7, -1]]
lt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END < CAST($ AS numeric)  <- [7]
lte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END <= CAST($ AS numeric)  <- [7]
gt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END > CAST($ AS numeric)  <- [7]
gte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END >= CAST($ AS numeric)  <- [7]
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
