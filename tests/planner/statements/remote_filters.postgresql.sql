-- level 1, loan 0 all, capil; bound: FromValue, FromCap
SELECT DISTINCT t1.desa COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (t1.nama COLLATE "C") LIKE CAST($1 AS text) ESCAPE '!'
 LIMIT $2;

-- level 1, loan 0 near, wilayah; bound: FromCap
SELECT DISTINCT t1.kd COLLATE "C" AS anon_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND 1 = 1 AND NOT (EXISTS (SELECT 1
FROM silang AS e2
WHERE e2.kemendagri = t1.kd AND 1 = 0))
 LIMIT $1;

-- level 1, loan 0 among, capil; bound: FromValue, FromKeys, FromCap
SELECT DISTINCT t1.desa COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (t1.nama COLLATE "C") LIKE CAST($1 AS text) ESCAPE '!' AND t1.desa = ANY (CAST($2 AS text[]))
 LIMIT $3;

-- level 1, loan 1 all, dinkes; bound: FromCap
SELECT DISTINCT t1.bps COLLATE "C" AS anon_1
FROM m_klinik AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1
 LIMIT $1;

-- level 1, loan 1 near, wilayah; bound: FromCap
SELECT DISTINCT t1.bps COLLATE "C" AS anon_1
FROM silang AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1
 LIMIT $1;

-- level 1, loan 1 among, dinkes; bound: FromKeys, FromCap
SELECT DISTINCT t1.bps COLLATE "C" AS anon_1
FROM m_klinik AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1 AND t1.bps = ANY (CAST($1 AS text[]))
 LIMIT $2;

-- level 1, wilayah; bound: FromRemoteInput, FromRemoteInput
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1
WHERE (t1.kd = ANY (CAST($1 AS text[]))) AND NOT (EXISTS (SELECT 1
FROM silang AS e2
WHERE e2.kemendagri = t1.kd AND e2.bps = ANY (CAST($2 AS text[])))) ORDER BY (t1.kd COLLATE "C") ASC
 LIMIT 3) AS p3 JOIN LATERAL (SELECT p3.kode AS kode) AS o$ ON true) AS text) AS d0;

-- level 1, loan 0 all, dinkes; bound: FromValue, FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND t1.biaya != 'NaN' AND t1.biaya > CAST($1 AS numeric)
 LIMIT $2;

-- level 1, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(t1.nik AS text) COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND ((NOT 1 = 0) OR (NOT 1 = 0))
 LIMIT $1;

-- level 1, loan 0 among, dinkes; bound: FromValue, FromKeys, FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND t1.biaya != 'NaN' AND t1.biaya > CAST($1 AS numeric) AND nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') = ANY (CAST($2 AS text[]))
 LIMIT $3;

-- level 1, loan 1 all, dinkes; bound: FromValue, FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND CASE WHEN (t1.cab = CAST($1 AS text) AND CASE WHEN (t1.cab IS NOT NULL) THEN (t1.cab COLLATE "C") = CAST($1 AS text) END) THEN 1 ELSE 0 END = 0
 LIMIT $2;

-- level 1, loan 1 near, capil; bound: FromCap
SELECT DISTINCT CAST(t1.nik AS text) COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND ((NOT 1 = 0) OR (NOT 1 = 0))
 LIMIT $1;

-- level 1, loan 1 among, dinkes; bound: FromValue, FromKeys, FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND CASE WHEN (t1.cab = CAST($1 AS text) AND CASE WHEN (t1.cab IS NOT NULL) THEN (t1.cab COLLATE "C") = CAST($1 AS text) END) THEN 1 ELSE 0 END = 0 AND nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') = ANY (CAST($2 AS text[]))
 LIMIT $3;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (NOT (CASE WHEN (t1.nik = ANY (CAST($1 AS bpchar[]))) THEN 1 ELSE 0 END = 1) OR NOT (CASE WHEN (t1.nik = ANY (CAST($2 AS bpchar[]))) THEN 1 ELSE 0 END = 1)) ORDER BY (t1.nik COLLATE "C") ASC
 LIMIT 101) AS p2 JOIN LATERAL (SELECT CAST(p2.nik AS text) AS nik) AS o$ ON true) AS text) AS d0;
