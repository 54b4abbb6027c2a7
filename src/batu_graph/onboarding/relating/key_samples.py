"""Some keys of an entity's columns, read-only and bounded, as canonical texts.

They are read to be counted; none reaches a file, a message or a log.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.config.catalogue import Entity, Field
from batu_graph.config.families import TEXTS, Family, family_of
from batu_graph.ir.keys import canonical
from batu_graph.onboarding.relating.candidates import Column
from batu_graph.types import Engine

LOOKED_AT = 200
"""First rows of a table by which its columns' shapes are known."""
LONGEST = 200
"""Characters read of a text in them."""
SAMPLED_ROWS = 50_000
"""Most rows of a table among which distinct values are looked for."""
SLICES = 10
"""Places of a larger table that these rows are taken from, where a number leads to them."""

Query: TypeAlias = sa.Select[Any]


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of a column."""

    texts: frozenset[str]
    complete: bool
    """Whether they are all that the column has."""
    rows: int
    """Rows with a value that were read: more than the keys where values are doubled."""

    @property
    def doubled(self) -> int:
        """Rows whose value another row has, but for the first of each."""
        return self.rows - len(self.texts)


def first_texts(
    connection: sa.Connection, entity: Entity, fields: Sequence[Field]
) -> dict[str, list[str]] | None:
    """Texts of each field in the first rows, by its name; None where the table cannot be read.

    Blocks, as all functions here do.
    """
    query = _rows(connection, entity, [_shortened(field) for field in fields]).limit(LOOKED_AT)
    rows = _fetch(connection, query)
    if rows is None:
        return None
    return {
        field.name: [text for row in rows if (text := canonical(field, row[place]))]
        for place, field in enumerate(fields)
    }


def spread_keys(connection: sa.Connection, column: Column, most: int) -> frozenset[str] | None:
    """Distinct keys from all over a column, at most ``most``; None where it cannot be read."""
    entity, value = column.entity, _value(column.field)
    slices = _slices(connection, entity)
    if not slices:
        slices = [_rows(connection, entity, [value.label("v")]).limit(SAMPLED_ROWS)]
    else:
        slices = [
            query.add_columns(value.label("v")).limit(SAMPLED_ROWS // SLICES) for query in slices
        ]
    texts: set[str] = set()
    for query in slices:
        some = query.subquery("some_rows")
        rows = _fetch(connection, sa.select(some.c.v).where(some.c.v.isnot(None)).distinct())
        if rows is None:
            return None
        texts |= _texts(column.field, rows)
    return evenly(texts, most)


def first_keys(connection: sa.Connection, column: Column, most: int) -> Keys | None:
    """Keys of a column in at most ``most`` rows; None where it cannot be read."""
    value = _value(column.field)
    query = _rows(connection, column.entity, [value]).where(value.isnot(None)).limit(most)
    rows = _fetch(connection, query)
    if rows is None:
        return None
    texts = [text for row in rows if (text := canonical(column.field, row[0]))]
    return Keys(frozenset(texts), len(rows) < most, len(texts))


def evenly(texts: Collection[str], most: int) -> frozenset[str]:
    """At most so many of some texts, every n-th in their order: the same on every run."""
    if len(texts) <= most:
        return frozenset(texts)
    ordered = sorted(texts)
    return frozenset(ordered[place * len(ordered) // most] for place in range(most))


def _slices(connection: sa.Connection, entity: Entity) -> list[Query]:
    """Queries for rows from several places of a large table; none where no number leads there."""
    if len(entity.key) != 1:
        return []
    field = entity.fields[entity.key[0]]
    if family_of(field) is not Family.INTEGER:
        return []
    key = _value(field)
    ends = _fetch(connection, _rows(connection, entity, [sa.func.min(key), sa.func.max(key)]))
    if not ends or ends[0][0] is None:
        return []
    low, high = (int(end) for end in ends[0])
    if high - low < SAMPLED_ROWS:
        return []
    starts = [low + (high - low) * number // SLICES for number in range(SLICES)]
    return [
        _rows(connection, entity, []).where(key >= sa.literal(start, sa.BigInteger)).order_by(key)
        for start in starts
    ]


def _rows(
    connection: sa.Connection, entity: Entity, columns: Sequence[sa.ColumnElement[Any]]
) -> Query:
    """A selection from the rows that exist for the gateway."""
    # SQLite knows no schemas; the catalogue may still name one.
    schema = None if connection.dialect.name == Engine.SQLITE.value else entity.schema
    query = sa.select(*columns).select_from(sa.table(entity.table, schema=schema))
    for name, constant in entity.rows:
        column: sa.ColumnElement[Any] = sa.column(name)
        query = query.where(column.is_(None) if constant is None else column == constant)
    return query


def _value(field: Field) -> sa.ColumnElement[Any]:
    return sa.column(field.column)


def _shortened(field: Field) -> sa.ColumnElement[Any]:
    value = _value(field)
    return sa.func.substr(value, 1, LONGEST) if family_of(field) in TEXTS else value


def _texts(field: Field, rows: Sequence[Any]) -> set[str]:
    return {text for row in rows if (text := canonical(field, row[0]))}


def _fetch(connection: sa.Connection, query: Query) -> Sequence[Any] | None:
    try:
        with connection.begin_nested():
            return connection.execute(query).fetchall()
    except sa.exc.SQLAlchemyError:
        return None
