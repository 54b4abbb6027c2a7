-- level 1, dinkes; bound: Fixed
SELECT (SELECT printf('[%s]', group_concat(printf('{"nama":%s,"desa":%s,":0":%s}', json_quote(CAST(p2.nama AS TEXT)), 'null', coalesce(json_quote(CAST(p2.bps AS TEXT)), 'null')), ',')) AS printf_1
FROM (SELECT t1.bps AS bps, t1.nama AS nama
FROM m_klinik AS t1 ORDER BY t1.kode ASC, (t1.cab COLLATE BINARY) ASC
 LIMIT 101 OFFSET ?) AS p2) AS d0;

-- level 2, wilayah; bound: Fixed, FromKeys
SELECT p1.k$0, printf('{":lifted":%s}', coalesce((SELECT printf('{"nama":%s,"warga":%s,":0":%s}', json_quote(CAST(p4.nama AS TEXT)), 'null', coalesce(json_quote(CAST(p4.kode AS TEXT)), 'null')) AS printf_2
FROM (SELECT t3.kd AS kode, t3.nm_desa AS nama
FROM tb_desa AS t3
WHERE t3.kd = p1.kemendagri AND t3.kd = (p1.kemendagri COLLATE BINARY) ORDER BY (t3.kd COLLATE BINARY) ASC
 LIMIT 1 OFFSET ?) AS p4), 'null')) AS printf_1
FROM (SELECT t2.kemendagri AS kemendagri, CAST(t2.bps AS TEXT) AS k$0
FROM silang AS t2
WHERE t2.bps IN (SELECT e.value
FROM json_each(?) AS e)) AS p1;

-- level 3, capil; bound: Fixed, FromKeys
SELECT CAST(k1.value AS TEXT) AS "k1.value", (SELECT printf('[%s]', group_concat(printf('{"nama":%s}', json_quote(CAST(p3.nama AS TEXT))), ',')) AS printf_1
FROM (SELECT t2.nama AS nama
FROM penduduk AS t2
WHERE t2.status = 1 AND t2.hapus IS NULL AND t2.desa = k1.value AND (CAST(t2.desa AS TEXT) COLLATE BINARY) = k1.value ORDER BY (t2.nik COLLATE BINARY) ASC
 LIMIT 1 OFFSET ?) AS p3) AS anon_1
FROM json_each(?) AS k1;
