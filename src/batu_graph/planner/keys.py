"""Keys that join rows of different sources: one canonical text per key column.

Agencies store the same key in different types (``char(16)``, ``decimal(16,0)``, ``varchar(30)``).
Each value becomes a canonical text, the codec of its side is applied, and texts are compared
exactly.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import apply_codec
from batu_graph.config.families import NUMBERS, Family, family_of

Key: TypeAlias = tuple[str, ...]
ToText: TypeAlias = Callable[[object], str | None]
"""A stored value -> its canonical text; None where there is no key in it."""


def canonical(field: Field, value: object) -> str | None:
    """A stored key as text: numbers without exponent or trailing zeros, ``char`` unpadded."""
    return to_text(field)(value)


def to_text(field: Field) -> ToText:
    """How the values of a field become canonical texts."""
    return _OF_FAMILY.get(family_of(field), _plain)


def keys_of_objects(columns: Sequence[tuple[Field, Codec]]) -> Callable[[list[object]], Key | None]:
    """How values of an object become its canonical key, or None where a part is missing: such an
    object joins nothing."""
    return _keys([_coded(field, codec) for field, codec in columns])


def keys_of_rows(
    columns: Sequence[tuple[Field, bool]],
) -> Callable[[Sequence[object]], Key | None]:
    """How a row that begins with key columns becomes its canonical key, or None as above.

    Args:
        columns: with whether the database applied a codec.
    """
    return _keys([_plain if coded else to_text(field) for field, coded in columns])


def _keys(parts: Sequence[ToText]) -> Callable[[Sequence[object]], Key | None]:
    if len(parts) == 1:
        (part,) = parts

        def of_one(values: Sequence[object]) -> Key | None:
            text = part(values[0])
            return None if text is None else (text,)

        return of_one

    def of_several(values: Sequence[object]) -> Key | None:
        texts = []
        for part, value in zip(parts, values, strict=False):
            text = part(value)
            if text is None:
                return None
            texts.append(text)
        return tuple(texts)

    return of_several


def _coded(field: Field, codec: Codec) -> ToText:
    text_of = to_text(field)
    return (lambda value: apply_codec(codec, text_of(value))) if codec else text_of


def _plain(value: object) -> str | None:
    if type(value) is str:
        return value or None
    if value is None:
        return None
    if isinstance(value, bytes):  # some drivers give texts so
        return value.decode("utf-8", "replace") or None
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) or None


def _unpadded(value: object) -> str | None:
    text = _plain(value)
    return text.rstrip(" ") or None if text else None


def _lower(value: object) -> str | None:
    text = _plain(value)
    return text.lower() if text else None


def _number(value: object) -> str | None:
    if isinstance(value, int):
        return str(value)
    text = _plain(value)
    if text is None:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    if not number.is_finite():
        return None
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


_OF_FAMILY: dict[Family, ToText] = {
    **dict.fromkeys(NUMBERS, _number),
    Family.BLANK_PADDED: _unpadded,
    Family.UUID: _lower,
}
