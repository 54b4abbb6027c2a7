"""The lab's gateways: its three databases in every engine, and mixed."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.lab.data import DATABASES, Row, make_rows, script

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway

CONFIG = Path(__file__).parent / "config"
PLACEMENTS = {
    "postgresql": (0, 0, 0),
    "mariadb": (1, 1, 1),
    "sqlite": (2, 2, 2),
    "mixed": (0, 1, 2),
    "turned": (1, 2, 0),
}
"""Engine of wilayah, capil and dinkes: 0 PostgreSQL, 1 MariaDB, 2 SQLite."""


@pytest.fixture(scope="session")
def lab_rows() -> dict[str, list[Row]]:
    return make_rows()


@pytest.fixture(scope="session")
def lab_urls(
    lab_rows: dict[str, list[Row]],
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, list[str]]:
    """Database -> its URL in PostgreSQL, MariaDB and SQLite, loaded with the lab's rows."""
    folder = tmp_path_factory.mktemp("lab")
    urls: dict[str, list[str]] = {}
    for database in DATABASES:
        found = []
        for engine, server in enumerate((postgres_server, mariadb_server)):
            name = f"lab_{database}"
            server.create_database(name)
            server.execute(script(database, engine, lab_rows), name)
            found.append(server.url(name))
        path = folder / f"{database}.db"
        connection = sqlite3.connect(path)
        connection.executescript(script(database, 2, lab_rows))
        connection.close()
        urls[database] = [*found, f"sqlite:///{path}"]
    return urls


@pytest.fixture(scope="session")
async def lab(lab_urls: dict[str, list[str]]) -> AsyncIterator[dict[str, Gateway]]:
    """Placement -> gateway, each also as ``<placement> by rows``."""
    gateways: dict[str, Gateway] = {}
    for placement, engines in PLACEMENTS.items():
        environ = {
            f"{database.upper()}_URL": lab_urls[database][engine]
            for database, engine in zip(DATABASES, engines, strict=True)
        }
        catalogue = load_catalogue(CONFIG, environ)
        gateways[placement] = Gateway(catalogue)
        gateways[f"{placement} by rows"] = Gateway(catalogue, by_rows=True)
    yield gateways
    for gateway in gateways.values():
        await gateway.close()
