"""A city of three agencies in two servers, and its rows."""

from datetime import date, timedelta
from typing import Any

Row = dict[str, Any]

DESA = [{"kode": f"35.79.01.{2000 + n}", "nama": f"Desa {n:02d}"} for n in range(24)]
KELUARGA = [{"no_kk": f"35799901{n:08d}", "kd_desa": DESA[n % 24]["kode"]} for n in range(24 * 12)]
PENDUDUK = [
    {"nik": f"357999{n:010d}", "nama": f"Warga {n}", "no_kk": KELUARGA[n % len(KELUARGA)]["no_kk"]}
    for n in range(700)
]
KLINIK = [
    {"kode": n, "nama": f"Klinik {n}", "kd_desa": DESA[(n * 5) % 24]["kode"]} for n in range(1, 31)
]
KUNJUNGAN = [
    {
        "id": n,
        "nik": PENDUDUK[n * n % 130]["nik"],
        "tanggal": (date(2024, 1, 1) + timedelta(days=n * 7 % 300)).isoformat(),
        "kd_klinik": 1 + n % 30,
    }
    for n in range(900)
]
DESTINASI = [
    {"id": n, "nama": f"Wisata {n}", "kd_desa": DESA[(n * 7) % 24]["kode"]} for n in range(40)
]
DATABASES: dict[str, dict[str, tuple[str, list[Row]]]] = {
    "dukcapil": {
        "ref_desa": ("kode varchar(13) PRIMARY KEY, nama varchar(60)", DESA),
        "keluarga": ("no_kk char(16) PRIMARY KEY, kd_desa varchar(13)", KELUARGA),
        "penduduk": ("nik char(16) PRIMARY KEY, nama varchar(60), no_kk char(16)", PENDUDUK),
    },
    "dinkes": {
        "klinik": ("kode int PRIMARY KEY, nama varchar(60), kd_desa varchar(13)", KLINIK),
        "kunjungan": (
            "id int PRIMARY KEY, nik varchar(20), tanggal date, kd_klinik int, INDEX (nik)",
            KUNJUNGAN,
        ),
    },
    "disparta": {
        "destinasi": ("id int PRIMARY KEY, nama varchar(60), kd_desa varchar(13)", DESTINASI),
    },
}


def script(database: str) -> str:
    """CREATE and INSERT statements of one database."""
    lines = []
    for table, (columns, rows) in DATABASES[database].items():
        lines.append(f"CREATE TABLE {table} ({columns});")
        values = ", ".join("(" + ", ".join(map(repr, row.values())) + ")" for row in rows)
        lines.append(f"INSERT INTO {table} VALUES {values};")
    return "\n".join(lines)
