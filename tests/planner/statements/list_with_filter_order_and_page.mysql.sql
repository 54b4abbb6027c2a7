-- level 1, wilayah; bound: FromValue, FromValue, FromValue, FromBounds
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p2.kode USING utf8mb4)), 'null'), ',"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY n3.penduduk DESC, CAST(convert(n3.nama USING utf8mb4) AS BINARY) ASC, CAST(convert(n3.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode, t1.nm_desa AS nama, t1.penduduk AS penduduk
FROM tb_desa AS t1
WHERE ((t1.nm_desa IN %s) AND (CAST(convert(t1.nm_desa USING utf8mb4) AS BINARY) IN %s)) OR (NOT (t1.penduduk < %s) AND NOT (t1.luas IS NULL)) ORDER BY t1.penduduk DESC, CAST(convert(t1.nm_desa USING utf8mb4) AS BINARY) ASC, CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT %s, 5) AS n3) AS p2) AS d0;
