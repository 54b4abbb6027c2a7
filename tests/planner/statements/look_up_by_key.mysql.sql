-- level 1, wilayah; bound: FromValue, FromValue
SELECT coalesce((SELECT concat('{"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), '}') AS concat_1
FROM (SELECT t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (t1.kd = %s AND CAST(convert(t1.kd USING utf8mb4) AS BINARY) = CAST(%s AS BINARY))
 LIMIT 1) AS p2), 'null') AS d0;

-- level 1, dinkes; bound: FromValue, FromValue, FromValue, FromValue, FromValue
SELECT coalesce((SELECT concat('{"nama":', coalesce(json_quote(convert(p2.nama USING utf8mb4)), 'null'), '}') AS concat_1
FROM (SELECT t1.nama AS nama
FROM m_klinik AS t1
WHERE (t1.kode = %s) AND t1.cab = %s AND CAST(convert(t1.cab USING utf8mb4) AS BINARY) = CAST(%s AS BINARY)
 LIMIT 1) AS p2), 'null') AS d0, coalesce((SELECT concat('{"noKtp":', coalesce(json_quote(convert(p4.`noKtp` USING utf8mb4)), 'null'), '}') AS concat_2
FROM (SELECT t3.no_ktp AS `noKtp`
FROM kunjungan AS t3
WHERE (t3.id = %s AND CAST(convert(CAST(t3.id AS CHAR) USING utf8mb4) AS BINARY) = %s)
 LIMIT 1) AS p4), 'null') AS d1;
