-- level 1, capil; bound: FromCursor, FromCursor, FromCursor
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.lahir AS lahir, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (CASE WHEN (CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END IS NULL) THEN 0 ELSE 1 END > CAST($1 AS INTEGER) OR CASE WHEN (CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END IS NULL) THEN 0 ELSE 1 END = CAST($1 AS INTEGER) AND CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END < CAST(CAST($2 AS text) AS date) OR CASE WHEN (CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END IS NULL) THEN 0 ELSE 1 END = CAST($1 AS INTEGER) AND (CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END IS NULL OR CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END = CAST(CAST($2 AS text) AS date)) AND ((t1.nik COLLATE "C") < CAST(CAST($3 AS text) AS bpchar) OR (t1.nik COLLATE "C") = CAST(CAST($3 AS text) AS bpchar) AND 1 = 0)) ORDER BY CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END DESC, (t1.nik COLLATE "C") DESC
 LIMIT 3) AS p2 JOIN LATERAL (SELECT CAST(p2.nik AS text) AS nik, CAST(CASE WHEN (p2.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN p2.lahir END AS text) AS ":c0", CAST(p2.nik AS text) AS ":c1") AS o$ ON true) AS text) AS d0, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_2
FROM (SELECT t3.nik AS nik
FROM penduduk AS t3
WHERE t3.status = 1 AND t3.hapus IS NULL ORDER BY (t3.nik COLLATE "C") ASC
 LIMIT 2) AS p4 JOIN LATERAL (SELECT NULL AS "anakConnection", (SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_3
FROM (SELECT t5.nama AS nama, t5.nik AS nik
FROM penduduk AS t5
WHERE t5.status = 1 AND t5.hapus IS NULL AND t5.ibu = p4.nik ORDER BY (t5.nama COLLATE "C") DESC NULLS LAST, (t5.nik COLLATE "C") ASC
 LIMIT 2) AS p6 JOIN LATERAL (SELECT p6.nama AS nama, p6.nama AS ":c0", CAST(p6.nik AS text) AS ":c1") AS o$ ON true) AS "anakConnection:0", (SELECT row_to_json(o$) AS row_to_json_1
FROM (SELECT t7.m0 AS m0
FROM (SELECT count(*) AS m0
FROM penduduk AS b8
WHERE b8.status = 1 AND b8.hapus IS NULL AND b8.ibu = p4.nik) AS t7
 LIMIT 1) AS p9 JOIN LATERAL (SELECT CASE WHEN (p9.m0 IS NULL) THEN NULL WHEN (p9.m0 >= (-2147483648) AND p9.m0 <= 2147483647 AND p9.m0 = trunc(p9.m0)) THEN to_json(CAST(p9.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count) AS o$ ON true) AS "anakConnection:1") AS o$ ON true) AS text) AS d1;

-- level 1, wilayah; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE "C") ASC
 LIMIT 2) AS p2 JOIN LATERAL (SELECT NULL AS "wargaConnection", NULL AS "wargaConnection:0", p2.kode AS ":0") AS o$ ON true) AS text) AS d0;

-- level 2, capil; bound: FromKeys
SELECT CAST(k1.k$0 AS text) AS "k1.k$0", CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.desa = k1.k$0 ORDER BY (t2.nik COLLATE "C") DESC
 LIMIT 4) AS p3 JOIN LATERAL (SELECT p3.nama AS nama, CAST(p3.nik AS text) AS ":c0") AS o$ ON true) AS text) AS anon_1
FROM unnest(CAST($1 AS text[])) AS k1(k$0);
