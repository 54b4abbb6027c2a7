-- level 1, capil; bound: nothing
SELECT t1.nama AS v0, CAST(t1.nik AS text) AS v1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE "C") ASC
 LIMIT 100;

-- level 2, dinkes; bound: FromKeys
SELECT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') AS k$0, CAST(t1.tgl AS text) AS v0
FROM kunjungan AS t1
WHERE nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') = ANY (CAST($1 AS text[])) ORDER BY CASE WHEN (t1.tgl BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.tgl END DESC NULLS LAST, t1.id ASC;
