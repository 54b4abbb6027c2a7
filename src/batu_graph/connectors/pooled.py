"""What the connectors have in common: a few sessions, deadlines, one retry, clean cancellation.

An engine's own module says how to open a session, run a statement in it, stop it and sort the
driver's exceptions; when to do which is decided here, once.
"""

import asyncio
import sys
from abc import abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from typing import TypeAlias, TypeVar

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Profile, ProfileChanged, Row, Statement
from batu_graph.connectors.breaker import Breaker, State
from batu_graph.connectors.failures import Failure, left_alone
from batu_graph.connectors.profiles import assumed_profile
from batu_graph.connectors.received import Allowance, Counted
from batu_graph.connectors.sessions import Session, Sessions
from batu_graph.connectors.sharing import Sent, Sharing
from batu_graph.errors import AnswerTooLarge, SourceTimeout
from batu_graph.timers import Deadline, current_task

Result = TypeVar("Result")
Work: TypeAlias = Callable[[Session], Awaitable[Result]]
More: TypeAlias = Callable[[], Awaitable[list[Row]]]
"""Gives the next rows of a statement; none: it has ended and its session is at rest."""

PIECE_ROWS = 1000
"""Rows that are read at a time."""

MARGIN = 0.5
"""Seconds that the gateway waits longer than it told the server to work: a server that ends a
statement itself leaves the session whole."""
GROW_SECONDS = 30.0
"""So long a source whose server had no session left for us does with those it has."""
BROKEN = (OSError, EOFError, RuntimeError, AttributeError)
"""Beside a driver's own exceptions, what a transport gives that was closed under it: which one
depends on the event loop and on the moment."""


