-- level 1, wilayah; bound: FromValue, FromValue, FromValue, FromBounds
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s,"nama":%s}', json_quote(CAST(p2.kode AS TEXT)), json_quote(CAST(p2.nama AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.kd AS kode, t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (t1.nm_desa IN (SELECT value
FROM json_each(?)) AND (t1.nm_desa COLLATE BINARY) IN (SELECT value
FROM json_each(?))) OR (NOT (CASE WHEN (typeof(t1.penduduk) IN ('integer', 'real')) THEN t1.penduduk END < ?) AND NOT (t1.luas IS NULL)) ORDER BY t1.penduduk DESC NULLS LAST, (t1.nm_desa COLLATE BINARY) ASC NULLS FIRST, (t1.kd COLLATE BINARY) ASC
 LIMIT 5 OFFSET ?) AS p2) AS d0;
