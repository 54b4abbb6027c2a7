-- level 1, wilayah; bound: FromValue, FromValue, FromBounds
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode, t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (t1.nm_desa = ANY (CAST($1 AS text[])) AND CASE WHEN (t1.nm_desa IS NOT NULL) THEN (t1.nm_desa COLLATE "C") = ANY (CAST($1 AS text[])) END) OR (NOT (t1.penduduk < CAST($2 AS int8)) AND NOT (t1.luas IS NULL OR t1.luas = 'NaN')) ORDER BY t1.penduduk DESC NULLS LAST, (t1.nm_desa COLLATE "C") ASC NULLS FIRST, (t1.kd COLLATE "C") ASC
 LIMIT 5 OFFSET $3) AS p2 JOIN LATERAL (SELECT p2.kode AS kode, p2.nama AS nama) AS o$ ON true) AS text) AS d0;
