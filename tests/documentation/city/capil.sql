CREATE TABLE penduduk (
  nik char(16) NOT NULL PRIMARY KEY,
  nama varchar(60) NOT NULL,
  desa varchar(30)
);
INSERT INTO penduduk VALUES
  ('3579010101900001', 'Ani', 'Tulungrejo'),
  ('3579010101900002', 'Budi', 'Tulungrejo'),
  ('3579010101900003', 'Citra', 'Punten'),
  ('3579010101900004', 'Dewi', 'Punten'),
  ('3579010101900005', 'Eko', NULL);
