-- level 1, capil; bound: Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nama":%s,"kunjungan":%s,":0":%s}', json_quote(CAST(p2.nama AS TEXT)), 'null', coalesce(json_quote(CAST(p2.nik AS TEXT)), 'null')), ',')) AS printf_1
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE BINARY) ASC
 LIMIT 100 OFFSET ?) AS p2) AS d0;

-- level 2, dinkes; bound: FromKeys
SELECT CAST(r1.k$0 AS TEXT) AS "r1.k$0", printf('[%s]', group_concat(printf('{"tanggal":%s}', coalesce(batu_json_date(r1.tanggal), '"!misfit"')), ',')) AS printf_1
FROM (SELECT t2.tgl AS tanggal, nullif(batu_digits(CAST(t2.no_ktp AS TEXT)), '') COLLATE BINARY AS k$0, row_number() OVER (PARTITION BY nullif(batu_digits(CAST(t2.no_ktp AS TEXT)), '') COLLATE BINARY ORDER BY CASE WHEN (t2.tgl IS NOT NULL AND batu_json_date(t2.tgl) IS NOT NULL) THEN batu_date(t2.tgl) END DESC NULLS LAST, t2.id ASC) AS rn$
FROM kunjungan AS t2
WHERE (nullif(batu_digits(CAST(t2.no_ktp AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e)) AS r1
WHERE r1.rn$ <= 5 GROUP BY r1.k$0;
