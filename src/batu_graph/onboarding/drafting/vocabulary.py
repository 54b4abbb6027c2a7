"""Words that agencies use in the names of tables and columns, Indonesian and English.

They are looked up in what a name says (``drafting/saying.py``): two neighbours of a name count as
one word too, so ``no_ktp`` holds ``noktp``; short forms are spelt out: ``almt`` holds ``alamat``.
"""

from collections.abc import Mapping


def word_set(text: str) -> frozenset[str]:
    """Words between blanks."""
    return frozenset(text.split())


NAMING = word_set("""
    nama name jalan alamat address rt rw dusun fax kontak contact alias
""")
"""Words of personal topics that things have as well as people."""
NAMES = word_set("nama name")
"""Those that could be a person's wherever nothing tells of what they are the name."""
HARMLESS_IN_REFERENCE = NAMING | word_set("""
    pendidikan pekerjaan profesi agama suku kelamin kawin nikah statuskawin gelar golongandarah
""")
"""What a reference table may list without telling of anybody."""
HEALTH_OF_THINGS = word_set(
    "gizi tensi darah kehamilan vaksin imunisasi penyakit icd diagnosa resep"
)
"""Words of health that reference tables and tables of figures list as kinds."""

# -- people -------------------------------------------------------------------------------------

CHILDREN_TABLES = word_set("""
    siswa murid student students balita bayi anak pesertadidik didik santri yatim
""")
PEOPLE_TABLES = CHILDREN_TABLES | word_set("""
    penduduk warga orang person persons people biodata pasien patient patients pegawai karyawan
    employee employees staff mahasiswa mhs guru dosen teacher teachers dokter doctor doctors bidan
    perawat pejabat peserta participant anggota member members pelanggan customer customers keluarga
    family kk rumahtangga pemohon applicant pelapor wajibpajak subjekpajak wp pemilik nasabah
    donatur lansia ibu kader petani nelayan jemaah jamaah asn pns honorer ptk tkd krt individu ruta
    pencaker pelamar jukir relawan pengurus penghuni penyewa pedagang korban ppks kpm dtks bendahara
    perangkatdesa perangkat jabatanpegawai saksi alumni tahanan napi atlet ketuart ketuarw wisatawan
    tamu pengunjung pelaku pelanggar personil personel tersangka pencari pengungsi pemudik penumpang
    pengemudi visitor
""")
RECORD_TABLES = word_set("""
    gaji slipgaji payroll slip tunjangan absensi absen presensi kehadiran attendance cuti lembur skp
    riwayat pangkat mutasi pensiun diklat rapor raport krs khs transkrip pelanggaran prestasi ijazah
    beasiswa pinjaman loan loans kredit angsuran tabungan penerima bansos bpnt blt pkh pbi sppt akta
    kelahiran kematian perkawinan perceraian pindah datang ktp tilang etle lamaran hukuman disiplin
    sanksi bk konseling kinerja nilai sidik biometrik kekerasan peminjaman
""")
"""Tables of records about people, each row about one."""
HEALTH_TABLES = word_set("""
    kunjungan visit visits rekammedis rekam medis rawat rajal ranap igd resep prescription
    prescriptions obat imunisasi timbang penimbangan stunting kehamilan hamil persalinan diagnosa
    lab laboratorium labresults pemeriksaan periksa tindakan skrining screening vaksinasi asesmen
    assessment penilaian pelayanan encounter
""")
ACCOUNT_TABLES = word_set("""
    user users admin administrator akun account accounts login auth apikey token tokens session
    sessions operator pengguna userlogin
""")
HOLDS_TOKENS = word_set("""
    session sessions sesilogin token tokens apikey passwordresets passwordreset accesstoken
    refreshtokens cookie cookies
""")
"""Tables whose rows are secrets themselves: their key and what they keep open doors."""
SETTINGS_TABLES = word_set("""
    setting settings config configs konfigurasi pengaturan env credential
""")
SETTING_VALUES = word_set("value nilai val isi optionvalue settingvalue")

