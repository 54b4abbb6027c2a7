"""A database of a test's own, on each engine in turn."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres

NUMBERS = count()


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
