-- level 1, capil; bound: nothing
SELECT t1.nama AS v0, CAST(t1.nik AS text) AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE "C") ASC
 LIMIT 3;

-- level 2, capil; bound: FromKeys
SELECT CAST(t1.ibu AS text) AS k$0, t1.nama AS v0, CAST(t1.ibu AS text) AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND t1.ibu = ANY (CAST($1 AS bpchar[])) ORDER BY CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END DESC NULLS LAST, (t1.nik COLLATE "C") ASC;

-- level 3, capil; bound: FromKeys
SELECT CAST(t1.nik AS text) AS k$0, t1.nama AS v0
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND t1.nik = ANY (CAST($1 AS bpchar[])) ORDER BY (t1.nik COLLATE "C") ASC;
