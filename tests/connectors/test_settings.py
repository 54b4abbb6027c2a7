"""A server's settings that can change what is answered change nothing: sessions set them."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.demo.servers import PrivateMariaDB
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import archive_catalogue
from tests.servers.others import PrivateMysql

ENTITIES = """
  Catatan:
    table: catatan
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      nama: {type: String, sql: varchar(50)}
      kode: {type: String, sql: char(10)}
      isi: {type: String, sql: text}
      uang: {type: Decimal, sql: "decimal(10,2)"}
      ukur: {type: Float, sql: float}
      tanggal: {type: Date, sql: date}
      waktu: {type: DateTime, sql: timestamp}
      induk: {type: Int, sql: int}
    relations:
      anak: {to: Catatan, many: true, on: {rowId: induk}}
"""
LONG = "x" * 2000
"""More than 1024 bytes, by which texts sort where nothing else is said."""
SCRIPT = f"""
SET time_zone = '+00:00', sql_mode = 'ALLOW_INVALID_DATES';
CREATE TABLE catatan (
  id int PRIMARY KEY AUTO_INCREMENT, nama varchar(50), kode char(10), isi text,
  uang decimal(10,2), ukur float, tanggal date, waktu timestamp NULL, induk int
);
INSERT INTO catatan VALUES
  (1, 'a|b"c', 'K1', '{LONG}2', 10, 0.1, '2024-02-29', '2024-01-01 00:00:00', NULL),
  (2, 'back\\\\slash''s', 'K2', '{LONG}1', 3.33, 0.2, '2021-02-31', '2024-06-01 12:00:00', 1),
  (3, 'A|B"C', 'K3', '{LONG}3', 0.01, 3.4e38, '0000-00-00', NULL, 1);
"""
QUERY = r"""
{ arsip {
  semua: catatan(orderBy: [{isi: ASC}]) {
    id: rowId nama kode uang ukur tanggal waktu anak { id: rowId isi }
  }
  turun: catatan(orderBy: [{tanggal: DESC_NULLS_FIRST}, {rowId: ASC}]) { id: rowId }
  pipa: catatan(where: {nama: {eq: "a|b\"c"}}) { id: rowId }
  miring: catatan(where: {nama: {contains: "back\\slash's"}}) { id: rowId }
  kode: catatan(where: {kode: {in: ["K1", "K3 "]}}) { id: rowId }
  bukan: catatan(where: {not: {nama: {iContains: "A|B"}}}) { id: rowId }
  kosong: catatan(where: {induk: {isNull: true}}) { id: rowId }
  antara: catatan(where: {not: {or: [{uang: {gt: "3"}}, {ukur: {lt: 0.2}}]}}) { id: rowId }
  catatanAggregate { count sum { uang } avg { uang ukur } min { tanggal } }
  catatanGroup(by: [{induk: true}]) { key { induk } count avg { uang } }
  halaman: catatanConnection(first: 2, orderBy: [{isi: DESC}]) { nodes { id: rowId } totalCount }
} }
"""
EVERYWHERE = {
    "sql_mode": (
        "'ANSI_QUOTES'", "'PIPES_AS_CONCAT'", "'NO_BACKSLASH_ESCAPES'", "'HIGH_NOT_PRECEDENCE'",
        "'ONLY_FULL_GROUP_BY'", "'PAD_CHAR_TO_FULL_LENGTH'", "'IGNORE_SPACE'", "'REAL_AS_FLOAT'",
        "'NO_UNSIGNED_SUBTRACTION'", "'TRADITIONAL'", "'ANSI'",
    ),
    "sql_select_limit": ("1",),
    "group_concat_max_len": ("20",),
    "max_sort_length": ("64",),
    "div_precision_increment": ("0", "30"),
    "max_error_count": ("0",),
    "time_zone": ("'-05:00'",),
    "autocommit": ("0",),
    "sort_buffer_size": ("32768",),
    "character_set_client": ("latin1",),
    "character_set_connection": ("latin1",),
    "character_set_results": ("latin1",),
    "collation_connection": ("utf8mb4_bin", "latin1_swedish_ci"),
    "lc_time_names": ("'id_ID'",),
    "default_week_format": ("6",),
    "init_connect": ("'SET sql_auto_is_null = 1'", "'SET sql_select_limit = 1'"),
}  # fmt: skip
"""System variables of both products, with values that are not their defaults."""
SETTINGS = [(name, value) for name, values in EVERYWHERE.items() for value in values]


@pytest.fixture(scope="module", params=["mariadb", "mysql"])
def server(request: pytest.FixtureRequest) -> PrivateMariaDB:
    found: PrivateMariaDB = request.getfixturevalue(f"{request.param}_server")
    if not found.query("SELECT 1 FROM information_schema.schemata WHERE schema_name = 'setelan'"):
        found.create_database("setelan")
        found.execute(SCRIPT, "setelan")
    return found


@pytest.fixture
async def gateway(server: PrivateMariaDB, tmp_path: Path) -> AsyncIterator[Gateway]:
    """A gateway that has no session yet; over each driver once, which share what they send."""
    url = server.url("setelan", driver="" if isinstance(server, PrivateMysql) else "asyncmy")
    opened = Gateway(archive_catalogue(tmp_path / "city", url, ENTITIES))
    yield opened
    await opened.close()


@pytest.fixture(params=SETTINGS, ids=[f"{name}={value}" for name, value in SETTINGS])
def setting(request: pytest.FixtureRequest, server: PrivateMariaDB) -> Iterator[tuple[str, str]]:
    """A system variable set for all sessions that open now."""
    name, value = request.param
    [(before,)] = server.query(f"SELECT @@GLOBAL.{name}")
    server.query(f"SET GLOBAL {name} = {value}")
    yield name, value
    before = before if before.isdecimal() else f"'{before}'"
    server.query(f"SET GLOBAL {name} = {before}")


async def _answer(gateway: Gateway) -> Any:
    return orjson.loads((await gateway.answer(GraphQLRequest(QUERY))).body)


async def test_no_setting_of_the_server_changes_an_answer(
    gateway: Gateway, setting: tuple[str, str]
) -> None:
    answer = await _answer(gateway)
    assert "errors" not in answer
    data = answer["data"]["arsip"]

    def numbers(name: str) -> list[int]:
        return [row["id"] for row in data[name]]

    assert numbers("semua") == [2, 1, 3]
    assert data["semua"][1] == {
        "id": 1, "nama": 'a|b"c', "kode": "K1", "uang": "10.00", "ukur": 0.1,
        "tanggal": "2024-02-29", "waktu": "2024-01-01T07:00:00+07:00",
        "anak": [{"id": 2, "isi": f"{LONG}1"}, {"id": 3, "isi": f"{LONG}3"}],
    }  # fmt: skip
    assert numbers("turun") == [2, 3, 1]
    assert numbers("pipa") == [1]
    assert numbers("miring") == [2]
    assert numbers("kode") == [1]
    assert numbers("bukan") == [2]
    assert numbers("kosong") == [1]
    assert numbers("antara") == [3]
    assert data["catatanAggregate"]["sum"] == {"uang": "13.34"}
    assert data["catatanAggregate"]["avg"]["uang"] == "4.446667"
    assert data["catatanAggregate"]["min"] == {"tanggal": "2024-02-29"}
    averages = {one["key"]["induk"]: one["avg"]["uang"] for one in data["catatanGroup"]}
    assert averages == {None: "10.000000", 1: "1.670000"}
    assert [row["id"] for row in data["halaman"]["nodes"]] == [3, 1]
    assert data["halaman"]["totalCount"] == 3
