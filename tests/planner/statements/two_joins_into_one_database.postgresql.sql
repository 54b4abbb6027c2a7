-- level 1, dinkes; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nik_angka AS "nikAngka", t1.no_ktp AS "noKtp"
FROM kunjungan AS t1 ORDER BY t1.id ASC
 LIMIT 2) AS p2 JOIN LATERAL (SELECT NULL AS pasien, NULL AS "pasienAngka", p2."noKtp" AS ":0", CAST(p2."nikAngka" AS text) AS ":1") AS o$ ON true) AS text) AS d0;

-- level 2, capil; bound: FromKeys, FromKeys
SELECT 0, p1.k$0, CAST(row_to_json(o$) AS text) AS row_to_json_1
FROM (SELECT t2.nama AS nama, CAST(t2.nik AS text) AS k$0
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.nik = ANY (CAST($1 AS bpchar[]))) AS p1 JOIN LATERAL (SELECT p1.nama AS nama) AS o$ ON true UNION ALL SELECT 1, p3.k$0, CAST(row_to_json(o$) AS text) AS row_to_json_2
FROM (SELECT t4.desa AS "kodeDesa", t4.nik AS nik, CAST(t4.nik AS text) AS k$0
FROM penduduk AS t4
WHERE t4.status = 1 AND t4.hapus IS NULL AND t4.nik = ANY (CAST($2 AS bpchar[]))) AS p3 JOIN LATERAL (SELECT CAST(p3.nik AS text) AS nik, NULL AS desa, p3."kodeDesa" AS ":0") AS o$ ON true;

-- level 3, wilayah; bound: FromKeys
SELECT p1.k$0, CAST(row_to_json(o$) AS text) AS row_to_json_1
FROM (SELECT t2.nm_desa AS nama, t2.kd AS k$0
FROM tb_desa AS t2
WHERE t2.kd = ANY (CAST($1 AS text[]))) AS p1 JOIN LATERAL (SELECT p1.nama AS nama) AS o$ ON true;
