-- level 1, wilayah; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode, t1.nm_desa AS nama
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE "C") ASC
 LIMIT 24) AS p2 JOIN LATERAL (SELECT p2.nama AS nama, NULL AS warga, p2.kode AS ":0") AS o$ ON true) AS text) AS d0;

-- level 2, capil; bound: FromKeys
SELECT CAST(k1.k$0 AS text) AS "k1.k$0", CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.desa = k1.k$0 ORDER BY (t2.nama COLLATE "C") ASC, (t2.nik COLLATE "C") ASC
 LIMIT 10) AS p3 JOIN LATERAL (SELECT CAST(p3.nik AS text) AS nik, p3.nama AS nama) AS o$ ON true) AS text) AS anon_1
FROM unnest(CAST($1 AS text[])) AS k1(k$0);
