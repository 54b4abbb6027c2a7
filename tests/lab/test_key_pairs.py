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

PLACES = [(a, b) for a in range(3) for b in range(3)]


@pytest.fixture(scope="module")
def key_urls(
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    tmp_path_factory: pytest.TempPathFactory,
) -> list[str]:
    """A database of keys on each engine."""
    urls = []
    for engine, server in enumerate((postgres_server, mariadb_server)):
        server.create_database("kunci")
        server.execute(script(engine), "kunci")
        urls.append(server.url("kunci"))
    path = tmp_path_factory.mktemp("kunci") / "kunci.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script(2))
    return [*urls, f"sqlite:///{path}"]


@pytest.fixture(params=PLACES, ids=lambda place: f"{ENGINES[place[0]]}-{ENGINES[place[1]]}")
async def placed(
    request: pytest.FixtureRequest, key_urls: list[str], tmp_path: Path
) -> AsyncIterator[tuple[Gateway, tuple[int, int]]]:
    """A gateway over the near rows on one engine and the far rows on another."""
    engines: tuple[int, int] = request.param
    (tmp_path / "agencies").mkdir()
    (tmp_path / "city.yaml").write_text(CITY)
    (tmp_path / "agencies/kunci.yaml").write_text(agency_file(engines))
    environ = {"DEKAT_URL": key_urls[engines[0]], "JAUH_URL": key_urls[engines[1]]}
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
      expand: dekat {{ id {to_one} {{ id }} }}
      back: jauh {{ id {to_many} {{ id }} }}
      filter: dekat(where: {{{to_one}: {{id: {{gte: 0}}}}}}) {{ id }}
      none: dekat(where: {{not: {{{to_one}: {{id: {{gte: 0}}}}}}}}) {{ id }}
      some: jauh(where: {{{to_many}: {{some: {{id: {{gte: 0}}}}}}}}) {{ id }}
      every: jauh(where: {{{to_many}: {{every: {{id: {{lt: 0}}}}}}}}) {{ id }}
      order: dekat(orderBy: [{{{to_one}: {{id: ASC_NULLS_LAST}}}}, {{id: ASC}}]) {{ id }}
      many: jauh(orderBy: [{{{to_many}Aggregate: {{count: DESC}}}}, {{id: ASC}}]) {{ id }}
      group: dekatGroup(by: [{{{to_one}: {{id: true}}}}]) {{ key {{ {to_one} {{ id }} }} count }}
      each: jauh {{ id {to_many}Aggregate {{ count max {{ id }} }} }}
      page: jauh {{ id {to_many}Connection(first: 50) {{ nodes {{ id }} totalCount }} }}
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
        return [row["id"] for row in rows]

    def one(row: dict[str, Any]) -> int | None:
        return row[to_one] and row[to_one]["id"]

    lists = ("filter", "none", "some", "every", "order", "many")
    return {
        "expand": [(row["id"], one(row)) for row in answer["expand"]],
        "back": [(row["id"], ids(row[to_many])) for row in answer["back"]],
        **{name: ids(answer[name]) for name in lists},
        "group": {row["key"][to_one]["id"]: row["count"] for row in answer["group"]},
        "each": [
            (row["id"], found["count"], found["max"]["id"])
            for row in answer["each"]
            for found in (row[f"{to_many}Aggregate"],)
        ],
        "page": [
            (row["id"], ids(found["nodes"]), found["totalCount"])
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
