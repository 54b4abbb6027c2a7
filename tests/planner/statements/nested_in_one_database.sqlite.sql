-- level 1, capil; bound: Fixed, Fixed, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nama":%s,"anak":%s}', json_quote(CAST(p2.nama AS TEXT)), (SELECT printf('[%s]', group_concat(printf('{"nama":%s,"ibu":%s}', json_quote(CAST(p4.nama AS TEXT)), coalesce((SELECT printf('{"nama":%s}', json_quote(CAST(p6.nama AS TEXT))) AS printf_3
FROM (SELECT t5.nama AS nama
FROM penduduk AS t5
WHERE t5.status = 1 AND t5.hapus IS NULL AND t5.nik = p4."nikIbu" AND t5.nik = (p4."nikIbu" COLLATE BINARY) ORDER BY (t5.nik COLLATE BINARY) ASC
 LIMIT 1 OFFSET ?) AS p6), 'null')), ',')) AS printf_2
FROM (SELECT t3.nama AS nama, t3.ibu AS "nikIbu"
FROM penduduk AS t3
WHERE t3.status = 1 AND t3.hapus IS NULL AND t3.ibu = p2.nik AND t3.ibu = (p2.nik COLLATE BINARY) ORDER BY CASE WHEN (t3.lahir IS NOT NULL AND batu_json_date(t3.lahir) IS NOT NULL) THEN batu_date(t3.lahir) END DESC NULLS LAST, (t3.nik COLLATE BINARY) ASC
 LIMIT 2 OFFSET ?) AS p4)), ',')) AS printf_1
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE BINARY) ASC
 LIMIT 3 OFFSET ?) AS p2) AS d0;
