"""Words that agencies use in the names of tables and columns, Indonesian and English.

Two neighbours of a name count as one word too: ``no_ktp`` holds ``noktp``.
"""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


SECRETS = _set("""
    password passwd pwd pass passphrase sandi katasandi token secret apikey pin otp salt hash
    credential credentials privatekey session sesi kunciapi katakunci kunciakses passcode cvv
""")
SPECIFIC = _set("""
    diagnosa diagnosis penyakit icd alergi allergy goldar darah tensi hamil kehamilan hiv aids tbc
    obat resep keluhan anamnesa anamnesis terapi tindakan disabilitas difabel cacat imunisasi
    vaksin stunting gizi imt bb tb medis rekammedis norm rm beratbadan tinggibadan badan kesehatan
    health sidikjari fingerprint iris biometrik biometric retina genetik dna pidana kriminal napi
    narapidana gaji salary penghasilan pendapatan rekening norek bank tabungan hutang utang pinjaman
    cicilan kreditur zscore jkn bpjs nokartu
""")
"""Health, biometrics, genetics, crime, personal finance."""
AMBIGUOUS = _set("tb bb rm norm tindakan obat pendapatan bank kesehatan health gizi badan")
"""Of those, words that mean something else where a table is not about people."""
PERSONAL = _set("""
    nik ktp noktp kk nokk nama name namalengkap fullname firstname lastname panggilan alias alamat
    address jalan rt rw dusun domisili telp telepon telpon hp nohp handphone phone mobile wa
    whatsapp fax kontak contact email surel lahir tgllahir ttl birth birthdate dob umur usia age
    kelamin jk sex gender agama religion kawin nikah marital pekerjaan profesi occupation pendidikan
    suku etnis ayah ibu wali suami istri ortu pasangan npwp paspor passport sim nip nrp nuptk nisn
    nis niy identitas identity foto photo avatar ttd tandatangan signature plat nopol ip ipaddress
    kewarganegaraan warganegara facebook instagram twitter
""")
NAMING = _set("nama name jalan alamat address rt rw dusun fax kontak contact")
"""Of those, words that things have as well as people."""
HARMLESS_IN_REFERENCE = NAMING | _set("pendidikan pekerjaan agama suku")
"""What a reference table may list without telling of anybody."""
FREE_TEXT = _set("""
    keterangan catatan ket note notes memo deskripsi description komentar isi pesan uraian
""")
CODES = _set("id kd kode code no nomor number uuid guid kunci key urut urutan seq ref")
DATES = _set("""
    tgl tanggal date waktu time jam bulan month tahun thn year periode created updated dibuat diubah
    at
""")
PERIODS = _set("tgl tanggal bulan month tahun thn year periode triwulan semester")
"""Dates that are often kept as text."""
AMOUNTS = _set("""
    jumlah jml total nilai harga price biaya tarif pagu anggaran realisasi target luas panjang lebar
    tinggi volume qty quantity kapasitas persen persentase kamar unit stok debit saldo rata
""")
STATES = _set("""
    status aktif active state jenis tipe type kategori category kelas kondisi tingkat level flag is
""")
COORDINATES = _set("lat lng lon long latitude longitude bujur lintang")

PEOPLE_TABLES = _set("""
    penduduk warga orang person people biodata pasien patient pegawai karyawan employee siswa murid
    mahasiswa student guru dosen teacher dokter bidan perawat pejabat peserta anggota member
    pelanggan customer keluarga kk rumahtangga pemohon pelapor wajibpajak pemilik nasabah donatur
    lansia balita bayi anak ibu kader petani nelayan jemaah jamaah
""")
HEALTH_TABLES = _set("""
    kunjungan rekammedis rekam medis rawat rajal ranap igd resep obat imunisasi timbang penimbangan
    stunting kehamilan persalinan diagnosa lab laboratorium pemeriksaan tindakan skrining vaksinasi
""")
ACCOUNT_TABLES = _set("""
    user users admin administrator akun account login auth apikey token session operator
""")
IDENTITIES = _set("nik noktp ktp pasien norm")
"""Columns that only rows about a person have."""
ACCOUNT_NAMES = _set("username user login")
PLACES = _set("""
    desa kelurahan kel kecamatan kec kabupaten kab kota propinsi provinsi wilayah region village
    district
""")
"""What a reference table of regions is called."""
OFFICES = _set("""
    kepala ketua camat lurah kades kadus bendahara sekretaris petugas pimpinan direktur operator
    surveyor pelaksana penanggungjawab pic kontraktor kuasa
""")
"""Whose name it is, in the name of a column: ``nama_kepala_desa``."""
