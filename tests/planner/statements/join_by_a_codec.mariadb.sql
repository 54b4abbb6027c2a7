-- level 1, capil; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), ',"kunjungan":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.nik USING utf8mb4)), convert(p2.nik USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 100) AS n3) AS p2) AS d0;

-- level 2, dinkes; bound: FromKeys
SELECT r1.k$0, concat('[', coalesce(group_concat(concat('{"tanggal":', CASE WHEN (r1.tanggal IS NULL) THEN 'null' WHEN (year(r1.tanggal) > 0 AND dayofmonth(r1.tanggal) BETWEEN 1 AND dayofmonth(last_day(r1.tanggal))) THEN concat('"', left(CAST(r1.tanggal AS CHAR), 10), '"') ELSE '"!misfit"' END, '}') ORDER BY r1.rn$), ''), ']') AS concat_1
FROM (SELECT t2.id AS `rowId`, t2.tgl AS tanggal, CAST(convert(nullif(CAST(regexp_replace(convert(t2.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS k$0, row_number() OVER (PARTITION BY CAST(convert(nullif(CAST(regexp_replace(convert(t2.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) ORDER BY t2.tgl DESC, t2.id ASC) AS rn$
FROM kunjungan AS t2
WHERE CAST(convert(nullif(CAST(regexp_replace(convert(t2.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN %s) AS r1
WHERE r1.rn$ <= 5 GROUP BY r1.k$0;
