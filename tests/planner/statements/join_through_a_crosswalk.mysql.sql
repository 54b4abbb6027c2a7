-- level 1, dinkes; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), ',"desa":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.bps USING utf8mb4)), convert(p2.bps USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY n3.kode ASC, CAST(convert(n3.cabang USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.bps AS bps, t1.cab AS cabang, t1.kode AS kode, t1.nama AS nama
FROM m_klinik AS t1 ORDER BY t1.kode ASC, CAST(convert(t1.cab USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n3) AS p2) AS d0;

-- level 2, wilayah; bound: FromKeys
SELECT p1.k$0, concat('{":lifted":', coalesce((SELECT concat('{"nama":', coalesce(json_quote(convert(p4.nama USING utf8mb4)), 'null'), ',"warga":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p4.kode USING utf8mb4)), convert(p4.kode USING utf8mb4)), 'null'), '}') AS concat_2
FROM (SELECT t3.kd AS kode, t3.nm_desa AS nama
FROM tb_desa AS t3
WHERE t3.kd = json_unquote(json_quote(convert(p1.kemendagri USING utf8mb4))) AND CAST(convert(t3.kd USING utf8mb4) AS BINARY) = CAST(convert(p1.kemendagri USING utf8mb4) AS BINARY) ORDER BY CAST(convert(t3.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 1) AS p4), 'null'), '}') AS concat_1
FROM (SELECT t2.bps AS bps, t2.kemendagri AS kemendagri, convert(t2.bps USING utf8mb4) AS k$0
FROM silang AS t2
WHERE t2.bps IN %s) AS p1;

-- level 3, capil; bound: FromKeys
SELECT r1.k$0, concat('[', coalesce(group_concat(concat('{"nama":', coalesce(json_quote(convert(r1.nama USING utf8mb4)), 'null'), '}') ORDER BY r1.rn$), ''), ']') AS concat_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik, CAST(convert(t2.desa USING utf8mb4) AS BINARY) AS k$0, row_number() OVER (PARTITION BY CAST(convert(t2.desa USING utf8mb4) AS BINARY) ORDER BY CAST(convert(t2.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND (t2.desa IN %s)) AS r1
WHERE r1.rn$ <= 1 GROUP BY r1.k$0;
