"""What a scalar makes of a value as the database itself writes it. Knows nothing of the gateway."""

import base64
import math
import re
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import Any

import orjson

from batu_graph.config.catalogue import Field
from batu_graph.types import Scalar

OUT_OF_RANGE = object()
CITY = timezone(timedelta(hours=7))
NUMBER = re.compile(r"[-+]?\d+(\.\d*)?([eE][-+]?\d+)?", re.ASCII)


def expected(field: Field, raw: Any) -> Any:
    """The JSON value of a stored one, or ``OUT_OF_RANGE``.

    Args:
        raw: text as the server casts it; from SQLite whatever is stored.
    """
    if raw is None:
        return None
    try:
        return _OF_SCALAR[field.scalar](field, raw)
    except (ValueError, InvalidOperation, OverflowError, TypeError):
        return OUT_OF_RANGE


def _text(field: Field, raw: Any) -> Any:
    text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    if field.enum and text not in field.labels:
        return OUT_OF_RANGE
    return text


def _number(raw: Any) -> Decimal:
    if isinstance(raw, float):
        return Decimal(repr(raw))
    if isinstance(raw, bytes) or not NUMBER.fullmatch(str(raw).strip()):
        raise ValueError(raw)
    return Decimal(str(raw).strip())


def _whole(raw: Any) -> int:
    number = _number(raw)
    if not number.is_finite() or number != int(number):
        raise ValueError(raw)
    return int(number)


def _int(field: Field, raw: Any) -> Any:
    number = _whole(raw)
    return number if -(2**31) <= number < 2**31 else OUT_OF_RANGE


def _big(field: Field, raw: Any) -> Any:
    number = _whole(raw)
    return number if abs(number) <= 2**53 else str(number)


def _float(field: Field, raw: Any) -> Any:
    number = float(_number(raw))
    return number if math.isfinite(number) else OUT_OF_RANGE


def _decimal(field: Field, raw: Any) -> Any:
    number = _number(raw)
    if not number.is_finite():
        return OUT_OF_RANGE
    scale = re.search(r"\((\d+)(?:,\s*(\d+))?\)", field.sql_type)
    if scale:
        return format(number, f".{int(scale[2] or 0)}f")
    return format(number, "f")


def _boolean(field: Field, raw: Any) -> Any:
    known = {"true": True, "t": True, "1": True, "false": False, "f": False, "0": False}
    return known.get(str(raw), OUT_OF_RANGE)


def _date(field: Field, raw: Any) -> Any:
    return date.fromisoformat(str(raw)).isoformat()


def _date_time(field: Field, raw: Any) -> Any:
    text = str(raw)
    if not re.match(r"\d{4}-\d{2}-\d{2}( |T|$)", text) or isinstance(raw, int | float):
        return OUT_OF_RANGE
    text = re.sub(r"([+-]\d{2})$", r"\1:00", text)
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=CITY)
    local = moment.astimezone(CITY).replace(tzinfo=None).isoformat()
    return f"{local.rstrip('0') if '.' in local else local}+07:00"


def _time(field: Field, raw: Any) -> Any:
    if not re.fullmatch(r"\d{2}:\d{2}:\d{2}(\.\d+)?", str(raw)):
        return OUT_OF_RANGE
    text = time.fromisoformat(str(raw)).isoformat()
    return text.rstrip("0") if "." in text else text


def _json(field: Field, raw: Any) -> Any:
    return orjson.loads(raw)


def _base64(field: Field, raw: Any) -> Any:
    if isinstance(raw, bytes):
        return base64.b64encode(raw).decode()
    return str(raw).replace("\n", "")


def _year(field: Field, raw: Any) -> Any:
    number = _whole(raw)
    return number if 1 <= number <= 9999 else OUT_OF_RANGE


_OF_SCALAR = {
    Scalar.ID: _text, Scalar.STRING: _text, Scalar.INT: _int, Scalar.BIG_INT: _big,
    Scalar.FLOAT: _float, Scalar.DECIMAL: _decimal, Scalar.BOOLEAN: _boolean, Scalar.DATE: _date,
    Scalar.DATE_TIME: _date_time, Scalar.TIME: _time, Scalar.JSON: _json, Scalar.UUID: _text,
    Scalar.BASE64: _base64, Scalar.YEAR: _year,
}  # fmt: skip
