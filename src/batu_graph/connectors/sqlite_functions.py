"""Functions that SQLite lacks and the SQL written for it uses; all are pure.

Those of ``JSON`` give a value as JSON text: ``null`` for NULL, and NULL for what the text cannot
be made of. For all others NULL gives NULL.
"""

import base64
import json
import math
import re
import sqlite3
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from functools import lru_cache

from batu_graph.config.codecs import WHITE_SPACE, one_uuid
from batu_graph.config.sortable import sortable

_EXACT = Context(prec=120)
_NOT_DIGITS = re.compile(r"[^0-9]+")
_WHOLE = re.compile(r"[-+]?[0-9]{1,100}")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,100}(\.[0-9]{1,100})?")
_MOMENT = re.compile(
    r"\d{4}-\d{2}-\d{2}"
    r"([ T]([01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}(:?\d{2})?)?)?",
    re.ASCII,
)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?", re.ASCII)
_BLANKS = re.compile(f"[{WHITE_SPACE}]+")
BLOB = "blob"
"""Name under which ``batu_json_stored`` holds bytes, in base64."""
_NOT_ALNUM = re.compile(r"[^0-9A-Za-z]+")


def register(connection: sqlite3.Connection) -> None:
    """Make all of them known to ``connection``."""
    for name, (function, arguments) in FUNCTIONS.items():
        connection.create_function(name, arguments, function, deterministic=True)
    connection.create_aggregate("batu_sum", 1, Total)  # type: ignore[arg-type]
    connection.create_aggregate("batu_avg", 2, Mean)  # type: ignore[arg-type]


def encoded(value: object) -> str | None:
    """``batu_base64``: the bytes of a BLOB (of a text: its UTF-8) in base64."""
    if value is None:
        return None
    return base64.b64encode(value if isinstance(value, bytes) else _text(value).encode()).decode()


def digits(value: object) -> str | None:
    """``batu_digits``: only 0-9 stay."""
    return None if value is None else _NOT_DIGITS.sub("", _text(value))


def alnum(value: object) -> str | None:
    """``batu_alnum``: only A-Z, a-z and 0-9 stay."""
    return None if value is None else _NOT_ALNUM.sub("", _text(value))


def number(value: object) -> int | float | None:
    """``batu_number``: a finite number, also one kept as text; NULL for anything else."""
    if isinstance(value, bytes) or value is None:
        return None
    if isinstance(value, str):
        text = value.strip()
        if _WHOLE.fullmatch(text):
            value = int(text)
        else:
            value = float(text) if _DECIMAL.fullmatch(text) else None
    if isinstance(value, int):
        return value if -(2**63) <= value < 2**63 else float(value)
    return value if isinstance(value, float) and math.isfinite(value) else None


def json_integer(value: object, low: int, high: int) -> str | None:
    """``batu_json_integer``: a whole number from ``low`` to ``high``."""
    if value is None:
        return "null"
    found = number(value)
    if found is None or found != int(found) or not low <= found <= high:
        return None
    return str(int(found))


def json_big_integer(value: object) -> str | None:
    """``batu_json_big_integer``: a whole number, as a string where JavaScript would lose digits."""
    if value is None:
        return "null"
    found = number(value)
    if found is None or found != int(found):
        return None
    return str(int(found)) if abs(found) <= 2**53 else f'"{int(found)}"'


def json_float(value: object) -> str | None:
    """``batu_json_float``: the shortest decimal text that reads back as the same number.

    Integral values below 1e15 have no point.
    """
    if value is None:
        return "null"
    found = number(value)
    if found is None:
        return None
    return repr(found).removesuffix(".0") if abs(found) < 1e15 else repr(found)


def json_decimal(value: object, scale: int) -> str | None:
    """``batu_json_decimal``: a string with all digits that are stored, and ``scale`` digits after
    the point at least (negative: no more than there are)."""
    if value is None:
        return "null"
    if isinstance(value, bytes):
        return None
    try:
        found = Decimal(repr(value) if isinstance(value, float) else _text(value).strip())
    except InvalidOperation:
        return None
    if not found.is_finite():
        return None
    text = format(found, "f")
    after = len(text.partition(".")[2])
    return f'"{text if after >= scale else format(found, f".{scale}f")}"'


