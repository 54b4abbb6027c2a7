"""The budget (BKAD): a PostgreSQL mirror of SIPD. No foreign keys; everything joins by codes, the
budget year and ``active = 1``, and old versions of a row stay in the table."""

from collections.abc import Iterator, Sequence
from random import Random

from batu_graph.demo.agencies.skpd import (
    BUDGET_2020,
    BY_SHORT,
    DINKES_2020,
    SKPD,
    SPENT_BY_OCTOBER_2020,
)
from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import Seeds, parts_of
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="bkad",
    home=Engine.POSTGRESQL,
    tables=[
        Table(
            "m_skpd",
            {
                "id_skpd": "bigint NOT NULL",
                "tahun_anggaran": "smallint NOT NULL",
                "kode_skpd": "varchar(22) NOT NULL",
                "nama_skpd": "varchar(150) NOT NULL",
                "singkatan": "varchar(20)",
                "active": "smallint NOT NULL",
            },
            key=["id_skpd"],
            indexes=[["kode_skpd", "tahun_anggaran"]],
        ),
        Table(
            "d_sub_kegiatan",
            {
                "id_sub": "bigint NOT NULL",
                "tahun_anggaran": "smallint NOT NULL",
                "kode_skpd": "varchar(22) NOT NULL",
                "kode_sub_giat": "varchar(22) NOT NULL",
                "nama_program": "varchar(150)",
                "nama_sub_giat": "varchar(200)",
                "pagu": "numeric(18,2) NOT NULL",
                "fisik": "numeric(5,2)",
                "kode_wilayah": "varchar(13)",
                "active": "smallint NOT NULL",
            },
            key=["id_sub"],
            indexes=[
                ["kode_skpd", "tahun_anggaran", "kode_sub_giat"],
                ["kode_wilayah", "tahun_anggaran"],
            ],
        ),
        Table(
            "d_rincian",
            {
                "id_rincian": "bigint NOT NULL",
                "tahun_anggaran": "smallint NOT NULL",
                "kode_skpd": "varchar(22) NOT NULL",
                "kode_sub_giat": "varchar(22) NOT NULL",
                "kode_akun": "varchar(20) NOT NULL",
                "nama_akun": "varchar(100)",
                "total": "numeric(18,2) NOT NULL",
                "active": "smallint NOT NULL",
            },
            key=["id_rincian"],
            indexes=[["kode_skpd", "tahun_anggaran", "kode_sub_giat"]],
        ),
        Table(
            "d_realisasi",
            {
                "id_realisasi": "bigint NOT NULL",
                "tahun_anggaran": "smallint NOT NULL",
                "bulan": "smallint NOT NULL",
                "kode_skpd": "varchar(22) NOT NULL",
                "kode_sub_giat": "varchar(22) NOT NULL",
                "kode_akun": "varchar(20) NOT NULL",
                "nilai": "numeric(18,2) NOT NULL",
                "active": "smallint NOT NULL",
            },
            key=["id_realisasi"],
            indexes=[["kode_skpd", "tahun_anggaran", "kode_sub_giat"]],
        ),
    ],
)

YEARS = {2020: 10, 2021: 12, 2024: 12}
"""Budget year -> the last month with payments in it."""
ACCOUNTS = (
    ("5.1.01.01.01", "Belanja Gaji Pokok"),
    ("5.1.02.01.01", "Belanja Barang Pakai Habis"),
    ("5.1.02.02.01", "Belanja Jasa Kantor"),
    ("5.2.03.01.01", "Belanja Modal Bangunan"),
    ("5.2.04.01.01", "Belanja Modal Jalan"),
)
KINDS = ("Penyediaan", "Pengelolaan", "Pembangunan", "Pembinaan", "Pemeliharaan", "Pendataan")


def make(seeds: Seeds) -> Rows:
    """The same at every scale."""
    random = seeds.random("bkad")
    agencies = list(_agencies())
    activities = list(_activities(random))
    lines = list(_lines(random, activities))
    return {
        "m_skpd": agencies,
        "d_sub_kegiatan": activities + _old_versions(activities),
        "d_rincian": lines,
        "d_realisasi": list(_payments(random, lines)),
    }


