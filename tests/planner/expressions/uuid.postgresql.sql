-- UUID as uuid
document_value, order_key, exact_value, group_value, exact_key: t.c
row_value, cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS uuid)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
cursor_bound: CAST(CAST($ AS text) AS uuid)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS uuid)  <- [UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]
ne: t.c != CAST($ AS uuid)  <- [UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]
in: t.c = ANY (CAST($ AS uuid[]))  <- [[UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'), UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')]]
notIn: t.c != ALL (CAST($ AS uuid[]))  <- [[UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'), UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')]]
lt: t.c < CAST($ AS uuid)  <- [UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]
lte: t.c <= CAST($ AS uuid)  <- [UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]
gt: t.c > CAST($ AS uuid)  <- [UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]
gte: t.c >= CAST($ AS uuid)  <- [UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS uuid[]))  <- [[UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]]
lent_table: unnest(CAST($ AS uuid[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = CASE WHEN (CAST(t.c AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(t.c AS text) AS numeric) END AND CAST(u.d AS text) = CAST(t.c AS text)
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS uuid) END AND CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS uuid[])), k.k$0  <- [[UUID('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')]]
-- UUID as char(36)
document_value, exact_value, group_value: lower(CAST(t.c AS text))
row_value, order_key: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS bpchar)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
cursor_bound: CAST(CAST($ AS text) AS bpchar)  <- [None]
min: min(t.c)
max: max(t.c)
eq: lower(CAST(t.c AS text)) = CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
ne: lower(CAST(t.c AS text)) != CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
in: lower(CAST(t.c AS text)) = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff']]
notIn: lower(CAST(t.c AS text)) != ALL (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff']]
lt: lower(CAST(t.c AS text)) < CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
lte: lower(CAST(t.c AS text)) <= CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gt: lower(CAST(t.c AS text)) > CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gte: lower(CAST(t.c AS text)) >= CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
exact_key: CAST(t.c AS text) COLLATE "C"
keys_match, keys_match_exactly: CAST(t.c AS text) = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], [0]]
same as text: u.d = CAST(t.c AS text) AND u.d = CAST(t.c AS text)
same as number: u.d = CASE WHEN (CAST(t.c AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(t.c AS text) AS numeric) END AND CAST(u.d AS text) = CAST(t.c AS text)
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
-- UUID as varchar(40)
document_value: lower(t.c)
row_value, order_key, cursor_value, row_cursor, key_source, hidden_key, key: t.c
exact_value, group_value: lower(CAST(t.c AS text))
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
cursor_bound: CAST($ AS text)  <- [None]
min: min(t.c)
max: max(t.c)
eq: lower(CAST(t.c AS text)) = CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
ne: lower(CAST(t.c AS text)) != CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
in: lower(CAST(t.c AS text)) = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff']]
notIn: lower(CAST(t.c AS text)) != ALL (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', 'ffffffff-ffff-ffff-ffff-ffffffffffff']]
lt: lower(CAST(t.c AS text)) < CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
lte: lower(CAST(t.c AS text)) <= CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gt: lower(CAST(t.c AS text)) > CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gte: lower(CAST(t.c AS text)) >= CAST($ AS text)  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
exact_key: t.c COLLATE "C"
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
