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
from tests.servers.others import PrivateMysql

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
CASES = {"postgresql": POSTGRESQL, "mariadb": MARIADB, "mysql": MARIADB, "sqlite": SQLITE}
PARAMETERS = [(engine, case) for engine, cases in CASES.items() for case in cases]
WHOLE = [one for one in PARAMETERS if not one[1].scalar.startswith("Date")]
"""Those by whose values rows are grouped, and not by parts of them."""


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
    mysql_server: PrivateMysql,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[dict[str, dict[str, Gateway]]]:
    """Engine -> gateway for each way that results travel."""
    folder = tmp_path_factory.mktemp("arsip")
    postgres_server.create_database("arsip")
    postgres_server.execute(script(POSTGRESQL), "arsip")
    for server in (mariadb_server, mysql_server):
        server.create_database("arsip")
        server.execute("SET sql_mode = 'ALLOW_INVALID_DATES';" + script(MARIADB), "arsip")
    connection = sqlite3.connect(folder / "arsip.db")
    connection.executescript(script(SQLITE))
    connection.close()
    urls = {
        "postgresql": postgres_server.url("arsip"),
        "mariadb": mariadb_server.url("arsip"),
        "mysql": mysql_server.url("arsip"),
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
    catatan(where: {{rowId: {{in: $ids}}}}) {{ id: rowId nilai: {case.name} }}
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
    request = GraphQLRequest(f"{{ arsip {{ catatan {{ id: rowId {names} }} }} }}")
    answers = [await gateway.answer(request) for gateway in archives[engine].values()]
    assert answers[0].body == answers[1].body
    assert len(orjson.loads(answers[0].body)["extensions"]["warnings"]) == len(CASES[engine])


TAKEN_AS_NULL = [(engine, case) for engine, case in PARAMETERS if engine != "postgresql"]
as_null = pytest.mark.parametrize(
    ("engine", "case"),
    TAKEN_AS_NULL,
    ids=[f"{engine}-{case.name}" for engine, case in TAKEN_AS_NULL],
)


def numbers_of(engine: str, case: Case) -> tuple[int, list[int]]:
    """The row that holds the value that fits, and those that hold others."""
    cases = CASES[engine]
    good = 1 + sum(1 + len(other.bad) for other in cases[: cases.index(case)])
    return good, [good + 1 + place for place in range(len(case.bad))]


async def found(gateway: Gateway, selection: str, **variables: Any) -> Any:
    """What an operation on the archive gives; values that cannot be shown are no trouble here."""
    request = GraphQLRequest(
        f"query Q($ids: [Int!]) {{ arsip {{ {selection} }} }}", variables=variables
    )
    body = orjson.loads((await gateway.answer(request)).body)
    assert "errors" not in body, body
    return body["data"]["arsip"]


@pytest.mark.parametrize("way", ["documents", "rows"])
@as_null
async def test_what_is_shown_as_null_is_null_for_filters(
    engine: str, case: Case, way: str, archives: dict[str, dict[str, Gateway]]
) -> None:
    good, bad = numbers_of(engine, case)
    value = case.good[1] if ", enum:" in case.extra else orjson.dumps(case.good[1]).decode()
    filters = {
        "isNull: true": bad,
        "isNull: false": [good],
        f"eq: {value}": [good],
        f"in: [{value}]": [good],
        f"ne: {value}": [],
        f"notIn: [{value}]": [],
    }
    if case.scalar not in ("Boolean", "String"):
        filters |= {f"lte: {value}": [good], f"gte: {value}": [good]}
        filters |= {f"lt: {value}": [], f"gt: {value}": []}
    unknown = {"isNull: true": [good], "isNull: false": bad}
    selections = []
    for place, condition in enumerate(filters):
        where = f"rowId: {{in: $ids}}, {case.name}: {{{condition}}}"
        opposite = f"rowId: {{in: $ids}}, not: {{{case.name}: {{{condition}}}}}"
        selections += [
            f"c{place}: catatan(where: {{{where}}}) {{ id: rowId }}",
            f"n{place}: catatan(where: {{{opposite}}}) {{ id: rowId }}",
        ]
    data = await found(archives[engine][way], " ".join(selections), ids=[good, *bad])
    for place, (condition, expected) in enumerate(filters.items()):
        # Of a null neither a comparison nor its opposite holds.
        opposite_of = unknown.get(condition, [good] if expected == [] else [])
        assert [row["id"] for row in data[f"c{place}"]] == expected, condition
        assert [row["id"] for row in data[f"n{place}"]] == opposite_of, f"not {condition}"


@pytest.mark.parametrize("way", ["documents", "rows"])
@as_null
async def test_what_is_shown_as_null_is_null_for_orders_and_their_pages(
    engine: str, case: Case, way: str, archives: dict[str, dict[str, Gateway]]
) -> None:
    good, bad = numbers_of(engine, case)
    gateway = archives[engine][way]
    for direction, expected in {
        "ASC": [good, *bad],
        "DESC": [good, *bad],
        "ASC_NULLS_FIRST": [*bad, good],
        "DESC_NULLS_FIRST": [*bad, good],
    }.items():
        arguments = f"where: {{rowId: {{in: $ids}}}}, orderBy: [{{{case.name}: {direction}}}]"
        data = await found(gateway, f"catatan({arguments}) {{ id: rowId }}", ids=[good, *bad])
        listed = [row["id"] for row in data["catatan"]]
        stored_order = engine in ("mariadb", "mysql") and case.scalar in ("Date", "DateTime")
        if not stored_order or direction in ("ASC", "DESC_NULLS_FIRST"):
            assert listed == expected, direction
        for word, place, edge in (
            ("first", "after", "endCursor"), ("last", "before", "startCursor")
        ):  # fmt: skip
            walked: list[int] = []
            cursor = "null"
            for _ in listed:
                selection = f"nodes {{ id: rowId }} pageInfo {{ {edge} }}"
                page = f"catatanConnection({arguments}, {word}: 1, {place}: {cursor})"
                data = await found(gateway, f"{page} {{ {selection} }}", ids=[good, *bad])
                cursor = orjson.dumps(data["catatanConnection"]["pageInfo"][edge]).decode()
                walked += [row["id"] for row in data["catatanConnection"]["nodes"]]
            assert walked == (listed if word == "first" else listed[::-1]), (direction, word)


@pytest.mark.parametrize("way", ["documents", "rows"])
@as_null
async def test_what_is_shown_as_null_is_null_for_groups_and_aggregates(
    engine: str, case: Case, way: str, archives: dict[str, dict[str, Gateway]]
) -> None:
    good, bad = numbers_of(engine, case)
    dated = case.scalar in ("Date", "DateTime")
    by, key = (f"{case.name}: VALUE", "{ value }") if dated else (f"{case.name}: true", "")
    where = "where: {rowId: {in: $ids}}"
    selection = (
        f"catatanGroup(by: [{{{by}}}], {where}) {{ key {{ nilai: {case.name} {key} }} count }}"
    )
    counted = case.scalar not in ("Boolean", "Float")
    functions = "".join(f"{name} {{ {case.name} }} " for name in ("min", "max") if counted)
    if counted and not case.extra:
        selection += f" catatanAggregate({where}) {{ {functions} countDistinct {{ {case.name} }} }}"
    data = await found(archives[engine][way], selection, ids=[good, *bad])
    groups = {orjson.dumps(one["key"]["nilai"]): one["count"] for one in data["catatanGroup"]}
    shown = {"value": case.good[1]} if dated else case.good[1]
    nothing = {"value": None} if dated else None
    assert groups == {orjson.dumps(shown): 1, orjson.dumps(nothing): len(bad)}
    if "catatanAggregate" in data:
        aggregates = data["catatanAggregate"]
        assert aggregates["min"][case.name] == aggregates["max"][case.name] == case.good[1]
        assert aggregates["countDistinct"][case.name] == 1


@pytest.mark.parametrize("way", ["documents", "rows"])
@pytest.mark.parametrize(
    ("engine", "case"), WHOLE, ids=[f"{engine}-{case.name}" for engine, case in WHOLE]
)
async def test_what_does_not_fit_is_null_inside_the_key_of_a_group_too(
    engine: str, case: Case, way: str, archives: dict[str, dict[str, Gateway]]
) -> None:
    query = (
        f"{{ arsip {{ catatanGroup(by: [{{{case.name}: true}}]) {{ key {{ {case.name} }} }} }} }}"
    )
    body = orjson.loads((await archives[engine][way].answer(GraphQLRequest(query))).body)
    assert "errors" not in body
    keys = [group["key"][case.name] for group in body["data"]["arsip"]["catatanGroup"]]
    assert case.good[1] in keys
    assert {str(key) for key in keys} == {str(case.good[1]), "None"}
    if len(keys) > 2:  # values that cannot be shown stand apart from null
        [warning] = body["extensions"]["warnings"]
        assert warning["code"] == "VALUE_OUT_OF_RANGE"
        assert warning["path"][3:] == ["key", case.name]
