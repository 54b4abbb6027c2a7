"""Poor households (Dinsos): an export of the integrated register, a year behind the civil one."""

from collections.abc import Iterator, Sequence
from random import Random

from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import Resident, Seeds
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="dinsos",
    home=Engine.SQLITE,
    tables=[
        Table(
            "dtks_rumah_tangga",
            {
                "id_dtks": "varchar(20) NOT NULL",
                "kd_wil": "varchar(15)",
                "alamat": "varchar(120)",
                "desil": "tinyint(4)",
                "tgl_data": "date NOT NULL",
            },
            key=["id_dtks"],
            indexes=[["kd_wil", "desil"]],
        ),
        Table(
            "dtks_anggota",
            {
                "id": "int(11) NOT NULL",
                "id_dtks": "varchar(20) NOT NULL",
                "nik": "varchar(20)",
                "hubungan": "varchar(20)",
                "disabilitas": "varchar(3)",
                "bantuan": "varchar(20)",
            },
            key=["id"],
            indexes=[["id_dtks"], ["nik"]],
        ),
        Table(
            "hitung_kemiskinan",
            {
                "instansi": "varchar(60) NOT NULL",
                "kd_wil": "varchar(15) NOT NULL",
                "tanggal": "date NOT NULL",
                "jumlah_rt": "int(11)",
                "definisi": "varchar(200) NOT NULL",
            },
            key=["instansi", "kd_wil", "tanggal"],
        ),
    ],
)

HOUSEHOLDS = 7_900
"""Households in the register at scale 1."""
COUNTS: Sequence[tuple[str, str, str, float]] = (
    ("Dinas Ketahanan Pangan dan Pertanian", "2024-06-30",
     "Rumah tangga rawan pangan: makan kurang dari tiga kali sehari", 0.62),
    ("Badan Pusat Statistik", "2024-03-31",
     "Pengeluaran per kapita di bawah garis kemiskinan", 0.78),
)  # fmt: skip
"""Who counts poor households too, when, by which definition, and how many for each of ours."""


def make(seeds: Seeds) -> Rows:
    """Grows with the scale."""
    random = seeds.random("dinsos")
    households, members = [], []
    for household, of_it in _households(seeds, random):
        households.append(household)
        members += of_it
    numbered = [(number, *member) for number, member in enumerate(members, 1)]
    return {
        "dtks_rumah_tangga": households,
        "dtks_anggota": numbered,
        "hitung_kemiskinan": list(_counts(random, households)),
    }


def _households(seeds: Seeds, random: Random) -> Iterator[tuple[Row, list[Row]]]:
    for number in range(1, seeds.scaled(HOUSEHOLDS) + 1):
        first = random.choice(seeds.residents)
        code = f"DTKS-{number:07d}"
        village = None if number % 70 == 0 else random.choice((first.village, f"{first.village} "))
        members: list[Row] = []
        for place in range(random.choices((1, 2, 3, 4, 5), (12, 22, 30, 24, 12))[0]):
            person = first if place == 0 else random.choice(seeds.residents)
            members.append(
                (
                    code, _nik(person, random), "KEPALA" if place == 0 else "ANGGOTA",
                    random.choices(("T", "Y", "", None), (84, 9, 5, 2))[0],
                    random.choices(("PKH", "BPNT", "-", ""), (25, 30, 35, 10))[0],
                )
            )  # fmt: skip
        yield (
            code, village, f"Dsn. {random.randrange(1, 9)} RT {random.randrange(1, 12)}",
            random.choices((1, 2, 3, 4), (18, 27, 30, 25))[0], "2023-12-31",
        ), members  # fmt: skip


def _nik(person: Resident, random: Random) -> str | None:
    """A citizen number as this register has it: of nobody, short of a digit, or not there."""
    wrong = f"357999{random.randrange(32, 39)}{random.randrange(10**8):08d}"
    writings = (person.nik, f" {person.nik}", wrong, person.nik[:15], "-", None)
    return random.choices(writings, (82, 5, 5, 3, 3, 2))[0]


def _counts(random: Random, households: Sequence[Row]) -> Iterator[Row]:
    for agency, day, definition, share in COUNTS:
        for village in villages():
            own = sum(str(row[1] or "").strip() == village.code for row in households)
            counted = round(own * share * random.uniform(0.8, 1.3))
            yield agency, village.code, day, None if own % 11 == 3 else counted, definition
