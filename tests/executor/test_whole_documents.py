"""A document that is not whole JSON is never passed on, and MySQL is given no reason to cut one."""

from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest

from batu_graph.connectors.mysql import MysqlConnector
from batu_graph.demo.servers import PrivateMariaDB
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.connectors.test_charsets import BOTH
from tests.executor.archive import archive_catalogue

TYPES = ("char(90)", "varchar(90)", "tinytext", "text", "mediumtext", "longtext")
TEXT = "abcdefghij" * 8
COLUMNS = "".join(
    f'      v{place}: {{type: String, sql: "{sql}"}}\n' for place, sql in enumerate(TYPES)
)
ENTITIES = """
  Induk:
    table: induk
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
    relations:
""" + "".join(
    f"      {name}: {{to: {name.capitalize()}, many: true, on: {{rowId: induk}}}}\n"
    for name in BOTH
)
ENTITIES += "".join(
    f"""
  {name.capitalize()}:
    table: t_{name}
    key: [rowId]
    fields:
      rowId: {{column: id, type: Int, sql: int, nullable: false}}
      induk: {{type: Int, sql: int}}
{COLUMNS}"""
    for name in BOTH
)


def script() -> str:
    lines = ["CREATE TABLE induk (id int PRIMARY KEY);", "INSERT INTO induk VALUES (1), (2);"]
    for name in BOTH:
        columns = ", ".join(
            f"v{place} {sql} CHARACTER SET {name}" for place, sql in enumerate(TYPES)
        )
        values = ", ".join([f"'{TEXT[:60]}'"] * len(TYPES))
        lines += [
            f"CREATE TABLE t_{name} (id int PRIMARY KEY, induk int, {columns}, KEY (induk));",
            f"INSERT INTO t_{name} VALUES (1, 1, {values}), (2, 1, {values});",
        ]
    return "\n".join(lines)


@pytest.fixture(scope="module", params=["mariadb", "mysql"])
async def gateway(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Gateway]:
    server: PrivateMariaDB = request.getfixturevalue(f"{request.param}_server")
    server.create_database("utuh")
    server.execute(script(), "utuh")
    folder = tmp_path_factory.mktemp("utuh") / "city"
    opened = Gateway(archive_catalogue(folder, server.url("utuh"), ENTITIES))
    yield opened
    await opened.close()


async def _body(gateway: Gateway, query: str) -> Any:
    return orjson.loads((await gateway.answer(GraphQLRequest(query))).body)


@pytest.mark.parametrize("charset", BOTH)
async def test_lists_hold_texts_of_every_type_and_character_set_whole(
    gateway: Gateway, charset: str
) -> None:
    names = " ".join(f"v{place}" for place in range(len(TYPES)))
    one = {f"v{place}": TEXT[:60] for place in range(len(TYPES))}
    pages = f"{charset}Connection(orderBy: [{{v5: ASC}}]) {{ nodes {{ v5 }} edges {{ cursor }} }}"
    body = await _body(
        gateway,
        f"{{ arsip {{ induk {{ id: rowId "
        f"{charset} {{ {names} }} }} {charset} {{ {names} }} {pages} }} }}",
    )
    assert "errors" not in body, body
    data = body["data"]["arsip"]
    assert data["induk"] == [{"id": 1, charset: [one, one]}, {"id": 2, charset: []}]
    assert data[charset] == [one, one]
    assert data[f"{charset}Connection"]["nodes"] == [{"v5": TEXT[:60]}] * 2


CUTS = {
    "in the middle": lambda text: text[: len(text) // 2],
    "without its end": lambda text: text[:-1],
    "within an element": lambda text: text.replace('"},{', ",{", 1),
    "in a nested list": lambda text: text.replace('"}]', "]", 1),
}


@pytest.mark.parametrize("cut", CUTS)
async def test_a_document_that_is_cut_is_an_error_of_its_source(
    cut: str, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = MysqlConnector._run

    async def shortened(self: Any, *arguments: Any) -> Any:
        rows = await run(self, *arguments)
        return [tuple(_shortened(value, cut) for value in row) for row in rows]

    monkeypatch.setattr(MysqlConnector, "_run", shortened)
    body = await _body(gateway, "{ arsip { utf8mb4 { v0 } induk { utf8mb4 { v0 } } } }")
    assert body["data"] == {"arsip": {"utf8mb4": None, "induk": None}}
    assert {error["extensions"]["code"] for error in body["errors"]} == {"INTERNAL"}
    assert {error["extensions"]["agency"] for error in body["errors"]} == {"arsip"}


def _shortened(value: Any, cut: str) -> Any:
    text = value.decode() if isinstance(value, bytes) else value
    return CUTS[cut](text) if isinstance(text, str) and text.startswith("[") else value


def test_most_flipped_bits_leave_a_document_whole_json() -> None:
    """Why parsing does not stand in for TLS."""
    row = {"nik": "3579990101900001", "nama": "Sutrisno", "umur": 36, "desa": {"kode": "35.79.01"}}
    document = orjson.dumps([row] * 3)
    whole = 0
    for place in range(len(document)):
        for bit in range(8):
            flipped = bytearray(document)
            flipped[place] ^= 1 << bit
            try:
                orjson.loads(flipped)
                whole += 1
            except ValueError:
                pass
    assert 0.5 < whole / (len(document) * 8) < 0.7
