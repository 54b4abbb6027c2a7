"""The city's own Python: root fields, computed fields, ways back to the catalogue."""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid
from batu_graph.schema.views import ViewsInvalid
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

CITY = """
city: Uji
agencies:
  - {code: "1", name: Wilayah, abbreviation: W, valid_from: 2017-01-01}
  - {code: "2", name: Kependudukan, abbreviation: K, valid_from: 2017-01-01}
"""
WILAYAH = """
agency: "1"
namespace: wilayah
class: public
sources: {wilayah: {url: "${WILAYAH_URL}"}}
entities:
  Desa:
    table: desa
    key: [kode]
    unique: [[nama]]
    root: true
    fields:
      kode: {type: ID, sql: text, nullable: false}
      nama: {type: String, sql: text}
"""
CAPIL = """
agency: "2"
namespace: capil
class: public
sources: {capil: {url: "${CAPIL_URL}"}}
entities:
  Penduduk:
    table: penduduk
    key: [nik]
    fields:
      nik: {type: ID, sql: text, nullable: false}
      lahir: {type: Date, sql: text}
      kodeDesa: {column: desa, type: String, sql: text}
    relations:
      desa: {to: Desa, on: {kodeDesa: kode}, inverse: penduduk}
"""
VIEWS = """
import strawberry
from batu_graph.views import Inputs, View, ask, computed, refers_to, view


@strawberry.type
class Ringkas:
    kode: strawberry.ID
    warga: int | None

    @refers_to("Desa")
    def desa(self) -> dict[str, object] | None:
        return {"kode": self.kode} if self.kode != "?" else None


@view(description="In short.")
async def desa_ringkas(info: View, kode: strawberry.ID) -> Ringkas | None:
    query = "query Q($kode: ID!) { desaByKey(kode: $kode) { pendudukAggregate { count } } }"
    row = (await ask(info, query, dict, kode=kode))["desaByKey"]
    people = row and row["pendudukAggregate"]
    return Ringkas(kode=kode, warga=people and people["count"]) if row else None


@view()
async def salah(info: View) -> int:
    return (await ask(info, "{ tidakAda }", dict))["tidakAda"]


BATCHES = []


@computed("Penduduk", needs=["lahir"])
def tahun(rows: list[Inputs]) -> list[int | None]:
    BATCHES.append(len(rows))
    return [row["lahir"] and int(row["lahir"][:4]) for row in rows]


@computed("Penduduk", needs=["kodeDesa", "nik"])
async def asal(rows: list[Inputs]) -> list[Ringkas]:
    return [Ringkas(kode=row["kodeDesa"] or "?", warga=len(row["nik"])) for row in rows]


@computed("Penduduk", needs=["nik"])
def gagal(rows: list[Inputs]) -> list[int]:
    return [1 // 0]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    config = tmp_path / "config"
    for name, text in {
        "city.yaml": CITY,
        "agencies/wilayah.yaml": WILAYAH,
        "agencies/capil.yaml": CAPIL,
        "views/satu.py": VIEWS,
    }.items():
        path = config / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    for name, script in {
        "wilayah": "CREATE TABLE desa (kode text primary key, nama text unique);"
        "INSERT INTO desa VALUES ('a', 'Beji'), ('b', 'Sisir');",
        "capil": "CREATE TABLE penduduk (nik text primary key, lahir text, desa text);"
        "INSERT INTO penduduk VALUES ('1', '1990-02-03', 'a'), ('2', NULL, 'a'),"
        "('33', '2001-01-01', NULL), ('4', 'kapan?', 'b');",
    }.items():
        with sqlite3.connect(tmp_path / f"{name}.db") as connection:
            connection.executescript(script)
        connection.close()
    return config


def environ(folder: Path) -> dict[str, str]:
    return {
        f"{name.upper()}_URL": f"sqlite:///{folder.parent / name}.db"
        for name in ("wilayah", "capil")
    }


@pytest.fixture
async def gateway(folder: Path) -> Any:
    made = Gateway(load_catalogue(folder, environ(folder)))
    yield made
    await made.close()


async def ask(gateway: Gateway, query: str, **variables: Any) -> dict[str, Any]:
    answer = await gateway.answer(GraphQLRequest(query, variables=variables))
    return orjson.loads(answer.body)  # type: ignore[no-any-return]


async def test_a_view_asks_the_catalogue_and_leads_back_to_it(gateway: Gateway) -> None:
    query = """query Q($kode: ID!, $berapa: Int) {
      ringkas: desaRingkas(kode: $kode) {
        __typename
        warga
        desa { n: nama ...Orang }
      }
    }
    fragment Orang on Desa { penduduk(limit: $berapa, orderBy: [{nik: ASC}]) { nik tahun } }"""
    assert await ask(gateway, query, kode="a", berapa=1) == {
        "data": {
            "ringkas": {
                "__typename": "Ringkas",
                "warga": 2,
                "desa": {"n": "Beji", "penduduk": [{"nik": "1", "tahun": 1990}]},
            }
        }
    }
    assert await ask(gateway, query, kode="?") == {"data": {"ringkas": None}}


@pytest.mark.parametrize("by_rows", [False, True])
async def test_computed_fields_of_many_rows_are_made_at_once(folder: Path, by_rows: bool) -> None:
    gateway = Gateway(load_catalogue(folder, environ(folder)), by_rows=by_rows)
    query = """{ capil { penduduk(orderBy: [{nik: ASC}]) {
      nik t: tahun asal { kode warga desa { nama } }
    } } }"""
    body = await ask(gateway, query)
    await gateway.close()
    assert body["data"]["capil"]["penduduk"] == [
        {"nik": "1", "t": 1990, "asal": {"kode": "a", "warga": 1, "desa": {"nama": "Beji"}}},
        {"nik": "2", "t": None, "asal": {"kode": "a", "warga": 1, "desa": {"nama": "Beji"}}},
        {"nik": "33", "t": 2001, "asal": {"kode": "?", "warga": 2, "desa": None}},
        {"nik": "4", "t": None, "asal": {"kode": "b", "warga": 1, "desa": {"nama": "Sisir"}}},
    ]
    assert gateway.catalogue.views[0].BATCHES == [4]
    assert "errors" not in body


async def test_a_value_that_cannot_be_shown_is_told_wherever_python_needs_it(
    gateway: Gateway,
) -> None:
    body = await ask(gateway, "{ capil { penduduk(orderBy: [{nik: ASC}]) { nik t: tahun } } }")
    assert "errors" not in body
    (warning,) = body["extensions"]["warnings"]
    assert (warning["code"], warning["agency"], warning["count"]) == (
        "VALUE_OUT_OF_RANGE",
        "capil",
        1,
    )
    assert warning["path"] == ["capil", "penduduk", 3, "t"]
    assert "Penduduk.lahir" in warning["message"] and "`t`" in warning["message"]

    query = '{ ringkas: desaRingkas(kode: "b") { desa { penduduk { lahir } } } }'
    (warning,) = (await ask(gateway, query))["extensions"]["warnings"]
    assert warning["path"] == ["ringkas", "desa", "penduduk", 0, "lahir"]

    query = (
        '{ capil { penduduk(where: {nik: {eq: "4"}}) { asal { desa { penduduk { lahir } } } } } }'
    )
    (warning,) = (await ask(gateway, query))["extensions"]["warnings"]
    assert warning["path"] is None


async def test_a_list_that_a_view_did_not_limit_is_told_at_the_view(folder: Path) -> None:
    view = """

