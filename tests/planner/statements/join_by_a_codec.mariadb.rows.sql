-- level 1, capil; bound: nothing
SELECT t1.nama AS v0, t1.nik AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 100;

-- level 2, dinkes; bound: FromKeys
SELECT convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS k$0, convert(CAST(t1.tgl AS CHAR) USING utf8mb4) AS v0
FROM kunjungan AS t1
WHERE CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) IN %s ORDER BY t1.tgl DESC, t1.id ASC;
