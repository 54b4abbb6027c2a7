-- level 1, wilayah; bound: FromValue
SELECT CAST((SELECT row_to_json(o$) AS row_to_json_1
FROM (SELECT t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (t1.kd = CAST($1 AS text) AND CASE WHEN (t1.kd IS NOT NULL) THEN (t1.kd COLLATE "C") = CAST($1 AS text) END)
 LIMIT 1) AS p2 JOIN LATERAL (SELECT p2.nama AS nama) AS o$ ON true) AS text) AS d0;

-- level 1, dinkes; bound: FromValue, FromValue, FromValue, FromValue
SELECT CAST((SELECT row_to_json(o$) AS row_to_json_1
FROM (SELECT t1.nama AS nama
FROM m_klinik AS t1
WHERE (t1.kode = CAST($1 AS int8)) AND t1.cab = CAST($2 AS text) AND CASE WHEN (t1.cab IS NOT NULL) THEN (t1.cab COLLATE "C") = CAST($2 AS text) END
 LIMIT 1) AS p2 JOIN LATERAL (SELECT p2.nama AS nama) AS o$ ON true) AS text) AS d0, CAST((SELECT row_to_json(o$) AS row_to_json_2
FROM (SELECT t3.no_ktp AS "noKtp"
FROM kunjungan AS t3
WHERE (t3.id = CAST($3 AS int8) AND CASE WHEN (t3.id IS NOT NULL) THEN CAST(t3.id AS text) = CAST($4 AS text) END)
 LIMIT 1) AS p4 JOIN LATERAL (SELECT p4."noKtp" AS "noKtp") AS o$ ON true) AS text) AS d1;
