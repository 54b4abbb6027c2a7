"""Slow statements, full pools and callers who went away."""

import asyncio
import contextlib
import random
import time

import pytest

from batu_graph.connectors import pooled, sessions
from batu_graph.errors import SourceTimeout

from .conftest import ask, until, works

OF_READER = {
    "postgresql": "SELECT pid FROM pg_stat_activity WHERE usename = 'batu_reader'",
    "mysql": "SELECT id FROM information_schema.processlist WHERE user = 'batu_reader'",
}
STOP = {"postgresql": "SELECT pg_terminate_backend({})", "mysql": "KILL {}"}


async def test_a_statement_ends_at_its_timeout_and_the_next_one_works(place, connect):
    connector = connect(place.with_(statement_timeout=0.4, pool_size=1))
    await works(connector)
    started = time.monotonic()
    with pytest.raises(SourceTimeout) as timeout:
        await ask(connector, place.endless)
    assert 0.3 < time.monotonic() - started < 8  # without the source's own, it would be 10 or 60
    assert timeout.value.extensions == {
        "code": "SOURCE_TIMEOUT",
        "agency": place.source.namespace,
    }
    await works(connector)
    if place.server:
        await until(lambda: not place.server.running())


async def test_the_server_itself_ends_a_slow_statement_and_the_session_stays(
    server_place, connect, monkeypatch
):
    monkeypatch.setattr(pooled, "MARGIN", 20.0)  # the gateway would wait for long
    connector = connect(server_place.with_(statement_timeout=0.4, pool_size=1))
    session = {"postgresql": "SELECT pg_backend_pid()"}.get(
        server_place.source.engine, "SELECT connection_id()"
    )
    before = [tuple(row) for row in await ask(connector, session)]
    with pytest.raises(SourceTimeout) as timeout:
        await ask(connector, server_place.endless)
    assert not isinstance(timeout.value.__cause__, TimeoutError)
    assert [tuple(row) for row in await ask(connector, session)] == before


async def test_the_gateway_ends_what_the_server_does_not(server_place, connect, monkeypatch):
    monkeypatch.setattr(pooled, "MARGIN", -59.6)  # the server would allow a minute
    connector = connect(server_place.with_(statement_timeout=60.0, pool_size=1))
    await works(connector)
    with pytest.raises(SourceTimeout) as timeout:
        await ask(connector, server_place.endless)
    assert isinstance(timeout.value.__cause__, TimeoutError)
    await until(lambda: not server_place.server.running())


async def test_a_cancelled_fetch_leaves_no_statement_and_no_session_behind(server_place, connect):
    server = server_place.server
    connector = connect(server_place.with_(pool_size=1, statement_timeout=60.0))
    sessions_before = server.sessions()
    await connector.probe()
    fetch = asyncio.create_task(ask(connector, server_place.endless))
    await until(lambda: len(server.running()) == 1)
    fetch.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetch
    await until(lambda: not server.running())
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
    await connector.close()
    await until(lambda: server.sessions() <= sessions_before)


async def test_a_cancellation_that_a_driver_loses_while_connecting_is_kept(place, connect):
    connector = connect(place.with_(pool_size=1))
    opening, opened = connector._open, asyncio.Event()

    async def losing():
        found = await opening()
        opened.set()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        return found

    connector._open = losing
    fetch = asyncio.create_task(ask(connector, "SELECT 1"))
    await opened.wait()
    fetch.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetch
    connector._open = opening
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


async def test_only_the_session_that_was_ours_is_ended(places, connect):
    """Behind a balancer, or after a start, a server may have given the number to another's."""
    place = places("aiomysql")
    other, connector = connect(place), connect(place.with_(pool_size=1, statement_timeout=60.0))
    number = "SELECT connection_id()"
    [[others]] = await ask(other, number)
    await connector.probe()
    [[_, session]] = connector._idle
    ours = session.place
    session.place = (others, *ours[1:])
    fetch = asyncio.create_task(ask(connector, place.endless))
    await until(lambda: len(place.server.running()) == 1)
    fetch.cancel()
    await asyncio.wait([fetch])
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]  # the slot is free
    assert await ask(other, number) == [(others,)]
    place.server.query(f"KILL {ours[0]}")  # what is left of the test


async def test_a_cancelled_sqlite_statement_stops_computing(places, connect):
    connector = connect(places("sqlite").with_(pool_size=1))
    await connector.probe()
    fetch = asyncio.create_task(ask(connector, places("sqlite").endless))
    [session] = connector._sessions
    await until(lambda: session.running is not None and session.running.running())
    computing = session.running
    fetch.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetch
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
    assert computing.done()


async def test_cancelling_while_connecting_leaves_no_session(server_place, connect):
    server = server_place.server
    sessions_before = server.sessions()
    for delay in (0.0, 0.001, 0.002, 0.004, 0.008):
        connector = connect(server_place.with_(pool_size=1))
        fetch = asyncio.create_task(ask(connector, "SELECT 1"))
        await asyncio.sleep(delay)
        fetch.cancel()
        await asyncio.wait([fetch])
        assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
        await connector.close()
    await until(lambda: server.sessions() <= sessions_before)


async def test_cancelling_in_the_moment_of_connecting_is_heard(server_place, connect, monkeypatch):
    """``asyncio.wait_for`` of Python 3.11, which drivers use, takes it for the end of its wait."""
    loop = asyncio.get_running_loop()
    create_connection = loop.create_connection

    async def cancelling(*arguments, **options):
        made = await create_connection(*arguments, **options)
        fetch.cancel()
        return made

    monkeypatch.setattr(loop, "create_connection", cancelling)
    connector = connect(server_place.with_(pool_size=1))
    fetch = asyncio.create_task(ask(connector, "SELECT 1"))
    await asyncio.wait([fetch])
    assert fetch.cancelled()
    monkeypatch.undo()
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


