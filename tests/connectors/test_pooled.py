"""Slots and sessions, whatever becomes of a statement: a scripted engine fails where real ones
seldom do."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing

import pytest

from batu_graph.config.catalogue import Source
from batu_graph.connectors import pooled, sessions
from batu_graph.connectors.base import ASSUMED, Profile, ProfileChanged, Row, Statement
from batu_graph.connectors.failures import Failure
from batu_graph.connectors.pooled import More, PooledConnector
from batu_graph.connectors.received import Allowance
from batu_graph.errors import SourceError, SourceRefused, SourceTimeout, SourceUnavailable
from batu_graph.types import Engine
from tests.connectors.conftest import until

PROFILE = ASSUMED[Engine.POSTGRESQL]
SOURCE = Source(
    "uji", "uji", Engine.POSTGRESQL, "postgresql://h/uji", pool_size=2, statement_timeout=30.0
)
ROWS: list[Row] = [(1,)]


class Failing(Exception):
    """What the engine's driver raises, of a kind."""

    def __init__(self, failure: Failure, *, whole: bool = False) -> None:
        super().__init__(failure.value)
        self.failure = failure
        self.whole = whole


class Session:
    """How it ended: ``shut`` at rest, ``stopped`` at work, ``dropped`` in any case."""

    def __init__(self) -> None:
        self.ended: list[str] = []


