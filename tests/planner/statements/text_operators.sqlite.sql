-- level 1, wilayah; bound: FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, FromValue, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s}', json_quote(CAST(p2.kode AS TEXT))), ',')) AS printf_1
FROM (SELECT t1.kd AS kode
FROM tb_desa AS t1
WHERE t1.nm_desa = ? AND (t1.nm_desa COLLATE BINARY) = ? AND ((t1.nm_desa COLLATE BINARY) != ?) AND (((t1.nm_desa COLLATE BINARY) NOT IN (SELECT value
FROM json_each(?)))) AND (batu_like(?, CAST(t1.nm_desa AS TEXT)) = 1) AND (batu_like(?, CAST(t1.nm_desa AS TEXT)) = 1) AND (batu_like(?, CAST(t1.nm_desa AS TEXT)) = 1) AND (batu_like(batu_lower(?), batu_lower(CAST(t1.nm_desa AS TEXT))) = 1) AND (batu_like(batu_lower(?), batu_lower(CAST(t1.nm_desa AS TEXT))) = 1) AND t1.kd IN (SELECT value
FROM json_each(?)) AND (t1.kd COLLATE BINARY) IN (SELECT value
FROM json_each(?)) AND t1.jns = ? AND (t1.jns COLLATE BINARY) = ? ORDER BY (t1.kd COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p2) AS d0;
