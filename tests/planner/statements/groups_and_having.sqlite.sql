-- level 1, capil; bound: FromValue, FromValue, FromValue, Fixed, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"key":%s,"count":%s,"countDistinct":%s,"min":%s}', printf('{"kodeDesa":%s,"lahir":%s}', json_quote(CAST(p3.g0 AS TEXT)), printf('{"quarter":%s}', coalesce(CASE WHEN (typeof(p3.g1) IN ('integer') AND p3.g1 BETWEEN -2147483648 AND 2147483647) THEN p3.g1 ELSE batu_json_integer(p3.g1, -2147483648, 2147483647) END, '"!misfit"'))), coalesce(CASE WHEN (typeof(p3.m0) IN ('integer') AND p3.m0 BETWEEN -2147483648 AND 2147483647) THEN p3.m0 ELSE batu_json_integer(p3.m0, -2147483648, 2147483647) END, '"!misfit"'), printf('{"nama":%s}', coalesce(CASE WHEN (typeof(p3.m2) IN ('integer') AND p3.m2 BETWEEN -2147483648 AND 2147483647) THEN p3.m2 ELSE batu_json_integer(p3.m2, -2147483648, 2147483647) END, '"!misfit"')), printf('{"nama":%s,"lahir":%s}', json_quote(CAST(p3.m3 AS TEXT)), coalesce(batu_json_date(p3.m4), '"!misfit"'))), ',')) AS printf_1
FROM (SELECT t1.g0 AS g0, t1.g1 AS g1, t1.m0 AS m0, t1.m2 AS m2, t1.m3 AS m3, t1.m4 AS m4
FROM (SELECT CAST(b2.desa AS TEXT) COLLATE BINARY AS g0, batu_date_part(b2.lahir, 'quarter', 25200, 25200) AS g1, count(*) AS m0, max(batu_date(b2.lahir)) AS m1, count(DISTINCT (CAST(b2.nama AS TEXT) COLLATE BINARY)) AS m2, min(CAST(b2.nama AS TEXT) COLLATE BINARY) AS m3, min(batu_date(b2.lahir)) AS m4
FROM penduduk AS b2
WHERE b2.status = 1 AND b2.hapus IS NULL AND (b2.nama COLLATE BINARY) != ? GROUP BY CAST(b2.desa AS TEXT) COLLATE BINARY, batu_date_part(b2.lahir, 'quarter', 25200, 25200)) AS t1
WHERE (CASE WHEN (typeof(t1.m0) IN ('integer', 'real')) THEN t1.m0 END > ?) OR (batu_date(t1.m1) < ?) ORDER BY t1.m0 DESC, (t1.g0 COLLATE BINARY) ASC NULLS LAST, t1.g1 ASC NULLS LAST
 LIMIT 3 OFFSET ?) AS p3) AS d0, (SELECT printf('[%s]', group_concat(printf('{"key":%s,"count":%s}', printf('{"ibu":%s}', printf('{"kodeDesa":%s}', json_quote(CAST(p7.g0 AS TEXT)))), coalesce(CASE WHEN (typeof(p7.m0) IN ('integer') AND p7.m0 BETWEEN -2147483648 AND 2147483647) THEN p7.m0 ELSE batu_json_integer(p7.m0, -2147483648, 2147483647) END, '"!misfit"')), ',')) AS printf_2
FROM (SELECT t4.g0 AS g0, t4.m0 AS m0
FROM (SELECT CAST((SELECT e6.desa
FROM penduduk AS e6
WHERE e6.nik = b5.ibu AND e6.nik = (b5.ibu COLLATE BINARY) AND e6.status = 1 AND e6.hapus IS NULL) AS TEXT) COLLATE BINARY AS g0, count(*) AS m0
FROM penduduk AS b5
WHERE b5.status = 1 AND b5.hapus IS NULL GROUP BY CAST((SELECT e6.desa
FROM penduduk AS e6
WHERE e6.nik = b5.ibu AND e6.nik = (b5.ibu COLLATE BINARY) AND e6.status = 1 AND e6.hapus IS NULL) AS TEXT) COLLATE BINARY) AS t4 ORDER BY (t4.g0 COLLATE BINARY) ASC NULLS LAST
 LIMIT 101 OFFSET ?) AS p7) AS d1;

