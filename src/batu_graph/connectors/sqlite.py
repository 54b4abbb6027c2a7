"""SQLite files through the standard library, in worker threads. Placeholders are ``?``."""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from batu_graph.config.catalogue import Source
from batu_graph.connectors import sqlite_functions
from batu_graph.connectors.base import Profile, Row
from batu_graph.connectors.failures import Failure
from batu_graph.connectors.pooled import PIECE_ROWS, More, PooledConnector
from batu_graph.connectors.profiles import sqlite_profile

Result = TypeVar("Result")
PREFIX = "sqlite:///"
INTERRUPT_EVERY = 0.01
"""Seconds between interrupts until a statement has ended: one that comes before SQLite has
started on the statement has no effect."""


class FileReplaced(Exception):
    """The path now holds another file than the session reads (a nightly copy has arrived)."""


class Session:
    """One read-only connection and the statement it is running, if any."""

    def __init__(self, path: Path, busy_timeout: float) -> None:
        """Blocks: call it in a worker thread.

        Raises:
            sqlite3.Error: the file is missing, not ours to read, or no SQLite database.
        """
        self.path = path
        self.running: Future[Any] | None = None
        self.connection = sqlite3.connect(
            f"file:{quote(str(path))}?mode=ro",
            uri=True, timeout=busy_timeout, isolation_level=None,
            check_same_thread=False, cached_statements=256,
        )  # fmt: skip
        try:
            self.connection.execute("PRAGMA query_only = 1")
            self.connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            sqlite_functions.register(self.connection)
            self.file = self._identity()
        except BaseException:
            self.connection.close()
            raise

    def run(self, text: str, parameters: Sequence[object]) -> list[Row]:
        """All rows; in a worker thread."""
        self._check_file()
        try:
            return self.connection.execute(text, parameters).fetchall()
        except sqlite3.OperationalError as error:
            if "Could not decode" not in str(error):
                raise
        # Text that is not UTF-8. Reading all text this way from the start would cost every
        # statement a Python call per value.
        self.connection.text_factory = _lenient
        return self.connection.execute(text, parameters).fetchall()

    def begin(self, text: str, parameters: Sequence[object]) -> sqlite3.Cursor:
        """A cursor over the rows, of which each is one text; in a worker thread."""
        self._check_file()
        self.connection.text_factory = _lenient  # too late once the first text is broken
        return self.connection.execute(text, parameters)

    def _check_file(self) -> None:
        if self._identity() != self.file:
            raise FileReplaced(self.path.name)

    def _identity(self) -> tuple[int, int]:
        status = os.stat(self.path)
        return status.st_dev, status.st_ino


class SqliteConnector(PooledConnector[Session]):
    """Sessions on one SQLite file, which is never created and never written."""

    def __init__(self, source: Source) -> None:
        """Opens nothing yet; a missing file shows at the first statement.

        Raises:
            ValueError: the URL names no file.
        """
        super().__init__(source)
        self._profile = sqlite_profile()
        self._path = sqlite_path(source.url)
        self._threads = ThreadPoolExecutor(source.pool_size, f"sqlite-{source.name}")
        self._sessions: set[Session] = set()

    async def close(self) -> None:
        await super().close()
        self._end_threads()

    def _end_threads(self) -> None:
        """Once the last session is closed: a stream may outlast the connector's closing."""
        if self._closed and not self._sessions:
            self._threads.shutdown(wait=False)

    async def _open(self) -> tuple[Session, Profile]:
        opening = self._threads.submit(Session, self._path, self.source.statement_timeout)
        try:
            session = await asyncio.wrap_future(opening)
        except asyncio.CancelledError:
            opening.add_done_callback(_close_late)
            raise
        self._sessions.add(session)
        return session, sqlite_profile()

    async def _run(self, session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
        return await self._in_thread(session, session.run, text, parameters)

    async def _begin(self, session: Session, text: str, parameters: Sequence[object]) -> More:
        cursor = await self._in_thread(session, session.begin, text, parameters)

        async def more() -> list[Row]:
            rows: list[Row] = await self._in_thread(session, cursor.fetchmany, PIECE_ROWS)
            if not rows:
                session.connection.text_factory = str
            return rows

        return more

    async def _in_thread(
        self, session: Session, work: Callable[..., Result], *arguments: Any
    ) -> Result:
        running = session.running = self._threads.submit(work, *arguments)
        return await asyncio.wrap_future(running)

    async def _shut(self, session: Session) -> None:
        self._drop(session)

    async def _stop(self, session: Session) -> None:
        while session.running is not None and not session.running.done():
            session.connection.interrupt()
            await asyncio.sleep(INTERRUPT_EVERY)

    def _drop(self, session: Session) -> None:
        running = session.running
        if running is None or running.done():
            session.connection.close()
        else:
            running.add_done_callback(lambda _: session.connection.close())
        self._sessions.discard(session)
        self._end_threads()

    def _usable(self, session: Session, error: Exception) -> bool:
        return isinstance(error, sqlite3.Error) and self._sort(error) is not Failure.LOST

    def _sort(self, error: Exception) -> Failure:
        if isinstance(error, FileReplaced | OSError):
            return Failure.LOST
        if str(error).startswith(("no such table", "no such column")):
            return Failure.DRIFT
        code = getattr(error, "sqlite_errorcode", 0)  # its low byte is the primary one
        return _BY_CODE.get(code & 0xFF, Failure.REFUSED)


_BY_CODE = {
    sqlite3.SQLITE_BUSY: Failure.TIMEOUT,
    sqlite3.SQLITE_LOCKED: Failure.TIMEOUT,
    sqlite3.SQLITE_INTERRUPT: Failure.TIMEOUT,
    sqlite3.SQLITE_CANTOPEN: Failure.LOST,
    sqlite3.SQLITE_IOERR: Failure.LOST,
    sqlite3.SQLITE_NOTADB: Failure.UNAVAILABLE,
    sqlite3.SQLITE_CORRUPT: Failure.UNAVAILABLE,
    sqlite3.SQLITE_PERM: Failure.UNAVAILABLE,
    sqlite3.SQLITE_AUTH: Failure.UNAVAILABLE,
    sqlite3.SQLITE_TOOBIG: Failure.TOO_LARGE,
}


def sqlite_path(url: str) -> Path:
    """``sqlite:///relative.db`` and ``sqlite:////absolute.db``; percent-decoded.

    Raises:
        ValueError: another form, or no file.
    """
    if not url.startswith(PREFIX) or url == PREFIX:
        raise ValueError("the URL must be sqlite:///relative.db or sqlite:////absolute.db")
    return Path(unquote(url.removeprefix(PREFIX)))


def _lenient(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _close_late(opening: "Future[Session]") -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().connection.close()
