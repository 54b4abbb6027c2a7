-- Everything that real agency databases on MySQL and MariaDB look like, in one schema.
SET sql_mode = '';

-- enums with labels that GraphQL forbids, and one with labels that it allows
CREATE TABLE tb_m_kel (
  kode varchar(10) NOT NULL PRIMARY KEY,
  nm varchar(60),
  status enum('-','(+)','1. Faskes 1','SLTA/SEDERAJAT','true','false','') DEFAULT NULL,
  jenis enum('DESA','KELURAHAN') NOT NULL,
  pilihan set('a','b c','') DEFAULT NULL
) COMMENT 'Kelurahan: kode & nama, "dikutip"';
INSERT INTO tb_m_kel VALUES
  ('01', ' Temas\r\n', '-', 'DESA', 'a,b c'), ('02', 'SUMBER BRANTAS ', '(+)', 'KELURAHAN', ''),
  ('03', 'O''Neil "x" \\ tab\t', '', 'DESA', NULL), ('04', NULL, 'true', 'KELURAHAN', 'a');

-- names that are no names, and words of SQL
CREATE TABLE `Order Details` (
  `id` int NOT NULL AUTO_INCREMENT PRIMARY KEY,
  `1` int, `15` varchar(5), `36` decimal(5,1),
  `Pendapatan perkapita perbulan` double,
  `10_obat_terbanyak_poli` varchar(50),
  `class` varchar(5), `in` int, `order` int, `and` int, `not` int,
  `insert` int, `update` int, `delete` int, `user` varchar(9), `group` varchar(9),
  `__x` int, `nama_desa` varchar(20), `namaDesa` varchar(20), `???` int,
  `it's "quoted" %s %(x)s` varchar(9)
);
INSERT INTO `Order Details` VALUES
  (1, 1, 'lima', 3.5, 1e6, 'obat', 'c', 2, 3, 4, 5, 6, 7, 8, 'u', 'g', 9, 'a', 'b', 10, 'q'),
  (2, NULL, '', 0, 0.1, '%s', '', 0, 0, 0, 0, 0, 0, 0, '', '', 0, '', '', 0, '100%');

-- two tables whose names meet after cleaning, and one that meets what is made of them
CREATE TABLE tb_desa (kode varchar(13) PRIMARY KEY, nama varchar(60));
CREATE TABLE m_desa (kode varchar(13) PRIMARY KEY, nama varchar(60));
CREATE TABLE desa_group (id int PRIMARY KEY, anggota int);
INSERT INTO tb_desa VALUES ('35.79.01.1001', 'Temas'), ('35.79.02.2006', 'Bumiaji');
INSERT INTO m_desa VALUES ('01', 'TEMAS ');
INSERT INTO desa_group VALUES (1, 2);

-- keys: none, of seven columns, blank-padded, self references, several between one pair
CREATE TABLE data_tanpa_kunci (tahun year, nilai decimal(18,2), tanggal date);
INSERT INTO data_tanpa_kunci VALUES (2020, 1.5, '2020-01-31'), (2020, 1.5, '2020-01-31'), (0, NULL, '0000-00-00');
CREATE TABLE dat_objek_pajak (
  kd_propinsi char(2), kd_dati2 char(2), kd_kecamatan char(3), kd_kelurahan char(3), kd_blok char(3),
  no_urut char(4), kd_jns_op char(1), luas_bumi bigint unsigned, njop double,
  PRIMARY KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
);
CREATE TABLE sppt (
  kd_propinsi char(2), kd_dati2 char(2), kd_kecamatan char(3), kd_kelurahan char(3), kd_blok char(3),
  no_urut char(4), kd_jns_op char(1), thn_pajak_sppt char(4), pbb_yg_harus_dibayar bigint,
  PRIMARY KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op, thn_pajak_sppt),
  CONSTRAINT fk_sppt FOREIGN KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
    REFERENCES dat_objek_pajak (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
);
INSERT INTO dat_objek_pajak VALUES
  ('35', '79', '030', '002', '001', '0001', '0', 18446744073709551615, 1e15),
  ('35', '79', '030', '002', '001', '0002', '0', 0, -0.5);