-- level 1, wilayah; bound: FromValue, Fixed
SELECT coalesce((SELECT printf('{"count":%s,"sum":%s,"avg":%s,"min":%s,"max":%s}', coalesce(CASE WHEN (typeof(p3.m0) IN ('integer') AND p3.m0 BETWEEN -2147483648 AND 2147483647) THEN p3.m0 ELSE batu_json_integer(p3.m0, -2147483648, 2147483647) END, '"!misfit"'), printf('{"luas":%s,"penduduk":%s,"besar":%s,"kadar":%s}', coalesce(batu_json_decimal(p3.m1, 2), '"!misfit"'), coalesce(CASE WHEN (typeof(p3.m2) IN ('integer') AND p3.m2 BETWEEN -9007199254740992 AND 9007199254740992) THEN p3.m2 ELSE batu_json_big_integer(p3.m2) END, '"!misfit"'), coalesce(batu_json_decimal(p3.m3, 0), '"!misfit"'), coalesce(batu_json_float(p3.m4), '"!misfit"')), printf('{"luas":%s,"kadar":%s}', coalesce(batu_json_decimal(p3.m5, 6), '"!misfit"'), coalesce(batu_json_float(p3.m6), '"!misfit"')), printf('{"nama":%s,"berdiri":%s}', json_quote(CAST(p3.m7 AS TEXT)), coalesce(batu_json_date(p3.m8), '"!misfit"')), printf('{"dicatat":%s,"buka":%s,"tahun":%s}', coalesce(batu_json_moment(p3.m9, 25200, 25200), '"!misfit"'), coalesce(batu_json_time(p3.m10), '"!misfit"'), coalesce(CASE WHEN (typeof(p3.m11) IN ('integer') AND p3.m11 BETWEEN 1 AND 9999) THEN p3.m11 ELSE batu_json_integer(p3.m11, 1, 9999) END, '"!misfit"'))) AS printf_1
FROM (SELECT t1.m0 AS m0, t1.m1 AS m1, t1.m10 AS m10, t1.m11 AS m11, t1.m2 AS m2, t1.m3 AS m3, t1.m4 AS m4, t1.m5 AS m5, t1.m6 AS m6, t1.m7 AS m7, t1.m8 AS m8, t1.m9 AS m9
FROM (SELECT count(*) AS m0, batu_sum(CASE WHEN (typeof(b2.luas) IN ('integer', 'real')) THEN b2.luas END) AS m1, sum(CASE WHEN (typeof(b2.penduduk) IN ('integer', 'real')) THEN b2.penduduk END) AS m2, batu_sum(CASE WHEN (typeof(b2.besar) IN ('integer', 'real')) THEN b2.besar END) AS m3, sum(CASE WHEN (typeof(b2.kadar) IN ('integer', 'real')) THEN b2.kadar END) AS m4, batu_avg(CASE WHEN (typeof(b2.luas) IN ('integer', 'real')) THEN b2.luas END, 6) AS m5, avg(CASE WHEN (typeof(b2.kadar) IN ('integer', 'real')) THEN b2.kadar END) AS m6, min(CAST(b2.nm_desa AS TEXT) COLLATE BINARY) AS m7, min(batu_date(b2.berdiri)) AS m8, max(batu_moment(b2.dicatat, 25200)) AS m9, max(b2.buka) AS m10, max(CASE WHEN (typeof(b2.tahun) IN ('integer', 'real')) THEN b2.tahun END) AS m11
FROM tb_desa AS b2
WHERE batu_number(b2.aktif) = ?) AS t1
 LIMIT 1 OFFSET ?) AS p3), 'null') AS d0;
