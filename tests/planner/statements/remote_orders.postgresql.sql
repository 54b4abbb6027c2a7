-- level 1, loan 0 all, wilayah; bound: FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT $1;

-- level 1, loan 0 near, capil; bound: FromCap
SELECT DISTINCT t1.desa COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT $1;

-- level 1, loan 0 among, wilayah; bound: FromKeys, FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd = ANY (CAST($1 AS text[]))
 LIMIT $2;

-- level 1, loan 1 all, wilayah; bound: FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.luas
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT $1;

-- level 1, loan 1 near, capil; bound: FromCap
SELECT DISTINCT t1.desa COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT $1;

-- level 1, loan 1 among, wilayah; bound: FromKeys, FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.luas
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd = ANY (CAST($1 AS text[]))
 LIMIT $2;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1 LEFT OUTER JOIN unnest(CAST($1 AS text[]), CAST($2 AS int4[])) AS l2(k$0, r$) ON ((SELECT e3.desa
FROM penduduk AS e3
WHERE e3.nik = t1.ibu AND e3.status = 1 AND e3.hapus IS NULL) COLLATE "C") = l2.k$0 LEFT OUTER JOIN unnest(CAST($3 AS text[]), CAST($4 AS int4[])) AS l4(k$0, r$) ON (t1.desa COLLATE "C") = l4.k$0
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY l2.r$ DESC NULLS LAST, l4.r$ ASC NULLS FIRST, (t1.nik COLLATE "C") ASC
 LIMIT 4) AS p5 JOIN LATERAL (SELECT CAST(p5.nik AS text) AS nik) AS o$ ON true) AS text) AS d0;

-- level 1, loan 0 all, capil; bound: FromValue, FromCap
SELECT t1.desa COLLATE "C" AS anon_1, count(*) AS count_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (t1.nama COLLATE "C") != CAST($1 AS text) GROUP BY t1.desa COLLATE "C"
 LIMIT $2;

-- level 1, loan 0 near, wilayah; bound: FromCap
SELECT DISTINCT t1.kd COLLATE "C" AS anon_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT $1;

-- level 1, loan 0 among, capil; bound: FromValue, FromKeys, FromCap
SELECT t1.desa COLLATE "C" AS anon_1, count(*) AS count_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (t1.nama COLLATE "C") != CAST($1 AS text) AND t1.desa = ANY (CAST($2 AS text[])) GROUP BY t1.desa COLLATE "C"
 LIMIT $3;

-- level 1, loan 1 all, capil; bound: FromCap
SELECT t1.desa COLLATE "C" AS anon_1, max(CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END) AS max_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL GROUP BY t1.desa COLLATE "C"
 LIMIT $1;

-- level 1, loan 1 near, wilayah; bound: FromCap
SELECT DISTINCT t1.kd COLLATE "C" AS anon_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT $1;

-- level 1, loan 1 among, capil; bound: FromKeys, FromCap
SELECT t1.desa COLLATE "C" AS anon_1, max(CASE WHEN (t1.lahir BETWEEN date '0001-01-01' AND date '9999-12-31') THEN t1.lahir END) AS max_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.desa = ANY (CAST($1 AS text[])) GROUP BY t1.desa COLLATE "C"
 LIMIT $2;

-- level 1, wilayah; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 LEFT OUTER JOIN unnest(CAST($1 AS text[]), CAST($2 AS int4[])) AS l2(k$0, r$) ON (t1.kd COLLATE "C") = l2.k$0 LEFT OUTER JOIN unnest(CAST($3 AS text[]), CAST($4 AS int4[])) AS l3(k$0, r$) ON (t1.kd COLLATE "C") = l3.k$0 ORDER BY coalesce(l2.r$, $5) DESC NULLS LAST, l3.r$ ASC, (t1.kd COLLATE "C") ASC
 LIMIT 4) AS p4 JOIN LATERAL (SELECT p4.kode AS kode) AS o$ ON true) AS text) AS d0;
