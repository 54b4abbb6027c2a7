-- BIG_INT as bigint
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END, '"!misfit"')
row_value, order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['1152921504606846976']
cursor_bound: $  <- [None]
total: batu_sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: batu_avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END, 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [1152921504606846976]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [1152921504606846976]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[1152921504606846976, -5]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[1152921504606846976, -5]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [1152921504606846976]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [1152921504606846976]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [1152921504606846976]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [1152921504606846976]
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
-- BIG_INT as decimal(30,0)
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END, '"!misfit"')
row_value, order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END
key_source, key: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['1152921504606846976']
cursor_bound: $  <- [None]
total: batu_sum(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END)
mean: batu_avg(CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END, 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END END)
eq: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END = $  <- [1152921504606846976]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END != $  <- [1152921504606846976]
in: CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END IN (SELECT value FROM json_each($))  <- ['[1152921504606846976, -5]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND (CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END NOT IN (SELECT value FROM json_each($)))  <- ['[1152921504606846976, -5]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END < $  <- [1152921504606846976]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END <= $  <- [1152921504606846976]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END > $  <- [1152921504606846976]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer', 'real')) THEN t.c END >= $  <- [1152921504606846976]
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
-- BIG_INT as varchar(30)
document_value: coalesce(CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END, '"!misfit"')
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN batu_number(t.c) END
key_source, key: CAST(t.c AS TEXT)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['1152921504606846976']
cursor_bound: $  <- [None]
total: batu_sum(batu_number(t.c))
mean: batu_avg(batu_number(t.c), 6)
min: min(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN batu_number(t.c) END)
max: max(CASE WHEN (t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL) THEN batu_number(t.c) END)
eq: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND batu_number(t.c) = $  <- [1152921504606846976]
ne: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND batu_number(t.c) != $  <- [1152921504606846976]
in: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND batu_number(t.c) IN (SELECT value FROM json_each($))  <- ['[1152921504606846976, -5]']
notIn: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND (batu_number(t.c) NOT IN (SELECT value FROM json_each($)))  <- ['[1152921504606846976, -5]']
lt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND batu_number(t.c) < $  <- [1152921504606846976]
lte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND batu_number(t.c) <= $  <- [1152921504606846976]
gt: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND batu_number(t.c) > $  <- [1152921504606846976]
gte: t.c IS NOT NULL AND CASE WHEN (typeof(t.c) IN ('integer') AND t.c BETWEEN -9007199254740992 AND 9007199254740992) THEN t.c ELSE batu_json_big_integer(t.c) END IS NOT NULL AND batu_number(t.c) >= $  <- [1152921504606846976]
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
