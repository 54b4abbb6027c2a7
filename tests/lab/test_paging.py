"""Connections: a walk over all pages, from either end, is the whole list, however it is ordered."""

from typing import Any

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

PLACEMENTS = [
    *("postgresql", "mariadb", "sqlite", "mixed by rows", "turned"),
    *("all in one postgresql", "all in one mariadb by rows", "all in one sqlite"),
]
ORDERS: dict[str, list[str]] = {
    "desa": [
        "[]",
        "[{nama: ASC}]",
        "[{nama: DESC_NULLS_LAST}, {luas: ASC_NULLS_FIRST}]",
        "[{jenis: DESC}, {aktif: ASC}, {tahun: DESC_NULLS_LAST}]",
        "[{kadar: DESC}]",
        "[{besar: ASC_NULLS_FIRST}]",
        "[{dicatat: DESC}, {kode: DESC}]",
        "[{buka: ASC}, {berdiri: DESC_NULLS_FIRST}]",
    ],
    "kunjungan": ["[{tanggal: DESC}]", "[{biaya: ASC}]", "[{noKtp: DESC}, {kodeKlinik: ASC}]"],
}
RELATED = {
    "desa": "[{wargaAggregate: {count: DESC}}]",
    "kunjungan": "[{pasien: {nama: ASC}}, {klinik: {nama: DESC}}]",
}
"""Orders by related rows, of one database each."""
LISTS = {"desa": "kode", "kunjungan": "rowId"}


async def ask(gateway: Gateway, collection: str, arguments: str, selection: str) -> Any:
    query = f"{{ {collection}{arguments} {selection} }}"
    if not collection.startswith("desa"):
        query = f"{{ dinkes {query} }}"
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    assert "errors" not in body, body
    return body["data"] if collection.startswith("desa") else body["data"]["dinkes"]


async def pages(
    gateway: Gateway, collection: str, order: str, size: int, *, backward: bool
) -> list[list[str]]:
    """The keys on every page of a walk, page info checked at each."""
    key, found, cursor = LISTS[collection], [], None
    forth = ("last", "before", "startCursor", "hasPreviousPage")
    back = ("first", "after", "endCursor", "hasNextPage")
    size_word, cursor_word, edge, further = forth if backward else back
    nearer = "hasNextPage" if backward else "hasPreviousPage"
    while True:
        place = f', {cursor_word}: "{cursor}"' if cursor else ""
        selection = (
            f"{{ nodes {{ {key} }} edges {{ cursor node {{ {key} }} }} "
            "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
        )
        data = await ask(
            gateway,
            f"{collection}Connection",
            f"(orderBy: {order}, {size_word}: {size}{place})",
            selection,
        )
        page = data[f"{collection}Connection"]
        info = page["pageInfo"]
        assert [one["node"] for one in page["edges"]] == page["nodes"]
        assert info["startCursor"] == page["edges"][0]["cursor"]
        assert info["endCursor"] == page["edges"][-1]["cursor"]
        assert info[nearer] is (cursor is not None)
        found.append([node[key] for node in page["nodes"]])
        cursor = info[edge]
        if not info[further]:
            return found


@pytest.mark.parametrize("placement", PLACEMENTS)
async def test_a_walk_over_all_pages_is_the_whole_list(
    lab: dict[str, Gateway], placement: str
) -> None:
    gateway = lab[placement]
    for collection, orders in ORDERS.items():
        related = [RELATED[collection]] if placement.startswith("all in one") else []
        for number, order in enumerate([*orders, *related]):
            key, size = LISTS[collection], (7, 13)[number % 2] if collection == "desa" else 60
            selection = f"{{ {key} }}"
            whole = await ask(gateway, collection, f"(orderBy: {order}, limit: 200)", selection)
            expected = [row[key] for row in whole[collection]]
            forward = await pages(gateway, collection, order, size, backward=False)
            assert [key for page in forward for key in page] == expected, order
            assert all(len(page) == size for page in forward[:-1])
            backward = await pages(gateway, collection, order, size, backward=True)
            assert [key for page in reversed(backward) for key in page] == expected, order


@pytest.mark.parametrize("placement", PLACEMENTS)
async def test_a_column_named_twice_counts_once_where_it_stands_first(
    lab: dict[str, Gateway], placement: str
) -> None:
    gateway = lab[placement]
    for order, same in (
        ("[{nama: ASC}, {nama: DESC}]", "[{nama: ASC}]"),
        ("[{jenis: DESC}, {luas: ASC}, {jenis: ASC}]", "[{jenis: DESC}, {luas: ASC}]"),
        ("[{kode: DESC}, {kode: ASC}]", "[{kode: DESC}]"),
    ):
        lists = [
            (await ask(gateway, "desa", f"(orderBy: {one}, limit: 200)", "{ kode }"))["desa"]
            for one in (order, same)
        ]
        assert lists[0] == lists[1], order
        forward = await pages(gateway, "desa", order, 7, backward=False)
        assert [kode for page in forward for kode in page] == [row["kode"] for row in lists[0]]
        groups = "desaGroup(by: [{jenis: true}], orderBy: [{count: DESC}, {count: ASC}])"
        found = await ask(gateway, groups, "", "{ count }")
        counts = [group["count"] for group in found["desaGroup"]]
        assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize("placement", PLACEMENTS)
