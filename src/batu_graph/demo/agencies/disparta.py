"""Tourism (Disparta): MariaDB, village codes without dots, coordinates as text."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from batu_graph.demo.regions import Village, villages
from batu_graph.demo.seeds import Seeds, day_between, parts_of
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="disparta",
    home=Engine.MYSQL,
    tables=[
        Table(
            "tbl_destinasi",
            {
                "id": "int(11) NOT NULL",
                "nm_destinasi": "varchar(100) NOT NULL",
                "jenis": "enum('ALAM','BUATAN','BUDAYA','DESA WISATA') NOT NULL",
                "kd_desa": "varchar(12)",
                "htm": "decimal(12,2)",
                "htm_akhir_pekan": "varchar(20)",
                "lat": "varchar(20)",
                "lng": "varchar(20)",
                "status": "enum('BUKA','TUTUP') NOT NULL",
                "tgl_buka": "date",
                "deleted_at": "datetime",
            },
            key=["id"],
            indexes=[["kd_desa"]],
        ),
        Table(
            "tbl_penginapan",
            {
                "id": "int(11) NOT NULL",
                "nm_penginapan": "varchar(100) NOT NULL",
                "kelas": "varchar(20)",
                "jml_kamar": "smallint(6)",
                "kd_desa": "varchar(12)",
                "nib": "varchar(20)",
                "lapor": "tinyint(1)",
            },
            key=["id"],
            indexes=[["kd_desa"]],
        ),
        Table(
            "tbl_kunjungan",
            {
                "id_destinasi": "int(11) NOT NULL",
                "tahun": "year(4) NOT NULL",
                "bulan": "tinyint(4) NOT NULL",
                "wisnus": "int(11) NOT NULL",
                "wisman": "int(11) NOT NULL",
            },
            key=["id_destinasi", "tahun", "bulan"],
            indexes=[["tahun", "bulan"]],
        ),
        Table(
            "tbl_okupansi",
            {
                "id_penginapan": "int(11) NOT NULL",
                "tahun": "year(4) NOT NULL",
                "bulan": "tinyint(4) NOT NULL",
                "kamar_malam": "int(11)",
                "terjual": "int(11)",
                "persen": "double",
            },
            key=["id_penginapan", "tahun", "bulan"],
            indexes=[["tahun", "bulan"]],
        ),
    ],
)

VISITS = {2019: 7_243_300, 2020: 2_437_878, 2021: 3_584_723, 2022: 7_445_799}
"""Visits to all destinations, by year."""
LODGINGS = 90
KNOWN: Sequence[tuple[str, str, str]] = (
    ("Jawa Timur Park 1", "BUATAN", "Sisir"),
    ("Jawa Timur Park 2", "BUATAN", "Oro-oro Ombo"),
    ("Jawa Timur Park 3", "BUATAN", "Beji"),
    ("Museum Angkut", "BUATAN", "Ngaglik"),
    ("Batu Night Spectacular", "BUATAN", "Oro-oro Ombo"),
    ("Eco Green Park", "BUATAN", "Oro-oro Ombo"),
    ("Predator Fun Park", "BUATAN", "Tlekung"),
    ("Taman Rekreasi Selecta", "BUATAN", "Tulungrejo"),
    ("Coban Talun", "ALAM", "Tulungrejo"),
    ("Gunung Banyak", "ALAM", "Songgokerto"),
    ("Songgoriti", "ALAM", "Songgokerto"),
    ("Pemandian Cangar", "ALAM", "Tulungrejo"),
    ("Alun-Alun Kota Batu", "BUATAN", "Sisir"),
)
"""Real names; village, prices, places and figures in the tables are invented."""
DESTINATIONS = 45


def make(seeds: Seeds) -> Rows:
    """The same at every scale."""
    random = seeds.random("disparta")
    lodgings = list(_lodgings(random))
    return {
        "tbl_destinasi": list(_destinations(random)),
        "tbl_penginapan": lodgings,
        "tbl_kunjungan": list(_visits(random)),
        "tbl_okupansi": list(_occupancy(random, lodgings)),
    }


def plain_code(village: Village) -> str:
    """The ministry's code without dots: ten digits, just as a statistics office's code has."""
    return village.code.replace(".", "")


def _destinations(random: Random) -> Iterator[Row]:
    by_name = {village.name: village for village in villages()}
    for number in range(1, DESTINATIONS + 1):
        if number <= len(KNOWN):
            name, kind, village = KNOWN[number - 1]
            place = by_name[village]
        else:
            place = villages()[number % 24]
            kind = random.choice(("ALAM", "BUDAYA", "DESA WISATA", "BUATAN"))
            name = f"{_PREFIX[kind]} {place.name} {number}"
        price = random.choice((0, 5_000, 10_000, 15_000, 25_000, 50_000, 120_000))
        lat, lng = f"{random.uniform(-7.93, -7.78):.6f}", f"{random.uniform(112.48, 112.60):.6f}"
        if place.district != "35.79.02" and number % 9 == 0:  # nobody has measured these
            lat, lng = random.choice((("0", "0"), ("", ""), ("-", "-")))
        opened: str | None = day_between(random, date(1995, 1, 1), date(2020, 1, 1)).isoformat()
        if number % 7 == 0:
            opened = random.choice(("0000-00-00", None))
        yield (
            number, name, kind,
            None if number == 44 else plain_code(place),
            None if number % 8 == 0 else f"{price}.00",
            "-" if number % 3 else str(price + 10_000),
            lat, lng, "TUTUP" if number % 6 == 0 else "BUKA", opened, None,
        )  # fmt: skip
    yield (
        DESTINATIONS + 1, "Wahana Lama", "BUATAN", plain_code(villages()[3]), "5000.00", "-",
        "0", "0", "TUTUP", "0000-00-00", "2019-08-01 10:00:00",
    )  # fmt: skip


_PREFIX = {
    "ALAM": "Coban", "BUDAYA": "Sanggar", "DESA WISATA": "Desa Wisata", "BUATAN": "Taman"
}  # fmt: skip


def _lodgings(random: Random) -> Iterator[Row]:
    for number in range(1, LODGINGS + 1):
        village = random.choice(villages())
        kind = random.choices(
            ("Bintang 4", "Bintang 3", "Bintang 2", "Melati", "Villa", "Homestay"),
            (4, 8, 10, 30, 20, 18),
        )[0]
        rooms = {"Bintang 4": 140, "Bintang 3": 90, "Bintang 2": 50}.get(kind, 12)
        nib = random.choice((f"{random.randrange(10**12, 10**13)}", "", None, "-"))
        yield (
            number, f"{kind.split()[0]} Contoh {number:02d} {village.name}", kind,
            max(3, round(rooms * random.uniform(0.6, 1.4))),
            random.choice((plain_code(village), f"{plain_code(village)} ")),
            nib, random.choices((1, 0, 2), (45, 50, 5))[0],
        )  # fmt: skip


def _visits(random: Random) -> Iterator[Row]:
    """Every year's visits, in parts that add up to exactly the published number."""
    popularity = [random.uniform(0.2, 1.0) + 3 * (n < len(KNOWN)) for n in range(DESTINATIONS)]
    for year, total in VISITS.items():
        shut = {2020: (4, 5, 6), 2021: (7, 8)}.get(year, ())
        months = [0.02 if month in shut else random.uniform(0.7, 1.5) for month in range(1, 13)]
        weights = [place * month for place in popularity for month in months]
        for slot, visits in enumerate(parts_of(total, weights)):
            foreign = visits // 250
            yield slot // 12 + 1, year, slot % 12 + 1, visits - foreign, foreign


def _occupancy(random: Random, lodgings: Sequence[Row]) -> Iterator[Row]:
    """Only 18-54 % of the lodgings report in a month."""
    for year in (2020, 2021, 2022):
        for month in range(1, 13):
            reporting = random.sample(lodgings, round(len(lodgings) * random.uniform(0.18, 0.54)))
            for lodging in sorted(reporting, key=lambda row: int(row[0] or 0)):
                nights = int(lodging[3] or 0) * 30
                sold = round(nights * random.uniform(0.05, 0.85))
                yield lodging[0], year, month, nights, sold, round(100 * sold / nights, 1)
