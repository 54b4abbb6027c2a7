"""Driver values -> JSON values, for results that travel as rows.

Written independently of the SQL that builds documents: the two must agree to the byte.
"""

import base64
import math
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

import orjson

from batu_graph.config.catalogue import Field
from batu_graph.config.families import TEMPORALS, Family, family_of, key_family, scale_of
from batu_graph.ir.plan import OUT_OF_RANGE
from batu_graph.sql.offsets import offset_text
from batu_graph.types import Scalar

_EXACT = 2**53
_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2})"
    r"(?:[ T](?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?",
    re.ASCII,
)
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?")


class OutOfRange(Exception):
    """The value does not fit its scalar."""


def output_of(
    field: Field, source_offset: timedelta, city_offset: timedelta
) -> Callable[[object], object]:
    """The function that makes a field's stored values JSON values; ``OUT_OF_RANGE`` for others.

    Args:
        field: decides the scalar.
        source_offset: zone of moments stored without one.
        city_offset: zone in which every moment is given.
    """
    convert = _CONVERSIONS[field.scalar]
    if field.enum:
        convert = _label

    def output(value: object) -> object:
        if value is None:
            return None
        try:
            return convert(field, value, source_offset, city_offset)
        except (OutOfRange, ValueError, OverflowError, InvalidOperation):
            return OUT_OF_RANGE

    return output


def key_value_of(
    field: Field, source_offset: timedelta, city_offset: timedelta
) -> Callable[[object], object]:
    """What of a stored value its canonical key is made of: dates, times and moments as they are
    shown (as in the dialects' ``key_source``)."""
    shown = output_of(field, source_offset, city_offset)
    if key_family(field) not in TEMPORALS or family_of(field) is Family.DATE:
        return lambda value: value
    return lambda value: None if (text := shown(value)) == OUT_OF_RANGE else text


def _text(field: Field, value: object, *_: Any) -> str:
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return str(value)


def _label(field: Field, value: object, *_: Any) -> str:
    text = _text(field, value)
    if text not in field.labels:
        raise OutOfRange
    return text


def _number(value: object) -> Decimal:
    if isinstance(value, bytes):
        raise OutOfRange
    if isinstance(value, float):
        if not math.isfinite(value):
            raise OutOfRange
        return Decimal(repr(value))
    text = str(int(value) if isinstance(value, bool) else value).strip()
    if not re.fullmatch(r"[-+]?\d{1,100}(\.\d{1,100})?([eE][-+]?\d{1,3})?", text):
        raise OutOfRange
    return Decimal(text)


def _integer(low: int, high: int) -> Callable[..., int]:
    def convert(field: Field, value: object, *_: Any) -> int:
        number = _number(value)
        if number != number.to_integral_value() or not low <= number <= high:
            raise OutOfRange
        return int(number)

    return convert


def _big_int(field: Field, value: object, *_: Any) -> int | str:
    number = _number(value)
    if number != number.to_integral_value():
        raise OutOfRange
    whole = int(number)
    return whole if -_EXACT <= whole <= _EXACT else str(whole)


def _float(field: Field, value: object, *_: Any) -> float | int:
    number = float(value) if isinstance(value, float) else float(_number(value))
    if not math.isfinite(number):
        raise OutOfRange
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _decimal(field: Field, value: object, *_: Any) -> str:
    number, scale = _number(value), scale_of(field)
    text = format(number, "f")
    if scale is not None:  # SQLite may have stored more digits
        return text if len(text.partition(".")[2]) >= scale else format(number, f".{scale}f")
    if family_of(field) is Family.FLOAT and "." in text:
        text = text.rstrip("0").rstrip(".")
    return text


def _boolean(field: Field, value: object, *_: Any) -> bool:
    number = _number(value)
    if number not in (0, 1):
        raise OutOfRange
    return number == 1


def _date(field: Field, value: object, *_: Any) -> str:
    match = _MOMENT.fullmatch(str(value))
    if match is None:
        raise OutOfRange
    datetime.fromisoformat(match[1])
    return match[1]


def _date_time(
    field: Field, value: object, source_offset: timedelta, city_offset: timedelta
) -> str:
    if not _MOMENT.fullmatch(str(value)):
        raise OutOfRange
    moment = datetime.fromisoformat(str(value))
    stored_at = moment.utcoffset()
    stored_at = source_offset if stored_at is None else stored_at
    text = (moment.replace(tzinfo=None) + (city_offset - stored_at)).isoformat()
    return f"{text.rstrip('0') if '.' in text else text}{offset_text(city_offset)}"


def _time(field: Field, value: object, *_: Any) -> str:
    match = _CLOCK.fullmatch(str(value))
    if match is None:
        raise OutOfRange
    fraction = match[2] or ""
    clock = str(value)[: len(str(value)) - len(fraction)]
    return clock + fraction.rstrip("0").rstrip(".")


def json_cell(text: str | bytes) -> orjson.Fragment:
    """A column's JSON as it was written: read as Python's numbers it could lose digits.

    Raises:
        ValueError: it is no JSON.
    """
    orjson.loads(text)
    return orjson.Fragment(text)


def _json(field: Field, value: object, *_: Any) -> object:
    return json_cell(value) if isinstance(value, str | bytes) else value


def _uuid(field: Field, value: object, *_: Any) -> str:
    return str(value).lower()


def _base64(field: Field, value: object, *_: Any) -> str:
    raw = value.encode() if isinstance(value, str) else value
    assert isinstance(raw, bytes | bytearray | memoryview)
    return base64.b64encode(bytes(raw)).decode()


_CONVERSIONS: dict[Scalar, Callable[..., object]] = {
    Scalar.ID: _text,
    Scalar.STRING: _text,
    Scalar.INT: _integer(-(2**31), 2**31 - 1),
    Scalar.YEAR: _integer(1, 9999),
    Scalar.BIG_INT: _big_int,
    Scalar.FLOAT: _float,
    Scalar.DECIMAL: _decimal,
    Scalar.BOOLEAN: _boolean,
    Scalar.DATE: _date,
    Scalar.DATE_TIME: _date_time,
    Scalar.TIME: _time,
    Scalar.JSON: _json,
    Scalar.UUID: _uuid,
    Scalar.BASE64: _base64,
}