async def test_between_two_cursors(lab: dict[str, Gateway], placement: str) -> None:
    gateway, order = lab[placement], "[{nama: ASC}]"
    selection = "{ edges { cursor node { kode } } totalCount }"
    whole = await ask(gateway, "desaConnection", f"(orderBy: {order}, first: 40)", selection)
    edges = whole["desaConnection"]["edges"]
    assert whole["desaConnection"]["totalCount"] == len(edges) == 40
    between = f'orderBy: {order}, after: "{edges[4]["cursor"]}", before: "{edges[20]["cursor"]}"'
    for size, kept in (("first: 3", edges[5:8]), ("last: 3", edges[17:20]), ("", edges[5:20])):
        data = await ask(
            gateway,
            "desaConnection",
            f"({between}{', ' if size else ''}{size})",
            "{ edges { cursor node { kode } } pageInfo { hasNextPage hasPreviousPage } }",
        )
        page = data["desaConnection"]
        assert page["edges"] == kept
        assert page["pageInfo"] == {"hasNextPage": True, "hasPreviousPage": True}


@pytest.mark.parametrize("placement", ["mixed", "all in one mariadb", "sqlite by rows"])
async def test_pages_per_parent(lab: dict[str, Gateway], placement: str) -> None:
    gateway = lab[placement]
    page = "{ nodes { nik } pageInfo { hasNextPage endCursor } totalCount }"
    query = f"{{ desa {{ kode warga(limit: 50) {{ nik }} wargaConnection(first: 1) {page} }} }}"
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    for desa in body["data"]["desa"]:
        citizens = [one["nik"] for one in desa["warga"]]
        first = desa["wargaConnection"]
        assert [one["nik"] for one in first["nodes"]] == citizens[:1]
        assert first["totalCount"] == len(citizens)
        assert first["pageInfo"]["hasNextPage"] is (len(citizens) > 1)
        if len(citizens) > 1:
            rest = (
                f'{{ desaByKey(kode: "{desa["kode"]}") {{ wargaConnection(first: 9, '
                f'after: "{first["pageInfo"]["endCursor"]}") {{ nodes {{ nik }} '
                "pageInfo { hasPreviousPage } } } }"
            )
            answer = orjson.loads((await gateway.answer(GraphQLRequest(rest))).body)
            found = answer["data"]["desaByKey"]["wargaConnection"]
            assert [one["nik"] for one in found["nodes"]] == citizens[1:10]
            assert found["pageInfo"] == {"hasPreviousPage": True}


async def refusal(gateway: Gateway, arguments: str, **variables: Any) -> str:
    head = "query Q($after: String) " if variables else ""
    query = f"{head}{{ desaConnection({arguments}) {{ nodes {{ kode }} }} }}"
    body = orjson.loads((await gateway.answer(GraphQLRequest(query, variables=variables))).body)
    assert [error["extensions"]["code"] for error in body["errors"]] == ["BAD_USER_INPUT"]
    return str(body["errors"][0]["message"])


@pytest.mark.parametrize("placement", ["postgresql", "mariadb", "sqlite"])
async def test_what_is_no_cursor_is_refused_with_what_to_do(
    lab: dict[str, Gateway], placement: str
) -> None:
    gateway = lab[placement]
    for text in ("", "x", "e30", "é", "bnVsbA", "=" * 50_000):
        assert "is no cursor" in await refusal(gateway, "after: $after", after=text), text
    selection = "{ pageInfo { endCursor } }"
    page = await ask(gateway, "desaConnection", "(orderBy: [{luas: ASC}], first: 2)", selection)
    cursor = page["desaConnection"]["pageInfo"]["endCursor"]
    assert "another order" in await refusal(gateway, f'after: "{cursor}"')
    assert "another order" in await refusal(gateway, "before: $after", after=cursor)
    nulls_first = "orderBy: [{luas: ASC_NULLS_FIRST}], after: $after"
    assert "another order" in await refusal(gateway, nulls_first, after=cursor)
    seal = gateway.catalogue.seal
    sign = seal.open("cursor", cursor)[0]
    for values in ([], ["1.00"], [{}, []], [[], "x"]):
        text = seal.close("cursor", [sign, *values])
        forged = await refusal(gateway, "orderBy: [{luas: ASC}], after: $after", after=text)
        assert "no cursor" in forged or "no database stores" in forged, values
    assert "first" in await refusal(gateway, "first: 2, last: 2")
    assert "negative" in await refusal(gateway, "first: -1")
    assert "at most" in await refusal(gateway, "last: 10001")
    order = "[{wargaAggregate: {count: ASC}}]"
    assert "another agency" in await refusal(gateway, f"orderBy: {order}")
