"""Rows read piece by piece: the same rows, a session that comes back whole, none left behind."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from batu_graph.connectors.base import Connector, Row, Statement
from batu_graph.connectors.pooled import PIECE_ROWS
from batu_graph.errors import SourceError, SourceTimeout
from tests.connectors.conftest import Place, ask, until, works

COUNT = PIECE_ROWS * 2 + 7
NUMBERS = (
    f"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {COUNT}) "
    "SELECT x FROM n"
)

RECURSION = {"MariaDB": "max_recursive_iterations", "MySQL": "cte_max_recursion_depth"}


def stream(connector: Connector, text: str, *parameters: object) -> AsyncGenerator[list[Row], None]:
    return connector.stream(Statement(text, connector.profile), parameters)


async def opened(connect, place: Place, **settings) -> Connector:
    connector = connect(place.with_(pool_size=1, **settings))
    await works(connector)
    if place.product in RECURSION:
        await ask(connector, f"SET {RECURSION[place.product]} = 1000000")
    return connector


async def test_the_pieces_are_the_rows(place, connect):
    connector = await opened(connect, place)
    whole = [tuple(row) for row in await ask(connector, NUMBERS)]
    pieces = [piece async for piece in stream(connector, NUMBERS)]
    assert len(pieces) == 3 and len(whole) == COUNT
    assert [tuple(row) for piece in pieces for row in piece] == whole
    # The only session serves the next.
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


SETTINGS = {
    "PostgreSQL": "SELECT current_setting('statement_timeout'), "
    "current_setting('transaction_read_only'), pg_backend_pid()",
    "MariaDB": "SELECT @@max_statement_time, @@tx_read_only, connection_id()",
    "MySQL": "SELECT @@max_execution_time, @@transaction_read_only, connection_id()",
}
"""What holds for the statements of a session, and which one it is."""


@pytest.mark.parametrize("text", [NUMBERS, "SELECT kode FROM desa WHERE kode = '0'"])
async def test_after_a_stream_a_session_is_as_it_was_before(server_place, connect, text):
    connector = await opened(connect, server_place, statement_timeout=7.0)
    settings = SETTINGS[server_place.product]
    before = [tuple(row) for row in await ask(connector, settings)]
    async for _ in stream(connector, text):
        pass
    if server_place.source.engine == "postgresql":
        states = "SELECT DISTINCT state FROM pg_stat_activity WHERE usename = 'batu_reader'"
        assert ("idle in transaction",) not in server_place.server.query(states)
    assert [tuple(row) for row in await ask(connector, settings)] == before
    assert str(before[0][0]) in {"7s", "7.0", "7.000000", "7000"}
    assert str(before[0][1]) in {"on", "1"}


async def test_parameters_are_bound_and_no_row_is_no_piece(place, connect):
    connector = await opened(connect, place)
    text = f"SELECT nama FROM desa WHERE kode = {place.mark}"
    pieces = [piece async for piece in stream(connector, text, "35.79.01.1001")]
    assert [[tuple(row) for row in piece] for piece in pieces] == [[("Sisir",)]]
    assert [piece async for piece in stream(connector, text, "0")] == []


async def test_who_stops_reading_leaves_nothing_behind(place, connect):
    connector = await opened(connect, place)
    async with aclosing(stream(connector, NUMBERS)) as pieces:
        assert len(await anext(pieces)) == PIECE_ROWS
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
    if place.server is not None:
        await until(lambda: not place.server.running())


async def test_a_reader_that_is_cancelled_leaves_nothing_behind(place, connect):
    connector = await opened(connect, place)
    begun = asyncio.Event()

    async def read() -> None:
        async with aclosing(stream(connector, NUMBERS)) as pieces:
            async for _ in pieces:
                begun.set()
                await asyncio.sleep(60)

    reader = asyncio.create_task(read())
    await begun.wait()
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


async def test_each_wait_for_rows_is_bounded(place, connect):
    connector = await opened(connect, place, statement_timeout=0.4)
    with pytest.raises(SourceTimeout):
        await anext(stream(connector, place.endless))
    if place.server is not None:
        await until(lambda: not place.server.running())
    await works(connector)


async def test_a_reader_may_take_longer_than_a_statement(place, connect):
    connector = await opened(connect, place, statement_timeout=1.0)
    hundred = "(SELECT 1 AS n" + " UNION ALL SELECT 1" * 99 + ")"
    wide = "hex(zeroblob(2000))" if place.server is None else "repeat('x', 4000)"
    text = f"SELECT {wide} FROM {hundred} AS a, {hundred} AS b"
    count = 0
    async for piece in stream(connector, text):
        count += len(piece)
        await asyncio.sleep(0.3 if count < 8000 else 0)
    assert count == 10_000
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


async def test_streams_leave_sessions_to_others(place, connect):
    connector = connect(place.with_(pool_size=2, statement_timeout=60.0))
    await connector.probe()
    text = "SELECT kode FROM desa"
    async with aclosing(stream(connector, text)) as first:
        await anext(first)
        second = asyncio.create_task(anext(stream(connector, text)))
        assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
        assert not second.done()
    assert len(await second) == 2


async def test_a_statement_that_cannot_run_is_told_as_any_other(place, connect):
    connector = await opened(connect, place)
    [(_, session)] = connector._idle
    with pytest.raises(SourceError) as refused:
        await anext(stream(connector, "SELECT x FROM tiada"))
    assert [one for _, one in connector._idle] == [session]  # whole, not opened anew
    assert refused.value.code == "SOURCE_DRIFT"
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
