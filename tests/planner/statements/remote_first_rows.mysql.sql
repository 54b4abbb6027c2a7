-- level 1, loan 0 all, dinkes; bound: FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1
 LIMIT %s;

-- level 1, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.nik USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND 1 = 1
 LIMIT %s;

-- level 1, loan 0 among, dinkes; bound: FromKeys, FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1 AND (CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN %s)
 LIMIT %s;

-- level 1, loan 0 first, capil; bound: FromCap
SELECT CAST(convert(t1.nik USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND 1 = 1 ORDER BY CAST(convert(t1.nama USING utf8mb4) AS BINARY) DESC, CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT %s;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, FromBounds
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(p2.nik USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.nama USING utf8mb4) AS BINARY) DESC, CAST(convert(n3.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (t1.nik IN %s) AND (CAST(convert(t1.nik USING utf8mb4) AS BINARY) IN %s) ORDER BY CAST(convert(t1.nama USING utf8mb4) AS BINARY) DESC, CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT %s, 5) AS n3) AS p2) AS d0;

-- level 1, wilayah; bound: nothing
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"warga":', 'null', ',":0":', coalesce(coalesce(json_quote(convert(p2.kode USING utf8mb4)), convert(p2.kode USING utf8mb4)), 'null'), '}') ORDER BY p2.rn$), ''), ']') AS concat_1
FROM (SELECT n3.*, row_number() OVER (ORDER BY CAST(convert(n3.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 3) AS n3) AS p2) AS d0;

-- level 2, loan 0 all, dinkes; bound: FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1
 LIMIT %s;

-- level 2, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.nik USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND 1 = 1
 LIMIT %s;

-- level 2, loan 0 among, dinkes; bound: FromKeys, FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1 AND (CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN %s)
 LIMIT %s;

-- level 2, capil; bound: FromRemoteInput, FromRemoteInput, FromKeys
SELECT r1.k$0, concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(r1.nik USING utf8mb4)), 'null'), '}') ORDER BY r1.rn$), ''), ']') AS concat_1
FROM (SELECT t2.nama AS nama, t2.nik AS nik, CAST(convert(t2.desa USING utf8mb4) AS BINARY) AS k$0, row_number() OVER (PARTITION BY CAST(convert(t2.desa USING utf8mb4) AS BINARY) ORDER BY t2.nama IS NULL ASC, CAST(convert(t2.nama USING utf8mb4) AS BINARY) ASC, CAST(convert(t2.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND (t2.nik IN %s) AND (CAST(convert(t2.nik USING utf8mb4) AS BINARY) IN %s) AND (t2.desa IN %s)) AS r1
WHERE r1.rn$ <= 2 GROUP BY r1.k$0;
