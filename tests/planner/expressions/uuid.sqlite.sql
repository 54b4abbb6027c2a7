-- UUID as char(36)
document_value: json_quote(lower(CAST(t.c AS TEXT)))
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: lower(CAST(t.c AS TEXT)) COLLATE BINARY
key_source, key: batu_uuid(t.c)
hidden_key: coalesce(json_quote(batu_uuid(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
cursor_bound: $  <- [None]
min: min(lower(CAST(t.c AS TEXT)) COLLATE BINARY)
max: max(lower(CAST(t.c AS TEXT)) COLLATE BINARY)
eq: lower(CAST(t.c AS TEXT)) = $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
ne: lower(CAST(t.c AS TEXT)) != $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
in: lower(CAST(t.c AS TEXT)) IN (SELECT value FROM json_each($))  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "ffffffff-ffff-ffff-ffff-ffffffffffff"]']
notIn: (lower(CAST(t.c AS TEXT)) NOT IN (SELECT value FROM json_each($)))  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "ffffffff-ffff-ffff-ffff-ffffffffffff"]']
lt: lower(CAST(t.c AS TEXT)) < $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
lte: lower(CAST(t.c AS TEXT)) <= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gt: lower(CAST(t.c AS TEXT)) > $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gte: lower(CAST(t.c AS TEXT)) >= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
exact_key: batu_uuid(t.c) COLLATE BINARY
keys_match, keys_match_exactly: (batu_uuid(t.c) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text: u.d = batu_uuid(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_uuid(t.c)
same as number: u.d = batu_uuid(t.c) AND (batu_key_number(u.d) COLLATE BINARY) = batu_uuid(t.c)
same as itself: (batu_uuid(t.c) COLLATE BINARY) = batu_uuid(t.c)
key after digits: nullif(batu_digits(batu_uuid(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_uuid(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_uuid(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
same as text after digits: u.d = nullif(batu_digits(batu_uuid(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_uuid(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_uuid(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_uuid(t.c)), '')
same as itself after digits: (batu_uuid(t.c) COLLATE BINARY) = nullif(batu_digits(batu_uuid(t.c)), '')
-- UUID as varchar(40)
document_value: json_quote(lower(CAST(t.c AS TEXT)))
row_value, order_key, row_cursor: t.c
cursor_value: batu_json_stored(t.c)
exact_value, group_value: lower(CAST(t.c AS TEXT)) COLLATE BINARY
key_source, key: batu_uuid(t.c)
hidden_key: coalesce(json_quote(batu_uuid(t.c)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
cursor_bound: $  <- [None]
min: min(lower(CAST(t.c AS TEXT)) COLLATE BINARY)
max: max(lower(CAST(t.c AS TEXT)) COLLATE BINARY)
eq: lower(CAST(t.c AS TEXT)) = $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
ne: lower(CAST(t.c AS TEXT)) != $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
in: lower(CAST(t.c AS TEXT)) IN (SELECT value FROM json_each($))  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "ffffffff-ffff-ffff-ffff-ffffffffffff"]']
notIn: (lower(CAST(t.c AS TEXT)) NOT IN (SELECT value FROM json_each($)))  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "ffffffff-ffff-ffff-ffff-ffffffffffff"]']
lt: lower(CAST(t.c AS TEXT)) < $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
lte: lower(CAST(t.c AS TEXT)) <= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gt: lower(CAST(t.c AS TEXT)) > $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
gte: lower(CAST(t.c AS TEXT)) >= $  <- ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']
exact_key: batu_uuid(t.c) COLLATE BINARY
keys_match, keys_match_exactly: (batu_uuid(t.c) COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
lent_table, lent_table after digits: SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$ FROM json_each($) AS e, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text: u.d = batu_uuid(t.c) AND (CAST(u.d AS TEXT) COLLATE BINARY) = batu_uuid(t.c)
same as number: u.d = batu_uuid(t.c) AND (batu_key_number(u.d) COLLATE BINARY) = batu_uuid(t.c)
same as itself: (batu_uuid(t.c) COLLATE BINARY) = batu_uuid(t.c)
key after digits: nullif(batu_digits(batu_uuid(t.c)), '')
exact_key after digits: nullif(batu_digits(batu_uuid(t.c)), '') COLLATE BINARY
keys_match after digits, keys_match_exactly after digits: (nullif(batu_digits(batu_uuid(t.c)), '') COLLATE BINARY) IN (SELECT e.value FROM json_each($) AS e)  <- ['["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"]']
same as text after digits: u.d = nullif(batu_digits(batu_uuid(t.c)), '') AND (CAST(u.d AS TEXT) COLLATE BINARY) = nullif(batu_digits(batu_uuid(t.c)), '')
same as number after digits: u.d = nullif(batu_digits(batu_uuid(t.c)), '') AND (batu_key_number(u.d) COLLATE BINARY) = nullif(batu_digits(batu_uuid(t.c)), '')
same as itself after digits: (batu_uuid(t.c) COLLATE BINARY) = nullif(batu_digits(batu_uuid(t.c)), '')
