-- level 1, loan 0 all, loan 0 all, wilayah; bound: FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT $1;

-- level 1, loan 0 all, loan 0 near, capil; bound: FromCap
SELECT DISTINCT t1.desa COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT $1;

-- level 1, loan 0 all, loan 0 among, wilayah; bound: FromKeys, FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd = ANY (CAST($1 AS text[]))
 LIMIT $2;

-- level 1, loan 0 all, capil; bound: FromRemoteInput, FromRemoteInput, FromCap
SELECT CAST(t1.nik AS text) COLLATE "C" AS anon_1, l2.r$
FROM penduduk AS t1 LEFT OUTER JOIN unnest(CAST($1 AS text[]), CAST($2 AS int4[])) AS l2(k$0, r$) ON (t1.desa COLLATE "C") = l2.k$0
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT $3;

-- level 1, loan 0 near, dinkes; bound: FromCap
SELECT DISTINCT nullif(regexp_replace(t1.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C" AS anon_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL
 LIMIT $1;

-- level 1, loan 0 among, loan 0 all, wilayah; bound: FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT $1;

-- level 1, loan 0 among, loan 0 near, capil; bound: FromCap
SELECT DISTINCT t1.desa COLLATE "C" AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT $1;

-- level 1, loan 0 among, loan 0 among, wilayah; bound: FromKeys, FromCap
SELECT t1.kd COLLATE "C" AS anon_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd = ANY (CAST($1 AS text[]))
 LIMIT $2;

-- level 1, loan 0 among, capil; bound: FromRemoteInput, FromRemoteInput, FromKeys, FromCap
SELECT CAST(t1.nik AS text) COLLATE "C" AS anon_1, l2.r$
FROM penduduk AS t1 LEFT OUTER JOIN unnest(CAST($1 AS text[]), CAST($2 AS int4[])) AS l2(k$0, r$) ON (t1.desa COLLATE "C") = l2.k$0
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.nik = ANY (CAST($3 AS bpchar[]))
 LIMIT $4;

-- level 1, dinkes; bound: FromRemoteInput, FromRemoteInput, FromValue
SELECT CAST((SELECT coalesce(array_to_json(array_agg(o$)), '[]') AS coalesce_1
FROM (SELECT t1.g0 AS g0, t1.g1 AS g1, t1.m0 AS m0, t1.m1 AS m1
FROM (SELECT l3.r$ AS g0, CASE WHEN isfinite(CAST(b2.tgl AS date)) THEN CAST(EXTRACT(year FROM CAST(b2.tgl AS date)) AS int4) END AS g1, count(*) AS m0, sum(b2.biaya) AS m1
FROM kunjungan AS b2 LEFT OUTER JOIN unnest(CAST($1 AS text[]), CAST($2 AS int4[])) AS l3(k$0, r$) ON (nullif(regexp_replace(b2.no_ktp, '[^0-9]', '', 'g'), '') COLLATE "C") = l3.k$0 GROUP BY l3.r$, CASE WHEN isfinite(CAST(b2.tgl AS date)) THEN CAST(EXTRACT(year FROM CAST(b2.tgl AS date)) AS int4) END) AS t1
WHERE t1.m0 >= CAST($3 AS int8) ORDER BY t1.g0 DESC NULLS LAST, t1.m1 ASC, t1.g1 ASC
 LIMIT 5) AS p4 JOIN LATERAL (SELECT (SELECT row_to_json(i$) AS row_to_json_1
FROM (SELECT (SELECT row_to_json(i$) AS row_to_json_2
FROM (SELECT (SELECT row_to_json(i$) AS row_to_json_3
FROM (SELECT CASE WHEN (p4.g0 IS NULL) THEN NULL WHEN (p4.g0 >= (-2147483648) AND p4.g0 <= 2147483647 AND p4.g0 = trunc(p4.g0)) THEN to_json(CAST(p4.g0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS nama) AS i$) AS desa) AS i$) AS pasien, (SELECT row_to_json(i$) AS row_to_json_4
FROM (SELECT CASE WHEN (p4.g1 IS NULL) THEN NULL WHEN (p4.g1 >= (1) AND p4.g1 <= 9999 AND p4.g1 = trunc(p4.g1)) THEN to_json(CAST(p4.g1 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS year) AS i$) AS tanggal) AS i$) AS key, CASE WHEN (p4.m0 IS NULL) THEN NULL WHEN (p4.m0 >= (-2147483648) AND p4.m0 <= 2147483647 AND p4.m0 = trunc(p4.m0)) THEN to_json(CAST(p4.m0 AS int4)) ELSE to_json(CAST('!misfit' AS text)) END AS count, (SELECT row_to_json(i$) AS row_to_json_5
FROM (SELECT CASE WHEN (p4.m1 = 'NaN') THEN '!misfit' ELSE CAST(p4.m1 AS text) END AS biaya) AS i$) AS sum) AS o$ ON true) AS text) AS d0;