def budgets(year: int) -> list[int]:
    """The agencies' budgets of a year in rupiah, in the order of ``SKPD``."""
    growth = {2020: 100, 2021: 97, 2024: 118}[year]
    total, dinkes = BUDGET_2020 * growth // 100, DINKES_2020 * growth // 100
    parts = parts_of(total - dinkes, [skpd.weight for skpd in SKPD])
    parts[SKPD.index(BY_SHORT["Dinkes"])] = dinkes
    return parts


def _agencies() -> Iterator[Row]:
    number = 0
    for year in YEARS:
        for skpd in SKPD:
            number += 1
            yield number, year, skpd.code, skpd.name, skpd.short, 1
            if skpd.short in ("DPKPP", "Dinkes"):  # a version that was replaced
                number += 1
                yield number, year, skpd.code, f"{skpd.name} (LAMA)", skpd.short, 0


def _activities(random: Random) -> Iterator[Row]:
    """Each agency's sub kegiatan; their pagu add up to its budget."""
    number = 0
    for year in YEARS:
        for skpd, budget in zip(SKPD, budgets(year), strict=True):
            count = 4 + 2 * len(skpd.programmes)
            weights = [random.uniform(0.3, 2.0) for _ in range(count)]
            for position, pagu in enumerate(parts_of(budget, weights), 1):
                number += 1
                programme = skpd.programmes[position % len(skpd.programmes)]
                # The same activity has another code from 2021 on: four digits at the end.
                last = f"{position:02d}" if year == 2020 else f"{position:04d}"
                code = f"{skpd.code[:4]}.02.2.02.{last}"
                place = random.choice(villages())
                yield (
                    number, year, skpd.code, code, f"Program {programme}",
                    f"{KINDS[position % len(KINDS)]} {programme} {position}", f"{pagu}.00",
                    f"{random.uniform(20, 100):.2f}" if position % 5 else None,
                    place.code if position % 3 == 0 else None, 1,
                )  # fmt: skip


def _old_versions(activities: Sequence[Row]) -> list[Row]:
    """Versions before a budget change: the same keys once more, no longer active."""
    first = len(activities) + 1
    return [
        (first + offset, *row[1:5], f"{row[5]} (LAMA)", row[6], "0.00", row[8], 0)
        for offset, row in enumerate(activities[::9])
    ]


def _lines(random: Random, activities: Sequence[Row]) -> Iterator[Row]:
    """Each sub kegiatan by account; the lines add up to its pagu."""
    number = 0
    for _, year, skpd, code, _, _, pagu, *_ in activities:
        accounts = sorted(random.sample(ACCOUNTS, random.randrange(2, 5)))
        weights = [random.uniform(0.4, 2.0) for _ in accounts]
        whole = int(float(str(pagu)))
        for (account, name), amount in zip(accounts, parts_of(whole, weights), strict=True):
            number += 1
            last = "001" if year == 2020 else "0001"
            yield number, year, skpd, code, f"{account}.{last}", name, f"{amount}.00", 1


def _payments(random: Random, lines: Sequence[Row]) -> Iterator[Row]:
    """Payments by month; what is known of October 2020 comes out exactly, to the rupiah."""
    known = {BY_SHORT[short].code: share for short, share in SPENT_BY_OCTOBER_2020.items()}
    number = 0
    shares = {(year, skpd.code): random.uniform(30, 96) for year in YEARS for skpd in SKPD}
    shares |= {(2020, code): float(share) for code, share in known.items()}
    for (year, skpd), share in shares.items():
        own = [line for line in lines if line[1] == year and line[2] == skpd]
        spent = round(sum(int(float(str(line[6]))) for line in own) * share / 100)
        slots = [(line, month) for line in own for month in range(1, YEARS[year] + 1)]
        weights = [
            float(str(line[6])) * random.uniform(0.2, 1.8) * (random.random() < 0.6)
            for line, _ in slots
        ]
        for (line, month), amount in zip(slots, parts_of(spent, weights), strict=True):
            if amount:
                number += 1
                yield number, year, month, skpd, line[3], line[4], f"{amount}.00", 1
