"""Aggregates and what rows are grouped by: which fields they take, and of what type they are."""

from dataclasses import replace
from enum import Enum

from batu_graph.config.catalogue import Field
from batu_graph.config.families import NUMBERS, TEMPORALS, family_of, scale_of
from batu_graph.types import Scalar


class Function(Enum):
    """The aggregate functions, by their names in the schema."""

    COUNT = "count"
    COUNT_DISTINCT = "countDistinct"
    SUM = "sum"
    AVG = "avg"
    MIN = "min"
    MAX = "max"


class DatePart(Enum):
    """What of a date or moment rows are grouped by; a moment's parts are on the city's clock."""

    VALUE = "value"
    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"


SUMMED = frozenset({Scalar.INT, Scalar.BIG_INT, Scalar.DECIMAL, Scalar.FLOAT})
DATED = frozenset({Scalar.DATE, Scalar.DATE_TIME})
"""Scalars that have date parts."""
RANGED = SUMMED | DATED | {Scalar.TIME, Scalar.YEAR, Scalar.STRING}
"""Scalars with a least and a greatest value; of texts by code point."""
NEVER_GROUPED = frozenset({Scalar.JSON, Scalar.BASE64})
MEAN_SCALE = 6
"""Digits after the point of the mean of exact numbers, rounded half away from zero."""

_TOTAL = "decimal(38"


def takes(function: Function, field: Field) -> bool:
    """Whether a function can be put to a field."""
    match function:
        case Function.SUM | Function.AVG:
            return field.scalar in SUMMED
        case Function.MIN | Function.MAX:
            return field.scalar in RANGED and field.enum is None
        case Function.COUNT_DISTINCT:
            return field.scalar not in NEVER_GROUPED
    return False


def is_total(field: Field) -> bool:
    """Whether a field is an exact sum or mean, which may have more digits than a column."""
    return field.sql_type.startswith(_TOTAL)


def counted(name: str) -> Field:
    """The number of rows, or of distinct values, as a field ``name``."""
    return Field(name, name, Scalar.INT, "bigint", nullable=False)


def measured(function: Function, field: Field, name: str) -> Field:
    """A function of a field, as a field ``name`` of the group.

    Sums of whole numbers are exact beyond the numbers' own range (BigInt of Int, Decimal of
    BigInt); a mean of exact numbers is a Decimal with ``MEAN_SCALE`` digits after the point.
    """
    scalar, sql_type = field.scalar, field.sql_type
    match function:
        case Function.COUNT | Function.COUNT_DISTINCT:
            return counted(name)
        case Function.SUM | Function.AVG if scalar is Scalar.FLOAT:
            sql_type = "double precision"
        case Function.AVG:
            scalar, sql_type = Scalar.DECIMAL, f"{_TOTAL},{MEAN_SCALE})"
        case Function.SUM if scalar is Scalar.DECIMAL:
            scale = scale_of(field)
            sql_type = "decimal" if scale is None else f"{_TOTAL},{scale})"
        case Function.SUM:
            scalar = Scalar.BIG_INT if scalar is Scalar.INT else Scalar.DECIMAL
            sql_type = f"{_TOTAL},0)"
        case _ if scalar is Scalar.STRING:
            return _text(field, name)
        case _ if scalar in SUMMED and family_of(field) not in NUMBERS:
            sql_type = "decimal"
    return Field(name, name, scalar, sql_type, classification=field.classification)


def grouped(field: Field, part: DatePart, name: str) -> Field:
    """What the rows of a group have in common, as a field ``name`` of the group."""
    if part is not DatePart.VALUE:
        scalar = Scalar.YEAR if part is DatePart.YEAR else Scalar.INT
        return Field(name, name, scalar, "integer", classification=field.classification)
    if field.scalar in (Scalar.ID, Scalar.STRING):
        return _text(field, name)
    in_numbers = field.scalar in SUMMED | {Scalar.YEAR}
    sql_type = "decimal" if in_numbers and family_of(field) not in NUMBERS else field.sql_type
    if field.scalar is Scalar.DATE and family_of(field) in TEMPORALS:
        sql_type = "date"
    return replace(field, name=name, column=name, nullable=True, sql_type=sql_type)


def _text(field: Field, name: str) -> Field:
    return replace(field, name=name, column=name, sql_type="text", nullable=True, binary=True)
