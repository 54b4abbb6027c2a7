-- BIG_INT as bigint
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS numeric) != trunc(CAST(t.c AS numeric))) THEN to_json(CAST('!misfit' AS text)) WHEN (t.c >= (-9007199254740992) AND t.c <= 9007199254740992) THEN to_json(CAST(trunc(CAST(t.c AS numeric)) AS int8)) ELSE to_json(CAST(trunc(CAST(t.c AS numeric)) AS text)) END
row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS int8)  <- ['1152921504606846976']
cursor_bound: CAST(CAST($ AS text) AS int8)  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS numeric(100,20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS int8)  <- [1152921504606846976]
ne: t.c != CAST($ AS int8)  <- [1152921504606846976]
in: t.c = ANY (CAST($ AS int8[]))  <- [[1152921504606846976, -5]]
notIn: t.c != ALL (CAST($ AS int8[]))  <- [[1152921504606846976, -5]]
lt: t.c < CAST($ AS int8)  <- [1152921504606846976]
lte: t.c <= CAST($ AS int8)  <- [1152921504606846976]
gt: t.c > CAST($ AS int8)  <- [1152921504606846976]
gte: t.c >= CAST($ AS int8)  <- [1152921504606846976]
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
-- BIG_INT as decimal(30,0)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS numeric) != trunc(CAST(t.c AS numeric))) THEN to_json(CAST('!misfit' AS text)) WHEN (t.c >= (-9007199254740992) AND t.c <= 9007199254740992) THEN to_json(CAST(trunc(CAST(t.c AS numeric)) AS int8)) ELSE to_json(CAST(trunc(CAST(t.c AS numeric)) AS text)) END
row_value, order_key, exact_value, group_value, exact_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- ['1152921504606846976']
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- [None]
total: sum(t.c)
mean: round(CAST(sum(t.c) AS numeric(100,20)) / count(t.c), 6)
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS numeric)  <- [1152921504606846976]
ne: t.c != CAST($ AS numeric)  <- [1152921504606846976]
in: t.c = ANY (CAST($ AS numeric[]))  <- [[1152921504606846976, -5]]
notIn: t.c != ALL (CAST($ AS numeric[]))  <- [[1152921504606846976, -5]]
lt: t.c < CAST($ AS numeric)  <- [1152921504606846976]
lte: t.c <= CAST($ AS numeric)  <- [1152921504606846976]
gt: t.c > CAST($ AS numeric)  <- [1152921504606846976]
gte: t.c >= CAST($ AS numeric)  <- [1152921504606846976]
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
-- BIG_INT as bit(8)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS numeric) != trunc(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS numeric))) THEN to_json(CAST('!misfit' AS text)) WHEN (CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END >= (-9007199254740992) AND CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END <= 9007199254740992) THEN to_json(CAST(trunc(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS numeric)) AS int8)) ELSE to_json(CAST(trunc(CAST(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END AS numeric)) AS text)) END
row_value, order_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
exact_value, group_value: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS bit(8))  <- ['1152921504606846976']
cursor_bound: CAST(CAST($ AS text) AS bit(8))  <- [None]
total: sum(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END)
mean: round(CAST(sum(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END) AS numeric(100,20)) / count(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END), 6)
min: min(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END)
max: max(CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END)
eq: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END = CAST($ AS numeric)  <- [1152921504606846976]
ne: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END != CAST($ AS numeric)  <- [1152921504606846976]
in: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END = ANY (CAST($ AS numeric[]))  <- [[1152921504606846976, -5]]
notIn: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END != ALL (CAST($ AS numeric[]))  <- [[1152921504606846976, -5]]
lt: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END < CAST($ AS numeric)  <- [1152921504606846976]
lte: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END <= CAST($ AS numeric)  <- [1152921504606846976]
gt: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END > CAST($ AS numeric)  <- [1152921504606846976]
gte: CASE WHEN (CAST(t.c AS text) ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(CAST(t.c AS text) AS numeric) END >= CAST($ AS numeric)  <- [1152921504606846976]
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
-- BIG_INT as varchar(30)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS numeric) != trunc(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS numeric))) THEN to_json(CAST('!misfit' AS text)) WHEN (CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END >= (-9007199254740992) AND CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END <= 9007199254740992) THEN to_json(CAST(trunc(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS numeric)) AS int8)) ELSE to_json(CAST(trunc(CAST(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END AS numeric)) AS text)) END
row_value, order_key, cursor_value, row_cursor, key_source, hidden_key, key: t.c
exact_value, group_value: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['1152921504606846976']
cursor_bound: CAST($ AS text)  <- [None]
total: sum(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
mean: round(CAST(sum(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END) AS numeric(100,20)) / count(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END), 6)
min: min(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
max: max(CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END)
eq: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = CAST($ AS numeric)  <- [1152921504606846976]
ne: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != CAST($ AS numeric)  <- [1152921504606846976]
in: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END = ANY (CAST($ AS numeric[]))  <- [[1152921504606846976, -5]]
notIn: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END != ALL (CAST($ AS numeric[]))  <- [[1152921504606846976, -5]]
lt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END < CAST($ AS numeric)  <- [1152921504606846976]
lte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END <= CAST($ AS numeric)  <- [1152921504606846976]
gt: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END > CAST($ AS numeric)  <- [1152921504606846976]
gte: CASE WHEN (t.c ~ '^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$') THEN CAST(t.c AS numeric) END >= CAST($ AS numeric)  <- [1152921504606846976]
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
