"""Seven agencies whose true relations are known: which of them are proposed, and what else is.

The databases have what the real ones have: one person's number in many types and spellings, tables
without a unique index, doubled rows, and columns of small numbers everywhere.
"""

import asyncio
import random
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.onboarding.drafting.file import Identity
from batu_graph.onboarding.introspect import Order, introspect
from batu_graph.onboarding.relate import Proposed, Related, relate
from batu_graph.onboarding.writing.write import file_text
from batu_graph.types import Engine

PEOPLE = 2_000
CHANCE = random.Random(7)
NIKS = [
    f"357999{CHANCE.randrange(1, 29):02}0180{CHANCE.randrange(10_000):04}" for _ in range(PEOPLE)
]
FAMILIES = [f"3579991201{n:06}" for n in CHANCE.sample(range(900_000), 600)]
VILLAGES = [f"35.79.{k:02}.{d}" for k in (1, 2, 3) for d in range(1001, 1009)]
SCHOOLS = [str(n) for n in CHANCE.sample(range(20_500_000, 20_600_000), 60)]
OBJECTS = [f"3579010{n:011}" for n in CHANCE.sample(range(10**9), 400)]
BUSINESSES = [str(n) for n in CHANCE.sample(range(10**12, 10**13), 300)]


def some(values: list[str], number: int) -> list[str]:
    return [CHANCE.choice(values) for _ in range(number)]


def dotted(nik: str) -> str:
    return f"{nik[:6]}.{nik[6:12]}.{nik[12:]}"


def small(number: int, most: int) -> list[int]:
    return [CHANCE.randint(1, most) for _ in range(number)]


Table = tuple[str, dict[str, str], list[list[Any]]]
"""Name, columns with types, and values column by column."""
TABLES: dict[str, list[Table]] = {
    "setda": [
        ("desa", {"kode": "char(13) PRIMARY KEY", "nama": "varchar(40)"},
         [VILLAGES, [f"Desa {n}" for n in range(24)]]),
        ("status", {"id": "int PRIMARY KEY", "nama": "varchar(20)"},
         [list(range(1, 9)), [f"S{n}" for n in range(8)]]),
        ("kategori", {"id": "int PRIMARY KEY", "nama": "varchar(20)"},
         [list(range(1, 13)), [f"K{n}" for n in range(12)]]),
    ],
    "dukcapil": [
        ("penduduk", {"nik": "decimal(16,0)", "no_kk": "char(16)", "kd_desa": "char(13)",
                      "status": "int"},
         [NIKS, some(FAMILIES, PEOPLE), some(VILLAGES, PEOPLE), small(PEOPLE, 4)]),
        ("keluarga", {"no_kk": "char(16) PRIMARY KEY", "kategori": "int"},
         [FAMILIES, small(600, 3)]),
    ],
    "dinkes": [
        ("kunjungan", {"id": "int PRIMARY KEY", "no_ktp": "varchar(25)", "status_id": "int",
                       "desa_id": "varchar(20)"},
         [list(range(1, 901)), [f" {one} " for one in some(NIKS, 900)], small(900, 6),
          [one.replace(".", "") for one in some(VILLAGES, 900)]]),
    ],
    "dinsos": [
        ("dtks", {"id": "int PRIMARY KEY", "nik": "varchar(20)", "no_kk": "varchar(20)",
                  "kategori_id": "int"},
         [list(range(1, 713)), [*map(dotted, NIKS[:700]), *map(dotted, NIKS[:12])],
          some(FAMILIES, 712), small(712, 5)]),
    ],
    "disdik": [
        ("sekolah", {"npsn": "char(8) PRIMARY KEY", "status": "int"}, [SCHOOLS, small(60, 2)]),
        ("siswa", {"nisn": "char(10) PRIMARY KEY", "nik": "varchar(16)", "npsn": "varchar(8)"},
         [[f"00{n:08}" for n in range(800)], NIKS[900:1700], some(SCHOOLS, 800)]),
    ],
    "bapenda": [
        ("objek", {"nop": "char(18) PRIMARY KEY", "id_kategori": "int"},
         [OBJECTS, small(400, 9)]),
        ("usaha", {"id": "int PRIMARY KEY", "nib": "varchar(20)", "nik_pemilik": "varchar(20)"},
         [list(range(1, 251)), some(BUSINESSES, 250), some(NIKS, 250)]),
    ],
    "perizinan": [
        ("izin", {"nib": "char(13) PRIMARY KEY", "nop": "varchar(24)", "status": "int"},
         [BUSINESSES, some(OBJECTS, 300), small(300, 5)]),
        ("petugas", {"id": "int PRIMARY KEY", "nik": "varchar(10)"},
         [list(range(1, 41)), [f"{n:06}" for n in range(40)]]),
    ],
}  # fmt: skip
TRUE_KEYS = {
    ("Penduduk.kdDesa", "Desa.kode"),
    ("Kunjungan.desaId", "Desa.kode"),
    ("Dtks.noKk", "Keluarga.noKk"),
    ("Usaha.nib", "Izin.nib"),
    ("Izin.nop", "Objek.nop"),
}
TRUE_IF_UNIQUE = {
    ("Kunjungan.noKtp", "Penduduk.nik"),
    ("Dtks.nik", "Penduduk.nik"),
    ("Siswa.nik", "Penduduk.nik"),
    ("Usaha.nikPemilik", "Penduduk.nik"),
}


