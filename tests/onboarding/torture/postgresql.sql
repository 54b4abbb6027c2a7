-- Everything that real agency databases on PostgreSQL look like, in one database.
CREATE TYPE "status klinik" AS ENUM ('-', '(+)', '1. Faskes 1', 'SLTA/SEDERAJAT', 'true', '');
CREATE TYPE jenis AS ENUM ('DESA', 'KELURAHAN');
CREATE DOMAIN "kodé_desa" AS varchar(13) CHECK (VALUE <> 'x');

CREATE TABLE tb_m_kel (
  kode "kodé_desa" PRIMARY KEY, nm varchar(60), status "status klinik", jenis jenis NOT NULL
);
COMMENT ON TABLE tb_m_kel IS 'Kelurahan: kode & nama, "dikutip"';
COMMENT ON COLUMN tb_m_kel.nm IS E'Nama\nresmi: # bukan komentar';
INSERT INTO tb_m_kel VALUES
  ('01', E' Temas\r\n', '-', 'DESA'), ('02', 'SUMBER BRANTAS ', '', 'KELURAHAN'),
  ('03', E'O''Neil "x" \\ tab\t\x01', 'true', 'DESA'), ('04', NULL, NULL, 'KELURAHAN');

CREATE TABLE "Order Details" (
  id serial PRIMARY KEY, "1" int, "15" varchar(5), "36" numeric(5,1),
  "Pendapatan perkapita perbulan" double precision, "10_obat_terbanyak_poli" varchar(50),
  "class" varchar(5), "in" int, "order" int, "and" int, "not" int,
  "insert" int, "update" int, "delete" int, "user" varchar(9), "group" varchar(9),
  "__x" int, nama_desa varchar(20), "namaDesa" varchar(20), "???" int, "it's ""quoted"" %s" varchar(9)
);
INSERT INTO "Order Details" VALUES
  (1, 1, 'lima', 3.5, 1e6, 'obat', 'c', 2, 3, 4, 5, 6, 7, 8, 'u', 'g', 9, 'a', 'b', 10, 'q'),
  (2, NULL, '', 0, 'NaN', '%s', '', 0, 0, 0, 0, 0, 0, 0, '', '', 0, '', '', 0, '100%');

CREATE TABLE tb_desa (kode varchar(13) PRIMARY KEY, nama varchar(60));
CREATE TABLE m_desa (kode varchar(13) PRIMARY KEY, nama varchar(60));
CREATE TABLE desa_group (id int PRIMARY KEY, anggota int);
INSERT INTO tb_desa VALUES ('35.79.01.1001', 'Temas'), ('35.79.02.2006', 'Bumiaji');
INSERT INTO m_desa VALUES ('01', 'TEMAS ');
INSERT INTO desa_group VALUES (1, 2);

CREATE TABLE data_tanpa_kunci (tahun smallint, nilai numeric(18,2), tanggal date);
INSERT INTO data_tanpa_kunci VALUES (2020, 1.5, '2020-01-31'), (2020, 1.5, '2020-01-31'), (NULL, NULL, 'infinity');
CREATE TABLE dat_objek_pajak (
  kd_propinsi char(2), kd_dati2 char(2), kd_kecamatan char(3), kd_kelurahan char(3), kd_blok char(3),
  no_urut char(4), kd_jns_op char(1), luas_bumi bigint, njop double precision,
  PRIMARY KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
);
CREATE TABLE sppt (
  kd_propinsi char(2), kd_dati2 char(2), kd_kecamatan char(3), kd_kelurahan char(3), kd_blok char(3),
  no_urut char(4), kd_jns_op char(1), thn_pajak_sppt char(4), pbb_yg_harus_dibayar bigint,
  PRIMARY KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op, thn_pajak_sppt),
  FOREIGN KEY (kd_propinsi, kd_dati2, kd_kecamatan, kd_kelurahan, kd_blok, no_urut, kd_jns_op)
    REFERENCES dat_objek_pajak
);
INSERT INTO dat_objek_pajak VALUES
  ('35', '79', '030', '002', '001', '0001', '0', 9223372036854775807, 1e15),
  ('35', '79', '030', '002', '001', '0002', '0', 0, 'Infinity');
