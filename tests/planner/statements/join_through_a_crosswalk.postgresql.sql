-- level 1, dinkes; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.bps AS bps, t1.nama AS nama
FROM m_klinik AS t1 ORDER BY t1.kode ASC, (t1.cab COLLATE "C") ASC
 LIMIT 101) AS p2 JOIN LATERAL (SELECT p2.nama AS nama, NULL AS desa, p2.bps AS ":0") AS o$ ON true) AS text) AS d0;

-- level 2, wilayah; bound: FromKeys
SELECT p1.k$0, CAST(row_to_json(o$) AS text) AS row_to_json_1
FROM (SELECT t2.kemendagri AS kemendagri, t2.bps AS k$0
FROM silang AS t2
WHERE t2.bps = ANY (CAST($1 AS text[]))) AS p1 JOIN LATERAL (SELECT (SELECT row_to_json(o$) AS row_to_json_2
FROM (SELECT t3.kd AS kode, t3.nm_desa AS nama
FROM tb_desa AS t3
WHERE t3.kd = p1.kemendagri ORDER BY (t3.kd COLLATE "C") ASC
 LIMIT 1) AS p4 JOIN LATERAL (SELECT p4.nama AS nama, NULL AS warga, p4.kode AS ":0") AS o$ ON true) AS ":lifted") AS o$ ON true;

-- level 3, capil; bound: FromKeys
SELECT CAST(k1.k$0 AS text) AS "k1.k$0", CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t2.nama AS nama
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.desa = k1.k$0 ORDER BY (t2.nik COLLATE "C") ASC
 LIMIT 1) AS p3 JOIN LATERAL (SELECT p3.nama AS nama) AS o$ ON true) AS text) AS anon_1
FROM unnest(CAST($1 AS text[])) AS k1(k$0);
