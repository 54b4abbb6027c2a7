"""Nested lists and nested filters work as deep as the limit on depth lets them."""

from typing import Any

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.lab.data import Row
from tests.lab.oracle import Oracle


def nested_lists(levels: int) -> str:
    """``anak`` in ``anak`` ...: lists of one database."""
    inner = "nik"
    for _ in range(levels):
        inner = f"nik nama anak(limit: 3) {{ {inner} }} ibu {{ nama lahir }}"
    return f"{{ capil {{ penduduk(limit: 30) {{ {inner} }} }} }}"


def nested_filters(levels: int) -> str:
    """``anak: {some: {anak: ...}}``."""
    inner = '{nama: {ne: "x"}}'
    for level in range(levels):
        inner = f'{{nama: {{ne: "x"}}, anak: {{{("some", "every")[level % 2]}: {inner}}}}}'
    return f"{{ capil {{ penduduk(where: {inner}) {{ nik }} }} }}"


def nested_both(levels: int) -> str:
    """Each list filtered and ordered by what is nested below it, as deep as filters may be."""
    where = nested_filters(3).partition("where: ")[2].partition(") {")[0]
    order = f"[{{anakAggregate: {{countDistinct: {{lahir: DESC}}, where: {where}}}}}]"
    inner = "nik"
    for _ in range(levels):
        inner = f"nik anak(where: {where}, orderBy: {order}, limit: 3) {{ {inner} }}"
    return f"{{ capil {{ penduduk(limit: 30, orderBy: {order}) {{ {inner} }} }} }}"


@pytest.mark.parametrize(
    ("made", "levels"),
    [(nested_lists, 8), (nested_filters, 6), *((nested_both, levels) for levels in range(1, 6))],
)
async def test_nesting_to_the_limit(
    lab: dict[str, Gateway], lab_rows: dict[str, list[Row]], made: Any, levels: int
) -> None:
    query = made(levels)
    expected = Oracle(lab["sqlite"].catalogue, lab["sqlite"].schema, lab_rows).answer(query, {})
    for name, gateway in lab.items():
        answer = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
        answer.pop("extensions", None)
        assert answer == {"data": expected}, name
