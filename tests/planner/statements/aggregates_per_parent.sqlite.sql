-- level 1, capil; bound: FromValue, Fixed, FromValue, Fixed, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nik":%s,"anakAggregate":%s,"anakGroup":%s,"kunjunganAggregate":%s,":0":%s}', json_quote(CAST(p2.nik AS TEXT)), coalesce((SELECT printf('{"count":%s,"max":%s}', coalesce(CASE WHEN (typeof(p5.m0) IN ('integer') AND p5.m0 BETWEEN -2147483648 AND 2147483647) THEN p5.m0 ELSE batu_json_integer(p5.m0, -2147483648, 2147483647) END, '"!misfit"'), printf('{"lahir":%s}', coalesce(batu_json_date(p5.m1), '"!misfit"'))) AS printf_2
FROM (SELECT t3.m0 AS m0, t3.m1 AS m1
FROM (SELECT count(*) AS m0, max(CASE WHEN (b4.lahir IS NOT NULL AND batu_json_date(b4.lahir) IS NOT NULL) THEN batu_date(b4.lahir) END) AS m1
FROM penduduk AS b4
WHERE b4.status = 1 AND b4.hapus IS NULL AND b4.ibu = p2.nik AND b4.ibu = (p2.nik COLLATE BINARY) AND (CAST(b4.nama AS TEXT) COLLATE BINARY) != ?) AS t3
 LIMIT 1 OFFSET ?) AS p5), 'null'), (SELECT printf('[%s]', group_concat(printf('{"key":%s,"count":%s}', printf('{"kodeDesa":%s}', json_quote(CAST(p8.g0 AS TEXT))), coalesce(CASE WHEN (typeof(p8.m0) IN ('integer') AND p8.m0 BETWEEN -2147483648 AND 2147483647) THEN p8.m0 ELSE batu_json_integer(p8.m0, -2147483648, 2147483647) END, '"!misfit"')), ',')) AS printf_3
FROM (SELECT t6.g0 AS g0, t6.m0 AS m0
FROM (SELECT CAST(b7.desa AS TEXT) COLLATE BINARY AS g0, count(*) AS m0
FROM penduduk AS b7
WHERE b7.status = 1 AND b7.hapus IS NULL AND b7.ibu = p2.nik AND b7.ibu = (p2.nik COLLATE BINARY) GROUP BY CAST(b7.desa AS TEXT) COLLATE BINARY) AS t6
WHERE t6.m0 IS NOT NULL AND CASE WHEN (typeof(t6.m0) IN ('integer') AND t6.m0 BETWEEN -2147483648 AND 2147483647) THEN t6.m0 ELSE batu_json_integer(t6.m0, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t6.m0) IN ('integer', 'real')) THEN t6.m0 END > ? ORDER BY (t6.g0 COLLATE BINARY) ASC NULLS LAST
 LIMIT 2 OFFSET ?) AS p8), 'null', coalesce(json_quote(CAST(p2.nik AS TEXT)), 'null')), ',')) AS printf_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE BINARY) ASC
 LIMIT 3 OFFSET ?) AS p2) AS d0;

-- level 2, dinkes; bound: FromKeys
SELECT p1.k$0, printf('{"count":%s,"sum":%s}', coalesce(CASE WHEN (typeof(p1.m0) IN ('integer') AND p1.m0 BETWEEN -2147483648 AND 2147483647) THEN p1.m0 ELSE batu_json_integer(p1.m0, -2147483648, 2147483647) END, '"!misfit"'), printf('{"biaya":%s}', coalesce(batu_json_decimal(p1.m1, 2), '"!misfit"'))) AS printf_1
FROM (SELECT t2.m0 AS m0, t2.m1 AS m1, CAST(t2.k$0 AS TEXT) AS k$0
FROM (SELECT nullif(batu_digits(CAST(b3.no_ktp AS TEXT)), '') COLLATE BINARY AS k$0, count(*) AS m0, batu_sum(CASE WHEN (typeof(b3.biaya) IN ('integer', 'real')) THEN b3.biaya END) AS m1
FROM kunjungan AS b3
WHERE (nullif(batu_digits(CAST(b3.no_ktp AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e) GROUP BY nullif(batu_digits(CAST(b3.no_ktp AS TEXT)), '') COLLATE BINARY) AS t2) AS p1;

-- level 1, wilayah; bound: Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s,"wargaAggregate":%s,"wargaGroup":%s,":0":%s}', json_quote(CAST(p2.kode AS TEXT)), 'null', 'null', coalesce(json_quote(CAST(p2.kode AS TEXT)), 'null')), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE BINARY) ASC
 LIMIT 3 OFFSET ?) AS p2) AS d0;

-- level 2, capil; bound: FromKeys, FromKeys
SELECT 0, p1.k$0, printf('{"count":%s,"countDistinct":%s}', coalesce(CASE WHEN (typeof(p1.m0) IN ('integer') AND p1.m0 BETWEEN -2147483648 AND 2147483647) THEN p1.m0 ELSE batu_json_integer(p1.m0, -2147483648, 2147483647) END, '"!misfit"'), printf('{"nama":%s}', coalesce(CASE WHEN (typeof(p1.m1) IN ('integer') AND p1.m1 BETWEEN -2147483648 AND 2147483647) THEN p1.m1 ELSE batu_json_integer(p1.m1, -2147483648, 2147483647) END, '"!misfit"'))) AS printf_1
FROM (SELECT t2.m0 AS m0, t2.m1 AS m1, CAST(t2.k$0 AS TEXT) AS k$0
FROM (SELECT CAST(b3.desa AS TEXT) COLLATE BINARY AS k$0, count(*) AS m0, count(DISTINCT (CAST(b3.nama AS TEXT) COLLATE BINARY)) AS m1
FROM penduduk AS b3
WHERE b3.status = 1 AND b3.hapus IS NULL AND b3.desa IN (SELECT e.value
FROM json_each(?) AS e) GROUP BY CAST(b3.desa AS TEXT) COLLATE BINARY) AS t2) AS p1 UNION ALL SELECT 1, CAST(r4.k$0 AS TEXT) AS "r4.k$0", printf('[%s]', group_concat(printf('{"key":%s,"count":%s}', printf('{"lahir":%s}', printf('{"year":%s}', coalesce(CASE WHEN (typeof(r4.g0) IN ('integer') AND r4.g0 BETWEEN 1 AND 9999) THEN r4.g0 ELSE batu_json_integer(r4.g0, 1, 9999) END, '"!misfit"'))), coalesce(CASE WHEN (typeof(r4.m0) IN ('integer') AND r4.m0 BETWEEN -2147483648 AND 2147483647) THEN r4.m0 ELSE batu_json_integer(r4.m0, -2147483648, 2147483647) END, '"!misfit"')), ',')) AS printf_2
FROM (SELECT t5.g0 AS g0, t5.m0 AS m0, t5.k$0 AS k$0, row_number() OVER (PARTITION BY t5.k$0 ORDER BY t5.g0 ASC NULLS LAST) AS rn$
FROM (SELECT CAST(b6.desa AS TEXT) COLLATE BINARY AS k$0, batu_date_part(b6.lahir, 'year', 25200, 25200) AS g0, count(*) AS m0
FROM penduduk AS b6
WHERE b6.status = 1 AND b6.hapus IS NULL AND b6.desa IN (SELECT e.value
FROM json_each(?) AS e) GROUP BY CAST(b6.desa AS TEXT) COLLATE BINARY, batu_date_part(b6.lahir, 'year', 25200, 25200)) AS t5) AS r4
WHERE r4.rn$ <= 4 GROUP BY r4.k$0;
