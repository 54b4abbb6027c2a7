-- JSON as json
document_value: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
row_value, order_key, row_cursor, exact_value, group_value: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
key_source: convert(CAST(t.c AS CHAR) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
-- JSON as text
document_value, cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
row_value, order_key, row_cursor, exact_value, group_value: t.c
key_source: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
