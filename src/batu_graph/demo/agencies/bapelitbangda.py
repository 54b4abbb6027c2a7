"""Planning (Bapelitbangda): five years side by side in one row, columns called ``order``."""

from collections.abc import Iterator
from random import Random

from batu_graph.demo.agencies import bkad
from batu_graph.demo.agencies.skpd import SKPD
from batu_graph.demo.seeds import Seeds
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

YEARS = range(1, 6)
DATABASE = AgencyDatabase(
    name="bapelitbangda",
    home=Engine.SQLITE,
    tables=[
        Table(
            "tb_renstra",
            {
                "id": "int(11) NOT NULL",
                "order": "int(11)",
                "kode_skpd": "varchar(25) NOT NULL",
                "periode": "varchar(9) NOT NULL",
                "tujuan": "text",
                "sasaran": "text",
                "program": "varchar(150)",
                "indikator": "varchar(150)",
                "Satuan Indikator": "varchar(30)",
                **{f"target_{year}": "decimal(12,2)" for year in YEARS},
                **{f"pagu_{year}": "decimal(18,2)" for year in YEARS},
            },
            key=["id"],
            indexes=[["kode_skpd"]],
        ),
        Table(
            "tb_renja",
            {
                "id": "int(11) NOT NULL",
                "id_renstra": "int(11)",
                "tahun": "year(4) NOT NULL",
                "kode_skpd": "varchar(25) NOT NULL",
                "kode_sub_kegiatan": "varchar(25)",
                "indikator": "varchar(150)",
                "target": "decimal(12,2)",
                "realisasi": "decimal(12,2)",
                "pagu": "decimal(18,2)",
                "lokasi": "varchar(15)",
            },
            key=["id"],
            indexes=[["id_renstra"], ["kode_skpd", "tahun"], ["lokasi"]],
        ),
    ],
)

UNITS = ("persen", "dokumen", "orang", "unit", "indeks")
PERIOD = "2017-2022"


def make(seeds: Seeds) -> Rows:
    """The same at every scale."""
    random = seeds.random("bapelitbangda")
    plans = list(_plans(random))
    return {"tb_renstra": plans, "tb_renja": list(_slices(seeds, random, plans))}


def _plans(random: Random) -> Iterator[Row]:
    number = 0
    for skpd in SKPD:
        for programme in skpd.programmes:
            number += 1
            start, step = random.randrange(10, 70), random.uniform(0.5, 6)
            money = random.randrange(2, 40) * 1_000_000_000
            code = f"{skpd.code} " if number % 7 == 0 else skpd.code
            yield (
                number, number % 4 + 1, code, PERIOD,
                f"Meningkatkan kualitas urusan {skpd.name}", f"Meningkatnya {programme.lower()}",
                f"Program {programme}", f"Capaian {programme.lower()}", random.choice(UNITS),
                *(f"{start + step * year:.2f}" for year in range(5)),
                *(f"{money + year * 250_000_000}.00" for year in range(5)),
            )  # fmt: skip


def _slices(seeds: Seeds, random: Random, plans: list[Row]) -> Iterator[Row]:
    """A year's slice of the plans, by the budget's own codes; it forgets some."""
    by_agency = {(str(plan[2]).strip(), plan[6]): plan[0] for plan in plans}
    number = 0
    for row in bkad.make(seeds)["d_sub_kegiatan"]:
        _, year, skpd, code, programme, name, pagu, _, village, active = row
        if active and random.random() < 0.8:
            number += 1
            target = random.uniform(10, 100)
            done = None if number % 10 == 0 else f"{target * random.uniform(0.4, 1.1):.2f}"
            yield (
                number, by_agency[str(skpd), programme], year, skpd,
                code if number % 25 else "9.99.99.9.99.99", f"Keluaran {name}",
                f"{target:.2f}", done, pagu, village or "",
            )  # fmt: skip
