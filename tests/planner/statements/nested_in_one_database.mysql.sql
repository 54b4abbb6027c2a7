-- level 1, capil; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), ',"anak":', (SELECT concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(p5.nama USING utf8mb4)), 'null'), ',"ibu":', coalesce((SELECT concat('{"nama":', coalesce(json_quote(convert(p8.nama USING utf8mb4)), 'null'), '}') AS concat_3
FROM (SELECT t7.nama AS nama, t7.nik AS nik
FROM penduduk AS t7
WHERE t7.status = 1 AND t7.hapus IS NULL AND t7.nik = json_unquote(json_quote(convert(p5.`nikIbu` USING utf8mb4))) AND CAST(convert(t7.nik USING utf8mb4) AS BINARY) = CAST(convert(p5.`nikIbu` USING utf8mb4) AS BINARY) ORDER BY CAST(convert(t7.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 1) AS p8), 'null'), '}') ORDER BY p5.rn$), ''), ']') AS concat_2
FROM (SELECT n6.*, row_number() OVER (ORDER BY n6.lahir DESC, CAST(convert(n6.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t4.lahir AS lahir, t4.nama AS nama, t4.nik AS nik, t4.ibu AS `nikIbu`
FROM penduduk AS t4
WHERE t4.status = 1 AND t4.hapus IS NULL AND t4.ibu = json_unquote(json_quote(convert(p2.nik USING utf8mb4))) AND CAST(convert(t4.ibu USING utf8mb4) AS BINARY) = CAST(convert(p2.nik USING utf8mb4) AS BINARY) ORDER BY t4.lahir DESC, CAST(convert(t4.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 2) AS n6) AS p5), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS n3) AS p2) AS d0;
