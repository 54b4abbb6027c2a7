-- DATE as date
document_value: coalesce(batu_json_date(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END
key_source, key: batu_date(t.c)
hidden_key: coalesce(json_quote(batu_date(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['2024-02-29']
cursor_bound: $  <- [None]
YEAR: batu_date_part(t.c, 'year', 28800, 28800)
QUARTER: batu_date_part(t.c, 'quarter', 28800, 28800)
MONTH: batu_date_part(t.c, 'month', 28800, 28800)
DAY: batu_date_part(t.c, 'day', 28800, 28800)
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END)
eq: batu_date(t.c) = $  <- ['2024-02-29']
ne: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) != $  <- ['2024-02-29']
in: batu_date(t.c) IN (SELECT value FROM json_each($))  <- ['["2024-02-29", "1999-12-31"]']
notIn: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND (batu_date(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['["2024-02-29", "1999-12-31"]']
lt: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) < $  <- ['2024-02-29']
lte: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) <= $  <- ['2024-02-29']
gt: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) > $  <- ['2024-02-29']
gte: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) >= $  <- ['2024-02-29']
exact_key: batu_date(t.c) COLLATE BINARY
keys_match, keys_match_exactly: (batu_date(t.c) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["2024-02-29", 0]]']
same as text: u.d = batu_date(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_date(t.c)
same as number: u.d = batu_date(t.c) AND (batu_key_number(u.d) COLLATE BINARY) = batu_date(t.c)
same as itself: (batu_date(t.c) COLLATE BINARY) = batu_date(t.c)
key after digits: nullif(batu_digits(batu_date(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_date(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_date(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29"]']
same as text after digits: u.d = nullif(batu_digits(batu_date(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_date(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
same as itself after digits: (batu_date(t.c) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
-- DATE as timestamp
document_value: coalesce(batu_json_date(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END
key_source, key: batu_date(t.c)
hidden_key: coalesce(json_quote(batu_date(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['2024-02-29']
cursor_bound: $  <- [None]
YEAR: batu_date_part(t.c, 'year', 28800, 28800)
QUARTER: batu_date_part(t.c, 'quarter', 28800, 28800)
MONTH: batu_date_part(t.c, 'month', 28800, 28800)
DAY: batu_date_part(t.c, 'day', 28800, 28800)
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END)
eq: batu_date(t.c) = $  <- ['2024-02-29']
ne: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) != $  <- ['2024-02-29']
in: batu_date(t.c) IN (SELECT value FROM json_each($))  <- ['["2024-02-29", "1999-12-31"]']
notIn: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND (batu_date(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['["2024-02-29", "1999-12-31"]']
lt: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) < $  <- ['2024-02-29']
lte: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) <= $  <- ['2024-02-29']
gt: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) > $  <- ['2024-02-29']
gte: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) >= $  <- ['2024-02-29']
exact_key: batu_date(t.c) COLLATE BINARY
keys_match, keys_match_exactly: (batu_date(t.c) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["2024-02-29", 0]]']
same as text: u.d = batu_date(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_date(t.c)
same as number: u.d = batu_date(t.c) AND (batu_key_number(u.d) COLLATE BINARY) = batu_date(t.c)
same as itself: (batu_date(t.c) COLLATE BINARY) = batu_date(t.c)
key after digits: nullif(batu_digits(batu_date(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_date(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_date(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29"]']
same as text after digits: u.d = nullif(batu_digits(batu_date(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_date(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
same as itself after digits: (batu_date(t.c) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
-- DATE as varchar(10)
document_value: coalesce(batu_json_date(t.c), '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['2024-02-29']
cursor_bound: $  <- [None]
YEAR: batu_date_part(t.c, 'year', 28800, 28800)
QUARTER: batu_date_part(t.c, 'quarter', 28800, 28800)
MONTH: batu_date_part(t.c, 'month', 28800, 28800)
DAY: batu_date_part(t.c, 'day', 28800, 28800)
min: min(CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL) THEN batu_date(t.c) END)
eq: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) = $  <- ['2024-02-29']
ne: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) != $  <- ['2024-02-29']
in: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) IN (SELECT value FROM json_each($))  <- ['["2024-02-29", "1999-12-31"]']
notIn: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND (batu_date(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['["2024-02-29", "1999-12-31"]']
lt: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) < $  <- ['2024-02-29']
lte: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) <= $  <- ['2024-02-29']
gt: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) > $  <- ['2024-02-29']
gte: t.c IS NOT NULL AND batu_json_date(t.c) IS NOT NULL AND batu_date(t.c) >= $  <- ['2024-02-29']
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29"]', '["2024-02-29"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["2024-02-29", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["2024-02-29"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["2024-02-29"]']
