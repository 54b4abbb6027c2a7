-- level 1, wilayah; bound: Fixed, Fixed, Fixed, FromValue, Fixed, FromValue, Fixed, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p2.kode AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY t1.penduduk ASC NULLS LAST, t1.luas DESC NULLS LAST, (t1.kd COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p2) AS d0, (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p4.kode AS TEXT))), ',')) AS printf_2
FROM (SELECT t3.kd AS kode
FROM tb_desa AS t3 ORDER BY t3.penduduk ASC NULLS LAST, t3.luas DESC NULLS LAST, (t3.kd COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p4) AS d1, (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p6.kode AS TEXT))), ',')) AS printf_3
FROM (SELECT t5.kd AS kode
FROM tb_desa AS t5 ORDER BY t5.penduduk ASC NULLS FIRST, t5.luas DESC NULLS FIRST, (t5.kd COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p6) AS d2, (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p8.kode AS TEXT))), ',')) AS printf_4
FROM (SELECT t7.kd AS kode
FROM tb_desa AS t7
WHERE (CASE WHEN (typeof(t7.penduduk) IN ('integer', 'real')) THEN t7.penduduk END > ?) AND NOT (t7.luas IS NULL) ORDER BY t7.penduduk DESC, t7.luas ASC, (t7.kd COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p8) AS d3, (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p10.kode AS TEXT))), ',')) AS printf_5
FROM (SELECT t9.kd AS kode
FROM tb_desa AS t9
WHERE (CASE WHEN (typeof(t9.penduduk) IN ('integer', 'real')) THEN t9.penduduk END > ?) OR (t9.luas IS NULL) ORDER BY t9.penduduk DESC NULLS LAST, (t9.kd COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p10) AS d4, (SELECT printf('[%s]', group_concat(printf('{"count":%s}', coalesce(CASE WHEN (typeof(p13.m1) IN ('integer') AND p13.m1 BETWEEN -2147483648 AND 2147483647) THEN p13.m1 ELSE batu_json_integer(p13.m1, -2147483648, 2147483647) END, '"!misfit"')), ',')) AS printf_6
FROM (SELECT t11.m1 AS m1
FROM (SELECT CAST(b12.jns AS TEXT) COLLATE BINARY AS g0, max(CASE WHEN (typeof(b12.luas) IN ('integer', 'real')) THEN b12.luas END) AS m0, count(*) AS m1
FROM tb_desa AS b12 GROUP BY CAST(b12.jns AS TEXT) COLLATE BINARY) AS t11 ORDER BY t11.m0 DESC NULLS LAST, (t11.g0 COLLATE BINARY) ASC NULLS LAST
 LIMIT 101 OFFSET ?) AS p13) AS d5;
