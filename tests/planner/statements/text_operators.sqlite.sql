-- level 1, wilayah; bound: FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p2.kode AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1
WHERE t1.nm_desa IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.nm_desa AS TEXT) COLLATE BINARY) = ? AND ((CAST(t1.nm_desa AS TEXT) COLLATE BINARY) != ?) AND (((CAST(t1.nm_desa AS TEXT) COLLATE BINARY) NOT IN (SELECT value
FROM json_each(?)))) AND (batu_like(?, CAST(t1.nm_desa AS TEXT)) = 1) AND (batu_like(?, CAST(t1.nm_desa AS TEXT)) = 1) AND (batu_like(?, CAST(t1.nm_desa AS TEXT)) = 1) AND (batu_like(batu_lower(?), batu_lower(CAST(t1.nm_desa AS TEXT))) = 1) AND (batu_like(batu_lower(?), batu_lower(CAST(t1.nm_desa AS TEXT))) = 1) AND t1.kd IN (SELECT value
FROM json_each(?) UNION ALL SELECT CAST(value AS BLOB) AS value
FROM json_each(?) UNION ALL SELECT CAST(value AS NUMERIC) AS value
FROM json_each(?)) AND (CAST(t1.kd AS TEXT) COLLATE BINARY) IN (SELECT value
FROM json_each(?)) AND t1.jns IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.jns AS TEXT) COLLATE BINARY) = ? ORDER BY (t1.kd COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p2) AS d0;
