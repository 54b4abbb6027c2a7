-- level 1, capil; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), ',"anak":', coalesce(g11.d$, '[]'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS n3) AS p2 LEFT OUTER JOIN (SELECT r4.k$0 AS k$0, concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(r4.nama USING utf8mb4)), 'null'), ',"ibu":', coalesce((SELECT concat('{"nama":', coalesce(json_quote(convert(p7.nama USING utf8mb4)), 'null'), '}') AS concat_2
FROM (SELECT t8.nama AS nama, t8.nik AS nik
FROM penduduk AS t8
WHERE t8.status = 1 AND t8.hapus IS NULL) AS p7
WHERE p7.nik = json_unquote(json_quote(convert(r4.`nikIbu` USING utf8mb4))) AND CAST(convert(p7.nik USING utf8mb4) AS BINARY) = CAST(convert(r4.`nikIbu` USING utf8mb4) AS BINARY) ORDER BY CAST(convert(p7.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 1), 'null'), '}') ORDER BY r4.rn$), ''), ']') AS d$
FROM (SELECT t5.lahir AS lahir, t5.nama AS nama, t5.nik AS nik, t5.ibu AS `nikIbu`, CAST(convert(t5.ibu USING utf8mb4) AS BINARY) AS k$0, row_number() OVER (PARTITION BY CAST(convert(t5.ibu USING utf8mb4) AS BINARY) ORDER BY t5.lahir DESC, CAST(convert(t5.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM penduduk AS t5
WHERE t5.status = 1 AND t5.hapus IS NULL AND (EXISTS (SELECT 1
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS x6
WHERE t5.ibu = json_unquote(json_quote(convert(x6.nik USING utf8mb4))) AND CAST(convert(t5.ibu USING utf8mb4) AS BINARY) = CAST(convert(x6.nik USING utf8mb4) AS BINARY)))) AS r4
WHERE r4.rn$ <= 2 GROUP BY r4.k$0) AS g11 ON g11.k$0 = CAST(convert(p2.nik USING utf8mb4) AS BINARY)) AS d0;
