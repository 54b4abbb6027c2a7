-- level 1, wilayah; bound: Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nama":%s,"warga":%s,":0":%s}', json_quote(CAST(p2.nama AS TEXT)), 'null', coalesce(json_quote(CAST(p2.kode AS TEXT)), 'null')), ',')) AS printf_1
FROM (SELECT t1.kd AS kode, t1.nm_desa AS nama
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE BINARY) ASC
 LIMIT 24 OFFSET ?) AS p2) AS d0;

-- level 2, capil; bound: Fixed, FromKeys
SELECT CAST(k1.value AS TEXT) AS "k1.value", (SELECT printf('[%s]', group_concat(printf('{"nik":%s,"nama":%s}', json_quote(CAST(p3.nik AS TEXT)), json_quote(CAST(p3.nama AS TEXT))), ',')) AS printf_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.desa = k1.value AND (CAST(t2.desa AS TEXT) COLLATE BINARY) = k1.value ORDER BY (t2.nama COLLATE BINARY) ASC NULLS LAST, (t2.nik COLLATE BINARY) ASC
 LIMIT 10 OFFSET ?) AS p3) AS anon_1
FROM json_each(?) AS k1;
