-- level 1, wilayah; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), ',"warga":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.kode USING utf8mb4)), convert(p2.kode USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode, t1.nm_desa AS nama
FROM tb_desa AS t1 ORDER BY CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 24) AS n3) AS p2) AS d0;

-- level 2, capil; bound: FromKeys
SELECT r1.k$0, concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(r1.nik USING utf8mb4)), 'null'), ',"nama":', coalesce(json_quote(convert(r1.nama USING utf8mb4)), 'null'), '}') ORDER BY r1.rn$), ''), ']') AS concat_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik, CAST(convert(t2.desa USING utf8mb4) AS BINARY) AS k$0, row_number() OVER (PARTITION BY CAST(convert(t2.desa USING utf8mb4) AS BINARY) ORDER BY t2.nama IS NULL ASC, CAST(convert(t2.nama USING utf8mb4) AS BINARY) ASC, CAST(convert(t2.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND (t2.desa IN %s)) AS r1
WHERE r1.rn$ <= 10 GROUP BY r1.k$0;
