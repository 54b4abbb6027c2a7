"""The sessions of a source between statements: at rest, proved, ended, and how a statement that
nobody waits for any more is stopped."""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from typing import Any, Generic, TypeVar

from batu_graph.config.catalogue import Source
from batu_graph.connectors.telling import Teller

Session = TypeVar("Session")

STOP_SECONDS = 2.0
"""Longest time spent on stopping a statement that nobody waits for; its slot is taken so long."""
LATE_STOP_SECONDS = 10.0
"""Longest time that a server is given for it, in the background: it must let us in to be told."""
IDLE_SECONDS = 60.0
"""A session unused for this long is closed: connections of other people's servers are not ours
to hoard."""
PROOF_SECONDS = 1.0
"""So long a session is trusted to be what it was made; then it is proved again, between statements.
"""

logger = logging.getLogger("batu_graph.connectors")


class Sessions(ABC, Generic[Session]):
    """At most ``source.pool_size`` sessions, each of which has a slot while it is at work."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._slots = asyncio.Semaphore(source.pool_size)
        self._idle: list[tuple[float, Session]] = []
        """Sessions at rest with the time they came to it (of the loop's clock), oldest first."""
        self._open_sessions: dict[Session, float] = {}
        """At rest or at work, with the time when each was made or proved last."""
        self._tidying: asyncio.TimerHandle | None = None
        self._chores: set[asyncio.Task[None]] = set()
        self._teller = Teller(source)
        self._closed = False

    async def close(self) -> None:
        """Close every session; one that is busy closes when its statement ends."""
        self._closed = True
        if self._tidying is not None:
            self._tidying.cancel()
        self._forget_idle()
        while self._chores:
            await asyncio.gather(*self._chores, return_exceptions=True)

    # -- an engine's own

    @abstractmethod
    async def _shut(self, session: Session) -> None:
        """Close a session at rest, politely. May fail: then ``_drop`` follows."""

    @abstractmethod
    async def _stop(self, session: Session) -> None:
        """End a session in the middle of a statement, and the statement at the server."""

    @abstractmethod
    def _drop(self, session: Session) -> None:
        """Let go of a session at once, without a word to the server; never raises."""

    def _as_made(self, session: Session) -> bool:
        """Whether a session is read-only still, as far as can be told without asking."""
        return True

    async def _proved(self, session: Session) -> bool:
        """Whether a session still is all that it was made; raises what the driver raises."""
        return True

    def _guard(self) -> None:
        """From now on let nothing that one statement sets hold for the next, at what cost ever."""

    # -- from one statement to the next

    def _rest(self, session: Session) -> None:
        """Put a whole session aside for the next statement and free its slot."""
        if not self._as_made(session):
            self._distrust(session)
        elif asyncio.get_running_loop().time() - self._open_sessions[session] > PROOF_SECONDS:
            self._in_background(self._prove(session))
        else:
            self._put_aside(session)

    async def _prove(self, session: Session) -> None:
        """Prove a session anew before it rests."""
        try:
            async with asyncio.timeout(STOP_SECONDS):
                proved = await self._proved(session)
        except Exception as error:
            logger.debug("source %s: proving a session: %s", self.source.name, error)
            self._lose(session)
            return
        except BaseException:
            self._lose(session)
            raise
        if proved:
            self._open_sessions[session] = asyncio.get_running_loop().time()
            self._put_aside(session)
        else:
            self._distrust(session)

    def _distrust(self, session: Session) -> None:
        """Something that a statement ran, a function of the agency's, has changed its session."""
        self._teller.changed()
        self._guard()
        self._forget_idle()
        self._lose(session)

    def _put_aside(self, session: Session) -> None:
        self._slots.release()
        if self._closed:
            self._dismiss(session)
            return
        loop = asyncio.get_running_loop()
        self._idle.append((loop.time(), session))
        if self._tidying is None:
            self._tidying = loop.call_later(IDLE_SECONDS, self._tidy)

    def _lose(self, session: Session) -> None:
        """Let go of a session that is not whole and free its slot."""
        self._open_sessions.pop(session, None)
        self._drop(session)
        self._slots.release()

    def _tidy(self) -> None:
        """Close the sessions that rest for too long; come again while any rests."""
        loop = asyncio.get_running_loop()
        limit = loop.time() - IDLE_SECONDS
        while self._idle and self._idle[0][0] <= limit:
            self._dismiss(self._idle.pop(0)[1])
        again = self._idle[0][0] + IDLE_SECONDS if self._idle else None
        self._tidying = loop.call_at(again, self._tidy) if again else None

    def _forget_idle(self) -> None:
        for _, session in self._idle:
            self._dismiss(session)
        self._idle.clear()

    def _dismiss(self, session: Session) -> None:
        self._open_sessions.pop(session, None)
        self._in_background(self._farewell(session))

    async def _farewell(self, session: Session) -> None:
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self._shut(session)
        except Exception as error:
            logger.debug("source %s: closing a session: %s", self.source.name, error)
        finally:
            self._drop(session)

    async def _abandon(self, session: Session) -> None:
        """Stop a statement nobody waits for; only then may another take its place, unless the
        server takes its time."""
        stopping = asyncio.ensure_future(self._stopped(session))
        try:
            await asyncio.wait([stopping], timeout=STOP_SECONDS)
        finally:
            self._lose(session)
        if not stopping.done():  # the sessions at rest may be as silent: better open others
            self._forget_idle()
        await stopping

    async def _stopped(self, session: Session) -> None:
        try:
            async with asyncio.timeout(LATE_STOP_SECONDS):
                await self._stop(session)
        except Exception as error:
            logger.debug("source %s: stopping a statement: %s", self.source.name, error)

    def _in_background(self, chore: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(chore)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)