def json_boolean(value: object) -> str | None:
    """``batu_json_boolean``: true for 1, false for 0."""
    if value is None:
        return "null"
    found = number(value)
    return None if found not in (0, 1) else "true" if found else "false"


def day(value: object) -> str | None:
    """``batu_date``: a date, also of a date and time, as ``YYYY-MM-DD``; NULL for anything else."""
    text = _text(value)
    try:
        return date.fromisoformat(text[:10]).isoformat() if _MOMENT.fullmatch(text) else None
    except ValueError:
        return None


def json_date(value: object) -> str | None:
    """``batu_json_date``: a calendar date."""
    return "null" if value is None else _quoted(day(value))


def clock(value: object) -> str | None:
    """``batu_time``: a time of day as ``HH:MM:SS.ffffff``; NULL for anything else."""
    text = _text(value)
    if not _TIME.fullmatch(text):
        return None
    return time.fromisoformat(text).isoformat("microseconds")


def json_time(value: object) -> str | None:
    """``batu_json_time``: a time of day; zeros that end a fraction of a second are left out."""
    if value is None:
        return "null"
    text = _text(value)
    if not _TIME.fullmatch(text):
        return None
    return _quoted(text.rstrip("0").rstrip(".") if "." in text else text)


def moment(value: object, stored: int) -> str | None:
    """``batu_moment``: a date, or date and time, as ``YYYY-MM-DD HH:MM:SS.ffffff``; NULL for what
    is neither.

    Args:
        stored: seconds from UTC of what is stored without an offset, and of the result.
    """
    found = _moment(value, stored, stored)
    return None if found is None else found.isoformat(" ", "microseconds")


def json_moment(value: object, stored: int, shown: int) -> str | None:
    """``batu_json_moment``: a moment with its offset from UTC; zeros that end a fraction of a
    second are left out.

    Args:
        stored: seconds from UTC of what is stored without an offset.
        shown: seconds from UTC of the result.
    """
    if value is None:
        return "null"
    found = _moment(value, stored, shown)
    if found is None:
        return None
    text = found.isoformat()
    return f'"{text.rstrip("0") if "." in text else text}{_offset(shown)}"'


def _moment(value: object, stored: int, shown: int) -> datetime | None:
    """The wall clock ``shown`` seconds from UTC."""
    text = _text(value)
    if not _MOMENT.fullmatch(text):
        return None
    try:
        found = datetime.fromisoformat(text)
        given = found.utcoffset()
        seconds = stored if given is None else given.total_seconds()
        return found.replace(tzinfo=None) + timedelta(seconds=shown - seconds)
    except (ValueError, OverflowError):
        return None


def _offset(seconds: int) -> str:
    minutes = abs(seconds) // 60
    return f"{'-' if seconds < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"


def _quoted(text: str | None) -> str | None:
    return None if text is None else f'"{text}"'


def lower(value: object) -> str | None:
    """``batu_lower``: of all of Unicode; SQLite's own knows ASCII only."""
    return None if value is None else _text(value).lower()


def strip(value: object) -> str | None:
    """``batu_strip``: without outer white space."""
    return None if value is None else _text(value).strip(WHITE_SPACE)


def squeeze(value: object) -> str | None:
    """``batu_squeeze``: each run of white space becomes one blank."""
    return None if value is None else _BLANKS.sub(" ", _text(value))


def like(pattern: str | None, text: object) -> bool | None:
    """``batu_like``: LIKE with exact case and the escape character ``!``."""
    if pattern is None or text is None:
        return None
    return _like(pattern).fullmatch(_text(text)) is not None