INSERT INTO sppt VALUES
  ('35', '79', '030', '002', '001', '0001', '0', '2020', 150000),
  ('35', '79', '030', '002', '001', '0001', '0', '2021', 160000);
CREATE TABLE unit_kerja (
  id int PRIMARY KEY, induk int REFERENCES unit_kerja, kepala int, wakil int, nama varchar(60)
);
CREATE TABLE jabatan (id int PRIMARY KEY, unit_id int REFERENCES unit_kerja, unit_lama int REFERENCES unit_kerja, nama varchar(60));
INSERT INTO unit_kerja VALUES (1, NULL, 1, 2, 'Dinas'), (2, 1, 2, NULL, 'Bidang'), (3, 1, NULL, NULL, 'Bidang');
INSERT INTO jabatan VALUES (1, 1, NULL, 'Kepala'), (2, 2, 1, 'Wakil'), (3, 2, 3, NULL);
CREATE TABLE kunci_unik (kode char(8) NOT NULL UNIQUE, nama varchar(30) UNIQUE, lain int);
CREATE UNIQUE INDEX ON kunci_unik (lain) WHERE lain > 0;
CREATE UNIQUE INDEX ON kunci_unik (lower(nama));
INSERT INTO kunci_unik VALUES ('A', 'a', 0), ('B', NULL, 0);

CREATE TABLE jenis_kolom (
  id bigint PRIMARY KEY, bit1 bit(1), bitv bit varying(9), jam time, jamtz timetz, waktu timestamp, waktu3 timestamp(3),
  waktutz timestamptz, tanggal date, selang interval, titik point, cari tsvector, larik text[], angka int[], matriks int[][],
  dok json, dokb jsonb, biner bytea, rentang int4range, tgl_rentang daterange, uang money, alamat_ip inet, mac macaddr,
  uid uuid, desimal numeric, desimal16 numeric(16,0), nyata real, ganda double precision, benar boolean,
  huruf char(5), satu "char", teks text, xmlnya xml, oidnya oid, kecil smallint,
  dobel int GENERATED ALWAYS AS (kecil * 2) STORED
);
INSERT INTO jenis_kolom (id, bit1, bitv, jam, jamtz, waktu, waktu3, waktutz, tanggal, selang, titik, cari, larik, angka,
  matriks, dok, dokb, biner, rentang, tgl_rentang, uang, alamat_ip, mac, uid, desimal, desimal16, nyata, ganda, benar, huruf,
  satu, teks, xmlnya, oidnya, kecil) VALUES
  (1, B'1', B'101', '08:30:00.125', '08:30+07', '2020-12-31 23:59:59.5', '2020-01-01 00:00:00.001', '2020-06-01 12:00:00+00',
   '2020-02-29', '1 year 2 days', '(112.5,-7.8)', to_tsvector('simple', 'desa bumiaji'), ARRAY['a', 'b "c"', NULL],
   ARRAY[1, 2], ARRAY[[1, 2], [3, 4]], '{"a": [1, 2.50, null], "b":  "x"}', '{"b": 1}', '\x00ff10', '[1,5)', NULL, 12.5,
   '10.0.0.1/24', '08:00:2b:01:02:03', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', 12345678901234567890.123456789,
   3579990101800001, 0.1, 1e-7, true, 'ab', 'x', E'a\r\nb', '<a/>', 26, -5),
  (2, B'0', B'', '24:00:00', NULL, 'infinity', '0001-01-01', '-infinity', '0001-01-01 BC', NULL, NULL, NULL, '{}', '{}',
   NULL, 'null', '[]', '', 'empty', '[2020-01-01,)', -1, '::1', NULL, NULL, 'NaN', 0, 3.4e38, '-Infinity', false, '', '',
   '', NULL, 0, 0),
  (3, NULL, NULL, NULL, NULL, '9999-12-31 23:59:59', NULL, '2222-01-01 00:00:00+07', '9999-12-31', NULL, NULL, NULL, NULL,
   NULL, NULL, '"teks"', 'true', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.10, NULL, NULL, 1e20, NULL, NULL, NULL,
   E'kontrol\x01 "kutip"', NULL, NULL, NULL);

