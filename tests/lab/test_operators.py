"""Every operator on every type: one table of expected answers, the same on every engine."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

CITY = """
city: Uji
utc_offset: "+07:00"
agencies: [{code: "1", name: Uji, abbreviation: U, valid_from: 2017-01-01}]
"""
AGENCY = """
agency: "1"
namespace: uji
class: public
sources: {uji: {url: "${UJI_URL}", utc_offset: "+07:00"}}
entities:
  Nilai:
    table: nilai
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: integer, nullable: false}
      teks: {type: String, sql: varchar(60)}
      kode: {type: ID, sql: char(8)}
      bulat: {type: Int, sql: integer}
      besar: {type: BigInt, sql: bigint}
      desimal: {type: Decimal, sql: "decimal(12,2)"}
      pecahan: {type: Float, sql: double precision}
      logis: {type: Boolean, sql: boolean}
      tanggal: {type: Date, sql: date}
      saat: {type: DateTime, sql: datetime}
      jam: {type: Time, sql: time}
      tahun: {type: Year, sql: integer}
"""
COLUMNS = {
    "id": ("integer not null", "int not null", "integer not null"),
    "teks": ("varchar(60)",) * 3,
    "kode": ("char(8)", "char(8)", "text"),
    "bulat": ("integer", "int", "integer"),
    "besar": ("bigint", "bigint", "integer"),
    "desimal": ("numeric(12,2)", "decimal(12,2)", "decimal(12,2)"),
    "pecahan": ("double precision", "double", "real"),
    "logis": ("boolean", "tinyint(1)", "boolean"),
    "tanggal": ("date", "date", "date"),
    "saat": ("timestamp", "datetime(6)", "datetime"),
    "jam": ("time", "time", "time"),
    "tahun": ("integer", "int", "integer"),
}
N = "NULL"
ROWS = [
    # id, teks, kode, bulat, besar, desimal, pecahan, logis, tanggal, saat, jam, tahun
    (1, "'Batu'", "'a'", 0, 0, "0.00", "0", 0,
     "'2020-02-29'", "'2020-02-29 00:00:00'", "'00:00:00'", 2020),
    (2, "'batu'", "'A'", 1, 9007199254740993, "0.10", "0.1", 1,
     "'2019-12-31'", "'2019-12-31 23:59:59.999999'", "'23:59:59'", 2019),
    (3, "'Batú'", "'a b'", -1, -9007199254740993, "-0.10", "-2.5", 1,
     "'0001-01-01'", "'2020-01-01 00:00:00'", "'12:30:00'", 2021),
    (4, "'Batu '", "'b'", 2147483647, 9223372036854775807, "9999999999.99", "1e20", 0,
     "'9999-12-31'", "'2021-06-30 12:00:00'", "'06:00:00'", 9999),
    (5, "''", "''", -2147483648, N, "100.00", "1e-7", N, N, N, N, N),
    (6, "'100%_!x'", "'%'", 10, 10, "1.00", "3.5", 1,
     "'2020-03-01'", "'2020-03-01 06:30:00'", "'06:00:01'", 2020),
    (7, N, N, N, N, N, N, N, N, N, N, N),
]  # fmt: skip
ALL, SOME = [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6]
CASES: list[tuple[str, list[int]]] = [
    # text: exact whatever the collation says; nulls meet nothing but isNull
    ('{teks: {eq: "Batu"}}', [1]),
    ('{teks: {eq: "batu"}}', [2]),
    ('{teks: {eq: "Batu "}}', [4]),
    ('{teks: {eq: ""}}', [5]),
    ('{teks: {ne: "Batu"}}', [2, 3, 4, 5, 6]),
    ('{teks: {in: ["BATU", "batu", ""]}}', [2, 5]),
    ("{teks: {in: []}}", []),
    ('{teks: {notIn: ["Batu", "batu"]}}', [3, 4, 5, 6]),
    ("{teks: {notIn: []}}", ALL),
    ("{teks: {isNull: true}}", [7]),
    ("{teks: {isNull: false}}", SOME),
    ('{teks: {contains: "at"}}', [1, 2, 3, 4]),
    ('{teks: {contains: "AT"}}', []),
    ('{teks: {contains: "%"}}', [6]),
    ('{teks: {contains: "_"}}', [6]),
    ('{teks: {contains: "!"}}', [6]),
    ('{teks: {contains: ""}}', SOME),
    ('{teks: {startsWith: "Bat"}}', [1, 3, 4]),
    ('{teks: {startsWith: "100%_"}}', [6]),
    ('{teks: {endsWith: "u"}}', [1, 2]),
    ('{teks: {endsWith: " "}}', [4]),
    ('{teks: {iContains: "ATU"}}', [1, 2, 4]),
    ('{teks: {iEq: "BATU"}}', [1, 2]),
    ('{teks: {iEq: "BATÚ"}}', [3]),
    ('{teks: {iStartsWith: "bAT"}}', [1, 2, 3, 4]),
    ('{teks: {iEndsWith: "!X"}}', [6]),
    ('{not: {teks: {eq: "Batu"}}}', [2, 3, 4, 5, 6]),
    # blank-padded keys
    ('{kode: {eq: "a"}}', [1]),
    ('{kode: {eq: "A"}}', [2]),
    ('{kode: {eq: "a "}}', []),
    ('{kode: {in: ["a", "b", "a b"]}}', [1, 3, 4]),
    ('{kode: {startsWith: "%"}}', [6]),
    # numbers
    ("{bulat: {eq: 0}}", [1]),
    ("{bulat: {lt: 0}}", [3, 5]),
    ("{bulat: {gte: 2147483647}}", [4]),
    ("{bulat: {lte: -2147483648}}", [5]),
    ("{bulat: {ne: 0}}", [2, 3, 4, 5, 6]),
    ("{bulat: {in: [10, 11, -1]}}", [3, 6]),
    ("{bulat: {gt: -2, lt: 2}}", [1, 2, 3]),
    ("{besar: {eq: 9007199254740993}}", [2]),
    ('{besar: {eq: "9007199254740992"}}', []),
    ("{besar: {gt: 9007199254740993}}", [4]),
    ("{besar: {lt: -9007199254740992}}", [3]),
    ("{besar: {isNull: true}}", [5, 7]),
    ('{desimal: {eq: "0.1"}}', [2]),
    ('{desimal: {eq: "0.10"}}', [2]),
    ('{desimal: {gt: "0.1"}}', [4, 5, 6]),
    ('{desimal: {lte: "-0.10"}}', [3]),
    ('{desimal: {in: ["1", "100.00"]}}', [5, 6]),
    ('{desimal: {eq: "0.001"}}', []),
    ("{pecahan: {eq: 0.1}}", [2]),
    ("{pecahan: {eq: 1e-7}}", [5]),
    ("{pecahan: {gte: 1e20}}", [4]),
    ("{pecahan: {lt: 0}}", [3]),
    ("{pecahan: {in: [3.5, 0]}}", [1, 6]),
    ("{tahun: {gte: 2020, lt: 9999}}", [1, 3, 6]),
    # booleans
    ("{logis: {eq: true}}", [2, 3, 6]),
    ("{logis: {eq: false}}", [1, 4]),
    ("{logis: {ne: true}}", [1, 4]),
    ("{not: {logis: {eq: true}}}", [1, 4]),
    # dates and times, at their edges
    ('{tanggal: {eq: "2020-02-29"}}', [1]),
    ('{tanggal: {lt: "2019-12-31"}}', [3]),
    ('{tanggal: {lte: "0001-01-01"}}', [3]),
    ('{tanggal: {gte: "9999-12-31"}}', [4]),
    ('{tanggal: {gt: "2020-02-29", lt: "9999-12-31"}}', [6]),
    ('{saat: {eq: "2020-01-01T00:00:00+07:00"}}', [3]),
    ('{saat: {eq: "2019-12-31T17:00:00Z"}}', [3]),
    ('{saat: {eq: "2019-12-31T18:00:00+01:00"}}', [3]),
    ('{saat: {lt: "2020-01-01T00:00:00+07:00"}}', [2]),
    ('{saat: {gte: "2019-12-31T23:59:59.999999+07:00", lt: "2020-02-29T00:00:00+07:00"}}', [2, 3]),
    ('{jam: {eq: "06:00:00"}}', [4]),
    ('{jam: {lte: "06:00"}}', [1, 4]),
    ('{jam: {gt: "12:00:00"}}', [2, 3]),
    # logic in three values
    ("{and: []}", ALL),
    ("{or: []}", []),
    ("{}", ALL),
    ("{not: {and: []}}", []),
    ("{not: {or: []}}", ALL),
    ('{or: [{teks: {eq: "Batu"}}, {bulat: {eq: 1}}, {logis: {isNull: true}}]}', [1, 2, 5, 7]),
    ('{not: {or: [{teks: {eq: "Batu"}}, {bulat: {eq: 1}}]}}', [3, 4, 5, 6]),
    ("{not: {and: [{teks: {isNull: true}}, {bulat: {eq: 1}}]}}", SOME),
]


@pytest.fixture(scope="module")
async def gateways(
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[dict[str, Gateway]]:
    """Engine and way of travelling -> its gateway."""
    folder = tmp_path_factory.mktemp("operators")
    (folder / "config/agencies").mkdir(parents=True)
    (folder / "config/city.yaml").write_text(CITY)
    (folder / "config/agencies/uji.yaml").write_text(AGENCY)
    made: dict[str, Gateway] = {}
    for engine, name in enumerate(("postgresql", "mariadb", "sqlite")):
        url = load(engine, (postgres_server, mariadb_server), folder)
        catalogue = load_catalogue(folder / "config", {"UJI_URL": url})
        made[name] = Gateway(catalogue)
        made[f"{name} by rows"] = Gateway(catalogue, by_rows=True)
    yield made
    for gateway in made.values():
        await gateway.close()


def load(engine: int, servers: tuple[Any, ...], folder: Path) -> str:
    """Put the rows into a database of an engine; its URL."""
    defined = ", ".join(f"{name} {types[engine]}" for name, types in COLUMNS.items())
    lines = [f"CREATE TABLE nilai ({defined}, PRIMARY KEY (id));"]
    for row in ROWS:
        values = [str(value) for value in row]
        if engine == 0 and values[7] != N:
            values[7] = {"0": "false", "1": "true"}[values[7]]
        lines.append(f"INSERT INTO nilai VALUES ({', '.join(values)});")
    if engine == 2:
        with sqlite3.connect(folder / "uji.db") as connection:
            connection.executescript("\n".join(lines))
        connection.close()
        return f"sqlite:///{folder / 'uji.db'}"
    servers[engine].create_database("lab_operators")
    servers[engine].execute("\n".join(lines), "lab_operators")
    url: str = servers[engine].url("lab_operators")
    return url


async def ask(gateway: Gateway, query: str) -> Any:
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    assert "errors" not in body, (query, body["errors"])
    return body["data"]["uji"]


@pytest.mark.parametrize(("where", "expected"), CASES, ids=[case for case, _ in CASES])
async def test_a_filter_keeps_the_same_rows_on_every_engine(
    gateways: dict[str, Gateway], where: str, expected: list[int]
) -> None:
    for name, gateway in gateways.items():
        data = await ask(gateway, f"{{ uji {{ nilai(where: {where}) {{ id: rowId }} }} }}")
        assert [row["id"] for row in data["nilai"]] == expected, name


AGGREGATES = """{ uji { nilaiAggregate%s {
  count
  countDistinct { teks kode bulat besar desimal pecahan logis tanggal saat jam tahun }
  sum { bulat besar desimal }
  avg { bulat besar desimal }
  min { teks bulat besar desimal pecahan tanggal saat jam tahun }
  max { teks bulat besar desimal pecahan tanggal saat jam tahun }
} } }"""
EXPECTED = {
    "count": 7,
    "countDistinct": {
        "teks": 6, "kode": 6, "bulat": 6, "besar": 5, "desimal": 6, "pecahan": 6, "logis": 2,
        "tanggal": 5, "saat": 5, "jam": 5, "tahun": 4,
    },
    "sum": {"bulat": 9, "besar": "9223372036854775817", "desimal": "10000000100.99"},
    "avg": {
        "bulat": "1.500000", "besar": "1844674407370955163.400000", "desimal": "1666666683.498333",
    },
    "min": {
        "teks": "", "bulat": -2147483648, "besar": "-9007199254740993", "desimal": "-0.10",
        "pecahan": -2.5, "tanggal": "0001-01-01", "saat": "2019-12-31T23:59:59.999999+07:00",
        "jam": "00:00:00", "tahun": 2019,
    },
    "max": {
        "teks": "batu", "bulat": 2147483647, "besar": "9223372036854775807",
        "desimal": "9999999999.99", "pecahan": 1e20, "tanggal": "9999-12-31",
        "saat": "2021-06-30T12:00:00+07:00", "jam": "23:59:59", "tahun": 9999,
    },
}  # fmt: skip


async def test_aggregates_are_exact_and_the_same_on_every_engine(
    gateways: dict[str, Gateway],
) -> None:
    for name, gateway in gateways.items():
        data = await ask(gateway, AGGREGATES % "")
        assert data["nilaiAggregate"] == EXPECTED, name


async def test_of_no_rows_counts_are_nought_and_all_else_null(
    gateways: dict[str, Gateway],
) -> None:
    for name, gateway in gateways.items():
        data = (await ask(gateway, AGGREGATES % "(where: {or: []})"))["nilaiAggregate"]
        assert data.pop("count") == 0, name
        assert set(data.pop("countDistinct").values()) == {0}, name
        assert {value for part in data.values() for value in part.values()} == {None}, name


GROUPS = [
    ("[{teks: true}]", "teks", ["", "100%_!x", "Batu", "Batu ", "Batú", "batu", None]),
    ("[{logis: true}]", "logis", [False, True, None]),
    ("[{saat: YEAR}]", "saat { year }", [{"year": y} for y in (2019, 2020, 2021, None)]),
    ("[{saat: QUARTER}]", "saat { quarter }", [{"quarter": q} for q in (1, 2, 4, None)]),
    ("[{saat: MONTH}]", "saat { month }", [{"month": m} for m in (1, 2, 3, 6, 12, None)]),
    ("[{saat: DAY}]", "saat { day }", [{"day": d} for d in (1, 29, 30, 31, None)]),
    ("[{tanggal: YEAR}]", "tanggal { year }", [{"year": y} for y in (1, 2019, 2020, 9999, None)]),
]


@pytest.mark.parametrize(("by", "key", "expected"), GROUPS, ids=[by for by, *_ in GROUPS])
async def test_groups_are_the_same_on_every_engine(
    gateways: dict[str, Gateway], by: str, key: str, expected: list[Any]
) -> None:
    field = key.split()[0]
    for name, gateway in gateways.items():
        data = await ask(
            gateway, f"{{ uji {{ nilaiGroup(by: {by}) {{ key {{ {key} }} count }} }} }}"
        )
        assert [one["key"][field] for one in data["nilaiGroup"]] == expected, name
        assert sum(one["count"] for one in data["nilaiGroup"]) == 7


@pytest.mark.parametrize(
    ("arguments", "selection", "words"),
    [
        ("by: []", "count", "Aggregate"),
        ("by: [{teks: false}]", "count", "by.teks"),
        ("by: [{teks: true}]", "key { bulat }", "add {bulat: true}"),
        ("by: [{saat: YEAR}]", "key { saat { month } }", "add {saat: MONTH}"),
        ("by: [{teks: true}], orderBy: [{key: {bulat: ASC}}]", "count", "add {bulat: true}"),
        ("by: [{teks: true}], having: {count: {gt: null}}", "count", "having.count.gt is null"),
        ("by: [{teks: true}], having: {sum: {bulat: null}}", "count", "having.sum.bulat is null"),
        ("by: [{teks: true}], limit: 10001", "count", "at most 10,000"),
    ],
)  # fmt: skip
async def test_a_group_that_makes_no_sense_is_refused_with_what_to_do(
    gateways: dict[str, Gateway], arguments: str, selection: str, words: str
) -> None:
    query = f"{{ uji {{ nilaiGroup({arguments}) {{ {selection} }} }} }}"
    body = orjson.loads((await gateways["sqlite"].answer(GraphQLRequest(query))).body)
    (error,) = body["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert words in error["message"], error["message"]
