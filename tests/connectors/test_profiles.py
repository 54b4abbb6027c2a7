"""What a server says of itself, and what the catalogue says of it beforehand."""

import pytest

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Profile
from batu_graph.connectors.open import open_connector, parse_server
from batu_graph.connectors.profiles import mysql_profile, postgresql_profile
from batu_graph.types import Engine

from .conftest import CITY


@pytest.mark.parametrize(
    ("text", "engine", "product", "version"),
    [
        ("mariadb 10.11", Engine.MYSQL, "MariaDB", (10, 11)),
        ("MySQL 5.7", Engine.MYSQL, "MySQL", (5, 7)),
        (" postgresql  12 ", Engine.POSTGRESQL, "PostgreSQL", (12,)),
        ("SQLite 3.37.2", Engine.SQLITE, "SQLite", (3, 37, 2)),
    ],
)
def test_a_catalogue_names_the_server(text, engine, product, version):
    assert parse_server(text, engine) == Profile(engine, product, version)


@pytest.mark.parametrize(
    ("text", "engine", "hint"),
    [
        ("mariadb", Engine.MYSQL, "'mariadb VERSION' or 'mysql VERSION'"),
        ("oracle 19", Engine.MYSQL, "'mariadb VERSION'"),
        ("mysql 8.x", Engine.MYSQL, "not understood"),
        ("mysql 8", Engine.POSTGRESQL, "does not fit the URL"),
        ("", Engine.SQLITE, "'sqlite VERSION'"),
    ],
)
def test_a_server_that_cannot_be_is_told_with_what_to_write(text, engine, hint):
    with pytest.raises(ValueError, match=hint):
        parse_server(text, engine)


@pytest.mark.parametrize(
    ("said", "product", "version"),
    [
        ("5.5.5-10.11.6-MariaDB-0+deb12u1", "MariaDB", (10, 11, 6)),
        ("11.4.2-MariaDB-ubu2404", "MariaDB", (11, 4, 2)),
        ("5.5.68-MariaDB", "MariaDB", (5, 5, 68)),
        ("8.0.36-0ubuntu0.22.04.1", "MySQL", (8, 0, 36)),
        ("5.7.44-log", "MySQL", (5, 7, 44)),
    ],
)
def test_mysql_and_mariadb_are_told_apart(said, product, version):
    assert mysql_profile(said) == Profile(Engine.MYSQL, product, version)


@pytest.mark.parametrize(
    ("said", "version"),
    [("15.14 (Debian 15.14-0+deb12u1)", (15, 14)), ("9.6.24", (9, 6, 24)), ("18beta1", (18,))],
)
def test_postgresql_says_its_version(said, version):
    assert postgresql_profile(said).version == version


async def test_the_live_server_says_who_it_is(place, connect):
    connector = connect(place)
    profile = await connector.probe()
    assert profile is connector.profile
    assert profile.product == place.product
    assert len(profile.version) >= 2
    assert profile.windows
    assert profile.document


@pytest.mark.parametrize(
    ("engine", "url", "server", "hint"),
    [
        (Engine.POSTGRESQL, "postgresql://a:rahasia@h", None, "names no database"),
        (Engine.POSTGRESQL, "postgresql://a:rahasia@h:port/x", None, "port is not valid"),
        (Engine.POSTGRESQL, "postgresql://a:rahasia@h/x?sslmode=maybe", None, "one of disable"),
        (Engine.MYSQL, "mysql://a:rahasia@h/x?charset=latin1", None, "'charset' is unknown"),
        (Engine.MYSQL, "mysql://a:rahasia@h/x?ssl=1&sslrootcert=/tiada", None, "No such file"),
        (Engine.MYSQL, "mysql+pymysql://a:rahasia@h/x", None, "aiomysql, asyncmy"),
        (Engine.MYSQL, "mysql://a:rahasia@h/x", "postgresql 12", "does not fit"),
        (Engine.SQLITE, "sqlite:///", None, "sqlite:///relative.db"),
        (Engine.SQLITE, "sqlite://host/x.db", None, "sqlite:///relative.db"),
    ],
)
def test_a_source_that_cannot_be_opened_is_told_without_its_url(engine, url, server, hint):
    with pytest.raises(ValueError, match=hint) as error:
        open_connector(Source("s", "s", engine, url, server=server), CITY)
    assert "rahasia" not in str(error.value)
