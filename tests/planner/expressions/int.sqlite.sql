-- INT as int
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END, '"!misfit"')
row_value, order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: batu_avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END, 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [7]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [7]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[7, -1]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[7, -1]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [7]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [7]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [7]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [7]
keys_match, keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['[71]']
lent_table: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = batu_key_number(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_key_number(t.c)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(batu_digits(batu_key_number(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as itself after digits: t.c = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(t.c) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
keys_table: json_each($), k.value  <- ['[71]']
-- INT as smallint
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END, '"!misfit"')
row_value, order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: batu_avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END, 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [7]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [7]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[7, -1]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[7, -1]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [7]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [7]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [7]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [7]
keys_match, keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['[71]']
lent_table: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = batu_key_number(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_key_number(t.c)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(batu_digits(batu_key_number(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as itself after digits: t.c = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(t.c) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
keys_table: json_each($), k.value  <- ['[71]']
-- INT as bigint
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END, '"!misfit"')
row_value, order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: batu_avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END, 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [7]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [7]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[7, -1]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[7, -1]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [7]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [7]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [7]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [7]
keys_match, keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['[71]']
lent_table: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = batu_key_number(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_key_number(t.c)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(batu_digits(batu_key_number(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as itself after digits: t.c = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(t.c) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
keys_table: json_each($), k.value  <- ['[71]']
-- INT as decimal(10,0)
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END, '"!misfit"')
row_value, order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: batu_avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END, 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [7]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [7]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[7, -1]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[7, -1]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [7]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [7]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [7]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [7]
keys_match, keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['[71]']
lent_table: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = batu_key_number(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_key_number(t.c)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(batu_digits(batu_key_number(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_key_number(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
same as itself after digits: t.c = nullif(batu_digits(batu_key_number(t.c)), '') AND (batu_key_number(t.c) COLLATE BINARY) = nullif(batu_digits(batu_key_number(t.c)), '')
keys_table: json_each($), k.value  <- ['[71]']
-- INT as double
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END, '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: batu_avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END, 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [7]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [7]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[7, -1]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[7, -1]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [7]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [7]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [7]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [7]
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match, keys_match_exactly: (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = CAST(t.c AS TEXT) AND (CAST(u.d AS TEXT) COLLATE BINARY) = CAST(t.c AS TEXT)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: (CAST(t.c AS TEXT) COLLATE BINARY) = CAST(t.c AS TEXT)
key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
-- INT as varchar(10)
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END, '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN batu_number(t.c) END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- [7]
cursor_bound: $  <- [None]
total: sum(batu_number(t.c))
mean: batu_avg(batu_number(t.c), 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN batu_number(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL) THEN batu_number(t.c) END)
eq: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND batu_number(t.c) = $  <- [7]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND batu_number(t.c) != $  <- [7]
in: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND batu_number(t.c) IN (SELECT value FROM json_each($))  <- ['[7, -1]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND (batu_number(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['[7, -1]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND batu_number(t.c) < $  <- [7]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND batu_number(t.c) <= $  <- [7]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND batu_number(t.c) > $  <- [7]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -2147483648 AND 2147483647) THEN t.c ELSE batu_json_integer(t.c, -2147483648, 2147483647) END IS NOT NULL AND batu_number(t.c) >= $  <- [7]
exact_key: CAST(t.c AS TEXT) COLLATE BINARY
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]', '["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["71"]']
