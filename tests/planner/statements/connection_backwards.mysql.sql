-- level 1, capil; bound: FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(p2.nik USING utf8mb4)), 'null'), ',":c0":', coalesce(coalesce(json_quote(convert(CAST(CASE WHEN (year(p2.lahir) > 0 AND dayofmonth(p2.lahir) BETWEEN 1 AND dayofmonth(last_day(p2.lahir))) THEN p2.lahir END AS CHAR) USING utf8mb4)), convert(CAST(CASE WHEN (year(p2.lahir) > 0 AND dayofmonth(p2.lahir) BETWEEN 1 AND dayofmonth(last_day(p2.lahir))) THEN p2.lahir END AS CHAR) USING utf8mb4)), 'null'), ',":c1":', coalesce(coalesce(json_quote(convert(p2.nik USING utf8mb4)), convert(p2.nik USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CASE WHEN (year(n3.lahir) > 0 AND dayofmonth(n3.lahir) BETWEEN 1 AND dayofmonth(last_day(n3.lahir))) THEN n3.lahir END IS NULL DESC, CASE WHEN (year(n3.lahir) > 0 AND dayofmonth(n3.lahir) BETWEEN 1 AND dayofmonth(last_day(n3.lahir))) THEN n3.lahir END DESC, CAST(convert(n3.nik USING utf8mb4) AS BINARY) DESC) AS rn$
FROM (SELECT t1.lahir AS lahir, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (CASE WHEN (CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END IS NULL) THEN 0 ELSE 1 END > %s OR CASE WHEN (CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END IS NULL) THEN 0 ELSE 1 END = %s AND CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END < %s OR CASE WHEN (CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END IS NULL) THEN 0 ELSE 1 END = %s AND (CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END IS NULL OR CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END = %s) AND (CAST(convert(t1.nik USING utf8mb4) AS BINARY) < CAST(%s AS BINARY) OR CAST(convert(t1.nik USING utf8mb4) AS BINARY) = CAST(%s AS BINARY) AND 1 = 0)) ORDER BY CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END IS NULL DESC, CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END DESC, CAST(convert(t1.nik USING utf8mb4) AS BINARY) DESC
 LIMIT 3) AS n3) AS p2) AS d0, (SELECT concat('[', coalesce(group_concat(concat('{"anakConnection":', 'null', ',"anakConnection:0":', (SELECT concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(p8.nama USING utf8mb4)), 'null'), ',":c0":', coalesce(coalesce(json_quote(convert(p8.nama USING utf8mb4)), convert(p8.nama USING utf8mb4)), 'null'), ',":c1":', coalesce(coalesce(json_quote(convert(p8.nik USING utf8mb4)), convert(p8.nik USING utf8mb4)), 'null'), '}') ORDER BY p8.rn$), ''), ']') AS concat_3
FROM (SELECT n9.*, row_number() OVER (ORDER BY CAST(convert(n9.nama USING utf8mb4) AS BINARY) DESC, CAST(convert(n9.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t7.nama AS nama, t7.nik AS nik
FROM penduduk AS t7
WHERE t7.status = 1 AND t7.hapus IS NULL AND t7.ibu = json_unquote(json_quote(convert(p5.nik USING utf8mb4))) AND CAST(convert(t7.ibu USING utf8mb4) AS BINARY) = CAST(convert(p5.nik USING utf8mb4) AS BINARY) ORDER BY CAST(convert(t7.nama USING utf8mb4) AS BINARY) DESC, CAST(convert(t7.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 2) AS n9) AS p8), ',"anakConnection:1":', coalesce((SELECT concat('{"count":', CASE WHEN (p12.m0 IS NULL) THEN 'null' WHEN (p12.m0 >= (-2147483648) AND p12.m0 <= 2147483647 AND p12.m0 = floor(p12.m0)) THEN p12.m0 ELSE '"!misfit"' END, '}') AS concat_4
FROM (SELECT t10.m0 AS m0
FROM (SELECT count(*) AS m0
FROM penduduk AS b11
WHERE b11.status = 1 AND b11.hapus IS NULL AND b11.ibu = json_unquote(json_quote(convert(p5.nik USING utf8mb4))) AND CAST(convert(b11.ibu USING utf8mb4) AS BINARY) = CAST(convert(p5.nik USING utf8mb4) AS BINARY)) AS t10
 LIMIT 1) AS p12), 'null'), '}') ORDER BY p5.rn$), ''), ']') AS concat_2
FROM (SELECT n6.*, row_number() OVER (ORDER BY CAST(convert(n6.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t4.nik AS nik
FROM penduduk AS t4
WHERE t4.status = 1 AND t4.hapus IS NULL ORDER BY CAST(convert(t4.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 2) AS n6) AS p5) AS d1;

-- level 1, wilayah; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"wargaConnection":', 'null', ',"wargaConnection:0":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.kode USING utf8mb4)), convert(p2.kode USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 2) AS n3) AS p2) AS d0;

-- level 2, capil; bound: FromKeys
SELECT r1.k$0, concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(r1.nama USING utf8mb4)), 'null'), ',":c0":', coalesce(coalesce(json_quote(convert(r1.nik USING utf8mb4)), convert(r1.nik USING utf8mb4)), 'null'), '}') ORDER BY r1.rn$), ''), ']') AS concat_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik, CAST(convert(t2.desa USING utf8mb4) AS BINARY) AS k$0, row_number() OVER (PARTITION BY CAST(convert(t2.desa USING utf8mb4) AS BINARY) ORDER BY CAST(convert(t2.nik USING utf8mb4) AS BINARY) DESC) AS rn$
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND (t2.desa IN %s)) AS r1
WHERE r1.rn$ <= 4 GROUP BY r1.k$0;
