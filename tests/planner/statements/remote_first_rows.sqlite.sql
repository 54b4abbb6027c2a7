-- level 1, loan 0 all, dinkes; bound: FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1
 LIMIT ? OFFSET ?;

-- level 1, loan 0 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND 1 = 1
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, dinkes; bound: FromKeys, FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1 AND (nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, loan 0 first, capil; bound: FromCap, Fixed
SELECT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND 1 = 1 ORDER BY (t1.nama COLLATE BINARY) DESC NULLS LAST, (t1.nik COLLATE BINARY) ASC
 LIMIT ? OFFSET ?;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, FromBounds
SELECT (SELECT printf('[%s]', group_concat(printf('{"nik":%s}', json_quote(CAST(p2.nik AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND t1.nik IN (SELECT e.value
FROM json_each(?) AS e) AND (CAST(t1.nik AS TEXT) COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e) ORDER BY (t1.nama COLLATE BINARY) DESC NULLS LAST, (t1.nik COLLATE BINARY) ASC
 LIMIT 5 OFFSET ?) AS p2) AS d0;

-- level 1, wilayah; bound: Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"warga":%s,":0":%s}', 'null', coalesce(json_quote(CAST(p2.kode AS TEXT)), 'null')), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 ORDER BY (t1.kd COLLATE BINARY) ASC
 LIMIT 3 OFFSET ?) AS p2) AS d0;

-- level 2, loan 0 all, dinkes; bound: FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1
 LIMIT ? OFFSET ?;

-- level 2, loan 0 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND 1 = 1
 LIMIT ? OFFSET ?;

-- level 2, loan 0 among, dinkes; bound: FromKeys, FromCap, Fixed
SELECT DISTINCT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL AND 1 = 1 AND (nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 2, capil; bound: FromRemoteInput, FromRemoteInput, Fixed, FromKeys
SELECT CAST(k1.value AS TEXT) AS "k1.value", (SELECT printf('[%s]', group_concat(printf('{"nik":%s}', json_quote(CAST(p3.nik AS TEXT))), ',')) AS printf_1
FROM (SELECT t2.nik AS nik
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.nik IN (SELECT e.value
FROM json_each(?) AS e) AND (CAST(t2.nik AS TEXT) COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e) AND t2.desa = k1.value AND (CAST(t2.desa AS TEXT) COLLATE BINARY) = k1.value ORDER BY (t2.nama COLLATE BINARY) ASC NULLS LAST, (t2.nik COLLATE BINARY) ASC
 LIMIT 2 OFFSET ?) AS p3) AS anon_1
FROM json_each(?) AS k1;
