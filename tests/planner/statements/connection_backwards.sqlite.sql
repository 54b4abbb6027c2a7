-- level 1, capil; bound: FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, Fixed, Fixed, Fixed, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nik":%s,":c0":%s,":c1":%s}', json_quote(CAST(p2.nik AS TEXT)), batu_json_stored(CASE WHEN (p2.lahir IS NOT NULL AND batu_json_date(p2.lahir) IS NOT NULL) THEN batu_date(p2.lahir) END), batu_json_stored(p2.nik)), ',')) AS printf_1
FROM (SELECT t1.lahir AS lahir, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (CASE WHEN (CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END IS NULL) THEN 0 ELSE 1 END > CAST(? AS INTEGER) OR CASE WHEN (CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END IS NULL) THEN 0 ELSE 1 END = CAST(? AS INTEGER) AND CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END < ? OR CASE WHEN (CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END IS NULL) THEN 0 ELSE 1 END = CAST(? AS INTEGER) AND (CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END IS NULL OR CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END = ?) AND ((t1.nik COLLATE BINARY) < ? OR (t1.nik COLLATE BINARY) = ? AND 1 = 0)) ORDER BY CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END DESC NULLS FIRST, (t1.nik COLLATE BINARY) DESC
 LIMIT 3 OFFSET ?) AS p2) AS d0, (SELECT printf('[%s]', group_concat(printf('{"anakConnection":%s,"anakConnection:0":%s,"anakConnection:1":%s}', 'null', (SELECT printf('[%s]', group_concat(printf('{"nama":%s,":c0":%s,":c1":%s}', json_quote(CAST(p6.nama AS TEXT)), batu_json_stored(p6.nama), batu_json_stored(p6.nik)), ',')) AS printf_3
FROM (SELECT t5.nama AS nama, t5.nik AS nik
FROM penduduk AS t5
WHERE t5.status = 1 AND t5.hapus IS NULL AND t5.ibu = p4.nik AND t5.ibu = (p4.nik COLLATE BINARY) ORDER BY (t5.nama COLLATE BINARY) DESC NULLS LAST, (t5.nik COLLATE BINARY) ASC
 LIMIT 2 OFFSET ?) AS p6), coalesce((SELECT printf('{"count":%s}', coalesce(CASE WHEN (typeof(p9.m0) IN ('integer') AND p9.m0 BETWEEN -2147483648 AND 2147483647) THEN p9.m0 ELSE batu_json_integer(p9.m0, -2147483648, 2147483647) END, '"!misfit"')) AS printf_4
FROM (SELECT t7.m0 AS m0
FROM (SELECT count(*) AS m0
FROM penduduk AS b8
WHERE b8.status = 1 AND b8.hapus IS NULL AND b8.ibu = p4.nik AND b8.ibu = (p4.nik COLLATE BINARY)) AS t7
 LIMIT 1 OFFSET ?) AS p9), 'null')), ',')) AS printf_2
FROM (SELECT t3.nik AS nik
FROM penduduk AS t3
WHERE t3.status = 1 AND t3.hapus IS NULL ORDER BY (t3.nik COLLATE BINARY) ASC
 LIMIT 2 OFFSET ?) AS p4) AS d1;

-- level 1, wilayah; bound: Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"wargaConnection":%s,"wargaConnection:0":%s,":0":%s}', 'null', 'null', coalesce(json_quote(CAST(p2.kode AS TEXT)), 'null')), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE BINARY) ASC
 LIMIT 2 OFFSET ?) AS p2) AS d0;

-- level 2, capil; bound: Fixed, FromKeys
SELECT CAST(k1.value AS TEXT) AS "k1.value", (SELECT printf('[%s]', group_concat(printf('{"nama":%s,":c0":%s}', json_quote(CAST(p3.nama AS TEXT)), batu_json_stored(p3.nik)), ',')) AS printf_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.desa = k1.value AND (CAST(t2.desa AS TEXT) COLLATE BINARY) = k1.value ORDER BY (t2.nik COLLATE BINARY) DESC
 LIMIT 4 OFFSET ?) AS p3) AS anon_1
FROM json_each(?) AS k1;
