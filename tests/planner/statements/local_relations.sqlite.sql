-- level 1, loan 0 all, capil; bound: FromValue, FromValue, FromValue, FromValue, FromCap, Fixed
SELECT DISTINCT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.nama IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.nama AS TEXT) COLLATE BINARY) = ?
 LIMIT ? OFFSET ?;

-- level 1, loan 0 near, capil; bound: FromValue, FromValue, FromValue, FromValue, FromCap, Fixed
SELECT DISTINCT CAST(t1.ibu AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.ibu IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (EXISTS (SELECT 1
FROM penduduk AS e2
WHERE e2.nik = t1.ibu AND e2.nik = (t1.ibu COLLATE BINARY) AND e2.status = 1 AND e2.hapus IS NULL AND e2.nama IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(e2.nama AS TEXT) COLLATE BINARY) = ?))
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, capil; bound: FromValue, FromValue, FromValue, FromValue, FromKeys, FromCap, Fixed
SELECT DISTINCT CAST(t1.nik AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.nama IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.nama AS TEXT) COLLATE BINARY) = ? AND t1.nik IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, FromValue, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nik":%s}', json_quote(CAST(p7.nik AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (EXISTS (SELECT 1
FROM penduduk AS e2
WHERE e2.nik = t1.ibu AND e2.nik = (t1.ibu COLLATE BINARY) AND e2.status = 1 AND e2.hapus IS NULL AND e2.ibu IN (SELECT e.value
FROM json_each(?) AS e) AND (CAST(e2.ibu AS TEXT) COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e))) AND (EXISTS (SELECT 1
FROM penduduk AS e3
WHERE e3.ibu = t1.nik AND e3.ibu = (t1.nik COLLATE BINARY) AND e3.status = 1 AND e3.hapus IS NULL AND batu_like(?, CAST(e3.nama AS TEXT)) = 1)) AND (EXISTS (SELECT 1
FROM penduduk AS e4
WHERE e4.ibu = t1.nik AND e4.ibu = (t1.nik COLLATE BINARY) AND e4.status = 1 AND e4.hapus IS NULL AND CASE WHEN (coalesce(e4.lahir IS NOT NULL AND batu_json_date(e4.lahir) IS NOT NULL, 0) = 0) THEN 1 ELSE 0 END = 0)) = 1 ORDER BY ((SELECT e5.nama
FROM penduduk AS e5
WHERE e5.nik = t1.ibu AND e5.nik = (t1.ibu COLLATE BINARY) AND e5.status = 1 AND e5.hapus IS NULL) COLLATE BINARY) DESC NULLS LAST, coalesce((SELECT count(*) AS count_1
FROM penduduk AS e6
WHERE e6.ibu = t1.nik AND e6.ibu = (t1.nik COLLATE BINARY) AND e6.status = 1 AND e6.hapus IS NULL), 0) ASC, (t1.nik COLLATE BINARY) ASC
 LIMIT 2 OFFSET ?) AS p7) AS d0;
