-- DATE_TIME as timestamp
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END
row_value, cursor_value, row_cursor: CAST(t.c AS text)
order_key, exact_value, group_value: t.c
key_source, hidden_key, key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS timestamp)  <- ['2024-02-29T10:00:00+07:00']
cursor_bound: CAST(CAST($ AS text) AS timestamp)  <- [None]
YEAR: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(year FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
QUARTER: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(quarter FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
MONTH: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(month FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
DAY: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(day FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
min: min(t.c)
max: max(t.c)
eq: t.c = timestamp '2000-01-01' + CAST($ AS interval)  <- [datetime.timedelta(days=8825, seconds=39600)]
ne: t.c != timestamp '2000-01-01' + CAST($ AS interval)  <- [datetime.timedelta(days=8825, seconds=39600)]
in: t.c = ANY (CAST(CAST($ AS text[]) AS timestamp[]))  <- [['2024-02-29T11:00:00', '2000-01-01T07:59:59.500000']]
notIn: t.c != ALL (CAST(CAST($ AS text[]) AS timestamp[]))  <- [['2024-02-29T11:00:00', '2000-01-01T07:59:59.500000']]
lt: t.c < timestamp '2000-01-01' + CAST($ AS interval)  <- [datetime.timedelta(days=8825, seconds=39600)]
lte: t.c <= timestamp '2000-01-01' + CAST($ AS interval)  <- [datetime.timedelta(days=8825, seconds=39600)]
gt: t.c > timestamp '2000-01-01' + CAST($ AS interval)  <- [datetime.timedelta(days=8825, seconds=39600)]
gte: t.c >= timestamp '2000-01-01' + CAST($ AS interval)  <- [datetime.timedelta(days=8825, seconds=39600)]
exact_key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') COLLATE "C"
keys_match, keys_match_exactly: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29T10:00:00+07:00'], [0]]
same as text: u.d = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
same as number: u.d = CASE WHEN (nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
same as text after digits: u.d = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as itself after digits: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
-- DATE_TIME as timestamptz
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END
row_value, cursor_value, row_cursor: CAST(t.c AS text)
order_key, exact_value, group_value: t.c
key_source, hidden_key, key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS timestamptz)  <- ['2024-02-29T10:00:00+07:00']
cursor_bound: CAST(CAST($ AS text) AS timestamptz)  <- [None]
YEAR: CASE WHEN isfinite(t.c AT TIME ZONE interval '25200 seconds') THEN CAST(EXTRACT(year FROM t.c AT TIME ZONE interval '25200 seconds') AS int4) END
QUARTER: CASE WHEN isfinite(t.c AT TIME ZONE interval '25200 seconds') THEN CAST(EXTRACT(quarter FROM t.c AT TIME ZONE interval '25200 seconds') AS int4) END
MONTH: CASE WHEN isfinite(t.c AT TIME ZONE interval '25200 seconds') THEN CAST(EXTRACT(month FROM t.c AT TIME ZONE interval '25200 seconds') AS int4) END
DAY: CASE WHEN isfinite(t.c AT TIME ZONE interval '25200 seconds') THEN CAST(EXTRACT(day FROM t.c AT TIME ZONE interval '25200 seconds') AS int4) END
min: min(t.c)
max: max(t.c)
eq: t.c = ((timestamp '2000-01-01' + CAST($ AS interval)) AT TIME ZONE 'UTC')  <- [datetime.timedelta(days=8825, seconds=10800)]
ne: t.c != ((timestamp '2000-01-01' + CAST($ AS interval)) AT TIME ZONE 'UTC')  <- [datetime.timedelta(days=8825, seconds=10800)]
in: t.c = ANY (CAST(CAST($ AS text[]) AS timestamptz[]))  <- [['2024-02-29T10:00:00+07:00', '1999-12-31T23:59:59.500000+00:00']]
notIn: t.c != ALL (CAST(CAST($ AS text[]) AS timestamptz[]))  <- [['2024-02-29T10:00:00+07:00', '1999-12-31T23:59:59.500000+00:00']]
lt: t.c < ((timestamp '2000-01-01' + CAST($ AS interval)) AT TIME ZONE 'UTC')  <- [datetime.timedelta(days=8825, seconds=10800)]
lte: t.c <= ((timestamp '2000-01-01' + CAST($ AS interval)) AT TIME ZONE 'UTC')  <- [datetime.timedelta(days=8825, seconds=10800)]
gt: t.c > ((timestamp '2000-01-01' + CAST($ AS interval)) AT TIME ZONE 'UTC')  <- [datetime.timedelta(days=8825, seconds=10800)]
gte: t.c >= ((timestamp '2000-01-01' + CAST($ AS interval)) AT TIME ZONE 'UTC')  <- [datetime.timedelta(days=8825, seconds=10800)]
exact_key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') COLLATE "C"
keys_match, keys_match_exactly: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29T10:00:00+07:00'], [0]]
same as text: u.d = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
same as number: u.d = CASE WHEN (nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
same as text after digits: u.d = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as itself after digits: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN ((t.c AT TIME ZONE interval '25200 seconds') >= timestamp '0001-01-01' AND (t.c AT TIME ZONE interval '25200 seconds') < timestamp '10000-01-01') THEN replace(CAST(t.c AT TIME ZONE interval '25200 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
-- DATE_TIME as date
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END
row_value, cursor_value, row_cursor: CAST(t.c AS text)
order_key, exact_value, group_value: t.c
key_source, hidden_key, key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS date)  <- ['2024-02-29T10:00:00+07:00']
cursor_bound: CAST(CAST($ AS text) AS date)  <- [None]
YEAR: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(year FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
QUARTER: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(quarter FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
MONTH: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(month FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
DAY: CASE WHEN isfinite(CAST(t.c AS timestamp) + interval '-3600 seconds') THEN CAST(EXTRACT(day FROM CAST(t.c AS timestamp) + interval '-3600 seconds') AS int4) END
min: min(t.c)
max: max(t.c)
eq: t.c = date '2000-01-01' + CAST($ AS int4)  <- [8825]
ne: t.c != date '2000-01-01' + CAST($ AS int4)  <- [8825]
in: t.c = ANY (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29T10:00:00+07:00', '1999-12-31T23:59:59.500000+00:00']]
notIn: t.c != ALL (CAST(CAST($ AS text[]) AS date[]))  <- [['2024-02-29T10:00:00+07:00', '1999-12-31T23:59:59.500000+00:00']]
lt: t.c < date '2000-01-01' + CAST($ AS int4)  <- [8825]
lte: t.c <= date '2000-01-01' + CAST($ AS int4)  <- [8825]
gt: t.c > date '2000-01-01' + CAST($ AS int4)  <- [8825]
gte: t.c >= date '2000-01-01' + CAST($ AS int4)  <- [8825]
exact_key: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') COLLATE "C"
keys_match, keys_match_exactly: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29T10:00:00+07:00'], [0]]
same as text: u.d = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
same as number: u.d = CASE WHEN (nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit')
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
same as text after digits: u.d = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
same as itself after digits: nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit') = nullif(regexp_replace(nullif(CASE WHEN (t.c IS NULL) THEN NULL WHEN (CAST(t.c AS timestamp) + interval '-3600 seconds' >= timestamp '0001-01-01' AND CAST(t.c AS timestamp) + interval '-3600 seconds' < timestamp '10000-01-01') THEN replace(CAST(CAST(t.c AS timestamp) + interval '-3600 seconds' AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END, '!misfit'), '[^0-9]', '', 'g'), '')
-- DATE_TIME as varchar(25)
document_value: CASE WHEN (t.c IS NULL) THEN NULL WHEN (t.c ~ '^$') THEN t.c ELSE '!misfit' END
row_value, order_key, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key, key: t.c
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['2024-02-29T10:00:00+07:00']
cursor_bound: CAST($ AS text)  <- [None]
YEAR: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 1, 4) AS int4) END
QUARTER: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 6, 2) AS int4) END + 2 / 3
MONTH: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 6, 2) AS int4) END
DAY: CASE WHEN (t.c ~ '^\d{4}-(0[1-9]|1[0-2])-\d\d$') THEN CAST(substr(t.c, 9, 2) AS int4) END
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS text)  <- ['2024-02-29 10:00:00+07:00']
ne: t.c != CAST($ AS text)  <- ['2024-02-29 10:00:00+07:00']
in: t.c = ANY (CAST($ AS text[]))  <- [['2024-02-29 10:00:00+07:00', '1999-12-31 23:59:59.500000+00:00']]
notIn: t.c != ALL (CAST($ AS text[]))  <- [['2024-02-29 10:00:00+07:00', '1999-12-31 23:59:59.500000+00:00']]
lt: t.c < CAST($ AS text)  <- ['2024-02-29 10:00:00+07:00']
lte: t.c <= CAST($ AS text)  <- ['2024-02-29 10:00:00+07:00']
gt: t.c > CAST($ AS text)  <- ['2024-02-29 10:00:00+07:00']
gte: t.c >= CAST($ AS text)  <- ['2024-02-29 10:00:00+07:00']
exact_key: t.c COLLATE "C"
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['2024-02-29T10:00:00+07:00'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['2024-02-29T10:00:00+07:00']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['2024-02-29T10:00:00+07:00']]
