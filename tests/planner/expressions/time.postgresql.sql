-- TIME as time
document_value: CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END
row_value, cursor_value, row_cursor: CAST(t.c AS text)
order_key: t.c
exact_value, group_value: CASE WHEN (t.c < time '24:00') THEN t.c END
key_source, hidden_key, key: nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit')
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS time)  <- ['10:30:00']
cursor_bound: CAST(CAST($ AS text) AS time)  <- [None]
min: min(CASE WHEN (t.c < time '24:00') THEN t.c END)
max: max(CASE WHEN (t.c < time '24:00') THEN t.c END)
eq: t.c = CAST($ AS time)  <- [datetime.time(10, 30)]
ne: t.c < time '24:00' AND t.c != CAST($ AS time)  <- [datetime.time(10, 30)]
in: t.c = ANY (CAST($ AS time[]))  <- [[datetime.time(10, 30), datetime.time(23, 59, 59, 500000)]]
notIn: t.c < time '24:00' AND t.c != ALL (CAST($ AS time[]))  <- [[datetime.time(10, 30), datetime.time(23, 59, 59, 500000)]]
lt: t.c < time '24:00' AND t.c < CAST($ AS time)  <- [datetime.time(10, 30)]
lte: t.c < time '24:00' AND t.c <= CAST($ AS time)  <- [datetime.time(10, 30)]
gt: t.c < time '24:00' AND t.c > CAST($ AS time)  <- [datetime.time(10, 30)]
gte: t.c < time '24:00' AND t.c >= CAST($ AS time)  <- [datetime.time(10, 30)]
exact_key: nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit') COLLATE "C"
keys_match, keys_match_exactly: nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit') = ANY (CAST($ AS text[]))  <- [['10:30:00']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['10:30:00'], [0]]
same as text: u.d = nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit')
same as number: u.d = CASE WHEN (nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit')
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['10:30:00']]
same as text after digits: u.d = nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '')
same as itself after digits: nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit') = nullif(regexp_replace(nullif(CASE WHEN (CAST(t.c AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(t.c AS time) AS text) END, '!misfit'), '[^0-9]', '', 'g'), '')
-- TIME as varchar(8)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (t.c ~ '^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$') THEN t.c ELSE '!misfit' END
row_value, order_key, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key, key: t.c
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['10:30:00']
cursor_bound: CAST($ AS text)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS text)  <- ['10:30:00']
ne: t.c != CAST($ AS text)  <- ['10:30:00']
in: t.c = ANY (CAST($ AS text[]))  <- [['10:30:00', '23:59:59.500000']]
notIn: t.c != ALL (CAST($ AS text[]))  <- [['10:30:00', '23:59:59.500000']]
lt: t.c < CAST($ AS text)  <- ['10:30:00']
lte: t.c <= CAST($ AS text)  <- ['10:30:00']
gt: t.c > CAST($ AS text)  <- ['10:30:00']
gte: t.c >= CAST($ AS text)  <- ['10:30:00']
exact_key: t.c COLLATE "C"
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['10:30:00']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['10:30:00'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['10:30:00']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['10:30:00']]
