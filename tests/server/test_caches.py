"""What is made once for an operation: bounded, and seen to serve."""

from dataclasses import replace
from pathlib import Path

import httpx
import orjson

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import CacheUse, GraphQLRequest
from tests.executor.archive import NOTES, archive_catalogue
from tests.serving import serving


def gateway_with(folder: Path, most: int) -> Gateway:
    catalogue = archive_catalogue(folder, f"sqlite:///{folder}/arsip.db", NOTES)
    return Gateway(replace(catalogue, limits=replace(catalogue.limits, cached_operations=most)))


async def test_an_operation_is_made_once_whatever_its_values(tmp_path):
    gateway = gateway_with(tmp_path, 10)
    query = "query Q($n: Int) { arsip { catatan(limit: $n) { id } } }"
    for number in range(5):
        await gateway.answer(GraphQLRequest(query, variables={"n": number}))
    await gateway.answer(GraphQLRequest(query, variables={"n": None}))
    assert gateway.caches() == {
        "operations": CacheUse(most=10, entries=1, hits=5, misses=1),
        "plans": CacheUse(most=10, entries=2, hits=4, misses=2),
    }
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
        ("{ arsip { catatan(where: {id: {eq: 1, in: []}}) { id } } }", ["parse", "plan", "arsip"]),
    ):
        answer = await gateway.answer(GraphQLRequest(query))
        assert [step for step, _ in answer.timings][: len(steps)] == steps
    await gateway.close()
