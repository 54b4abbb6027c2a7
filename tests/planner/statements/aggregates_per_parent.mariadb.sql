-- level 1, capil; bound: FromValue, FromValue
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(p2.nik USING utf8mb4)), 'null'), ',"anakAggregate":', coalesce(g8.d$, '{"count":0,"max":{"lahir":null}}'), ',"anakGroup":', coalesce(g13.d$, '[]'), ',"kunjunganAggregate":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.nik USING utf8mb4)), convert(p2.nik USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS n3) AS p2 LEFT OUTER JOIN (SELECT p4.k$0 AS k$0, concat('{"count":', CASE WHEN (p4.m0 IS NULL) THEN 'null' WHEN (p4.m0 >= (-2147483648) AND p4.m0 <= 2147483647 AND p4.m0 = floor(p4.m0)) THEN p4.m0 ELSE '"!misfit"' END, ',"max":', concat('{"lahir":', CASE WHEN (p4.m1 IS NULL) THEN 'null' WHEN (year(p4.m1) > 0 AND dayofmonth(p4.m1) BETWEEN 1 AND dayofmonth(last_day(p4.m1))) THEN concat('"', left(CAST(p4.m1 AS CHAR), 10), '"') ELSE '"!misfit"' END, '}'), '}') AS d$
FROM (SELECT t5.m0 AS m0, t5.m1 AS m1, t5.k$0 AS k$0
FROM (SELECT CAST(convert(b6.ibu USING utf8mb4) AS BINARY) AS k$0, count(*) AS m0, max(CASE WHEN (year(b6.lahir) > 0 AND dayofmonth(b6.lahir) BETWEEN 1 AND dayofmonth(last_day(b6.lahir))) THEN b6.lahir END) AS m1
FROM penduduk AS b6
WHERE b6.status = 1 AND b6.hapus IS NULL AND (EXISTS (SELECT 1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS x7
WHERE b6.ibu = json_unquote(json_quote(convert(x7.nik USING utf8mb4))) AND CAST(convert(b6.ibu USING utf8mb4) AS BINARY) = CAST(convert(x7.nik USING utf8mb4) AS BINARY))) AND CAST(convert(b6.nama USING utf8mb4) AS BINARY) != CAST(%s AS BINARY) GROUP BY CAST(convert(b6.ibu USING utf8mb4) AS BINARY)) AS t5) AS p4) AS g8 ON g8.k$0 = CAST(convert(p2.nik USING utf8mb4) AS BINARY) LEFT OUTER JOIN (SELECT r9.k$0 AS k$0, concat('[', coalesce(group_concat(concat('{"key":', concat('{"kodeDesa":', coalesce(json_quote(convert(r9.g0 USING utf8mb4)), 'null'), '}'), ',"count":', CASE WHEN (r9.m0 IS NULL) THEN 'null' WHEN (r9.m0 >= (-2147483648) AND r9.m0 <= 2147483647 AND r9.m0 = floor(r9.m0)) THEN r9.m0 ELSE '"!misfit"' END, '}') ORDER BY r9.rn$), ''), ']') AS d$
FROM (SELECT t10.g0 AS g0, t10.m0 AS m0, t10.k$0 AS k$0, row_number() OVER (PARTITION BY t10.k$0 ORDER BY t10.g0 IS NULL ASC, CAST(convert(t10.g0 USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT CAST(convert(b11.ibu USING utf8mb4) AS BINARY) AS k$0, convert(min(CAST(convert(b11.desa USING utf8mb4) AS BINARY)) USING utf8mb4) AS g0, count(*) AS m0
FROM penduduk AS b11
WHERE b11.status = 1 AND b11.hapus IS NULL AND (EXISTS (SELECT 1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS x12
WHERE b11.ibu = json_unquote(json_quote(convert(x12.nik USING utf8mb4))) AND CAST(convert(b11.ibu USING utf8mb4) AS BINARY) = CAST(convert(x12.nik USING utf8mb4) AS BINARY))) GROUP BY CAST(convert(b11.ibu USING utf8mb4) AS BINARY), CAST(convert(b11.desa USING utf8mb4) AS BINARY)) AS t10
WHERE t10.m0 >= (-2147483648) AND t10.m0 <= 2147483647 AND t10.m0 = floor(t10.m0) AND t10.m0 > %s) AS r9
WHERE r9.rn$ <= 2 GROUP BY r9.k$0) AS g13 ON g13.k$0 = CAST(convert(p2.nik USING utf8mb4) AS BINARY)) AS d0;

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
