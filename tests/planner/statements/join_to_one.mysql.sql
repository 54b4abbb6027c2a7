-- level 1, dinkes; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"tanggal":', CASE WHEN (p2.tanggal IS NULL) THEN 'null' WHEN (year(p2.tanggal) > 0 AND dayofmonth(p2.tanggal) BETWEEN 1 AND dayofmonth(last_day(p2.tanggal))) THEN concat('"', left(CAST(p2.tanggal AS CHAR), 10), '"') ELSE '"!misfit"' END, ',"pasien":', 'null', ',"pasienAngka":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.`noKtp` USING utf8mb4)), convert(p2.`noKtp` USING utf8mb4)), 'null'), ',":1":', coalesce(coalesce(json_quote(convert(CAST(p2.`nikAngka` AS CHAR) USING utf8mb4)), convert(CAST(p2.`nikAngka` AS CHAR) USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY n3.`rowId` ASC) AS rn$
FROM (SELECT t1.nik_angka AS `nikAngka`, t1.no_ktp AS `noKtp`, t1.id AS `rowId`, t1.tgl AS tanggal
FROM kunjungan AS t1 ORDER BY t1.id ASC
 LIMIT 10) AS n3) AS p2) AS d0;

-- level 2, capil; bound: FromKeys, FromKeys
SELECT 0, p1.k$0, concat('{"nama":', coalesce(json_quote(convert(p1.nama USING utf8mb4)), 'null'), '}') COLLATE utf8mb4_bin AS anon_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik, convert(t2.nik USING utf8mb4) AS k$0
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND (t2.nik IN %s)) AS p1 UNION ALL SELECT 1, p3.k$0, concat('{"nama":', coalesce(json_quote(convert(p3.nama USING utf8mb4)), 'null'), '}') COLLATE utf8mb4_bin AS anon_2
FROM (SELECT t4.nama AS nama, t4.nik AS nik, convert(t4.nik USING utf8mb4) AS k$0
FROM penduduk AS t4
WHERE t4.status = 1 AND t4.hapus IS NULL AND (t4.nik IN %s)) AS p3;
