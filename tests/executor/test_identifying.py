"""Global ids in documents: put into their text, which is not opened, and the same as in rows."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from batu_graph.executor import documents
from batu_graph.ir.identity import read_id
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from batu_graph.types import Engine
from tests.executor.archive import archive_catalogue
from tests.executor.conftest import OwnDatabase

TEXTS = [
    "3579010001", "", " ", "é \U0001f41f", 'a"b', "a\\", 'a\\"', "a,b", "a}b", "a]", "{a", "null",
    "baris\nbaru", "\x01\x1f", "/", "!misfit", '"id":"Arsip","id:0":"x"', "id:0", "id",
]  # fmt: skip
"""Keys that could be mistaken for something else where they stand in a document."""
WITHHELD = ["class: public", "class: personal, expose: false"]
ENTITIES = """\
  Arsip:
    table: arsip
    key: [kode, nomor]
    limit: {{maximum: 200000}}
    fields:
      kode: {{type: String, sql: varchar(60), nullable: false, {withheld}}}
      nomor: {{type: BigInt, sql: bigint, nullable: false}}
      isi: {{type: String, sql: varchar(60)}}
      urut: {{type: Int, sql: int}}
    relations:
      salinan: {{to: Arsip, on: {{nomor: nomor}}, many: true}}
      rapat: {{to: Rapat, on: {{urut: hari}}, many: true}}
  Rapat:
    table: rapat
    key: [hari]
    fields:
      hari: {{type: Int, sql: int, nullable: false}}
