-- ID as char(16)
document_value: coalesce(json_quote(convert(t.c USING utf8mb4)), 'null')
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value, exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
group_value: convert(min(CAST(convert(t.c USING utf8mb4) AS BINARY)) USING utf8mb4)
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = $ AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST($ AS BINARY)  <- ['A%b_!', Coarse(value='A%b_!')]
ne: CAST(convert(t.c USING utf8mb4) AS BINARY) != CAST($ AS BINARY)  <- ['A%b_!']
in: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=('A%b_!', '0071')), ('A%b_!', '0071')]
notIn: CAST(convert(t.c USING utf8mb4) AS BINARY) NOT IN $  <- [('A%b_!', '0071')]
contains: CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: t.c LIKE $ ESCAPE '!' AND CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%', Coarse(value='A!%b!_!!%')]
endsWith: CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iEq: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!']
keys_match: t.c IN $  <- [Coarse(value=['71'])]
keys_match_exactly: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['71']), ['71']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- ID as varchar(20)
document_value: coalesce(json_quote(convert(t.c USING utf8mb4)), 'null')
row_value, order_key, row_cursor: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
exact_value, exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
group_value: convert(min(CAST(convert(t.c USING utf8mb4) AS BINARY)) USING utf8mb4)
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- ['71']
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = $ AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST($ AS BINARY)  <- ['A%b_!', Coarse(value='A%b_!')]
ne: CAST(convert(t.c USING utf8mb4) AS BINARY) != CAST($ AS BINARY)  <- ['A%b_!']
in: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=('A%b_!', '0071')), ('A%b_!', '0071')]
notIn: CAST(convert(t.c USING utf8mb4) AS BINARY) NOT IN $  <- [('A%b_!', '0071')]
contains: CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: t.c LIKE $ ESCAPE '!' AND CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%', Coarse(value='A!%b!_!!%')]
endsWith: CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iEq: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!']
key after alnum: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9A-Za-z]', '') AS BINARY), '') USING utf8mb4)
key after digits, key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
key after first: convert(nullif(CAST(left(convert(t.c USING utf8mb4), 5) AS BINARY), '') USING utf8mb4)
key after last: convert(nullif(CAST(right(convert(t.c USING utf8mb4), 5) AS BINARY), '') USING utf8mb4)
key after lower: convert(nullif(CAST(convert(CAST(lower(convert(CAST(convert(t.c USING utf8mb4) AS BINARY) USING hebrew)) AS BINARY) USING utf8mb4) AS BINARY), '') USING utf8mb4)
key after pad: convert(nullif(CAST(CASE WHEN (char_length(convert(t.c USING utf8mb4)) BETWEEN 1 AND 5) THEN lpad(convert(t.c USING utf8mb4), 5, '0') ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4)
key after replace: convert(nullif(CAST(replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, _utf8mb4 x'2f27', _utf8mb4 x'255bc3a9') AS BINARY), '') USING utf8mb4)
key after squeeze: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[[:space:]]+', ' ') AS BINARY), '') USING utf8mb4)
key after strip: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '^[[:space:]]+|[[:space:]]+$', '') AS BINARY), '') USING utf8mb4)
key after upper: convert(nullif(CAST(convert(CAST(upper(convert(CAST(convert(t.c USING utf8mb4) AS BINARY) USING hebrew)) AS BINARY) USING utf8mb4) AS BINARY), '') USING utf8mb4)
key after uuid, key after uuid: convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4)
keys_match: t.c IN $  <- [Coarse(value=['71'])]
keys_match_exactly: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['71']), ['71']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
exact_key after uuid: CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after uuid, keys_match_exactly after uuid: (t.c IN $) AND (CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', '{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}', '0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d', '0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D', '{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}', '0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D']), ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
lent_table after uuid: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text after uuid: u.d = json_unquote(json_quote(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after uuid: u.d = convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after uuid: t.c = json_unquote(json_quote(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
-- ID as varchar(20), by code point
document_value: coalesce(json_quote(convert(t.c USING utf8mb4)), 'null')
row_value, row_cursor: t.c
order_key, exact_value, exact_key: CAST(convert(t.c USING utf8mb4) AS BINARY)
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(t.c USING utf8mb4)), convert(t.c USING utf8mb4)), 'null')
group_value: convert(min(CAST(convert(t.c USING utf8mb4) AS BINARY)) USING utf8mb4)
key_source, key: convert(t.c USING utf8mb4)
order asc: t.c IS NULL ASC, CAST(convert(t.c USING utf8mb4) AS BINARY) ASC
order desc: CAST(convert(t.c USING utf8mb4) AS BINARY) DESC
order asc nulls first: CAST(convert(t.c USING utf8mb4) AS BINARY) ASC
order desc nulls first: t.c IS NULL DESC, CAST(convert(t.c USING utf8mb4) AS BINARY) DESC
cursor_bound: CAST($ AS BINARY)  <- ['71']
cursor_bound: CAST($ AS BINARY)  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = $ AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST($ AS BINARY)  <- ['A%b_!', Coarse(value='A%b_!')]
ne: CAST(convert(t.c USING utf8mb4) AS BINARY) != CAST($ AS BINARY)  <- ['A%b_!']
in: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=('A%b_!', '0071')), ('A%b_!', '0071')]
notIn: CAST(convert(t.c USING utf8mb4) AS BINARY) NOT IN $  <- [('A%b_!', '0071')]
contains: CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: t.c LIKE $ ESCAPE '!' AND CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%', Coarse(value='A!%b!_!!%')]
endsWith: CAST(convert(t.c USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iEq: CAST(lower(convert(t.c USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!']
key after alnum: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9A-Za-z]', '') AS BINARY), '') USING utf8mb4)
key after digits, key after digits: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
key after first: convert(nullif(CAST(left(convert(t.c USING utf8mb4), 5) AS BINARY), '') USING utf8mb4)
key after last: convert(nullif(CAST(right(convert(t.c USING utf8mb4), 5) AS BINARY), '') USING utf8mb4)
key after lower: convert(nullif(CAST(convert(CAST(lower(convert(CAST(convert(t.c USING utf8mb4) AS BINARY) USING hebrew)) AS BINARY) USING utf8mb4) AS BINARY), '') USING utf8mb4)
key after pad: convert(nullif(CAST(CASE WHEN (char_length(convert(t.c USING utf8mb4)) BETWEEN 1 AND 5) THEN lpad(convert(t.c USING utf8mb4), 5, '0') ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4)
key after replace: convert(nullif(CAST(replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, _utf8mb4 x'2f27', _utf8mb4 x'255bc3a9') AS BINARY), '') USING utf8mb4)
key after squeeze: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[[:space:]]+', ' ') AS BINARY), '') USING utf8mb4)
key after strip: convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '^[[:space:]]+|[[:space:]]+$', '') AS BINARY), '') USING utf8mb4)
key after upper: convert(nullif(CAST(convert(CAST(upper(convert(CAST(convert(t.c USING utf8mb4) AS BINARY) USING hebrew)) AS BINARY) USING utf8mb4) AS BINARY), '') USING utf8mb4)
key after uuid, key after uuid: convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4)
keys_match: t.c IN $  <- [Coarse(value=['71'])]
keys_match_exactly: (t.c IN $) AND (CAST(convert(t.c USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['71']), ['71']]
lent_table, lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as number: u.d = convert(t.c USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
same as itself: t.c = json_unquote(json_quote(convert(t.c USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(t.c USING utf8mb4) AS BINARY)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(t.c USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
exact_key after uuid: CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after uuid, keys_match_exactly after uuid: (t.c IN $) AND (CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY) IN $)  <- [Coarse(value=['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', '{0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d}', '0a1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d', '0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D', '{0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}', '0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D']), ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d']]
lent_table after uuid: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", 0]]']
same as text after uuid: u.d = json_unquote(json_quote(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after uuid: u.d = convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after uuid: t.c = json_unquote(json_quote(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4))) AND CAST(convert(t.c USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(CASE WHEN ((convert(t.c USING utf8mb4) COLLATE utf8mb4_bin) REGEXP '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[{][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]|[0-9a-f]{32}|[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|[{][0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}[}]|[0-9A-F]{32})$') THEN concat_ws('-', substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 1, 8), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 9, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 13, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 17, 4), substr(replace(replace(replace(lower(convert(t.c USING utf8mb4)), '{', ''), '}', ''), '-', ''), 21, 12)) ELSE convert(t.c USING utf8mb4) END AS BINARY), '') USING utf8mb4) AS BINARY)
-- ID as int
document_value: coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
row_value, row_cursor, key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order_key, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
group_value: convert(min(CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [71]
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = $ AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = $  <- ['A%b_!', None]
ne: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) != $  <- ['A%b_!']
in: (t.c IN $) AND (CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) IN $)  <- [('A%b_!', '0071'), (None, 71)]
notIn: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) NOT IN $  <- [('A%b_!', '0071')]
contains: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iEq: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c IN $  <- [(71,)]
lent_table: SELECT DISTINCT j.k$0 AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 bigint PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = json_unquote(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- ID as bigint
document_value: coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
row_value, row_cursor, key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order_key, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
group_value: convert(min(CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [71]
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = $ AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = $  <- ['A%b_!', None]
ne: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) != $  <- ['A%b_!']
in: (t.c IN $) AND (CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) IN $)  <- [('A%b_!', '0071'), (None, 71)]
notIn: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) NOT IN $  <- [('A%b_!', '0071')]
contains: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iEq: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c IN $  <- [(71,)]
lent_table: SELECT DISTINCT j.k$0 AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 bigint PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[[71, 0]]']
same as text: u.d = json_unquote(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
-- ID as decimal(20,0)
document_value: coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
row_value, row_cursor, key_source, key: convert(CAST(t.c AS CHAR) USING utf8mb4)
order_key, exact_key: t.c
cursor_value, hidden_key: coalesce(coalesce(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4)), convert(CAST(t.c AS CHAR) USING utf8mb4)), 'null')
exact_value: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
group_value: convert(min(CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)) USING utf8mb4)
order asc: t.c IS NULL ASC, t.c ASC
order desc: t.c DESC
order asc nulls first: t.c ASC
order desc nulls first: t.c IS NULL DESC, t.c DESC
cursor_bound: $  <- [Decimal('71')]
cursor_bound: $  <- [None]
min: min(t.c)
max: max(t.c)
eq: t.c = $ AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = $  <- ['A%b_!', None]
ne: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) != $  <- ['A%b_!']
in: (t.c IN $) AND (CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) IN $)  <- [('A%b_!', '0071'), (None, Decimal('71'))]
notIn: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) NOT IN $  <- [('A%b_!', '0071')]
contains: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
startsWith: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
endsWith: CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) LIKE CAST($ AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iContains: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!%']
iStartsWith: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!%']
iEndsWith: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['%A!%b!_!!']
iEq: CAST(lower(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) LIKE CAST(lower(convert($ USING utf8mb4) COLLATE utf8mb4_general_ci) AS BINARY) ESCAPE '!'  <- ['A!%b!_!!']
keys_match, keys_match_exactly: t.c IN $  <- [(Decimal('71'),)]
lent_table: SELECT DISTINCT j.k$0 AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 decimal(65,30) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text: u.d = json_unquote(json_quote(convert(CAST(t.c AS CHAR) USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY)
same as number: u.d = t.c
same as itself: t.c = t.c
key after digits: convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4)
exact_key after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
keys_match after digits, keys_match_exactly after digits: CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN $  <- [['71']]
lent_table after digits: SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$ FROM JSON_TABLE($, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j, l.k$0, l.r$  <- ['[["71", 0]]']
same as text after digits: u.d = json_unquote(json_quote(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4))) AND CAST(convert(u.d USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as number after digits: u.d = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(u.d AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
same as itself after digits: t.c = convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AND CAST(convert(CAST(t.c AS CHAR) USING utf8mb4) AS BINARY) = CAST(convert(nullif(CAST(regexp_replace(convert(CAST(t.c AS CHAR) USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)
