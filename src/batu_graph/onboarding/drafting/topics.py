"""Kinds of personal data, as UU 27/2022 (article 4) lists them, with the words for each.

Some words mean it wherever they stand (``diagnosa``), others in a table about people only: a
pupil's ``nilai`` is a mark, a contract's an amount.
"""

from dataclasses import dataclass

from batu_graph.onboarding.drafting.vocabulary import word_set
from batu_graph.types import DataClass


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of personal data, and the words for it."""

    name: str
    article: str
    """Of UU 27/2022."""
    classification: DataClass
    always: frozenset[str]
    """Words that mean it in any table but one of reference codes or of figures."""
    of_people: frozenset[str] = frozenset()
    """Words that mean it in a table about people, and something harmless elsewhere."""

    def __str__(self) -> str:
        return f"{self.name}, UU 27/2022 art. {self.article}"


SPECIFIC_TOPICS = (
    Topic(
        "health",
        "4 (2) a",
        DataClass.SPECIFIC,
        word_set("""
            diagnosa diagnosis penyakit icd alergi allergy goldar golongandarah bloodtype darah
            tensi hamil kehamilan hiv aids tbc resep keluhan complaint anamnesa anamnesis terapi
            disabilitas disability difabel cacat imunisasi vaksin stunting gizi imt medis rekammedis
            beratbadan tinggibadan zscore jkn bpjs nokartu hbsag askes noaskes sistole diastole
            sistolik diastolik systolic diastolic
        """),
        word_set("""
            tb bb pb rm norm tindakan obat drug kesehatan health badan tinggi berat height weight
            suhu nadi napas saturasi spo2 gula gds kolesterol kolestrol hb leukosit lila zs bbu tbu
            bbtb hpht gravida partus abortus resti risiko resiko tfu djj vit vitamin dosis dose
            rujuk dirujuk kelainan klain khusus kebutuhan kondisi merokok rokok alkohol jiwa
            psikologis odgj meninggal sebab menahun kronis sakit kontrasepsi kb insurance asuransi
            perut lemak rawat operasi bersalin persalinan nifas asi lemah pnydng penyandang
        """),
    ),
    Topic(
        "biometrics",
        "4 (2) b",
        DataClass.SPECIFIC,
        word_set("""
            sidikjari fingerprint iris biometrik biometric retina faceid wajah jari
        """),
        word_set("mata face"),
    ),
    Topic("genetics", "4 (2) c", DataClass.SPECIFIC, word_set("genetik genetic dna")),
    Topic(
        "crime",
        "4 (2) d",
        DataClass.SPECIFIC,
        word_set("""
            pidana kriminal criminal kekerasan pelecehan napi narapidana tersangka terdakwa
            terpidana skck
        """),
        word_set("""
            pelanggaran hukuman sanksi disiplin tilang perkara hukum kasus masalah denda
        """),
    ),
    Topic(
        "personal finance",
        "4 (2) f",
        DataClass.SPECIFIC,
        word_set("""
            gaji gapok salary salaries payroll wage wages upah penghasilan income norek norekening
            nomorrekening rekeningpenerima bankpenerima tabungan kreditur debitur takehome
            takehomepay siltap omset omzet omsetusaha ptkp pph21 thp desil tunggakan
        """),
        word_set("""
            pendapatan rekening rek bank hutang utang piutang pinjaman pinjam loan loans cicilan
            kredit plafon plafond tenor angsuran agunan jaminan bunga kolektibilitas simpanan tunj
            tunjangan allowance tpp insentif honor honorarium bonus lembur potongan potong pot
            deduction iuran uang bersih kotor netto bruto pokok pph njop pbb pajak terutang
            terhutang tagihan bayar dibayar pembayaran payment transfer nominal bantuan biaya saldo
            harta kekayaan lhkpn aset pengeluaran kemiskinan miskin prasejahtera kks pkh bpnt pbi
            kip kps kis blt beasiswa ukt spp retribusi ekonomi listrik lantai dinding atap jamban
            airminum penerangan bangunan lahan salur zakat modal harga
        """),
    ),
)
"""Article 4 (2), but for data of children (e): those are told by the table."""
CHILDREN = "data of a child, UU 27/2022 art. 4 (2) e"
GENERAL_TOPICS = (
    Topic(
        "a person's number",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("""
            nik ktp noktp noinduk indukkependudukan kependudukan kk nokk npwp npwpd paspor passport
            nip nrp nuptk nisn nis nipd niy nim nidn npm identitas noidentitas identity karpeg karis
            karsu taspen subjekpajak nokendali nosim norangka nomesin nopol nopolisi platnomor plat
            licenseno ssn kitas noijazah noakta str nostr noijn ijnpraktek
        """),
        word_set(
            "sim nop akta sk nosk peserta nopeserta anggota pelanggan sambungan almarhum persil"
        ),
    ),
    Topic(
        "a name",
        "4 (3) a",
        DataClass.PERSONAL,
        word_set("""
            nama name namalengkap fullname firstname lastname middlename panggilan inisial alias
            atasnama gelar maiden username
        """),
    ),
    Topic(
        "an address",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("alamat address rt rw dusun domisili jalan"),
        word_set(
            "rumah lat lng lon latitude longitude koordinat lokasi location blok kodepos tempat"
        ),
    ),
    Topic(
        "a contact",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("""
            telepon hp nohp handphone phone mobile wa nowa whatsapp fax kontak contact email surel
            facebook instagram twitter telegram emergency
        """),
    ),
    Topic("sex", "4 (3) b", DataClass.PERSONAL, word_set("kelamin jeniskelamin jk sex gender")),
    Topic(
        "birth and age",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("""
            lahir tanggallahir ttl tempatlahir birth birthdate dob umur usia age
        """),
        word_set("mati kematian wafat"),
    ),
    Topic(
        "nationality",
        "4 (3) c",
        DataClass.PERSONAL,
        word_set("""
            kewarganegaraan warganegara nationality citizenship suku etnis ethnicity
        """),
    ),
    Topic("religion", "4 (3) d", DataClass.PERSONAL, word_set("agama religion")),
    Topic(
        "family and marriage",
        "4 (3) e",
        DataClass.PERSONAL,
        word_set("""
            kawin statuskawin nikah statusnikah marital ayah ibu wali suami istri ortu orangtua
            pasangan ahliwaris mother father spouse
        """),
        word_set("""
            anak keluarga tanggungan hubungan hub hbkel hubkeluarga saudara cerai janda duda kep
            kepalakeluarga waris pj penanggung jawab art krt jmlanggota penghuni
        """),
    ),
    Topic(
        "work",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("pekerjaan profesi occupation"),
        word_set("""
            kerja masakerja jabatan position pangkat golongan eselon tmt cpns pns pensiun mutasi
            sektor usaha lapangan kepegawaian pegawai karyawan employee staff masuk keluar resign
            cuti alasan absen absensi presensi hadir kehadiran pulang atasan perusahaan penilai
            bekerja employment lama
        """),
    ),
    Topic(
        "study and performance",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("""
            pendidikan ijazah ipk ips gpa rapor raport transkrip
        """),
        word_set("""
            nilai skor score grade mark predikat peringkat ranking rank kinerja skp kpi prestasi
            sikap perilaku orientasi integritas komitmen kerjasama kepemimpinan pelayanan lulus
            kelulusan angkatan jurusan jenjang sekolah jalur poin catatan rekomendasi keahlian
            sertifikat diklat pelatihan minat bakat tes ujian tugas uts uas
        """),
    ),
    Topic(
        "a likeness or signature",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("""
            avatar ttd tandatangan signature specimen selfie swafoto pasfoto
        """),
        word_set("""
            foto photo picture gambar rambut kulit hobi hobby ukuran size
        """),
    ),
    Topic(
        "a device",
        "4 (3) f",
        DataClass.PERSONAL,
        word_set("ip ipaddress ipaddr useragent macaddress imei"),
        word_set("device browser"),
    ),
    Topic(
        "the way of life",
        "4 (3) f",
        DataClass.PERSONAL,
        frozenset(),
        word_set("""
            transportasi kendaraan jarak pemakaian pindah keperluan komentar masukan tindaklanjut
            minum
        """),
    ),
)
"""Article 4 (3)."""
TOPICS = (*SPECIFIC_TOPICS, *GENERAL_TOPICS)
