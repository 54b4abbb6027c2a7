-- level 1, loan 0 all, capil; bound: FromValue, FromValue, FromCap
SELECT DISTINCT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.nama LIKE %s ESCAPE '!' AND CAST(convert(t1.nama USING utf8mb4) AS BINARY) LIKE CAST(%s AS BINARY) ESCAPE '!'
 LIMIT %s;

-- level 1, loan 0 near, wilayah; bound: FromCap
SELECT DISTINCT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND 1 = 1 AND (EXISTS (SELECT 1
FROM silang AS e2
WHERE e2.kemendagri = json_unquote(json_quote(convert(t1.kd USING utf8mb4))) AND CAST(convert(e2.kemendagri USING utf8mb4) AS BINARY) = CAST(convert(t1.kd USING utf8mb4) AS BINARY) AND 1 = 0)) = 0
 LIMIT %s;

-- level 1, loan 0 among, capil; bound: FromValue, FromValue, FromKeys, FromCap
SELECT DISTINCT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.nama LIKE %s ESCAPE '!' AND CAST(convert(t1.nama USING utf8mb4) AS BINARY) LIKE CAST(%s AS BINARY) ESCAPE '!' AND (t1.desa IN %s)
 LIMIT %s;

-- level 1, loan 1 all, dinkes; bound: FromCap
SELECT DISTINCT CAST(convert(t1.bps USING utf8mb4) AS BINARY) AS convert_1
FROM m_klinik AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1
 LIMIT %s;

-- level 1, loan 1 near, wilayah; bound: FromCap
SELECT DISTINCT CAST(convert(t1.bps USING utf8mb4) AS BINARY) AS convert_1
FROM silang AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1
 LIMIT %s;

-- level 1, loan 1 among, dinkes; bound: FromKeys, FromCap
SELECT DISTINCT CAST(convert(t1.bps USING utf8mb4) AS BINARY) AS convert_1
FROM m_klinik AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1 AND (t1.bps IN %s)
 LIMIT %s;

-- level 1, wilayah; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p3.kode USING utf8mb4)), 'null'), '}') ORDER BY p3.rn$), ''), ']') AS concat_1
FROM (SELECT n4.*, row_number() OVER (ORDER BY CAST(convert(n4.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1
WHERE (t1.kd IN %s) AND (CAST(convert(t1.kd USING utf8mb4) AS BINARY) IN %s) AND (EXISTS (SELECT 1
FROM silang AS e2
WHERE e2.kemendagri = json_unquote(json_quote(convert(t1.kd USING utf8mb4))) AND CAST(convert(e2.kemendagri USING utf8mb4) AS BINARY) = CAST(convert(t1.kd USING utf8mb4) AS BINARY) AND (e2.bps IN %s) AND (CAST(convert(e2.bps USING utf8mb4) AS BINARY) IN %s))) = 0 ORDER BY CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS n4) AS p3) AS d0;

-- level 1, loan 0 all, dinkes; bound: FromValue, FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND t1.biaya > %s
 LIMIT %s;

-- level 1, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.nik USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND ((NOT 1 = 0) OR (NOT 1 = 0))
 LIMIT %s;

-- level 1, loan 0 among, dinkes; bound: FromValue, FromKeys, FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND t1.biaya > %s AND (CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN %s)
 LIMIT %s;

-- level 1, loan 1 all, dinkes; bound: FromValue, FromValue, FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND CASE WHEN (t1.cab = %s AND CAST(convert(t1.cab USING utf8mb4) AS BINARY) = CAST(%s AS BINARY)) THEN 1 ELSE 0 END = 0
 LIMIT %s;

-- level 1, loan 1 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.nik USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND ((NOT 1 = 0) OR (NOT 1 = 0))
 LIMIT %s;

-- level 1, loan 1 among, dinkes; bound: FromValue, FromValue, FromKeys, FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND CASE WHEN (t1.cab = %s AND CAST(convert(t1.cab USING utf8mb4) AS BINARY) = CAST(%s AS BINARY)) THEN 1 ELSE 0 END = 0 AND (CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN %s)
 LIMIT %s;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(p2.nik USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (NOT (CASE WHEN ((t1.nik IN %s) AND (CAST(convert(t1.nik USING utf8mb4) AS BINARY) IN %s)) THEN 1 ELSE 0 END = 1) OR NOT (CASE WHEN ((t1.nik IN %s) AND (CAST(convert(t1.nik USING utf8mb4) AS BINARY) IN %s)) THEN 1 ELSE 0 END = 1)) ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 101) AS n3) AS p2) AS d0;