@lru_cache(maxsize=256)
def _like(pattern: str) -> re.Pattern[str]:
    parts = re.findall(r"!.|[\s\S]", pattern, re.DOTALL)
    made = {"%": ".*", "_": "."}
    return re.compile("".join(made.get(part) or re.escape(part[-1]) for part in parts), re.DOTALL)


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def date_part(value: object, part: str, stored: int, shown: int) -> int | None:
    """``batu_date_part``: ``year``, ``quarter``, ``month`` or ``day`` of a date or moment; NULL
    for what is neither.

    Args:
        stored: seconds from UTC of what is stored without an offset.
        shown: seconds from UTC of the clock that is read.
    """
    found = None if value is None else _moment(value, stored, shown)
    if found is None:
        return None
    return (found.month + 2) // 3 if part == "quarter" else int(getattr(found, part))


def sortable_text(value: object) -> str | None:
    """``batu_sortable``: a number as text that sorts as the number, however many digits it has."""
    return None if value is None else sortable(value)


def json_stored(value: object) -> str:
    """``batu_json_stored``: the value itself, number, text or bytes, as JSON that loses nothing."""
    return json.dumps({BLOB: encoded(value)} if isinstance(value, bytes) else value)


def uuid(value: object) -> str | None:
    """``batu_uuid``: a UUID in its usual writing; any other text as it is."""
    return None if value is None else one_uuid(_text(value))


def key_number(value: object) -> str | None:
    """``batu_key_number``: a number without exponent or zeros that end it; a text as it is."""
    if not isinstance(value, float):
        return None if value is None else _text(value)
    if not math.isfinite(value):
        return None
    text = format(Decimal(repr(value or 0.0)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class Total:
    """``batu_sum``: the exact sum of numbers, NULL of none."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.count = 0

    def step(self, value: int | float | None, *_: object) -> None:
        """Add one; NULL adds nothing."""
        if value is not None:
            self.total = _EXACT.add(self.total, Decimal(repr(value)))
            self.count += 1

    def finalize(self) -> int | float | str | None:
        """The sum; as text where no number of SQLite is as exact."""
        return stored_exactly(self.total) if self.count else None


class Mean(Total):
    """``batu_avg``: the mean of numbers, rounded half away from zero, NULL of none."""

    scale = 0

    def step(self, value: int | float | None, *scale: object) -> None:
        """Take one in; NULL counts for nothing."""
        super().step(value)
        self.scale = int(str(scale[0]))

    def finalize(self) -> int | float | str | None:
        """The mean with the digits asked for; as ``Total.finalize``."""
        if not self.count:
            return None
        exact = _EXACT.divide(self.total, Decimal(self.count))
        return stored_exactly(exact.quantize(Decimal(1).scaleb(-self.scale), ROUND_HALF_UP))


def stored_exactly(found: Decimal) -> int | float | str:
    """A number as SQLite holds it without loss, as text where it cannot."""
    if found == found.to_integral_value() and abs(found) < 2**63:
        return int(found)
    near = float(found)
    return near if Decimal(repr(near)) == found else format(found, "f")


FUNCTIONS: dict[str, tuple[Callable[..., str | int | float | bool | None], int]] = {
    "batu_base64": (encoded, 1),
    "batu_digits": (digits, 1),
    "batu_alnum": (alnum, 1),
    "batu_number": (number, 1),
    "batu_json_integer": (json_integer, 3),
    "batu_json_big_integer": (json_big_integer, 1),
    "batu_json_float": (json_float, 1),
    "batu_json_decimal": (json_decimal, 2),
    "batu_json_boolean": (json_boolean, 1),
    "batu_date": (day, 1),
    "batu_json_date": (json_date, 1),
    "batu_time": (clock, 1),
    "batu_json_time": (json_time, 1),
    "batu_moment": (moment, 2),
    "batu_json_moment": (json_moment, 3),
    "batu_lower": (lower, 1),
    "batu_strip": (strip, 1),
    "batu_squeeze": (squeeze, 1),
    "batu_like": (like, 2),
    "batu_date_part": (date_part, 4),
    "batu_sortable": (sortable_text, 1),
    "batu_json_stored": (json_stored, 1),
    "batu_uuid": (uuid, 1),
    "batu_key_number": (key_number, 1),
}
"""Name in SQL -> function and how many arguments it takes."""
