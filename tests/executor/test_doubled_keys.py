"""A to-one relation whose key is doubled in the other table leads to the first row by key."""

from pathlib import Path

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import archive_catalogue
from tests.executor.conftest import OwnDatabase

ENTITIES = """\
  Map:
    table: map
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      nomor: {type: Int, sql: int}
      nama: {type: String, sql: varchar(30)}
      kodeRak: {column: kode_rak, type: Int, sql: int}
    relations:
      rak: {to: Rak, on: {kodeRak: kode}}
  Rak:
    table: rak
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      kode: {type: Int, sql: int}
    relations:
      map: {to: Map, many: true, on: {kode: kodeRak}}
  Berkas:
    table: berkas
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      nomorMap: {column: nomor_map, type: Int, sql: int}
    relations:
      map: {to: Map, on: {nomorMap: nomor}}
"""
TABLES = """
CREATE TABLE rak (id int PRIMARY KEY, kode int);
CREATE TABLE map (id int PRIMARY KEY, nomor int, nama varchar(30), kode_rak int);
CREATE TABLE berkas (id int PRIMARY KEY, nomor_map int);
INSERT INTO rak VALUES (2, 7), (1, 7), (3, 8);
INSERT INTO map VALUES (4, 20, 'A', 8), (1, 10, 'B', 7), (3, 20, 'Z', 7), (2, 10, 'X', 8);
INSERT INTO berkas VALUES (1, 20), (2, 10), (3, 10), (4, NULL);
"""


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "{ arsip { berkas(orderBy: [{map: {nama: ASC}}, {rowId: ASC}]) "
            "{ id: rowId map { nama } } } }",
            {
                "berkas": [
                    {"id": 2, "map": {"nama": "B"}},
                    {"id": 3, "map": {"nama": "B"}},
                    {"id": 1, "map": {"nama": "Z"}},
                    {"id": 4, "map": None},
                ]
            },
        ),
        (
            "{ arsip { berkasGroup(by: [{map: {nama: true}}]) { key { map { nama } } count } } }",
            {
                "berkasGroup": [
                    {"key": {"map": {"nama": "B"}}, "count": 2},
                    {"key": {"map": {"nama": "Z"}}, "count": 1},
                    {"key": {"map": {"nama": None}}, "count": 1},
                ]
            },
        ),
        (
            "{ arsip { map(orderBy: [{rak: {mapAggregate: {count: DESC}}}, {rowId: ASC}]) "
            "{ id: rowId } } }",
            {"map": [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]},
        ),
        (
            "{ arsip { berkas(orderBy: [{map: {rak: {rowId: DESC}}}, {rowId: ASC}]) "
            "{ id: rowId } } }",
            {"berkas": [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]},
        ),
    ],
    ids=["order", "groups", "aggregate", "two steps"],
)
async def test_the_first_row_by_key_counts(
    query: str, expected: object, own_database: OwnDatabase, tmp_path: Path
) -> None:
    own_database.execute(TABLES)
    gateway = Gateway(archive_catalogue(tmp_path / "config", own_database.url, ENTITIES))
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    await gateway.close()
    assert body == {"data": {"arsip": expected}}
