-- DATE as date
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END
row_value, row_cursor, key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order_key, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN date(t.c) END
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['2024-02-29']
cursor_bound: $  <- [None]
YEAR: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN year(t.c) END
QUARTER: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN quarter(t.c) END
MONTH: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN month(t.c) END
DAY: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN day(t.c) END
min: min(CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN t.c END)
max: max(CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN t.c END)
eq: t.c = $  <- ['2024-02-29']
ne: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND t.c != $  <- ['2024-02-29']
in: t.c IN $  <- [('2024-02-29', '1999-12-31')]
notIn: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND (t.c NOT IN $)  <- [('2024-02-29', '1999-12-31')]
lt: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND t.c < $  <- ['2024-02-29']
lte: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND t.c <= $  <- ['2024-02-29']
gt: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND t.c > $  <- ['2024-02-29']
gte: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND t.c >= $  <- ['2024-02-29']
keys_match, keys_match_exactly: t.c IN $  <- [(datetime.date(2024, 2, 29),)]
lent_table: SELECT DISTINCT j.k$0 AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 date PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["2024-02-29", 0]]']
same as text: u.d = json_unquote(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as number: u.d = convert(CAST(t.c AS CHAR) USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['2024-02-29']]
lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["2024-02-29", 0]]']
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- DATE as timestamp
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END
row_value, row_cursor: convert(CAST(t.c AS CHAR) USING utf8mb4)
order_key: t.c
cursor_value: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN date(t.c) END
key_source, key: convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4)
hidden_key: coalesce(coalesce(json_quote(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4)), convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4)), 'null')
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['2024-02-29']
cursor_bound: $  <- [None]
YEAR: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN year(t.c) END
QUARTER: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN quarter(t.c) END
MONTH: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN month(t.c) END
DAY: CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN day(t.c) END
min: min(CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN t.c END)
max: max(CASE WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN t.c END)
eq: date(t.c) = $  <- ['2024-02-29']
ne: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND date(t.c) != $  <- ['2024-02-29']
in: date(t.c) IN $  <- [('2024-02-29', '1999-12-31')]
notIn: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND (date(t.c) NOT IN $)  <- [('2024-02-29', '1999-12-31')]
lt: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND date(t.c) < $  <- ['2024-02-29']
lte: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND date(t.c) <= $  <- ['2024-02-29']
gt: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND date(t.c) > $  <- ['2024-02-29']
gte: year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c)) AND date(t.c) >= $  <- ['2024-02-29']
exact_key: CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY)
keys_match, keys_match_exactly: CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY) IN $  <- [['2024-02-29']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["2024-02-29", 0]]']
same as text: u.d = json_unquote(json_quote(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY)
same as number: u.d = convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY)
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['2024-02-29']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: CAST(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(nullif(nullif(trim(BOTH '"' FROM CASE WHEN (t.c IS NULL) THEN 'null' WHEN (year(t.c) > 0 AND dayofmonth(t.c) BETWEEN 1 AND dayofmonth(last_day(t.c))) THEN concat('"', left(CAST(t.c AS CHAR), 10), '"') ELSE '"!misfit"' END), 'null'), '!misfit') USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- DATE as varchar(10)
document_value: CASE WHEN (t.c IS NULL) THEN 'null' WHEN ((convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4)))) THEN json_quote(convert(t.c USING utf8mb4)) ELSE '"!misfit"' END
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value, group_value: CASE WHEN ((convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4)))) THEN t.c END
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['2024-02-29']
cursor_bound: $  <- [None]
YEAR: CASE WHEN (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$') THEN CAST(substr(convert(t.c USING utf8mb4), 1, 4) AS SIGNED INTEGER) END
QUARTER: CASE WHEN (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$') THEN CAST(substr(convert(t.c USING utf8mb4), 6, 2) AS SIGNED INTEGER) END + 2 DIV 3
MONTH: CASE WHEN (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$') THEN CAST(substr(convert(t.c USING utf8mb4), 6, 2) AS SIGNED INTEGER) END
DAY: CASE WHEN (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$') THEN CAST(substr(convert(t.c USING utf8mb4), 9, 2) AS SIGNED INTEGER) END
min: min(CASE WHEN ((convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4)))) THEN t.c END)
max: max(CASE WHEN ((convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4)))) THEN t.c END)
eq: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND date(t.c) = $  <- ['2024-02-29']
ne: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND date(t.c) != $  <- ['2024-02-29']
in: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND (date(t.c) IN $)  <- [('2024-02-29', '1999-12-31')]
notIn: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND (date(t.c) NOT IN $)  <- [('2024-02-29', '1999-12-31')]
lt: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND date(t.c) < $  <- ['2024-02-29']
lte: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND date(t.c) <= $  <- ['2024-02-29']
gt: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND date(t.c) > $  <- ['2024-02-29']
gte: (convert(t.c USING utf8mb4) REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') AND year(convert(t.c USING utf8mb4)) > 0 AND dayofmonth(convert(t.c USING utf8mb4)) BETWEEN 1 AND dayofmonth(last_day(convert(t.c USING utf8mb4))) AND date(t.c) >= $  <- ['2024-02-29']
exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
keys_match: t.c IN $  <- [Coarse(value=['2024-02-29'])]
keys_match_exactly: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['2024-02-29']), ['2024-02-29']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["2024-02-29", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['2024-02-29']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
