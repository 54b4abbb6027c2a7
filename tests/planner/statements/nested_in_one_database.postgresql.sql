-- level 1, capil; bound: nothing
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nama AS nama, t1.nik AS nik
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY (t1.nik COLLATE "C") ASC
 LIMIT 3) AS p2 JOIN LATERAL (SELECT p2.nama AS nama, (SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_2
FROM (SELECT t3.nama AS nama, t3.ibu AS "nikIbu"
FROM penduduk AS t3
WHERE t3.status = 1 AND t3.hapus IS NULL AND t3.ibu = p2.nik ORDER BY CASE WHEN (t3.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t3.lahir END DESC NULLS LAST, (t3.nik COLLATE "C") ASC
 LIMIT 2) AS p4 JOIN LATERAL (SELECT p4.nama AS nama, (SELECT row_to_json(o$) AS row_to_json_1
FROM (SELECT t5.nama AS nama
FROM penduduk AS t5
WHERE t5.status = 1 AND t5.hapus IS NULL AND t5.nik = p4."nikIbu" ORDER BY (t5.nik COLLATE "C") ASC
 LIMIT 1) AS p6 JOIN LATERAL (SELECT p6.nama AS nama) AS o$ ON true) AS ibu) AS o$ ON true) AS anak) AS o$ ON true) AS text) AS d0;
