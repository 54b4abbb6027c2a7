"""Fields and response keys that differ only in letter case, and names longer than a server's."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from typing import Any

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

ENGINES = ("postgresql", "mariadb", "mysql", "sqlite")
LONG = "jumlah" * 11
"""66 letters: PostgreSQL and MySQL have names of at most 63 and 64."""
CITY = """
city: Kota Arsip
agencies: [{code: "1", name: Arsip, abbreviation: Arsip, valid_from: 2017-01-01}]
"""
AGENCY = f"""
agency: "1"
namespace: arsip
class: public
sources: {{arsip: {{url: "${{ARSIP_URL}}"}}, wilayah: {{url: "${{WILAYAH_URL}}"}}}}
entities:
  Rekap:
    source: arsip
    table: rekap
    key: [kodeUnit, kodeunit]
    indexes: [[kodeDesa], [kodedesa]]
    fields:
      kodeUnit: {{column: kode_unit, type: Int, sql: int, nullable: false}}
      kodeunit: {{type: Int, sql: int, nullable: false}}
      totalGiat: {{column: total_giat, type: Int, sql: int}}
      totalgiat: {{type: Int, sql: int}}
      TOTALGIAT: {{column: total, type: String, sql: varchar(9), collation: binary}}
      kodeDesa: {{column: kode_desa, type: String, sql: varchar(9), collation: binary}}
      kodedesa: {{type: String, sql: varchar(9), collation: binary}}
      {LONG}Kini: {{column: kini, type: Int, sql: int}}
      {LONG}Lalu: {{column: lalu, type: Int, sql: int}}
    relations:
      induk: {{to: Rekap, on: {{totalGiat: kodeUnit, totalgiat: kodeunit}}, inverse: anak}}
      desa: {{to: Desa, on: {{kodeDesa: kodeDesa}}, inverse: rekap}}
      desaLama: {{to: Desa, on: {{kodedesa: kodedesa}}, inverse: rekapLama}}
  Desa:
    source: wilayah
    table: desa
    key: [kodeDesa]
    unique: [[kodedesa]]
    fields:
      kodeDesa: {{column: kode_desa, type: String, sql: varchar(9), nullable: false}}
      kodedesa: {{type: String, sql: varchar(9), nullable: false}}
      nama: {{type: String, sql: varchar(9)}}
"""
REKAP = """
CREATE TABLE rekap (kode_unit int NOT NULL, kodeunit int NOT NULL, total_giat int, totalgiat int,
  total varchar(9), kode_desa varchar(9), kodedesa varchar(9), kini int, lalu int,
  PRIMARY KEY (kode_unit, kodeunit));
INSERT INTO rekap VALUES (1, 2, 3, 4, 'tiga', 'a', 'X', 5, 6), (1, 3, 1, 2, 'satu', 'b', 'Y', 7, 8),
  (2, 1, 1, 2, 'satu', 'b', 'X', 9, 10);
