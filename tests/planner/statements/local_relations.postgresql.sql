-- level 1, capil; bound: FromValue, FromValue
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (EXISTS (SELECT 1
FROM penduduk AS e2
WHERE e2.nik = t1.ibu AND e2.status = 1 AND e2.hapus IS NULL AND (EXISTS (SELECT 1
FROM penduduk AS e3
WHERE e3.nik = e2.ibu AND e3.status = 1 AND e3.hapus IS NULL AND e3.nama = CAST($1 AS text) AND CASE WHEN (e3.nama IS NOT NULL) THEN (e3.nama COLLATE "C") = CAST($1 AS text) END)))) AND (EXISTS (SELECT 1
FROM penduduk AS e4
WHERE e4.ibu = t1.nik AND e4.status = 1 AND e4.hapus IS NULL AND (e4.nama COLLATE "C") LIKE CAST($2 AS text) ESCAPE '!')) AND (EXISTS (SELECT 1
FROM penduduk AS e5
WHERE e5.ibu = t1.nik AND e5.status = 1 AND e5.hapus IS NULL AND CASE WHEN (e5.lahir IS NULL OR e5.lahir NOT BETWEEN date '0001-01-01' AND date '9999-12-31') THEN 1 ELSE 0 END = 0)) ORDER BY ((SELECT e6.nama
FROM penduduk AS e6
WHERE e6.nik = t1.ibu AND e6.status = 1 AND e6.hapus IS NULL) COLLATE "C") DESC NULLS LAST, coalesce((SELECT count(*) AS count_1
FROM penduduk AS e7
WHERE e7.ibu = t1.nik AND e7.status = 1 AND e7.hapus IS NULL), 0) ASC, (t1.nik COLLATE "C") ASC
 LIMIT 2) AS p8 JOIN LATERAL (SELECT CAST(p8.nik AS text) AS nik) AS o$ ON true) AS text) AS d0;