SUBJECT_NUMBERS = word_set("""
    nik noktp ktp nokk pasien patient norm rekammedis norkm rkm nis nisn nipd nim npm npwpd
    subjekpajak wajibpajak wp penduduk warga siswa student mahasiswa pesertadidik balita anggota
    nasabah pemohon kpm
""")
"""Columns that only rows about a person have."""
STAFF_NUMBERS = word_set("""
    nip pegawai karyawan employee staff guru ptk nrp nuptk nidn
""")
"""Columns that rows about an employee have, and things in an employee's care."""
VISIT_NUMBERS = word_set("norawat nosep norm norkm encounter")
"""Columns that only rows about a patient's visit have."""
VISITS = word_set("""
    nokunjungan idkunjungan kunjunganid noregistrasi idregistrasi noreg idperiksa noperiksa
    idpelayanan visitid idvisit nopendaftaran iddaftar nopemeriksaan idpemeriksaan
""")
"""Columns that tell of a visit, in a table that is called after a treatment."""
PERSONS_ONLY = word_set("""
    kelamin jeniskelamin jk gender tanggallahir birthdate dob statuskawin
""")
"""Columns that things do not have."""
HOUSEHOLDS = word_set("keluarga rumahtangga kk krt")
"""Whose head is no office: ``nama_kepala_keluarga``."""
ACCOUNT_NAMES = word_set("username user login userid uid")
OFFICES = word_set("""
    kepala ketua camat lurah kades kadus kadis kabid kaprodi bendahara sekretaris petugas pimpinan
    direktur director operator surveyor pelaksana penanggungjawab pic kontraktor kuasa notaris
    penilai atasan jukir pendamping pengawas pemeriksa penyuluh mandor saksi author penulis pengirim
    narasumber pembina juru verifikator validator penandatangan wakil rektor dekan pengurus
    contactperson penanggung pelapor ppk pptk pa kpa inspektur koordinator psikolog pengemudi danru
    hrd
""")
"""Who does something about the row, in the name of a column: ``nama_kepala_desa``."""
OWNERS = word_set("""
    pemilik owner pemohon penerima penyewa pengusaha pelanggan nasabah korban almarhum kpm ahliwaris
    penghuni peserta participant customer pemegang penumpang pembeli tamu pengunjung pasien siswa
    pegawai karyawan dokter guru warga penduduk dosen mahasiswa pelaku tersangka pencaker pelanggar
    peminjam member
""")
"""Whom the row is about, in the name of a column: ``nik_pemilik``."""

ALONE = word_set("""
    nik noktp ktp nokk norm norkm rkm nis nisn nipd nim npm nip nuptk nidn nrp npwpd wp wajibpajak
    subjekpajak kpm
""")
"""Numbers that name a person without the word number beside them."""
WORKING = word_set("""
    masuk pulang keluar cuti pensiun kerja absen resign mutasi lahir nikah mati wafat lulus tmt
""")
"""What makes a date one of a person's life."""
TELLING_DATES = word_set(
    "lahir mati wafat hpht haid persalinan hamil meninggal operasi vaksin imunisasi nifas"
)
"""What makes a date tell of a person's health."""

ADDRESSING = word_set("dari kepada oleh untuk by from to")
"""Words that lead to a person: ``dari_pegawai``."""
FILLERS = word_set("asal tujuan src dest lama baru data tb tbl ref fk pajak")
"""Words that change nothing of what a code is a code of."""

# -- things -------------------------------------------------------------------------------------

