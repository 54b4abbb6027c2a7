-- level 1, loan 0 all, loan 0 all, wilayah; bound: FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT %s;

-- level 1, loan 0 all, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT %s;

-- level 1, loan 0 all, loan 0 among, wilayah; bound: FromKeys, FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND (t1.kd IN %s)
 LIMIT %s;

-- level 1, loan 0 all, capil; bound: FromRemoteInput, FromCap
SELECT CAST(convert(t1.nik USING utf8mb4) AS BINARY) AS convert_1, l2.r$
FROM penduduk AS t1 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l2 ON CAST(convert(t1.desa USING utf8mb4) AS BINARY) = l2.k$0
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT %s;

-- level 1, loan 0 near, dinkes; bound: FromCap
SELECT DISTINCT CAST(convert(nullif(CAST(regexp_replace(convert(t1.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) AS convert_1
FROM kunjungan AS t1
WHERE t1.no_ktp IS NOT NULL
 LIMIT %s;

-- level 1, loan 0 among, loan 0 all, wilayah; bound: FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT %s;

-- level 1, loan 0 among, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT %s;

-- level 1, loan 0 among, loan 0 among, wilayah; bound: FromKeys, FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND (t1.kd IN %s)
 LIMIT %s;

-- level 1, loan 0 among, capil; bound: FromRemoteInput, FromKeys, FromCap
SELECT CAST(convert(t1.nik USING utf8mb4) AS BINARY) AS convert_1, l2.r$
FROM penduduk AS t1 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l2 ON CAST(convert(t1.desa USING utf8mb4) AS BINARY) = l2.k$0
WHERE t1.nik IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (t1.nik IN %s)
 LIMIT %s;

-- level 1, dinkes; bound: FromRemoteInput, FromValue
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"key":', concat('{"pasien":', concat('{"desa":', concat('{"nama":', CASE WHEN (p4.g0 IS NULL) THEN 'null' WHEN (p4.g0 >= (-2147483648) AND p4.g0 <= 2147483647 AND p4.g0 = floor(p4.g0)) THEN p4.g0 ELSE '"!misfit"' END, '}'), '}'), ',"tanggal":', concat('{"year":', CASE WHEN (p4.g1 IS NULL) THEN 'null' WHEN (p4.g1 >= (1) AND p4.g1 <= 9999 AND p4.g1 = floor(p4.g1)) THEN p4.g1 ELSE '"!misfit"' END, '}'), '}'), ',"count":', CASE WHEN (p4.m0 IS NULL) THEN 'null' WHEN (p4.m0 >= (-2147483648) AND p4.m0 <= 2147483647 AND p4.m0 = floor(p4.m0)) THEN p4.m0 ELSE '"!misfit"' END, ',"sum":', concat('{"biaya":', coalesce(concat('"', p4.m1, '"'), 'null'), '}'), '}') ORDER BY p4.rn$), ''), ']') AS concat_1
FROM (SELECT n5.*, row_number() OVER (ORDER BY n5.g0 DESC, n5.m1 IS NULL ASC, n5.m1 ASC, n5.g1 IS NULL ASC, n5.g1 ASC) AS rn$
FROM (SELECT t1.g0 AS g0, t1.g1 AS g1, t1.m0 AS m0, t1.m1 AS m1
FROM (SELECT CASE WHEN (l3.r$ >= (-2147483648) AND l3.r$ <= 2147483647 AND l3.r$ = floor(l3.r$)) THEN l3.r$ END AS g0, CASE WHEN (year(b2.tgl) > 0 AND dayofmonth(b2.tgl) BETWEEN 1 AND dayofmonth(last_day(b2.tgl))) THEN year(b2.tgl) END AS g1, count(*) AS m0, sum(b2.biaya) AS m1
FROM kunjungan AS b2 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l3 ON CAST(convert(nullif(CAST(regexp_replace(convert(b2.no_ktp USING utf8mb4) COLLATE utf8mb4_bin, '[^0-9]', '') AS BINARY), '') USING utf8mb4) AS BINARY) = l3.k$0 GROUP BY CASE WHEN (l3.r$ >= (-2147483648) AND l3.r$ <= 2147483647 AND l3.r$ = floor(l3.r$)) THEN l3.r$ END, CASE WHEN (year(b2.tgl) > 0 AND dayofmonth(b2.tgl) BETWEEN 1 AND dayofmonth(last_day(b2.tgl))) THEN year(b2.tgl) END) AS t1
WHERE t1.m0 >= (-2147483648) AND t1.m0 <= 2147483647 AND t1.m0 = floor(t1.m0) AND t1.m0 >= %s ORDER BY t1.g0 DESC, t1.m1 IS NULL ASC, t1.m1 ASC, t1.g1 IS NULL ASC, t1.g1 ASC
 LIMIT 5) AS n5) AS p4) AS d0;
