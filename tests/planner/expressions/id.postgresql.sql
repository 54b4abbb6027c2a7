-- ID as char(16)
document_value, row_value, cursor_value, row_cursor, key_source, hidden_key, key: CAST(t.c AS text)
order_key: t.c
exact_value, group_value, exact_key: CAST(t.c AS text) COLLATE "C"
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS bpchar)  <- ['71']
cursor_bound: CAST(CAST($ AS text) AS bpchar)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST(CAST($ AS text) AS bpchar) AND CASE WHEN (t.c IS NOT NULL) THEN (CAST(t.c AS text) COLLATE "C") = CAST($ AS text) END  <- ['A%b_!']
ne: (CAST(t.c AS text) COLLATE "C") != CAST($ AS text)  <- ['A%b_!']
in: t.c = ANY (CAST(CAST($ AS text[]) AS bpchar[])) AND CASE WHEN (t.c IS NOT NULL) THEN (CAST(t.c AS text) COLLATE "C") = ANY (CAST($ AS text[])) END  <- [['A%b_!', '0071']]
notIn: (CAST(t.c AS text) COLLATE "C") != ALL (CAST($ AS text[]))  <- [['A%b_!', '0071']]
contains: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!']
iEq: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS bpchar[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = CAST(t.c AS text) AND u.d = CAST(t.c AS text)
same as number: u.d = CASE WHEN (CAST(t.c AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(t.c AS text) AS numeric) END AND CAST(u.d AS text) = CAST(t.c AS text)
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS bpchar[])), k.k$0  <- [['71']]
-- ID as varchar(20)
document_value, row_value, order_key, cursor_value, row_cursor, key_source, hidden_key, key: t.c
exact_value, group_value, exact_key: t.c COLLATE "C"
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST($ AS text)  <- ['71']
cursor_bound: CAST($ AS text)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS text) AND CASE WHEN (t.c IS NOT NULL) THEN (t.c COLLATE "C") = CAST($ AS text) END  <- ['A%b_!']
ne: (t.c COLLATE "C") != CAST($ AS text)  <- ['A%b_!']
in: t.c = ANY (CAST($ AS text[])) AND CASE WHEN (t.c IS NOT NULL) THEN (t.c COLLATE "C") = ANY (CAST($ AS text[])) END  <- [['A%b_!', '0071']]
notIn: (t.c COLLATE "C") != ALL (CAST($ AS text[]))  <- [['A%b_!', '0071']]
contains: (t.c COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: (t.c COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: (t.c COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!']
iEq: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!']
key after alnum: nullif(regexp_replace(t.c, '[^0-9A-Za-z]', '', 'g'), '')
key after digits, key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
key after first: nullif(left(t.c, 5), '')
key after last: nullif(right(t.c, 5), '')
key after lower: nullif(lower(t.c COLLATE "C"), '')
key after pad: nullif(CASE WHEN (t.c = '') THEN t.c WHEN (length(t.c) < $1::INTEGER) THEN lpad(t.c, 5, '0') ELSE t.c END, '')
key after replace: nullif(replace(t.c COLLATE "C", U&'/''', U&'\0025\005bé'), '')
key after squeeze: nullif(regexp_replace(t.c, '[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'), '')
key after strip: nullif(regexp_replace(t.c, '^[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+|[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+$', '', 'g'), '')
key after upper: nullif(upper(t.c COLLATE "C"), '')
key after uuid, key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') COLLATE "C"
keys_match after uuid, keys_match_exactly after uuid: t.c = ANY (CAST($ AS text[])) AND nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', '{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}', '0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d', '0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D', '{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}', '0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D']]
lent_table after uuid: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], [0]]
same as text after uuid: u.d = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as number after uuid: u.d = CASE WHEN (nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as itself after uuid: t.c = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['71']]
-- ID as varchar(20), by code point
document_value, row_value, cursor_value, row_cursor, key_source, hidden_key, key: t.c
order_key, exact_value, group_value, exact_key: t.c COLLATE "C"
order asc: (t.c COLLATE "C") ASC
order desc: (t.c COLLATE "C") DESC NULLS LAST
order asc nulls first: (t.c COLLATE "C") ASC NULLS FIRST
order desc nulls first: (t.c COLLATE "C") DESC
cursor_bound: CAST($ AS text)  <- ['71']
cursor_bound: CAST($ AS text)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS text) AND CASE WHEN (t.c IS NOT NULL) THEN (t.c COLLATE "C") = CAST($ AS text) END  <- ['A%b_!']
ne: (t.c COLLATE "C") != CAST($ AS text)  <- ['A%b_!']
in: t.c = ANY (CAST($ AS text[])) AND CASE WHEN (t.c IS NOT NULL) THEN (t.c COLLATE "C") = ANY (CAST($ AS text[])) END  <- [['A%b_!', '0071']]
notIn: (t.c COLLATE "C") != ALL (CAST($ AS text[]))  <- [['A%b_!', '0071']]
contains: (t.c COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: (t.c COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: (t.c COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!']
iEq: lower(t.c COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!']
key after alnum: nullif(regexp_replace(t.c, '[^0-9A-Za-z]', '', 'g'), '')
key after digits, key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
key after first: nullif(left(t.c, 5), '')
key after last: nullif(right(t.c, 5), '')
key after lower: nullif(lower(t.c COLLATE "C"), '')
key after pad: nullif(CASE WHEN (t.c = '') THEN t.c WHEN (length(t.c) < $1::INTEGER) THEN lpad(t.c, 5, '0') ELSE t.c END, '')
key after replace: nullif(replace(t.c COLLATE "C", U&'/''', U&'\0025\005bé'), '')
key after squeeze: nullif(regexp_replace(t.c, '[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'), '')
key after strip: nullif(regexp_replace(t.c, '^[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+|[\u0009\u000a\u000b\u000c\u000d\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]+$', '', 'g'), '')
key after upper: nullif(upper(t.c COLLATE "C"), '')
key after uuid, key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS text[]))  <- [['71']]
lent_table, lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text: u.d = t.c
same as number: u.d = CASE WHEN (t.c ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(t.c AS numeric) END AND CAST(u.d AS text) = t.c
same as itself: t.c = t.c
exact_key after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
same as text after digits: u.d = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = nullif(regexp_replace(t.c, '[^0-9]', '', 'g'), '')
exact_key after uuid: nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') COLLATE "C"
keys_match after uuid, keys_match_exactly after uuid: t.c = ANY (CAST($ AS text[])) AND nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') = ANY (CAST($ AS text[]))  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', '{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}', '0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d', '0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D', '{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}', '0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D']]
lent_table after uuid: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'], [0]]
same as text after uuid: u.d = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as number after uuid: u.d = CASE WHEN (nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '') AS numeric) END AND CAST(u.d AS text) = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
same as itself after uuid: t.c = nullif(CASE WHEN (t.c ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(CAST(t.c AS uuid) AS text) ELSE t.c END, '')
keys_table: unnest(CAST($ AS text[])), k.k$0  <- [['71']]
-- ID as int
document_value, row_value, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key, key: CAST(t.c AS text)
order_key, exact_key: t.c
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS int8)  <- ['71']
cursor_bound: CAST(CAST($ AS text) AS int8)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS int8) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = CAST($ AS text) END  <- ['A%b_!', None]
ne: CAST(t.c AS text) != CAST($ AS text)  <- ['A%b_!']
in: t.c = ANY (CAST($ AS int8[])) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = ANY (CAST($ AS text[])) END  <- [['A%b_!', '0071'], [None, 71]]
notIn: CAST(t.c AS text) != ALL (CAST($ AS text[]))  <- [['A%b_!', '0071']]
contains: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!']
iEq: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS int8[]))  <- [[71]]
lent_table: unnest(CAST($ AS int8[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[71], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS int8[])), k.k$0  <- [[71]]
-- ID as bigint
document_value, row_value, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key, key: CAST(t.c AS text)
order_key, exact_key: t.c
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS int8)  <- ['71']
cursor_bound: CAST(CAST($ AS text) AS int8)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS int8) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = CAST($ AS text) END  <- ['A%b_!', None]
ne: CAST(t.c AS text) != CAST($ AS text)  <- ['A%b_!']
in: t.c = ANY (CAST($ AS int8[])) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = ANY (CAST($ AS text[])) END  <- [['A%b_!', '0071'], [None, 71]]
notIn: CAST(t.c AS text) != ALL (CAST($ AS text[]))  <- [['A%b_!', '0071']]
contains: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!']
iEq: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS int8[]))  <- [[71]]
lent_table: unnest(CAST($ AS int8[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[71], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS int8[])), k.k$0  <- [[71]]
-- ID as decimal(20,0)
document_value, row_value, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key, key: CAST(t.c AS text)
order_key, exact_key: t.c
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- ['71']
cursor_bound: CAST(CAST($ AS text) AS numeric)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS numeric) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = CAST($ AS text) END  <- ['A%b_!', None]
ne: CAST(t.c AS text) != CAST($ AS text)  <- ['A%b_!']
in: t.c = ANY (CAST($ AS numeric[])) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = ANY (CAST($ AS text[])) END  <- [['A%b_!', '0071'], [None, Decimal('71')]]
notIn: CAST(t.c AS text) != ALL (CAST($ AS text[]))  <- [['A%b_!', '0071']]
contains: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!']
iEq: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS numeric[]))  <- [[Decimal('71')]]
lent_table: unnest(CAST($ AS numeric[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[Decimal('71')], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS numeric[])), k.k$0  <- [[Decimal('71')]]
-- ID as uuid
document_value, row_value, cursor_value, row_cursor, exact_value, group_value, key_source, hidden_key, key: CAST(t.c AS text)
order_key, exact_key: t.c
order asc: t.c ASC
order desc: t.c DESC NULLS LAST
order asc nulls first: t.c ASC NULLS FIRST
order desc nulls first: t.c DESC
cursor_bound: CAST(CAST($ AS text) AS uuid)  <- ['71']
cursor_bound: CAST(CAST($ AS text) AS uuid)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = CAST($ AS uuid) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = CAST($ AS text) END  <- ['A%b_!', None]
ne: CAST(t.c AS text) != CAST($ AS text)  <- ['A%b_!']
in: t.c = ANY (CAST($ AS uuid[])) AND CASE WHEN (t.c IS NOT NULL) THEN CAST(t.c AS text) = ANY (CAST($ AS text[])) END  <- [['A%b_!', '0071'], [None, None]]
notIn: CAST(t.c AS text) != ALL (CAST($ AS text[]))  <- [['A%b_!', '0071']]
contains: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: (CAST(t.c AS text) COLLATE "C") LIKE CAST($ AS text) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['%A!%b!_!!']
iEq: lower(CAST(t.c AS text) COLLATE "und-x-icu") LIKE lower(CAST($ AS text) COLLATE "und-x-icu") ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c = ANY (CAST($ AS uuid[]))  <- [[None]]
lent_table: unnest(CAST($ AS uuid[]), CAST($ AS int4[])), l.k$0, l.r$  <- [[None], [0]]
same as text: u.d = CAST(t.c AS text)
same as number: u.d = CASE WHEN (CAST(t.c AS text) ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(CAST(t.c AS text) AS numeric) END AND CAST(u.d AS text) = CAST(t.c AS text)
same as itself: t.c = t.c
key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
exact_key after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') COLLATE "C"
keys_match after digits, keys_match_exactly after digits: nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') = ANY (CAST($ AS text[]))  <- [['71']]
lent_table after digits: unnest(CAST($ AS text[]), CAST($ AS int4[])), l.k$0, l.r$  <- [['71'], [0]]
same as text after digits: u.d = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as number after digits: u.d = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^-?\d{1,100}(\.\d{1,100})?$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS numeric) END AND CAST(u.d AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
same as itself after digits: t.c = CASE WHEN (nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') ~ '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN CAST(nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '') AS uuid) END AND CAST(t.c AS text) = nullif(regexp_replace(CAST(t.c AS text), '[^0-9]', '', 'g'), '')
keys_table: unnest(CAST($ AS uuid[])), k.k$0  <- [[None]]
