"""Disasters (BPBD): a spreadsheet that became a file. Blanks behind codes, '' for what is empty."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import Seeds, day_between
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="bpbd",
    home=Engine.SQLITE,
    tables=[
        Table(
            "tb_kejadian",
            {
                "no_kejadian": "varchar(15) NOT NULL",
                "waktu": "datetime NOT NULL",
                "tahun": "year(4) NOT NULL",
                "jenis": "varchar(30) NOT NULL",
                "kd_kec": "varchar(10) NOT NULL",
                "kd_wil": "varchar(15)",
                "lokasi": "varchar(150)",
                "meninggal": "int(11)",
                "luka": "int(11)",
                "mengungsi": "int(11)",
                "kerugian": "decimal(16,2)",
            },
            key=["no_kejadian"],
            indexes=[["kd_kec", "tahun"], ["kd_wil"]],
        ),
        Table(
            "tb_kerusakan",
            {
                "id": "int(11) NOT NULL",
                "no_kejadian": "varchar(15)",
                "objek": "varchar(30) NOT NULL",
                "tingkat": "varchar(10)",
                "jumlah": "int(11)",
            },
            key=["id"],
            indexes=[["no_kejadian"]],
        ),
    ],
)

EVENTS = {
    2020: {"35.79.01": 41, "35.79.02": 54, "35.79.03": 19},
    2021: {"35.79.01": 53, "35.79.02": 74, "35.79.03": 25},
}
"""Events by year and kecamatan. Known are the sum of 2020 (114) and all of 2021 (152)."""
KINDS = ("TANAH LONGSOR", "ANGIN KENCANG", "BANJIR", "KEBAKARAN", "POHON TUMBANG", "GEMPA BUMI")
OBJECTS = ("RUMAH", "JALAN", "JEMBATAN", "LAHAN", "SALURAN")


def make(seeds: Seeds) -> Rows:
    """The same at every scale."""
    random = seeds.random("bpbd")
    events = list(_events(random))
    return {"tb_kejadian": events, "tb_kerusakan": list(_damage(random, events))}


def _events(random: Random) -> Iterator[Row]:
    for year, districts in EVENTS.items():
        number = 0
        for district, count in districts.items():
            places = [village for village in villages() if village.district == district]
            for _ in range(count):
                number += 1
                day = day_between(random, date(year, 1, 1), date(year, 12, 31))
                place = random.choice(places)
                # The kecamatan is always known, the village not always.
                village = random.choices((place.code, f"{place.code} ", "", None), (70, 20, 6, 4))
                hurt = random.random() < 0.25
                yield (
                    f"{year}-{number:03d}",
                    f"{day} {random.randrange(24):02d}:{random.randrange(60):02d}:00", year,
                    random.choices(KINDS, (45, 20, 12, 8, 12, 3))[0], district, village[0],
                    f"Dsn. {place.name} RT {random.randrange(1, 9)}",
                    int(hurt and random.random() < 0.1), random.randrange(4) if hurt else 0,
                    random.randrange(40) if hurt else 0,
                    f"{random.randrange(0, 400) * 500_000}.00" if number % 6 else None,
                )  # fmt: skip


def _damage(random: Random, events: Sequence[Row]) -> Iterator[Row]:
    number = 0
    for event in events:
        for _ in range(random.choices((0, 1, 2, 3), (25, 45, 20, 10))[0]):
            number += 1
            yield (
                number, "2020-999" if number % 80 == 0 else event[0], random.choice(OBJECTS),
                random.choice(("RINGAN", "SEDANG", "BERAT")), random.randrange(1, 12),
            )  # fmt: skip
