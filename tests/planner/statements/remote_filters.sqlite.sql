-- level 1, loan 0 all, capil; bound: FromValue, FromCap, Fixed
SELECT DISTINCT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND batu_like(?, CAST(t1.nama AS TEXT)) = 1
 LIMIT ? OFFSET ?;

-- level 1, loan 0 near, wilayah; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND 1 = 1 AND (EXISTS (SELECT 1
FROM silang AS e2
WHERE e2.kemendagri = t1.kd AND e2.kemendagri = (t1.kd COLLATE BINARY) AND 1 = 0)) = 0
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, capil; bound: FromValue, FromKeys, FromCap, Fixed
SELECT DISTINCT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND batu_like(?, CAST(t1.nama AS TEXT)) = 1 AND t1.desa IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, loan 1 all, dinkes; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.bps AS TEXT) COLLATE BINARY AS anon_1
FROM m_klinik AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1
 LIMIT ? OFFSET ?;

-- level 1, loan 1 near, wilayah; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.bps AS TEXT) COLLATE BINARY AS anon_1
FROM silang AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1
 LIMIT ? OFFSET ?;

-- level 1, loan 1 among, dinkes; bound: FromKeys, FromCap, Fixed
SELECT DISTINCT CAST(t1.bps AS TEXT) COLLATE BINARY AS anon_1
FROM m_klinik AS t1
WHERE t1.bps IS NOT NULL AND 1 = 1 AND t1.bps IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, wilayah; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p3.kode AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1
WHERE t1.kd IN (SELECT e.value
FROM json_each(?) AS e) AND (CAST(t1.kd AS TEXT) COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e) AND (EXISTS (SELECT 1
FROM silang AS e2
WHERE e2.kemendagri = t1.kd AND e2.kemendagri = (t1.kd COLLATE BINARY) AND e2.bps IN (SELECT e.value
FROM json_each(?) AS e) AND (CAST(e2.bps AS TEXT) COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e))) = 0 ORDER BY (t1.kd COLLATE BINARY) ASC
 LIMIT 3 OFFSET ?) AS p3) AS d0;

-- level 1, loan 0 all, dinkes; bound: FromValue, FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND typeof(t1.biaya) IN ('integer', 'real') AND t1.biaya BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t1.biaya) IN ('integer', 'real')) THEN t1.biaya END > ?
 LIMIT ? OFFSET ?;

-- level 1, loan 0 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND ((NOT 1 = 0) OR (NOT 1 = 0))
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, dinkes; bound: FromValue, FromKeys, FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND typeof(t1.biaya) IN ('integer', 'real') AND t1.biaya BETWEEN -1.7976931348623157e308 AND 1.7976931348623157e308 AND CASE WHEN (typeof(t1.biaya) IN ('integer', 'real')) THEN t1.biaya END > ? AND (nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, loan 1 all, dinkes; bound: FromValue, FromValue, FromValue, FromValue, FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND CASE WHEN (t1.cab IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.cab AS TEXT) COLLATE BINARY) = ?) THEN 1 ELSE 0 END = 0
 LIMIT ? OFFSET ?;

-- level 1, loan 1 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND ((NOT 1 = 0) OR (NOT 1 = 0))
 LIMIT ? OFFSET ?;

-- level 1, loan 1 among, dinkes; bound: FromValue, FromValue, FromValue, FromValue, FromKeys, FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND CASE WHEN (t1.cab IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.cab AS TEXT) COLLATE BINARY) = ?) THEN 1 ELSE 0 END = 0 AND (nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nik":%s}', json_quote(CAST(p2.nik AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (NOT (CASE WHEN (t1.nik IN (SELECT e.value
FROM json_each(?) AS e) AND (CAST(t1.nik AS TEXT) COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e)) THEN 1 ELSE 0 END = 1) OR NOT (CASE WHEN (t1.nik IN (SELECT e.value
FROM json_each(?) AS e) AND (CAST(t1.nik AS TEXT) COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e)) THEN 1 ELSE 0 END = 1)) ORDER BY (t1.nik COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p2) AS d0;
