"""What SQLite's parser says of nested statements, and which statements it is asked about."""

import sqlite3

import pytest

from batu_graph.connectors.base import Profile
from batu_graph.connectors.profiles import sqlite_profile
from batu_graph.connectors.sqlite_parser import goes_as_deep
from batu_graph.types import Engine


def nested(levels: int) -> str:
    text = "SELECT nama FROM penduduk WHERE batu_like(?, nama)"
    for _ in range(levels):
        text = f"SELECT (SELECT group_concat(x) FROM ({text}) AS y)"
    return text


def test_tables_functions_and_values_need_not_be_there() -> None:
    assert goes_as_deep(nested(1))


@pytest.mark.skipif(sqlite3.sqlite_version_info >= (3, 46), reason="this SQLite goes deeper")
def test_a_statement_nested_too_deeply_is_told() -> None:
    assert not goes_as_deep(nested(20))
    assert not sqlite_profile().accepts(nested(20))


def test_other_engines_are_not_asked() -> None:
    assert Profile(Engine.POSTGRESQL, "PostgreSQL", (15,)).accepts(nested(500))
