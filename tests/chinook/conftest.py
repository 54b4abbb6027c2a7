"""Customers and employees in PostgreSQL, invoices in MariaDB, the music in an SQLite file."""

import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway

CONFIG = Path(__file__).parent / "config"
CHINOOK = Path(__file__).parents[3] / "shared/data/chinook"
ADMINISTRATION = re.compile(
    r"^(DROP DATABASE|CREATE DATABASE|USE |\\c ).*?;\s*$", re.MULTILINE | re.IGNORECASE
)
MUSIC = ("Track", "Album", "Artist")


@pytest.fixture(scope="session")
def chinook() -> Path:
    """The folder with the original database."""
    if not CHINOOK.is_dir():
        pytest.skip(f"the Chinook sample database is not at {CHINOOK}")
    return CHINOOK


@pytest.fixture(scope="session")
def whole_chinook(chinook: Path) -> Iterator[sqlite3.Connection]:
    """All of it in one SQLite file: the oracle."""
    connection = sqlite3.connect(f"file:{chinook / 'Chinook_Sqlite.sqlite'}?mode=ro", uri=True)
    yield connection
    connection.close()


def _script(path: Path) -> str:
    return ADMINISTRATION.sub("", path.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def chinook_urls(
    chinook: Path,
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, str]:
    """Three databases, each with its own tables and no others."""
    postgres_server.create_database("chinook_sales")
    postgres_server.execute(_script(chinook / "chinook_pg.sql"), "chinook_sales")
    postgres_server.execute(
        "DROP TABLE invoice_line, playlist_track, invoice, playlist, track, album, artist, genre, "
        "media_type CASCADE;",
        "chinook_sales",
    )
    mariadb_server.create_database("chinook_billing")
    mariadb_server.execute(_script(chinook / "chinook_mysql.sql"), "chinook_billing")
    mariadb_server.execute(
        "SET FOREIGN_KEY_CHECKS = 0; DROP TABLE Customer, Employee, PlaylistTrack, Playlist, "
        "Track, Album, Artist, Genre, MediaType",
        "chinook_billing",
    )
    music = tmp_path_factory.mktemp("chinook") / "music.db"
    shutil.copyfile(chinook / "Chinook_Sqlite.sqlite", music)
    connection = sqlite3.connect(music)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for [table] in tables:
        if table not in MUSIC:
            connection.execute(f'DROP TABLE "{table}"')
    connection.close()
    return {
        "SALES_URL": postgres_server.url("chinook_sales"),
        "BILLING_URL": mariadb_server.url("chinook_billing"),
        "MUSIC_URL": f"sqlite:///{music}",
    }


@pytest.fixture(scope="session")
async def chinook_gateways(chinook_urls: dict[str, str]) -> AsyncIterator[dict[str, Gateway]]:
    """One gateway for each way that results travel."""
    catalogue = load_catalogue(CONFIG, chinook_urls)
    gateways = {"documents": Gateway(catalogue), "rows": Gateway(catalogue, by_rows=True)}
    yield gateways
    for gateway in gateways.values():
        await gateway.close()
