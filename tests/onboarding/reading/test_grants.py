"""The statements that would open what an account may not read."""

import pytest

from batu_graph.onboarding.reading.database import Column, Database, Kind, Skipped, Table
from batu_graph.onboarding.reading.grants import (
    MANY,
    missing_grants,
    mysql_entry_grant,
    postgresql_grant,
)
from batu_graph.types import Engine

DESA = Table(None, "desa", Kind.TABLE, (Column("kode", "text"),))


def closed(schema: str, number: int) -> tuple[Skipped, ...]:
    return tuple(Skipped(f"t{n}", "closed", f"GRANT {schema} {n};", schema) for n in range(number))


def test_one_table_is_opened_and_its_schema_where_that_is_closed() -> None:
    assert postgresql_grant("a", 'b"c', '"r"', has_usage=True) == (
        'GRANT SELECT ON "a"."b""c" TO "r";'
    )
    assert postgresql_grant("a", "b", "r", has_usage=False) == (
        'GRANT USAGE ON SCHEMA "a" TO r; GRANT SELECT ON "a"."b" TO r;'
    )


def test_of_a_few_tables_each_is_opened_of_many_their_schema() -> None:
    few, many = closed("kecil", MANY - 1), closed('be"sar', MANY)
    database = Database(Engine.POSTGRESQL, (DESA,), (*few, *many, Skipped("x", "odd")), "peran")
    assert missing_grants(database) == [
        *(f"GRANT kecil {n};" for n in range(MANY - 1)),
        'GRANT USAGE ON SCHEMA "be""sar" TO peran;',
        'GRANT SELECT ON ALL TABLES IN SCHEMA "be""sar" TO peran;',
        'ALTER DEFAULT PRIVILEGES IN SCHEMA "be""sar" GRANT SELECT ON TABLES TO peran;',
    ]


@pytest.mark.parametrize(
    ("tables", "database", "mistaken", "grants"),
    [
        ((), "a_b%`c", False, [r"GRANT SELECT ON `a\_b\%``c`.* TO 'u'@'h';"]),
        ((DESA,), "a", False, []),
        ((), None, False, []),
        (
            *((), "a", True),
            ["DROP USER 'u'@'h'; -- the server took the login for this anonymous user"],
        ),
        ((DESA,), "a", True, []),
    ],
)
def test_mysql_is_asked_to_open_what_seems_empty(
    tables: tuple[Table, ...], database: str | None, mistaken: bool, grants: list[str]
) -> None:
    found = Database(Engine.MYSQL, tables, (), "'u'@'h'", database, mistaken)
    assert missing_grants(found) == grants


def test_a_refused_entry_names_the_grant() -> None:
    words = "(1044, \"Access denied for user 'bacu'@'10.0.%' to database 'dinas_sehat'\")"
    assert mysql_entry_grant(words) == ("GRANT SELECT ON `dinas\\_sehat`.* TO 'bacu'@'10.0.%';")
    assert mysql_entry_grant("(1045, \"Access denied for user 'bacu'@'10.0.%'\")") is None
