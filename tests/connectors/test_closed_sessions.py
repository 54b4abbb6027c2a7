"""A session that was closed under us, in every way, driver and event loop: it is replaced."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import pytest
import uvloop

from batu_graph.connectors.base import Statement
from tests.connectors.conftest import SERVERS, Place, ask
from tests.connectors.pgbouncer import behind

Strategy: TypeAlias = "Callable[[Wire, Any, Place], None]"
LOOPS = {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}


class Wire:
    """What stands between a driver and its server, and can be cut."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._pairs: list[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = []

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[int]:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            server.close()
            self.cut()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        self._pairs.append((writer, back))
        await asyncio.gather(_copy(reader, back), _copy(there, writer), return_exceptions=True)

    def cut(self) -> None:
        for writer, back in self._pairs:
            writer.close()
            back.close()

    def reset(self) -> None:
        for writer, back in self._pairs:
            writer.transport.abort()
            back.transport.abort()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()


def cut(wire: Wire, connector: Any, place: Place) -> None:
    wire.cut()


def reset(wire: Wire, connector: Any, place: Place) -> None:
    wire.reset()


def killed(wire: Wire, connector: Any, place: Place) -> None:
    """The server ends each session, as after its idle time."""
    assert place.server is not None
    if place.source.engine == "postgresql":
        place.server.query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE usename = 'batu_reader' AND datname = 'konektor'"
        )
        return
    of_reader = "FROM information_schema.processlist WHERE user = 'batu_reader'"
    for [number] in place.server.query(f"SELECT id {of_reader}"):
        place.server.query(f"KILL {number}")


def transport_closed(wire: Wire, connector: Any, place: Place) -> None:
    for _, session in connector._idle:
        writer = getattr(session, "_writer", None)
        transport = getattr(session, "_transport", None) or writer.transport
        transport.close()


def transport_aborted(wire: Wire, connector: Any, place: Place) -> None:
    for _, session in connector._idle:
        writer = getattr(session, "_writer", None)
        transport = getattr(session, "_transport", None) or writer.transport
        transport.abort()


@pytest.mark.parametrize("noticed", [True, False], ids=["noticed", "not-yet-noticed"])
@pytest.mark.parametrize("way", [cut, reset, killed, transport_closed, transport_aborted])
@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("driver", SERVERS)
def test_a_closed_session_is_replaced(
    places: Callable[[str], Place],
    driver: str,
    loop: str,
    way: Strategy,
    noticed: bool,
) -> None:
    place = places(driver)

    async def run() -> None:
        assert place.server is not None
        wire = Wire(place.server.port)
        async with wire.listening() as port:
            connector = place.with_(url=behind(place.source.url, port)).open()
            for streamed in (False, True):
                await asyncio.gather(*(ask(connector, f"SELECT {n}") for n in range(3)))
                way(wire, connector, place)
                if noticed:  # by the event loop, as a session at rest would be
                    await asyncio.sleep(0.05)
                if streamed:
                    pieces = connector.stream(Statement("SELECT 7", connector.profile), ())
                    assert [tuple(row) async for rows in pieces for row in rows] == [(7,)]
                else:
                    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
            await connector.close()

    with asyncio.Runner(loop_factory=LOOPS[loop]) as runner:
        runner.run(run())