@view()
async def semua(info: View) -> int:
    return len((await ask(info, "{ capil { penduduk { nik } } }", dict))["capil"]["penduduk"])
"""
    (folder / "views/satu.py").write_text(VIEWS + view)
    catalogue = load_catalogue(folder, environ(folder))
    few = replace(catalogue.entities["Penduduk"], default_limit=3)
    gateway = Gateway(replace(catalogue, entities={**catalogue.entities, "Penduduk": few}))
    body = await ask(gateway, "{ semua }")
    await gateway.close()
    assert body["data"] == {"semua": 3}
    (warning,) = body["extensions"]["warnings"]
    assert (warning["code"], warning["path"]) == ("DEFAULT_LIMIT", ["semua"])


async def test_a_computed_field_that_fails_is_null_with_one_located_error(gateway: Gateway) -> None:
    body = await ask(gateway, "{ capil { penduduk { nik gagal } } }")
    assert body["data"]["capil"]["penduduk"] is None  # `list[int]` promised that there is a value
    assert [(e["path"], e["extensions"]["code"]) for e in body["errors"]] == [
        (["capil", "penduduk", 0, "gagal"], "INTERNAL")
    ]
    assert "division" not in body["errors"][0]["message"]


async def test_an_agency_that_is_down_takes_only_its_part_of_a_view(folder: Path) -> None:
    gateway = Gateway(
        load_catalogue(folder, environ(folder) | {"CAPIL_URL": "sqlite:////nowhere/capil.db"})
    )
    body = await ask(gateway, '{ desaRingkas(kode: "a") { kode warga desa { nama } } }')
    await gateway.close()
    assert body["data"] == {"desaRingkas": {"kode": "a", "warga": None, "desa": {"nama": "Beji"}}}
    (error,) = body["errors"]
    assert error["path"] == ["desaRingkas"]
    assert error["extensions"] == {"code": "SOURCE_UNAVAILABLE", "agency": "capil"}


async def test_an_agency_that_is_down_is_named_below_a_computed_field(folder: Path) -> None:
    gateway = Gateway(
        load_catalogue(folder, environ(folder) | {"WILAYAH_URL": "sqlite:////nowhere/desa.db"})
    )
    query = '{ capil { penduduk(where: {nik: {eq: "4"}}) { asal { desa { nama } } } } }'
    body = await ask(gateway, query)
    await gateway.close()
    assert body["data"] == {"capil": {"penduduk": [{"asal": {"desa": None}}]}}
    (error,) = body["errors"]
    assert error["extensions"] == {"code": "SOURCE_UNAVAILABLE", "agency": "wilayah"}


async def test_a_view_that_asks_for_what_there_is_not_fails_alone(gateway: Gateway) -> None:
    body = await ask(gateway, "{ desa { nama } agencies { kode } }")
    assert "errors" not in body
    body = await ask(gateway, "{ salah desa { nama } }")
    assert body["errors"][0]["path"] == ["salah"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import tidak_ada", "satu.py:1"),
        ("def f(:", "satu.py:1"),
        ("\n\nraise ValueError('x')", "satu.py:3"),
    ],
)
def test_a_file_that_cannot_be_run_is_a_mistake_with_its_line(
    folder: Path, text: str, message: str
) -> None:
    (folder / "views/satu.py").write_text(text)
    with pytest.raises(CatalogueInvalid, match=re.escape(message)):
        load_catalogue(folder, environ(folder))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('@computed("Penduduk", needs=["lahir"])', '@computed("Orang", needs=[])', "no entity"),
        ('needs=["lahir"]', 'needs=["umur"]', "Penduduk lacks"),
        ("def tahun(", "def lahir(", "has a `lahir` already"),
        ("-> list[int | None]", "", "must say what it returns"),
    ],
)
def test_a_computed_field_that_cannot_be_is_refused(
    folder: Path, old: str, new: str, message: str
) -> None:
    (folder / "views/satu.py").write_text(VIEWS.replace(old, new, 1))
    with pytest.raises(ViewsInvalid, match=message):
        Gateway(load_catalogue(folder, environ(folder)))


DOCUMENT = (Path(__file__).parents[2] / "docs/views.md").read_text("utf-8")


@pytest.fixture
def snippets(tmp_path: Path) -> Iterator[list[str]]:
    yield re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)


def test_the_files_in_the_documentation_load_over_the_demo_city(
    snippets: list[str], tmp_path: Path
) -> None:
    from batu_graph.cli.city import DEMO_CONFIG

    catalogue = tmp_path / "config"
    (catalogue / "agencies").mkdir(parents=True)
    for path in DEMO_CONFIG.rglob("*.yaml"):
        (catalogue / path.relative_to(DEMO_CONFIG)).write_text(path.read_text())
    names = {f"{path.stem.upper()}_URL": "sqlite:////x.db" for path in DEMO_CONFIG.rglob("*.yaml")}
    (catalogue / "views").mkdir()
    for number, text in enumerate(snippets):
        (catalogue / "views" / f"n{number}.py").write_text(text)
    schema = Gateway(load_catalogue(catalogue, names)).sdl()
    assert len(snippets) == 2
    assert "desaRingkas(kode: ID!): DesaRingkas" in schema
    assert "tahunLahir: Int" in schema