"""
DESA = """
CREATE TABLE desa (kode_desa varchar(9) PRIMARY KEY, kodedesa varchar(9) NOT NULL, nama varchar(9));
INSERT INTO desa VALUES ('a', 'Y', 'Sisir'), ('b', 'X', 'Temas');
"""
A, B, C = (
    {"kodeUnit": 1, "kodeunit": 2, "totalGiat": 3, "totalgiat": 4, "TOTALGIAT": "tiga"},
    {"kodeUnit": 1, "kodeunit": 3, "totalGiat": 1, "totalgiat": 2, "TOTALGIAT": "satu"},
    {"kodeUnit": 2, "kodeunit": 1, "totalGiat": 1, "totalgiat": 2, "TOTALGIAT": "satu"},
)
ALL = " ".join(A)
ANSWERS: dict[str, tuple[str, Any]] = {
    "rows": (f"rekap {{ {ALL} }}", [A, B, C]),
    "rows in an order of both": (
        f"rekap(orderBy: [{{totalgiat: ASC}}, {{kodeUnit: DESC}}, {{kodeunit: ASC}}]) {{ {ALL} }}",
        [C, B, A],
    ),
    "response keys": (
        "rekap(limit: 2) { a: totalGiat A: totalgiat aA: kodeDesa Aa: kodedesa }",
        [{"a": 3, "A": 4, "aA": "a", "Aa": "X"}, {"a": 1, "A": 2, "aA": "b", "Aa": "Y"}],
    ),
    "one row": (f"rekapByKey(kodeUnit: 1, kodeunit: 3) {{ {ALL} }}", B),
    "a filter": (
        f"rekap(where: {{totalGiat: {{eq: 1}}, totalgiat: {{eq: 2}}}}) {{ {ALL} }}",
        [B, C],
    ),
    "a related row": (f"rekap(offset: 1) {{ induk {{ {ALL} }} }}", [{"induk": A}, {"induk": A}]),
    "lists": (
        f"rekap(limit: 2) {{ kodeUnit kodeunit anak(orderBy: [{{kodeunit: ASC}}]) {{ {ALL} }} }}",
        [
            {"kodeUnit": 1, "kodeunit": 2, "anak": [C, B]},
            {"kodeUnit": 1, "kodeunit": 3, "anak": []},
        ],
    ),
    "lists under two keys": (
        "rekap(limit: 1) { b: anak { totalgiat } B: anak { totalGiat } }",
        [{"b": [{"totalgiat": 2}] * 2, "B": [{"totalGiat": 1}] * 2}],
    ),
    "groups": (
        "rekapGroup(by: [{totalGiat: true}, {totalgiat: true}]) { key { totalGiat totalgiat } "
        "count sum { kodeUnit kodeunit } Sum: sum { Kodeunit: kodeUnit } }",
        [
            {
                "key": {"totalGiat": 1, "totalgiat": 2},
                "count": 2,
                "sum": {"kodeUnit": 3, "kodeunit": 4},
                "Sum": {"Kodeunit": 3},
            },
            {
                "key": {"totalGiat": 3, "totalgiat": 4},
                "count": 1,
                "sum": {"kodeUnit": 1, "kodeunit": 2},
                "Sum": {"Kodeunit": 1},
            },
        ],
    ),
    "an aggregate of each row's list": (
        "rekap(limit: 1) { anakAggregate { max { totalGiat totalgiat TOTALGIAT } } }",
        [{"anakAggregate": {"max": {"totalGiat": 1, "totalgiat": 2, "TOTALGIAT": "satu"}}}],
    ),
    "a connection": (
        f"rekapConnection(first: 2, orderBy: [{{kodeunit: DESC}}]) {{ nodes {{ {ALL} }} }}",
        {"nodes": [B, A]},
    ),
    "rows of another database": (
        "rekap { desa { nama kodeDesa kodedesa } desaLama { nama } }",
        [
            {
                "desa": {"nama": "Sisir", "kodeDesa": "a", "kodedesa": "Y"},
                "desaLama": {"nama": "Temas"},
            },
            {
                "desa": {"nama": "Temas", "kodeDesa": "b", "kodedesa": "X"},
                "desaLama": {"nama": "Sisir"},
            },
            {
                "desa": {"nama": "Temas", "kodeDesa": "b", "kodedesa": "X"},
                "desaLama": {"nama": "Temas"},
            },
        ],
    ),
    "lists for another database": (
        "desa { rekap { totalGiat totalgiat } rekapLama { totalgiat totalGiat } }",
        [
            {
                "rekap": [{"totalGiat": 3, "totalgiat": 4}],
                "rekapLama": [{"totalgiat": 2, "totalGiat": 1}],
            },
            {
                "rekap": [{"totalGiat": 1, "totalgiat": 2}] * 2,
                "rekapLama": [{"totalgiat": 4, "totalGiat": 3}, {"totalgiat": 2, "totalGiat": 1}],
            },
        ],
    ),
    "an order that another database lends": (
        "rekap(orderBy: [{desaLama: {nama: ASC}}, {desa: {nama: ASC}}, {totalgiat: ASC}]) "
        f"{{ {ALL} }}",
        [B, A, C],
    ),
    "groups that another database lends": (
        "rekapGroup(by: [{desa: {kodedesa: true}}, {totalgiat: true}]) "
        "{ key { desa { kodedesa } totalgiat } max { totalGiat totalgiat } }",
        [
            {
                "key": {"desa": {"kodedesa": "X"}, "totalgiat": 2},
                "max": {"totalGiat": 1, "totalgiat": 2},
            },
            {
                "key": {"desa": {"kodedesa": "Y"}, "totalgiat": 4},
                "max": {"totalGiat": 3, "totalgiat": 4},
            },
        ],
    ),
    "names longer than a server's under short keys": (
        f"rekap(limit: 1) {{ k: {LONG}Kini l: {LONG}Lalu }}",
        [{"k": 5, "l": 6}],
    ),
    "names longer than a server's": (
        f"rekap(limit: 1) {{ {LONG}Kini {LONG}Lalu x{LONG}: totalgiat }}",
        [{f"{LONG}Kini": 5, f"{LONG}Lalu": 6, f"x{LONG}": 4}],
    ),
}


@pytest.fixture(scope="module")
async def gateways(
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[dict[tuple[str, str], Gateway]]:
    """Gateways by the engine of the agency's databases and the way that rows travel."""
    folder = tmp_path_factory.mktemp("nama")
    (folder / "city/agencies").mkdir(parents=True)
    (folder / "city/city.yaml").write_text(CITY)
    (folder / "city/agencies/arsip.yaml").write_text(AGENCY)
    servers: dict[str, PrivatePostgres | PrivateMariaDB] = {
        "postgresql": postgres_server,
        "mariadb": mariadb_server,
        "mysql": request.getfixturevalue("mysql_server"),
    }
    opened = {}
    for engine in ENGINES:
        environ = {}
        for name, script in (("rekap", REKAP), ("desa", DESA)):
            if engine == "sqlite":
                with closing(sqlite3.connect(folder / f"{name}.db")) as connection:
                    connection.executescript(script)
                url = f"sqlite:///{folder / name}.db"
            else:
                servers[engine].create_database(f"nama_{name}")
                servers[engine].execute(script, f"nama_{name}")
                url = servers[engine].url(f"nama_{name}")
            environ["ARSIP_URL" if name == "rekap" else "WILAYAH_URL"] = url
        for way in ("documents", "rows"):
            catalogue = load_catalogue(folder / "city", environ)
            opened[engine, way] = Gateway(catalogue, by_rows=way == "rows")
    yield opened
    for gateway in opened.values():
        await gateway.close()


@pytest.mark.parametrize("way", ["documents", "rows"])
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("asked", ANSWERS)
async def test_each_name_has_its_own_value(
    gateways: dict[tuple[str, str], Gateway], asked: str, engine: str, way: str
) -> None:
    query, expected = ANSWERS[asked]
    answer = await gateways[engine, way].answer(
        GraphQLRequest(f"{{ arsip {{ answer: {query} }} }}")
    )
    body = orjson.loads(answer.body)
    assert "errors" not in body, body
    assert body["data"]["arsip"]["answer"] == expected
