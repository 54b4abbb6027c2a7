"""SQLite's keys: codecs, look-ups, tables of values."""

import json
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import uuid_writings
from batu_graph.config.families import (
    EXACT_NUMBERS,
    TEXTS,
    Family,
    family_of,
    key_family,
)
from batu_graph.ir.parameters import Keys
from batu_graph.sql.convert import FromKey, key_conversion, plain
from batu_graph.sql.primitives import BindKeyedValues, BindKeys, Sql, quoted, raw, zeros_trimmed
from batu_graph.sql.sqlite_values import SqliteValues, as_text, filled, seconds

_GREATEST = Decimal(sys.float_info.max)


class SqliteKeys(SqliteValues):
    """How SQLite compares keys: JSON parameters, functions of our own."""

    def without_zeros(self, text: Sql) -> Sql:
        return zeros_trimmed(text)

    def codec(self, text: Sql, codec: Codec) -> Sql:
        for step in codec:
            length = raw(str(step.argument or 0))
            match step.name:
                case "strip" | "squeeze" | "digits" | "alnum" | "uuid":
                    text = getattr(sa.func, f"batu_{step.name}")(text)
                case "replace":
                    text = sa.func.replace(text, *map(_constant, step.texts))
                case "upper" | "lower":
                    text = getattr(sa.func, step.name)(text)
                case "pad":
                    zeros = quoted("0" * (step.argument or 0))
                    padded = sa.func.substr(zeros.op("||")(text), raw(f"-{step.argument}"))
                    short = sa.func.length(text).between(raw("1"), length)
                    text = sa.case((short, padded), else_=text)
                case "first":
                    text = sa.func.substr(text, raw("1"), length)
                case "last":
                    text = sa.case(
                        (
                            sa.func.length(text) > length,
                            sa.func.substr(text, raw(f"-{step.argument}")),
                        ),
                        else_=text,
                    )
                case other:
                    raise AssertionError(f"codec step {other}")
        return text

    def joined(self, parts: Sequence[Sql]) -> Sql:
        return filled("%s" * len(parts), parts)

    def exact_text(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return self.key(column, field, codec).op("COLLATE")(raw("BINARY"))

    def key_source(self, column: Sql, field: Field) -> Sql:
        match key_family(field):
            case Family.INTEGER | Family.DECIMAL:
                return sa.func.batu_key_number(column)
            case Family.BOOLEAN:
                return sa.func.batu_key_number(sa.func.batu_number(column))
            case Family.DATE:
                return sa.func.batu_date(column)
            case Family.TIMESTAMP:
                stored, shown = seconds(self.source_offset), seconds(self.city_offset)
                return _unquoted(sa.func.batu_json_moment(column, stored, shown))
            case Family.TIME:
                return _unquoted(sa.func.batu_json_time(column))
            case Family.UUID:
                return sa.func.batu_uuid(column)
        return as_text(column)

    def key_convert(self, field: Field) -> FromKey | None:
        if key_family(field) not in EXACT_NUMBERS:
            return None  # what is stored may be written in several ways
        convert = key_conversion(field)
        return None if convert is None else lambda text: _storable(convert(text))

    def _key_value(self, field: Field, codec: Codec) -> Callable[[str], object]:
        convert = None if codec else self.key_convert(field)
        return (lambda text: text) if convert is None else convert

    def _keys_json(self, columns: Sequence[tuple[Field, Codec]], bind: BindKeys) -> Sql:
        values = [self._key_value(field, codec) for field, codec in columns]

        def listed(keys: Keys) -> str:
            rows = [[value(part) for value, part in zip(values, key, strict=True)] for key in keys]
            return json.dumps(rows if len(values) > 1 else [row[0] for row in rows])

        return bind(listed)

    def _looked_up(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return column if self.direct(field, codec) else self.exact_text(column, field, codec)

    def keys_match(self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys) -> Sql:
        parts = [
            column.in_(_values(bind(_writings(position))))
            for position, (column, field, codec) in enumerate(columns)
            if self.writes_uuids(field, codec)
        ]
        return sa.and_(
            *parts, self._among([self._looked_up(*one) for one in columns], columns, bind)
        )

    def keys_match_exactly(
        self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys
    ) -> Sql:
        coarse = self.keys_match(columns, bind)
        if not any(self.direct(f, codec) and family_of(f) in TEXTS for _, f, codec in columns):
            return coarse
        return sa.and_(
            coarse, self._among([self.exact_key(*one) for one in columns], columns, bind)
        )

    def _among(
        self,
        looked_up: Sequence[Sql],
        columns: Sequence[tuple[Sql, Field, Codec]],
        bind: BindKeys,
    ) -> Sql:
        keys = self._keys_json([(field, codec) for _, field, codec in columns], bind)
        each = sa.func.json_each(keys).table_valued(name="e")
        if len(columns) == 1:
            return looked_up[0].in_(sa.select(raw("e.value")).select_from(each))
        parts = [
            column == raw(f"json_extract(e.value, '$[{position}]')")
            for position, column in enumerate(looked_up)
        ]
        return sa.exists(sa.select(raw("1")).select_from(each).where(*parts))

    def keys_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeys
    ) -> tuple[sa.FromClause, list[Sql]]:
        table = sa.func.json_each(self._keys_json(columns, bind)).table_valued(name=name)
        if len(columns) == 1:
            return table, [raw(f"{name}.value")]
        return table, [
            raw(f"json_extract({name}.value, '$[{position}]')") for position in range(len(columns))
        ]

    def meets(self, column: Sql, field: Field, key: Sql) -> Sql:
        if family_of(field) not in TEXTS:
            return column == key
        return sa.and_(column == key, self.exact_key(column, field, ()) == key)  # NOCASE, RTRIM

    def keyed_values_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeyedValues
    ) -> tuple[sa.FromClause, list[Sql], Sql]:
        rows = self.keyed_value_rows(columns)
        listed = bind(
            lambda values: json.dumps(
                [[_json_number(value) for value in row] for row in rows(values)]
            )
        )
        names = [*(f"k${position}" for position in range(len(columns))), "r$"]
        chosen = (
            raw(f"json_extract(e.value, '$[{position}]')").label(column)
            for position, column in enumerate(names)
        )
        each = sa.func.json_each(listed).table_valued(name="e")
        table = sa.select(*chosen).select_from(each).subquery(name)
        *keys, rank = [raw(f"{name}.{column}") for column in names]
        return table, keys, rank

    def same(self, here: tuple[Sql, Field, Codec], there: tuple[Sql, Field, Codec]) -> Sql:
        (near, near_field, near_codec), (far, far_field, far_codec) = here, there
        near_family, far_family = key_family(near_field), key_family(far_field)
        if not (near_codec or far_codec):
            if {near_family, far_family} <= TEXTS:
                return sa.and_(far == near, far == near.op("COLLATE")(raw("BINARY")))
            if {near_family, far_family} <= EXACT_NUMBERS:
                return far == near
        exact = self.exact_text(far, far_field, far_codec) == self.key(near, near_field, near_codec)
        near_key = self.key(near, near_field, near_codec)
        if self.writes_uuids(far_field, far_codec):
            return sa.and_(far.in_(self.uuid_writings(near_key)), exact)
        if not far_codec and far_family in EXACT_NUMBERS | TEXTS:
            return sa.and_(far == near_key, exact)
        return exact


