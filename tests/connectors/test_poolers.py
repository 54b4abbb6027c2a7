"""pgbouncer in front of PostgreSQL: what a session must be holds in every session of its pool, and
neither statements nor settings of one client are ever met by another."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass

import asyncpg
import pytest

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Statement
from batu_graph.demo.servers import READER
from batu_graph.errors import SourceRefused, SourceTimeout, SourceUnavailable
from batu_graph.onboarding.reading.connecting import CannotConnect, connected
from batu_graph.types import Engine
from tests.connectors.conftest import ROWS, TABLE, Place, ask
from tests.connectors.pgbouncer import behind, pgbouncer

OVERLOOKED = "default_transaction_read_only, statement_timeout, extra_float_digits, options"
"""Startup parameters that administrators are advised to have pgbouncer overlook."""
POOLS = {
    "session": ("session", {}),
    "transaction": ("transaction", {}),
    "session, overlooking": ("session", {"ignore_startup_parameters": OVERLOOKED}),
    "transaction, overlooking": ("transaction", {"ignore_startup_parameters": OVERLOOKED}),
}
SEEN = """
SELECT current_setting('TimeZone'), current_setting('DateStyle'), current_setting('IntervalStyle'),
 current_setting('bytea_output'), current_setting('extra_float_digits'), current_setting('jit'),
 current_setting('max_parallel_workers_per_gather'), current_setting('transaction_isolation'),
 current_setting('transaction_read_only'), current_setting('statement_timeout'),
 current_setting('client_encoding'), current_user::text, session_user::text,
 current_setting('role'), NULL::int = NULL,
 timestamptz '2024-02-29 00:00Z'::text, interval '1 day 2 hours'::text, '\\x00ff'::bytea::text,
 (1.1::float4 / 3)::text, (SELECT string_agg(kode, ',' ORDER BY kode) FROM desa)
"""
"""All that a statement or the text of a value depends on, and a table that a path leads to."""


@pytest.fixture(scope="session")
def database(postgres_server) -> str:
    postgres_server.create_database("berbagi")
    postgres_server.execute(TABLE + ROWS, "berbagi")
    postgres_server.execute("CREATE SCHEMA lain; CREATE TABLE lain.desa (kode text)", "berbagi")
    postgres_server.query(f"GRANT TEMPORARY ON DATABASE berbagi TO {READER}")
    postgres_server.query("CREATE ROLE peran")
    postgres_server.query(f"GRANT peran TO {READER}")
    return "berbagi"


@dataclass(frozen=True)
class Pool:
    port: int
    mode: str


@pytest.fixture(scope="module", params=POOLS)
def pool(request, postgres_server) -> Iterator[Pool]:
    """One session, so that everybody meets what others left in it."""
    mode, settings = POOLS[request.param]
    with pgbouncer(postgres_server, mode, default_pool_size=1, **settings) as port:
        yield Pool(port, mode)


@pytest.fixture
def place(postgres_server, database, pool) -> Place:
    reader = behind(postgres_server.url(database), pool.port)
    owner = behind(postgres_server.url(database, read_only=False), pool.port)
    source = Source("pg", "dukcapil", Engine.POSTGRESQL, reader)
    return Place(source, owner, postgres_server, "SELECT pg_sleep(60)", "$1")


@asynccontextmanager
async def other_client(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Who shares the pool with us and knows nothing of us."""
    connection = await asyncpg.connect(url, statement_cache_size=0)
    try:
        yield connection
    finally:
        await connection.close()


async def test_no_setting_of_another_client_reaches_an_answer(
    place, pool, connect, postgres_server, database
):
    direct = connect(place.with_(url=postgres_server.url(database)))
    async with other_client(place.source.url) as other:
        await other.execute(
            "SET TimeZone = 'Asia/Jayapura'; SET DateStyle = 'SQL, DMY'; SET jit = on;"
            "SET IntervalStyle = 'iso_8601'; SET bytea_output = 'escape';"
            "SET statement_timeout = 0; SET transform_null_equals = on;"
            "SET extra_float_digits = 0; SET max_parallel_workers_per_gather = 4;"
            "SET default_transaction_isolation = 'serializable'; SET search_path = lain, public;"
            "SET default_transaction_read_only = off; SET client_encoding = 'LATIN1'"
        )
        await other.execute("CREATE TEMP TABLE desa AS SELECT 'palsu'::text AS kode")
        await other.execute("SET ROLE peran")
    connector = connect(place.with_(pool_size=1))
    assert await ask(connector, SEEN) == await ask(direct, SEEN)
    [[user]] = await ask(connector, "SELECT current_user::text")
    assert user == READER


async def test_nothing_of_ours_stays_for_other_clients(place, connect):
    of_sessions = (
        "SELECT (SELECT count(*) FROM pg_prepared_statements), (SELECT count(*) FROM pg_cursors), "
        "string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings "
        # What pgbouncer itself keeps apart for each of its clients.
        "WHERE lower(name) NOT IN ('application_name', 'client_encoding', 'timezone', 'datestyle', "
        "'intervalstyle', 'standard_conforming_strings')"
    )
    async with other_client(place.source.url) as other:
        before = await other.fetchrow(of_sessions)
    connector = connect(place.with_(pool_size=1))
    for number in range(5):
        await ask(connector, f"SELECT $1::int + {number}", number)
    with pytest.raises(SourceRefused):
        await ask(connector, "SELECT 1 / $1::int", 0)
    statement = Statement("SELECT generate_series(1, $1::int)", connector.profile)
    assert sum([len(rows) async for rows in connector.stream(statement, (2500,))]) == 2500
    await connector.close()
    async with other_client(place.source.url) as other:
        assert await other.fetchrow(of_sessions) == before


