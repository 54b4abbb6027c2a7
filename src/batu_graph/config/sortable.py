"""Exact numbers as texts that sort as the numbers, for engines whose numbers have fewer digits."""

from decimal import Context, Decimal

_EXACT, _ABOVE_ALL = Context(prec=120), 5 * Decimal(10) ** 50


def sortable(value: object) -> str:
    """A number of at most 49 digits before the point as text that sorts as the number."""
    text = f"{_EXACT.add(Decimal(str(value)), _ABOVE_ALL):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
