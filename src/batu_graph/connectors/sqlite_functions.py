"""Functions that SQLite lacks and the SQL written for it uses; all are pure, NULL gives NULL."""

import base64
import math
import re
import sqlite3
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import lru_cache

_NOT_DIGITS = re.compile(r"[^0-9]+")
_BLANKS = re.compile(r"\s+")
_NOT_ALNUM = re.compile(r"[^0-9A-Za-z]+")


def register(connection: sqlite3.Connection) -> None:
    """Make all of them known to ``connection``."""
    for name, function in FUNCTIONS.items():
        arguments = 2 if name in TWO_ARGUMENTS else 1
        connection.create_function(name, arguments, function, deterministic=True)


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


def number(value: object) -> str | None:
    """``batu_float``: the shortest decimal text that reads back as the same number, as JSON.

    Integral values have no point. NULL for what JSON cannot carry: infinity, NaN, text.
    """
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, float) or not math.isfinite(value):
        return None
    return repr(value).removesuffix(".0")


def lower(value: object) -> str | None:
    """``batu_lower``: of all of Unicode; SQLite's own knows ASCII only."""
    return None if value is None else _text(value).lower()


def upper(value: object) -> str | None:
    """``batu_upper``: of all of Unicode; SQLite's own knows ASCII only."""
    return None if value is None else _text(value).upper()


def strip(value: object) -> str | None:
    """``batu_strip``: without outer white space."""
    return None if value is None else _text(value).strip()


def squeeze(value: object) -> str | None:
    """``batu_squeeze``: each run of white space becomes one blank."""
    return None if value is None else _BLANKS.sub(" ", _text(value))


def decimal(value: object, scale: int) -> str | None:
    """``batu_decimal``: a finite number, also one kept as text, with ``scale`` digits after the
    point (negative: as many as it has); NULL for anything else."""
    try:
        found = Decimal(repr(value) if isinstance(value, float) else _text(value).strip())
    except InvalidOperation:
        return None
    if not found.is_finite():
        return None
    return format(found, "f" if scale < 0 else f".{scale}f")


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


FUNCTIONS: dict[str, Callable[..., str | bool | None]] = {
    "batu_base64": encoded,
    "batu_digits": digits,
    "batu_alnum": alnum,
    "batu_float": number,
    "batu_lower": lower,
    "batu_upper": upper,
    "batu_strip": strip,
    "batu_squeeze": squeeze,
    "batu_decimal": decimal,
    "batu_like": like,
}
TWO_ARGUMENTS = frozenset({"batu_decimal", "batu_like"})
