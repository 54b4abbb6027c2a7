"""Servers that stop, freeze, refuse or change, and the connector that comes back to them."""

import asyncio
import contextlib
import logging
import os
import socket
import sqlite3
import time
from urllib.parse import quote

import pytest

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import ProfileChanged, Statement
from batu_graph.errors import SourceDrift, SourceError, SourceTimeout, SourceUnavailable
from batu_graph.types import Engine

from .conftest import Place, ask, until, works


async def _seven(connector) -> bool:
    return [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


@pytest.fixture
def whole(server_place):
    """The server, running again after the test whatever happened to it."""
    yield server_place.server
    server = server_place.server
    server.resume()
    if not server.is_running():
        server.restart()


async def test_after_a_crash_and_restart_the_next_statement_just_works(
    server_place, whole, connect
):
    connector = connect(server_place)
    await asyncio.gather(*(ask(connector, "SELECT 1") for _ in range(4)))
    whole.kill()
    whole.restart()
    assert await _seven(connector)


async def test_while_the_server_is_down_the_source_is_unavailable_then_serves_again(
    server_place, whole, connect
):
    connector = connect(server_place.with_(connect_timeout=60.0, statement_timeout=60.0))
    assert await _seven(connector)
    whole.kill()
    async with asyncio.timeout(30):  # it is told at once
        for _ in range(2):
            with pytest.raises(SourceUnavailable):
                await ask(connector, "SELECT 1")
    with pytest.raises(SourceUnavailable):
        await connector.probe()
    whole.restart()
    assert await _seven(connector)


async def test_a_statement_running_when_the_server_crashes_fails_as_unavailable(
    server_place, whole, connect
):
    connector = connect(server_place.with_(connect_timeout=60.0, statement_timeout=60.0))
    await connector.probe()
    fetch = asyncio.create_task(ask(connector, server_place.endless))
    await until(lambda: len(whole.running()) == 1)
    whole.kill()
    with pytest.raises(SourceUnavailable):
        await asyncio.wait_for(fetch, 30)
    whole.restart()
    assert await _seven(connector)


async def test_a_frozen_server_costs_no_more_than_the_timeout_and_serves_when_it_thaws(
    server_place, whole, connect
):
    connector = connect(server_place.with_(statement_timeout=0.5, connect_timeout=0.5, pool_size=2))
    await works(connector)
    whole.pause()
    async with asyncio.timeout(10):  # 2.5 seconds; more where the machine is busy
        for _ in range(3):  # in the session at rest, then while connecting
            with pytest.raises((SourceTimeout, SourceUnavailable)):
                await ask(connector, "SELECT 1")
    whole.resume()
    await works(connector)


async def test_a_server_that_accepts_and_says_nothing_is_a_timeout(server_place, connect):
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = _with_port(server_place.source.url, mute.getsockname()[1])
        connector = connect(server_place.with_(url=url, connect_timeout=0.3))
        started = time.monotonic()
        with pytest.raises(SourceTimeout):
            await ask(connector, "SELECT 1")
        assert 0.25 < time.monotonic() - started < 2.9  # where the source does not say: 3 seconds


async def test_a_server_that_is_not_there_is_unavailable(server_place, connect):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = _with_port(server_place.source.url, free.getsockname()[1])
        connector = connect(server_place.with_(url=url))
        with pytest.raises(SourceUnavailable):
            await ask(connector, "SELECT 1")


async def test_a_refused_login_is_unavailable_and_tells_nobody_the_secret(
    server_place, connect, caplog
):
    caplog.set_level(logging.DEBUG)
    url = server_place.source.url.replace(server_place.server.password, "rahasia%21kota")
    connector = connect(server_place.with_(url=url))
    with pytest.raises(SourceUnavailable) as refused:
        await ask(connector, "SELECT 1")
    told = "".join([str(refused.value), repr(connector), repr(server_place.with_(url=url).source)])
    assert refused.value.agency == server_place.source.namespace
    for secret in ("rahasia", "batu_reader", "127.0.0.1"):
        assert secret not in told
    assert "rahasia" not in caplog.text
    at_warning = [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]
    assert len(at_warning) == 1
    assert server_place.source.name in at_warning[0]
    assert "batu_reader" not in at_warning[0]


async def test_a_password_may_hold_any_letters(server_place, connect):
    name, password, server = "batu_sandi", "sändi € 密 @:/%", server_place.server
    database = server_place.source.url.rpartition("/")[2]
    if server_place.source.engine == "postgresql":
        server.query(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
        server.query(f"GRANT CONNECT ON DATABASE {database} TO {name}")
    else:
        account = f"{name}@'127.0.0.1'"
        server.query(f"CREATE USER IF NOT EXISTS {account} IDENTIFIED BY '{password}'")
        server.query(f"GRANT SELECT ON `{database}`.* TO {account}")
    _, at, host = server_place.source.url.rpartition("@")
    scheme = server_place.source.url.partition("://")[0]
    url = f"{scheme}://{name}:{quote(password, safe='')}{at}{host}"
    assert await _seven(connect(server_place.with_(url=url)))


async def test_an_unknown_database_is_unavailable(server_place, connect):
    url = server_place.source.url.rpartition("/")[0] + "/tidak_ada"
    with pytest.raises(SourceUnavailable):
        await ask(connect(server_place.with_(url=url)), "SELECT 1")


@pytest.mark.parametrize("text", ["SELECT * FROM hilang", "SELECT hilang FROM desa"])
async def test_a_missing_table_or_column_is_drift_and_the_session_stays(place, connect, text):
    connector = connect(place.with_(pool_size=1))
    assert await _seven(connector)
    before = place.server.sessions() if place.server else 0
    with pytest.raises(SourceDrift) as drift:
        await ask(connector, text)
    assert "hilang" not in str(drift.value)
    assert drift.value.__cause__ is not None
    assert await _seven(connector)
    assert (place.server.sessions() if place.server else 0) == before


async def test_an_error_is_told_without_sql_host_or_account(place, connect):
    with pytest.raises(SourceError) as error:
        await ask(connect(place), "SELECT FROM WHERE")
    for word in ("FROM", "127.0.0.1", "batu_", "syntax"):
        assert word not in str(error.value)
    assert place.source.namespace in str(error.value)


async def test_a_probe_notices_that_the_session_at_rest_is_dead(server_place, whole, connect):
    connector = connect(server_place)
    await connector.probe()
    whole.kill()
    with pytest.raises(SourceUnavailable):
        await connector.probe()


async def test_the_version_is_read_once_per_session_and_a_wrong_guess_sends_nothing(
    server_place, connect
):
    server_place = server_place.with_(
        server={"postgresql": "postgresql 10"}.get(server_place.source.engine, "mysql 5.7")
    )
    connector = connect(server_place)
    assumed = connector.profile
    assert assumed.version in ((10,), (5, 7))
    with server_place.server.statements() as seen, pytest.raises(ProfileChanged):
        await connector.fetch(Statement("SELECT 1", assumed), ())
    assert seen == []
    assert connector.profile.product == server_place.product
    assert connector.profile.version > assumed.version
    with pytest.raises(ProfileChanged):
        await connector.fetch(Statement("SELECT 1", assumed), ())
    assert await _seven(connector)


async def test_statements_are_counted_once_each(server_place, connect):
    connector = connect(server_place)
    with server_place.server.statements() as seen:
        for number in (1, 2, 2):
            await ask(
                connector, f"SELECT nama FROM desa WHERE penduduk > {server_place.mark}", number
            )
    assert len(seen) == 3
    assert all(text.startswith("SELECT nama FROM desa") for text in seen)


async def test_asyncpgs_own_look_up_of_types_is_not_counted(places, connect):
    place = places("postgresql")
    place.server.execute("CREATE TYPE jenis AS ENUM ('RAWAT', 'NONRAWAT')", "konektor")
    try:
        with place.server.statements() as seen:
            [[found]] = await ask(connect(place), "SELECT $1::jenis[]", ["RAWAT"])
        assert found == ["RAWAT"]
        assert seen == ["SELECT $1::jenis[]"]
    finally:
        place.server.execute("DROP TYPE jenis", "konektor")


async def test_a_table_that_changes_between_statements_is_read_as_it_is(server_place, connect):
    database = server_place.source.url.rpartition("/")[2]
    server_place.server.execute("CREATE TABLE berubah (a int)", database)
    connector = connect(server_place.with_(pool_size=1))
    try:
        assert await ask(connector, "SELECT * FROM berubah") == []
        server_place.server.execute(
            "ALTER TABLE berubah ADD b int; INSERT INTO berubah VALUES (1, 2)", database
        )
        assert [tuple(row) for row in await ask(connector, "SELECT * FROM berubah")] == [(1, 2)]
    finally:
        server_place.server.execute("DROP TABLE berubah", database)


async def test_rights_that_are_taken_away_and_given_back_are_noticed_at_once(server_place, connect):
    """In the session at rest, which had them."""
    server = server_place.server
    database = server_place.source.url.rpartition("/")[2]
    text, place = "SELECT count(*) FROM desa", server_place.with_(pool_size=1)
    if server_place.source.engine == "postgresql":
        right = "SELECT ON desa {} batu_reader"

        def change(how: str) -> None:
            server.execute(how, database)
    else:  # the reader's right is the whole database's, and known to a session until its end
        server.query(f"CREATE USER batu_hak@'127.0.0.1' IDENTIFIED BY '{server.password}'")
        right = f"SELECT ON {database}.desa {{}} batu_hak@'127.0.0.1'"
        place = place.with_(url=place.source.url.replace("batu_reader", "batu_hak"))
        change = server.query
    connector = connect(place)
    try:
        for _ in range(2):
            change(f"GRANT {right.format('TO')}")
            assert [tuple(row) for row in await ask(connector, text)] == [(2,)]
            change(f"REVOKE {right.format('FROM')}")
            with pytest.raises(SourceDrift):
                await ask(connector, text)
            with pytest.raises(SourceDrift):
                await anext(connector.stream(Statement(text, connector.profile), ()))
    finally:
        await connector.close()
        if server_place.source.engine == "postgresql":
            change(f"GRANT {right.format('TO')}")
        else:
            server.query("DROP USER batu_hak@'127.0.0.1'")


async def test_after_close_nothing_is_answered(place, connect):
    connector = connect(place)
    assert await _seven(connector)
    await connector.close()
    with pytest.raises(SourceUnavailable):
        await ask(connector, "SELECT 1")


# -- SQLite


async def test_a_missing_file_is_unavailable_and_not_created(tmp_path, connect):
    path = tmp_path / "tiada.db"
    connector = connect(_file(path))
    with pytest.raises(SourceUnavailable):
        await ask(connector, "SELECT 1")
    assert not path.exists()
    _write(path, 7)
    assert [tuple(row) for row in await ask(connector, "SELECT x FROM angka")] == [(7,)]


async def test_a_file_that_is_no_database_is_unavailable(tmp_path, connect):
    (tmp_path / "bukan.db").write_text("ini bukan basis data " * 100)
    with pytest.raises(SourceUnavailable):
        await ask(connect(_file(tmp_path / "bukan.db")), "SELECT 1")


async def test_a_new_copy_of_the_file_is_read_at_once(tmp_path, connect):
    path, copy = tmp_path / "malam.db", tmp_path / "baru.db"
    _write(path, 1)
    connector = connect(_file(path))
    assert [tuple(row) for row in await ask(connector, "SELECT x FROM angka")] == [(1,)]
    _write(copy, 2)
    os.replace(copy, path)
    assert [tuple(row) for row in await ask(connector, "SELECT x FROM angka")] == [(2,)]
    path.unlink()
    with pytest.raises(SourceUnavailable):
        await ask(connector, "SELECT x FROM angka")


async def test_a_file_locked_by_a_writer_is_a_timeout_and_read_afterwards(tmp_path, connect):
    path = tmp_path / "sibuk.db"
    _write(path, 1)
    connector = connect(_file(path).with_(statement_timeout=0.4))
    await works(connector)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(SourceTimeout):
            await ask(connector, "SELECT x FROM angka")
    assert [tuple(row) for row in await ask(connector, "SELECT x FROM angka")] == [(1,)]


async def test_names_with_special_characters_are_found(tmp_path, connect):
    path = tmp_path / "dinas a?b#c%41.db"
    _write(path, 3)
    from urllib.parse import quote

    url = f"sqlite:///{quote(str(path))}"
    connector = connect(Place(Source("s", "s", Engine.SQLITE, url), url, None, "", "?"))
    assert [tuple(row) for row in await ask(connector, "SELECT x FROM angka")] == [(3,)]


def _file(path) -> Place:
    url = f"sqlite:///{path}"
    return Place(Source("lite", "bpbd", Engine.SQLITE, url), url, None, "", "?")


def _write(path, number: int) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE angka (x int)")
        connection.execute("INSERT INTO angka VALUES (?)", (number,))


def _with_port(url: str, port: int) -> str:
    head, _, tail = url.rpartition(":")
    return f"{head}:{port}/{tail.partition('/')[2]}"
