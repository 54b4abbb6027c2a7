"""A list without ``limit`` is cut at its default, and the answer says where: in every placement."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import orjson
import pytest

from batu_graph.config.catalogue import Catalogue
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.lab.databases import ENGINES, PLACEMENTS, placements

DEFAULT = 2
NAMES = [*PLACEMENTS, *(f"all in one {engine}" for engine in ENGINES)]
QUERIES = {
    "a list of columns": "{ capil { penduduk { nik nama lahir } } }",
    "a list with a float, which is opened": "{ desa { kode kadar } }",
    "a list with JSON, which is opened": "{ a: desa { isi kode } }",
    "a list that is ordered and filtered": "{ desa(orderBy: [{nama: DESC}], where: "
    "{aktif: {eq: true}}, offset: 1) { nama kode } }",
    "with a row in each row": "{ dinkes { kunjungan { id: rowId klinik { kode nama } } } }",
    "lists in a list": "{ desa(limit: 40) { kode warga { nik } } }",
    "lists in lists": "{ desa { kode warga { nama anak { nik } kunjungan { id: rowId } } } }",
    "rows in front of a list": "{ dinkes { klinik { desa { kode warga { nik } } kode } } }",
    "through a crosswalk": "{ desa(limit: 40) { klinik { kode kunjungan { id: rowId } } } }",
    "twice, once with a limit": "{ desa(limit: 40) "
    "{ few: warga(limit: 2) { nik } warga { nik } } }",
    "groups": "{ dinkes { kunjunganGroup(by: [{kodeKlinik: true}]) "
    "{ key { kodeKlinik } count } } }",
    "groups of each row": "{ desa(limit: 40) { wargaGroup(by: [{lahir: YEAR}]) "
    "{ count key { lahir { year } } } } }",
    "nodes": "{ capil { pendudukConnection { nodes { nik } } } }",
    "edges": "{ capil { pendudukConnection { edges { cursor node { nik } } totalCount } } }",
    "nodes of each row": "{ desa(limit: 40) { wargaConnection { nodes { nik } } } }",
}


def with_default(catalogue: Catalogue, limit: int) -> Catalogue:
    entities = {
        name: replace(entity, default_limit=limit, maximum_limit=10_000)
        for name, entity in catalogue.entities.items()
    }
    return replace(catalogue, entities=entities)


@pytest.fixture(scope="module")
async def gateways(lab_urls: dict[str, list[str]]) -> AsyncIterator[dict[str, Gateway]]:
    """Placement -> gateway with a default of two rows, also by rows; ``whole`` has no limit."""
    made = {}
    for name, catalogue in placements(lab_urls).items():
        made[name] = Gateway(with_default(catalogue, DEFAULT))
        made[f"{name} by rows"] = Gateway(with_default(catalogue, DEFAULT), by_rows=True)
        if name == "sqlite":
            made["whole"] = Gateway(with_default(catalogue, 10_000))
    yield made
    for gateway in made.values():
        await gateway.close()


async def ask(gateway: Gateway, query: str) -> dict[str, Any]:
    body: dict[str, Any] = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    assert "errors" not in body, body["errors"]
    return body


def cut(value: Any, path: tuple[str | int, ...], found: dict[tuple[str, ...], list[Any]]) -> Any:
    """A whole answer as the default limit lets it through; where it cut, the path of each."""
    if isinstance(value, dict):
        return {
            key: item if key in ("isi", "few") else cut(item, (*path, key), found)
            for key, item in value.items()
        }
    if isinstance(value, list):
        if len(value) > DEFAULT and path != ("desa",):
            found.setdefault(tuple(p for p in path if isinstance(p, str)), []).append(list(path))
            value = value[:DEFAULT]
        return [cut(item, (*path, index), found) for index, item in enumerate(value)]
    return value


@pytest.mark.parametrize("way", ["documents", "rows"])
@pytest.mark.parametrize("placement", NAMES)
@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
async def test_what_the_default_cuts_is_told(
    query: str, placement: str, way: str, gateways: dict[str, Gateway]
) -> None:
    whole = await ask(gateways["whole"], query)
    assert "extensions" not in whole
    if query.startswith(("{ desa {", "{ desa(orderBy")):
        query = query.replace("{ desa", "{ tempat: desa", 1)
        whole["data"] = {"tempat": whole["data"]["desa"]}
    places: dict[tuple[str, ...], list[Any]] = {}
    expected = cut(whole["data"], (), places)
    gateway = gateways[placement if way == "documents" else f"{placement} by rows"]
    body = await ask(gateway, query)
    if "edges" not in query:  # cursors hold what each engine stores
        assert body["data"] == expected
    assert places
    told = {tuple(p for p in one["path"] if isinstance(p, str)): one for one in warnings(body)}
    assert told.keys() == places.keys()
    for static, one in told.items():
        assert one["path"] == places[static][0]
        assert one["count"] == len(places[static])
        assert (one["code"], one["given"]) == ("DEFAULT_LIMIT", DEFAULT)
        assert "at most 10,000" in one["message"]
        asked_by = "first" if static[-1] in ("nodes", "edges") else "limit"
        assert f"ask with `{asked_by}`" in one["message"]


@pytest.mark.parametrize(
    "query",
    [
        "{ desa(limit: 2) { kode } }",
        "query Q($n: Int = 2) { desa(limit: $n) { kode } }",
        "{ desa(offset: 38) { kode } }",
        '{ desaByKey(kode: "35.79.01.2001") { warga(limit: 1) { nik } } }',
        "{ desaConnection { nodes { kode } pageInfo { hasNextPage } } }",
        "{ desaConnection(first: 2) { nodes { kode } } }",
        "{ desaConnection(last: 2) { nodes { kode } } }",
        "{ desaAggregate { count } }",
    ],
)
async def test_what_was_asked_for_or_is_all_is_not_told(
    query: str, gateways: dict[str, Gateway]
) -> None:
    for name in ("postgresql", "mariadb", "sqlite", "sqlite by rows"):
        assert "extensions" not in await ask(gateways[name], query)


async def test_a_limit_of_null_is_no_limit(gateways: dict[str, Gateway]) -> None:
    for query in (
        "{ desa(limit: null) { kode } }",
        "query Q($n: Int) { desa(limit: $n) { kode } }",
    ):
        body = await ask(gateways["postgresql"], query)
        assert len(body["data"]["desa"]) == DEFAULT
        assert [one["code"] for one in warnings(body)] == ["DEFAULT_LIMIT"]


def warnings(body: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = body["extensions"]["warnings"]
    return found
