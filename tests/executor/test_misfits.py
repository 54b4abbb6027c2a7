"""Values that a database holds and a scalar cannot carry: null, and one warning a field."""

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import orjson
import pytest

from batu_graph.config.catalogue import Catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import NOTES, archive_catalogue

ENTITIES = NOTES + "FIELDS\n"


@dataclass(frozen=True)
class Case:
    """One column with a value that fits and values that do not."""

    name: str
    scalar: str
    sql: str
    good: tuple[str, Any]
    """In SQL, and as JSON."""
    bad: tuple[str, ...]
    extra: str = ""

    def field(self) -> str:
        return f'      {self.name}: {{type: {self.scalar}, sql: "{self.sql}"{self.extra}}}'


POSTGRESQL = [
    Case("tanggal", "Date", "date", ("'2020-02-29'", "2020-02-29"),
         ("'infinity'", "'-infinity'", "'10000-01-01'", "'0001-01-01 BC'")),
    Case("waktu", "DateTime", "timestamp", ("'2020-01-01 08:00'", "2020-01-01T08:00:00+07:00"),
         ("'infinity'", "'10000-01-01 00:00'")),
    Case("jam", "Time", "time", ("'23:59:59'", "23:59:59"), ("'24:00'",)),
    Case("uang", "Decimal", "numeric(10,2)", ("'1.5'", "1.50"), ("'NaN'",)),
    Case("ukur", "Float", "double precision", ("1.5", 1.5), ("'NaN'", "'Infinity'", "'-Infinity'")),
    Case("jumlah", "Int", "bigint", ("2147483647", 2147483647), ("2147483648", "-2147483649")),
    Case("tahun", "Year", "integer", ("2020", 2020), ("0", "10000", "-1")),
    Case("lintang", "Float", "varchar(20)", ("'-7.5'", -7.5), ("''", "'-'", "'7,5'", "'satu'")),
    Case("ya", "Boolean", "smallint", ("1", True), ("2", "-1")),
    Case("kelas", "String", "varchar(10)", ("'A'", "A"), ("'C'", "''"),
         extra=", labels: [A, B], enum: Kelas"),
]  # fmt: skip
MARIADB = [
    Case("tanggal", "Date", "date", ("'2020-02-29'", "2020-02-29"),
         ("'0000-00-00'", "'2020-00-00'", "'2020-02-00'", "'2021-02-29'")),
    Case("waktu", "DateTime", "datetime", ("'2020-01-01 08:00'", "2020-01-01T08:00:00+07:00"),
         ("'0000-00-00 00:00:00'", "'2020-01-00 10:00:00'")),
    Case("jam", "Time", "time", ("'23:59:59'", "23:59:59"),
         ("'24:00:00'", "'-01:00:00'", "'838:59:59'")),
    Case("jumlah", "Int", "bigint", ("2147483647", 2147483647), ("2147483648", "-2147483649")),
    Case("tahun", "Year", "year", ("2020", 2020), ("'0000'",)),
    Case("lintang", "Float", "varchar(20)", ("'-7.5'", -7.5), ("''", "'-'", "'7,5'", "'satu'")),
    Case("ya", "Boolean", "tinyint(1)", ("1", True), ("2", "4", "-1")),
    Case("kelas", "String", "varchar(10)", ("'A'", "A"), ("'C'", "''", "'a'"),
         extra=", labels: [A, B], enum: Kelas"),
]  # fmt: skip
SQLITE = [
    Case("tanggal", "Date", "date", ("'2020-02-29'", "2020-02-29"),
         ("'0000-00-00'", "'2021-02-29'", "'29-02-2020'", "''", "5")),
    Case("waktu", "DateTime", "datetime", ("'2020-01-01 08:00'", "2020-01-01T08:00:00+07:00"),
         ("'0000-00-00 00:00:00'", "'kemarin'", "'2020-01-01 25:00'", "'2020-01-01 24:00'",
          "'2020-01-01T24:00:00Z'", "0")),
    Case("jam", "Time", "time", ("'23:59:59'", "23:59:59"), ("'24:00:00'", "'8.30'")),
    Case("uang", "Decimal", "decimal(10,2)", ("'1.5'", "1.50"), ("'-'", "''", "'Rp5'")),
    Case("ukur", "Float", "real", ("1.5", 1.5), ("9e999", "-9e999", "'banyak'")),
    Case("jumlah", "Int", "integer", ("2147483647", 2147483647),
         ("2147483648", "1.5", "'x'", "''")),
    Case("tahun", "Year", "integer", ("2020", 2020), ("0", "10000", "'MMXX'")),
    Case("ya", "Boolean", "boolean", ("1", True), ("2", "'ya'", "''")),
    Case("kelas", "String", "text", ("'A'", "A"), ("'C'", "''", "'a'"),
         extra=", labels: [A, B], enum: Kelas"),
]  # fmt: skip
CASES = {"postgresql": POSTGRESQL, "mariadb": MARIADB, "sqlite": SQLITE}
PARAMETERS = [(engine, case) for engine, cases in CASES.items() for case in cases]


