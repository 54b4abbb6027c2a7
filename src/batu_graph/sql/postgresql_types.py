"""How PostgreSQL compares and orders values of each type: one table for filters, keys and cursors.

(PostgreSQL manual, chapter 8, and the data types among the extensions it comes with.)
"""

import struct
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from batu_graph.config.catalogue import Field
from batu_graph.config.families import Family, base_name, family_of
from batu_graph.types import TEXTUAL

PARAMETER_TYPE = {
    Family.TEXT: "text",
    Family.BLANK_PADDED: "bpchar",
    Family.INTEGER: "int8",
    Family.DECIMAL: "numeric",
    Family.FLOAT: "float8",
    Family.BOOLEAN: "bool",
    Family.DATE: "date",
    Family.TIMESTAMP: "timestamp",
    Family.TIMESTAMP_TZ: "timestamptz",
    Family.TIME: "time",
    Family.UUID: "uuid",
    Family.BYTES: "bytea",
}
"""What a value is bound as, to be compared with a column of the family."""
SINGLE = frozenset({"real", "float4"})


@dataclass(frozen=True, slots=True)
class OrderType:
    """What rows are ordered by, and how a cursor finds the place again."""

    name: str | None
    """Type in which a cursor's text is compared; None: the column's own, which has no name here."""
    written: str | None = None
    """Type in which the value is written into a cursor; None: the column's own."""


BY_TEXT = None
"""Ordered by the text, by code point: the type has no order of its own, or none by which ``>``
compares."""
_SPANS = ("int4", "int8", "num", "ts", "tstz", "date")
_OWN = (
    "citext", "name", '"char"', "ltree", "money", "oid", "inet", "cidr", "macaddr", "macaddr8",
    "pg_lsn", "interval", "timetz", "varbit", *(f"{of}{kind}" for of in _SPANS for kind in
    ("range", "multirange")),
)  # fmt: skip
_NAMED = {
    **{name: OrderType(name) for name in _OWN},
    "time_with_time_zone": OrderType("timetz"),
    "bit_varying": OrderType("varbit"),
    **dict.fromkeys(SINGLE, OrderType("float4")),
    # Ordered by its number; and its name need not be found again.
    "regclass": OrderType("oid", written="oid"),
}


def order_type(field: Field) -> OrderType | None:
    """How a column's values are ordered; ``BY_TEXT`` where the type gives no order."""
    name = base_name(field)
    if name in _NAMED:
        return _NAMED[name]
    family = family_of(field)
    if family is Family.BIT:
        return OrderType(field.sql_type)  # with its length: a shorter one would cut the value
    unknown = not field.sql_written and field.scalar in TEXTUAL
    if unknown or field.sql_type.partition("(")[0] == "enum":
        return OrderType(None)
    return OrderType(PARAMETER_TYPE[family]) if family in PARAMETER_TYPE else BY_TEXT


def nearest_single(value: float) -> float:
    """The single-precision number that a number is stored as."""
    try:
        (single,) = struct.unpack("f", struct.pack("f", value))
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")
    return float(single)


ORIGIN = datetime(2000, 1, 1)
"""From which moments are counted."""


@dataclass(frozen=True, slots=True)
class WallClock:
    """A moment on the wall clock of a fixed offset, also where it lies some hours before or after
    the years that Python has."""

    moment: datetime
    offset: timedelta

    @property
    def since_origin(self) -> timedelta:
        return self.moment.replace(tzinfo=None) - ORIGIN + self._shift

    @property
    def text(self) -> str:
        """As PostgreSQL reads it."""
        given, shift = self.moment.replace(tzinfo=None), self._shift
        try:
            return (given + shift).isoformat()
        except OverflowError:
            later = shift > timedelta()
            clock = (given + shift - timedelta(days=1 if later else -1)).time()
            return f"10000-01-01 {clock}" if later else f"0001-12-31 {clock} BC"

    @property
    def _shift(self) -> timedelta:
        return self.offset - (self.moment.utcoffset() or timedelta())


def since_origin(value: Any, native: str) -> int | timedelta | None:
    """A moment as its distance from ``ORIGIN``, in days for a ``date``; None for no moment."""
    if value is None:
        return None
    if native == "date":
        day = value.date() if isinstance(value, datetime) else value
        return int((day - ORIGIN.date()).days)
    if isinstance(value, WallClock):
        return value.since_origin
    moment = value if isinstance(value, datetime) else datetime.combine(value, time())
    return WallClock(moment, timedelta()).since_origin
