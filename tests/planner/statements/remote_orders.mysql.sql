-- level 1, loan 0 all, wilayah; bound: FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT %s;

-- level 1, loan 0 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT %s;

-- level 1, loan 0 among, wilayah; bound: FromKeys, FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.nm_desa
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND (t1.kd IN %s)
 LIMIT %s;

-- level 1, loan 1 all, wilayah; bound: FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.luas
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT %s;

-- level 1, loan 1 near, capil; bound: FromCap
SELECT DISTINCT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT %s;

-- level 1, loan 1 among, wilayah; bound: FromKeys, FromCap
SELECT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1, t1.luas
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND (t1.kd IN %s)
 LIMIT %s;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(p8.nik USING utf8mb4)), 'null'), '}') ORDER BY p8.rn$), ''), ']') AS concat_1
FROM (SELECT n9.*, row_number() OVER (ORDER BY n9.o$0 DESC, n9.o$1 ASC, CAST(convert(n9.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nik AS nik, l2.r$ AS o$0, l4.r$ AS o$1
FROM penduduk AS t1 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l2 ON CAST(convert((SELECT e3.desa
FROM penduduk AS e3
WHERE e3.nik = json_unquote(json_quote(convert(t1.ibu USING utf8mb4))) AND CAST(convert(e3.nik USING utf8mb4) AS BINARY) = CAST(convert(t1.ibu USING utf8mb4) AS BINARY) AND e3.status = 1 AND e3.hapus IS NULL) USING utf8mb4) AS BINARY) = l2.k$0 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l4 ON CAST(convert(t1.desa USING utf8mb4) AS BINARY) = l4.k$0 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l5 ON CAST(convert((SELECT e6.desa
FROM penduduk AS e6
WHERE e6.nik = json_unquote(json_quote(convert(t1.ibu USING utf8mb4))) AND CAST(convert(e6.nik USING utf8mb4) AS BINARY) = CAST(convert(t1.ibu USING utf8mb4) AS BINARY) AND e6.status = 1 AND e6.hapus IS NULL) USING utf8mb4) AS BINARY) = l5.k$0 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l7 ON CAST(convert(t1.desa USING utf8mb4) AS BINARY) = l7.k$0
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY l5.r$ DESC, l7.r$ ASC, CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 4) AS n9) AS p8) AS d0;

-- level 1, loan 0 all, capil; bound: FromValue, FromCap
SELECT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1, count(*) AS count_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND CAST(convert(t1.nama USING utf8mb4) AS BINARY) != CAST(%s AS BINARY) GROUP BY CAST(convert(t1.desa USING utf8mb4) AS BINARY)
 LIMIT %s;

-- level 1, loan 0 near, wilayah; bound: FromCap
SELECT DISTINCT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT %s;

-- level 1, loan 0 among, capil; bound: FromValue, FromKeys, FromCap
SELECT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1, count(*) AS count_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND CAST(convert(t1.nama USING utf8mb4) AS BINARY) != CAST(%s AS BINARY) AND (t1.desa IN %s) GROUP BY CAST(convert(t1.desa USING utf8mb4) AS BINARY)
 LIMIT %s;

-- level 1, loan 1 all, capil; bound: FromCap
SELECT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1, max(CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END) AS max_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL GROUP BY CAST(convert(t1.desa USING utf8mb4) AS BINARY)
 LIMIT %s;

-- level 1, loan 1 near, wilayah; bound: FromCap
SELECT DISTINCT CAST(convert(t1.kd USING utf8mb4) AS BINARY) AS convert_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT %s;

-- level 1, loan 1 among, capil; bound: FromKeys, FromCap
SELECT CAST(convert(t1.desa USING utf8mb4) AS BINARY) AS convert_1, max(CASE WHEN (year(t1.lahir) > 0 AND dayofmonth(t1.lahir) BETWEEN 1 AND dayofmonth(last_day(t1.lahir))) THEN t1.lahir END) AS max_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (t1.desa IN %s) GROUP BY CAST(convert(t1.desa USING utf8mb4) AS BINARY)
 LIMIT %s;

-- level 1, wilayah; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput, FromRemoteInput
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"kode":', coalesce(json_quote(convert(p6.kode USING utf8mb4)), 'null'), '}') ORDER BY p6.rn$), ''), ']') AS concat_1
FROM (SELECT n7.*, row_number() OVER (ORDER BY n7.o$0 DESC, n7.o$1 IS NULL ASC, n7.o$1 ASC, CAST(convert(n7.kode USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.kd AS kode, coalesce(l2.r$, %s) AS o$0, l3.r$ AS o$1
FROM tb_desa AS t1 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l2 ON CAST(convert(t1.kd USING utf8mb4) AS BINARY) = l2.k$0 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l3 ON CAST(convert(t1.kd USING utf8mb4) AS BINARY) = l3.k$0 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l4 ON CAST(convert(t1.kd USING utf8mb4) AS BINARY) = l4.k$0 LEFT OUTER JOIN (SELECT DISTINCT convert(j.k$0 USING binary) AS k$0, j.r$ AS r$
FROM JSON_TABLE(%s, '$[*]' COLUMNS (k$0 varchar(190) PATH '$[0]', r$ int PATH '$[1]')) AS j) AS l5 ON CAST(convert(t1.kd USING utf8mb4) AS BINARY) = l5.k$0 ORDER BY coalesce(l4.r$, %s) DESC, l5.r$ IS NULL ASC, l5.r$ ASC, CAST(convert(t1.kd USING utf8mb4) AS BINARY) ASC
 LIMIT 4) AS n7) AS p6) AS d0;
