"""The city's databases, loaded once, and its gateway."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from tests.executor.city import script
from tests.own_database import OwnDatabase as OwnDatabase
from tests.own_database import own_database as own_database

CONFIG = Path(__file__).parent / "config"


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
