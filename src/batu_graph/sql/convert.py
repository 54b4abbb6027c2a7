"""Canonical key texts and client values as the Python values that drivers bind."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from typing import TypeAlias
from uuid import UUID

from batu_graph.config.catalogue import Field
from batu_graph.config.families import Family, family_of, is_unsigned, key_family
from batu_graph.errors import BadUserInput

_INTEGER = re.compile(r"0|-?[1-9]\d*", re.ASCII)
_DECIMAL = re.compile(r"0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9]", re.ASCII)
_SHOWN = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_SIGNED, _UNSIGNED = range(-(2**63), 2**63), range(2**64)

FromKey: TypeAlias = Callable[[str], object]
"""A canonical key -> a value of a column's own type; None for a text that is no such value."""


def integers_of(field: Field) -> range:
    """The whole numbers that a column of whole numbers can hold, as far as engines have them."""
    return _UNSIGNED if is_unsigned(field) else _SIGNED


def integer_key(text: str, possible: range = _SIGNED) -> int | None:
    """``"12"`` -> 12; None for what is no canonical integer (``"012"``), or not ``possible``."""
    if len(text) > 20 or not _INTEGER.fullmatch(text):
        return None
    number = int(text)
    return number if number in possible else None


def decimal_key(text: str) -> Decimal | None:
    """``"12.5"`` -> Decimal; None for what is no canonical decimal (``"12.50"``)."""
    return Decimal(text) if len(text) <= 1000 and _DECIMAL.fullmatch(text) else None


def boolean_key(text: str) -> bool | None:
    """``"1"`` -> True; None for what is neither 1 nor 0."""
    return {"1": True, "0": False}.get(text)


def date_key(text: str) -> date | None:
    """``YYYY-MM-DD`` -> date; None for anything else."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if found.isoformat() == text else None


def uuid_key(text: str) -> UUID | None:
    """A UUID in its usual writing; None for anything else."""
    try:
        found = UUID(text)
    except ValueError:
        return None
    return found if str(found) == text else None


def key_conversion(field: Field) -> FromKey | None:
    """How a canonical key becomes a value of a column's own type, where equal values of that type
    are equal keys; None: keys are compared as text."""
    match key_family(field), family_of(field):
        case Family.INTEGER, _:
            return partial(integer_key, possible=integers_of(field))
        case Family.DECIMAL, _:
            return decimal_key
        case Family.BOOLEAN, Family.BOOLEAN:
            return boolean_key
        case Family.DATE, Family.DATE:
            return date_key
        case Family.UUID, Family.UUID:
            return uuid_key
    return None


def stored_as(field: Field) -> FromKey | None:
    """How a text that a client was shown becomes a value of a number's or date's own type; the
    function gives None for a text that no such value is shown as.

    None in its place: the text itself is looked for.
    """
    family = family_of(field)
    if "zerofill" in field.sql_type:
        return None  # MySQL would put the number that is looked for in the place of its text
    if family in (Family.INTEGER, Family.DECIMAL):
        possible = integers_of(field) if family is Family.INTEGER else None

        def number(text: str) -> object:
            if len(text) > 1000 or not _SHOWN.fullmatch(text):
                return None
            found = Decimal(text)
            if possible is None:
                return found
            whole = int(found)
            return whole if whole == found and whole in possible else None

        return number
    return key_conversion(field)


def number_for(field: Field, value: object) -> object:
    """A client's number for a number column.

    Raises:
        BadUserInput: it needs more than the engine's 64 bits.
    """
    if family_of(field) is Family.INTEGER and isinstance(value, int) and not _fits(field, value):
        raise BadUserInput(f"{field.name} cannot be compared with {value}: it needs over 64 bits.")
    return value


def _fits(field: Field, value: int) -> bool:
    return value in _SIGNED or value in integers_of(field)


def naive(value: datetime, offset: timedelta) -> datetime:
    """A moment as the wall clock of a fixed offset shows it, without zone.

    Raises:
        BadUserInput: it lies before the year 1 or after 9999 there.
    """
    try:
        return value.replace(tzinfo=None) + (offset - (value.utcoffset() or timedelta()))
    except OverflowError:
        raise BadUserInput(
            f"{value.isoformat()} lies outside the years 1 to 9999 on the clocks of the database."
        ) from None


def moment_text(value: datetime, offset: timedelta) -> str:
    """``YYYY-MM-DD HH:MM:SS.ffffff`` on the wall clock of a fixed offset."""
    local = naive(value, offset)
    return f"{local.year:04d}-{local:%m-%d %H:%M:%S.%f}"


def plain(value: object) -> object:
    """Temporal values and UUIDs as text, for engines that keep or compare them so."""
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, date | UUID):
        return value.isoformat() if isinstance(value, date) else str(value)
    return value
