"""Local taxes (Bapenda): property by tax-object numbers, hotels by a number of their own."""

from collections.abc import Iterator, Sequence
from random import Random

from batu_graph.demo.agencies import disparta
from batu_graph.demo.agencies.wilayah import nop_prefix
from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import Seeds
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="bapenda",
    home=Engine.SQLITE,
    tables=[
        Table(
            "dat_objek_pajak",
            {
                "nop": "varchar(24) NOT NULL",
                "jns_bumi": "varchar(20)",
                "luas_bumi": "decimal(12,2)",
                "luas_bng": "decimal(12,2)",
            },
            key=["nop"],
        ),
        Table(
            "sppt",
            {
                "nop": "varchar(24) NOT NULL",
                "thn_pajak": "year(4) NOT NULL",
                "pbb_terhutang": "decimal(15,2) NOT NULL",
                "pbb_dibayar": "decimal(15,2)",
                "tgl_bayar": "date",
            },
            key=["nop", "thn_pajak"],
            indexes=[["thn_pajak"]],
        ),
        Table(
            "wp_hotel",
            {
                "npwpd": "varchar(20) NOT NULL",
                "nm_usaha": "varchar(100) NOT NULL",
                "nib": "varchar(25)",
                "kd_wil": "varchar(15)",
                "aktif": "tinyint(1) NOT NULL",
            },
            key=["npwpd"],
            indexes=[["nib"]],
        ),
        Table(
            "setoran_hotel",
            {
                "npwpd": "varchar(20) NOT NULL",
                "tahun": "year(4) NOT NULL",
                "bulan": "tinyint(4) NOT NULL",
                "omzet": "decimal(15,2)",
                "pajak": "decimal(15,2) NOT NULL",
            },
            key=["npwpd", "tahun", "bulan"],
            indexes=[["tahun", "bulan"]],
        ),
    ],
)

OBJECTS = 60_000
"""Taxed properties at scale 1."""
HOTELS = 74
LAND = ("SAWAH", "TEGAL", "PEKARANGAN", "PERUMAHAN", "KEBUN", "")
YEARS = (2022, 2023, 2024)


def make(seeds: Seeds) -> Rows:
    """Properties grow with the scale, hotels do not."""
    random = seeds.random("bapenda")
    objects = list(_objects(seeds, random))
    hotels = list(_hotels(random, disparta.make(seeds)["tbl_penginapan"]))
    return {
        "dat_objek_pajak": objects,
        "sppt": list(_assessments(random, objects)),
        "wp_hotel": hotels,
        "setoran_hotel": list(_payments(random, hotels)),
    }


def _objects(seeds: Seeds, random: Random) -> Iterator[Row]:
    for number in range(1, seeds.scaled(OBJECTS) + 1):
        prefix = nop_prefix(random.choice(villages()).bps)
        yield (
            f"{prefix}.{number // 9999:03d}-{number % 9999:04d}.0", random.choice(LAND),
            f"{random.randrange(40, 4_000)}.00",
            f"{random.choice((0, 0, 36, 45, 60, 90, 150))}.00",
        )  # fmt: skip


def _assessments(random: Random, objects: Sequence[Row]) -> Iterator[Row]:
    for item in objects:
        due = int(float(str(item[3]))) * random.choice((150, 300, 900))
        for year in YEARS:
            paid = random.random() < 0.78
            part = due if random.random() < 0.93 else due // 2
            day = f"{year}-{random.randrange(3, 12):02d}-{random.randrange(1, 28):02d}"
            yield (
                item[0], year, f"{due}.00", f"{part}.00" if paid else None,
                day if paid else random.choice((None, "0000-00-00")),
            )  # fmt: skip


def _hotels(random: Random, lodgings: Sequence[Row]) -> Iterator[Row]:
    """Most are lodgings that Disparta knows, their business numbers typed another way."""
    for number, lodging in enumerate(random.sample(lodgings, HOTELS), 1):
        nib = str(lodging[5] or "")
        if random.random() < 0.04:
            nib = f"{random.randrange(10**12, 10**13)}"
        grouped = " ".join((nib[:4], nib[4:8], nib[8:]))
        written = random.choice((nib, grouped, f"NIB {nib}")) if len(nib) == 13 else nib or None
        village = random.choice(villages())
        yield (
            f"P.2.{number:07d}.{random.randrange(10, 99)}", str(lodging[1]).upper(),
            written, random.choice((village.code, None)), 0 if number % 12 == 0 else 1,
        )  # fmt: skip


def _payments(random: Random, hotels: Sequence[Row]) -> Iterator[Row]:
    for year in (2020, 2021, 2022):
        for month in range(1, 13):
            shut = (year == 2020 and month in (4, 5, 6)) or (year == 2021 and month in (7, 8))
            for hotel in hotels:
                if random.random() < (0.25 if shut else 0.9):
                    turnover = random.randrange(20, 900) * (20_000 if shut else 200_000)
                    yield (
                        hotel[0], year, month,
                        None if random.random() < 0.04 else f"{turnover}.00",
                        f"{turnover // 10}.00",
                    )  # fmt: skip
