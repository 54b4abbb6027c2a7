-- Everything that real agency databases in SQLite files look like, in one file.
CREATE TABLE tb_m_kel (
  kode varchar(10) NOT NULL PRIMARY KEY, nm varchar(60),
  status varchar(20), jenis varchar(9) NOT NULL
);
INSERT INTO tb_m_kel VALUES
  ('01', ' Temas' || char(13, 10), '-', 'DESA'), ('02', 'SUMBER BRANTAS ', '', 'KELURAHAN'),
  ('03', 'O''Neil "x" \ tab' || char(9, 1), 'lain', 'DESA'), ('04', NULL, NULL, 'kota');
CREATE TABLE "Order Details" (
  id INTEGER PRIMARY KEY, "1" int, "15" varchar(5), "36" decimal(5,1), "Pendapatan perkapita perbulan" double,
  "10_obat_terbanyak_poli" varchar(50), "class" varchar(5), "in" int, "order" int, "and" int, "not" int,
  "insert" int, "update" int, "delete" int, "user" varchar(9), "group" varchar(9), "__x" int,
  nama_desa varchar(20), "namaDesa" varchar(20), "???" int, "it's ""quoted"" ?" varchar(9)
);
INSERT INTO "Order Details" VALUES
  (1, 1, 'lima', 3.5, 1e6, 'obat', 'c', 2, 3, 4, 5, 6, 7, 8, 'u', 'g', 9, 'a', 'b', 10, 'q'),
  (2, NULL, '', 0, 0.1, '%s', '', 0, 0, 0, 0, 0, 0, 0, '', '', 0, '', '', 0, '100%');
CREATE TABLE tb_desa (kode varchar(13) PRIMARY KEY, nama varchar(60));
CREATE TABLE m_desa (kode varchar(13) PRIMARY KEY, nama varchar(60));
CREATE TABLE desa_group (id int PRIMARY KEY, anggota int);
INSERT INTO tb_desa VALUES ('35.79.01.1001', 'Temas'), ('35.79.02.2006', 'Bumiaji');
INSERT INTO m_desa VALUES ('01', 'TEMAS ');
INSERT INTO desa_group VALUES (1, 2);
CREATE TABLE data_tanpa_kunci (tahun year(4), nilai decimal(18,2), tanggal date);
INSERT INTO data_tanpa_kunci VALUES (2020, 1.5, '2020-01-31'), (2020, 1.5, '2020-01-31'), (0, NULL, '0000-00-00');
CREATE TABLE dat_objek_pajak (
  kd_propinsi char(2), kd_dati2 char(2), kd_kecamatan char(3), kd_kelurahan char(3), kd_blok char(3),
  no_urut char(4), kd_jns_op char(1), luas_bumi bigint, njop double,
  PRIMARY KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
);
CREATE TABLE sppt (
  kd_propinsi char(2), kd_dati2 char(2), kd_kecamatan char(3), kd_kelurahan char(3), kd_blok char(3),
  no_urut char(4), kd_jns_op char(1), thn_pajak_sppt char(4), pbb_yg_harus_dibayar bigint,
  PRIMARY KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op, thn_pajak_sppt),
  FOREIGN KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
    REFERENCES dat_objek_pajak (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
);
INSERT INTO dat_objek_pajak VALUES ('35', '79', '030', '002', '001', '0001', '0', 9223372036854775807, 1e15);
INSERT INTO sppt VALUES ('35', '79', '030', '002', '001', '0001', '0', '2020', 150000);
CREATE TABLE unit_kerja (id int PRIMARY KEY, induk int REFERENCES unit_kerja (id), kepala int, wakil int, nama varchar(60));
CREATE TABLE jabatan (id int PRIMARY KEY, unit_id int REFERENCES unit_kerja, unit_lama int REFERENCES unit_kerja (id), nama varchar(60));
INSERT INTO unit_kerja VALUES (1, NULL, 1, 2, 'Dinas'), (2, 1, 2, NULL, 'Bidang'), (3, 1, NULL, NULL, 'Bidang');
INSERT INTO jabatan VALUES (1, 1, NULL, 'Kepala'), (2, 2, 1, 'Wakil'), (3, 2, 3, NULL), (4, 99, NULL, 'menggantung');
CREATE TABLE kunci_unik (kode char(8) NOT NULL UNIQUE, nama varchar(30) UNIQUE);
INSERT INTO kunci_unik VALUES ('A', 'a'), ('B  ', NULL);

