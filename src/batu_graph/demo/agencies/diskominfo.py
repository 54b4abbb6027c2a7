"""Complaints and the registry of systems (Diskominfo): times in UTC, citizens as decimals."""

from collections.abc import Iterator
from datetime import date
from random import Random

from batu_graph.demo.agencies.skpd import BY_SHORT, SKPD
from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import Seeds, day_between
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="diskominfo",
    home=Engine.SQLITE,
    tables=[
        Table(
            "pengaduan",
            {
                "tiket": "varchar(20) NOT NULL",
                "created_at": "datetime NOT NULL",
                "kategori": "varchar(30) NOT NULL",
                "isi": "text",
                "status": "varchar(20) NOT NULL",
                "pelapor_nik": "decimal(16,0)",
                "kode_desa": "varchar(15)",
                "no_ruas": "varchar(10)",
                "kode_opd": "varchar(25)",
                "closed_at": "datetime",
            },
            key=["tiket"],
            indexes=[["pelapor_nik"], ["kode_desa"], ["no_ruas"]],
        ),
        Table(
            "registri_sistem",
            {
                "id": "int(11) NOT NULL",
                "kode_sistem": "varchar(10)",
                "nama": "varchar(100) NOT NULL",
                "kode_opd": "varchar(25)",
                "basis_data": "varchar(30)",
                "tersambung": "tinyint(1)",
                "sejak": "date",
                "jumlah_tabel": "int(11)",
            },
            key=["id"],
            indexes=[["kode_opd"]],
        ),
    ],
)

COMPLAINTS = 1_200
CATEGORIES = {"JALAN": "DPUPR", "SAMPAH": "DLH", "PENERANGAN": "Dishub", "LAYANAN": "Setda"}
CONNECTED = ("Setda", "Dispendukcapil", "Dinkes", "DPUPR", "Disparta", "BKAD", "Bapelitbangda",
             "BPBD", "Diskominfo")  # fmt: skip


def make(seeds: Seeds) -> Rows:
    """The same at every scale, but for the citizens who complain."""
    random = seeds.random("diskominfo")
    return {
        "pengaduan": list(_complaints(seeds, random)),
        "registri_sistem": list(_systems(random)),
    }


def _complaints(seeds: Seeds, random: Random) -> Iterator[Row]:
    known = [resident for resident in seeds.residents if resident.nik.isdigit()]
    for number in range(1, COMPLAINTS + 1):
        category = random.choices(tuple(CATEGORIES), (55, 20, 15, 10))[0]
        day = day_between(random, date(2020, 1, 2), date(2024, 12, 20))
        road = random.randrange(1, 603)
        # Typed without the leading zeros; now and then a road that is not there, or no road.
        segment = random.choices((str(road), f"{road:04d}", f" {road}", "", "8888"),
                                 (60, 20, 10, 7, 3))[0]  # fmt: skip
        status = random.choice(("Baru", "Diproses", "Selesai", "Selesai", "Ditolak"))
        village = random.choice(villages()).code
        yield (
            f"LPR-{number:05d}",
            f"{day} {random.randrange(24):02d}:{random.randrange(60):02d}:17",
            category, f"Mohon ditindaklanjuti.\r\nLaporan nomor {number}", status,
            0 if random.random() < 0.3 else int(random.choice(known).nik),
            None if number % 50 == 0 else village,
            segment if category == "JALAN" else None, BY_SHORT[CATEGORIES[category]].code,
            f"{day_between(random, day, date(2024, 12, 30))} 05:00:00"
            if status == "Selesai" else None,
        )  # fmt: skip


def _systems(random: Random) -> Iterator[Row]:
    engines = ("MySQL 5.7", "MariaDB 10.4", "PostgreSQL 12", "SQLite", "Spreadsheet")
    for number, skpd in enumerate(SKPD, 1):
        joined = skpd.short in CONNECTED
        yield (
            number, f"SI-{min(number, 29):02d}",  # the last two share a code
            f"Sistem Informasi {skpd.short}", skpd.code, random.choice(engines), int(joined),
            "2024-01-15" if joined else None, random.randrange(4, 250),
        )  # fmt: skip
