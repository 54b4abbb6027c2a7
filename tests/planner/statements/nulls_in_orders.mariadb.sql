-- level 1, wilayah; bound: FromValue, FromValue
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p2.kode USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY n3.penduduk IS NULL ASC, n3.penduduk ASC, n3.luas DESC, CAST(convert(n3.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode, t1.luas AS luas, t1.penduduk AS penduduk
FROM tb_desa AS t1 ORDER BY t1.penduduk IS NULL ASC, t1.penduduk ASC, t1.luas DESC, CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n3) AS p2) AS d0, (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p5.kode USING utf8mb4)), 'null'), '}') ORDER BY p5.rn$), ''), ']') AS concat_2
FROM (SELECT n6.*, row_number() OVER (ORDER BY n6.penduduk IS NULL ASC, n6.penduduk ASC, n6.luas DESC, CAST(convert(n6.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t4.kd AS kode, t4.luas AS luas, t4.penduduk AS penduduk
FROM tb_desa AS t4 ORDER BY t4.penduduk IS NULL ASC, t4.penduduk ASC, t4.luas DESC, CAST(convert(t4.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n6) AS p5) AS d1, (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p8.kode USING utf8mb4)), 'null'), '}') ORDER BY p8.rn$), ''), ']') AS concat_3
FROM (SELECT n9.*, row_number() OVER (ORDER BY n9.penduduk ASC, n9.luas IS NULL DESC, n9.luas DESC, CAST(convert(n9.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t7.kd AS kode, t7.luas AS luas, t7.penduduk AS penduduk
FROM tb_desa AS t7 ORDER BY t7.penduduk ASC, t7.luas IS NULL DESC, t7.luas DESC, CAST(convert(t7.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n9) AS p8) AS d2, (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p11.kode USING utf8mb4)), 'null'), '}') ORDER BY p11.rn$), ''), ']') AS concat_4
FROM (SELECT n12.*, row_number() OVER (ORDER BY n12.penduduk DESC, n12.luas ASC, CAST(convert(n12.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t10.kd AS kode, t10.luas AS luas, t10.penduduk AS penduduk
FROM tb_desa AS t10
WHERE (t10.penduduk > %s) AND NOT (t10.luas IS NULL) ORDER BY t10.penduduk DESC, t10.luas ASC, CAST(convert(t10.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n12) AS p11) AS d3, (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p14.kode USING utf8mb4)), 'null'), '}') ORDER BY p14.rn$), ''), ']') AS concat_5
FROM (SELECT n15.*, row_number() OVER (ORDER BY n15.penduduk DESC, CAST(convert(n15.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t13.kd AS kode, t13.penduduk AS penduduk
FROM tb_desa AS t13
WHERE (t13.penduduk > %s) OR (t13.luas IS NULL) ORDER BY t13.penduduk DESC, CAST(convert(t13.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n15) AS p14) AS d4, (SELECT concat('[', coalesce(group_concat(concat('{"count":', CASE WHEN (p18.m1 IS NULL) THEN 'null' WHEN (p18.m1 >= (-2147483648) AND p18.m1 <= 2147483647 AND p18.m1 = floor(p18.m1)) THEN p18.m1 ELSE '"!misfit"' END, '}') ORDER BY p18.rn$), ''), ']') AS concat_6
FROM (SELECT n19.*, row_number() OVER (ORDER BY n19.m0 DESC, n19.g0 IS NULL ASC, CAST(convert(n19.g0 USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t16.g0 AS g0, t16.m0 AS m0, t16.m1 AS m1
FROM (SELECT convert(min(CAST(convert(b17.jns USING utf8mb4) AS BINARY)) USING utf8mb4) AS g0, max(b17.luas) AS m0, count(*) AS m1
FROM tb_desa AS b17 GROUP BY CASE WHEN (CAST(convert(b17.jns USING utf8mb4) AS BINARY) IN ('DESA', 'KELURAHAN')) THEN CAST(convert(b17.jns USING utf8mb4) AS BINARY) END) AS t16 ORDER BY t16.m0 DESC, t16.g0 IS NULL ASC, CAST(convert(t16.g0 USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n19) AS p18) AS d5;
