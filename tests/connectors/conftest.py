"""One database per engine and driver, with the same small table, and what differs in their SQL."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Connector, ProfileChanged, Row, Statement
from batu_graph.connectors.open import open_connector
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.errors import SourceTimeout, SourceUnavailable
from batu_graph.types import Engine
from tests.connectors.pgbouncer import behind, pgbouncer
from tests.servers.others import PrivateMysql

CITY = timedelta(hours=7)
TABLE = "CREATE TABLE desa (kode varchar(13) PRIMARY KEY, nama varchar(60), penduduk int);"
ROWS = "INSERT INTO desa VALUES ('35.79.01.1001', 'Sisir', 20421), ('35.79.02.2003', NULL, 7000);"
SERVERS = ("postgresql", "aiomysql", "asyncmy")


@dataclass(frozen=True)
class Place:
    """A database to connect to, as the reader unless told otherwise."""

    source: Source
    owner_url: str
    server: PrivatePostgres | PrivateMariaDB | None
    endless: str
    """A SELECT that runs for a minute or more."""
    mark: str
    """The placeholder of the first parameter."""

    @property
    def product(self) -> str:
        """Whose server it is, as profiles call it."""
        if self.source.engine is Engine.MYSQL:
            return "MySQL" if isinstance(self.server, PrivateMysql) else "MariaDB"
        return {Engine.POSTGRESQL: "PostgreSQL", Engine.SQLITE: "SQLite"}[self.source.engine]

    def with_(self, **changes: Any) -> "Place":
        return replace(self, source=replace(self.source, **changes))

    def open(self) -> Connector:
        return open_connector(self.source, CITY)


@pytest.fixture(scope="session")
def places(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Place]:
    made: dict[str, Place] = {}

    def place(name: str) -> Place:
        if name not in made:
            if name == "sqlite":
                made[name] = _sqlite(tmp_path_factory.mktemp("sqlite") / "kota.db")
            elif name == "pgbouncer":
                made[name] = _pooled(request)
            elif name == "postgresql":
                made[name] = _postgres(request.getfixturevalue("postgres_server"))
            else:
                made[name] = _mariadb(request.getfixturevalue("mariadb_server"), name)
        return made[name]

    return place


@pytest.fixture(params=["postgresql", "pgbouncer", "aiomysql", "asyncmy", "sqlite"])
def place(request: pytest.FixtureRequest, places: Callable[[str], Place]) -> Place:
    """Every engine and driver in turn, and PostgreSQL behind a pooler."""
    return places(request.param)


@pytest.fixture(params=SERVERS)
def server_place(request: pytest.FixtureRequest, places: Callable[[str], Place]) -> Iterator[Place]:
    """Every driver that speaks to a server; the server runs before and after."""
    place = places(request.param)
    assert place.server is not None
    yield place


@pytest_asyncio.fixture
async def connect() -> AsyncIterator[Callable[[Place], Connector]]:
    """Opens connectors that are closed at the end."""
    opened: list[Connector] = []

    def open_one(place: Place) -> Connector:
        opened.append(place.open())
        return opened[-1]

    yield open_one
    for connector in opened:
        await connector.close()


async def ask(connector: Connector, text: str, *parameters: object) -> list[Row]:
    """Fetch as the executor does: plan again when the server is another than assumed."""
    for _ in range(2):
        try:
            return await connector.fetch(Statement(text, connector.profile), parameters)
        except ProfileChanged:
            continue
    raise AssertionError("the profile changed twice")


async def works(connector: Connector) -> None:
    """Ask until it answers: a busy machine takes longer now and then than a short timeout allows.

    A connector that has lost its slots or its sessions never does.
    """
    async with asyncio.timeout(20):
        while True:
            with suppress(SourceTimeout, SourceUnavailable):
                assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
                return


async def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for what is meant; ``seconds`` only ends a test that will never see it."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it has not come true"
        await asyncio.sleep(0.02)


def _postgres(server: PrivatePostgres) -> Place:
    server.create_database("konektor")
    server.execute(TABLE + ROWS, "konektor")
    source = Source("pg", "dukcapil", Engine.POSTGRESQL, server.url("konektor"))
    owner = server.url("konektor", read_only=False)
    return Place(source, owner, server, "SELECT pg_sleep(60)", "$1")


def _pooled(request: pytest.FixtureRequest) -> Place:
    """PostgreSQL behind a pgbouncer in transaction mode, which lives as long as the tests."""
    server: PrivatePostgres = request.getfixturevalue("postgres_server")
    server.create_database("kolam")
    server.execute(TABLE + ROWS, "kolam")
    running = pgbouncer(server, "transaction")
    port = running.__enter__()
    request.session.config.add_cleanup(lambda: running.__exit__(None, None, None))
    source = Source("pool", "dukcapil", Engine.POSTGRESQL, behind(server.url("kolam"), port))
    owner = behind(server.url("kolam", read_only=False), port)
    return Place(source, owner, server, "SELECT pg_sleep(60)", "$1")


def _mariadb(server: PrivateMariaDB, driver: str) -> Place:
    database = f"konektor_{driver}"
    server.create_database(database)
    server.execute(TABLE + ROWS, database)
    url = server.url(database, driver=driver)
    source = Source(driver, "dinkes", Engine.MYSQL, url)
    owner = server.url(database, read_only=False, driver=driver)
    # Of rows: SLEEP alone is ended by MySQL without an error.
    endless = "SELECT (SELECT max(SLEEP(60)) FROM desa)"
    return Place(source, owner, server, endless, "%s")


def _sqlite(path: Path) -> Place:
    with sqlite3.connect(path) as connection:
        connection.executescript(TABLE + ROWS)
    connection.close()
    url = f"sqlite:///{path}"
    endless = (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    )
    return Place(Source("lite", "disparta", Engine.SQLITE, url), url, None, endless, "?")
