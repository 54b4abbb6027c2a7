"""The whole city: twelve agencies, each with its database and the rows in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from batu_graph.demo.agencies import (
    bapelitbangda,
    bapenda,
    bkad,
    bpbd,
    dinkes,
    dinsos,
    disdik,
    diskominfo,
    disparta,
    dispendukcapil,
    dpupr,
    wilayah,
)
from batu_graph.demo.seeds import Seeds
from batu_graph.demo.tables import AgencyDatabase, Rows

VERSION = 3
"""Of the data: raised whenever the same seed and scale give other rows than before."""


@dataclass(frozen=True, slots=True)
class DemoAgency:
    """One agency's database and how its rows are made."""

    database: AgencyDatabase
    make: Callable[[Seeds], Rows]


Made: TypeAlias = Iterator[tuple[AgencyDatabase, Rows]]

AGENCIES = tuple(
    DemoAgency(module.DATABASE, module.make)
    for module in (
        wilayah, dispendukcapil, dinkes, dpupr, disparta, bkad, bapelitbangda, bpbd, diskominfo,
        dinsos, disdik, bapenda,
    )
)  # fmt: skip
"""The register comes before the agencies whose rows name its people."""


def make_city(seed: int, scale: float) -> Made:
    """Each agency's database with its rows, one after the other.

    The same seed and scale give the same rows, on every machine.
    """
    seeds = Seeds(seed, scale)
    for agency in AGENCIES:
        yield agency.database, agency.make(seeds)
