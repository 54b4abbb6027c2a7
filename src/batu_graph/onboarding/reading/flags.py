"""Columns declared as flags that hold other numbers than 0 and 1.

MySQL has no boolean but ``tinyint(1)``, which holds what any tinyint does; SQLite's ``boolean``
holds anything. The database is asked yes or no, no value leaves it.
"""

from dataclasses import replace

import sqlalchemy as sa

from batu_graph.onboarding.reading.database import Column, Kind, Table
from batu_graph.types import Engine

ROWS = 10_000
"""Rows of a table among which is looked."""
_FLAGS = {Engine.MYSQL: ("tinyint(1)",), Engine.SQLITE: ("bool", "boolean")}


def with_counts(connection: sa.Connection, engine: Engine, table: Table) -> Table:
    """A table whose columns say whether they hold numbers where flags are declared. Blocks."""
    flags = [one for one in table.columns if one.declared.startswith(_FLAGS.get(engine, ()))]
    if not flags or table.kind is not Kind.TABLE:  # a view may take long, whatever its limit
        return table
    source = sa.table(table.name, schema=table.schema)
    some = (
        sa.select(*(sa.column(one.name).label(f"c{n}") for n, one in enumerate(flags)))
        .select_from(source)
        .limit(ROWS)
        .subquery("some_rows")
    )
    asked = [sa.func.max(_counts(engine, some.c[f"c{n}"])) for n in range(len(flags))]
    try:
        with connection.begin_nested():
            found = connection.execute(sa.select(*asked)).one()
    except sa.exc.DBAPIError:  # too slow, or nothing that the account may read
        return table
    counting = {one.name for one, counts in zip(flags, found, strict=True) if counts}

    def marked(column: Column) -> Column:
        return replace(column, counts=True) if column.name in counting else column

    return replace(table, columns=tuple(map(marked, table.columns)))


def _counts(engine: Engine, column: sa.ColumnElement[object]) -> sa.ColumnElement[int]:
    beyond: sa.ColumnElement[bool] = column.not_in([0, 1])
    if engine is Engine.SQLITE:
        beyond = sa.and_(beyond, sa.func.typeof(column) == "integer")
    return sa.case((beyond, 1), else_=0)