FREE_TEXT = word_set("""
    keterangan catatan ket note notes memo deskripsi description komentar isi pesan uraian kronologi
    saran body konten content message payload data
""")
DESCRIBING = word_set("uraian deskripsi description keterangan ket")
"""Free text that describes a thing where the table lists nothing but things."""
CODES = word_set(
    "id kd kode code no nomor number uuid guid kunci key urut urutan seq ref agenda kbli nib npsn "
    "nss nsm"
)
DATES = word_set("""
    tanggal date waktu time jam bulan month tahun year periode created updated dibuat diubah at
""")
PERIODS = word_set("""
    tanggal bulan month tahun year periode triwulan semester anggaran ajaran ajar pelajaran minggu
    mulai selesai awal akhir
""")
"""Dates that are often kept as text, and what they are dates of."""
TIMES_OF = word_set("""
    tanggal bulan month tahun year periode triwulan semester
""")
"""Without one of these a name is no period."""
BOOKKEEPING = word_set("""
    created updated deleted createdat updatedat deletedat dibuat diubah dihapus tanggalinput input
    entri tanggalentri tanggalentry entry lastupdate tanggalupdate update timestamp createdate
    updatedate rekam dicatat modified insert takenat
""")
"""When a row was written."""
ROW_STATES = word_set(
    "aktif active isactive isaktif deleted isdeleted isdel isdeluser hapus flagstatus revoked"
)
"""Whether a row counts."""
PROCESS = word_set("""
    daftar pendaftaran registrasi reg pengajuan permohonan terbit laporan lapor proses selesai
    verifikasi validasi kirim terima cetak surat jatuh tempo pembayaran bayar berlaku kadaluarsa
    expired expires batas penetapan
""")
"""What a date of a matter's progress is called by; it is nothing a person is known by."""
AMOUNTS = word_set("""
    jumlah total nilai harga price biaya tarif pagu anggaran realisasi target luas panjang lebar
    tinggi volume qty quantity kapasitas persen persentase kamar unit stok stock debit saldo rata
    htm
""")
COUNTS = word_set("""
    jumlah total banyak count banyaknya rata persen persentase rasio jml kepadatan cakupan
""")
"""What is counted is nobody in particular, where the table is not about people."""
NO_DOERS = word_set("""
    persen penuh pendek pertama penyakit perda perdes pemerintah pengaruh
""")
"""What looks like a word for somebody who does something, and is none."""
VICTIMS = word_set("korban pengungsi")
"""As numbers they are counts, too, unless they say something personal: ``usia_korban``."""
SEXES = word_set("laki lakilaki pria lk male perempuan wanita pr female")
"""As numbers they are counts, too."""
STATES = word_set("""
    status aktif active state jenis tipe type kategori category kelas kondisi tingkat level flag is
    golongan kelompok group sifat skala sektor fungsi metode strata akreditasi jenjang bentuk sumber
    klasifikasi
""")
PROPERTIES = word_set("""
    satuan merk merek model warna bahan ukuran spesifikasi judul title slug icon ikon versi rute
    tujuan sasaran indikator target program kegiatan dasarhukum hukum persyaratan syarat satuanharga
    hari ruang ruangan venue tempat strip unit website situs koefisien perkerasan instansi definisi
    definition singkatan panjang kualifikasi pokja rak kurun isbn issn penyebab objek nilainormal
""")
"""What things have and people do not, as text."""
COORDINATES = word_set("lat lng lon long latitude longitude bujur lintang")
PLACES = word_set("""
    desa kelurahan kel kecamatan kec kabupaten kab kota propinsi provinsi prop wilayah region
    village district
""")
"""What a reference table of regions is called."""
OF_PLACES = PLACES | word_set("dusun rt rw dsn")
REFERRED = OF_PLACES | word_set("""
    unit unitkerja opd skpd bagian bidang instansi dinas poli poliklinik polyclinic poly kelas kamar
    bangsal ruang ruangan sekolah prodi mapel matapelajaran kategori posyandu puskesmas faskes agen
    pasar komoditas kegiatan event client category
""")
"""What a code in a table about people may point at without telling of them."""
THINGS = PLACES | word_set("""
    pemeliharaan proyek kontrak jalan ruas jembatan irigasi drainase saluran embung sungai mataair
    gedung sekolah puskesmas rumahsakit posyandu hotel penginapan destinasi wisata daya restoran
    kantor halte terminal parkir pasar cctv titik kamera rambu trayek rute armada kendaraandinas
    alat barang brg brng aset obat drug komoditas tanaman ternak benih pupuk produk kegiatan program
    sub giat sasaran indikator pekerjaanfisik paket skpd opd unit unitkerja bagian bidang instansi
    dinas poli poliklinik bangsal kamar ruang ruangan kelas mapel matapelajaran mk prodi jurusan
    fakultas kurikulum jenis kategori izin layanan surat acara event agenda berita news pengumuman
    dokumen aplikasi sistem menu modul bencana lokasi taman lapangan museum tps bank rekening akun
    urusan satuan tarif pajak penyakit icd posko gudang stok ruta kios wilayah pos perpustakaan
    kunjunganwisata fasilitas sarana di jaringan bahan mata ormas organisasi lembaga yayasan forum
    kelompok regu tim penerbit publisher tes test hydrant arsip
""")
"""What tables are called whose rows are things with a name of their own."""
NAMED_THINGS = THINGS - word_set("jenis kategori surat jalan bank rekening buku stok")
"""What the name of a column says that it is the name of: ``nm_kegiatan``."""
CHECKSUMS = word_set("""
    checksum md5 sha sha1 sha256 etag berkas file uuid guid hash
""")
"""What hexadecimal digits are where they are no password's."""
REFERENCE_TABLES = word_set("""
    jenis kategori category klasifikasi golongan referensi lookup setup tarif satuan
""")
FIGURES_TABLES = word_set("""
    rekap rekapitulasi lap laporan statistik statistics agregat agregasi capaian realisasi summary
    harga
""")
"""Tables of counts and amounts per place and period."""

