-- level 1, capil; bound: Fixed
SELECT CAST(t1.nama AS TEXT) AS v0, CAST(t1.nik AS TEXT) AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE BINARY) ASC
 LIMIT 3 OFFSET ?;

-- level 2, capil; bound: FromKeys
SELECT CAST(t1.ibu AS TEXT) AS k$0, CAST(t1.nama AS TEXT) AS v0, CAST(t1.ibu AS TEXT) AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND t1.ibu IN (SELECT e.value
FROM json_each(?) AS e) ORDER BY CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END DESC NULLS LAST, (t1.nik COLLATE BINARY) ASC;

-- level 3, capil; bound: FromKeys
SELECT CAST(t1.nik AS TEXT) AS k$0, CAST(t1.nama AS TEXT) AS v0
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND t1.nik IN (SELECT e.value
FROM json_each(?) AS e) ORDER BY (t1.nik COLLATE BINARY) ASC;
