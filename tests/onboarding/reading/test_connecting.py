"""Sessions for a look at an agency's database: read-only, bounded, silent about the address."""

import asyncio
import socket
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from agency import ENGINES, load_mariadb, load_postgres, load_sqlite

from batu_graph.demo.servers import OWNER, READER
from batu_graph.onboarding.reading import connecting
from batu_graph.onboarding.reading.connecting import (
    STATEMENT_SECONDS,
    CannotConnect,
    connected,
)
from batu_graph.types import Engine

TABLES = "CREATE TABLE desa (kode varchar(13) PRIMARY KEY); INSERT INTO desa VALUES ('01');"


@pytest.fixture(params=[*ENGINES, "mysql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Engine]:
    """A database, by an account that may write to it, and its engine."""
    name = f"sambung_{request.param}"
    if request.param == "sqlite":
        agency = load_sqlite(TABLES, tmp_path, name)
        return agency.url, agency.engine
    load = load_postgres if request.param == "postgresql" else load_mariadb
    fixtures = {
        "postgresql": "postgres_server",
        "mariadb": "mariadb_server",
        "mysql": "mysql_server",
    }
    server = request.getfixturevalue(fixtures[request.param])
    agency = load(server, TABLES, tmp_path, _fresh(name))
    return agency.url.replace(READER, OWNER), agency.engine


NAMES: dict[str, int] = {}


def _fresh(name: str) -> str:
    NAMES[name] = NAMES.get(name, 0) + 1
    return f"{name}_{NAMES[name]}"


async def test_the_database_itself_refuses_to_write(place: tuple[str, Engine]) -> None:
    def write(connection: sa.Connection) -> None:
        with pytest.raises(sa.exc.DBAPIError, match=r"(?i)read.?only"):
            connection.exec_driver_sql("INSERT INTO desa VALUES ('02')")

    async with connected(*place) as run:
        await run(write)


@pytest.mark.parametrize("place", ["postgresql", "mariadb", "mysql"], indirect=True)
async def test_a_statement_cannot_burden_the_database_for_long(place: tuple[str, Engine]) -> None:
    url, engine = place

    def read(connection: sa.Connection) -> float:
        def ask(sql: str) -> Any:
            return connection.exec_driver_sql(sql).scalar_one()

        if engine is Engine.POSTGRESQL:
            setting = "SELECT setting FROM pg_settings WHERE name = 'statement_timeout'"
            return int(ask(setting)) / 1000
        if "MariaDB" in ask("SELECT version()"):
            return float(ask("SELECT @@max_statement_time"))
        return int(ask("SELECT @@max_execution_time")) / 1000

    async with connected(url, engine) as run:
        assert await run(read) == STATEMENT_SECONDS


@pytest.mark.parametrize(
    ("url", "engine"),
    [
        ("postgresql://siapa:rahasia@127.0.0.1:1/x", Engine.POSTGRESQL),
        ("mysql://siapa:rahasia@127.0.0.1:1/x", Engine.MYSQL),
        ("sqlite:////tidak/ada.db", Engine.SQLITE),
    ],
)
async def test_what_cannot_be_reached_is_said_without_its_address(url: str, engine: Engine) -> None:
    with pytest.raises(CannotConnect) as refused:
        async with connected(url, engine):
            raise AssertionError("there is nothing to connect to")
    for secret in ("siapa", "rahasia", "127.0.0.1", "tidak/ada"):
        assert secret not in str(refused.value)


@pytest.mark.parametrize("engine", [Engine.POSTGRESQL, Engine.MYSQL])
async def test_a_server_that_accepts_and_says_nothing_is_given_up(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "CONNECT_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = f"{engine}://pembaca@127.0.0.1:{mute.getsockname()[1]}/kota"
        async with asyncio.timeout(30):
            with pytest.raises(CannotConnect, match="time"):
                async with connected(url, engine):
                    pass