class City:
    """The agencies' databases and the files that ``introspect`` makes of them."""

    def __init__(
        self,
        folder: Path,
        edit: Callable[[str], str] = lambda text: text,
        tables: Mapping[str, list[Table]] = TABLES,
    ) -> None:
        self.names = list(tables)
        (folder / "agencies").mkdir(parents=True)
        agencies = []
        for number, (name, of) in enumerate(tables.items()):
            path = folder / f"{name}.db"
            _make(path, of)
            url = f"sqlite:///{path}"
            identity = Identity(str(number), name, url)
            made = asyncio.run(introspect(Order(url, Engine.SQLITE, identity)))
            (folder / f"agencies/{name}.yaml").write_text(edit(file_text(made.file)))
            agencies.append(
                f'  - {{code: "{number}", name: {name}, abbreviation: {name}, '
                "valid_from: 2017-01-01}\n"
            )
        (folder / "city.yaml").write_text(f"city: Kota\nagencies:\n{''.join(agencies)}")
        self.catalogue = load_catalogue(folder, {})

    def related(self) -> Related:
        pairs = [(one, other) for one in self.names for other in self.names if one != other]
        return asyncio.run(relate(self.catalogue, pairs))


def _make(path: Path, tables: list[Table]) -> None:
    with sqlite3.connect(path) as made:
        for name, columns, values in tables:
            declared = ", ".join(f"{column} {kind}" for column, kind in columns.items())
            made.execute(f"CREATE TABLE {name} ({declared})")
            marks = ", ".join("?" * len(columns))
            made.executemany(f"INSERT INTO {name} VALUES ({marks})", zip(*values, strict=True))


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> City:
    return City(tmp_path_factory.mktemp("city"))


@pytest.fixture(scope="module")
def related(city: City) -> Related:
    return city.related()


def ends(proposed: Iterable[Proposed]) -> set[tuple[str, str]]:
    return {(one.near.name, one.far.name) for one in proposed}


def test_every_relation_into_a_key_is_proposed_and_no_other(related: Related) -> None:
    found = ends(related.proposed)
    assert found == TRUE_KEYS


def test_what_would_be_one_if_the_other_side_were_a_key_is_told_with_its_doubles(
    related: Related,
) -> None:
    found = ends(related.would_be)
    assert found == TRUE_IF_UNIQUE
    visits = next(
        one
        for one in related.would_be
        if (one.near.name, one.far.name) == ("Kunjungan.noKtp", "Penduduk.nik")
    )
    doubled = PEOPLE - len(set(NIKS))
    assert visits.doubled == doubled
    assert "not a key: would join if `nik` were unique" in visits.evidence


def test_small_numbers_are_left_out_and_named(related: Related) -> None:
    left_out = ends(related.by_chance)
    assert ("Kunjungan.statusId", "Status.rowId") in left_out
    assert ("Dtks.kategoriId", "Kategori.rowId") in left_out
    assert not left_out & (TRUE_KEYS | TRUE_IF_UNIQUE)
    assert not {one for one in ends(related.proposed) if one[1].endswith(".rowId")}


def test_where_a_person_says_that_the_field_is_unique_it_is_a_relation(tmp_path: Path) -> None:
    def edit(text: str) -> str:
        return text.replace("table: penduduk\n", "table: penduduk\n    unique: [[nik]]\n")

    related = City(tmp_path / "city", edit).related()
    assert ends(related.proposed) >= TRUE_IF_UNIQUE | TRUE_KEYS
    assert not ends(related.would_be) & TRUE_IF_UNIQUE


def test_few_values_and_small_numbers_come_last_and_say_so(tmp_path: Path) -> None:
    folder = tmp_path / "city"
    codes: dict[str, list[Table]] = {
        "satu": [
            ("kecamatan", {"kd_kec": "char(2) PRIMARY KEY", "luas": "double"},
             [["01", "02", "03"], [1.5, 2.5, 3.5]]),
            ("desa", {"kode": "char(13) PRIMARY KEY"}, [VILLAGES]),
        ],
        "dua": [
            ("pasar", {"id": "int PRIMARY KEY", "kd_kec": "char(2)", "desa": "char(13)",
                       "luas": "double"},
             [list(range(90)), some(["01", "02", "03"], 90), some(VILLAGES, 90), [1.5] * 90]),
        ],
    }  # fmt: skip
    related = City(folder, tables=codes).related()
    sure, doubtful = related.proposed
    assert (sure.near.name, sure.doubts) == ("Pasar.desa", [])
    assert doubtful.near.name == "Pasar.kdKec"
    assert doubtful.doubts == [
        "only 3 values, which show little", "small numbers, of which any would be found",
    ]  # fmt: skip
    assert "only 3 values, which show little" in doubtful.evidence


def test_floating_point_numbers_are_never_keys(tmp_path: Path) -> None:
    places: list[float] = [n + 0.25 for n in range(100)]
    numbers: dict[str, list[Table]] = {
        "satu": [("titik", {"nik": "double PRIMARY KEY"}, [places])],
        "dua": [("hal", {"id": "int PRIMARY KEY", "nik": "double"}, [list(range(100)), places])],
    }
    related = City(tmp_path / "city", tables=numbers).related()
    assert not (related.proposed or related.would_be or related.by_chance)