def script(cases: list[Case], columns: str = "{name} {sql}") -> str:
    """A table with one row for each value, the others of the row null; the first row is good."""
    defined = ", ".join(f"{case.name} {case.sql}" for case in cases)
    lines = [f"CREATE TABLE catatan (id int PRIMARY KEY, {defined});"]
    number = 0
    for case in cases:
        for value in (case.good[0], *case.bad):
            number += 1
            lines.append(f"INSERT INTO catatan (id, {case.name}) VALUES ({number}, {value});")
    return "\n".join(lines)


@pytest.fixture(scope="module")
async def archives(
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[dict[str, dict[str, Gateway]]]:
    """Engine -> gateway for each way that results travel."""
    folder = tmp_path_factory.mktemp("arsip")
    postgres_server.create_database("arsip")
    postgres_server.execute(script(POSTGRESQL), "arsip")
    mariadb_server.create_database("arsip")
    mariadb_server.execute("SET sql_mode = 'ALLOW_INVALID_DATES';" + script(MARIADB), "arsip")
    connection = sqlite3.connect(folder / "arsip.db")
    connection.executescript(script(SQLITE))
    connection.close()
    urls = {
        "postgresql": postgres_server.url("arsip"),
        "mariadb": mariadb_server.url("arsip"),
        "sqlite": f"sqlite:///{folder / 'arsip.db'}",
    }
    opened = {}
    for engine, url in urls.items():
        fields = "\n".join(case.field() for case in CASES[engine])
        catalogue = archive_catalogue(folder / engine, url, ENTITIES.replace("FIELDS", fields))
        opened[engine] = {
            "documents": Gateway(catalogue), "rows": Gateway(catalogue, by_rows=True)
        }  # fmt: skip
    yield opened
    for gateways in opened.values():
        for gateway in gateways.values():
            await gateway.close()


def misfits_fail(catalogue: Catalogue) -> Catalogue:
    """With ``http: {misfits: errors}``."""
    return replace(catalogue, http=replace(catalogue.http, misfits="errors"))


@pytest.mark.parametrize("way", ["documents", "rows"])
@pytest.mark.parametrize(
    ("engine", "case"), PARAMETERS, ids=[f"{engine}-{case.name}" for engine, case in PARAMETERS]
)
async def test_what_does_not_fit_is_null_with_one_warning(
    engine: str, case: Case, way: str, archives: dict[str, dict[str, Gateway]]
) -> None:
    cases = CASES[engine]
    before = sum(1 + len(other.bad) for other in cases[: cases.index(case)])
    ids = list(range(before + 1, before + 2 + len(case.bad)))
    query = f"""query Q($ids: [Int!]) {{
  arsip {{
    catatan(where: {{id: {{in: $ids}}}}) {{ id nilai: {case.name} }}
  }}
}}"""
    request = GraphQLRequest(query, variables={"ids": ids})
    body = orjson.loads((await archives[engine][way].answer(request)).body)
    assert body["data"]["arsip"]["catatan"] == [
        {"id": ids[0], "nilai": case.good[1]},
        *({"id": number, "nilai": None} for number in ids[1:]),
    ]
    assert "errors" not in body
    [warning] = body["extensions"]["warnings"]
    message = warning.pop("message")
    assert warning == {
        "code": "VALUE_OUT_OF_RANGE",
        "path": ["arsip", "catatan", 1, "nilai"],
        "count": len(case.bad),
        "agency": "arsip",
    }
    assert f"Catatan.{case.name}" in message

    strict = Gateway(misfits_fail(archives[engine][way].catalogue), by_rows=way == "rows")
    failed = orjson.loads((await strict.answer(request)).body)
    await strict.close()
    assert failed["data"] == body["data"] and "extensions" not in failed
    [error] = failed["errors"]
    assert error["path"] == warning["path"]
    assert error["locations"] == [{"line": 3, "column": query.splitlines()[2].index("nilai") + 1}]
    assert error["extensions"] == {"code": "VALUE_OUT_OF_RANGE", "agency": "arsip"}
    assert len(case.bad) == 1 or f"in {len(case.bad)} places" in error["message"]


@pytest.mark.parametrize("engine", sorted(CASES))
async def test_both_ways_find_the_same_misfits(
    engine: str, archives: dict[str, dict[str, Gateway]]
) -> None:
    names = " ".join(case.name for case in CASES[engine])
    request = GraphQLRequest(f"{{ arsip {{ catatan {{ id {names} }} }} }}")
    answers = [await gateway.answer(request) for gateway in archives[engine].values()]
    assert answers[0].body == answers[1].body
    assert len(orjson.loads(answers[0].body)["extensions"]["warnings"]) == len(CASES[engine])
