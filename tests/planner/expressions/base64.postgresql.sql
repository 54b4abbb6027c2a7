-- BASE64 as bytea
document_value: replace(encode(t.c, 'base64'), E'\n', '')
row_value, order_key, exact_value, group_value: t.c
cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS bytea)  <- ['71']
cursor_bound: CAST(CAST($ AS text) AS bytea)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS bytea)  <- ['A%b_!']
ne: t.c != CAST($ AS bytea)  <- ['A%b_!']
in: t.c = ANY (CAST($ AS bytea[]))  <- [['A%b_!', '0071']]
notIn: t.c != ALL (CAST($ AS bytea[]))  <- [['A%b_!', '0071']]
exact_key: CAST(t.c AS text) COLLATE "C"
keys_match, keys_match_exactly: CAST(t.c AS text) = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = CASE WHEN (CAST(t.c AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(t.c AS text) AS numeric) END AND CAST(u.d AS text) = CAST(t.c AS text)
same as itself: CAST(t.c AS text) = CAST(t.c AS text)
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