class PooledConnector(Sessions[Session]):
    """Statements in at most ``source.pool_size`` sessions, one at a time in each."""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self._profile = assumed_profile(source.server, source.engine)
        self._half = max(1, source.pool_size // 2)
        """Sessions that one operation may use, and all streams."""
        self._streams = asyncio.Semaphore(self._half)
        """A stream keeps its session while its client reads: the others must not wait for that."""
        self._deadline = Deadline(source.statement_timeout + MARGIN)
        self._connecting = 0
        self._sharing = Sharing()
        self._breaker = Breaker(source.pause_after, source.probe_interval, self._ask)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.source.name}>"

    @property
    def profile(self) -> Profile:
        return self._profile

    async def fetch(
        self,
        statement: Statement,
        parameters: Sequence[object],
        allowance: Allowance | None = None,
    ) -> list[Row]:
        """See ``Connector.fetch``. Queue, connecting and statement share one deadline."""
        self._expect(statement.profile)
        self._admit()
        text, profile = statement.text, statement.profile
        if allowance is None:
            allowance = Allowance(sys.maxsize)

        def send(sent: Sent) -> Awaitable[list[Row]]:
            return self._answer(
                lambda session: self._run_within(session, text, parameters, allowance),
                profile,
                sent=sent,
            )

        async def in_turn() -> list[Row]:
            async with allowance.sessions(self.source.name, self._half):
                return await self._sharing.fetch(text, parameters, send)

        return await self._within_deadline(in_turn())

    async def stream(
        self, statement: Statement, parameters: Sequence[object]
    ) -> AsyncGenerator[list[Row], None]:
        """See ``Connector.stream``. A session that was lost before the first rows is replaced."""

        async def begin(session: Session) -> tuple[Session, More]:
            return session, await self._begin(session, statement.text, parameters)

        self._expect(statement.profile)
        self._admit()
        await self._within_deadline(self._streams.acquire())
        try:
            session, more = await self._within_deadline(
                self._answer(begin, statement.profile, kept=True)
            )
            try:
                while rows := await self._within_deadline(more()):
                    yield rows
            except SourceTimeout:  # the server still works on it
                self._in_background(self._abandon(session))
                raise
            except Exception as error:
                self._lose(session)
                raise self._teller.failed(self._sort(error), error) from error
            except BaseException:
                self._in_background(self._abandon(session))
                raise
            self._rest(session)
        finally:
            self._streams.release()

    async def probe(self) -> Profile:
        """See ``Connector.probe``. Asks through a session, so that a dead one is noticed."""
        self._admit()
        return await self._ask()

    async def _ask(self) -> Profile:
        ask = self._answer(lambda session: self._run(session, "SELECT 1", ()), None)
        await self._within_deadline(ask)
        return self._profile

    async def close(self) -> None:
        """Close every session; one that is busy closes when its statement ends."""
        self._closed = True
        await self._breaker.close()
        await super().close()

    # -- an engine's own

    @abstractmethod
    async def _open(self) -> tuple[Session, Profile]:
        """A fresh read-only session. On any error, cancellation too, nothing stays open."""

    @abstractmethod
    async def _run(self, session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
        """Run one statement; raises what the driver raises."""

    @abstractmethod
    def _transport(self, session: Session) -> asyncio.Transport | None:
        """By which a session receives; None: by none, and ``_run_within`` is the engine's own."""

    @abstractmethod
    async def _begin(self, session: Session, text: str, parameters: Sequence[object]) -> More:
        """Begin a statement whose rows are read piece by piece; raises what the driver raises."""

    @abstractmethod
    def _sort(self, error: Exception) -> Failure:
        """What kind of failure a driver's exception is."""

    @abstractmethod
    def _usable(self, session: Session, error: Exception) -> bool:
        """Whether the session is at rest and whole after a statement failed with ``error``."""

    # -- the way of a statement

    async def _run_within(
        self, session: Session, text: str, parameters: Sequence[object], allowance: Allowance
    ) -> list[Row]:
        """As ``_run``, of a statement that may give only so much.

        Raises:
            AnswerTooLarge: it gives more; the session is lost.
        """
        transport = self._transport(session)
        assert transport is not None
        counted = Counted.on(transport)
        counted.allowance = allowance
        try:
            return await self._run(session, text, parameters)
        except Exception as error:
            if allowance.exceeded:
                raise allowance.refused(self.source.namespace) from error
            raise
        finally:
            counted.allowance = None

    def _expect(self, profile: Profile) -> None:
        if profile is not self._profile and profile != self._profile:
            raise ProfileChanged

    def _admit(self) -> None:
        """Whoever asks a source that is left alone is told so at once."""
        if self._breaker.state is not State.CLOSED and self._breaker.since is not None:
            raise left_alone(self.source, self._breaker.since)

    async def _within_deadline(self, work: Awaitable[Result]) -> Result:
        try:
            with self._deadline.kept():
                return await work
        except TimeoutError as error:
            raise self._teller.failed(Failure.TIMEOUT, error) from error

    async def _answer(
        self,
        work: Work[Session, Result],
        expected: Profile | None,
        *,
        kept: bool = False,
        sent: Sent = lambda: None,
    ) -> Result:
        """Do something in a session, which is ``kept`` from other statements then, or is not."""
        await self._slots.acquire()
        sent()
        for last in (False, True):
            session, fresh = await self._session(fresh=last)
            if fresh and expected is not None and expected != self._profile:
                self._rest(session)
                raise ProfileChanged
            try:
                result = await self._run_in(session, work, kept)
            except AnswerTooLarge:
                raise
            except Exception as error:
                # SELECTs are safe to repeat, once.
                failure = self._sort(error)
                if fresh or last or failure is not Failure.LOST:
                    if failure is not Failure.LOST:
                        self._breaker.answered()
                    raise self._teller.failed(failure, error) from error
            else:
                self._breaker.answered()
                if self._teller.away:
                    self._teller.back()
                return result
            self._forget_idle()  # sessions as old as the lost one are as dead
            await self._slots.acquire()
        raise AssertionError("the last session answers or fails")

    async def _session(self, *, fresh: bool) -> tuple[Session, bool]:
        """A session for a slot, and whether it is new: one at rest unless a ``fresh`` one is
        wanted, or one of ours that comes to rest where the server gives no more."""
        while fresh or not self._idle:
            session = await self._connect()
            if session is not None:
                return session, True
            await self._slots.acquire()
            fresh = False
        return self._idle.pop()[1], False

    async def _connect(self) -> Session | None:
        """A fresh session; gives the slot back when there is none.

        None: the server has none left for us, but gave us others. The slot is kept back for a
        while, so that nobody else asks in vain.
        """
        self._connecting += 1
        try:
            if self._closed:
                raise ConnectionError("the connector was closed")
            task = current_task()
            before = task.cancelling()
            async with asyncio.timeout(self.source.connect_timeout):
                session, profile = await self._open()
            if task.cancelling() > before:
                # Python 3.11's asyncio.wait_for, which drivers use, loses a cancellation that
                # comes as the connection does; the statement would run though nobody waits.
                self._drop(session)
                raise asyncio.CancelledError
        except Exception as error:
            failure = Failure.TIMEOUT if isinstance(error, TimeoutError) else self._sort(error)
            if failure is Failure.FULL and len(self._open_sessions) + self._connecting > 1:
                self._teller.full(error)
                asyncio.get_running_loop().call_later(GROW_SECONDS, self._slots.release)
                return None
            self._slots.release()
            if failure in (Failure.DRIFT, Failure.REFUSED):  # it refused the session, not a query
                failure = Failure.UNAVAILABLE
            if not self._closed and self._breaker.failed():
                self._teller.left_alone()
            raise self._teller.failed(failure, error) from error
        except BaseException:
            self._slots.release()
            raise
        finally:
            self._connecting -= 1
        self._open_sessions[session] = asyncio.get_running_loop().time()
        if profile != self._profile:  # an equal one stays the same object: quick to compare
            self._profile = profile
        return session

    async def _run_in(self, session: Session, work: Work[Session, Result], kept: bool) -> Result:
        """Work in a session that has a slot, and see to both afterwards."""
        try:
            result = await work(session)
        except Exception as error:
            if self._usable(session, error):
                self._rest(session)
            else:
                self._lose(session)
            raise
        except BaseException:
            self._in_background(self._abandon(session))
            raise
        if not kept:
            self._rest(session)
        return result
