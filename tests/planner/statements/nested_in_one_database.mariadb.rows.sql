-- level 1, capil; bound: nothing
SELECT t1.nama AS v0, t1.nik AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 3;

-- level 2, capil; bound: FromKeys
SELECT convert(t1.ibu USING utf8mb4) AS k$0, t1.nama AS v0, t1.ibu AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (t1.ibu IN %s) ORDER BY t1.lahir DESC, CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC;

-- level 3, capil; bound: FromKeys
SELECT convert(t1.nik USING utf8mb4) AS k$0, t1.nama AS v0
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (t1.nik IN %s) ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC;
