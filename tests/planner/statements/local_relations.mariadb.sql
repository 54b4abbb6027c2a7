-- level 1, capil; bound: FromValue, FromValue, FromValue
SELECT (SELECT concat('[', coalesce(group_concat(concat('{"nik":', coalesce(json_quote(convert(p10.nik USING utf8mb4)), 'null'), '}') ORDER BY p10.rn$), ''), ']') AS concat_1
FROM (SELECT n11.*, row_number() OVER (ORDER BY CAST(convert(n11.o$0 USING utf8mb4) AS BINARY) DESC, n11.o$1 ASC, CAST(convert(n11.nik USING utf8mb4) AS BINARY) ASC) AS rn$
FROM (SELECT t1.nik AS nik, (SELECT e2.nama
FROM penduduk AS e2
WHERE e2.nik = json_unquote(json_quote(convert(t1.ibu USING utf8mb4))) AND CAST(convert(e2.nik USING utf8mb4) AS BINARY) = CAST(convert(t1.ibu USING utf8mb4) AS BINARY) AND e2.status = 1 AND e2.hapus IS NULL) AS o$0, coalesce((SELECT count(*) AS count_1
FROM penduduk AS e3
WHERE e3.ibu = json_unquote(json_quote(convert(t1.nik USING utf8mb4))) AND CAST(convert(e3.ibu USING utf8mb4) AS BINARY) = CAST(convert(t1.nik USING utf8mb4) AS BINARY) AND e3.status = 1 AND e3.hapus IS NULL), 0) AS o$1
FROM penduduk AS t1
WHERE t1.status = 1 AND t1.hapus IS NULL AND (EXISTS (SELECT 1
FROM penduduk AS e4
WHERE e4.nik = json_unquote(json_quote(convert(t1.ibu USING utf8mb4))) AND CAST(convert(e4.nik USING utf8mb4) AS BINARY) = CAST(convert(t1.ibu USING utf8mb4) AS BINARY) AND e4.status = 1 AND e4.hapus IS NULL AND (EXISTS (SELECT 1
FROM penduduk AS e5
WHERE e5.nik = json_unquote(json_quote(convert(e4.ibu USING utf8mb4))) AND CAST(convert(e5.nik USING utf8mb4) AS BINARY) = CAST(convert(e4.ibu USING utf8mb4) AS BINARY) AND e5.status = 1 AND e5.hapus IS NULL AND e5.nama = %s AND CAST(convert(e5.nama USING utf8mb4) AS BINARY) = CAST(%s AS BINARY))))) AND (EXISTS (SELECT 1
FROM penduduk AS e6
WHERE e6.ibu = json_unquote(json_quote(convert(t1.nik USING utf8mb4))) AND CAST(convert(e6.ibu USING utf8mb4) AS BINARY) = CAST(convert(t1.nik USING utf8mb4) AS BINARY) AND e6.status = 1 AND e6.hapus IS NULL AND CAST(convert(e6.nama USING utf8mb4) AS BINARY) LIKE CAST(%s AS BINARY) ESCAPE '!')) AND (EXISTS (SELECT 1
FROM penduduk AS e7
WHERE e7.ibu = json_unquote(json_quote(convert(t1.nik USING utf8mb4))) AND CAST(convert(e7.ibu USING utf8mb4) AS BINARY) = CAST(convert(t1.nik USING utf8mb4) AS BINARY) AND e7.status = 1 AND e7.hapus IS NULL AND CASE WHEN (coalesce(year(e7.lahir) > 0 AND dayofmonth(e7.lahir) BETWEEN 1 AND dayofmonth(last_day(e7.lahir)), 0) = 0) THEN 1 ELSE 0 END = 0)) = 1 ORDER BY CAST(convert((SELECT e8.nama
FROM penduduk AS e8
WHERE e8.nik = json_unquote(json_quote(convert(t1.ibu USING utf8mb4))) AND CAST(convert(e8.nik USING utf8mb4) AS BINARY) = CAST(convert(t1.ibu USING utf8mb4) AS BINARY) AND e8.status = 1 AND e8.hapus IS NULL) USING utf8mb4) AS BINARY) DESC, coalesce((SELECT count(*) AS count_2
FROM penduduk AS e9
WHERE e9.ibu = json_unquote(json_quote(convert(t1.nik USING utf8mb4))) AND CAST(convert(e9.ibu USING utf8mb4) AS BINARY) = CAST(convert(t1.nik USING utf8mb4) AS BINARY) AND e9.status = 1 AND e9.hapus IS NULL), 0) ASC, CAST(convert(t1.nik USING utf8mb4) AS BINARY) ASC
 LIMIT 2) AS n11) AS p10) AS d0;
