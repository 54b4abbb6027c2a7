"""What of a database the inspector does not tell: one or two statements of each engine's own."""

from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.onboarding.reading.grants import postgresql_grant
from batu_graph.types import Engine

TableKey: TypeAlias = tuple[str | None, str]

_POSTGRESQL_TABLES = """
SELECT n.nspname, c.relname, c.reltuples, c.relispartition, has_schema_privilege(n.oid, 'USAGE'),
       has_any_column_privilege(c.oid, 'SELECT')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
"""
_POSTGRESQL_TYPES = """
SELECT n.nspname, c.relname, a.attname, format_type(coalesce(nullif(t.typbasetype, 0), t.oid), -1),
       has_column_privilege(c.oid, a.attnum, 'SELECT'),
       EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'n'
               AND a.attnum = ANY (k.conkey) AND NOT k.convalidated),
       ARRAY(SELECT l.enumlabel::text FROM pg_enum l
             WHERE l.enumtypid IN (t.oid, t.typbasetype) ORDER BY l.enumsortorder),
       EXISTS (SELECT FROM pg_type i WHERE i.oid = t.typelem AND i.typtype = 'e')
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = a.atttypid
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
"""
_MYSQL_TABLES = """
SELECT table_schema, table_name, table_rows FROM information_schema.tables
WHERE table_schema NOT IN ('mysql', 'sys', 'information_schema', 'performance_schema')
"""


@dataclass(frozen=True, slots=True)
class Estimates:
    """Facts by schema (None: the default one) and name."""

    rows: dict[TableKey, int] = field(default_factory=dict)
    """About how many rows; rounded, so that it does not change with every look."""
    partitions: frozenset[TableKey] = frozenset()
    """Tables that are parts of another table."""
    forbidden: dict[TableKey, str] = field(default_factory=dict)
    """Tables that the account may not read, with the statements that would let it."""
    closed: dict[TableKey, tuple[str, ...]] = field(default_factory=dict)
    """Columns that it may not read, of tables that it may."""
    unsure: frozenset[tuple[str | None, str, str]] = frozenset()
    """Columns whose NOT NULL has not been checked for the rows that were there (NOT VALID)."""
    labels: dict[tuple[str | None, str, str], tuple[str, ...]] = field(default_factory=dict)
    """Of PostgreSQL's enumerations: the inspector trips over some of their names."""
    types: dict[tuple[str | None, str, str], str] = field(default_factory=dict)
    """Types of columns by the names the inspector may not know."""


def estimates_of(connection: sa.Connection, engine: Engine) -> Estimates:
    """Ask the database's own catalogue. Blocks."""
    if engine is Engine.SQLITE:
        return _sqlite(connection)
    default = sa.inspect(connection).default_schema_name

    def key(schema: str, *names: str) -> Any:
        return (None if schema == default else schema, *names)

    if engine is Engine.MYSQL:
        tables = connection.exec_driver_sql(_MYSQL_TABLES).fetchall()
        return Estimates(
            rows={key(schema, name): rounded(rows) for schema, name, rows in tables if rows}
        )
    tables = connection.exec_driver_sql(_POSTGRESQL_TABLES).fetchall()
    columns = connection.exec_driver_sql(_POSTGRESQL_TYPES).fetchall()
    role = connection.exec_driver_sql("SELECT quote_ident(current_user)").scalar_one()
    closed: dict[TableKey, tuple[str, ...]] = {}
    for schema, name, column, _, readable, *_ in columns:
        if not readable:
            closed[key(schema, name)] = (*closed.get(key(schema, name), ()), column)
    return Estimates(
        rows={key(s, name): rounded(rows) for s, name, rows, *_ in tables if rows > 0},
        partitions=frozenset(key(s, name) for s, name, _, partition, *_ in tables if partition),
        forbidden={
            key(s, name): postgresql_grant(s, name, role, has_usage=usage)
            for s, name, _, _, usage, readable in tables
            if not (usage and readable)
        },
        types={
            key(s, name, column): "enum[]" if of_enums else kind
            for s, name, column, kind, *_, of_enums in columns
        },
        closed=closed,
        unsure=frozenset(key(s, n, column) for s, n, column, *_, open_, _, _ in columns if open_),
        labels={
            key(s, n, column): tuple(labels) for s, n, column, *_, labels, _ in columns if labels
        },
    )


_SQLITE_NAMES = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
_SQLITE_TYPES = "SELECT name, lower(type) FROM pragma_table_xinfo(?)"


def _sqlite(connection: sa.Connection) -> Estimates:
    """The declared types stand here too: the inspector gives what their affinity comes to."""
    types: dict[tuple[str | None, str, str], str] = {}
    for [table] in connection.exec_driver_sql(_SQLITE_NAMES).fetchall():
        # One at a time: a view over something that is gone fails the statement that asks for it.
        with suppress(sa.exc.DBAPIError):
            for column, kind in connection.exec_driver_sql(_SQLITE_TYPES, (table,)).fetchall():
                types[None, table, column] = kind
    analysed = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"
    ).fetchone()
    if analysed is None:
        return Estimates(types=types)
    found: dict[TableKey, int] = {}
    for table, stat in connection.exec_driver_sql("SELECT tbl, stat FROM sqlite_stat1"):
        count = str(stat or "").split(" ")[0]
        if count.isdigit():
            found[None, table] = rounded(int(count))
    return Estimates(rows=found, types=types)


def rounded(count: float) -> int:
    """A count to two digits: 12,345 -> 12,000."""
    whole = int(count)
    digits = max(0, len(str(whole)) - 2)
    return round(whole, -digits)
