-- DATE_TIME as timestamp
document_value: coalesce(batu_json_moment(t.c, 28800, 25200), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END
key_source, key: json_extract(batu_json_moment(t.c, 28800, 25200), '$')
hidden_key: coalesce(json_quote(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['2024-02-29T10:00:00+07:00']
cursor_bound: $  <- [None]
YEAR: batu_date_part(t.c, 'year', 28800, 25200)
QUARTER: batu_date_part(t.c, 'quarter', 28800, 25200)
MONTH: batu_date_part(t.c, 'month', 28800, 25200)
DAY: batu_date_part(t.c, 'day', 28800, 25200)
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END)
eq: batu_moment(t.c, 28800) = $  <- ['2024-02-29 11:00:00.000000']
ne: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) != $  <- ['2024-02-29 11:00:00.000000']
in: batu_moment(t.c, 28800) IN (SELECT value FROM json_each($))  <- ['["2024-02-29 11:00:00.000000", "2000-01-01 07:59:59.500000"]']
notIn: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND (batu_moment(t.c, 28800) NOT IN (SELECT value FROM json_each($)))  <- ['["2024-02-29 11:00:00.000000", "2000-01-01 07:59:59.500000"]']
lt: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) < $  <- ['2024-02-29 11:00:00.000000']
lte: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) <= $  <- ['2024-02-29 11:00:00.000000']
gt: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) > $  <- ['2024-02-29 11:00:00.000000']
gte: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) >= $  <- ['2024-02-29 11:00:00.000000']
exact_key: json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY
keys_match, keys_match_exactly: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29T10:00:00+07:00"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["2024-02-29T10:00:00+07:00", 0]]']
same as text: u.d = json_extract(batu_json_moment(t.c, 28800, 25200), '$') AND (CAST(u.d AS TEXT) COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
same as number: u.d = json_extract(batu_json_moment(t.c, 28800, 25200), '$') AND (batu_key_number(u.d) COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
same as itself: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
key after digits: nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
exact_key after digits: nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29T10:00:00+07:00"]']
same as text after digits: u.d = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
same as number after digits: u.d = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
same as itself after digits: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
-- DATE_TIME as date
document_value: coalesce(batu_json_moment(t.c, 28800, 25200), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END
key_source, key: json_extract(batu_json_moment(t.c, 28800, 25200), '$')
hidden_key: coalesce(json_quote(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['2024-02-29T10:00:00+07:00']
cursor_bound: $  <- [None]
YEAR: batu_date_part(t.c, 'year', 28800, 25200)
QUARTER: batu_date_part(t.c, 'quarter', 28800, 25200)
MONTH: batu_date_part(t.c, 'month', 28800, 25200)
DAY: batu_date_part(t.c, 'day', 28800, 25200)
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END)
eq: batu_moment(t.c, 28800) = $  <- ['2024-02-29 11:00:00.000000']
ne: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) != $  <- ['2024-02-29 11:00:00.000000']
in: batu_moment(t.c, 28800) IN (SELECT value FROM json_each($))  <- ['["2024-02-29 11:00:00.000000", "2000-01-01 07:59:59.500000"]']
notIn: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND (batu_moment(t.c, 28800) NOT IN (SELECT value FROM json_each($)))  <- ['["2024-02-29 11:00:00.000000", "2000-01-01 07:59:59.500000"]']
lt: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) < $  <- ['2024-02-29 11:00:00.000000']
lte: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) <= $  <- ['2024-02-29 11:00:00.000000']
gt: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) > $  <- ['2024-02-29 11:00:00.000000']
gte: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) >= $  <- ['2024-02-29 11:00:00.000000']
exact_key: json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY
keys_match, keys_match_exactly: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29T10:00:00+07:00"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["2024-02-29T10:00:00+07:00", 0]]']
same as text: u.d = json_extract(batu_json_moment(t.c, 28800, 25200), '$') AND (CAST(u.d AS TEXT) COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
same as number: u.d = json_extract(batu_json_moment(t.c, 28800, 25200), '$') AND (batu_key_number(u.d) COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
same as itself: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
key after digits: nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
exact_key after digits: nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29T10:00:00+07:00"]']
same as text after digits: u.d = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
same as number after digits: u.d = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
same as itself after digits: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
-- DATE_TIME as varchar(25)
document_value: coalesce(batu_json_moment(t.c, 28800, 25200), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['2024-02-29T10:00:00+07:00']
cursor_bound: $  <- [None]
YEAR: batu_date_part(t.c, 'year', 28800, 25200)
QUARTER: batu_date_part(t.c, 'quarter', 28800, 25200)
MONTH: batu_date_part(t.c, 'month', 28800, 25200)
DAY: batu_date_part(t.c, 'day', 28800, 25200)
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL) THEN batu_moment(t.c, 28800) END)
eq: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) = $  <- ['2024-02-29 11:00:00.000000']
ne: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) != $  <- ['2024-02-29 11:00:00.000000']
in: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) IN (SELECT value FROM json_each($))  <- ['["2024-02-29 11:00:00.000000", "2000-01-01 07:59:59.500000"]']
notIn: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND (batu_moment(t.c, 28800) NOT IN (SELECT value FROM json_each($)))  <- ['["2024-02-29 11:00:00.000000", "2000-01-01 07:59:59.500000"]']
lt: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) < $  <- ['2024-02-29 11:00:00.000000']
lte: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) <= $  <- ['2024-02-29 11:00:00.000000']
gt: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) > $  <- ['2024-02-29 11:00:00.000000']
gte: t.c IS NOT NULL AND batu_json_moment(t.c, 28800, 25200) IS NOT NULL AND batu_moment(t.c, 28800) >= $  <- ['2024-02-29 11:00:00.000000']
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29T10:00:00+07:00"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29T10:00:00+07:00"]', '["2024-02-29T10:00:00+07:00"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["2024-02-29T10:00:00+07:00", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29T10:00:00+07:00"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["2024-02-29T10:00:00+07:00"]']
