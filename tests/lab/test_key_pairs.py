"""Two keys are equal, or are not, in every way of asking, between any two types and engines."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import CITY
from tests.lab.key_pairs import (
    ENGINES,
    ROWS,
    TYPES,
    agency_file,
    meet,
    pairs,
    relation_name,
    script,
)
from tests.servers.others import PrivateMysql

PLACES = [(a, b) for a in range(3) for b in range(3)]
WITH_MYSQL = [(3, 3), (0, 3), (3, 1), (3, 2)]


@pytest.fixture(scope="module")
def key_urls(
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    tmp_path_factory: pytest.TempPathFactory,
) -> list[str]:
    """A database of keys on PostgreSQL, MariaDB and SQLite."""
    if isinstance(mariadb_server, PrivateMysql):
        pytest.skip("the table has MariaDB's own types; MySQL is beside it in every other run")
    urls = []
    for engine, server in enumerate((postgres_server, mariadb_server)):
        server.create_database("kunci")
        server.execute(script(engine), "kunci")
        urls.append(server.url("kunci"))
    path = tmp_path_factory.mktemp("kunci") / "kunci.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script(2))
    return [*urls, f"sqlite:///{path}"]


@pytest.fixture(scope="module")
def mysql_url(mysql_server: PrivateMysql) -> str:
    """A database of keys on MySQL."""
    mysql_server.create_database("kunci")
    mysql_server.execute(script(3), "kunci")
    return mysql_server.url("kunci")


@pytest.fixture(
    params=[*PLACES, *WITH_MYSQL], ids=lambda place: f"{ENGINES[place[0]]}-{ENGINES[place[1]]}"
)
async def placed(
    request: pytest.FixtureRequest, key_urls: list[str], tmp_path: Path
) -> AsyncIterator[tuple[Gateway, tuple[int, int]]]:
    """A gateway over the near rows on one engine and the far rows on another."""
    engines: tuple[int, int] = request.param
    urls = [*key_urls, request.getfixturevalue("mysql_url")] if 3 in engines else key_urls
    (tmp_path / "agencies").mkdir()
    (tmp_path / "city.yaml").write_text(CITY)
    (tmp_path / "agencies/kunci.yaml").write_text(agency_file(engines))
    environ = {"DEKAT_URL": urls[engines[0]], "JAUH_URL": urls[engines[1]]}
    gateway = Gateway(load_catalogue(tmp_path, environ))
    await gateway.readiness()
    yield gateway, engines
    await gateway.close()


async def ask(gateway: Gateway, query: str) -> dict[str, Any]:
    body = orjson.loads((await gateway.answer(GraphQLRequest(f"{{ kunci {{ {query} }} }}"))).body)
    assert "errors" not in body, body["errors"]
    found: dict[str, Any] = body["data"]["kunci"]
    return found


def question(a: str, b: str) -> str:
    """Everything that can be asked by one relation."""
    to_one, to_many = relation_name(a, b), f"b_{a}__{b}"
    return f"""
      expand: dekat {{ rowId {to_one} {{ rowId }} }}
      back: jauh {{ rowId {to_many} {{ rowId }} }}
      filter: dekat(where: {{{to_one}: {{rowId: {{gte: 0}}}}}}) {{ rowId }}
      none: dekat(where: {{not: {{{to_one}: {{rowId: {{gte: 0}}}}}}}}) {{ rowId }}
      some: jauh(where: {{{to_many}: {{some: {{rowId: {{gte: 0}}}}}}}}) {{ rowId }}
      every: jauh(where: {{{to_many}: {{every: {{rowId: {{lt: 0}}}}}}}}) {{ rowId }}
      order: dekat(orderBy: [{{{to_one}: {{rowId: ASC_NULLS_LAST}}}}, {{rowId: ASC}}]) {{ rowId }}
      many: jauh(orderBy: [{{{to_many}Aggregate: {{count: DESC}}}}, {{rowId: ASC}}]) {{ rowId }}
      group: dekatGroup(by: [{{{to_one}: {{rowId: true}}}}]) {{
        key {{ {to_one} {{ rowId }} }} count
      }}
      each: jauh {{ rowId {to_many}Aggregate {{ count max {{ rowId }} }} }}
      page: jauh {{ rowId {to_many}Connection(first: 50) {{ nodes {{ rowId }} totalCount }} }}
    """


def expected(a: str, b: str, engines: tuple[int, int]) -> dict[str, Any]:
    near = [TYPES[a].value(row, engines[0]) for row in range(ROWS)]
    far = [TYPES[b].value(row, engines[1]) for row in range(ROWS)]
    rows = range(ROWS)
    there = {i: [j for j in rows if meet(a, near[i], b, far[j])] for i in rows}
    here = {j: [i for i in rows if j in there[i]] for j in rows}
    first = {i: there[i][0] if there[i] else None for i in rows}
    groups = {place: list(first.values()).count(place) for place in {*first.values()}}
    return {
        "expand": [(i, first[i]) for i in rows],
        "back": [(j, here[j]) for j in rows],
        "filter": [i for i in rows if there[i]],
        "none": [i for i in rows if not there[i]],
        "some": [j for j in rows if here[j]],
        "every": [j for j in rows if not here[j]],
        "order": sorted(rows, key=lambda i: (first[i] is None, first[i] or 0, i)),
        "many": sorted(rows, key=lambda j: (-len(here[j]), j)),
        "group": groups,
        "each": [(j, len(here[j]), max(here[j], default=None)) for j in rows],
        "page": [(j, here[j], len(here[j])) for j in rows],
    }


def told(a: str, b: str, answer: dict[str, Any]) -> dict[str, Any]:
    """The answer in the form of what is expected."""
    to_one, to_many = relation_name(a, b), f"b_{a}__{b}"

    def ids(rows: list[dict[str, Any]]) -> list[int]:
        return [row["rowId"] for row in rows]

    def one(row: dict[str, Any]) -> int | None:
        return row[to_one] and row[to_one]["rowId"]

    lists = ("filter", "none", "some", "every", "order", "many")
    return {
        "expand": [(row["rowId"], one(row)) for row in answer["expand"]],
        "back": [(row["rowId"], ids(row[to_many])) for row in answer["back"]],
        **{name: ids(answer[name]) for name in lists},
        "group": {row["key"][to_one]["rowId"]: row["count"] for row in answer["group"]},
        "each": [
            (row["rowId"], found["count"], found["max"]["rowId"])
            for row in answer["each"]
            for found in (row[f"{to_many}Aggregate"],)
        ],
        "page": [
            (row["rowId"], ids(found["nodes"]), found["totalCount"])
            for row in answer["page"]
            for found in (row[f"{to_many}Connection"],)
        ],
    }


async def test_every_way_of_asking_finds_the_same_keys_equal(
    placed: tuple[Gateway, tuple[int, int]],
) -> None:
    gateway, engines = placed
    wrong = []
    for a, b in pairs():
        try:
            got = told(a, b, await ask(gateway, question(a, b)))
        except AssertionError as e:
            wrong.append(f"{a} {b}: {str(e)[:600]}")
            continue
        right = expected(a, b, engines)
        wrong += [
            f"{a} = {b}, {way}: {got[way]} in place of {right[way]}"
            for way in right
            if got[way] != right[way]
        ]
    assert not wrong, "\n".join(wrong[:60])


async def test_what_is_shown_finds_its_row_again(
    placed: tuple[Gateway, tuple[int, int]],
) -> None:
    """By key, by ``eq`` and by ``in``, in the far table."""
    gateway, _ = placed
    wrong = []
    for name, one in TYPES.items():
        rows = (await ask(gateway, f"jauh {{ rowId {name} }}"))["jauh"]
        by_value: dict[Any, list[int]] = {}
        for row in rows:
            by_value.setdefault(row[name], []).append(row["rowId"])
        del by_value[None]
        values = list(by_value)
        by_key = f"jauhBy{name[0].upper()}{name[1:]}"
        parts = [
            f"e{n}: jauh(where: {{{name}: {{eq: $v{n}}}}}) {{ rowId }}" for n in range(len(values))
        ]
        parts += [f"k{n}: {by_key}({name}: $v{n}) {{ rowId }}" for n in range(len(values))]
        parts.append(
            f"all: jauh(where: {{{name}: {{in: $all}}}}, orderBy: [{{rowId: ASC}}]) {{ rowId }}"
        )
        declared = ", ".join(f"$v{n}: {one.scalar}!" for n in range(len(values)))
        query = f"query Q({declared}, $all: [{one.scalar}!]!) {{ kunci {{ {' '.join(parts)} }} }}"
        variables = {f"v{n}": value for n, value in enumerate(values)} | {"all": values}
        answer = await gateway.answer(GraphQLRequest(query, variables=variables))
        body = orjson.loads(answer.body)
        if "errors" in body:
            wrong.append(f"{name}: {body['errors']}")
            continue
        found = body["data"]["kunci"]
        for n, (value, ids) in enumerate(by_value.items()):
            if [row["rowId"] for row in found[f"e{n}"]] != ids:
                wrong.append(f"{name} eq {value!r}: {found[f'e{n}']} in place of {ids}")
            if (found[f"k{n}"] or {}).get("rowId") not in ids:
                wrong.append(f"{name} by key {value!r}: {found[f'k{n}']} in place of {ids}")
        together = sorted(number for ids in by_value.values() for number in ids)
        if [row["rowId"] for row in found["all"]] != together:
            wrong.append(f"{name} in: {found['all']} in place of {together}")
    assert not wrong, "\n".join(wrong)
