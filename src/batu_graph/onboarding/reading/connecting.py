"""One read-only SQLAlchemy connection for reflection and samples.

Its session is a connector's: made read-only, limited and proved as those that serve.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa

from batu_graph.config.catalogue import Source
from batu_graph.connectors.mysql import AiomysqlConnector
from batu_graph.connectors.postgresql_session import Opening
from batu_graph.connectors.postgresql_session import Session as PostgresSession
from batu_graph.connectors.reasons import reason_of
from batu_graph.connectors.sqlite import Session as SqliteSession
from batu_graph.connectors.sqlite import sqlite_path
from batu_graph.onboarding.reading.grants import mysql_entry_grant
from batu_graph.sql.reserved import quoting_more
from batu_graph.types import Engine

T = TypeVar("T")
STATEMENT_SECONDS = 30
"""Longest a statement of ours may burden the agency's database."""
CONNECT_SECONDS = 10
_SQLITE_STEPS = 100_000
"""Steps of SQLite's machine between two looks at the clock."""


class CannotConnect(Exception):
    """The database cannot be reached; the text says why, without the server's host or a secret."""


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
        with _sqlite(url) as connection:

            async def run_here(work: Callable[[sa.Connection], T]) -> T:
                return work(connection)

            yield run_here
        return
    made = _server(url, engine)
    try:
        try:
            opened = await made.connect()
        except ValueError:
            raise
        except Exception as error:  # drivers have many ways to say so
            raise _cannot_connect(error) from error
        quoting_more(made.dialect)  # which knows the server's product, and its words, by now
        try:
            yield opened.run_sync
        finally:
            await opened.close()
    finally:
        await made.dispose()


def _server(url: str, engine: Engine) -> Any:
    source = Source(
        "", "", engine, url, connect_timeout=CONNECT_SECONDS, statement_timeout=STATEMENT_SECONDS
    )
    # Loaded here, because it takes a tenth of a second that every other command would wait for.
    from sqlalchemy.ext.asyncio import create_async_engine

    if engine is Engine.POSTGRESQL:
        opening = Opening.of(source, timedelta(0))

        async def postgresql(**_: object) -> PostgresSession:
            session = await opening.session()
            if not session.prelude:  # names in UTF-8, whatever a database says of its encoding
                await session.execute("SET client_encoding = 'UTF8'")
            return session

        made = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=postgresql,
            poolclass=sa.NullPool,
            # Without names, as behind a pooler nothing may have one.
            connect_args={
                "prepared_statement_cache_size": 0,
                "prepared_statement_name_func": str,
            },
        )
        sa.event.listen(made.sync_engine, "begin", _begin_as_pooled)
        return made
    connector = AiomysqlConnector(source, timedelta(0))

    async def mysql(**_: object) -> Any:
        async with asyncio.timeout(CONNECT_SECONDS):
            session = (await connector.open_session())[0]
        await session.autocommit(False)  # as SQLAlchemy expects it: savepoints need a transaction
        return session

    return create_async_engine("mysql+aiomysql://", async_creator=mysql, poolclass=sa.NullPool)


def _begin_as_pooled(connection: sa.Connection) -> None:
    """Behind a pooler a transaction begins with all that a session must be."""
    session = connection.connection.driver_connection
    assert isinstance(session, PostgresSession)
    for text in session.prelude:
        connection.exec_driver_sql(text)


def _sqlite(url: str) -> sa.Connection:
    path = sqlite_path(url)

    def connect() -> sqlite3.Connection:
        return SqliteSession(path, STATEMENT_SECONDS).connection

    try:
        engine = sa.create_engine("sqlite://", creator=connect, poolclass=sa.NullPool)
        quoting_more(engine.dialect)
        _limit(engine)
        return engine.connect()
    except (sa.exc.DBAPIError, sqlite3.Error, OSError) as error:
        raise _cannot_connect(error) from error


def _cannot_connect(error: Exception) -> CannotConnect:
    told = f"The database cannot be read: {reason_of(error)}"
    if grant := mysql_entry_grant(str(error)):
        told += f" They can run: {grant}"
    return CannotConnect(told)


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
