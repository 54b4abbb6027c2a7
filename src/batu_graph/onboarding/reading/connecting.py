"""One read-only SQLAlchemy connection for reflection and samples."""

import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import quote

import sqlalchemy as sa

from batu_graph.connectors.location import parse_location
from batu_graph.connectors.sqlite import sqlite_path
from batu_graph.planner.sql.reserved import quoting_more
from batu_graph.types import Engine

_MYSQL_TIMEOUT = (
    "SET @batu_graph = 1 /*M!100100 , SESSION max_statement_time = {0} */ "
    "/*!50708 , SESSION max_execution_time = {0}000 */"
)
"""MariaDB and MySQL each read their own comment; older servers know of neither."""
T = TypeVar("T")
STATEMENT_SECONDS = 30
"""Longest a statement of ours may burden the agency's database."""
_MYSQL_LIMIT = (
    f"SET @batu_graph = 1 /*M!100101 , SESSION max_statement_time = {STATEMENT_SECONDS} */ "
    f"/*!50708 , SESSION max_execution_time = {STATEMENT_SECONDS * 1000} */"
)
"""MariaDB reads the first comment, MySQL the second, older servers none: they know no limit."""
_SQLITE_STEPS = 100_000
"""Steps of SQLite's machine between two looks at the clock."""


class CannotConnect(Exception):
    """The database cannot be reached; the text says why, without host or account."""


class Session(Protocol):
    """Runs a function with the connection."""

    def __call__(self, work: Callable[[sa.Connection], T]) -> Awaitable[T]: ...


@asynccontextmanager
async def connected(url: str, engine: Engine) -> AsyncIterator[Session]:
    """A read-only session on a source's database.

    Args:
        url: as in the catalogue, its secrets filled in.

    Raises:
        CannotConnect: no session could be had.
        ValueError: the URL cannot be used; the text never repeats it.
    """
    if engine is Engine.SQLITE:
        with _sqlite(sqlite_path(url)) as connection:

            async def run_here(work: Callable[[sa.Connection], T]) -> T:
                return work(connection)

            yield run_here
        return
    made = _server(url, engine)
    try:
        try:
            opened = await made.connect()
        except (sa.exc.DBAPIError, OSError, TimeoutError) as error:
            reason = type(getattr(error, "orig", None) or error).__name__
            raise CannotConnect(f"The database cannot be reached ({reason}).") from error
        try:
            if engine is Engine.MYSQL:
                await opened.exec_driver_sql(_MYSQL_LIMIT)
            yield opened.run_sync
        finally:
            await opened.close()
    finally:
        await made.dispose()


def _server(url: str, engine: Engine) -> Any:
    at = parse_location(url)
    tls = at.tls_context()
    arguments: dict[str, Any]
    if engine is Engine.POSTGRESQL:
        driver = "postgresql+asyncpg"
        arguments = {
            "ssl": tls or ("disable" if at.tls == "disable" else "prefer"),
            "timeout": 10,
            "server_settings": {
                "application_name": "batu-graph introspect",
                "default_transaction_read_only": "on",
                "statement_timeout": str(STATEMENT_SECONDS * 1000),
            },
        }
        if at.socket:
            arguments["host"] = at.socket
    else:
        driver = "mysql+aiomysql"
        arguments = {
            "connect_timeout": 10,
            "init_command": "SET SESSION TRANSACTION READ ONLY",
            "ssl": tls,
        }
        if at.socket:
            arguments["unix_socket"] = at.socket
    # Loaded here, because it takes a tenth of a second that every other command would wait for.
    from sqlalchemy.ext.asyncio import create_async_engine

    where = sa.URL.create(driver, at.user, at.password, at.host, at.port, at.database)
    made = create_async_engine(where, connect_args=arguments, poolclass=sa.NullPool)
    quoting_more(made.dialect)
    if engine is Engine.MYSQL:
        sa.event.listen(made.sync_engine, "connect", _bound_statements)
    return made


def _bound_statements(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    cursor.execute(_MYSQL_TIMEOUT.format(STATEMENT_SECONDS))
    cursor.close()


def _sqlite(path: Path) -> sa.Connection:
    def connect() -> sqlite3.Connection:
        return sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)

    try:
        engine = sa.create_engine("sqlite://", creator=connect, poolclass=sa.NullPool)
        quoting_more(engine.dialect)
        _limit(engine)
        connection = engine.connect()
        connection.exec_driver_sql("SELECT 1 FROM sqlite_master").fetchall()
    except sa.exc.DBAPIError as error:
        raise CannotConnect("The file is missing, or is no SQLite database.") from error
    return connection


def _limit(engine: sa.Engine) -> None:
    """Interrupt a statement that takes longer than it may."""
    until = 0.0

    def begin(connection: sa.Connection, *_: object) -> None:
        nonlocal until
        until = time.monotonic() + STATEMENT_SECONDS

    def opened(connection: sqlite3.Connection, _: object) -> None:
        connection.set_progress_handler(lambda: time.monotonic() > until, _SQLITE_STEPS)

    sa.event.listen(engine, "before_cursor_execute", begin)
    sa.event.listen(engine, "connect", opened)
