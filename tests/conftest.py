"""What every test may use: real servers, one of each per test process, and golden files.

``BATU_WRITE_GOLDEN=1 pytest ...`` writes golden files anew; read the difference before committing.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from tests.lab.databases import lab_rows, lab_urls
from tests.servers.bring import NotToBeHad, bring
from tests.servers.others import PrivateMysql, chosen_mariadb, chosen_postgres

__all__ = ["lab_rows", "lab_urls"]


# A busy machine is slow now and then; what an example gives is tested, not how long it takes.
# The same examples in every run: what passed here passes elsewhere.
hypothesis.settings.register_profile("batu", deadline=None, derandomize=True)
hypothesis.settings.load_profile("batu")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PrivatePostgres]:
    """A running private PostgreSQL; make a database of your own in it with a name of your own.

    The installed one, unless BATU_TEST_POSTGRES names another (``tests/servers/others.py``).
    """
    with chosen_postgres(log_statements=True) as server:
        yield server


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[PrivateMariaDB]:
    """A running private MariaDB; make a database of your own in it with a name of your own.

    The installed one, unless BATU_TEST_MYSQL names another MariaDB, or a MySQL.
    """
    with chosen_mariadb(log_statements=True) as server:
        yield server


@pytest.fixture(scope="session")
def mysql_server() -> Iterator[PrivateMysql]:
    """A running private MySQL, fetched on first use: for tests of what differs from MariaDB.

    Another one than ``mariadb_server``, whatever that is: both may have databases of equal names.
    Where it cannot be fetched (a machine without Debian's apt) its tests are skipped, but in CI.
    """
    try:
        bring("mysql")
    except NotToBeHad as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))
    with PrivateMysql(log_statements=True) as server:
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
