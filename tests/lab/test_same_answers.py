"""Random operations: every placement, both ways of travelling, and plain Python agree."""

import os
import random
import re
from typing import Any

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.lab.data import Row
from tests.lab.operations import Operations
from tests.lab.oracle import Oracle

SEEDS = [int(seed) for seed in os.environ.get("BATU_GRAPH_SEED", "20261124 489756895").split()]
"""Fixed, so that the suite fails of what was changed and not by chance; ``make seeds`` tries new
ones."""
CURSORS = re.compile(rb'"(cursor|c2|startCursor|endCursor)":"[^"]+"')
"""Opaque to clients, and made differently for each engine."""
COUNT = int(os.environ.get("BATU_GRAPH_OPERATIONS", "150"))
"""Random operations per seed."""


async def check(lab: dict[str, Gateway], rows: dict[str, list[Row]], seed: int) -> None:
    pick = random.Random(seed)
    operations = Operations(lab["sqlite"].catalogue, lab["sqlite"].schema, rows, pick)
    query = operations.operation()
    variables: dict[str, Any] = operations.variables
    oracle = Oracle(lab["sqlite"].catalogue, lab["sqlite"].schema, rows)
    expected = {"data": oracle.answer(query, variables)}
    bodies = {}
    for name, gateway in lab.items():
        answer = await gateway.answer(GraphQLRequest(query, variables=variables))
        body = CURSORS.sub(b'"\\1":"cursor"', answer.body)
        bodies[name] = body
        got = orjson.loads(body)
        told = got.pop("extensions", {"warnings": []})
        assert got == expected, f"{name}, seed {seed}:\n{query}\n{orjson.dumps(variables)!r}"
        # Of lists without a limit; that all placements tell the same is seen below.
        assert {warning["code"] for warning in told["warnings"]} <= {"DEFAULT_LIMIT"}
    for name, body in bodies.items():
        assert body == bodies[name.removesuffix(" by rows")], f"{name}, seed {seed}:\n{query}"
    if "kadar" not in query and "isi" not in query:  # floats and JSON keep their server's writing
        assert len(set(bodies.values())) == 1, f"seed {seed}:\n{query}"


@pytest.mark.parametrize("seed", SEEDS)
async def test_random_operations_agree(
    lab: dict[str, Gateway], lab_rows: dict[str, list[Row]], seed: int
) -> None:
    for number in range(COUNT):
        await check(lab, lab_rows, seed + number)


@pytest.mark.parametrize("placement", ["postgresql", "mariadb", "sqlite", "mixed", "turned"])
async def test_every_column_of_every_row_arrives(
    lab: dict[str, Gateway], lab_rows: dict[str, list[Row]], placement: str
) -> None:
    query = (
        "{ desa { kode nama jenis luas penduduk besar aktif berdiri dicatat buka kadar tahun isi "
        "gambar } capil { penduduk { nik nama kodeDesa lahir } } dinkes { kunjungan(limit: 200) "
        "{ rowId noKtp nikAngka kodeKlinik cabang tanggal biaya } "
        "klinik { kode cabang nama bps } } }"
    )
    gateway = lab[placement]
    expected = Oracle(gateway.catalogue, gateway.schema, lab_rows).answer(query, {})
    answer = await gateway.answer(GraphQLRequest(query))
    assert orjson.loads(answer.body) == {"data": expected}
    assert len(expected["desa"]) == 40
