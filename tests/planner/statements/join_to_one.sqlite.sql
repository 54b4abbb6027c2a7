-- level 1, dinkes; bound: Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"tanggal":%s,"pasien":%s,"pasienAngka":%s,":0":%s,":1":%s}', coalesce(batu_json_date(p2.tanggal), '"!misfit"'), 'null', 'null', coalesce(json_quote(CAST(p2."noKtp" AS TEXT)), 'null'), coalesce(json_quote(batu_key_number(p2."nikAngka")), 'null')), ',')) AS printf_1
FROM (SELECT t1.nik_angka AS "nikAngka", t1.no_ktp AS "noKtp", t1.tgl AS tanggal
FROM kunjungan AS t1 ORDER BY t1.id ASC
 LIMIT 10 OFFSET ?) AS p2) AS d0;

-- level 2, capil; bound: FromKeys, FromKeys
SELECT 0, p1.k$0, printf('{"nama":%s}', json_quote(CAST(p1.nama AS TEXT))) AS printf_1
FROM (SELECT t2.nama AS nama, CAST(t2.nik AS TEXT) AS k$0
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.nik IN (SELECT e.value
FROM json_each(?) AS e)) AS p1 UNION ALL SELECT 1, p3.k$0, printf('{"nama":%s}', json_quote(CAST(p3.nama AS TEXT))) AS printf_2
FROM (SELECT t4.nama AS nama, CAST(t4.nik AS TEXT) AS k$0
FROM penduduk AS t4
WHERE t4.status = 1 AND t4.hapus IS NULL AND t4.nik IN (SELECT e.value
FROM json_each(?) AS e)) AS p3;
