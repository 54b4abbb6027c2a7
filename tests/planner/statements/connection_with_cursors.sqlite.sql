-- level 1, wilayah; bound: FromValue, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, Fixed, FromValue, Fixed, FromValue, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, FromCursor, Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"kode":%s,":c0":%s,":c1":%s,":c2":%s}', json_quote(CAST(p2.kode AS TEXT)), batu_json_stored(p2.luas), batu_json_stored(p2.nama), batu_json_stored(p2.kode)), ',')) AS printf_1
FROM (SELECT t1.kd AS kode, t1.luas AS luas, t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (batu_number(t1.aktif) = ?) AND (CASE WHEN (t1.luas IS NULL) THEN 1 ELSE 0 END > CAST(? AS INTEGER) OR CASE WHEN (t1.luas IS NULL) THEN 1 ELSE 0 END = CAST(? AS INTEGER) AND t1.luas < ? OR CASE WHEN (t1.luas IS NULL) THEN 1 ELSE 0 END = CAST(? AS INTEGER) AND (t1.luas IS NULL OR t1.luas = ?) AND (CASE WHEN ((t1.nm_desa COLLATE BINARY) IS NULL) THEN 0 ELSE 1 END > CAST(? AS INTEGER) OR CASE WHEN ((t1.nm_desa COLLATE BINARY) IS NULL) THEN 0 ELSE 1 END = CAST(? AS INTEGER) AND (t1.nm_desa COLLATE BINARY) > ? OR CASE WHEN ((t1.nm_desa COLLATE BINARY) IS NULL) THEN 0 ELSE 1 END = CAST(? AS INTEGER) AND ((t1.nm_desa COLLATE BINARY) IS NULL OR (t1.nm_desa COLLATE BINARY) = ?) AND ((t1.kd COLLATE BINARY) > ? OR (t1.kd COLLATE BINARY) = ? AND 1 = 0))) ORDER BY t1.luas DESC NULLS LAST, (t1.nm_desa COLLATE BINARY) ASC NULLS FIRST, (t1.kd COLLATE BINARY) ASC
 LIMIT 3 OFFSET ?) AS p2) AS d0, coalesce((SELECT printf('{"count":%s}', coalesce(CASE WHEN (typeof(p5.m0) IN ('integer') AND p5.m0 BETWEEN -2147483648 AND 2147483647) THEN p5.m0 ELSE batu_json_integer(p5.m0, -2147483648, 2147483647) END, '"!misfit"')) AS printf_2
FROM (SELECT t3.m0 AS m0
FROM (SELECT count(*) AS m0
FROM tb_desa AS b4
WHERE batu_number(b4.aktif) = ?) AS t3
 LIMIT 1 OFFSET ?) AS p5), 'null') AS d1, (SELECT printf('[%s]', group_concat(printf('{"is":%s}', '""'), ',')) AS printf_3
FROM (SELECT 1 AS one$
FROM tb_desa AS t6
WHERE (batu_number(t6.aktif) = ?) AND (CASE WHEN (t6.luas IS NULL) THEN 0 ELSE 1 END > CAST(? AS INTEGER) OR CASE WHEN (t6.luas IS NULL) THEN 0 ELSE 1 END = CAST(? AS INTEGER) AND t6.luas > ? OR CASE WHEN (t6.luas IS NULL) THEN 0 ELSE 1 END = CAST(? AS INTEGER) AND (t6.luas IS NULL OR t6.luas = ?) AND (CASE WHEN ((t6.nm_desa COLLATE BINARY) IS NULL) THEN 1 ELSE 0 END > CAST(? AS INTEGER) OR CASE WHEN ((t6.nm_desa COLLATE BINARY) IS NULL) THEN 1 ELSE 0 END = CAST(? AS INTEGER) AND (t6.nm_desa COLLATE BINARY) < ? OR CASE WHEN ((t6.nm_desa COLLATE BINARY) IS NULL) THEN 1 ELSE 0 END = CAST(? AS INTEGER) AND ((t6.nm_desa COLLATE BINARY) IS NULL OR (t6.nm_desa COLLATE BINARY) = ?) AND ((t6.kd COLLATE BINARY) < ? OR (t6.kd COLLATE BINARY) = ? AND 1 = 1)))
 LIMIT 1 OFFSET ?) AS p7) AS d2;
