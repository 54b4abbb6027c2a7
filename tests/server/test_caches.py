"""What is made once for an operation: bounded, and seen to serve."""

import asyncio
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from batu_graph.server.caches import Cache
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import CacheUse, GraphQLRequest
from batu_graph.server.resources import AT_ONCE, Resources
from tests.executor.archive import NOTES, archive_catalogue
from tests.serving import serving


def gateway_with(folder: Path, most: int) -> Gateway:
    catalogue = archive_catalogue(folder, f"sqlite:///{folder}/arsip.db", NOTES)
    return Gateway(replace(catalogue, limits=replace(catalogue.limits, cached_operations=most)))


async def test_an_operation_is_made_once_whatever_its_values(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    query = "query Q($n: Int) { arsip { catatan(limit: $n) { id: rowId } } }"
    for number in range(5):
        await gateway.answer(GraphQLRequest(query, variables={"n": number}))
    await gateway.answer(GraphQLRequest(query, variables={"n": None}))
    assert gateway.caches() == {
        "operations": CacheUse(most=10, entries=1, hits=5, misses=1),
        "plans": CacheUse(most=10, entries=2, hits=4, misses=2),
    }
    await gateway.close()


async def test_each_operation_of_a_document_is_another(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    query = "query Satu { satu: __typename } query Dua { dua: __typename }"
    for _ in range(2):
        for name in ("Satu", "Dua"):
            answer = await gateway.answer(GraphQLRequest(query, name))
            assert orjson.loads(answer.body) == {"data": {name.lower(): "Query"}}
        unknown = await gateway.answer(GraphQLRequest(query))
        assert "data" not in orjson.loads(unknown.body)
    await gateway.close()


async def test_what_was_not_asked_for_longest_makes_room(tmp_path):
    gateway = gateway_with(tmp_path, 3)
    for number in (1, 2, 3, 4, 5, 5, 4, 1):
        answer = await gateway.answer(GraphQLRequest(f"{{ a{number}: __typename }}"))
        assert orjson.loads(answer.body) == {"data": {f"a{number}": "Query"}}
    assert gateway.caches()["operations"] == CacheUse(most=3, entries=3, hits=2, misses=6)
    await gateway.close()


def test_readyz_shows_how_the_caches_serve(tmp_path):
    url = f"sqlite:///{tmp_path}/arsip.db"
    archive_catalogue(tmp_path / "config", url, NOTES)
    with serving(tmp_path / "config", {"ARSIP_URL": url}) as served:
        for _ in range(3):
            httpx.post(f"{served}/graphql", json={"query": "{ __typename }"})
        caches = httpx.get(f"{served}/readyz").json()["caches"]
    assert caches["operations"] == {"most": 1000, "entries": 1, "hits": 2, "misses": 1}


async def test_refusals_tell_how_long_they_took_too(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    for query, steps in (
        ("{ nonsense", ["parse"]),
        ("{ nonsense }", ["parse"]),
        (
            "{ arsip { catatan(where: {rowId: {eq: 1, in: []}}) { id: rowId } } }",
            ["parse", "plan", "arsip"],
        ),
    ):
        answer = await gateway.answer(GraphQLRequest(query))
        assert [step for step, _ in answer.timings][: len(steps)] == steps
    await gateway.close()


def test_entries_are_bounded_by_the_size_of_their_requests():
    cache = Cache(most=100, size=1_000)
    for number in range(40):
        cache.keep(number, f"value {number}", 50)
    assert cache.use().entries == 20
    assert cache.find(39) == "value 39" and cache.find(0) is None
    cache.keep("large", "value", 51)
    assert cache.find("large") is None and cache.use().entries == 20


def test_a_cache_of_no_entries_keeps_none():
    cache = Cache(most=0, size=1_000)
    cache.keep("a", "value", 1)
    assert cache.find("a") is None


async def test_a_large_operation_is_answered_and_not_kept(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    fields = " ".join(f"a{number}: __typename" for number in range(1_900))
    query = "{" + fields + " " * 50_000 + "}"
    for _ in range(2):
        answer = await gateway.answer(GraphQLRequest(query))
        assert len(orjson.loads(answer.body)["data"]) == 1_900
    assert gateway.caches()["operations"] == CacheUse(most=10, entries=0, hits=0, misses=2)
    await gateway.close()


async def test_a_refused_document_is_remembered_as_refused(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    query = "{ arsip { catatan { id: rowId nonsense } } }"
    first = await gateway.answer(GraphQLRequest(query))
    second = await gateway.answer(GraphQLRequest(query))
    assert first.body == second.body
    assert orjson.loads(first.body)["errors"][0]["locations"] == [{"line": 1, "column": 31}]
    assert gateway.caches()["operations"] == CacheUse(most=10, entries=1, hits=1, misses=1)
    await gateway.close()


@pytest.mark.parametrize(("size", "apart"), [(AT_ONCE, False), (AT_ONCE + 1, True)])
async def test_large_work_is_done_in_a_thread_of_its_own(tmp_path, size, apart):
    resources = Resources(archive_catalogue(tmp_path, f"sqlite:///{tmp_path}/arsip.db", NOTES))
    here = threading.get_ident()
    assert (await resources.apart(size, threading.get_ident) != here) is apart
    await resources.close()


async def test_large_work_that_is_given_up_before_its_turn_is_never_done(tmp_path):
    resources = Resources(archive_catalogue(tmp_path, f"sqlite:///{tmp_path}/arsip.db", NOTES))
    turn = threading.Event()
    done: list[str] = []
    first = asyncio.ensure_future(resources.apart(AT_ONCE + 1, turn.wait, 20))
    second = asyncio.ensure_future(resources.apart(AT_ONCE + 1, done.append, "given up"))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.sleep(0)
    turn.set()
    assert await first
    assert await resources.apart(AT_ONCE + 1, done.copy) == []
    await resources.close()


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (
            "{ arsip { " + " ".join(f"a{n}: catatan {{ id: rowId }}" for n in range(150)) + " } }",
            {},
        ),
        (
            "query ($w: CatatanFilter) { arsip { catatan(where: $w) { id: rowId } } }",
            {"w": {"or": [{"rowId": {"eq": n}} for n in range(400)]}},
        ),
        (
            "query ($k: [Int!]!) { arsip { catatan(where: {rowId: {in: $k}}) { id: rowId } } }",
            {"k": list(range(40_000))},
        ),
    ],
    ids=["a long document", "many conditions", "many values"],
)
async def test_reading_and_planning_what_is_large_happens_apart(
    tmp_path, monkeypatch, query, variables
):
    """Whatever of the request is large: its text, its conditions, its values."""
    sizes: list[int] = []
    apart = Resources.apart

    async def told(self, size, function, *arguments):
        sizes.append(size)
        return await apart(self, size, function, *arguments)

    monkeypatch.setattr(Resources, "apart", told)
    gateway = gateway_with(tmp_path, 10)
    answer = await gateway.answer(GraphQLRequest(query, variables=variables))
    assert b"BAD_USER_INPUT" not in answer.body and b"GRAPHQL_VALIDATION" not in answer.body
    assert max(sizes) > AT_ONCE
    await gateway.close()


async def test_more_values_than_allowed_are_refused_before_they_are_read(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    query = "query ($k: [Int!]!) { arsip { catatan(where: {rowId: {in: $k}}) { id: rowId } } }"
    answer = await gateway.answer(GraphQLRequest(query, variables={"k": [1] * 100_001}))
    (error,) = orjson.loads(answer.body)["errors"]
    assert error["extensions"] == {"code": "QUERY_TOO_EXPENSIVE"} and "100,000" in error["message"]
    await gateway.close()


ALL = "arsip { catatan(orderBy: $o, where: $w) { nomor: rowId } }"
FILTERED = f"query ($w: CatatanFilter, $o: [CatatanOrder!]) {{ {ALL} }}"
BY_KEY = "query ($key_rowId: Int!) { row: Catatan(rowId: $key_rowId) { nomor: rowId } }"
KEY = {"key_rowId": 2}
TYPES = """query ($n: String!, $d: Boolean!) {
  __type(name: $n) { name kind @include(if: $d) }
}"""


def where(**condition: Any) -> GraphQLRequest:
    return GraphQLRequest(FILTERED, variables={"w": {"rowId": condition}})


def order(*directions: dict[str, str]) -> GraphQLRequest:
    return GraphQLRequest(FILTERED, variables={"o": list(directions)})


ALIKE: dict[str, tuple[GraphQLRequest, GraphQLRequest]] = {
    "the document": (GraphQLRequest("{ a: __typename }"), GraphQLRequest("{ b: __typename }")),
    "the operation": (
        GraphQLRequest("query A { a: __typename } query B { b: __typename }", "A"),
        GraphQLRequest("query A { a: __typename } query B { b: __typename }", "B"),
    ),
    "whose question it is": (
        GraphQLRequest(BY_KEY, variables=KEY),
        GraphQLRequest(BY_KEY, variables=KEY, for_node=True),
    ),
    "which operators": (where(gt=2), where(lt=2)),
    "how many operators": (where(gt=1), where(gt=1, lt=3)),
    "a truth": (where(isNull=True), where(isNull=False)),
    "null or a value": (where(eq=2), GraphQLRequest(FILTERED, variables={"w": None})),
    "given or not": (where(eq=2), GraphQLRequest(FILTERED)),
    "an empty list": (where(**{"in": []}), where(**{"in": [1, 3]})),
    "how many conditions": (
        GraphQLRequest(FILTERED, variables={"w": {"or": [{"rowId": {"eq": 1}}]}}),
        GraphQLRequest(
            FILTERED, variables={"w": {"or": [{"rowId": {"eq": 1}}, {"rowId": {"eq": 2}}]}}
        ),
    ),
    "how conditions are joined": (
        GraphQLRequest(FILTERED, variables={"w": {"or": [{"rowId": {"eq": 1}}]}}),
        GraphQLRequest(FILTERED, variables={"w": {"not": {"rowId": {"eq": 1}}}}),
    ),
    "a direction": (order({"rowId": "ASC"}), order({"rowId": "DESC"})),
    "what comes first": (
        order({"jenis": "ASC"}, {"rowId": "DESC"}),
        order({"rowId": "DESC"}, {"jenis": "ASC"}),
    ),
    "which type": (
        GraphQLRequest(TYPES, variables={"n": "Catatan", "d": False}),
        GraphQLRequest(TYPES, variables={"n": "Query", "d": False}),
    ),
    "what of a type": (
        GraphQLRequest(TYPES, variables={"n": "Catatan", "d": False}),
        GraphQLRequest(TYPES, variables={"n": "Catatan", "d": True}),
    ),
    "which question about types": (
        GraphQLRequest('{ __type(name: "Catatan") { name } }'),
        GraphQLRequest('{ __type(name: "Catatan") { kind } }'),
    ),
}
"""Pairs of requests that differ in one thing alone."""


@pytest.mark.parametrize("differs", ALIKE)
@pytest.mark.parametrize("turned", [False, True])
async def test_requests_that_differ_in_one_thing_are_kept_apart(tmp_path, differs, turned):
    """Whatever is kept for one, the other's answer is the one that it has alone."""
    entities = NOTES + "      jenis: {type: String, sql: text}\n"
    catalogue = archive_catalogue(tmp_path, f"sqlite:///{tmp_path}/arsip.db", entities)
    with sqlite3.connect(tmp_path / "arsip.db") as connection:
        connection.execute("CREATE TABLE catatan (id int PRIMARY KEY, jenis text)")
        connection.execute("INSERT INTO catatan VALUES (1, 'b'), (2, 'a'), (3, 'b')")
    connection.close()

    async def answers(*requests: GraphQLRequest) -> list[bytes]:
        gateway = Gateway(catalogue)
        found = [(await gateway.answer(request)).body for request in requests]
        await gateway.close()
        return found

    one, other = reversed(ALIKE[differs]) if turned else ALIKE[differs]
    alone = [*await answers(one), *await answers(other)]
    assert alone[0] != alone[1]
    assert await answers(one, other, one, other) == alone * 2


async def test_introspection_is_made_once_per_question_and_outlives_the_plans(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    request = GraphQLRequest(TYPES, variables={"n": "Catatan", "d": False})
    first = await gateway.answer(request)
    gateway.forget_plans()  # a server turned out other than assumed: the schema has not changed
    assert (await gateway.answer(request)).body == first.body
    assert gateway.introspections.use() == CacheUse(most=16, entries=1, hits=1, misses=1)
    await gateway.close()
