-- level 1, wilayah; bound: FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1
WHERE t1.nm_desa = CAST($1 AS text) AND (t1.nm_desa COLLATE "C") = CAST($1 AS text) AND ((t1.nm_desa COLLATE "C") != CAST($2 AS text)) AND ((t1.nm_desa COLLATE "C") != ALL (CAST($3 AS text[]))) AND ((t1.nm_desa COLLATE "C") LIKE CAST($4 AS text) ESCAPE '!') AND ((t1.nm_desa COLLATE "C") LIKE CAST($5 AS text) ESCAPE '!') AND ((t1.nm_desa COLLATE "C") LIKE CAST($6 AS text) ESCAPE '!') AND (lower(t1.nm_desa COLLATE "und-x-icu") LIKE lower(CAST($7 AS text) COLLATE "und-x-icu") ESCAPE '!') AND (lower(t1.nm_desa COLLATE "und-x-icu") LIKE lower(CAST($8 AS text) COLLATE "und-x-icu") ESCAPE '!') AND t1.kd = ANY (CAST($9 AS text[])) AND (t1.kd COLLATE "C") = ANY (CAST($9 AS text[])) AND t1.jns = CAST($10 AS text) AND (t1.jns COLLATE "C") = CAST($10 AS text) ORDER BY (t1.kd COLLATE "C") ASC
 LIMIT 101) AS p2 JOIN LATERAL (SELECT p2.kode AS kode) AS o$ ON true) AS text) AS d0;
