"""Slow statements, full pools and callers who went away."""

import asyncio
import random
import time

import pytest

from batu_graph.connectors import pooled
from batu_graph.errors import SourceTimeout

from .conftest import ask


async def _until(condition, seconds=5.0):
    """Wait for ``condition()``; whether it came true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.02)
    return True


async def _busy(seconds: float) -> float:
    """Processor time this process uses while nothing should be running."""
    before = time.process_time()
    await asyncio.sleep(seconds)
    return time.process_time() - before


async def test_a_statement_ends_at_its_timeout_and_the_next_one_works(place, connect):
    connector = connect(place.with_(statement_timeout=0.4, pool_size=1))
    await connector.probe()
    started = time.monotonic()
    with pytest.raises(SourceTimeout) as timeout:
        await ask(connector, place.endless)
    assert 0.3 < time.monotonic() - started < 1.5
    assert timeout.value.extensions == {
        "code": "SOURCE_TIMEOUT",
        "agency": place.source.namespace,
    }
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
    if place.server:
        assert not place.server.running()


async def test_the_server_itself_ends_a_slow_statement_and_the_session_stays(server_place, connect):
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
    monkeypatch.setattr(pooled, "MARGIN", -1.6)  # the server would allow 2 s, the gateway 0.4 s
    connector = connect(server_place.with_(statement_timeout=2.0, pool_size=1))
    await connector.probe()
    with pytest.raises(SourceTimeout) as timeout:
        await ask(connector, server_place.endless)
    assert isinstance(timeout.value.__cause__, TimeoutError)
    assert await _until(lambda: not server_place.server.running(), 1.4)


async def test_a_cancelled_fetch_leaves_no_statement_and_no_session_behind(server_place, connect):
    server = server_place.server
    connector = connect(server_place.with_(pool_size=1))
    sessions_before = server.sessions()
    await connector.probe()
    fetch = asyncio.create_task(ask(connector, server_place.endless))
    assert await _until(lambda: len(server.running()) == 1)
    fetch.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetch
    assert await _until(lambda: not server.running(), 1.5)
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
    await connector.close()
    assert await _until(lambda: server.sessions() == sessions_before)


async def test_a_cancelled_sqlite_statement_stops_computing(places, connect):
    connector = connect(places("sqlite").with_(pool_size=1))
    await connector.probe()
    fetch = asyncio.create_task(ask(connector, places("sqlite").endless))
    assert await _busy(0.3) > 0.2
    fetch.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetch
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
    assert await _busy(0.3) < 0.1


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
    assert await _until(lambda: server.sessions() == sessions_before)


async def test_waiting_for_a_session_counts_against_the_timeout(place, connect):
    connector = connect(place.with_(pool_size=1, statement_timeout=0.6))
    await connector.probe()
    slow = asyncio.create_task(ask(connector, place.endless))
    await asyncio.sleep(0.05)
    started = time.monotonic()
    waiting = asyncio.create_task(ask(connector, "SELECT 1"))
    slower = asyncio.create_task(ask(connector, place.endless))
    await asyncio.wait([slow, waiting, slower])
    assert isinstance(slow.exception(), SourceTimeout)
    assert isinstance(slower.exception(), SourceTimeout)
    # Behind the slow one in the queue: answered once that has ended.
    assert waiting.exception() is None
    assert time.monotonic() - started < 1.6


async def test_a_second_session_serves_while_the_first_is_busy(place, connect):
    connector = connect(place.with_(pool_size=2))
    slow = asyncio.create_task(ask(connector, place.endless))
    await asyncio.sleep(0.1)
    assert [tuple(row) for row in await asyncio.wait_for(ask(connector, "SELECT 7"), 2)] == [(7,)]
    slow.cancel()


async def test_no_more_statements_run_at_a_time_than_the_source_allows(server_place, connect):
    sleep = {"postgresql": "SELECT pg_sleep(0.3)"}.get(
        server_place.source.engine, "SELECT SLEEP(0.3)"
    )
    server = server_place.server
    connector = connect(server_place.with_(pool_size=2))
    sessions_before = server.sessions()
    started = time.monotonic()
    fetches = asyncio.gather(*(ask(connector, f"{sleep}, {number}") for number in range(6)))
    most = sessions = 0
    while not fetches.done():
        most = max(most, len(await asyncio.to_thread(server.running)))
        sessions = max(sessions, server.sessions() - sessions_before)
        await asyncio.sleep(0.01)
    await fetches
    assert most == 2
    assert sessions == 2
    assert 0.9 <= time.monotonic() - started < 2.0


async def test_a_storm_of_cancellations_loses_no_slot(place, connect):
    dice = random.Random(357999)
    connector = connect(place.with_(pool_size=3, statement_timeout=5.0))
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
        # Well before their own timeout: it is the cancellation that has ended them.
        assert await _until(lambda: not place.server.running(), 3.5)


async def test_sessions_at_rest_are_closed_after_a_while(server_place, connect, monkeypatch):
    monkeypatch.setattr(pooled, "IDLE_SECONDS", 0.2)
    server = server_place.server
    sessions_before = server.sessions()
    connector = connect(server_place)
    await asyncio.gather(*(ask(connector, "SELECT 1") for _ in range(4)))
    assert server.sessions() > sessions_before
    assert await _until(lambda: server.sessions() == sessions_before, 2.0)
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


async def test_closing_leaves_no_session(server_place, connect):
    server = server_place.server
    sessions_before = server.sessions()
    connector = connect(server_place)
    await asyncio.gather(*(ask(connector, "SELECT 1") for _ in range(4)))
    await connector.close()
    assert await _until(lambda: server.sessions() == sessions_before, 3.0)