-- partitions and inheritance
CREATE TABLE kunjungan_wisata (tahun int NOT NULL, bulan int NOT NULL, jumlah int, PRIMARY KEY (tahun, bulan)) PARTITION BY RANGE (tahun);
CREATE TABLE kunjungan_wisata_2020 PARTITION OF kunjungan_wisata FOR VALUES FROM (2020) TO (2021);
CREATE TABLE kunjungan_wisata_2021 PARTITION OF kunjungan_wisata FOR VALUES FROM (2021) TO (2022);
INSERT INTO kunjungan_wisata VALUES (2020, 1, 5), (2021, 1, 7);
CREATE TABLE bangunan (id int PRIMARY KEY, nama varchar(30));
CREATE TABLE bangunan_tua (tahun int) INHERITS (bangunan);
INSERT INTO bangunan VALUES (1, 'Kantor');
INSERT INTO bangunan_tua VALUES (2, 'Pasar', 1930);

CREATE TABLE ukuran_teks (id int PRIMARY KEY, lat varchar(20), lng varchar(20), harga varchar(20), data_json text);
INSERT INTO ukuran_teks VALUES (1, '0', '0', '-', '{"a":1}'), (2, '-7.8', '112.5', '', ''), (3, NULL, '', '15000', 'x');

CREATE TABLE pegawai (nik varchar(12) PRIMARY KEY, no_ktp numeric(16,0), nama varchar(60), gaji numeric(12,2), tgl_lahir date);
INSERT INTO pegawai VALUES ('P001', 3579990101800001, 'Sri', 5000000, '1980-01-01'), ('P002', NULL, '', 0, NULL);
CREATE TABLE rekam_medis (no_rm int PRIMARY KEY, no_ktp char(16), keluhan text, diagnosa varchar(8), tensi varchar(9), tgl_kunjungan date, biaya numeric(10,2));
INSERT INTO rekam_medis VALUES (1, '3579990101800001', 'pusing', 'R51', '120/80', '2020-01-02', 25000);
CREATE TABLE admin (id int PRIMARY KEY, username varchar(20), password varchar(60), pin char(6), level int);
INSERT INTO admin VALUES (1, 'admin', '$2y$10$abcdefghijklmnopqrstuv', '123456', 9);
CREATE TABLE api_key (id int PRIMARY KEY, token varchar(64), aktif boolean);
INSERT INTO api_key VALUES (1, 'rahasia', true);

CREATE TABLE infrastruktur_log (id int PRIMARY KEY, infrastruktur_jenis varchar(20), infrastruktur_id int, deleted_at timestamp, active smallint);
INSERT INTO infrastruktur_log VALUES (1, 'jalan', 5, NULL, 1), (2, 'jembatan', 5, '2020-01-01', 0);
CREATE TABLE infrastruktur_log_copy1 (LIKE infrastruktur_log);
CREATE TABLE renstra (id int PRIMARY KEY, target_1 numeric(12,2), target_2 numeric(12,2), pagu_1 bigint, pagu_2 bigint);
INSERT INTO renstra VALUES (1, 10, 20.5, 1000000000000, NULL);

CREATE VIEW v_unit AS SELECT u.id, u.nama, count(j.id) AS jumlah FROM unit_kerja u LEFT JOIN jabatan j ON j.unit_id = u.id GROUP BY u.id, u.nama;
CREATE MATERIALIZED VIEW mv_unit AS SELECT * FROM v_unit;

-- another schema, with a table that is also in the first
CREATE SCHEMA keuangan;
CREATE TABLE keuangan.tb_desa (kode varchar(13) PRIMARY KEY, dana numeric(18,2));
INSERT INTO keuangan.tb_desa VALUES ('35.79.01.1001', 1e9);
CREATE TABLE keuangan.belanja (id int PRIMARY KEY, kode varchar(13) REFERENCES keuangan.tb_desa, unit int REFERENCES unit_kerja);
INSERT INTO keuangan.belanja VALUES (1, '35.79.01.1001', 1), (2, NULL, 2);
CREATE TABLE tertutup (id int PRIMARY KEY);
REVOKE ALL ON tertutup FROM batu_reader;
