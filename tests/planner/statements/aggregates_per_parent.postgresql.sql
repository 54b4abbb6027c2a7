-- level 1, capil; bound: FromValue, FromValue
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE "C") ASC
 LIMIT 3) AS p2 JOIN LATERAL (SELECT CAST(p2.nik AS text) AS nik, (SELECT row_to_json(o$) AS row_to_json_1
FROM (SELECT t3.m0 AS m0, t3.m1 AS m1
FROM (SELECT count(*) AS m0, max(CASE WHEN (b4.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN b4.lahir END) AS m1
FROM penduduk AS b4
WHERE b4.status = 1 AND b4.hapus IS NULL AND b4.ibu = p2.nik AND (b4.nama COLLATE "C") != CAST($1 AS text)) AS t3
 LIMIT 1) AS p5 JOIN LATERAL (SELECT CASE WHEN (p5.m0 IS NULL) THEN NULL WHEN (p5.m0 >= (-2147483648) AND p5.m0 <= 2147483647 AND p5.m0 = trunc(p5.m0)) THEN to_json(CAST(p5.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count, (SELECT row_to_json(i$) AS row_to_json_2
FROM (SELECT CASE WHEN (p5.m1 IS NULL) THEN NULL WHEN (CAST(p5.m1 AS date) >= date '0001-01-01' AND CAST(p5.m1 AS date) <= date '9999-12-31') THEN CAST(CAST(p5.m1 AS date) AS text) ELSE '!misfit' END AS lahir) AS i$) AS max) AS o$ ON true) AS "anakAggregate", (SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_2
FROM (SELECT t6.g0 AS g0, t6.m0 AS m0
FROM (SELECT b7.desa COLLATE "C" AS g0, count(*) AS m0
FROM penduduk AS b7
WHERE b7.status = 1 AND b7.hapus IS NULL AND b7.ibu = p2.nik GROUP BY b7.desa COLLATE "C") AS t6
WHERE t6.m0 > CAST($2 AS int8) ORDER BY (t6.g0 COLLATE "C") ASC
 LIMIT 2) AS p8 JOIN LATERAL (SELECT (SELECT row_to_json(i$) AS row_to_json_3
FROM (SELECT p8.g0 AS "kodeDesa") AS i$) AS key, CASE WHEN (p8.m0 IS NULL) THEN NULL WHEN (p8.m0 >= (-2147483648) AND p8.m0 <= 2147483647 AND p8.m0 = trunc(p8.m0)) THEN to_json(CAST(p8.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count) AS o$ ON true) AS "anakGroup", NULL AS "kunjunganAggregate", CAST(p2.nik AS text) AS ":0") AS o$ ON true) AS text) AS d0;

-- level 2, dinkes; bound: FromKeys
SELECT p1.k$0, CAST(row_to_json(o$) AS text) AS row_to_json_1
FROM (SELECT t2.m0 AS m0, t2.m1 AS m1, CAST(t2.k$0 AS text) AS k$0
FROM (SELECT nullif(regexp_replace(b3.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS k$0, count(*) AS m0, sum(b3.biaya) AS m1
FROM kunjungan AS b3
WHERE nullif(regexp_replace(b3.no_ktp, '[^0-9]', '', 'g'), '') = ANY (CAST($1 AS text[])) GROUP BY nullif(regexp_replace(b3.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C") AS t2) AS p1 JOIN LATERAL (SELECT CASE WHEN (p1.m0 IS NULL) THEN NULL WHEN (p1.m0 >= (-2147483648) AND p1.m0 <= 2147483647 AND p1.m0 = trunc(p1.m0)) THEN to_json(CAST(p1.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count, (SELECT row_to_json(i$) AS row_to_json_2
FROM (SELECT CASE WHEN (p1.m1 = 'NaN') THEN '!misfit' ELSE CAST(p1.m1 AS text) END AS biaya) AS i$) AS sum) AS o$ ON true;

-- level 1, wilayah; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE "C") ASC
 LIMIT 3) AS p2 JOIN LATERAL (SELECT p2.kode AS kode, NULL AS "wargaAggregate", NULL AS "wargaGroup", p2.kode AS ":0") AS o$ ON true) AS text) AS d0;

-- level 2, capil; bound: FromKeys, FromKeys
SELECT 0, p1.k$0, CAST(row_to_json(o$) AS text) AS row_to_json_1
FROM (SELECT t2.m0 AS m0, t2.m1 AS m1, CAST(t2.k$0 AS text) AS k$0
FROM (SELECT b3.desa COLLATE "C" AS k$0, count(*) AS m0, count(DISTINCT (b3.nama COLLATE "C")) AS m1
FROM penduduk AS b3
WHERE b3.status = 1 AND b3.hapus IS NULL AND b3.desa = ANY (CAST($1 AS text[])) GROUP BY b3.desa COLLATE "C") AS t2) AS p1 JOIN LATERAL (SELECT CASE WHEN (p1.m0 IS NULL) THEN NULL WHEN (p1.m0 >= (-2147483648) AND p1.m0 <= 2147483647 AND p1.m0 = trunc(p1.m0)) THEN to_json(CAST(p1.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count, (SELECT row_to_json(i$) AS row_to_json_2
FROM (SELECT CASE WHEN (p1.m1 IS NULL) THEN NULL WHEN (p1.m1 >= (-2147483648) AND p1.m1 <= 2147483647 AND p1.m1 = trunc(p1.m1)) THEN to_json(CAST(p1.m1 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS nama) AS i$) AS "countDistinct") AS o$ ON true UNION ALL SELECT 1, CAST(r4.k$0 AS text) AS "r4.k$0", CAST(coalesce(array_to_json(array_agg(o$ ORDER BY r4.rn$)), '[]') AS text) AS coalesce_1
FROM (SELECT t5.g0 AS g0, t5.m0 AS m0, t5.k$0 AS k$0, row_number() OVER (PARTITION BY t5.k$0 ORDER BY t5.g0 ASC) AS rn$
FROM (SELECT b6.desa COLLATE "C" AS k$0, CASE WHEN isfinite(CAST(b6.lahir AS date)) THEN CAST(EXTRACT(year FROM CAST(b6.lahir AS date)) AS int4) END AS g0, count(*) AS m0
FROM penduduk AS b6
WHERE b6.status = 1 AND b6.hapus IS NULL AND b6.desa = ANY (CAST($2 AS text[])) GROUP BY b6.desa COLLATE "C", CASE WHEN isfinite(CAST(b6.lahir AS date)) THEN CAST(EXTRACT(year FROM CAST(b6.lahir AS date)) AS int4) END) AS t5) AS r4 JOIN LATERAL (SELECT (SELECT row_to_json(i$) AS row_to_json_3
FROM (SELECT (SELECT row_to_json(i$) AS row_to_json_4
FROM (SELECT CASE WHEN (r4.g0 IS NULL) THEN NULL WHEN (r4.g0 >= (1) AND r4.g0 <= 9999 AND r4.g0 = trunc(r4.g0)) THEN to_json(CAST(r4.g0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS year) AS i$) AS lahir) AS i$) AS key, CASE WHEN (r4.m0 IS NULL) THEN NULL WHEN (r4.m0 >= (-2147483648) AND r4.m0 <= 2147483647 AND r4.m0 = trunc(r4.m0)) THEN to_json(CAST(r4.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count) AS o$ ON true
WHERE r4.rn$ <= 4 GROUP BY r4.k$0;
