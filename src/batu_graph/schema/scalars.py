"""The scalars of the schema and how clients write their values.

Input coercion gives the Python value a filter binds: ``datetime.date`` for Date, an aware
``datetime`` for DateTime, ``int`` for BigInt and Year, ``Decimal``, ``bytes``, ``UUID``.
Output needs no coercion here: the planner writes finished JSON values.
"""

import base64
import binascii
import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from graphql import (
    FloatValueNode,
    GraphQLBoolean,
    GraphQLError,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLScalarType,
    GraphQLString,
    IntValueNode,
    ValueNode,
    value_from_ast_untyped,
)

from batu_graph.types import Scalar

DOCS = "https://github.com/batu-graph/batu-graph/blob/main/docs"
"""Where the project's documents are published."""
BIG_INT_MIN, BIG_INT_MAX = -(2**63), 2**64 - 1
_EXACT_FLOAT = 2**53
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"([01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,6})?)?", re.ASCII)
_DAY_END = "24"
"""The hour that Python 3.14 takes for the next midnight, and older ones for none."""


def _wrong(name: str, value: object, expected: str) -> GraphQLError:
    return GraphQLError(f"{name} cannot represent {value!r:.80}: {expected}.")


def _big_int(value: object) -> int:
    expected = "give an integer of at most 64 bits, as a number or as a string"
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,20}", value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise _wrong("BigInt", value, expected)
    if not BIG_INT_MIN <= value <= BIG_INT_MAX:
        raise _wrong("BigInt", value, expected)
    return value


def _decimal(value: object) -> Decimal:
    expected = 'give a finite decimal number as a string, such as "10.50"'
    if isinstance(value, float) and abs(value) >= _EXACT_FLOAT:
        raise _wrong("Decimal", value, "a number this large is exact only as a string")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _wrong("Decimal", value, expected)
    try:
        number = Decimal(str(value).strip() if len(str(value)) <= 100 else "nan")
    except InvalidOperation:
        raise _wrong("Decimal", value, expected) from None
    if not number.is_finite() or abs(number.adjusted()) > 1_000:
        raise _wrong("Decimal", value, expected)
    return number


def _date(value: object) -> date:
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise _wrong("Date", value, 'give an ISO 8601 date, such as "2020-12-31"')


def _date_time(value: object) -> datetime:
    expected = 'give ISO 8601 with its zone, such as "2020-12-31T08:00:00+07:00"'
    if isinstance(value, str) and _DATE.match(value) and len(value) <= 40:
        if value[11:13] == _DAY_END:
            raise _wrong("DateTime", value, expected)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise _wrong("DateTime", value, expected) from None
        if moment.tzinfo is not None:
            return moment
    raise _wrong("DateTime", value, expected)


def _time(value: object) -> time:
    if isinstance(value, str) and _TIME.fullmatch(value):
        try:
            return time.fromisoformat(value)
        except ValueError:
            pass
    raise _wrong("Time", value, 'give a time of day, such as "08:30:00"')


def _uuid(value: object) -> UUID:
    if isinstance(value, str) and len(value) <= 40:
        try:
            return UUID(value)
        except ValueError:
            pass
    raise _wrong("UUID", value, 'give it as "123e4567-e89b-12d3-a456-426614174000"')


def _base64(value: object) -> bytes:
    if isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            pass
    raise _wrong("Base64", value, "give text in base 64 (RFC 4648, section 4)")


def _year(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 9999:
        return value
    raise _wrong("Year", value, "give a whole number from 0 to 9999")


def _json(value: object) -> object:
    return value


def _scalar(
    scalar: Scalar,
    parse: Callable[[object], object],
    description: str,
) -> GraphQLScalarType:
    def literal(node: ValueNode) -> Any:
        if scalar is Scalar.DECIMAL and isinstance(node, IntValueNode | FloatValueNode):
            return parse(node.value)  # the digits as written, not through a float
        return parse(value_from_ast_untyped(node))

    return GraphQLScalarType(
        scalar.value,
        coerce_output_value=lambda value: value.isoformat() if isinstance(value, date) else value,
        coerce_input_value=parse,
        coerce_input_literal=literal,
        description=description,
        specified_by_url=f"{DOCS}/scalars.md#{scalar.value.lower()}",
    )


SCALARS: dict[Scalar, GraphQLScalarType] = {
    Scalar.ID: GraphQLID,
    Scalar.STRING: GraphQLString,
    Scalar.INT: GraphQLInt,
    Scalar.FLOAT: GraphQLFloat,
    Scalar.BOOLEAN: GraphQLBoolean,
    Scalar.BIG_INT: _scalar(
        Scalar.BIG_INT,
        _big_int,
        "An integer of up to 64 bits: a number in JSON up to 2^53, a string beyond.",
    ),
    Scalar.DECIMAL: _scalar(
        Scalar.DECIMAL, _decimal, "An exact decimal number; a string in JSON, such as `10.50`."
    ),
    Scalar.DATE: _scalar(
        Scalar.DATE,
        _date,
        "A calendar date in ISO 8601: `2020-12-31`.",
    ),
    Scalar.DATE_TIME: _scalar(
        Scalar.DATE_TIME,
        _date_time,
        "A moment in ISO 8601 with its zone: `2020-12-31T08:00:00+07:00`.",
    ),
    Scalar.TIME: _scalar(Scalar.TIME, _time, "A time of day: `08:30:00`."),
    Scalar.JSON: _scalar(Scalar.JSON, _json, "Any JSON value."),
    Scalar.UUID: _scalar(
        Scalar.UUID,
        _uuid,
        "A universally unique identifier (RFC 9562), in lower case.",
    ),
    Scalar.BASE64: _scalar(Scalar.BASE64, _base64, "Bytes in base 64 (RFC 4648, section 4)."),
    Scalar.YEAR: _scalar(Scalar.YEAR, _year, "A year as a number, 1 to 9999."),
}


def order_key(scalar: Scalar) -> Callable[[Any], Any]:
    """JSON value of a scalar -> what it is ordered by: numbers by size, texts by code point."""
    match scalar:
        case Scalar.DECIMAL:
            return Decimal
        case Scalar.BIG_INT:
            return int
    return lambda value: value
