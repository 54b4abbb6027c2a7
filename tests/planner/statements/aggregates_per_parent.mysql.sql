-- level 1, capil; bound: FromValue, FromValue
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(p2.nik USING utf8mb4)), 'null'), ',"anakAggregate":', coalesce((SELECT concat('{"count":', CASE WHEN (p6.m0 IS NULL) THEN 'null' WHEN (p6.m0 >= (-2147483648) AND p6.m0 <= 2147483647 AND p6.m0 = floor(p6.m0)) THEN p6.m0 ELSE '"!misfit"' END, ',"max":', concat('{"lahir":', CASE WHEN (p6.m1 IS NULL) THEN 'null' WHEN (year(p6.m1) > 0 AND dayofmonth(p6.m1) BETWEEN 1 AND dayofmonth(last_day(p6.m1))) THEN concat('"', left(CAST(p6.m1 AS CHAR), 10), '"') ELSE '"!misfit"' END, '}'), '}') AS concat_2
FROM (SELECT t4.m0 AS m0, t4.m1 AS m1
FROM (SELECT count(*) AS m0, max(CASE WHEN (year(b5.lahir) > 0 AND dayofmonth(b5.lahir) BETWEEN 1 AND dayofmonth(last_day(b5.lahir))) THEN b5.lahir END) AS m1
FROM penduduk AS b5
WHERE b5.status = 1 AND b5.hapus IS NULL AND b5.ibu = json_unquote(json_quote(convert(p2.nik USING utf8mb4))) AND CAST(convert(b5.ibu USING utf8mb4) AS BINARY) = CAST(convert(p2.nik USING utf8mb4) AS BINARY) AND CAST(convert(b5.nama USING utf8mb4) AS BINARY) != CAST(%s AS BINARY)) AS t4
 LIMIT 1) AS p6), 'null'), ',"anakGroup":', (SELECT concat('[', coalesce(group_concat(concat('{"key":', concat('{"kodeDesa":', coalesce(json_quote(convert(p9.g0 USING utf8mb4)), 'null'), '}'), ',"count":', CASE WHEN (p9.m0 IS NULL) THEN 'null' WHEN (p9.m0 >= (-2147483648) AND p9.m0 <= 2147483647 AND p9.m0 = floor(p9.m0)) THEN p9.m0 ELSE '"!misfit"' END, '}') ORDER BY p9.rn$), ''), ']') AS concat_3
FROM (SELECT n10.*, row_number() OVER (ORDER BY n10.g0 IS NULL ASC, CAST(convert(n10.g0 USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t7.g0 AS g0, t7.m0 AS m0
FROM (SELECT convert(min(CAST(convert(b8.desa USING utf8mb4) AS BINARY)) USING utf8mb4) AS g0, count(*) AS m0
FROM penduduk AS b8
WHERE b8.status = 1 AND b8.hapus IS NULL AND b8.ibu = json_unquote(json_quote(convert(p2.nik USING utf8mb4))) AND CAST(convert(b8.ibu USING utf8mb4) AS BINARY) = CAST(convert(p2.nik USING utf8mb4) AS BINARY) GROUP BY CAST(convert(b8.desa USING utf8mb4) AS BINARY)) AS t7
WHERE t7.m0 >= (-2147483648) AND t7.m0 <= 2147483647 AND t7.m0 = floor(t7.m0) AND t7.m0 > %s ORDER BY t7.g0 IS NULL ASC, CAST(convert(t7.g0 USING utf8mb4) AS BINARY) ASC
 LIMIT 2) AS n10) AS p9), ',"kunjunganAggregate":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.nik USING utf8mb4)), convert(p2.nik USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS n3) AS p2) AS d0;

-- level 2, dinkes; bound: FromKeys
SELECT p1.k$0, concat('{"count":', CASE WHEN (p1.m0 IS NULL) THEN 'null' WHEN (p1.m0 >= (-2147483648) AND p1.m0 <= 2147483647 AND p1.m0 = floor(p1.m0)) THEN p1.m0 ELSE '"!misfit"' END, ',"sum":', concat('{"biaya":', coalesce(concat('"', p1.m1, '"'), 'null'), '}'), '}') AS concat_1
FROM (SELECT t2.m0 AS m0, t2.m1 AS m1, t2.k$0 AS k$0
FROM (SELECT CAST(convert(nullif(CAST(regexp_replace(convert(b3.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS k$0, count(*) AS m0, sum(b3.biaya) AS m1
FROM kunjungan AS b3
WHERE CAST(convert(nullif(CAST(regexp_replace(convert(b3.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN %s GROUP BY CAST(convert(nullif(CAST(regexp_replace(convert(b3.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY)) AS t2) AS p1;

-- level 1, wilayah; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p2.kode USING utf8mb4)), 'null'), ',"wargaAggregate":', 'null', ',"wargaGroup":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.kode USING utf8mb4)), convert(p2.kode USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS n3) AS p2) AS d0;

-- level 2, capil; bound: FromKeys, FromKeys
SELECT 0, p1.k$0, concat('{"count":', CASE WHEN (p1.m0 IS NULL) THEN 'null' WHEN (p1.m0 >= (-2147483648) AND p1.m0 <= 2147483647 AND p1.m0 = floor(p1.m0)) THEN p1.m0 ELSE '"!misfit"' END, ',"countDistinct":', concat('{"nama":', CASE WHEN (p1.m1 IS NULL) THEN 'null' WHEN (p1.m1 >= (-2147483648) AND p1.m1 <= 2147483647 AND p1.m1 = floor(p1.m1)) THEN p1.m1 ELSE '"!misfit"' END, '}'), '}') COLLATE utf8mb4_bin AS anon_1
FROM (SELECT t2.m0 AS m0, t2.m1 AS m1, t2.k$0 AS k$0
FROM (SELECT CAST(convert(b3.desa USING utf8mb4) AS BINARY) AS k$0, count(*) AS m0, count(DISTINCT CAST(convert(b3.nama USING utf8mb4) AS BINARY)) AS m1
FROM penduduk AS b3
WHERE b3.status = 1 AND b3.hapus IS NULL AND (b3.desa IN %s) GROUP BY CAST(convert(b3.desa USING utf8mb4) AS BINARY)) AS t2) AS p1 UNION ALL SELECT 1, r4.k$0, concat('[', coalesce(group_concat(concat('{"key":', concat('{"lahir":', concat('{"year":', CASE WHEN (r4.g0 IS NULL) THEN 'null' WHEN (r4.g0 >= (1) AND r4.g0 <= 9999 AND r4.g0 = floor(r4.g0)) THEN r4.g0 ELSE '"!misfit"' END, '}'), '}'), ',"count":', CASE WHEN (r4.m0 IS NULL) THEN 'null' WHEN (r4.m0 >= (-2147483648) AND r4.m0 <= 2147483647 AND r4.m0 = floor(r4.m0)) THEN r4.m0 ELSE '"!misfit"' END, '}') ORDER BY r4.rn$), ''), ']') COLLATE utf8mb4_bin AS anon_2
FROM (SELECT t5.g0 AS g0, t5.m0 AS m0, t5.k$0 AS k$0, row_number() OVER (PARTITION BY t5.k$0 ORDER BY t5.g0 IS NULL ASC, t5.g0 ASC) AS rn$
FROM (SELECT CAST(convert(b6.desa USING utf8mb4) AS BINARY) AS k$0, CASE WHEN (year(b6.lahir) > 0 AND dayofmonth(b6.lahir) BETWEEN 1 AND dayofmonth(last_day(b6.lahir))) THEN year(b6.lahir) END AS g0, count(*) AS m0
FROM penduduk AS b6
WHERE b6.status = 1 AND b6.hapus IS NULL AND (b6.desa IN %s) GROUP BY CAST(convert(b6.desa USING utf8mb4) AS BINARY), CASE WHEN (year(b6.lahir) > 0 AND dayofmonth(b6.lahir) BETWEEN 1 AND dayofmonth(last_day(b6.lahir))) THEN year(b6.lahir) END) AS t5) AS r4
WHERE r4.rn$ <= 4 GROUP BY r4.k$0;
