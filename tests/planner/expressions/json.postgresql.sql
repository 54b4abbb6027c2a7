-- JSON as json
document_value, row_value, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key: CAST(t.c AS text)
order_key: CAST(t.c AS text) COLLATE "C"
order asc: (CAST(t.c AS text) COLLATE "C") ASC
order desc: (CAST(t.c AS text) COLLATE "C") DESC NULLS LAST
order asc nulls first: (CAST(t.c AS text) COLLATE "C") ASC NULLS FIRST
order desc nulls first: (CAST(t.c AS text) COLLATE "C") DESC
cursor_bound: CAST($ AS text)  <- ['71']
cursor_bound: CAST($ AS text)  <- [None]
-- JSON as jsonb
document_value, row_value, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key: CAST(t.c AS text)
order_key: CAST(t.c AS text) COLLATE "C"
order asc: (CAST(t.c AS text) COLLATE "C") ASC
order desc: (CAST(t.c AS text) COLLATE "C") DESC NULLS LAST
order asc nulls first: (CAST(t.c AS text) COLLATE "C") ASC NULLS FIRST
order desc nulls first: (CAST(t.c AS text) COLLATE "C") DESC
cursor_bound: CAST($ AS text)  <- ['71']
cursor_bound: CAST($ AS text)  <- [None]
-- JSON as text
document_value, row_value: CAST(t.c AS text)
order_key, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key: t.c
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['71']
cursor_bound: CAST($ AS text)  <- [None]
