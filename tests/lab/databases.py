"""The lab's three databases in every engine, and the catalogues over them."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from tests.lab.data import DATABASES, Row, make_rows, script

CONFIG = Path(__file__).parent / "config"
PLACEMENTS = {
    "postgresql": (0, 0, 0),
    "mariadb": (1, 1, 1),
    "sqlite": (2, 2, 2),
    "mixed": (0, 1, 2),
    "turned": (1, 2, 0),
}
"""Engine of wilayah, capil and dinkes: 0 PostgreSQL, 1 MariaDB, 2 SQLite."""
ENGINES = {"postgresql": 0, "mariadb": 1, "sqlite": 2}
"""Of the placements in which one database holds everything."""


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
    for database, parts in {**{name: [name] for name in DATABASES}, "all": list(DATABASES)}.items():
        scripts = [
            "\n".join(script(part, engine, lab_rows) for part in parts) for engine in range(3)
        ]
        found = []
        for engine, server in enumerate((postgres_server, mariadb_server)):
            name = f"lab_{database}"
            server.create_database(name)
            server.execute(scripts[engine], name)
            found.append(server.url(name))
        path = folder / f"{database}.db"
        connection = sqlite3.connect(path)
        connection.executescript(scripts[2])
        connection.close()
        urls[database] = [*found, f"sqlite:///{path}"]
    return urls


def placements(urls: dict[str, list[str]]) -> dict[str, Catalogue]:
    """The catalogue over three databases in every engine and mixed, and over one in each."""
    made = {}
    for placement, engines in PLACEMENTS.items():
        environ = {
            f"{database.upper()}_URL": urls[database][engine]
            for database, engine in zip(DATABASES, engines, strict=True)
        }
        made[placement] = load_catalogue(CONFIG, environ)
    for name, engine in ENGINES.items():
        environ = {f"{database.upper()}_URL": urls["all"][engine] for database in DATABASES}
        catalogue = load_catalogue(CONFIG, environ)
        entities = {
            key: replace(entity, source="wilayah") for key, entity in catalogue.entities.items()
        }
        made[f"all in one {name}"] = replace(catalogue, entities=entities)
    return made
