"""The city's databases, loaded once, and its gateway."""

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from tests.executor.city import script

CONFIG = Path(__file__).parent / "config"
NUMBERS = count()


@pytest.fixture(scope="session")
def city_urls(postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB) -> dict[str, str]:
    """What the catalogue's sources ask of the environment."""
    urls = {}
    for name, server in (
        ("dukcapil", postgres_server), ("dinkes", mariadb_server), ("disparta", postgres_server)
    ):  # fmt: skip
        server.create_database(f"kota_{name}")
        server.execute(script(name), f"kota_{name}")
        urls[f"{name.upper()}_URL"] = server.url(f"kota_{name}")
    return urls


@pytest.fixture
async def city_gateway(city_urls: dict[str, str]) -> AsyncIterator[Gateway]:
    """A gateway that has met its three sources."""
    gateway = Gateway(load_catalogue(CONFIG, city_urls))
    await gateway.readiness()
    yield gateway
    await gateway.close()


@dataclass(frozen=True)
class OwnDatabase:
    """A database that only one test uses."""

    url: str
    execute: Callable[[str], None]
    """Runs a script as the database's owner."""


@pytest.fixture(params=["postgresql", "mariadb", "sqlite"])
def own_database(request: pytest.FixtureRequest, tmp_path: Path) -> OwnDatabase:
    """An empty database, on each engine in turn."""
    if request.param == "sqlite":
        path = tmp_path / "arsip.db"

        def execute(script: str) -> None:
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript(script)

        return OwnDatabase(f"sqlite:///{path}", execute)
    fixture = "postgres_server" if request.param == "postgresql" else "mariadb_server"
    server: PrivatePostgres | PrivateMariaDB = request.getfixturevalue(fixture)
    name = f"arsip_{next(NUMBERS)}"
    server.create_database(name)
    return OwnDatabase(server.url(name), lambda script: server.execute(script, name))


@pytest.fixture
def whole(
    postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB
) -> Iterator[Callable[[], None]]:
    """Both servers run again after the test, whatever happened to them; call it to mend earlier."""

    def mend() -> None:
        for server in (postgres_server, mariadb_server):
            server.resume()
            if not server.is_running():
                server.restart()

    yield mend
    mend()
