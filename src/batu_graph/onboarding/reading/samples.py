"""Samples of a database's values: few, read-only, bounded in time, never written anywhere.

They exist to recognise shapes and to count matches; no value of them reaches a file or a log.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.onboarding.drafting.column_types import LeftOut, describe
from batu_graph.onboarding.reading.database import Database, Table
from batu_graph.types import Scalar

ROWS = 200
"""Rows read of each table."""
LONGEST_TEXT = 200
"""Characters of a text that are read."""
KEYS = 200
"""Distinct values of a column that are looked for in another."""

TableKey: TypeAlias = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many of a column's distinct values are in another column."""

    found: int
    asked: int

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.found / self.asked if self.asked else 0.0


@dataclass(slots=True)
class Samples:
    """Values by table and column; empty without a look at the data."""

    values: dict[TableKey, Mapping[str, Sequence[object]]] = field(default_factory=dict, repr=False)

    def of(self, table: Table, column: str) -> Sequence[object]:
        """The sampled values of a column, nulls left out."""
        return self.values.get((table.schema, table.name), {}).get(column, ())


def take_samples(
    connection: sa.Connection, database: Database, progress: Callable[[str, int, int], None]
) -> Samples:
    """Read some rows of every table. Blocks; a table that cannot be read has no samples."""
    samples = Samples()
    for number, table in enumerate(database.tables, 1):
        wanted = [
            column
            for column in table.columns
            if not isinstance(found := describe(column, database.engine), LeftOut)
            and found.scalar not in (Scalar.BASE64, Scalar.JSON)
        ]
        rows: Sequence[Any] = ()
        if wanted:
            rows = _read(connection, table, [column.name for column in wanted])
        samples.values[table.schema, table.name] = {
            column.name: [row[place] for row in rows if row[place] is not None]
            for place, column in enumerate(wanted)
        }
        progress(table.name, number, len(database.tables))
    return samples


def _read(connection: sa.Connection, table: Table, columns: Iterable[str]) -> Sequence[Any]:
    texts = [sa.func.substr(sa.cast(sa.column(c), sa.Text), 1, LONGEST_TEXT) for c in columns]
    if connection.dialect.name == "mysql":
        texts = [sa.func.left(sa.cast(sa.column(c), sa.CHAR), LONGEST_TEXT) for c in columns]
    source = sa.table(table.name, schema=table.schema)
    try:
        with connection.begin_nested():
            return connection.execute(sa.select(*texts).select_from(source).limit(ROWS)).fetchall()
    except sa.exc.DBAPIError:
        return ()


def overlap(
    connection: sa.Connection, near: Table, column: str, far: Table, key: str
) -> Overlap | None:
    """How many of up to ``KEYS`` distinct values of a column are in another table's key.

    None where the database refuses the comparison. Blocks.
    """
    distinct = (
        sa.select(sa.column(column).label("v"))
        .select_from(sa.table(near.name, schema=near.schema))
        .where(sa.column(column).isnot(None))
        .limit(50 * KEYS)
        .subquery("some_rows")
    )
    values = sa.select(distinct.c.v).distinct().limit(KEYS).subquery("d")
    there = sa.table(far.name, sa.column(key), schema=far.schema).alias("t")
    found = sa.exists(sa.select(sa.text("1")).select_from(there).where(there.c[key] == values.c.v))
    query = sa.select(sa.func.count(), sa.func.sum(sa.case((found, 1), else_=0))).select_from(
        values
    )
    try:
        with connection.begin_nested():
            asked, hits = connection.execute(query).one()
    except sa.exc.DBAPIError:
        return None
    return Overlap(int(hits or 0), int(asked))
