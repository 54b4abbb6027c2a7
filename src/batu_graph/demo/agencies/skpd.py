"""The 30 agencies of 2020 that can be named, and their share of that year's budget.

Names are real. The first digits of a code follow the ministry's list of government affairs, its
rest is invented; so is every share but those of the constants below.
"""

from dataclasses import dataclass

BUDGET_2020 = 1_100_000_000_000
"""Rupiah, the whole city."""
DINKES_2020 = 79_000_000_000
SPENT_BY_OCTOBER_2020 = {"Dinkes": 42, "DPKPP": 11, "Disparta": 35}
"""Percent."""


@dataclass(frozen=True, slots=True)
class Skpd:
    """An agency as the budget knows it."""

    code: str
    """22 characters."""
    short: str
    name: str
    weight: int
    """Of the budget beside Dinkes'."""
    programmes: tuple[str, ...] = ()


def _skpd(affair: str, short: str, name: str, weight: int, *programmes: str, unit: int = 1) -> Skpd:
    return Skpd(f"{affair}.0.00.0.00.{unit:02d}.0000", short, name, weight, programmes)


SKPD = (
    _skpd("1.01", "Disdik", "Dinas Pendidikan", 220, "Pengelolaan Pendidikan", "Tenaga Pendidik"),
    _skpd("1.02", "Dinkes", "Dinas Kesehatan", 0, "Pemenuhan Upaya Kesehatan",
          "Perbaikan Gizi Masyarakat", "Sumber Daya Manusia Kesehatan"),
    _skpd("1.03", "DPUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", 160,
          "Penyelenggaraan Jalan", "Pengelolaan Air Minum", "Sistem Drainase"),
    _skpd("1.04", "DPKPP", "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan", 60,
          "Kawasan Permukiman", "Prasarana Perumahan"),
    _skpd("1.05", "Satpol PP", "Satuan Polisi Pamong Praja", 18, "Ketertiban Umum"),
    _skpd("1.05", "Damkar", "Dinas Penanggulangan Kebakaran", 12, "Pencegahan Kebakaran", unit=2),
    _skpd("1.05", "BPBD", "Badan Penanggulangan Bencana Daerah", 14,
          "Penanggulangan Bencana", unit=3),
    _skpd("1.06", "Dinsos", "Dinas Sosial", 22, "Rehabilitasi Sosial", "Perlindungan Sosial"),
    _skpd("2.08", "DP3AP2KB", "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian "
          "Penduduk dan Keluarga Berencana", 15, "Pengendalian Penduduk"),
    _skpd("2.09", "DKP", "Dinas Ketahanan Pangan", 10, "Ketahanan Pangan"),
    _skpd("2.11", "DLH", "Dinas Lingkungan Hidup", 40, "Pengelolaan Persampahan"),
    _skpd("2.12", "Dispendukcapil", "Dinas Kependudukan dan Pencatatan Sipil", 12,
          "Pendaftaran Penduduk", "Pencatatan Sipil"),
    _skpd("2.15", "Dishub", "Dinas Perhubungan", 25, "Lalu Lintas dan Angkutan Jalan"),
    _skpd("2.16", "Diskominfo", "Dinas Komunikasi dan Informatika", 20,
          "Aplikasi Informatika", "Informasi dan Komunikasi Publik"),
    _skpd("2.17", "Diskoperindag",
          "Dinas Koperasi, Usaha Mikro, Perindustrian, dan Perdagangan", 24, "Usaha Mikro"),
    _skpd("2.18", "DPMPTSP-TK", "Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu, dan Tenaga "
          "Kerja", 14, "Pelayanan Penanaman Modal"),
    _skpd("2.23", "Disperpusip", "Dinas Perpustakaan dan Kearsipan", 9, "Pembinaan Perpustakaan"),
    _skpd("3.26", "Disparta", "Dinas Pariwisata", 38, "Pemasaran Pariwisata", "Daya Tarik Wisata"),
    _skpd("3.27", "Distan", "Dinas Pertanian", 30, "Prasarana Pertanian", "Penyuluhan Pertanian"),
    _skpd("4.01", "Setda", "Sekretariat Daerah", 70, "Pemerintahan dan Kesejahteraan Rakyat"),
    _skpd("4.02", "Setwan", "Sekretariat DPRD", 45, "Dukungan Tugas dan Fungsi DPRD"),
    _skpd("5.01", "Bapelitbangda", "Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan "
          "Daerah", 16, "Perencanaan Pembangunan Daerah"),
    _skpd("5.02", "BKAD", "Badan Keuangan dan Aset Daerah", 120, "Pengelolaan Keuangan Daerah"),
    _skpd("5.02", "Bapenda", "Badan Pendapatan Daerah", 18, "Pengelolaan Pendapatan", unit=2),
    _skpd("5.03", "BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", 15,
          "Kepegawaian Daerah"),
    _skpd("6.01", "Inspektorat", "Inspektorat Daerah", 13, "Pengawasan"),
    _skpd("7.01", "Kec. Batu", "Kecamatan Batu", 16, "Pemberdayaan Masyarakat Desa"),
    _skpd("7.01", "Kec. Bumiaji", "Kecamatan Bumiaji", 9, "Pemberdayaan Masyarakat Desa", unit=2),
    _skpd("7.01", "Kec. Junrejo", "Kecamatan Junrejo", 9, "Pemberdayaan Masyarakat Desa", unit=3),
    _skpd("8.01", "Bakesbangpol", "Badan Kesatuan Bangsa dan Politik", 8, "Wawasan Kebangsaan"),
)  # fmt: skip
BY_SHORT = {skpd.short: skpd for skpd in SKPD}
