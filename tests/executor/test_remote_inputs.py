"""Remote inputs: from which side they are read, and when they are too large."""

import random
from dataclasses import replace
from typing import Any

import orjson
import pytest

from batu_graph.executor import remote_inputs
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.lab.data import Row
from tests.lab.databases import placements
from tests.lab.operations import Operations
from tests.lab.oracle import Oracle
from tests.lab.test_same_answers import CURSORS

FEW_VISITS = '{ kunjungan: {some: {biaya: {gt: "50000.00"}}} }'
PEOPLE = "{ capil { penduduk(where: %s, orderBy: [{nama: ASC}], limit: %d) { nik } } }"


@pytest.fixture
async def gateway(lab_urls: dict[str, list[str]]) -> Any:
    catalogue = placements(lab_urls)["mixed"]
    made = Gateway(replace(catalogue, http=replace(catalogue.http, explain=True)))
    yield made
    await made.close()


async def loan_of(gateway: Gateway, query: str) -> tuple[Any, dict[str, Any]]:
    """The answer and how its only loan was found."""
    answer = await gateway.answer(GraphQLRequest(query, extensions={"explain": True}))
    body = orjson.loads(answer.body)
    (statement,) = body["extensions"]["explain"]["plan"]
    (remote,) = statement["needs"]
    return body, remote


def reads(remote: dict[str, Any]) -> list[str]:
    return [statement["reads"][0] for statement in remote["statements"]]


async def test_few_far_keys_are_taken_as_they_are(gateway: Gateway) -> None:
    _, remote = await loan_of(gateway, PEOPLE % (FEW_VISITS, 5))
    assert reads(remote) == ["Kunjungan"]
    assert remote["begunFrom"] == "Kunjungan"


async def test_rows_known_by_their_key_are_begun_from(gateway: Gateway) -> None:
    where = '{nik: {in: ["3579990000000003", "3579990000000004"]}, kunjungan: {some: {}}}'
    _, remote = await loan_of(gateway, PEOPLE % (where, 5))
    assert reads(remote) == ["Penduduk", "Kunjungan"]
    assert remote["begunFrom"] == "Penduduk"


async def test_the_side_with_the_lower_estimate_is_begun_from(lab_urls: Any) -> None:
    catalogue = placements(lab_urls)["mixed"]
    entities = dict(catalogue.entities)
    entities["Penduduk"] = replace(entities["Penduduk"], estimate=60)
    entities["Kunjungan"] = replace(entities["Kunjungan"], estimate=9_000_000)
    http = replace(catalogue.http, explain=True)
    gateway = Gateway(replace(catalogue, entities=entities, http=http))
    _, remote = await loan_of(gateway, PEOPLE % (FEW_VISITS, 5))
    await gateway.close()
    assert reads(remote) == ["Penduduk", "Kunjungan"]
    assert remote["estimates"] == {"Kunjungan": 9_000_000, "Penduduk": 60}


async def test_a_limited_list_is_filled_from_its_beginning(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, _ = await loan_of(gateway, PEOPLE % (FEW_VISITS, 60))
    monkeypatch.setattr(remote_inputs, "FEW", 12)
    body, remote = await loan_of(gateway, PEOPLE % (FEW_VISITS, 2))
    assert reads(remote) == ["Kunjungan", "Penduduk", "Penduduk", "Kunjungan"]
    expected = whole["data"]["capil"]["penduduk"][:2]
    assert body["data"]["capil"]["penduduk"] == expected
    # The next request begins with what was enough.
    body, remote = await loan_of(gateway, PEOPLE % (FEW_VISITS, 2))
    assert reads(remote) == ["Penduduk", "Kunjungan"]
    assert body["data"]["capil"]["penduduk"] == expected


async def test_a_way_that_took_many_rows_is_no_habit(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next values may leave few rows on the other side."""
    monkeypatch.setattr(remote_inputs, "FEW", 1)
    query = f"{{ capil {{ penduduk(where: {FEW_VISITS}) {{ nik }} }} }}"
    _, first = await loan_of(gateway, query)
    assert len(reads(first)) > 2
    _, second = await loan_of(gateway, query)
    assert reads(second) == reads(first)


@pytest.mark.parametrize(
    "query",
    [
        PEOPLE % ("{not: {kunjungan: {some: {}}}}", 5),
        "{ dinkes { kunjungan(orderBy: [{pasien: {nama: ASC}}], limit: 3) { id: rowId } } }",
        "{ dinkes { kunjunganGroup(by: [{pasien: {nama: true}}]) { count } } }",
    ],
)
async def test_too_many_keys_on_both_sides_are_an_error_and_no_cut_answer(
    lab_urls: Any, query: str
) -> None:
    catalogue = placements(lab_urls)["mixed"]
    gateway = Gateway(replace(catalogue, limits=replace(catalogue.limits, keys=20)))
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    await gateway.close()
    assert next(iter(body["data"].values())) in (
        {"penduduk": None}, {"kunjungan": None}, {"kunjunganGroup": None}
    )  # fmt: skip
    (error,) = body["errors"]
    assert error["extensions"]["code"] == "KEY_SET_TOO_LARGE"
    assert "narrow" in error["message"] and "20 keys" in error["message"]


async def test_whichever_side_is_begun_from_the_answer_is_the_same(
    lab_urls: Any, lab_rows: dict[str, list[Row]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Random operations while hardly any keys count as few: every way is taken by some."""
    monkeypatch.setattr(remote_inputs, "FEW", 3)
    gateways = [Gateway(c) for name, c in placements(lab_urls).items() if "all" not in name]
    oracle = Oracle(gateways[0].catalogue, gateways[0].schema, lab_rows)
    for seed in range(40):
        pick = random.Random(7_000 + seed)
        made = Operations(gateways[0].catalogue, gateways[0].schema, lab_rows, pick)
        query = made.operation()
        expected = oracle.answer(query, made.variables)
        for gateway in gateways:
            answer = await gateway.answer(GraphQLRequest(query, variables=made.variables))
            got = orjson.loads(CURSORS.sub(b'"\\1":"cursor"', answer.body))
            assert got == {"data": expected}, f"seed {seed}: {query}"
    for gateway in gateways:
        await gateway.close()
