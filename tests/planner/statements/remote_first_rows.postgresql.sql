-- level 1, loan 0 all, dinkes; bound: FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1
 LIMIT $1;

-- level 1, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(t1.nik AS text) COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND 1 = 1
 LIMIT $1;

-- level 1, loan 0 among, dinkes; bound: FromKeys, FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1 AND nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') = ANY (CAST($1 AS text[]))
 LIMIT $2;

-- level 1, loan 0 first, capil; bound: FromCap
SELECT CAST(t1.nik AS text) COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND 1 = 1 ORDER BY (t1.nama COLLATE "C") DESC NULLS LAST, (t1.nik COLLATE "C") ASC
 LIMIT $1;

-- level 1, capil; bound: FromRemoteInput, FromBounds
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND t1.nik = ANY (CAST($1 AS bpchar[])) ORDER BY (t1.nama COLLATE "C") DESC NULLS LAST, (t1.nik COLLATE "C") ASC
 LIMIT 5 OFFSET $2) AS p2 JOIN LATERAL (SELECT CAST(p2.nik AS text) AS nik) AS o$ ON true) AS text) AS d0;

-- level 1, wilayah; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE "C") ASC
 LIMIT 3) AS p2 JOIN LATERAL (SELECT NULL AS warga, p2.kode AS ":0") AS o$ ON true) AS text) AS d0;

-- level 2, loan 0 all, dinkes; bound: FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1
 LIMIT $1;

-- level 2, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(t1.nik AS text) COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND 1 = 1
 LIMIT $1;

-- level 2, loan 0 among, dinkes; bound: FromKeys, FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1 AND nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') = ANY (CAST($1 AS text[]))
 LIMIT $2;

-- level 2, capil; bound: FromRemoteInput, FromKeys
SELECT CAST(k1.k$0 AS text) AS "k1.k$0", CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t2.nik AS nik
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.nik = ANY (CAST($1 AS bpchar[])) AND t2.desa = k1.k$0 ORDER BY (t2.nama COLLATE "C") ASC, (t2.nik COLLATE "C") ASC
 LIMIT 2) AS p3 JOIN LATERAL (SELECT CAST(p3.nik AS text) AS nik) AS o$ ON true) AS text) AS anon_1
FROM unnest(CAST($2 AS text[])) AS k1(k$0);
