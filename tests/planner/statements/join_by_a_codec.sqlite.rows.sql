-- level 1, capil; bound: Fixed
SELECT CAST(t1.nama AS TEXT) AS v0, CAST(t1.nik AS TEXT) AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE BINARY) ASC
 LIMIT 100 OFFSET ?;

-- level 2, dinkes; bound: FromKeys
SELECT nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') AS k$0, t1.tgl AS v0
FROM kunjungan AS t1
WHERE (nullif(batu_digits(CAST(t1.no_ktp AS TEXT)), '') COLLATE BINARY) IN (SELECT e.value
FROM json_each(?) AS e) ORDER BY CASE WHEN (t1.tgl IS NOT NULL AND batu_json_date(t1.tgl) IS NOT NULL) THEN batu_date(t1.tgl) END DESC NULLS LAST, t1.id ASC;
