"""Canonical key texts and client values as the Python values that drivers bind."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from uuid import UUID

from batu_graph.config.catalogue import Field
from batu_graph.config.families import Family, family_of
from batu_graph.errors import BadUserInput

_INTEGER = re.compile(r"-?(0|[1-9]\d*)")
_DECIMAL = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
INT64 = 2**63


def integer_key(text: str) -> int | None:
    """``"12"`` -> 12; None for what is no canonical 64-bit integer (``"012"``, ``"abc"``)."""
    if len(text) > 20 or not _INTEGER.fullmatch(text):
        return None
    number = int(text)
    return number if -INT64 <= number < INT64 else None


def decimal_key(text: str) -> Decimal | None:
    """``"12.5"`` -> Decimal; None for what is no canonical decimal."""
    return Decimal(text) if len(text) <= 1000 and _DECIMAL.fullmatch(text) else None


def date_key(text: str) -> date | None:
    """ISO 8601 -> date; None for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def uuid_key(text: str) -> UUID | None:
    """A UUID in its usual writing; None for anything else."""
    try:
        return UUID(text)
    except ValueError:
        return None


KEY_CONVERSIONS: dict[Family, Callable[[str], object]] = {
    Family.INTEGER: integer_key,
    Family.DECIMAL: decimal_key,
    Family.DATE: date_key,
    Family.UUID: uuid_key,
}


def number_for(field: Field, value: object) -> object:
    """A client's number for a number column.

    Raises:
        BadUserInput: it needs more than the engine's 64 bits.
    """
    if (
        family_of(field) is Family.INTEGER
        and isinstance(value, int)
        and not -INT64 <= value < INT64
    ):
        raise BadUserInput(f"{field.name} cannot be compared with {value}: it needs over 64 bits.")
    return value


def naive(value: datetime, offset: timedelta) -> datetime:
    """A moment as the wall clock of a fixed offset shows it, without zone."""
    return value.astimezone(timezone(offset)).replace(tzinfo=None)


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


__all__ = ["KEY_CONVERSIONS", "UTC", "moment_text", "naive", "number_for", "plain"]
