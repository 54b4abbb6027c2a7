-- level 1, capil; bound: FromValue, FromValue, FromValue
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.g0 AS g0, t1.g1 AS g1, t1.m0 AS m0, t1.m2 AS m2, t1.m3 AS m3, t1.m4 AS m4
FROM (SELECT b2.desa COLLATE "C" AS g0, CASE WHEN isfinite(CAST(b2.lahir AS date)) THEN CAST(EXTRACT(quarter FROM CAST(b2.lahir AS date)) AS int4) END AS g1, count(*) AS m0, max(CASE WHEN (b2.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN b2.lahir END) AS m1, count(DISTINCT (b2.nama COLLATE "C")) AS m2, min(b2.nama COLLATE "C") AS m3, min(CASE WHEN (b2.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN b2.lahir END) AS m4
FROM penduduk AS b2
WHERE b2.status = 1 AND b2.hapus IS NULL AND (b2.nama COLLATE "C") != CAST($1 AS text) GROUP BY b2.desa COLLATE "C", CASE WHEN isfinite(CAST(b2.lahir AS date)) THEN CAST(EXTRACT(quarter FROM CAST(b2.lahir AS date)) AS int4) END) AS t1
WHERE (t1.m0 > CAST($2 AS int8)) OR (t1.m1 BETWEEN date '0001-01-01' AND date '9999-12-31' AND t1.m1 < date '2000-01-01' + CAST($3 AS int4)) ORDER BY t1.m0 DESC, (t1.g0 COLLATE "C") ASC, t1.g1 ASC
 LIMIT 3) AS p3 JOIN LATERAL (SELECT (SELECT row_to_json(i$) AS row_to_json_1
FROM (SELECT p3.g0 AS "kodeDesa", (SELECT row_to_json(i$) AS row_to_json_2
FROM (SELECT p3.g1 AS quarter) AS i$) AS lahir) AS i$) AS key, CASE WHEN (p3.m0 IS NULL) THEN NULL WHEN (p3.m0 >= (-2147483648) AND p3.m0 <= 2147483647 AND p3.m0 = trunc(p3.m0)) THEN to_json(CAST(p3.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count, (SELECT row_to_json(i$) AS row_to_json_3
FROM (SELECT CASE WHEN (p3.m2 IS NULL) THEN NULL WHEN (p3.m2 >= (-2147483648) AND p3.m2 <= 2147483647 AND p3.m2 = trunc(p3.m2)) THEN to_json(CAST(p3.m2 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS nama) AS i$) AS "countDistinct", (SELECT row_to_json(i$) AS row_to_json_4
FROM (SELECT p3.m3 AS nama, CASE WHEN (p3.m4 IS NULL) THEN NULL WHEN (CAST(p3.m4 AS date) >= date '0001-01-01' AND CAST(p3.m4 AS date) <= date '9999-12-31') THEN CAST(CAST(p3.m4 AS date) AS text) ELSE '!misfit' END AS lahir) AS i$) AS min) AS o$ ON true) AS text) AS d0, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_2
FROM (SELECT t4.g0 AS g0, t4.m0 AS m0
FROM (SELECT (SELECT e6.desa
FROM penduduk AS e6
WHERE e6.nik = b5.ibu AND e6.status = 1 AND e6.hapus IS NULL) COLLATE "C" AS g0, count(*) AS m0
FROM penduduk AS b5
WHERE b5.status = 1 AND b5.hapus IS NULL GROUP BY (SELECT e6.desa
FROM penduduk AS e6
WHERE e6.nik = b5.ibu AND e6.status = 1 AND e6.hapus IS NULL) COLLATE "C") AS t4 ORDER BY (t4.g0 COLLATE "C") ASC
 LIMIT 101) AS p7 JOIN LATERAL (SELECT (SELECT row_to_json(i$) AS row_to_json_5
FROM (SELECT (SELECT row_to_json(i$) AS row_to_json_6
FROM (SELECT p7.g0 AS "kodeDesa") AS i$) AS ibu) AS i$) AS key, CASE WHEN (p7.m0 IS NULL) THEN NULL WHEN (p7.m0 >= (-2147483648) AND p7.m0 <= 2147483647 AND p7.m0 = trunc(p7.m0)) THEN to_json(CAST(p7.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count) AS o$ ON true) AS text) AS d1;

-- level 1, wilayah; bound: FromValue
SELECT CAST((SELECT row_to_json(o$) AS row_to_json_1
FROM (SELECT t1.m0 AS m0, t1.m1 AS m1, t1.m10 AS m10, t1.m11 AS m11, t1.m2 AS m2, t1.m3 AS m3, t1.m4 AS m4, t1.m5 AS m5, t1.m6 AS m6, t1.m7 AS m7, t1.m8 AS m8, t1.m9 AS m9
FROM (SELECT count(*) AS m0, sum(b2.luas) AS m1, sum(b2.penduduk) AS m2, sum(b2.besar) AS m3, sum(CAST(b2.kadar AS float8)) AS m4, round(CAST(sum(b2.luas) AS numeric(100,20)) / count(b2.luas), 6) AS m5, avg(CAST(b2.kadar AS float8)) AS m6, min(b2.nm_desa COLLATE "C") AS m7, min(CASE WHEN (b2.berdiri BETWEEN date '0001-01-01' AND date '9999-12-31') THEN b2.berdiri END) AS m8, max(CASE WHEN (CAST(b2.dicatat AS timestamp) >= timestamp '0001-01-01' AND CAST(b2.dicatat AS timestamp) < timestamp '10000-01-01') THEN b2.dicatat END) AS m9, max(CASE WHEN (b2.buka < time '24:00') THEN b2.buka END) AS m10, max(b2.tahun) AS m11
FROM tb_desa AS b2
WHERE b2.aktif = CAST($1 AS bool)) AS t1
 LIMIT 1) AS p3 JOIN LATERAL (SELECT CASE WHEN (p3.m0 IS NULL) THEN NULL WHEN (p3.m0 >= (-2147483648) AND p3.m0 <= 2147483647 AND p3.m0 = trunc(p3.m0)) THEN to_json(CAST(p3.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count, (SELECT row_to_json(i$) AS row_to_json_2
FROM (SELECT CASE WHEN (p3.m1 = 'NaN') THEN '!misfit' ELSE CAST(p3.m1 AS text) END AS luas, CASE WHEN (p3.m2 IS NULL) THEN NULL WHEN (CAST(p3.m2 AS numeric) != trunc(CAST(p3.m2 AS numeric))) THEN to_json(CAST('!misfit' AS text)) WHEN (p3.m2 >= (-9007199254740992) AND p3.m2 <= 9007199254740992) THEN to_json(CAST(trunc(CAST(p3.m2 AS numeric)) AS int8)) ELSE to_json(CAST(trunc(CAST(p3.m2 AS numeric)) AS text)) END AS penduduk, CASE WHEN (p3.m3 = 'NaN') THEN '!misfit' ELSE CAST(p3.m3 AS text) END AS besar, CASE WHEN (CAST(p3.m4 AS float8) IN ('NaN', 'Infinity', '-Infinity')) THEN to_json(CAST('!misfit' AS text)) WHEN (p3.m4 IS NOT NULL AND CAST(p3.m4 AS float8) IS NULL) THEN to_json(CAST('!misfit' AS text)) ELSE to_json(CAST(p3.m4 AS float8)) END AS kadar) AS i$) AS sum, (SELECT row_to_json(i$) AS row_to_json_3
FROM (SELECT CASE WHEN (p3.m5 = 'NaN') THEN '!misfit' ELSE CAST(p3.m5 AS text) END AS luas, CASE WHEN (CAST(p3.m6 AS float8) IN ('NaN', 'Infinity', '-Infinity')) THEN to_json(CAST('!misfit' AS text)) WHEN (p3.m6 IS NOT NULL AND CAST(p3.m6 AS float8) IS NULL) THEN to_json(CAST('!misfit' AS text)) ELSE to_json(CAST(p3.m6 AS float8)) END AS kadar) AS i$) AS avg, (SELECT row_to_json(i$) AS row_to_json_4
FROM (SELECT p3.m7 AS nama, CASE WHEN (p3.m8 IS NULL) THEN NULL WHEN (CAST(p3.m8 AS date) >= date '0001-01-01' AND CAST(p3.m8 AS date) <= date '9999-12-31') THEN CAST(CAST(p3.m8 AS date) AS text) ELSE '!misfit' END AS berdiri) AS i$) AS min, (SELECT row_to_json(i$) AS row_to_json_5
FROM (SELECT CASE WHEN (p3.m9 IS NULL) THEN NULL WHEN (CAST(p3.m9 AS timestamp) >= timestamp '0001-01-01' AND CAST(p3.m9 AS timestamp) < timestamp '10000-01-01') THEN replace(CAST(CAST(p3.m9 AS timestamp) AS text), ' ', 'T') || '+07:00' ELSE '!misfit' END AS dicatat, CASE WHEN (CAST(p3.m10 AS time) = time '24:00') THEN '!misfit' ELSE CAST(CAST(p3.m10 AS time) AS text) END AS buka, CASE WHEN (p3.m11 IS NULL) THEN NULL WHEN (p3.m11 >= (1) AND p3.m11 <= 9999 AND p3.m11 = trunc(p3.m11)) THEN to_json(CAST(p3.m11 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS tahun) AS i$) AS max) AS o$ ON true) AS text) AS d0;
