-- DATE as date
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END
row_value, cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order_key, exact_key: t.c
exact_value, group_value: CASE WHEN (t.c BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t.c END
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS date)  <- ['2024-02-29']
cursor_bound: CAST(CAST($ AS text) AS date)  <- [None]
YEAR: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(year FROM CAST(t.c AS date)) AS int4) END
QUARTER: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(quarter FROM CAST(t.c AS date)) AS int4) END
MONTH: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(month FROM CAST(t.c AS date)) AS int4) END
DAY: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(day FROM CAST(t.c AS date)) AS int4) END
min: min(CASE WHEN (t.c BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t.c END)
max: max(CASE WHEN (t.c BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t.c END)
eq: t.c = date '2000-01-01' + CAST($ AS int4)  <- [8825]
ne: t.c BETWEEN date '0001-01-01' AND date '9999-12-31' AND t.c != date '2000-01-01' + CAST($ AS int4)  <- [8825]
in: t.c = ANY (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29', '1999-12-31']]
notIn: t.c BETWEEN date '0001-01-01' AND date '9999-12-31' AND t.c != ALL (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29', '1999-12-31']]
lt: t.c BETWEEN date '0001-01-01' AND date '9999-12-31' AND t.c < date '2000-01-01' + CAST($ AS int4)  <- [8825]
lte: t.c BETWEEN date '0001-01-01' AND date '9999-12-31' AND t.c <= date '2000-01-01' + CAST($ AS int4)  <- [8825]
gt: t.c BETWEEN date '0001-01-01' AND date '9999-12-31' AND t.c > date '2000-01-01' + CAST($ AS int4)  <- [8825]
gte: t.c BETWEEN date '0001-01-01' AND date '9999-12-31' AND t.c >= date '2000-01-01' + CAST($ AS int4)  <- [8825]
keys_match, keys_match_exactly: t.c = ANY (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29']]
lent_table: unnest(CAST(CAST($ AS text[]) AS date[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29'], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = CASE WHEN (CAST(t.c AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(t.c AS text) AS numeric) END AND CAST(u.d AS text) = CAST(t.c AS text)
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['2024-02-29']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST(CAST($ AS text[]) AS date[])), k.k$0  <- [['2024-02-29']]
-- DATE as timestamp
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END
row_value, cursor_value, row_cursor: CAST(t.c AS text)
order_key: t.c
exact_value, group_value: CAST(t.c AS date)
key_source, hidden_key, key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit')
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS timestamp)  <- ['2024-02-29']
cursor_bound: CAST(CAST($ AS text) AS timestamp)  <- [None]
YEAR: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(year FROM CAST(t.c AS date)) AS int4) END
QUARTER: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(quarter FROM CAST(t.c AS date)) AS int4) END
MONTH: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(month FROM CAST(t.c AS date)) AS int4) END
DAY: CASE WHEN isfinite(CAST(t.c AS date)) THEN CAST(EXTRACT(day FROM CAST(t.c AS date)) AS int4) END
min: min(t.c)
max: max(t.c)
eq: CAST(t.c AS date) = date '2000-01-01' + CAST($ AS int4)  <- [8825]
ne: CAST(t.c AS date) != date '2000-01-01' + CAST($ AS int4)  <- [8825]
in: CAST(t.c AS date) = ANY (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29', '1999-12-31']]
notIn: CAST(t.c AS date) != ALL (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29', '1999-12-31']]
lt: CAST(t.c AS date) < date '2000-01-01' + CAST($ AS int4)  <- [8825]
lte: CAST(t.c AS date) <= date '2000-01-01' + CAST($ AS int4)  <- [8825]
gt: CAST(t.c AS date) > date '2000-01-01' + CAST($ AS int4)  <- [8825]
gte: CAST(t.c AS date) >= date '2000-01-01' + CAST($ AS int4)  <- [8825]
exact_key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit') COLLATE "C"
keys_match, keys_match_exactly: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit') = ANY (CAST($ AS text[]))  <- [['2024-02-29']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29'], [0]]
same as text: u.d = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit')
same as number: u.d = CASE WHEN (nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit')
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['2024-02-29']]
same as text after digits: u.d = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as itself after digits: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit') = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS date) >= date '0001-01-01' AND CAST(t.c AS date) <= date '9999-12-31') THEN CAST(CAST(t.c AS date) AS text) ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
-- DATE as varchar(10)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$') THEN t.c ELSE '!misfit' END
row_value, order_key, cursor_value, row_cursor, key_source, hidden_key, key: t.c
exact_value, group_value: CAST(t.c AS date)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['2024-02-29']
cursor_bound: CAST($ AS text)  <- [None]
YEAR: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 1, 4) AS int4) END
QUARTER: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 6, 2) AS int4) END + 2 / 3
MONTH: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 6, 2) AS int4) END
DAY: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 9, 2) AS int4) END
min: min(t.c)
max: max(t.c)
eq: CAST(t.c AS date) = date '2000-01-01' + CAST($ AS int4)  <- [8825]
ne: CAST(t.c AS date) != date '2000-01-01' + CAST($ AS int4)  <- [8825]
in: CAST(t.c AS date) = ANY (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29', '1999-12-31']]
notIn: CAST(t.c AS date) != ALL (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29', '1999-12-31']]
lt: CAST(t.c AS date) < date '2000-01-01' + CAST($ AS int4)  <- [8825]
lte: CAST(t.c AS date) <= date '2000-01-01' + CAST($ AS int4)  <- [8825]
gt: CAST(t.c AS date) > date '2000-01-01' + CAST($ AS int4)  <- [8825]
gte: CAST(t.c AS date) >= date '2000-01-01' + CAST($ AS int4)  <- [8825]
exact_key: t.c COLLATE "C"
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['2024-02-29']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['2024-02-29']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['2024-02-29']]
