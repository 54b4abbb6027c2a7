"""PostgreSQL databases in other encodings than UTF-8, in every way of asking, in both ways."""

from pathlib import Path

import orjson
import pytest

from batu_graph.connectors.postgresql_encodings import encoding_of
from batu_graph.demo.servers import PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import NOTES, archive_catalogue

ENTITIES = NOTES + "      nama: {type: String, sql: text}\n"
HELD = {
    "LATIN1": "café",
    "WIN1252": "café €",
    "LATIN5": "Şişli",
    "EUC_JP": "村",
    "KOI8R": "деревня",
    "SQL_ASCII": "café 村",
}
"""Encoding -> a text that such a database can hold."""


def archive(server: PrivatePostgres, encoding: str, folder: Path) -> str:
    """The URL of a new database with three rows: ASCII, the encoding's own, null."""
    name = f"arsip_{encoding.lower()}_{folder.name}".replace("-", "_")[:60]
    server.create_database(name, encoding)
    server.execute(
        "SET client_encoding = UTF8;"
        "CREATE TABLE catatan (id int PRIMARY KEY, nama text);"
        f"INSERT INTO catatan VALUES (1, 'plain'), (2, '{HELD[encoding]}'), (3, NULL);",
        name,
    )
    return server.url(name)


@pytest.mark.parametrize("way", ["documents", "rows"])
@pytest.mark.parametrize("encoding", sorted(HELD))
async def test_texts_that_the_database_cannot_hold_match_nothing(
    postgres_server: PrivatePostgres, encoding: str, way: str, tmp_path: Path
) -> None:
    url = archive(postgres_server, encoding, tmp_path)
    gateway = Gateway(archive_catalogue(tmp_path / "c", url, ENTITIES), by_rows=way == "rows")
    held = HELD[encoding]
    for where, ids in (
        ({"eq": "😀"}, []),
        ({"eq": held}, [2]),
        ({"ne": "😀"}, [1, 2]),
        ({"in": ["😀", "plain", held]}, [1, 2]),
        ({"notIn": ["😀", "plain"]}, [2]),
        ({"contains": "😀"}, []),
        ({"startsWith": held[:3]}, [2]),
        ({"iContains": "PL"}, [1]),
        ({"iEq": held.upper() if encoding != "SQL_ASCII" else held}, [2]),
    ):
        query = """query($where: StringFilter!) { arsip {
          catatan(where: {nama: $where}) { id: rowId nama }
          other: catatan(where: {rowId: {eq: 2}}) { nama }
        } }"""
        request = GraphQLRequest(query, variables={"where": where})
        body = orjson.loads((await gateway.answer(request)).body)
        assert "errors" not in body, (where, body)
        assert [row["id"] for row in body["data"]["arsip"]["catatan"]] == ids, where
        assert body["data"]["arsip"]["other"] == [{"nama": held}]
    negated = '{ arsip { catatan(where: {not: {nama: {eq: "😀"}}}) { id: rowId } } }'
    body = orjson.loads((await gateway.answer(GraphQLRequest(negated))).body)
    assert [row["id"] for row in body["data"]["arsip"]["catatan"]] == [1, 2]
    await gateway.close()


@pytest.mark.parametrize("way", ["documents", "rows"])
async def test_bytes_that_are_no_text_are_replaced(
    postgres_server: PrivatePostgres, way: str, tmp_path: Path
) -> None:
    url = archive(postgres_server, "SQL_ASCII", tmp_path)
    database = url.rpartition("/")[2]
    postgres_server.execute(r"INSERT INTO catatan VALUES (4, E'caf\xe9')", database)
    gateway = Gateway(archive_catalogue(tmp_path / "c", url, ENTITIES), by_rows=way == "rows")
    query = "{ arsip { catatan(where: {rowId: {gt: 1}}) { id: rowId nama } } }"
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    await gateway.close()
    assert body["data"]["arsip"]["catatan"] == [
        {"id": 2, "nama": HELD["SQL_ASCII"]},
        {"id": 3, "nama": None},
        {"id": 4, "nama": "caf\ufffd"},
    ]


def test_what_every_database_can_hold_is_sent_as_it_is() -> None:
    latin = encoding_of("LATIN1").parameters
    assert latin(["plain", "café", 5, None, ["é", 1]]) == ["plain", "café", 5, None, ["é", 1]]
    assert latin(["村"]) == latin(["😀"]) != ["村"]
    assert encoding_of("UTF8").parameters(["村\U0001f600"]) == ["村\U0001f600"]