INSERT INTO sppt VALUES
  ('35', '79', '030', '002', '001', '0001', '0', '2020', 150000),
  ('35', '79', '030', '002', '001', '0001', '0', '2021', 160000);
CREATE TABLE unit_kerja (
  id int PRIMARY KEY, induk int, kepala int, wakil int, nama varchar(60),
  FOREIGN KEY (induk) REFERENCES unit_kerja (id)
);
CREATE TABLE jabatan (id int PRIMARY KEY, unit_id int, unit_lama int, nama varchar(60),
  FOREIGN KEY (unit_id) REFERENCES unit_kerja (id), FOREIGN KEY (unit_lama) REFERENCES unit_kerja (id));
INSERT INTO unit_kerja VALUES (1, NULL, 1, 2, 'Dinas'), (2, 1, 2, NULL, 'Bidang'), (3, 1, NULL, NULL, 'Bidang');
INSERT INTO jabatan VALUES (1, 1, NULL, 'Kepala'), (2, 2, 1, 'Wakil'), (3, 2, 3, NULL);
-- a foreign key at columns that are only indexed
CREATE TABLE golongan (nomor int PRIMARY KEY, kode varchar(4), INDEX (kode));
CREATE TABLE pangkat (id int PRIMARY KEY, kode_gol varchar(4), FOREIGN KEY (kode_gol) REFERENCES golongan (kode));
INSERT INTO golongan VALUES (1, 'III'), (2, 'III'), (3, 'IV');
INSERT INTO pangkat VALUES (1, 'III'), (2, 'IV'), (3, NULL);
CREATE TABLE kunci_unik (kode char(8) NOT NULL, nama varchar(30), UNIQUE (kode), UNIQUE (nama));
INSERT INTO kunci_unik VALUES ('A', 'a'), ('B  ', NULL);

-- every type
CREATE TABLE jenis_kolom (
  id bigint unsigned NOT NULL PRIMARY KEY,
  bit1 bit(1), bit9 bit(9), bit64 bit(64), tahun year, jam time, jam6 time(6), waktu datetime,
  waktu6 datetime(6), cap timestamp NULL DEFAULT NULL, tanggal date,
  titik point, garis linestring, bidang polygon,
  berkas longblob, biner varbinary(8), tb1 tinyint(1), tb1u tinyint(1) unsigned, kecil tinyint,
  isi int(5) zerofill, uang double, pecahan float, desimal decimal(16,0), desimal2 decimal(8,2) unsigned zerofill,
  besar bigint, besaru bigint unsigned, dokumen json, teks longtext, huruf char(5),
  dobel int GENERATED ALWAYS AS (`kecil` * 2) STORED, maya varchar(20) GENERATED ALWAYS AS (concat('v', `kecil`)) VIRTUAL
);
INSERT INTO jenis_kolom (id, bit1, bit9, bit64, tahun, jam, jam6, waktu, waktu6, cap, tanggal, titik, garis, bidang,
  berkas, biner, tb1, tb1u, kecil, isi, uang, pecahan, desimal, desimal2, besar, besaru, dokumen, teks, huruf) VALUES
  (1, b'1', b'100000001', b'1', 2020, '08:30:00', '08:30:00.125', '2020-12-31 23:59:59', '2020-01-01 00:00:00.000001',
   '2020-06-01 12:00:00', '2020-02-29', POINT(112.5, -7.8), NULL, NULL, x'00ff10', x'ff', 1, 0, -128, 42, 1e6, 0.1,
   3579990101800001, 12.5, 9223372036854775807, 18446744073709551615, '{"a": [1, 2.50, null]}', 'a\r\nb', 'ab'),
  (18446744073709551615, b'0', b'0', NULL, 0, '-01:00:00', '838:59:59', '0000-00-00 00:00:00', '2020-00-00 00:00:00',
   '2222-02-22' - INTERVAL 200 YEAR, '0000-00-00', NULL, NULL, NULL, '', '', 2, 5, 127, 0, 0, 3.4e38,
   9999999999999999, 0, -9223372036854775808, 0, '[]', '', ''),
  (3, NULL, NULL, NULL, 2155, NULL, NULL, '9999-12-31 00:00:00', NULL, NULL, '0001-01-01', NULL, NULL, NULL, NULL, NULL,
   4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'null', NULL, NULL),
  (4, NULL, NULL, NULL, NULL, '24:00:00', NULL, NULL, NULL, NULL, '2222-01-01', NULL, NULL, NULL, NULL, NULL,
   0, 1, 0, 99999, -0.0, 1e-30, 0, 999999.99, 0, 9007199254740993, '"teks"', 'kontrol\x01 \0 "kutip"', '  x');
