"""Schools (Disdik): the ministry's yearly export, with the statistics office's village codes."""

from collections.abc import Iterator, Sequence
from random import Random

from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import Seeds
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="disdik",
    home=Engine.SQLITE,
    tables=[
        Table(
            "sekolah",
            {
                "npsn": "char(8) NOT NULL",
                "nama": "varchar(100) NOT NULL",
                "bentuk": "varchar(5) NOT NULL",
                "status": "varchar(10)",
                "kode_desa": "varchar(12)",
                "tahun_berdiri": "year(4)",
            },
            key=["npsn"],
            indexes=[["kode_desa", "bentuk"]],
        ),
        Table(
            "ruang_belajar",
            {
                "id": "int(11) NOT NULL",
                "npsn": "char(8) NOT NULL",
                "kondisi": "varchar(20)",
                "daya_tampung": "smallint(6)",
            },
            key=["id"],
            indexes=[["npsn"]],
        ),
        Table(
            "peserta_didik",
            {
                "npsn": "char(8) NOT NULL",
                "tahun": "year(4) NOT NULL",
                "kelas": "tinyint(4) NOT NULL",
                "laki_laki": "int(11)",
                "perempuan": "int(11)",
            },
            key=["npsn", "tahun", "kelas"],
        ),
    ],
)

FORMS: Sequence[tuple[str, int, range]] = (
    ("TK", 70, range(1, 3)),
    ("SD", 75, range(1, 7)),
    ("SMP", 27, range(7, 10)),
    ("SMA", 12, range(10, 13)),
    ("SMK", 14, range(10, 13)),
)
"""Form of school, how many there are, its classes."""
CONDITIONS = ("Baik", "Rusak Ringan", "Rusak Sedang", "Rusak Berat", "")
YEARS = (2022, 2023, 2024)


def make(seeds: Seeds) -> Rows:
    """The same schools at every scale; rooms and pupils grow with it."""
    random = seeds.random("disdik")
    schools = list(_schools(random))
    rooms: list[Row] = []
    pupils: list[Row] = []
    classes = {form: years for form, _, years in FORMS}
    for school in schools:
        for row in _rooms(school, classes[str(school[2])], random, seeds):
            rooms.append((len(rooms) + 1, *row))
        pupils += _pupils(school, classes[str(school[2])], random, seeds)
    return {"sekolah": schools, "ruang_belajar": rooms, "peserta_didik": pupils}


def _schools(random: Random) -> Iterator[Row]:
    number = 0
    for form, count, _ in FORMS:
        for place in range(1, count + 1):
            number += 1
            village = (
                villages()[number % 24] if random.random() < 0.5 else random.choice(villages())
            )
            public = random.random() < {"TK": 0.1, "SD": 0.85}.get(form, 0.5)
            yield (
                f"2053{number:04d}",
                f"{form}{'N' if public else 'S'} Contoh {place} {village.name}",
                form, random.choice(("Negeri", "NEGERI")) if public else "Swasta",
                None if number % 90 == 0 else random.choice((village.bps, f"{village.bps} ")),
                random.randrange(1950, 2018) if number % 13 else 0,
            )  # fmt: skip


def _rooms(school: Row, classes: range, random: Random, seeds: Seeds) -> Iterator[Row]:
    for _ in range(max(len(classes), round(len(classes) * 2 * seeds.scale))):
        yield (
            school[0], random.choices(CONDITIONS, (55, 22, 12, 8, 3))[0],
            None if random.random() < 0.03 else random.choice((20, 28, 28, 32)),
        )  # fmt: skip


def _pupils(school: Row, classes: range, random: Random, seeds: Seeds) -> Iterator[Row]:
    for year in YEARS:
        for one in classes:
            size = max(4, round(random.uniform(18, 60) * max(seeds.scale, 0.1)))
            boys = round(size * random.uniform(0.4, 0.6))
            missing = random.random() < 0.02
            yield school[0], year, one, None if missing else boys, None if missing else size - boys