async def test_nothing_is_written_though_the_account_may(place, connect):
    owner = connect(place.with_(url=place.owner_url))
    for text in ("CREATE TABLE baru (x int)", "DELETE FROM desa RETURNING kode"):
        with pytest.raises(SourceRefused) as refused:
            await ask(owner, text)
        assert refused.value.__cause__.sqlstate == "25006"
    await owner.close()
    async with other_client(place.owner_url) as other:  # who writes as before
        await other.execute("INSERT INTO desa VALUES ('x')")
        assert await other.execute("DELETE FROM desa WHERE kode = 'x'") == "DELETE 1"


async def test_the_server_itself_ends_a_slow_statement_and_the_connection_stays(place, connect):
    connector = connect(place.with_(statement_timeout=0.4, pool_size=1))
    with pytest.raises(SourceTimeout) as timeout:
        await ask(connector, place.endless)
    assert timeout.value.__cause__.sqlstate == "57014"
    assert await ask(connector, "SELECT 7") == [(7,)]


async def test_a_reader_who_stops_leaves_the_pool_as_it_was(place, connect):
    connector = connect(place.with_(pool_size=1))
    await connector.probe()
    statement = Statement("SELECT generate_series(1, 100000)", connector.profile)
    async with aclosing(connector.stream(statement, ())) as pieces:
        await anext(pieces)
    assert await ask(connector, "SELECT 7") == [(7,)]


ASK = """
import asyncio, json, sys
from datetime import timedelta
from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import ProfileChanged, Statement
from batu_graph.connectors.open import open_connector
from batu_graph.types import Engine

async def main(url, name, seed):
    source = Source("pg", "pg", Engine.POSTGRESQL, url, pool_size=4)
    connector = open_connector(source, timedelta(hours=7))
    await connector.probe()
    async def ask(number):
        # The same number of statements in both, each with another text.
        text = f"SELECT '{name}'::text, {number}, $1::int"
        return list((await connector.fetch(Statement(text, connector.profile), (number,)))[0])
    numbers = [number * seed % 101 for number in range(1, 101)] * 3
    found = [await asyncio.gather(*map(ask, numbers[at:at + 10])) for at in range(0, 300, 10)]
    print(json.dumps([row for part in found for row in part]))
    await connector.close()

asyncio.run(main(*sys.argv[1:3], int(sys.argv[3])))
"""


@pytest.mark.parametrize("mode", ["session", "transaction"])
def test_two_gateways_never_run_each_others_statements(postgres_server, database, mode):
    # In session mode each connection keeps a session: both processes' four must find one.
    size = 8 if mode == "session" else 2
    with pgbouncer(postgres_server, mode, default_pool_size=size) as port:
        url = behind(postgres_server.url(database), port)
        processes = {
            name: subprocess.Popen(
                [sys.executable, "-c", ASK, url, name, str(seed)], stdout=subprocess.PIPE, text=True
            )
            for name, seed in {"satu": 7, "dua": 30}.items()
        }
        try:
            for (name, process), seed in zip(processes.items(), (7, 30), strict=True):
                rows = json.loads(process.communicate(timeout=30)[0])
                numbers = [number * seed % 101 for number in range(1, 101)] * 3
                assert rows == [[name, number, number] for number in numbers]
        finally:
            for process in processes.values():
                process.kill()
                process.wait()


async def test_a_pool_in_statement_mode_is_refused_with_the_reason(
    postgres_server, database, place, connect, caplog
):
    with pgbouncer(postgres_server, "statement") as port:
        url = behind(postgres_server.url(database), port)
        connector = connect(place.with_(url=url))
        with pytest.raises(SourceUnavailable):
            await ask(connector, "SELECT 1")
        assert "statement mode" in caplog.text
        with pytest.raises(CannotConnect, match="statement mode"):
            async with connected(url, Engine.POSTGRESQL):
                pass


async def test_a_setting_that_does_not_hold_closes_the_source(place, connect, monkeypatch, caplog):
    # A pooler that takes our words and does nothing: the settings are sent, but to nobody.
    monkeypatch.setattr(
        "batu_graph.connectors.postgresql_session.prelude", lambda wanted: ["SELECT 1"]
    )
    with pytest.raises(SourceUnavailable):
        await ask(connect(place), "SELECT 1")
    assert "does not hold" in caplog.text


async def test_a_pooler_that_the_url_names_is_not_looked_for(place, connect):
    connector = connect(place.with_(url=place.source.url + "?pooler=transaction"))
    with place.server.statements() as seen:
        assert await ask(connector, "SELECT 7") == [(7,)]
    assert seen == ["SELECT 7"]


async def test_introspection_reads_through_a_pooler_and_cannot_write(place):
    def read(connection):
        before = connection.exec_driver_sql("SELECT count(*) FROM desa").scalar()
        limit = connection.exec_driver_sql("SHOW statement_timeout").scalar()
        with pytest.raises(Exception, match="read-only"):
            connection.exec_driver_sql("DELETE FROM desa")
        connection.rollback()
        with pytest.raises(Exception, match="read-only"):
            connection.exec_driver_sql("DELETE FROM desa")
        connection.rollback()
        return before, limit

    async with connected(place.owner_url, Engine.POSTGRESQL) as run:
        assert await run(read) == (2, "30s")
