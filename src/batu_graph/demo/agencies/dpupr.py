"""Roads, bridges, drainage (DPUPR): a copy of an old MySQL base. Villages by name, in capitals."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from batu_graph.demo.names import STREETS
from batu_graph.demo.regions import Village, villages
from batu_graph.demo.seeds import Seeds, day_between, parts_of
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="dpupr",
    home=Engine.SQLITE,
    tables=[
        Table(
            "data_ruas_jalan",
            {
                "no_ruas": "char(4) NOT NULL",
                "nm_ruas": "varchar(100) NOT NULL",
                "kelurahan": "varchar(50)",
                "status": "varchar(15) NOT NULL",
                "panjang_m": "int(11) NOT NULL",
                "lebar": "decimal(4,1)",
                "perkerasan": "varchar(20)",
                "kondisi": "varchar(20)",
                "tgl_survei": "date NOT NULL",
                "thn_bangun": "year(4)",
                "active": "tinyint(1) NOT NULL",
            },
            key=["no_ruas"],
            indexes=[["kelurahan"]],
        ),
        Table(
            "data_jembatan",
            {
                "id": "int(11) NOT NULL",
                "nm_jembatan": "varchar(100)",
                "no_ruas": "varchar(10)",
                "panjang_m": "decimal(6,1)",
                "kondisi": "varchar(20)",
                "thn_bangun": "year(4)",
            },
            key=["id"],
            indexes=[["no_ruas"]],
        ),
        Table(
            "data_drainase",
            {
                "id": "int(11) NOT NULL",
                "no_saluran": "varchar(10)",
                "kelurahan": "varchar(50)",
                "panjang_m": "int(11)",
                "kondisi": "varchar(20)",
                "tgl_survei": "date NOT NULL",
            },
            key=["id"],
            indexes=[["kelurahan"]],
        ),
        Table(
            "data_pemeliharaan",
            {
                "id": "int(11) NOT NULL",
                "infrastruktur_jenis": "varchar(20) NOT NULL",
                "infrastruktur_id": "varchar(10) NOT NULL",
                "no_tiket": "varchar(20)",
                "tgl_mulai": "date NOT NULL",
                "tgl_selesai": "date NOT NULL",
                "biaya": "double",
            },
            key=["id"],
            indexes=[["no_tiket"], ["infrastruktur_jenis", "infrastruktur_id"]],
        ),
        Table(
            "data_spam",
            {
                "id": "int(11) NOT NULL",
                "kelurahan": "varchar(50)",
                "jns_pekerjaan": "varchar(60) NOT NULL",
                "tahun": "year(4) NOT NULL",
                "sambungan": "int(11)",
                "biaya": "decimal(16,2) NOT NULL",
            },
            key=["id"],
            indexes=[["kelurahan"]],
        ),
    ],
)

LENGTHS = {"PROVINSI": 39_000, "KOTA": 175_000, "LINGKUNGAN": 208_000}
"""Metres of road by status."""
SEGMENTS = {"PROVINSI": 12, "KOTA": 160, "LINGKUNGAN": 430}
CONDITIONS = ("BAIK", "SEDANG", "RUSAK RINGAN", "RUSAK BERAT")
ZERO_DATE = "0000-00-00"


def make(seeds: Seeds) -> Rows:
    """The same at every scale."""
    random = seeds.random("dpupr")
    roads = list(_roads(random))
    return {
        "data_ruas_jalan": roads,
        "data_jembatan": list(_bridges(random, len(roads))),
        "data_drainase": list(_drains(random)),
        "data_pemeliharaan": list(_repairs(random, len(roads))),
        "data_spam": list(_waterworks(seeds.random("dpupr: air minum"))),
    }


def name_here(village: Village, random: Random) -> str:
    """A village's name as this agency's clerks write it."""
    name = village.name.upper()
    if name == "SUMBERBRANTAS":
        name = "SUMBER BRANTAS"
    if name == "ORO-ORO OMBO":
        name = random.choice((name, "ORO ORO OMBO"))
    return random.choices((name, f"{name} ", f" {name}", f"{name}\r\n"), (70, 20, 8, 2))[0]


def _surveyed(random: Random) -> str:
    if random.random() < 0.12:
        return ZERO_DATE
    return day_between(random, date(2018, 1, 1), date(2024, 11, 30)).isoformat()


def _roads(random: Random) -> Iterator[Row]:
    number = 0
    for status, metres in LENGTHS.items():
        weights = [random.uniform(0.3, 2.0) for _ in range(SEGMENTS[status])]
        for length in parts_of(metres, weights):
            number += 1
            village = random.choice(villages())
            name = f"Jl. {random.choice(STREETS)} {number} {village.name}"
            yield (
                f"{number:04d}", f" {name}\r\n" if number % 60 == 0 else name,
                None if number % 90 == 0 else name_here(village, random),
                status, length, f"{random.choice((2.5, 3.0, 3.5, 4.5, 6.0))}",
                random.choice(("ASPAL", "PAVING", "BETON", "TANAH")),
                random.choices((*CONDITIONS, ""), (45, 25, 16, 12, 2))[0],
                _surveyed(random), random.randrange(1985, 2023), 1,
            )  # fmt: skip
    for extra in range(1, 13):  # switched off: their lengths do not count any more
        yield (
            f"9{extra:03d}", f"Jl. Lama {extra}", name_here(random.choice(villages()), random),
            "KOTA", random.randrange(200, 900), "3.0", "ASPAL", "RUSAK BERAT", ZERO_DATE, None, 0,
        )  # fmt: skip


def _bridges(random: Random, roads: int) -> Iterator[Row]:
    for number in range(1, 96):
        road = random.randrange(1, roads + 1)
        written = random.choice((f"{road:04d}", str(road), f" {road}"))
        if number % 12 == 0:
            written = random.choice(("", "9999"))
        yield (
            number, f"Jembatan {random.choice(STREETS)} {number}", written,
            f"{random.uniform(4, 60):.1f}", random.choice(CONDITIONS), random.randrange(1970, 2022),
        )  # fmt: skip


def _drains(random: Random) -> Iterator[Row]:
    for number in range(1, 241):
        yield (
            number, f"D{min(number, 236):04d}",  # the last number was given several times
            name_here(random.choice(villages()), random), random.randrange(80, 1_500),
            random.choice(CONDITIONS), _surveyed(random),
        )  # fmt: skip


def _repairs(random: Random, roads: int) -> Iterator[Row]:
    """Repairs of roads and drains; some answer a citizen's complaint (Diskominfo's ticket)."""
    for number in range(1, 301):
        road = random.random() < 0.8
        begun = day_between(random, date(2020, 2, 1), date(2024, 11, 30))
        done = begun + timedelta(days=random.randrange(1, 60))
        yield (
            number, "jalan" if road else "drainase",
            f"{random.randrange(1, roads + 1):04d}" if road else str(random.randrange(1, 241)),
            f"LPR-{random.randrange(1, 1201):05d}" if number <= 200 else None,
            begun.isoformat(), done.isoformat() if random.random() < 0.85 else ZERO_DATE,
            round(random.uniform(2e6, 9e8), 2),
        )  # fmt: skip


def _waterworks(random: Random) -> Iterator[Row]:
    """Clean water: works by village and year, with the households they connect."""
    for number in range(1, 131):
        cost = random.randrange(40, 900) * 1_000_000
        yield (
            number, name_here(random.choice(villages()), random),
            random.choice(("SUMUR BOR", "JARINGAN PIPA", "BAK PENAMPUNG", "SAMBUNGAN RUMAH")),
            random.choice((2021, 2022, 2023, 2024)),
            None if number % 17 == 0 else random.randrange(5, 160), f"{cost}.00",
        )  # fmt: skip