CREATE TABLE ukuran_teks (id int PRIMARY KEY, lat varchar(20), lng varchar(20), harga varchar(20), data_json text);
INSERT INTO ukuran_teks VALUES (1, '0', '0', '-', '{"a":1}'), (2, '-7.8', '112.5', '', ''), (3, NULL, '', '15000', 'x');
CREATE TABLE latin (id int PRIMARY KEY, teks varchar(20)) CHARACTER SET latin1;
INSERT INTO latin VALUES (1, 'Café'), (2, convert(cast('é' AS binary) USING latin1)), (3, 'polos');

-- a citizen number in many types; `nik` that is an employee number
CREATE TABLE pegawai (nik varchar(12) PRIMARY KEY, no_ktp decimal(16,0), nama varchar(60), gaji decimal(12,2), tgl_lahir date);
INSERT INTO pegawai VALUES ('P001', 3579990101800001, 'Sri', 5000000, '1980-01-01'), ('P002', NULL, '', 0, '0000-00-00');
CREATE TABLE rekam_medis (no_rm int PRIMARY KEY, no_ktp char(16), keluhan text, diagnosa varchar(8), tensi varchar(9), tgl_kunjungan date, biaya decimal(10,2));
INSERT INTO rekam_medis VALUES (1, '3579990101800001', 'pusing', 'R51', '120/80', '2020-01-02', 25000);
CREATE TABLE admin (id int PRIMARY KEY, username varchar(20), password varchar(60), pin char(6), level int);
INSERT INTO admin VALUES (1, 'admin', '$2y$10$abcdefghijklmnopqrstuv', '123456', 9);
CREATE TABLE api_key (id int PRIMARY KEY, token varchar(64), aktif tinyint(1));
INSERT INTO api_key VALUES (1, 'rahasia', 1);

-- soft deletes, a history copy, a polymorphic link, years side by side
CREATE TABLE infrastruktur_log (id int PRIMARY KEY, infrastruktur_jenis varchar(20), infrastruktur_id int, deleted_at datetime, active tinyint(1));
INSERT INTO infrastruktur_log VALUES (1, 'jalan', 5, NULL, 1), (2, 'jembatan', 5, '2020-01-01', 0);
CREATE TABLE infrastruktur_log_copy1 LIKE infrastruktur_log;
CREATE TABLE renstra (id int PRIMARY KEY, target_1 decimal(12,2), target_2 decimal(12,2), pagu_1 bigint, pagu_2 bigint);
INSERT INTO renstra VALUES (1, 10, 20.5, 1000000000000, NULL);

-- views: one that works, one that is broken
CREATE VIEW v_unit AS SELECT u.id, u.nama, count(j.id) AS jumlah FROM unit_kerja u LEFT JOIN jabatan j ON j.unit_id = u.id GROUP BY u.id, u.nama;
CREATE TABLE hilang (a int);
CREATE VIEW v_rusak AS SELECT a FROM hilang;
DROP TABLE hilang;
