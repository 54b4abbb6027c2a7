-- STRING as text
document_value: json_quote(CAST(t.c AS TEXT))
row_value, key_source, key: CAST(t.c AS TEXT)
order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value, exact_key: CAST(t.c AS TEXT) COLLATE BINARY
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: t.c IN ($, CAST($ AS BLOB), CAST($ AS NUMERIC)) AND (CAST(t.c AS TEXT) COLLATE BINARY) = $  <- ['A%b_!']
ne: (CAST(t.c AS TEXT) COLLATE BINARY) != $  <- ['A%b_!']
in: t.c IN (SELECT value FROM json_each($) UNION ALL SELECT CAST(value AS BLOB) AS value FROM json_each($) UNION ALL SELECT CAST(value AS NUMERIC) AS value FROM json_each($)) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]']
notIn: ((CAST(t.c AS TEXT) COLLATE BINARY) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
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
-- STRING as char(4)
document_value: json_quote(CAST(t.c AS TEXT))
row_value, key_source, key: CAST(t.c AS TEXT)
order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value, exact_key: CAST(t.c AS TEXT) COLLATE BINARY
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: t.c IN ($, CAST($ AS BLOB), CAST($ AS NUMERIC)) AND (CAST(t.c AS TEXT) COLLATE BINARY) = $  <- ['A%b_!']
ne: (CAST(t.c AS TEXT) COLLATE BINARY) != $  <- ['A%b_!']
in: t.c IN (SELECT value FROM json_each($) UNION ALL SELECT CAST(value AS BLOB) AS value FROM json_each($) UNION ALL SELECT CAST(value AS NUMERIC) AS value FROM json_each($)) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]']
notIn: ((CAST(t.c AS TEXT) COLLATE BINARY) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
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
-- STRING as varchar(20)
document_value: json_quote(CAST(t.c AS TEXT))
row_value, key_source, key: CAST(t.c AS TEXT)
order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value, exact_key: CAST(t.c AS TEXT) COLLATE BINARY
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: t.c IN ($, CAST($ AS BLOB), CAST($ AS NUMERIC)) AND (CAST(t.c AS TEXT) COLLATE BINARY) = $  <- ['A%b_!']
ne: (CAST(t.c AS TEXT) COLLATE BINARY) != $  <- ['A%b_!']
in: t.c IN (SELECT value FROM json_each($) UNION ALL SELECT CAST(value AS BLOB) AS value FROM json_each($) UNION ALL SELECT CAST(value AS NUMERIC) AS value FROM json_each($)) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]']
notIn: ((CAST(t.c AS TEXT) COLLATE BINARY) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
key after alnum: nullif(batu_alnum(CAST(t.c AS TEXT)), '')
key after digits, key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
key after first: nullif(substr(CAST(t.c AS TEXT), 1, 5), '')
key after last: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) > 5) THEN substr(CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after lower: nullif(lower(CAST(t.c AS TEXT)), '')
key after pad: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) BETWEEN 1 AND 5) THEN substr('00000' || CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after replace: nullif(replace(CAST(t.c AS TEXT), ('/'''), ('' || char(37) || '' || char(91) || 'é')), '')
key after squeeze: nullif(batu_squeeze(CAST(t.c AS TEXT)), '')
key after strip: nullif(batu_strip(CAST(t.c AS TEXT)), '')
key after upper: nullif(upper(CAST(t.c AS TEXT)), '')
key after uuid, key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '')
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]', '["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after uuid, keys_match_exactly after uuid: t.c IN (SELECT value FROM json_each($)) AND (nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}", "0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d", "0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D", "{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}", "0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D"]', '["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
lent_table after uuid: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as number after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as itself after uuid: t.c = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["71"]']
-- STRING as varchar(20), by code point
document_value: json_quote(CAST(t.c AS TEXT))
row_value, key_source, key: CAST(t.c AS TEXT)
order_key: t.c COLLATE BINARY
cursor_value: batu_json_stored(t.c)
row_cursor: t.c
exact_value, group_value, exact_key: CAST(t.c AS TEXT) COLLATE BINARY
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: (t.c COLLATE BINARY) ASC NULLS LAST
order desc: (t.c COLLATE BINARY) DESC NULLS LAST
order asc nulls first: (t.c COLLATE BINARY) ASC NULLS FIRST
order desc nulls first: (t.c COLLATE BINARY) DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: t.c IN ($, CAST($ AS BLOB), CAST($ AS NUMERIC)) AND (CAST(t.c AS TEXT) COLLATE BINARY) = $  <- ['A%b_!']
ne: (CAST(t.c AS TEXT) COLLATE BINARY) != $  <- ['A%b_!']
in: t.c IN (SELECT value FROM json_each($) UNION ALL SELECT CAST(value AS BLOB) AS value FROM json_each($) UNION ALL SELECT CAST(value AS NUMERIC) AS value FROM json_each($)) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]']
notIn: ((CAST(t.c AS TEXT) COLLATE BINARY) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
key after alnum: nullif(batu_alnum(CAST(t.c AS TEXT)), '')
key after digits, key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '')
key after first: nullif(substr(CAST(t.c AS TEXT), 1, 5), '')
key after last: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) > 5) THEN substr(CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after lower: nullif(lower(CAST(t.c AS TEXT)), '')
key after pad: nullif(CASE WHEN (length(CAST(t.c AS TEXT)) BETWEEN 1 AND 5) THEN substr('00000' || CAST(t.c AS TEXT), -5) ELSE CAST(t.c AS TEXT) END, '')
key after replace: nullif(replace(CAST(t.c AS TEXT), ('/'''), ('' || char(37) || '' || char(91) || 'é')), '')
key after squeeze: nullif(batu_squeeze(CAST(t.c AS TEXT)), '')
key after strip: nullif(batu_strip(CAST(t.c AS TEXT)), '')
key after upper: nullif(upper(CAST(t.c AS TEXT)), '')
key after uuid, key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '')
keys_match: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e) AND (CAST(t.c AS TEXT) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]', '["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = t.c AND u.d = (t.c COLLATE BINARY)
same as number: u.d = CAST(t.c AS TEXT) AND (batu_key_number(u.d) COLLATE BINARY) = CAST(t.c AS TEXT)
same as itself: t.c = t.c AND t.c = (t.c COLLATE BINARY)
exact_key after digits: nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as number after digits: u.d = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
same as itself after digits: t.c = nullif(batu_digits(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_digits(CAST(t.c AS TEXT)), '')
exact_key after uuid: nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY
keys_match after uuid, keys_match_exactly after uuid: t.c IN (SELECT value FROM json_each($)) AND (nullif(batu_uuid(CAST(t.c AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}", "0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d", "0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D", "{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}", "0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D"]', '["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
lent_table after uuid: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as number after uuid: u.d = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
same as itself after uuid: t.c = nullif(batu_uuid(CAST(t.c AS TEXT)), '') AND (CAST(t.c AS TEXT) COLLATE BINARY) = nullif(batu_uuid(CAST(t.c AS TEXT)), '')
keys_table: json_each($), k.value  <- ['["71"]']
-- STRING as int
document_value: json_quote(CAST(t.c AS TEXT))
row_value: CAST(t.c AS TEXT)
order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CAST(t.c AS TEXT) COLLATE BINARY
key_source, key: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: t.c = $ AND CAST(t.c AS TEXT) = $  <- ['A%b_!', None]
ne: CAST(t.c AS TEXT) != $  <- ['A%b_!']
in: t.c IN (SELECT value FROM json_each($)) AND CAST(t.c AS TEXT) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]', '[null, 71]']
notIn: (CAST(t.c AS TEXT) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
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
-- STRING as decimal(8,2)
document_value: json_quote(CAST(t.c AS TEXT))
row_value: CAST(t.c AS TEXT)
order_key, row_cursor, exact_key: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CAST(t.c AS TEXT) COLLATE BINARY
key_source: batu_key_number(t.c)
hidden_key: coalesce(json_quote(batu_key_number(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: t.c = $ AND CAST(t.c AS TEXT) = $  <- ['A%b_!', None]
ne: CAST(t.c AS TEXT) != $  <- ['A%b_!']
in: t.c IN (SELECT value FROM json_each($)) AND CAST(t.c AS TEXT) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]', '[null, 71]']
notIn: (CAST(t.c AS TEXT) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
key: CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END
keys_match, keys_match_exactly: t.c IN (SELECT e.value FROM json_each($) AS e)  <- ['[71]']
lent_table: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END AND (CAST(u.d AS TEXT) COLLATE BINARY) = CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
exact_key after digits: nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
same as number after digits: u.d = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
same as itself after digits: t.c = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '') AND (CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END COLLATE BINARY) = nullif(batu_digits(CASE WHEN (batu_key_number(t.c) LIKE '%.%') THEN rtrim(rtrim(batu_key_number(t.c), '0'), '.') ELSE batu_key_number(t.c) END), '')
keys_table: json_each($), k.value  <- ['[71]']
-- STRING as date
document_value: json_quote(CAST(t.c AS TEXT))
row_value: CAST(t.c AS TEXT)
order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CAST(t.c AS TEXT) COLLATE BINARY
key_source, key: batu_date(t.c)
hidden_key: coalesce(json_quote(batu_date(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: t.c = $ AND CAST(t.c AS TEXT) = $  <- ['A%b_!', None]
ne: CAST(t.c AS TEXT) != $  <- ['A%b_!']
in: t.c IN (SELECT value FROM json_each($)) AND CAST(t.c AS TEXT) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]', '[null, null]']
notIn: (CAST(t.c AS TEXT) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
exact_key: batu_date(t.c) COLLATE BINARY
keys_match, keys_match_exactly: (batu_date(t.c) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = batu_date(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_date(t.c)
same as number: u.d = batu_date(t.c) AND (batu_key_number(u.d) COLLATE BINARY) = batu_date(t.c)
same as itself: (batu_date(t.c) COLLATE BINARY) = batu_date(t.c)
key after digits: nullif(batu_digits(batu_date(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_date(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_date(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(batu_date(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_date(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
same as itself after digits: (batu_date(t.c) COLLATE BINARY) = nullif(batu_digits(batu_date(t.c)), '')
-- STRING as timestamp
document_value: json_quote(CAST(t.c AS TEXT))
row_value: CAST(t.c AS TEXT)
order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: CAST(t.c AS TEXT) COLLATE BINARY
key_source, key: json_extract(batu_json_moment(t.c, 28800, 25200), '$')
hidden_key: coalesce(json_quote(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(CAST(t.c AS TEXT) COLLATE BINARY)
max: max(CAST(t.c AS TEXT) COLLATE BINARY)
eq: CAST(t.c AS TEXT) = $  <- ['A%b_!']
ne: CAST(t.c AS TEXT) != $  <- ['A%b_!']
in: CAST(t.c AS TEXT) IN (SELECT value FROM json_each($))  <- ['["A%b_!", "0071"]']
notIn: (CAST(t.c AS TEXT) NOT IN (SELECT value FROM json_each($)))  <- ['["A%b_!", "0071"]']
contains: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!%']
startsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['A!%b!_!!%']
endsWith: batu_like($, CAST(t.c AS TEXT)) = 1  <- ['%A!%b!_!!']
iContains: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!%']
iStartsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!%']
iEndsWith: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['%A!%b!_!!']
iEq: batu_like(batu_lower($), batu_lower(CAST(t.c AS TEXT))) = 1  <- ['A!%b!_!!']
exact_key: json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY
keys_match, keys_match_exactly: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = json_extract(batu_json_moment(t.c, 28800, 25200), '$') AND (CAST(u.d AS TEXT) COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
same as number: u.d = json_extract(batu_json_moment(t.c, 28800, 25200), '$') AND (batu_key_number(u.d) COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
same as itself: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) = json_extract(batu_json_moment(t.c, 28800, 25200), '$')
key after digits: nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
exact_key after digits: nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["71"]']
same as text after digits: u.d = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
same as number after digits: u.d = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
same as itself after digits: (json_extract(batu_json_moment(t.c, 28800, 25200), '$') COLLATE BINARY) = nullif(batu_digits(json_extract(batu_json_moment(t.c, 28800, 25200), '$')), '')
