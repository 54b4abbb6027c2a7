"""Remote values: of which row they are, and in which order they stand."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import AGENCY, CITY
from tests.executor.conftest import OwnDatabase

ENTITIES = """\
  Berkas:
    source: arsip
    table: berkas
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      kodeMap: {column: kode_map, type: String, sql: varchar(20)}
    relations:
      map: {to: Map, on: [{here: kodeMap, there: kode, codec: [alnum, upper]}]}
  Map:
    source: lain
    table: map
    key: [kode]
    fields:
      kode: {type: String, sql: varchar(20), nullable: false, collation: binary}
      nama: {type: String, sql: varchar(20)}
      bulat: {type: ID, sql: int}
      besar: {type: ID, sql: bigint}
      desimal: {type: ID, sql: "decimal(20,0)"}
      teks: {type: ID, sql: varchar(20)}
"""
TABLES = """
CREATE TABLE berkas (id int PRIMARY KEY, kode_map varchar(20));
CREATE TABLE map (kode varchar(20) PRIMARY KEY, nama varchar(20), bulat int, besar bigint,
  desimal decimal(20,0), teks varchar(20));
INSERT INTO berkas VALUES (1, 'A1'), (2, 'b.1'), (3, 'C1'), (4, 'D1'), (5, 'c-1');
INSERT INTO map VALUES
  ('a-1', 'X', 7, 7, 7, '7'), ('A 1', 'M', 10, 10, 10, '10'),
  ('b 1', 'A', 0, 0, 0, '0'), ('B-1', 'N', 2, 2, 2, '2'),
  ('C1', 'L', -1, -1, -1, '-1');
"""


@pytest.fixture
async def gateway(own_database: OwnDatabase, tmp_path: Path) -> AsyncIterator[Gateway]:
    """An archive whose files and folders lie in two databases, for all that it knows."""
    own_database.execute(TABLES)
    (tmp_path / "agencies").mkdir()
    (tmp_path / "city.yaml").write_text(CITY)
    sources = AGENCY.replace("}}", '}, lain: {url: "${ARSIP_URL}"}}', 1)
    (tmp_path / "agencies/arsip.yaml").write_text(sources + ENTITIES)
    made = Gateway(load_catalogue(tmp_path, {"ARSIP_URL": own_database.url}))
    yield made
    await made.close()


async def ask(gateway: Gateway, query: str) -> Any:
    body = orjson.loads((await gateway.answer(GraphQLRequest(f"{{ arsip {{ {query} }} }}"))).body)
    assert "errors" not in body
    return body["data"]["arsip"]


async def test_of_several_spellings_of_a_key_the_first_by_key_counts_in_every_way_of_asking(
    gateway: Gateway,
) -> None:
    """Also where the key's order is by code point, and the column's own order is another."""
    found = await ask(
        gateway,
        """
        bentangan: berkas(orderBy: [{rowId: ASC}]) { id: rowId map { kode nama } }
        urutan: berkas(orderBy: [{map: {nama: DESC}}, {rowId: ASC}]) { id: rowId }
        kelompok: berkasGroup(by: [{map: {nama: true}}], orderBy: [{key: {map: {nama: ASC}}}])
          { key { map { nama } } count }
        """,
    )
    assert found["bentangan"] == [
        {"id": 1, "map": {"kode": "A 1", "nama": "M"}},
        {"id": 2, "map": {"kode": "B-1", "nama": "N"}},
        {"id": 3, "map": {"kode": "C1", "nama": "L"}},
        {"id": 4, "map": None},
        {"id": 5, "map": {"kode": "C1", "nama": "L"}},
    ]
    assert [row["id"] for row in found["urutan"]] == [2, 1, 3, 5, 4]
    assert [(group["key"]["map"]["nama"], group["count"]) for group in found["kelompok"]] == [
        ("L", 2), ("M", 1), ("N", 1), (None, 1)
    ]  # fmt: skip


NUMBERS = {"bulat": [3, 5, 2, 1, 4], "besar": [3, 5, 2, 1, 4], "desimal": [3, 5, 2, 1, 4]}
TEXTS = {"teks": [3, 5, 1, 2, 4]}


@pytest.mark.parametrize(("column", "ascending"), (NUMBERS | TEXTS).items())
async def test_a_lent_key_typed_id_is_ordered_as_its_column_orders_it(
    gateway: Gateway, column: str, ascending: list[int]
) -> None:
    """Numbers by their size (2 before 10), whatever they are for the client; texts as texts."""
    found = await ask(
        gateway,
        f"""
        naik: berkas(orderBy: [{{map: {{{column}: ASC}}}}, {{rowId: ASC}}]) {{ id: rowId }}
        turun: berkas(orderBy: [{{map: {{{column}: DESC}}}}, {{rowId: ASC}}]) {{ id: rowId }}
        kelompok: berkasGroup(
          by: [{{map: {{{column}: true}}}}], orderBy: [{{key: {{map: {{{column}: ASC}}}}}}]
        ) {{ key {{ map {{ {column} }} }} }}
        """,
    )
    assert [row["id"] for row in found["naik"]] == ascending
    two, one = ascending[2:4]
    assert [row["id"] for row in found["turun"]] == [one, two, 3, 5, 4]
    keys = [group["key"]["map"][column] for group in found["kelompok"]]
    assert keys == (["-1", "10", "2", None] if column == "teks" else ["-1", "2", "10", None])
