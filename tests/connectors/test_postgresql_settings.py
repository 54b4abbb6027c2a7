"""What an account, a database or a server has set changes no answer of PostgreSQL: sessions set all
that a statement or the text of a value depends on (manual, chapter 20: Server Configuration)."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from batu_graph.config.catalogue import Source
from batu_graph.connectors.open import open_connector
from batu_graph.demo.servers import READER, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from batu_graph.types import Engine
from tests.connectors.conftest import CITY, ask
from tests.executor.archive import archive_catalogue

SETTINGS = {
    # 20.11 Client Connection Defaults
    "search_path": "pg_catalog, public",
    "row_security": "off",
    "default_transaction_isolation": "serializable",
    "default_transaction_read_only": "off",
    "default_transaction_deferrable": "on",
    "statement_timeout": "5s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "5s",
    "bytea_output": "escape",
    "xmlbinary": "hex",
    "xmloption": "document",
    "gin_fuzzy_search_limit": "10",
    "DateStyle": "SQL, DMY",
    "IntervalStyle": "iso_8601",
    "TimeZone": "America/New_York",
    "timezone_abbreviations": "India",
    "extra_float_digits": "-15",
    "client_encoding": "LATIN1",
    "lc_messages": "C",
    "lc_numeric": "C",
    "lc_time": "C",
    "default_text_search_config": "pg_catalog.simple",
    # 20.13 Version and Platform Compatibility
    "array_nulls": "off",
    "backslash_quote": "off",
    "escape_string_warning": "on",
    "quote_all_identifiers": "on",
    "standard_conforming_strings": "off",
    "synchronize_seqscans": "off",
    "transform_null_equals": "on",
    # 20.7 Query Planning, 20.4 Resource Consumption
    "enable_seqscan": "off",
    "enable_indexscan": "off",
    "enable_hashjoin": "off",
    "constraint_exclusion": "on",
    "from_collapse_limit": "1",
    "join_collapse_limit": "1",
    "geqo_threshold": "2",
    "cursor_tuple_fraction": "0.001",
    "plan_cache_mode": "force_generic_plan",
    "jit": "on",
    "jit_above_cost": "0",
    "work_mem": "64",
    "max_parallel_workers_per_gather": "4",
}
SCRIPT = """
CREATE TYPE jenis AS ENUM ('satu', 'dua');
CREATE TABLE catatan (
  id int PRIMARY KEY, nama text, ukur double precision, kecil real, uang numeric(12,2),
  tanggal date, waktu timestamptz, jam time, lama interval, isi bytea, tanda boolean,
  jenis jenis, larik int[], data jsonb, induk int
);
INSERT INTO catatan VALUES
  (1, 'a\\b''c', 0.1, 0.1, 10, '2024-02-29', '2024-01-01 00:00+00', '23:59:59.5',
   '1 year 2 mons -3 days 04:05:06', '\\x00ff', true, 'dua', '{1,NULL,3}', '{"a": 1.10}', NULL),
  (2, 'NULL', 1e-300, 3.4e38, 3.33, '1999-12-31', '2024-06-01 12:00+07', '00:00', '1 day', '\\x41',
   false, 'satu', '{}', '[]', 1),
  (3, 'Ä€', 0.30000000000000004, 16777216, 0.01, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
   NULL, 1);
INSERT INTO catatan (id, nama, induk) SELECT i, 'dusun makmur ' || i, 2
FROM generate_series(100, 5000) AS i;
CREATE INDEX ON catatan USING gin (nama gin_trgm_ops);
ANALYZE catatan;
"""
ENTITIES = """
  Catatan:
    table: catatan
    key: [rowId]
    limit: {default: 100, maximum: 10000}
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      nama: {type: String, sql: text}
      ukur: {type: Float, sql: double precision}
      kecil: {type: Float, sql: real}
      uang: {type: Decimal, sql: "numeric(12,2)"}
      tanggal: {type: Date, sql: date}
      waktu: {type: DateTime, sql: timestamptz}
      lama: {type: String, sql: interval}
      tanda: {type: Boolean, sql: boolean}
      jenis: {type: String, sql: jenis}
      data: {type: JSON, sql: jsonb}
      induk: {type: Int, sql: int}
    relations:
      anak: {to: Catatan, many: true, on: {rowId: induk}}
