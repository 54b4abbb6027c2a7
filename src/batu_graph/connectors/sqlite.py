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
from batu_graph.connectors.failures import Failure, FileReplaced
from batu_graph.connectors.pooled import PIECE_ROWS, More, PooledConnector
from batu_graph.connectors.profiles import sqlite_profile
from batu_graph.connectors.received import Allowance
from batu_graph.connectors.sqlite_parser import OVERFLOW

Result = TypeVar("Result")
PREFIX = "sqlite:///"
LONGEST = 2**31 - 1
"""Bytes of a value, as SQLite has it anyway; it takes what it was built with where that is less."""
LONG_TEXT, LONG_TEXTS = 4_000, 200_000
"""Characters from which a statement is long, and of all long ones that a connection runs before it
makes way for a new one: SQLite keeps statements prepared, which takes some 60 bytes for each."""
LEAST = 4_000_000
"""Bytes that a value may have in any case: what is bound is a value too."""
INTERRUPT_EVERY = 0.01
"""Seconds between interrupts until a statement has ended: one that comes before SQLite has
started on the statement has no effect."""


class Session:
    """One read-only connection and the statement it is running, if any.

    Nothing is left beside the file: one in WAL mode that nobody has open is read as it lies
    (``immutable``), where SQLite would make files of its own beside it, or could not where the
    folder is closed to us. That holds until somebody opens it to write, which is looked for around
    each statement, as is a copy written over the file, which SQLite itself may not notice.
    """

    def __init__(self, path: Path, busy_timeout: float) -> None:
        """Blocks: call it in a worker thread.

        Raises:
            OSError: the file is missing, or not ours to read.
            sqlite3.Error: it is no SQLite database.
        """
        self.path = path
        self.busy_timeout = busy_timeout
        self.running: Future[Any] | None = None
        self._wal = path.with_name(f"{path.name}-wal")
        self._alone = self._shared = False
        self.connection = self._connect()

    def _connect(self) -> sqlite3.Connection:
        with self.path.open("rb") as file:
            head = file.read(20)
        in_wal_mode = head[18:20] == b"\2\2"  # sqlite.org/fileformat.html, section 1.3
        # Alone, we read the file as it lies. Shared, others have it open, and may write.
        self._alone = in_wal_mode and not self._has_changes()
        self._shared = in_wal_mode and not self._alone
        self.file = self._identity()
        self._long_texts = 0
        connection = sqlite3.connect(
            f"file:{quote(str(self.path))}?mode=ro{'&immutable=1' * self._alone}",
            uri=True, timeout=self.busy_timeout, isolation_level=None,
            check_same_thread=False, cached_statements=256,
        )  # fmt: skip
        try:
            connection.execute("PRAGMA query_only = 1")
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            sqlite_functions.register(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _connect_again(self) -> None:
        self.connection.close()
        self.connection = self._connect()

    def run(
        self, text: str, parameters: Sequence[object], allowance: Allowance | None = None
    ) -> list[Row]:
        """All rows; in a worker thread.

        Raises:
            sqlite3.DataError: a value, a document say, would have more bytes than are allowed, or
                all have. SQLite works in our memory.
        """
        if len(text) > LONG_TEXT:
            self._long_texts += len(text)
        # A new copy, a writer's changes, or more in memory than is worth it.
        if self._identity() != self.file or self._long_texts > LONG_TEXTS:
            self._connect_again()
        rows = self._rows(text, parameters, allowance)
        if not self._written_over():
            return rows
        self._connect_again()
        self._lock()
        rows = self._rows(text, parameters, allowance)
        if self._written_over():
            raise FileReplaced(self.path.name)
        self.connection.execute("ROLLBACK")
        return rows

    def _lock(self) -> None:
        """Keep writers who ask for a lock away; a change from now on is by one who does not."""
        self.connection.execute("BEGIN")
        self.connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        self.file = self._identity()

    def _rows(
        self, text: str, parameters: Sequence[object], allowance: Allowance | None
    ) -> list[Row]:
        try:
            return self._fetched(text, parameters, allowance)
        except sqlite3.OperationalError as error:
            if "Could not decode" not in str(error):
                raise
        # Text that is not UTF-8. Reading all text this way from the start would cost every
        # statement a Python call per value.
        self.connection.text_factory = _lenient
        return self._fetched(text, parameters, allowance)

    def _fetched(
        self, text: str, parameters: Sequence[object], allowance: Allowance | None
    ) -> list[Row]:
        longest = LONGEST if allowance is None else min(max(allowance.left, LEAST), LONGEST)
        self.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest)
        cursor = self.connection.execute(text, parameters)
        rows = cursor.fetchmany(PIECE_ROWS)
        more = rows
        while more:
            if allowance is not None:
                allowance.left -= sum([_size(row) for row in more])
                if allowance.exceeded:
                    raise sqlite3.DataError("more rows than are allowed")
            more = cursor.fetchmany(PIECE_ROWS) if len(more) == PIECE_ROWS else []
            rows += more
        return rows

    def begin(self, text: str, parameters: Sequence[object]) -> sqlite3.Cursor:
        """A cursor over the rows, of which each is one text; in a worker thread."""
        if self._identity() != self.file:
            self._connect_again()
        self.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
        self.connection.text_factory = _lenient  # too late once the first text is broken
        self._lock()
        try:
            return self.connection.execute(text, parameters)
        except sqlite3.Error:
            self.connection.execute("ROLLBACK")
            raise

    def more(self, cursor: sqlite3.Cursor) -> list[Row]:
        """The next rows; none: there are no more. In a worker thread."""
        rows = cursor.fetchmany(PIECE_ROWS)
        if self._written_over():
            raise FileReplaced(self.path.name)
        if not rows:
            self.connection.execute("ROLLBACK")
            self.connection.text_factory = str
        return rows

    def _written_over(self) -> bool:
        """Whether the file that was read has changed meanwhile; one that another took the place of
        has not."""
        try:
            now = self._identity()
        except FileNotFoundError:
            return False
        return now != self.file and now[:2] == self.file[:2]

    def _identity(self) -> tuple[object, ...]:
        status = os.stat(self.path)
        same = (status.st_dev, status.st_ino)
        if self._shared:
            return same
        changed = self._alone and self._has_changes()
        return (*same, status.st_mtime_ns, status.st_size, changed)

    def _has_changes(self) -> bool:
        """Whether there are changes that do not lie in the file itself yet."""
        try:
            return self._wal.stat().st_size > 0
        except FileNotFoundError:
            return False


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

    def _transport(self, session: Session) -> None:
        return None

    async def _run_within(
        self, session: Session, text: str, parameters: Sequence[object], allowance: Allowance
    ) -> list[Row]:
        try:
            return await self._in_thread(session, session.run, text, parameters, allowance)
        except sqlite3.Error as error:
            too_large = allowance.exceeded or _primary_code(error) == sqlite3.SQLITE_TOOBIG
            if too_large:
                raise allowance.refused(self.source.namespace) from error
            raise

    async def _begin(self, session: Session, text: str, parameters: Sequence[object]) -> More:
        cursor = await self._in_thread(session, session.begin, text, parameters)
        return lambda: self._in_thread(session, session.more, cursor)

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
        if session.connection.in_transaction:
            return False
        return isinstance(error, sqlite3.Error) and self._sort(error) is not Failure.LOST

    def _sort(self, error: Exception) -> Failure:
        if isinstance(error, FileReplaced | OSError):
            return Failure.LOST
        if str(error).startswith(("no such table", "no such column")):
            return Failure.DRIFT
        if OVERFLOW in str(error):
            return Failure.TOO_LARGE
        return _BY_CODE.get(_primary_code(error), Failure.REFUSED)


def _primary_code(error: Exception) -> int:
    """SQLite's result code without what further tells of it (sqlite.org/rescode.html)."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _size(row: Row) -> int:
    """About how many bytes a row has."""
    return 8 * len(row) + sum([len(one) for one in row if isinstance(one, str | bytes)])


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
