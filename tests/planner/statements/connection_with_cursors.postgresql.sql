-- level 1, wilayah; bound: FromValue, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromValue, FromValue, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode, t1.luas AS luas, t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (t1.aktif = CAST($1 AS bool)) AND (CASE WHEN (t1.luas IS NULL) THEN 1 ELSE 0 END > CAST($2 AS INTEGER) OR CASE WHEN (t1.luas IS NULL) THEN 1 ELSE 0 END = CAST($2 AS INTEGER) AND t1.luas < CAST(CAST($3 AS text) AS numeric) OR CASE WHEN (t1.luas IS NULL) THEN 1 ELSE 0 END = CAST($2 AS INTEGER) AND (t1.luas IS NULL OR t1.luas = CAST(CAST($3 AS text) AS numeric)) AND (CASE WHEN ((t1.nm_desa COLLATE "C") IS NULL) THEN 0 ELSE 1 END > CAST($4 AS INTEGER) OR CASE WHEN ((t1.nm_desa COLLATE "C") IS NULL) THEN 0 ELSE 1 END = CAST($4 AS INTEGER) AND (t1.nm_desa COLLATE "C") > CAST($5 AS text) OR CASE WHEN ((t1.nm_desa COLLATE "C") IS NULL) THEN 0 ELSE 1 END = CAST($4 AS INTEGER) AND ((t1.nm_desa COLLATE "C") IS NULL OR (t1.nm_desa COLLATE "C") = CAST($5 AS text)) AND ((t1.kd COLLATE "C") > CAST($6 AS text) OR (t1.kd COLLATE "C") = CAST($6 AS text) AND 1 = 0))) ORDER BY t1.luas DESC NULLS LAST, (t1.nm_desa COLLATE "C") ASC NULLS FIRST, (t1.kd COLLATE "C") ASC
 LIMIT 3) AS p2 JOIN LATERAL (SELECT p2.kode AS kode, CAST(p2.luas AS text) AS ":c0", p2.nama AS ":c1", p2.kode AS ":c2") AS o$ ON true) AS text) AS d0, CAST((SELECT row_to_json(o$) AS row_to_json_1
FROM (SELECT t3.m0 AS m0
FROM (SELECT count(*) AS m0
FROM tb_desa AS b4
WHERE b4.aktif = CAST($7 AS bool)) AS t3
 LIMIT 1) AS p5 JOIN LATERAL (SELECT CASE WHEN (p5.m0 IS NULL) THEN NULL WHEN (p5.m0 >= (-2147483648) AND p5.m0 <= 2147483647 AND p5.m0 = trunc(p5.m0)) THEN to_json(CAST(p5.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count) AS o$ ON true) AS text) AS d1, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_2
FROM (SELECT 1 AS one$
FROM tb_desa AS t6
WHERE (t6.aktif = CAST($8 AS bool)) AND (CASE WHEN (t6.luas IS NULL) THEN 0 ELSE 1 END > CAST($9 AS INTEGER) OR CASE WHEN (t6.luas IS NULL) THEN 0 ELSE 1 END = CAST($9 AS INTEGER) AND t6.luas > CAST(CAST($10 AS text) AS numeric) OR CASE WHEN (t6.luas IS NULL) THEN 0 ELSE 1 END = CAST($9 AS INTEGER) AND (t6.luas IS NULL OR t6.luas = CAST(CAST($10 AS text) AS numeric)) AND (CASE WHEN ((t6.nm_desa COLLATE "C") IS NULL) THEN 1 ELSE 0 END > CAST($11 AS INTEGER) OR CASE WHEN ((t6.nm_desa COLLATE "C") IS NULL) THEN 1 ELSE 0 END = CAST($11 AS INTEGER) AND (t6.nm_desa COLLATE "C") < CAST($12 AS text) OR CASE WHEN ((t6.nm_desa COLLATE "C") IS NULL) THEN 1 ELSE 0 END = CAST($11 AS INTEGER) AND ((t6.nm_desa COLLATE "C") IS NULL OR (t6.nm_desa COLLATE "C") = CAST($12 AS text)) AND ((t6.kd COLLATE "C") < CAST($13 AS text) OR (t6.kd COLLATE "C") = CAST($13 AS text) AND 1 = 1)))
 LIMIT 1) AS p7 JOIN LATERAL (SELECT CAST('' AS text) AS "is") AS o$ ON true) AS text) AS d2;