# -- spelling -----------------------------------------------------------------------------------

_SPELLINGS = """
    nama: nm nml
    namalengkap: nmlgkp nmlengkap namalgkp nmlkp
    lengkap: lgkp lkp
    tanggal: tgl tg
    tahun: thn th
    bulan: bln
    jumlah: jml jmlh jlh
    telepon: tlp telp tlpn telpon phn notlp notelp notelepon nomortelepon
    handphone: hape hndphone nmrhp
    lahir: lhr
    tempat: tmp tmpt tpt
    tanggallahir: tgllahir tgllhr tllahir birthday bday
    jenis: jns
    kelamin: klmn klmin
    jeniskelamin: jnskel jkel jeniskel jnsklmn lp
    alamat: almt almat alm addr
    agama: agm
    pekerjaan: pkrjn pkrj
    pendidikan: pddk pddkn pnd pnddkn pndd pendid
    golongan: gol
    golongandarah: goldarah goldrh
    darah: drh
    kawin: kwn
    hubkeluarga: hbkel
    barang: brg
    jabatan: jbtn jab
    penghasilan: pnghsln pengh
    pendapatan: pndptn
    status: sts stts stat sta
    kewarganegaraan: kwrgn kebangsaan
    pegawai: peg pgw pegw
    karyawan: kary krywn
    pasien: psn pas
    penduduk: pnddk pdk
    warga: wrg
    keluarga: klrg klg
    kecamatan: kec
    kelurahan: kel
    desa: ds
    dusun: dsn
    perangkat: prgkt
    anggota: angg agt ang
    mahasiswa: mhs mhsw
    petugas: ptgs
    pemohon: pmhn
    pemilik: pmlk pmilik
    surat: srt
    no: nomor num nbr nmr
    kode: kd
    bagian: bag
    rumah: rmh
    sakit: skt
    pengguna: pngguna
    tanggungan: tggngn tgng tnggngn
    anggaran: anggrn
    realisasi: rls
    keperluan: kprluan keprluan
    cacat: cct
    rekening: rek
    tunjangan: tunj tnj
    potongan: pot
    kelas: kls
    jalan: jln jl
    ayah: bapak bpk
    firstname: fname
    lastname: lname
    jumlahanggota: jmlart
    objek: op
    koordinat: koord
    wilayah: wil
"""
SHORT: Mapping[str, str] = {
    short: word
    for line in _SPELLINGS.split("\n")
    if ":" in line
    for word, _, shorts in [line.strip().partition(":")]
    for short in shorts.split()
}
"""Short forms and other spellings -> the word."""
