"""What every test may use: real servers, one of each per test process, and golden files.

``BATU_WRITE_GOLDEN=1 pytest ...`` writes golden files anew; read the difference before committing.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from tests.lab.databases import lab_rows, lab_urls

__all__ = ["lab_rows", "lab_urls"]


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


@pytest.fixture
def matches_golden() -> Callable[[Path, str], None]:
    """Checks a text against the file that holds what it should be."""

    def check(path: Path, text: str) -> None:
        if os.environ.get("BATU_WRITE_GOLDEN"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        assert text == path.read_text("utf-8")

    return check