def _writings(position: int) -> Callable[[Keys], str]:
    """How UUIDs among keys may be written in a column."""
    return lambda keys: json.dumps([one for key in keys for one in uuid_writings(key[position])])


def _constant(text: str) -> Sql:
    """Any text, as a constant in which SQLAlchemy finds no place for a parameter (``%(x)s``)."""
    text = text.replace("'", "''")
    for character in "%[":
        text = text.replace(character, f"' || char({ord(character)}) || '")
    return raw(f"('{text}')")


def _values(listed: Sql) -> sa.Select[Any]:
    return sa.select(raw("value")).select_from(sa.func.json_each(listed))


def _unquoted(value: Sql) -> Sql:
    """JSON text of a string without anything to escape as text; NULL for null."""
    return sa.func.json_extract(value, quoted("$"))


def _storable(value: object) -> object:
    """A number as SQLite holds it; None for one that it would hold as another."""
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value) if -(2**63) <= value < 2**63 else None
        return float(value) if Decimal(repr(float(value))) == value else None
    return value if isinstance(value, int) and -(2**63) <= value < 2**63 else None


def _number_of(value: Decimal) -> int | float:
    """As SQLite holds it: beyond 64 bits a whole number is floating too."""
    if value == value.to_integral_value() and -(2**63) <= value < 2**63:
        return int(value)
    return float(max(-_GREATEST, min(value, _GREATEST)))


def _json_number(value: object) -> object:
    return _number_of(value) if isinstance(value, Decimal) else plain(value)
