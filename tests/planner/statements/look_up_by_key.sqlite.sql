-- level 1, wilayah; bound: FromValue, FromValue, FromValue, FromValue, Fixed
SELECT coalesce((SELECT printf('{"nama":%s}', json_quote(CAST(p2.nama AS TEXT))) AS printf_1
FROM (SELECT t1.nm_desa AS nama
FROM tb_desa AS t1
WHERE (t1.kd IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.kd AS TEXT) COLLATE BINARY) = ?)
 LIMIT 1 OFFSET ?) AS p2), 'null') AS d0;

-- level 1, dinkes; bound: FromValue, FromValue, FromValue, FromValue, FromValue, Fixed, FromValue, FromValue, Fixed
SELECT coalesce((SELECT printf('{"nama":%s}', json_quote(CAST(p2.nama AS TEXT))) AS printf_1
FROM (SELECT t1.nama AS nama
FROM m_klinik AS t1
WHERE (CASE WHEN (typeof(t1.kode) IN ('integer', 'real')) THEN t1.kode END = ?) AND t1.cab IN (?, CAST(? AS BLOB), CAST(? AS NUMERIC)) AND (CAST(t1.cab AS TEXT) COLLATE BINARY) = ?
 LIMIT 1 OFFSET ?) AS p2), 'null') AS d0, coalesce((SELECT printf('{"noKtp":%s}', json_quote(CAST(p4."noKtp" AS TEXT))) AS printf_2
FROM (SELECT t3.no_ktp AS "noKtp"
FROM kunjungan AS t3
WHERE (t3.id = ? AND CAST(t3.id AS TEXT) = ?)
 LIMIT 1 OFFSET ?) AS p4), 'null') AS d1;
