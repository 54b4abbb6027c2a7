"""Loans together with pages, other loans, other requests' values, and refusals."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.connectors.base import Statement
from batu_graph.errors import SourceUnavailable
from batu_graph.executor import remote_inputs
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import AGENCY, CITY
from tests.executor.conftest import OwnDatabase
from tests.lab.data import Row
from tests.lab.databases import placements
from tests.lab.oracle import Oracle


@pytest.fixture
async def gateway(lab_urls: dict[str, list[str]]) -> AsyncIterator[Gateway]:
    """Three agencies on three engines."""
    made = Gateway(placements(lab_urls)["mixed"])
    await made.readiness()
    yield made
    await made.close()


async def ask(gateway: Gateway, query: str, **variables: Any) -> dict[str, Any]:
    answer = await gateway.answer(GraphQLRequest(query, variables=variables))
    body: dict[str, Any] = orjson.loads(answer.body)
    return body


@pytest.mark.parametrize("operator", ["in", "notIn"])
async def test_an_empty_list_leaves_the_next_list_its_rows(
    gateway: Gateway, lab_rows: dict[str, list[Row]], operator: str
) -> None:
    query = f"query Q($k: [ID!]!) {{ desa(where: {{kode: {{{operator}: $k}}}}) {{ kode }} }}"
    oracle = Oracle(gateway.catalogue, gateway.schema, lab_rows)
    kode = (await ask(gateway, "{ desa(limit: 1) { kode } }"))["data"]["desa"][0]["kode"]
    for keys in ([], [kode], [], [kode, "lain"]):
        expected = oracle.answer(query, {"k": keys})
        assert await ask(gateway, query, k=keys) == {"data": expected}
        assert bool(expected["desa"]) is (bool(keys) is (operator == "in") or operator == "notIn")


PEOPLE = """query Q($offset: Int!) { capil { penduduk(
    where: {kunjungan: {some: {biaya: {gt: "50000.00"}}}}, orderBy: [{nama: ASC}]
    limit: %d, offset: $offset
  ) { nik } } }"""


async def test_pages_of_a_list_that_is_filled_from_its_beginning_lack_no_row(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = await ask(gateway, PEOPLE % 60, offset=0)
    whole = body["data"]["capil"]["penduduk"]
    assert len(whole) > 12
    monkeypatch.setattr(remote_inputs, "FEW", 12)
    for offset in range(13):
        body = await ask(gateway, PEOPLE % 2, offset=offset)
        assert body["data"]["capil"]["penduduk"] == whole[offset : offset + 2], offset


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
async def test_an_order_over_a_step_of_the_same_database_keeps_its_filter(
    gateway: Gateway, lab_rows: dict[str, list[Row]], direction: str
) -> None:
    """The filter is of the list's rows; the values that are lent belong to other rows."""
    children = [row["nik"] for row in lab_rows["penduduk"] if row["ibu"]][:12]
    query = f"""query Q($n: [ID!]!) {{ capil {{
      penduduk(where: {{nik: {{in: $n}}}}, orderBy: [{{ibu: {{desa: {{nama: {direction}}}}}}}])
      {{ nik ibu {{ desa {{ nama }} }} }}
    }} }}"""
    oracle = Oracle(gateway.catalogue, gateway.schema, lab_rows)
    expected = oracle.answer(query, {"n": children})
    names = [row["ibu"] and row["ibu"]["desa"] for row in expected["capil"]["penduduk"]]
    assert len({str(name) for name in names}) > 2
    assert await ask(gateway, query, n=children) == {"data": expected}


@pytest.mark.parametrize("placement", ["mixed", "sqlite", "mariadb", "postgresql"])
async def test_two_orders_by_the_same_aggregate_of_other_rows_are_two(
    lab_urls: dict[str, list[str]], lab_rows: dict[str, list[Row]], placement: str
) -> None:
    gateway = Gateway(placements(lab_urls)[placement])
    query = """{ desa(orderBy: [
      {wargaAggregate: {count: DESC, where: {lahir: {lt: "1900-01-01"}}}}
      {wargaAggregate: {count: DESC, where: {lahir: {gte: "1980-01-01"}}}}
    ]) { kode } }"""
    one = """{ desa(orderBy: [
      {wargaAggregate: {count: DESC, where: {lahir: {lt: "1900-01-01"}}}}
    ]) { kode } }"""
    expected = Oracle(gateway.catalogue, gateway.schema, lab_rows).answer(query, {})
    assert expected != Oracle(gateway.catalogue, gateway.schema, lab_rows).answer(one, {})
    assert await ask(gateway, query) == {"data": expected}
    await gateway.close()


