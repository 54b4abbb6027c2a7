-- JSON as json
document_value: json_quote(CAST(t.c AS TEXT))
row_value, key_source: CAST(t.c AS TEXT)
order_key, row_cursor, exact_value, group_value: t.c
cursor_value: batu_json_stored(t.c)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
-- JSON as text
document_value: json_quote(CAST(t.c AS TEXT))
row_value, key_source: CAST(t.c AS TEXT)
order_key, row_cursor, exact_value, group_value: t.c
cursor_value: batu_json_stored(t.c)
hidden_key: coalesce(json_quote(CAST(t.c AS TEXT)), 'null')
order asc: t.c ASC NULLS LAST
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC NULLS FIRST
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
