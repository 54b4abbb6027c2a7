-- level 1, loan 0 all, loan 0 all, wilayah; bound: FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, CAST(t1.nm_desa AS TEXT) AS "t1.nm_desa"
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 all, loan 0 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 all, loan 0 among, wilayah; bound: FromKeys, FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, CAST(t1.nm_desa AS TEXT) AS "t1.nm_desa"
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, loan 0 all, capil; bound: FromRemoteInput, FromCap, Fixed
SELECT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1, l2.r$
FROM penduduk AS t1 LEFT OUTER JOIN (SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$
FROM json_each(?) AS e) AS l2 ON (CAST(t1.desa AS TEXT) COLLATE BINARY) = l2.k$0
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 near, dinkes; bound: FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, loan 0 all, wilayah; bound: FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, CAST(t1.nm_desa AS TEXT) AS "t1.nm_desa"
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, loan 0 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, loan 0 among, wilayah; bound: FromKeys, FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, CAST(t1.nm_desa AS TEXT) AS "t1.nm_desa"
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, capil; bound: FromRemoteInput, FromKeys, FromCap, Fixed
SELECT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1, l2.r$
FROM penduduk AS t1 LEFT OUTER JOIN (SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$
FROM json_each(?) AS e) AS l2 ON (CAST(t1.desa AS TEXT) COLLATE BINARY) = l2.k$0
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.nik IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, dinkes; bound: FromRemoteInput, FromValue, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"key":%s,"count":%s,"sum":%s}', printf('{"pasien":%s,"tanggal":%s}', printf('{"desa":%s}', printf('{"nama":%s}', coalesce(CASE WHEN (typeof(p4.g0) IN ('integer') AND p4.g0 BETWEEN -2147483648 AND 2147483647) THEN p4.g0 ELSE batu_json_integer(p4.g0, -2147483648, 2147483647) END, '"!misfit"'))), printf('{"year":%s}', coalesce(CASE WHEN (typeof(p4.g1) IN ('integer') AND p4.g1 BETWEEN 1 AND 9999) THEN p4.g1 ELSE batu_json_integer(p4.g1, 1, 9999) END, '"!misfit"'))), coalesce(CASE WHEN (typeof(p4.m0) IN ('integer') AND p4.m0 BETWEEN -2147483648 AND 2147483647) THEN p4.m0 ELSE batu_json_integer(p4.m0, -2147483648, 2147483647) END, '"!misfit"'), printf('{"biaya":%s}', coalesce(batu_json_decimal(p4.m1, 2), '"!misfit"'))), ',')) AS printf_1
FROM (SELECT t1.g0 AS g0, t1.g1 AS g1, t1.m0 AS m0, t1.m1 AS m1
FROM (SELECT CASE WHEN (l3.r$ IS NOT NULL AND CASE WHEN (typeof(l3.r$) IN ('integer') AND l3.r$ BETWEEN -2147483648 AND 2147483647) THEN l3.r$ ELSE batu_json_integer(l3.r$, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(l3.r$) IN ('integer', 'real')) THEN l3.r$ END END AS g0, batu_date_part(b2.tgl, 'year', 25200, 25200) AS g1, count(*) AS m0, batu_sum(CASE WHEN (typeof(b2.biaya) IN ('integer', 'real')) THEN b2.biaya END) AS m1
FROM kunjungan AS b2 LEFT OUTER JOIN (SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$
FROM json_each(?) AS e) AS l3 ON (nullif(batu_digits(CAST(b2.no_ktp AS TEXT)), '') COLLATE BINARY) = l3.k$0 GROUP BY CASE WHEN (l3.r$ IS NOT NULL AND CASE WHEN (typeof(l3.r$) IN ('integer') AND l3.r$ BETWEEN -2147483648 AND 2147483647) THEN l3.r$ ELSE batu_json_integer(l3.r$, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(l3.r$) IN ('integer', 'real')) THEN l3.r$ END END, batu_date_part(b2.tgl, 'year', 25200, 25200)) AS t1
WHERE t1.m0 IS NOT NULL AND CASE WHEN (typeof(t1.m0) IN ('integer') AND t1.m0 BETWEEN -2147483648 AND 2147483647) THEN t1.m0 ELSE batu_json_integer(t1.m0, -2147483648, 2147483647) END IS NOT NULL AND CASE WHEN (typeof(t1.m0) IN ('integer', 'real')) THEN t1.m0 END >= ? ORDER BY t1.g0 DESC NULLS LAST, batu_sortable(t1.m1) ASC NULLS LAST, t1.g1 ASC NULLS LAST
 LIMIT 5 OFFSET ?) AS p4) AS d0;
