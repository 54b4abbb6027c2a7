"""Keys that join rows of different sources: one canonical text per key column.

Agencies store the same key in different types (``char(16)``, ``decimal(16,0)``, ``varchar(30)``).
Each value becomes a canonical text, the codec of its side is applied, and texts are compared
exactly.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import apply_codec, one_uuid
from batu_graph.config.families import NUMBERS, Family, family_of, key_family

Key: TypeAlias = tuple[str, ...]
ToText: TypeAlias = Callable[[object], str | None]
"""A stored value -> its canonical text; None where there is no key in it."""


def canonical(field: Field, value: object) -> str | None:
    """A stored key as text: numbers without exponent or trailing zeros, ``char`` unpadded, truth
    as 1 or 0, a UUID in its usual writing."""
    text = to_text(field)(value)
    return text.rstrip(" ") if text and family_of(field) is Family.BLANK_PADDED else text


def to_text(field: Field) -> ToText:
    """How what the dialects select of a key becomes its canonical text: ``char`` comes unpadded
    from the engines that pad it, dates, times and moments as they are shown."""
    return _OF_FAMILY.get(key_family(field), _plain)


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
    if type(value) is str or value is None:
        return value
    if isinstance(value, bytes):  # some drivers give texts so
        return value.decode("utf-8", "replace")
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _uuid(value: object) -> str | None:
    text = _plain(value)
    return one_uuid(text) if text else text


def _truth(value: object) -> str | None:
    if isinstance(value, bool):
        return str(int(value))
    return {"true": "1", "false": "0"}.get(str(value)) or _number(value)


def _number(value: object) -> str | None:
    if type(value) is int:
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
    text = format(number, "f") if number else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text


_OF_FAMILY: dict[Family, ToText] = {
    **dict.fromkeys(NUMBERS, _number),
    Family.BOOLEAN: _truth,
    Family.UUID: _uuid,
}
