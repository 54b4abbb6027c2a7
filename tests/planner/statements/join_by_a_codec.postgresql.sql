-- level 1, capil; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE "C") ASC
 LIMIT 100) AS p2 JOIN LATERAL (SELECT p2.nama AS nama, NULL AS kunjungan, CAST(p2.nik AS text) AS ":0") AS o$ ON true) AS text) AS d0;

-- level 2, dinkes; bound: FromKeys
SELECT CAST(r1.k$0 AS text) AS "r1.k$0", CAST(coalesce(array_to_json(array_agg(o$ ORDER BY r1.rn$)), '[]') AS text) AS coalesce_1
FROM (SELECT t2.tgl AS tanggal, nullif(regexp_replace(t2.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS k$0, row_number() OVER (PARTITION BY nullif(regexp_replace(t2.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" ORDER BY CASE WHEN (t2.tgl BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t2.tgl END DESC NULLS LAST, t2.id ASC) AS rn$
FROM kunjungan AS t2
WHERE nullif(regexp_replace(t2.no_ktp, '[^0-9]', '', 'g'), '') = ANY (CAST($1 AS text[]))) AS r1 JOIN LATERAL (SELECT CASE WHEN (r1.tanggal IS NULL) THEN NULL WHEN (CAST(r1.tanggal AS date) >= date '0001-01-01' AND CAST(r1.tanggal AS date) <= date '9999-12-31') THEN CAST(CAST(r1.tanggal AS date) AS text) ELSE '!misfit' END AS tanggal) AS o$ ON true
WHERE r1.rn$ <= 5 GROUP BY r1.k$0;