async def test_a_value_that_cannot_be_bound_is_refused_before_anything_is_sent(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Statement] = []
    for connector in gateway.connectors.values():
        fetch = connector.fetch

        async def noted(statement: Statement, *more: Any, fetch: Any = fetch) -> Any:
            sent.append(statement)
            return await fetch(statement, *more)

        monkeypatch.setattr(connector, "fetch", noted)
    query = """query Q($t: String!) {
      desa(where: {klinik: {some: {}}, warga: {some: {nama: {eq: $t}}}}) { kode }
    }"""
    body = await ask(gateway, query, t="a\0b")
    assert body["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert not sent
    await ask(gateway, query, t="ab")
    assert sent  # the list is what was sent, and not empty for another reason


async def test_when_one_loan_fails_the_answer_waits_for_the_other(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of a request goes on in the databases after its answer."""
    ended: list[str] = []

    async def fails(*_: Any) -> Any:
        raise SourceUnavailable("away", agency="capil")

    fetch = gateway.connectors["dinkes"].fetch

    async def slow(*sent: Any) -> Any:
        await asyncio.sleep(0.05)
        rows = await fetch(*sent)
        ended.append("dinkes")
        return rows

    monkeypatch.setattr(gateway.connectors["capil"], "fetch", fails)
    monkeypatch.setattr(gateway.connectors["dinkes"], "fetch", slow)
    query = "{ desa(where: {warga: {some: {}}, klinik: {some: {}}}) { kode } }"
    body = await ask(gateway, query)
    assert body["data"] == {"desa": None}
    assert ended == ["dinkes"]


async def test_an_outage_below_what_must_not_be_null_takes_its_list_along(
    lab_urls: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = Gateway(placements(lab_urls)["mixed"], by_rows=True)
    await gateway.readiness()
    fetch, sent = gateway.connectors["capil"].fetch, list[Statement]()

    async def once(statement: Statement, *more: Any) -> Any:
        sent.append(statement)
        if len(sent) > 1:
            raise SourceUnavailable("away", agency="capil")
        return await fetch(statement, *more)

    monkeypatch.setattr(gateway.connectors["capil"], "fetch", once)
    query = "{ capil { penduduk(limit: 2) { nik anakAggregate { count } } } }"
    body = await ask(gateway, query)
    await gateway.close()
    assert len(sent) == 2
    assert body["data"] == {"capil": {"penduduk": None}}
    assert body["errors"][0]["path"] == ["capil", "penduduk", 0, "anakAggregate"]


TEXTS = """\
  Catatan:
    table: catatan
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      isi: {type: String, sql: varchar(20)}
      kode: {type: ID, sql: varchar(20)}
    relations:
      sama: {to: Catatan, on: {isi: isi}, many: true}
      lain: {to: Lain, on: {kode: kode}}
  Lain:
    source: lain
    table: catatan
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      isi: {type: String, sql: varchar(20)}
      kode: {type: ID, sql: varchar(20)}
"""
MARK = "!misfit"


@pytest.mark.parametrize("by_rows", [False, True], ids=["documents", "rows"])
async def test_a_text_is_never_taken_for_a_value_that_cannot_be_shown(
    own_database: OwnDatabase, tmp_path: Path, by_rows: bool
) -> None:
    own_database.execute(
        "CREATE TABLE catatan (id int PRIMARY KEY, isi varchar(20), kode varchar(20));"
        f"INSERT INTO catatan VALUES (1, '{MARK}', '{MARK}'), (2, 'biasa', 'b');"
    )
    (tmp_path / "agencies").mkdir()
    (tmp_path / "city.yaml").write_text(CITY)
    agency = AGENCY.replace("}}", '}, lain: {url: "${ARSIP_URL}"}}', 1)
    text = agency + TEXTS.replace("    table", "    source: arsip\n    table", 1)
    (tmp_path / "agencies/arsip.yaml").write_text(text)
    catalogue = load_catalogue(tmp_path, {"ARSIP_URL": own_database.url})
    gateway = Gateway(catalogue, by_rows=by_rows)
    query = """{ arsip {
      catatan(orderBy: [{lain: {isi: ASC}}]) { id: rowId isi kode sama { isi } lain { isi } }
      catatanByKey(rowId: 1) { isi }
      catatanConnection(first: 1, orderBy: [{isi: ASC}]) { nodes { isi } edges { node { kode } } }
      catatanGroup(by: [{isi: true}]) { key { isi } min { isi } }
      oleh: catatanGroup(by: [{lain: {isi: true}}]) { key { lain { isi } } count }
    } }"""
    body = await ask(gateway, query)
    await gateway.close()
    assert body == {
        "data": {
            "arsip": {
                "catatan": [
                    {"id": 1, "isi": MARK, "kode": MARK, "sama": [{"isi": MARK}],
                     "lain": {"isi": MARK}},
                    {"id": 2, "isi": "biasa", "kode": "b", "sama": [{"isi": "biasa"}],
                     "lain": {"isi": "biasa"}},
                ],
                "catatanByKey": {"isi": MARK},
                "catatanConnection": {
                    "nodes": [{"isi": MARK}], "edges": [{"node": {"kode": MARK}}]
                },
                "catatanGroup": [
                    {"key": {"isi": MARK}, "min": {"isi": MARK}},
                    {"key": {"isi": "biasa"}, "min": {"isi": "biasa"}},
                ],
                "oleh": [
                    {"key": {"lain": {"isi": MARK}}, "count": 1},
                    {"key": {"lain": {"isi": "biasa"}}, "count": 1},
                ],
            }
        }
    }  # fmt: skip