"""


def quoted(text: str, engine: str) -> str:
    escaped = text.replace("'", "''")
    return f"'{escaped}'" if engine != "mysql" else "'" + escaped.replace("\\", "\\\\") + "'"


@pytest.fixture(params=WITHHELD, ids=["shown", "withheld"])
async def gateway(
    request: pytest.FixtureRequest, own_database: OwnDatabase, tmp_path: Path
) -> AsyncIterator[Gateway]:
    engine = own_database.url.partition(":")[0].partition("+")[0]
    engine = "mysql" if engine == "mariadb" else engine
    binary = " CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin" if engine == "mysql" else ""
    rows = [
        f"({quoted(text, engine)}, {2**53 + number}, {quoted(TEXTS[-number], engine)}, {number})"
        for number, text in enumerate(TEXTS)
    ]
    own_database.execute(
        f"CREATE TABLE arsip (kode varchar(60){binary}, nomor bigint, isi varchar(60){binary}, "
        f"urut int, PRIMARY KEY (kode, nomor));\nINSERT INTO arsip VALUES {', '.join(rows)};\n"
        "CREATE TABLE rapat (hari int PRIMARY KEY);\n"
        "INSERT INTO rapat VALUES (3), (4);"
    )  # fmt: skip
    text = ENTITIES.format(withheld=request.param)
    made = Gateway(archive_catalogue(tmp_path / "config", own_database.url, text))
    await made.readiness()
    yield made
    await made.close()


async def ask(gateway: Gateway, query: str, *, streamed: bool = False) -> bytes:
    answer = await gateway.answer(GraphQLRequest(query), streamed=streamed)
    if answer.stream is None:
        return answer.body
    return b"".join([piece async for piece in answer.stream])


QUERY = """{ arsip { arsip(limit: %d, where: %s, orderBy: [{urut: ASC}]) { id nomor
    salinan { nomor a: id } isi rapat { isi: id hari } lagi: id } rapat { id } } }"""
EVERY = QUERY % (100, "{}")
HARMLESS = QUERY % (100, "{urut: {notIn: [15, 4]}}")
"""Without the text that documents hold for what cannot be shown: a document with it is opened."""


async def test_ids_are_those_of_rows_and_no_document_is_opened(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_rows = Gateway(gateway.catalogue, by_rows=True)
    expected, harmless = await ask(by_rows, EVERY), await ask(by_rows, HARMLESS)
    await by_rows.close()
    body = orjson.loads(expected)
    assert "errors" not in body
    rows, seal = body["data"]["arsip"]["arsip"], gateway.catalogue.seal
    numbers = [2**53, *(str(2**53 + number) for number in range(1, len(TEXTS)))]
    assert [read_id(row["id"], seal)[1] for row in rows] == [
        list(key) for key in zip(TEXTS, numbers, strict=True)
    ]
    assert all(row["id"] == row["lagi"] == row["salinan"][0]["a"] for row in rows)
    assert await ask(gateway, EVERY) == expected

    if gateway.catalogue.sources["arsip"].engine is not Engine.MYSQL:  # it is looked whether whole
        monkeypatch.setattr(documents, "read", lambda text: pytest.fail("opened"))
    assert await ask(gateway, HARMLESS) == harmless


async def test_every_id_leads_back_to_its_row(gateway: Gateway) -> None:
    rows = orjson.loads(await ask(gateway, "{ arsip { arsip { id isi } } }"))["data"]["arsip"]
    ids = orjson.dumps([row["id"] for row in rows["arsip"]]).decode()
    found = orjson.loads(
        await ask(gateway, f"{{ nodes(ids: {ids}) {{ id ...on Arsip {{isi}} }} }}")
    )
    assert found == {"data": {"nodes": rows["arsip"]}}


async def test_a_long_list_with_ids_is_written_while_it_is_read(gateway: Gateway) -> None:
    query = "{ arsip { arsip(limit: 20000, orderBy: [{nomor: DESC}]) { isi id } } }"
    answer = await gateway.answer(GraphQLRequest(query), streamed=True)
    assert answer.stream is not None
    assert b"".join([piece async for piece in answer.stream]) == await ask(gateway, query)


async def test_a_list_with_ids_is_cut_as_any_other(gateway: Gateway) -> None:
    entities = {
        name: replace(entity, default_limit=5)
        for name, entity in gateway.catalogue.entities.items()
    }
    made = Gateway(replace(gateway.catalogue, entities=entities))
    body = orjson.loads(await ask(made, "{ arsip { arsip { id isi } } }"))
    assert len(body["data"]["arsip"]["arsip"]) == 5
    assert body["extensions"]["warnings"][0]["code"] == "DEFAULT_LIMIT"
    await made.close()


async def test_a_response_key_too_long_for_a_label_gives_an_id(gateway: Gateway) -> None:
    for length in (60, 61, 62, 63, 64):
        key = "k" * length
        (row, *_) = orjson.loads(await ask(gateway, f"{{ arsip {{ arsip {{ {key}: id id }} }} }}"))[
            "data"
        ]["arsip"]["arsip"]
        assert row == {key: row["id"], "id": row["id"]}


async def test_rows_whose_key_cannot_be_shown_have_an_id_each(
    own_database: OwnDatabase, tmp_path: Path
) -> None:
    odd = "infinity" if own_database.url.startswith("postgresql") else "0000-00-00"
    mode = (
        "SET sql_mode = '';" if "mysql" in own_database.url or "maria" in own_database.url else ""
    )
    own_database.execute(
        f"{mode}CREATE TABLE hari (tanggal date, nomor int, PRIMARY KEY (tanggal, nomor));\n"
        f"INSERT INTO hari VALUES ('{odd}', 1), ('{odd}', 2), ('2024-02-29', 3);"
    )
    entity = """\
  Hari:
    table: hari
    key: [tanggal, nomor]
    fields:
      tanggal: {type: Date, sql: date, nullable: false}
      nomor: {type: Int, sql: int, nullable: false}
"""
    gateway = Gateway(archive_catalogue(tmp_path / "config", own_database.url, entity))
    await gateway.readiness()
    body = orjson.loads(
        await ask(gateway, "{ arsip { hari(orderBy: [{nomor: ASC}]) { id nomor } } }")
    )
    assert "extensions" not in body
    ids = [row["id"] for row in body["data"]["arsip"]["hari"]]
    assert len(set(ids)) == 3
    found = orjson.loads(
        await ask(gateway, f"{{ nodes(ids: {orjson.dumps(ids).decode()}) {{ id }} }}")
    )
    assert found["data"]["nodes"] == [None, None, {"id": ids[2]}]
    await gateway.close()
