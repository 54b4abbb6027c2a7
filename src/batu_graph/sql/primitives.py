"""Pieces of SQL that every dialect is written with."""

from collections.abc import Callable
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import UserDefinedType

from batu_graph.ir.parameters import Convert, KeyedValues, Keys, storable_text
from batu_graph.ir.plan import OUT_OF_RANGE
from batu_graph.ir.select import Operator
from batu_graph.schema.measures import DatePart

Sql: TypeAlias = ColumnElement[Any]
Bind: TypeAlias = Callable[[Convert], Sql]
"""Makes a bound parameter of the value at hand, converted for the driver."""
BindKeyedValues: TypeAlias = Callable[[Callable[[KeyedValues], object]], Sql]
BindKeys: TypeAlias = Callable[[Callable[[Keys], object]], Sql]


class Native(UserDefinedType[Any]):
    """A type by its own name in the database."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_: object) -> str:
        return self.name


def raw(text: str) -> Sql:
    """SQL of our own making, never of a client's."""
    return sa.literal_column(text)


def quoted(text: str) -> Sql:
    """A string constant: response keys, labels and the like."""
    escaped = text.replace("'", "''")
    return raw(f"'{escaped}'")


def zeros_trimmed(text: Sql) -> Sql:
    """``12.50`` -> ``12.5``, ``12.00`` -> ``12``, by RTRIM with two arguments."""
    shorter = sa.func.rtrim(sa.func.rtrim(text, quoted("0")), quoted("."))
    return sa.case((text.bool_op("LIKE")(quoted("%.%")), shorter), else_=text)


OUT_OF_RANGE_TEXT = quoted(OUT_OF_RANGE)
COMPARISONS: dict[Operator, Callable[[Sql, Sql], Sql]] = {
    Operator.EQ: lambda a, b: a == b,
    Operator.NE: lambda a, b: a != b,
    Operator.LT: lambda a, b: a < b,
    Operator.LTE: lambda a, b: a <= b,
    Operator.GT: lambda a, b: a > b,
    Operator.GTE: lambda a, b: a >= b,
}
PATTERNS: dict[Operator, tuple[str, str]] = {
    Operator.CONTAINS: ("%", "%"),
    Operator.STARTS_WITH: ("", "%"),
    Operator.ENDS_WITH: ("%", ""),
    Operator.I_CONTAINS: ("%", "%"),
    Operator.I_STARTS_WITH: ("", "%"),
    Operator.I_ENDS_WITH: ("%", ""),
    Operator.I_EQ: ("", ""),
}
ANY_CASE = frozenset(
    {Operator.I_CONTAINS, Operator.I_STARTS_WITH, Operator.I_ENDS_WITH, Operator.I_EQ}
)


def pattern(operator: Operator) -> Convert:
    """A client's text as a LIKE pattern that matches it literally (escape character ``!``).

    Its case is left to the database, which knows in what case it writes a column.
    """
    before, after = PATTERNS[operator]

    def convert(value: str) -> str:
        escaped = storable_text(value).replace("!", "!!").replace("%", "!%").replace("_", "!_")
        return f"{before}{escaped}{after}"

    return convert


DATE_PLACES = {
    DatePart.YEAR: (1, 4),
    DatePart.QUARTER: (6, 2),
    DatePart.MONTH: (6, 2),
    DatePart.DAY: (9, 2),
}
"""First digit and length of a part in ``YYYY-MM-DD``; a quarter is counted from its month."""