class Scripted(PooledConnector[Session]):
    """An engine that does what a test says."""

    def __init__(self, source: Source = SOURCE) -> None:
        super().__init__(source)
        self.sessions: list[Session] = []
        self.ran: list[str] = []
        self.proofs = 0
        self.opening: Exception | Awaitable[object] | None = None
        self.told = PROFILE
        self.does: dict[str, list[Exception | Awaitable[object]]] = {}
        """Statement -> what becomes of it, one after the other; then it gives its rows."""

    async def _open(self) -> tuple[Session, Profile]:
        if isinstance(self.opening, Exception):
            raise self.opening
        if self.opening is not None:
            await self.opening
        self.sessions.append(Session())
        return self.sessions[-1], self.told

    async def _run(self, session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
        self.ran.append(text)
        for step in self.does.get(text, [])[:1]:
            self.does[text].pop(0)
            if isinstance(step, Exception):
                raise step
            await step
        return ROWS

    async def _run_within(
        self, session: Session, text: str, parameters: Sequence[object], allowance: Allowance
    ) -> list[Row]:
        return await self._run(session, text, parameters)

    def _transport(self, session: Session) -> None:
        return None

    async def _begin(self, session: Session, text: str, parameters: Sequence[object]) -> More:
        pieces = [ROWS, ROWS, []]

        async def more() -> list[Row]:
            await self._run(session, "more", ())
            return pieces.pop(0)

        await self._run(session, text, parameters)
        return more

    async def _shut(self, session: Session) -> None:
        session.ended.append("shut")

    async def _stop(self, session: Session) -> None:
        session.ended.append("stopped")

    def _drop(self, session: Session) -> None:
        session.ended.append("dropped")

    def _sort(self, error: Exception) -> Failure:
        return error.failure if isinstance(error, Failing) else Failure.REFUSED

    def _usable(self, session: Session, error: Exception) -> bool:
        return isinstance(error, Failing) and error.whole

    async def _proved(self, session: Session) -> bool:
        self.proofs += 1
        return True


def sql(text: str = "a") -> Statement:
    return Statement(text, PROFILE)


async def warmed() -> Scripted:
    """With a session at rest."""
    connector = Scripted()
    await connector.fetch(sql("warm"), ())
    return connector


async def with_two() -> Scripted:
    """With two sessions at rest."""
    connector = Scripted()
    connector.does = {"x": [asyncio.sleep(0)], "y": [asyncio.sleep(0)]}
    await asyncio.gather(connector.fetch(sql("x"), ()), connector.fetch(sql("y"), ()))
    assert len(connector._idle) == 2
    return connector


async def for_ever() -> None:
    await asyncio.Event().wait()


async def streamed(connector: Scripted, text: str = "a") -> int:
    async with aclosing(connector.stream(sql(text), ())) as pieces:
        return len([piece async for piece in pieces])


async def nothing(connector: Scripted) -> None:
    await connector.fetch(sql(), ())


async def whole(connector: Scripted) -> None:
    connector.does = {"a": [Failing(Failure.REFUSED, whole=True)]}
    await connector.fetch(sql(), ())


async def broken(connector: Scripted) -> None:
    connector.does = {"a": [Failing(Failure.REFUSED)]}
    await connector.fetch(sql(), ())


async def lost_twice(connector: Scripted) -> None:
    connector.does = {"a": [Failing(Failure.LOST), Failing(Failure.LOST)]}
    await connector.fetch(sql(), ())


async def lost_and_nothing_opens(connector: Scripted) -> None:
    connector.does = {"a": [Failing(Failure.LOST)]}
    connector.opening = Failing(Failure.LOST)
    await connector.fetch(sql(), ())


async def another_server(connector: Scripted) -> None:
    connector.does = {"a": [Failing(Failure.LOST)]}
    connector.told = Profile(Engine.POSTGRESQL, "PostgreSQL", (17,))
    await connector.fetch(sql(), ())


async def cancelled(connector: Scripted) -> None:
    connector.does = {"a": [for_ever()]}
    asked = asyncio.ensure_future(connector.fetch(sql(), ()))
    await until(lambda: "a" in connector.ran)
    asked.cancel()
    await asyncio.gather(asked, return_exceptions=True)


async def cancelled_while_opening(connector: Scripted) -> None:
    connector.does = {"a": [Failing(Failure.LOST)]}
    connector.opening = for_ever()
    asked = asyncio.ensure_future(connector.fetch(sql(), ()))
    await until(lambda: connector._connecting == 1)
    asked.cancel()
    await asyncio.gather(asked, return_exceptions=True)


async def stream_ends(connector: Scripted) -> None:
    assert await streamed(connector) == 2


async def stream_does_not_begin(connector: Scripted) -> None:
    connector.does = {"a": [Failing(Failure.REFUSED, whole=True)]}
    await streamed(connector)


async def stream_breaks(connector: Scripted) -> None:
    connector.does = {"more": [Failing(Failure.REFUSED)]}
    await streamed(connector)


async def stream_is_left(connector: Scripted) -> None:
    async with aclosing(connector.stream(sql(), ())) as pieces:
        await anext(pieces)


@pytest.mark.parametrize(
    ("way", "error"),
    [
        (nothing, None),
        (whole, SourceRefused),
        (broken, SourceRefused),
        (lost_twice, SourceUnavailable),
        (lost_and_nothing_opens, SourceUnavailable),
        (another_server, ProfileChanged),
        (cancelled, None),
        (cancelled_while_opening, None),
        (stream_ends, None),
        (stream_does_not_begin, SourceRefused),
        (stream_breaks, SourceRefused),
        (stream_is_left, None),
    ],
)
async def test_however_a_statement_ends_its_slot_is_free_and_no_session_is_left(
    way: Callable[[Scripted], Awaitable[None]], error: type[Exception] | None
) -> None:
    connector = await warmed()
    if error is None:
        await way(connector)
    else:
        with pytest.raises(error):
            await way(connector)
    await until(lambda: not connector._chores)
    assert (connector._slots._value, connector._streams._value) == (SOURCE.pool_size, 1)
    at_rest = [session for session in connector.sessions if not session.ended]
    assert at_rest == [session for _, session in connector._idle] == [*connector._open_sessions]
    await connector.close()
    assert all("dropped" in session.ended for session in connector.sessions)


async def test_a_session_lost_at_rest_is_replaced_with_all_that_rested() -> None:
    connector = await with_two()
    connector.does = {"a": [Failing(Failure.LOST)]}
    assert await connector.fetch(sql(), ()) == ROWS
    assert connector.ran.count("a") == 2
    await until(lambda: not connector._chores)
    assert [bool(session.ended) for session in connector.sessions] == [True, True, False]
    await connector.close()


async def test_a_statement_that_a_fresh_session_does_not_survive_is_not_sent_again() -> None:
    connector = Scripted()
    connector.does = {"a": [Failing(Failure.LOST)]}
    with pytest.raises(SourceUnavailable):
        await connector.fetch(sql(), ())
    assert connector.ran == ["a"]
    await connector.close()


@pytest.mark.parametrize("failure", [Failure.DRIFT, Failure.REFUSED, Failure.FULL, Failure.LOST])
async def test_a_session_that_cannot_be_opened_is_never_the_statements_fault(
    failure: Failure,
) -> None:
    connector = Scripted()
    connector.opening = Failing(failure)
    with pytest.raises(SourceError) as told:
        await connector.fetch(sql(), ())
    assert told.value.code == "SOURCE_UNAVAILABLE"
    await connector.close()


async def test_a_session_is_proved_once_in_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "PROOF_SECONDS", 1_000.0)
    connector = await warmed()
    connector._open_sessions[connector.sessions[0]] -= 2_000.0
    for number in range(3):
        await connector.fetch(sql(f"{number}"), ())
        await until(lambda: not connector._chores)
    assert connector.proofs == 1 and len(connector.sessions) == 1
    await connector.close()


async def test_a_stream_whose_source_falls_silent_is_stopped_at_the_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pooled, "MARGIN", -29.9)
    connector = Scripted()
    connector.does = {"more": [asyncio.sleep(0), for_ever()]}
    with pytest.raises(SourceTimeout):
        await streamed(connector)
    await until(lambda: not connector._chores)
    assert connector.sessions[0].ended == ["stopped", "dropped"]
    await connector.close()


async def test_who_waits_for_others_streams_waits_no_longer_than_for_an_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pooled, "MARGIN", -29.9)
    connector = Scripted()
    async with aclosing(connector.stream(sql(), ())) as first:
        await anext(first)
        with pytest.raises(SourceTimeout):
            await asyncio.wait_for(streamed(connector), 20)
    assert await streamed(connector) == 2
    await connector.close()


async def test_the_session_that_rested_least_serves_next_so_that_others_may_close() -> None:
    connector = await with_two()
    longest = connector._idle[0]
    for number in range(3):
        await connector.fetch(sql(f"{number}"), ())
    assert connector._idle[0] == longest
    await connector.close()
