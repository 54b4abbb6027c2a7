"""What columns a database has now: one light statement per source, over its system catalogue.

Only of the tables that are asked for, and only what our account may read: a column that is closed
to it is no use to anybody here. Names come back as ``column_key`` writes them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from batu_graph.config.catalogue import Entity
from batu_graph.connectors.base import Connector, ProfileChanged, Statement
from batu_graph.errors import SourceDrift, SourceUnavailable
from batu_graph.types import Engine

Columns: TypeAlias = Mapping[str, str]
"""Key of a column -> its type in the database's own words."""

LONGEST_NAME = 63
"""Bytes of a name in PostgreSQL, which cuts what is longer."""
ROW_IDS = ("rowid", "oid", "_rowid_")
"""Columns that SQLite gives tables and lists nowhere."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view as the catalogue names it."""

    schema: str | None
    """None: where the session looks by itself."""
    name: str


def table_of(entity: Entity) -> Table:
    """The table that an entity reads."""
    return Table(entity.schema, entity.table)


def column_key(engine: Engine, name: str) -> str:
    """A column's name such that all writings of one column are equal."""
    if engine is Engine.POSTGRESQL:
        return name.encode()[:LONGEST_NAME].decode(errors="ignore")
    return name.lower()


async def live_columns(connector: Connector, tables: Iterable[Table]) -> dict[Table, Columns]:
    """The columns of each table; none for a table that is not there or closed to us.

    Raises:
        SourceError: the source cannot be asked.
    """
    tables = list(dict.fromkeys(tables))
    if not tables:
        return {}
    try:
        return await _ask(connector, tables)
    except SourceDrift:
        # SQLite opens the views it is asked for: one over something that is gone fails the whole
        # statement. Halves lead to it.
        if len(tables) == 1:
            return {tables[0]: {}}
        middle = len(tables) // 2
        halves = [
            await live_columns(connector, half) for half in (tables[:middle], tables[middle:])
        ]
        return halves[0] | halves[1]


async def _ask(connector: Connector, tables: Sequence[Table]) -> dict[Table, Columns]:
    for _ in range(3):  # the first session may find another server than was assumed
        profile = connector.profile
        ask, read = _ENGINES[profile.engine]
        text, parameters = ask(tables)
        try:
            rows = await connector.fetch(Statement(text, profile), parameters)
        except ProfileChanged:
            continue
        return read(tables, rows)
    raise SourceUnavailable("The agency's database keeps changing its version; try again.")


# -- PostgreSQL ----------------------------------------------------------------------------------

_POSTGRESQL = """\
SELECT w.number, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod)
FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS w (schema, name, number)
JOIN pg_catalog.pg_class AS c
  ON c.relname = w.name::name AND c.relkind IN ('r', 'v', 'm', 'f', 'p')
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND NOT a.attisdropped
WHERE CASE WHEN w.schema IS NULL THEN pg_catalog.pg_table_is_visible(c.oid)
  ELSE n.nspname = w.schema::name AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') END
AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT')"""
"""System columns too: a catalogue may use one as a key."""


def _ask_postgresql(tables: Sequence[Table]) -> tuple[str, list[object]]:
    return _POSTGRESQL, [[table.schema for table in tables], [table.name for table in tables]]


def _read_postgresql(tables: Sequence[Table], rows: Iterable[Any]) -> dict[Table, Columns]:
    found: list[dict[str, str]] = [{} for _ in tables]
    for number, column, declared in rows:
        found[number - 1][column] = declared
    return dict(zip(tables, found, strict=True))


# -- MySQL and MariaDB ---------------------------------------------------------------------------

_MYSQL = """\
SELECT {number}, @@lower_case_table_names, table_name, column_name, column_type
FROM information_schema.columns WHERE table_schema = {schema} AND table_name IN %s"""
"""One schema at a time: for a schema given by equality, old servers open no other's tables."""


def _ask_mysql(tables: Sequence[Table]) -> tuple[str, list[object]]:
    parts: list[str] = []
    parameters: list[object] = []
    for number, (schema, names) in enumerate(_by_schema(tables).items()):
        parts.append(_MYSQL.format(number=number, schema="%s" if schema else "DATABASE()"))
        parameters += [schema, names] if schema else [names]
    return " UNION ALL ".join(parts), parameters


def _read_mysql(tables: Sequence[Table], rows: Iterable[Any]) -> dict[Table, Columns]:
    """The statement compares names without case; the server's setting says whether case counts."""
    schemas = list(_by_schema(tables))
    found: dict[Table, dict[str, str]] = {}
    folds = False
    for number, setting, name, column, declared in rows:
        folds = setting != 0
        table = Table(schemas[number], _text(name).lower() if folds else _text(name))
        columns = found.setdefault(table, {})
        columns[column_key(Engine.MYSQL, _text(column))] = _text(declared)
    return {
        table: found.get(Table(table.schema, table.name.lower()) if folds else table, {})
        for table in tables
    }


def _by_schema(tables: Iterable[Table]) -> dict[str | None, list[str]]:
    names: dict[str | None, list[str]] = {}
    for table in tables:
        names.setdefault(table.schema, []).append(table.name)
    return names


def _text(value: str | bytes) -> str:
    """Names as text: old servers send some columns of their catalogue as bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


# -- SQLite --------------------------------------------------------------------------------------


def _ask_sqlite(tables: Sequence[Table]) -> tuple[str, list[object]]:
    """Whatever the schema: a file has one."""
    places = ", ".join(f"({number}, ?)" for number in range(len(tables)))
    return (
        f"SELECT w.column1, c.name, c.type FROM (VALUES {places}) AS w, "
        "pragma_table_xinfo(w.column2) AS c",
        [table.name for table in tables],
    )


def _read_sqlite(tables: Sequence[Table], rows: Iterable[Any]) -> dict[Table, Columns]:
    found: list[dict[str, str]] = [{} for _ in tables]
    for number, column, declared in rows:
        found[number][column_key(Engine.SQLITE, column)] = declared
    unlisted = dict.fromkeys(ROW_IDS, "integer")
    return {
        table: unlisted | columns if columns else {}
        for table, columns in zip(tables, found, strict=True)
    }


_ENGINES = {
    Engine.POSTGRESQL: (_ask_postgresql, _read_postgresql),
    Engine.MYSQL: (_ask_mysql, _read_mysql),
    Engine.SQLITE: (_ask_sqlite, _read_sqlite),
}
"""Engine -> how its statement is written and its rows are read."""
