-- level 1, loan 0 all, wilayah; bound: FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, CAST(t1.nm_desa AS TEXT) AS "t1.nm_desa"
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, wilayah; bound: FromKeys, FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, CAST(t1.nm_desa AS TEXT) AS "t1.nm_desa"
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, loan 1 all, wilayah; bound: FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, t1.luas
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 1 near, capil; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 1 among, wilayah; bound: FromKeys, FromCap, Fixed
SELECT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1, t1.luas
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL AND t1.kd IN (SELECT e.value
FROM json_each(?) AS e)
 LIMIT ? OFFSET ?;

-- level 1, capil; bound: FromRemoteInput, FromRemoteInput, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nik":%s}', json_quote(CAST(p5.nik AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.nik AS nik
FROM penduduk AS t1 LEFT OUTER JOIN (SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$
FROM json_each(?) AS e) AS l2 ON (CAST((SELECT e3.desa
FROM penduduk AS e3
WHERE e3.nik = t1.ibu AND e3.nik = (t1.ibu COLLATE BINARY) AND e3.status = 1 AND e3.hapus IS NULL) AS TEXT) COLLATE BINARY) = l2.k$0 LEFT OUTER JOIN (SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$
FROM json_each(?) AS e) AS l4 ON (CAST(t1.desa AS TEXT) COLLATE BINARY) = l4.k$0
WHERE t1.status = 1 AND t1.hapus IS NULL ORDER BY l2.r$ DESC NULLS LAST, l4.r$ ASC NULLS FIRST, (t1.nik COLLATE BINARY) ASC
 LIMIT 4 OFFSET ?) AS p5) AS d0;

-- level 1, loan 0 all, capil; bound: FromValue, FromCap, Fixed
SELECT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1, count(*) AS count_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (CAST(t1.nama AS TEXT) COLLATE BINARY) != ? GROUP BY CAST(t1.desa AS TEXT) COLLATE BINARY
 LIMIT ? OFFSET ?;

-- level 1, loan 0 near, wilayah; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 0 among, capil; bound: FromValue, FromKeys, FromCap, Fixed
SELECT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1, count(*) AS count_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND (CAST(t1.nama AS TEXT) COLLATE BINARY) != ? AND t1.desa IN (SELECT e.value
FROM json_each(?) AS e) GROUP BY CAST(t1.desa AS TEXT) COLLATE BINARY
 LIMIT ? OFFSET ?;

-- level 1, loan 1 all, capil; bound: FromCap, Fixed
SELECT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1, max(CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END) AS max_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL GROUP BY CAST(t1.desa AS TEXT) COLLATE BINARY
 LIMIT ? OFFSET ?;

-- level 1, loan 1 near, wilayah; bound: FromCap, Fixed
SELECT DISTINCT CAST(t1.kd AS TEXT) COLLATE BINARY AS anon_1
FROM tb_desa AS t1
WHERE t1.kd IS NOT NULL
 LIMIT ? OFFSET ?;

-- level 1, loan 1 among, capil; bound: FromKeys, FromCap, Fixed
SELECT CAST(t1.desa AS TEXT) COLLATE BINARY AS anon_1, max(CASE WHEN (t1.lahir IS NOT NULL AND batu_json_date(t1.lahir) IS NOT NULL) THEN batu_date(t1.lahir) END) AS max_1
FROM penduduk AS t1
WHERE t1.desa IS NOT NULL AND t1.status = 1 AND t1.hapus IS NULL AND t1.desa IN (SELECT e.value
FROM json_each(?) AS e) GROUP BY CAST(t1.desa AS TEXT) COLLATE BINARY
 LIMIT ? OFFSET ?;

-- level 1, wilayah; bound: FromRemoteInput, FromRemoteInput, FromRemoteInput, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p4.kode AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1 LEFT OUTER JOIN (SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$
FROM json_each(?) AS e) AS l2 ON (CAST(t1.kd AS TEXT) COLLATE BINARY) = l2.k$0 LEFT OUTER JOIN (SELECT json_extract(e.value, '$[0]') AS k$0, json_extract(e.value, '$[1]') AS r$
FROM json_each(?) AS e) AS l3 ON (CAST(t1.kd AS TEXT) COLLATE BINARY) = l3.k$0 ORDER BY coalesce(l2.r$, ?) DESC NULLS LAST, l3.r$ ASC NULLS LAST, (t1.kd COLLATE BINARY) ASC
 LIMIT 4 OFFSET ?) AS p4) AS d0;
