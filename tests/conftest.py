"""Servers that every test may use: real ones, one of each per test process."""

from collections.abc import Iterator

import pytest

from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PrivatePostgres]:
    """A running private PostgreSQL; make a database of your own in it with a name of your own."""
    with PrivatePostgres(log_statements=True) as server:
        yield server


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[PrivateMariaDB]:
    """A running private MariaDB; make a database of your own in it with a name of your own."""
    with PrivateMariaDB(log_statements=True) as server:
        yield server