async def test_waiting_for_a_session_counts_against_the_timeout(place, connect):
    connector = connect(place.with_(pool_size=1, statement_timeout=0.3))
    await works(connector)
    await connector._slots.acquire()  # the only session is busy for as long as we like
    for _ in range(2):
        with pytest.raises(SourceTimeout):
            await ask(connector, "SELECT 1")
    waiting = asyncio.create_task(works(connector))
    await asyncio.sleep(0)
    connector._slots.release()
    await waiting


async def test_a_second_session_serves_while_the_first_is_busy(place, connect):
    connector = connect(place.with_(pool_size=2, statement_timeout=60.0))
    await connector.probe()
    slow = asyncio.create_task(ask(connector, place.endless))
    await asyncio.sleep(0.1)
    assert [tuple(row) for row in await asyncio.wait_for(ask(connector, "SELECT 7"), 30)] == [(7,)]
    assert not slow.done()
    slow.cancel()


async def test_no_more_statements_run_at_a_time_than_the_source_allows(server_place, connect):
    server = server_place.server
    connector = connect(server_place.with_(pool_size=2, statement_timeout=60.0))
    sessions_before = server.sessions()
    texts = [f"{server_place.endless} LIMIT {number}" for number in range(1, 7)]
    fetches = [asyncio.create_task(ask(connector, text)) for text in texts]
    await until(lambda: len(server.running()) == 2)
    for _ in range(5):
        assert len(await asyncio.to_thread(server.running)) == 2
        assert server.sessions() - sessions_before <= 2
    for fetch in fetches:
        fetch.cancel()
    await asyncio.wait(fetches)
    await until(lambda: not server.running())


async def test_a_storm_of_cancellations_loses_no_slot(place, connect):
    dice = random.Random(357999)
    connector = connect(place.with_(pool_size=3, statement_timeout=60.0, connect_timeout=60.0))
    await connector.probe()

    async def impatient() -> None:
        text = dice.choice(["SELECT 1", "SELECT count(*) FROM desa", place.endless])
        fetch = asyncio.create_task(ask(connector, text))
        await asyncio.wait([fetch], timeout=dice.random() * 0.05)
        fetch.cancel()
        await asyncio.wait([fetch])
        assert fetch.cancelled() or fetch.exception() is None

    await asyncio.gather(*(impatient() for _ in range(40)))
    answers = await asyncio.gather(*(ask(connector, "SELECT 7") for _ in range(20)))
    assert [tuple(rows[0]) for rows in answers] == [(7,)] * 20
    if place.server:
        # Long before their own timeout: it is the cancellation that has ended them.
        await until(lambda: not place.server.running())


async def test_sessions_at_rest_are_closed_after_a_while(server_place, connect, monkeypatch):
    monkeypatch.setattr(sessions, "IDLE_SECONDS", 0.2)
    server = server_place.server
    sessions_before = server.sessions()
    connector = connect(server_place)
    await asyncio.gather(*(ask(connector, "SELECT 1") for _ in range(4)))
    assert server.sessions() > sessions_before
    await until(lambda: server.sessions() <= sessions_before)
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


async def test_each_session_is_closed_after_its_own_rest(server_place, connect, monkeypatch):
    server = server_place.server
    sessions_before = server.sessions()
    connector = connect(server_place)
    await asyncio.gather(*(ask(connector, f"SELECT {number}") for number in range(2)))
    (rested, first), (_, second) = connector._idle
    monkeypatch.setattr(sessions, "IDLE_SECONDS", 0.2)
    long_ago = rested - sessions.IDLE_SECONDS
    connector._idle[:] = [(long_ago, first), (asyncio.get_running_loop().time(), second)]
    connector._tidying.cancel()
    connector._tidy()
    assert [session for _, session in connector._idle] == [second]
    await until(lambda: server.sessions() <= sessions_before)


async def test_a_session_that_is_busy_at_closing_is_closed_after_its_statement(
    server_place, connect
):
    server = server_place.server
    sessions_before = server.sessions()
    connector = connect(server_place.with_(pool_size=1))
    await connector.probe()
    sleep = {"postgresql": "SELECT 7, pg_sleep(0.5)"}.get(
        server_place.source.engine, "SELECT 7, sleep(0.5)"
    )
    busy = asyncio.create_task(ask(connector, sleep))
    await until(connector._slots.locked)
    await connector.close()
    assert [row[0] for row in await busy] == [7]
    await until(lambda: server.sessions() <= sessions_before)


async def test_stopping_a_statement_of_a_frozen_server_is_given_up(
    server_place, connect, monkeypatch
):
    monkeypatch.setattr(sessions, "STOP_SECONDS", 0.3)
    server = server_place.server
    connector = connect(
        server_place.with_(pool_size=1, statement_timeout=600.0, connect_timeout=600.0)
    )
    await connector.probe()
    fetch = asyncio.create_task(ask(connector, server_place.endless))
    await until(lambda: len(server.running()) == 1)
    server.pause()
    try:
        fetch.cancel()
        await asyncio.wait([fetch])
        await asyncio.wait_for(connector.close(), 20)
        assert not connector._slots.locked()  # another statement may have the slot
    finally:
        server.resume()
    for [number] in server.query(OF_READER[server_place.source.engine]):
        server.query(STOP[server_place.source.engine].format(number))
    await until(lambda: not server.running())


async def test_closing_leaves_no_session(server_place, connect):
    server = server_place.server
    sessions_before = server.sessions()
    connector = connect(server_place)
    await asyncio.gather(*(ask(connector, "SELECT 1") for _ in range(4)))
    await connector.close()
    await until(lambda: server.sessions() <= sessions_before)
