"""Keys that join rows of different sources: one canonical text per key column.

Agencies store the same key in different types (``char(16)``, ``decimal(16,0)``, ``varchar(30)``).
Each value becomes a canonical text, the codec of its side is applied, and texts are compared
exactly.
"""

from decimal import Decimal, InvalidOperation

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import apply_codec
from batu_graph.config.families import NUMBERS, Family, family_of


def canonical(field: Field, value: object) -> str | None:
    """A stored key as text: numbers without exponent or trailing zeros, ``char`` unpadded."""
    if value is None or value == "":
        return None
    family = family_of(field)
    if family in NUMBERS:
        return _number(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    if family is Family.BLANK_PADDED:
        return text.rstrip(" ") or None
    return text.lower() if family is Family.UUID else text


def _number(value: object) -> str | None:
    if isinstance(value, int):
        return str(value)
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    if not number.is_finite():
        return None
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def join_key(
    fields: tuple[tuple[Field, Codec], ...], values: list[object]
) -> tuple[str, ...] | None:
    """The canonical key of one row, or None where a part is missing: it joins nothing."""
    parts = []
    for (field, codec), value in zip(fields, values, strict=True):
        text = apply_codec(codec, canonical(field, value)) if codec else canonical(field, value)
        if text is None:
            return None
        parts.append(text)
    return tuple(parts)