-- any type in any column
CREATE TABLE jenis_kolom (
  id integer PRIMARY KEY, campur integer, tanpa_tipe, tahun year(4), jam time, waktu datetime, tanggal date, berkas blob,
  benar boolean, tb1 tinyint(1), isi int(5), uang double, desimal decimal(16,0), besar bigint, dokumen json, teks text,
  aneh "floating point", dobel int GENERATED ALWAYS AS (campur * 2) VIRTUAL
);
INSERT INTO jenis_kolom (id, campur, tanpa_tipe, tahun, jam, waktu, tanggal, berkas, benar, tb1, isi, uang, desimal, besar, dokumen, teks, aneh) VALUES
  (1, 1, 'teks', 2020, '08:30:00', '2020-12-31 23:59:59', '2020-02-29', x'00ff10', 1, 1, 42, 1e6, 3579990101800001, 9223372036854775807, '{"a": [1, 2.50, null]}', 'a' || char(13, 10) || 'b', 1),
  (2, 1.5, 2, 0, '24:00:00', '0000-00-00 00:00:00', '0000-00-00', 'bukan blob', 'ya', 2, 3000000000, 9e999, 'x', -9223372036854775808, '{rusak', '', 2),
  (3, 'teks', 2.5, 'MMXX', '8.30', '2020-01-01T08:00:00Z', '2222-01-01', NULL, 0, 'y', 'satu', '-', '', 0, '', NULL, 3),
  (4, '', x'ff', NULL, NULL, 1577836800, '0001-01-01', x'', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'kontrol' || char(1) || '"kutip"', NULL);
CREATE TABLE ukuran_teks (id int PRIMARY KEY, lat varchar(20), lng varchar(20), harga varchar(20), data_json text);
INSERT INTO ukuran_teks VALUES (1, '0', '0', '-', '{"a":1}'), (2, '-7.8', '112.5', '', ''), (3, NULL, '', '15000', 'x');
CREATE TABLE pegawai (nik varchar(12) PRIMARY KEY, no_ktp decimal(16,0), nama varchar(60), gaji decimal(12,2), tgl_lahir date);
INSERT INTO pegawai VALUES ('P001', 3579990101800001, 'Sri', 5000000, '1980-01-01'), ('P002', NULL, '', 0, '0000-00-00');
CREATE TABLE rekam_medis (no_rm int PRIMARY KEY, no_ktp char(16), keluhan text, diagnosa varchar(8), tensi varchar(9), tgl_kunjungan date, biaya decimal(10,2));
INSERT INTO rekam_medis VALUES (1, '3579990101800001', 'pusing', 'R51', '120/80', '2020-01-02', 25000);
CREATE TABLE admin (id int PRIMARY KEY, username varchar(20), password varchar(60), pin char(6), level int);
INSERT INTO admin VALUES (1, 'admin', '$2y$10$abcdefghijklmnopqrstuv', '123456', 9);
CREATE TABLE api_key (id int PRIMARY KEY, token varchar(64), aktif tinyint(1));
INSERT INTO api_key VALUES (1, 'rahasia', 1);
CREATE TABLE infrastruktur_log (id int PRIMARY KEY, infrastruktur_jenis varchar(20), infrastruktur_id int, deleted_at datetime, active tinyint(1));
INSERT INTO infrastruktur_log VALUES (1, 'jalan', 5, NULL, 1), (2, 'jembatan', 5, '2020-01-01', 0);
CREATE TABLE renstra (id int PRIMARY KEY, target_1 decimal(12,2), target_2 decimal(12,2), pagu_1 bigint, pagu_2 bigint);
INSERT INTO renstra VALUES (1, 10, 20.5, 1000000000000, NULL);
CREATE VIEW v_unit AS SELECT u.id, u.nama, count(j.id) AS jumlah FROM unit_kerja u LEFT JOIN jabatan j ON j.unit_id = u.id GROUP BY u.id, u.nama;
CREATE VIEW v_rusak AS SELECT tidak_ada FROM unit_kerja;