"""
QUERY = r"""
{ arsip {
  semua: catatan(where: {rowId: {lt: 10}}, orderBy: [{ukur: ASC}]) {
    rowId nama ukur kecil uang tanggal waktu lama tanda jenis data anak(limit: 3) { rowId nama }
  }
  makmur: catatan(where: {nama: {contains: "makmur"}}, orderBy: [{rowId: ASC}], limit: 10000) {
    rowId
  }
  miring: catatan(where: {nama: {eq: "a\\b'c"}}) { rowId }
  kosong: catatan(where: {tanggal: {isNull: true}, rowId: {lt: 10}}) { rowId }
  hari: catatan(where: {tanggal: {gte: "2024-02-29"}}) { rowId }
  saat: catatan(where: {waktu: {eq: "2024-01-01T07:00:00+07:00"}}) { rowId }
  lama: catatan(where: {lama: {eq: "1 day"}}) { rowId }
  angka: catatan(where: {ukur: {eq: 0.30000000000000004}}) { rowId }
  catatanAggregate(where: {nama: {contains: "makmur"}}) { count }
  catatanGroup(by: [{induk: true}]) { key { induk } count avg { uang } }
  halaman: catatanConnection(first: 2, orderBy: [{waktu: ASC}]) { nodes { rowId } totalCount }
} }
"""
SHORTENED = """
SELECT count(*) FROM (SELECT nama FROM catatan WHERE nama LIKE '%makmur%' OFFSET 0) AS ada"""


@pytest.fixture(scope="module")
def server(postgres_server: PrivatePostgres) -> PrivatePostgres:
    postgres_server.create_database("setelan")
    postgres_server.create_extension("pg_trgm", "setelan")
    postgres_server.execute(SCRIPT, "setelan")
    return postgres_server


@pytest.fixture(params=["role", "database"])
def hostile(request: pytest.FixtureRequest, server: PrivatePostgres) -> Iterator[None]:
    """All of the settings, for whoever logs in from now on: of the account, or of the database."""
    where = f"ROLE {READER}" if request.param == "role" else "DATABASE setelan"
    for name, value in SETTINGS.items():
        value = value if name == "search_path" else f"'{value}'"
        server.query(f"ALTER {where} SET {name} = {value}")
    yield
    server.query(f"ALTER {where} RESET ALL")


async def _answer(server: PrivatePostgres, folder: Path) -> Any:
    gateway = Gateway(archive_catalogue(folder, server.url("setelan"), ENTITIES))
    try:
        return (await gateway.answer(GraphQLRequest(QUERY))).body
    finally:
        await gateway.close()


@pytest.fixture(scope="module")
async def undisturbed(
    server: PrivatePostgres, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[bytes]:
    body = await _answer(server, tmp_path_factory.mktemp("kota") / "city")
    assert b'"errors"' not in body
    assert body.count(b'"rowId"') > 4901
    yield body


async def test_no_setting_of_an_account_or_a_database_changes_an_answer(
    undisturbed: bytes, hostile: None, server: PrivatePostgres, tmp_path: Path
) -> None:
    assert await _answer(server, tmp_path / "city") == undisturbed


async def test_an_index_finds_all_there_is(
    undisturbed: bytes, hostile: None, server: PrivatePostgres
) -> None:
    """Where ``gin_fuzzy_search_limit`` is set, indexes on texts and documents give some of it."""
    source = Source("pg", "arsip", Engine.POSTGRESQL, server.url("setelan"))
    connector = open_connector(source, CITY)
    try:
        [[plan], *_] = await ask(connector, f"EXPLAIN (FORMAT JSON) {SHORTENED}")
        assert "Bitmap Index Scan" in str(plan)
        assert [tuple(row) for row in await ask(connector, SHORTENED)] == [(4901,)]
    finally:
        await connector.close()


async def test_sessions_set_what_a_text_of_a_value_depends_on(
    hostile: None, server: PrivatePostgres
) -> None:
    source = Source("pg", "arsip", Engine.POSTGRESQL, server.url("setelan"))
    connector = open_connector(source, CITY)
    shown = (
        "SELECT isi::text || waktu::text || lama::text || ukur::text || kecil::text || larik::text"
        " || tanggal::text || current_setting('statement_timeout') FROM public.catatan WHERE id = 1"
    )
    try:
        [[text]] = await ask(connector, shown)
        assert text == (
            "\\x00ff2024-01-01 07:00:00+071 year 2 mons -3 days +04:05:06"
            "0.10.1{1,NULL,3}2024-02-2910s"
        )
    finally:
        await connector.close()
