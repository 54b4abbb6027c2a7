"""Values as the specification gives them, and the operators put to them in Python."""

import base64
from collections.abc import Callable
from datetime import datetime
from typing import Any

import orjson

from batu_graph.config.catalogue import Field
from batu_graph.types import Scalar


def shown(field: Field, value: Any) -> Any:
    """A stored value as the specification of the scalars says it is given."""
    if value is None:
        return None
    match field.scalar:
        case Scalar.ID | Scalar.STRING:
            return str(value)
        case Scalar.DECIMAL:
            return f"{value:.2f}"
        case Scalar.BIG_INT:
            return value if abs(value) <= 2**53 else str(value)
        case Scalar.FLOAT:
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        case Scalar.DATE:
            return value.isoformat()
        case Scalar.DATE_TIME:
            text = value.isoformat()
            return (text.rstrip("0") if "." in text else text) + "+07:00"
        case Scalar.TIME:
            return value.isoformat()
        case Scalar.JSON:
            return orjson.loads(value)
        case Scalar.BASE64:
            return base64.b64encode(value).decode()
    return value


def both(values: Any) -> bool | None:
    known = list(values)
    return False if False in known else (None if None in known else True)


OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "lte": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gte": lambda a, b: a >= b,
    "contains": lambda a, b: b in a,
    "startsWith": lambda a, b: a.startswith(b),
    "endsWith": lambda a, b: a.endswith(b),
    "iContains": lambda a, b: b.lower() in a.lower(),
    "iStartsWith": lambda a, b: a.lower().startswith(b.lower()),
    "iEndsWith": lambda a, b: a.lower().endswith(b.lower()),
    "iEq": lambda a, b: a.lower() == b.lower(),
}


def operator(field: Field, stored: Any, word: str, given: Any) -> bool | None:
    if word == "isNull":
        return (stored is None) is given
    if word in ("in", "notIn") and not given:
        return word == "notIn"
    if stored is None:
        return None
    if field.scalar in (Scalar.ID, Scalar.STRING):
        stored = str(stored)
    if isinstance(stored, datetime):
        stored, given = naive_utc(stored), _each(given, lambda moment: moment)
        stored = stored.replace(tzinfo=JAKARTA)
    if word in ("in", "notIn"):
        return (stored in given) is (word == "in")
    return OPERATORS[word](stored, given)


def _each(given: Any, change: Callable[[Any], Any]) -> Any:
    return [change(item) for item in given] if isinstance(given, list) else change(given)


def naive_utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


JAKARTA = datetime.fromisoformat("2020-01-01T00:00:00+07:00").tzinfo
