-- level 1, wilayah; bound: FromValue, FromValue, FromValue, FromValue, FromValue, FromBounds
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s,"nama":%s}', json_quote(CAST(p2.kode AS TEXT)), json_quote(CAST(p2.nama AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.kd AS kode, t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (t1.nm_desa IN (SELECT value
FROM json_each(?) UNION ALL SELECT CAST(value AS BLOB) AS value
FROM json_each(?) UNION ALL SELECT CAST(value AS NUMERIC) AS value
FROM json_each(?)) AND (CAST(t1.nm_desa AS TEXT) COLLATE BINARY) IN (SELECT value
FROM json_each(?))) OR (CASE WHEN (t1.penduduk IS NOT NULL AND CASE WHEN (typeof(t1.penduduk) IN ('integer') AND t1.penduduk BETWEEN -2147483648 AND 2147483647) THEN t1.penduduk ELSE batu_json_integer(t1.penduduk, -2147483648, 2147483647) END IS NOT NULL) THEN CASE WHEN (typeof(t1.penduduk) IN ('integer', 'real')) THEN t1.penduduk END < ? END = 0 AND NOT (coalesce(typeof(t1.luas) IN ('integer', 'real') AND t1.luas BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308, 0) = 0)) ORDER BY CASE WHEN (t1.penduduk IS NOT NULL AND CASE WHEN (typeof(t1.penduduk) IN ('integer') AND t1.penduduk BETWEEN -2147483648 AND 2147483647) THEN t1.penduduk ELSE batu_json_integer(t1.penduduk, -2147483648, 2147483647) END IS NOT NULL) THEN t1.penduduk END DESC NULLS LAST, (t1.nm_desa COLLATE BINARY) ASC NULLS FIRST, (t1.kd COLLATE BINARY) ASC
 LIMIT 5 OFFSET ?) AS p2) AS d0;
