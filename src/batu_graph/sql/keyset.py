"""Keyset pagination: the condition that a row comes after the row of a cursor."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from batu_graph.ir.parameters import Convert, FromCursor, Parameter
from batu_graph.ir.select import AfterCursor, Term
from batu_graph.sql.dialect import Dialect
from batu_graph.sql.primitives import Sql, raw


def after_cursor(
    dialect: Dialect,
    condition: AfterCursor,
    value_of: Callable[[Term], Sql],
    bind: Callable[[Parameter], Sql],
) -> Sql:
    """Column by column: further on in the first, or level there and further on in the next.

    Args:
        value_of: the value of a row that is ordered by.
        bind: a place in the statement for a value of the cursor.
    """
    found = raw("1 = 1") if condition.or_at else raw("1 = 0")
    for position in reversed(range(len(condition.order))):
        by, term = condition.order[position]

        def given(convert: Convert, position: int = position) -> Sql:
            return bind(FromCursor(condition.cursor, position, convert))

        ordered, field = dialect.sortable(by, value_of(term))
        column = dialect.order_key(ordered, field)
        value = dialect.cursor_bound(field, given)
        further = column < value if by.descending else column > value
        level = column == value
        if field.nullable:
            where_null = raw("0" if by.nulls_first else "1")
            null = sa.case(
                (column.is_(None), where_null), else_=raw("1" if by.nulls_first else "0")
            )
            place = dialect.whether(given(_null_place(by.nulls_first)))
            further = sa.or_(null > place, sa.and_(null == place, further))
            level = sa.and_(null == place, sa.or_(column.is_(None), level))
        found = sa.or_(further, sa.and_(level, found))
    return found


def _null_place(nulls_first: bool) -> Callable[[Any], object]:
    """Where a value stands among nulls (first: 0 for null) and others."""
    return lambda value: int((value is None) is not nulls_first)
