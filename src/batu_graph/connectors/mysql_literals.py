"""Values as MySQL and MariaDB literals, the same for both drivers.

Neither driver binds values at the server: both write them into the statement, and differ in which
Python types they take and how they write lists. So this module does it for both, for sessions in
utf8mb4 without NO_BACKSLASH_ESCAPES: ``mysql.py`` opens no others. Scalars are written by PyMySQL.
A type that is not listed here is an error, never guessed at.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from pymysql import converters

from batu_graph.connectors.base import Coarse

_ESCAPES = {
    0: "\\0",
    ord("\n"): "\\n",
    ord("\r"): "\\r",
    0x1A: "\\Z",
    ord('"'): '\\"',
    ord("'"): "\\'",
    ord("\\"): "\\\\",
}
"""The characters that the manual's chapter on string literals gives a backslash sequence."""
_TO_ESCAPE = re.compile(f"[{re.escape(''.join(map(chr, _ESCAPES)))}]")


def with_values(text: str, parameters: Sequence[object], *, any_charset: bool = False) -> str:
    """The statement ``text`` with its ``%s`` filled and its ``%%`` undoubled.

    Args:
        any_charset: compare ``Coarse`` texts as Unicode, whatever the columns' character sets: a
            server refuses a text that a column cannot hold. Then no index serves.

    Raises:
        TypeError: as ``literal``; also when number of values and of places differ.
        pymysql.err.ProgrammingError: a number that is not finite.
    """
    return text % tuple(map(_literal_of_any_charset if any_charset else literal, parameters))


def literal(value: object) -> str:
    """``value`` as it stands in a statement; lists and tuples as ``(a,b)``, also nested.

    Raises:
        TypeError: a type that has no literal, a time with a zone, or an empty list.
    """
    write = _WRITERS.get(type(value))
    if write is None:
        raise TypeError(f"{type(value).__name__} cannot be a parameter")
    return write(value)


def _literal_of_any_charset(value: object) -> str:
    if isinstance(value, Coarse):
        return _unicode(value.value)
    if isinstance(value, list | tuple) and any(isinstance(one, Coarse | tuple) for one in value):
        return "(" + ",".join(map(_literal_of_any_charset, value)) + ")"
    return literal(value)


def _unicode(value: object) -> str:
    """A literal whose texts are compared as Unicode, exactly: the most explicit collation wins
    (https://dev.mysql.com/doc/refman/9.7/en/charset-collation-coercibility.html)."""
    if isinstance(value, list | tuple):
        return "(" + ",".join(map(_unicode, value)) + ")"
    return f"{literal(value)} COLLATE utf8mb4_bin" if isinstance(value, str) else literal(value)


def _text(value: str) -> str:
    # Letters and digits alone, as nearly all keys are, hold nothing to escape: four times as fast.
    return "'" + (value if value.isalnum() else value.translate(_ESCAPES)) + "'"


def _sequence(values: Sequence[Any]) -> str:
    if not values:
        raise TypeError("an empty list cannot be a parameter")
    if {*map(type, values)} == {str} and not _TO_ESCAPE.search("".join(values)):
        return "('" + "','".join(values) + "')"  # thousands of keys at once
    return "(" + ",".join(map(literal, values)) + ")"


def _moment(value: datetime | time) -> str:
    if value.tzinfo is not None:
        raise TypeError("a moment with a zone cannot be a parameter: columns here have none")
    if isinstance(value, datetime):
        return converters.escape_datetime(value)
    return converters.escape_time(value)


_WRITERS: dict[type, Callable[[Any], str]] = {
    str: _text,
    Coarse: lambda coarse: literal(coarse.value),
    int: str,
    bool: lambda value: "1" if value else "0",
    float: converters.escape_float,
    Decimal: lambda value: converters.Decimal2Literal(value, None),
    bytes: converters.escape_bytes,
    type(None): lambda _: "NULL",
    datetime: _moment,
    date: converters.escape_date,
    time: _moment,
    timedelta: converters.escape_timedelta,
    UUID: lambda value: f"'{value}'",
    tuple: _sequence,
    list: _sequence,
}
