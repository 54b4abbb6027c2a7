-- level 1, wilayah; bound: FromValue, FromValue
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY t1.penduduk ASC, CASE WHEN (t1.luas != 'NaN') THEN t1.luas END DESC NULLS LAST, (t1.kd COLLATE "C") ASC
 LIMIT 101) AS p2 JOIN LATERAL (SELECT p2.kode AS kode) AS o$ ON true) AS text) AS d0, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_2
FROM (SELECT t3.kd AS kode
FROM tb_desa AS t3 ORDER BY t3.penduduk ASC, CASE WHEN (t3.luas != 'NaN') THEN t3.luas END DESC NULLS LAST, (t3.kd COLLATE "C") ASC
 LIMIT 101) AS p4 JOIN LATERAL (SELECT p4.kode AS kode) AS o$ ON true) AS text) AS d1, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_3
FROM (SELECT t5.kd AS kode
FROM tb_desa AS t5 ORDER BY t5.penduduk ASC NULLS FIRST, CASE WHEN (t5.luas != 'NaN') THEN t5.luas END DESC, (t5.kd COLLATE "C") ASC
 LIMIT 101) AS p6 JOIN LATERAL (SELECT p6.kode AS kode) AS o$ ON true) AS text) AS d2, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_4
FROM (SELECT t7.kd AS kode
FROM tb_desa AS t7
WHERE (t7.penduduk > CAST($1 AS int8)) AND NOT (t7.luas IS NULL OR t7.luas = 'NaN') ORDER BY t7.penduduk DESC, t7.luas ASC, (t7.kd COLLATE "C") ASC
 LIMIT 101) AS p8 JOIN LATERAL (SELECT p8.kode AS kode) AS o$ ON true) AS text) AS d3, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_5
FROM (SELECT t9.kd AS kode
FROM tb_desa AS t9
WHERE (t9.penduduk > CAST($2 AS int8)) OR t9.luas IS NULL OR t9.luas = 'NaN' ORDER BY t9.penduduk DESC NULLS LAST, (t9.kd COLLATE "C") ASC
 LIMIT 101) AS p10 JOIN LATERAL (SELECT p10.kode AS kode) AS o$ ON true) AS text) AS d4, CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_6
FROM (SELECT t11.m1 AS m1
FROM (SELECT b12.jns COLLATE "C" AS g0, max(CASE WHEN (b12.luas != 'NaN') THEN b12.luas END) AS m0, count(*) AS m1
FROM tb_desa AS b12 GROUP BY b12.jns COLLATE "C") AS t11 ORDER BY t11.m0 DESC NULLS LAST, (t11.g0 COLLATE "C") ASC
 LIMIT 101) AS p13 JOIN LATERAL (SELECT CASE WHEN (p13.m1 IS NULL) THEN NULL WHEN (p13.m1 >= (-2147483648) AND p13.m1 <= 2147483647 AND p13.m1 = trunc(p13.m1)) THEN to_json(CAST(p13.m1 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count) AS o$ ON true) AS text) AS d5;
