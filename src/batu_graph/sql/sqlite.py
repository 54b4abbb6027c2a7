"""SQLite's SQL: documents as concatenated text over columns whose types are only a habit.

Any column can hold any type there, so every value is checked before it is given. Functions whose
names begin with ``batu_`` are registered on each connection by ``connectors/sqlite.py``.
"""

import base64
import json
import sys
from collections.abc import Callable, Sequence
from datetime import time
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import dialect as sqlite_dialect

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import uuid_writings
from batu_graph.config.families import (
    EXACT_NUMBERS,
    TEXTS,
    Family,
    family_of,
    key_family,
)
from batu_graph.config.sortable import sortable
from batu_graph.ir.parameters import Convert, Keys, storable_text
from batu_graph.ir.select import Operator
from batu_graph.schema.measures import MEAN_SCALE, SUMMED, DatePart, Function, is_total
from batu_graph.sql.convert import FromKey, key_conversion, moment_text, number_for, plain
from batu_graph.sql.dialect import (
    ANY_CASE,
    COMPARISONS,
    Bind,
    BindKeyedValues,
    BindKeys,
    Sql,
    pattern,
    quoted,
    raw,
    zeros_trimmed,
)
from batu_graph.sql.reserved import quoting_more
from batu_graph.sql.sqlite_values import SqliteValues, as_text, filled, seconds
from batu_graph.types import Scalar


class Sqlite(SqliteValues):
    """SQLite 3.38 and later (older ones answer by rows)."""

    compiler = quoting_more(sqlite_dialect())
    lateral_keys = True

    # -- conditions

    def like(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        text, wanted = self.text(column, field), bind(pattern(operator))
        if operator in ANY_CASE:
            text, wanted = sa.func.batu_lower(text), sa.func.batu_lower(wanted)
        # LIKE folds ASCII case here, so the exact search is batu_like.
        return sa.func.batu_like(wanted, text) == raw("1")

    def text_equality(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        exact = as_text(column).op("COLLATE")(raw("BINARY"))
        if operator in (Operator.IN, Operator.NOT_IN):
            values = bind(lambda items: json.dumps([storable_text(item) for item in items]))
            listed = sa.select(raw("value")).select_from(sa.func.json_each(values))
            if operator is Operator.NOT_IN:
                return exact.not_in(listed)
            stored = (
                sa.select(value).select_from(sa.func.json_each(values))
                for value in _stored_as(raw("value"))
            )
            return sa.and_(column.in_(sa.union_all(*stored)), exact.in_(listed))
        value = bind(storable_text)
        if operator is Operator.NE:
            return exact != value
        return sa.and_(column.in_(_stored_as(value)), exact == value)

    def typed(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        convert: Callable[[Any], Any]
        if is_total(field):
            return _listed(sa.func.batu_sortable(column), operator, bind, sortable)
        match field.scalar:
            case Scalar.DATE_TIME:
                offset = self.source_offset
                column = sa.func.batu_moment(column, seconds(offset))
                convert = lambda v: moment_text(v, offset)  # noqa: E731
            case Scalar.DATE:
                column, convert = sa.func.batu_date(column), plain
            case Scalar.TIME:
                column, convert = sa.func.batu_time(column), _clock
            case Scalar.UUID:
                column, convert = sa.func.lower(as_text(column)), str
            case Scalar.BOOLEAN:
                column, convert = self.number(column, field), int
            case Scalar.DECIMAL:
                column, convert = self.number(column, field), _number_of
            case Scalar.INT | Scalar.BIG_INT | Scalar.YEAR | Scalar.FLOAT:
                column = self.number(column, field)
                convert = lambda v: number_for(field, v)  # noqa: E731
            case _:
                column, convert = as_text(column), lambda v: storable_text(str(v))
        return _listed(column, operator, bind, convert)

    def native(
        self, column: Sql, field: Field, operator: Operator, bind: Bind, convert: Convert
    ) -> Sql:
        return _listed(column, operator, bind, lambda value: _json_number(convert(value)))

    def order(self, column: Sql, field: Field, descending: bool, nulls_first: bool) -> list[Sql]:
        term = self.order_key(column, field)
        term = term.desc() if descending else term.asc()
        if field.nullable:
            term = term.nulls_first() if nulls_first else term.nulls_last()
        return [term]

    def order_key(self, column: Sql, field: Field) -> Sql:
        if is_total(field):
            return sa.func.batu_sortable(column)
        return column.op("COLLATE")(raw("BINARY")) if field.binary else column

    def cursor_value(self, column: Sql, field: Field) -> Sql:
        return sa.func.batu_json_stored(column)

    def row_cursor(self, column: Sql, field: Field) -> Sql:
        return column

    def cursor_bound(self, field: Field, bind: Bind) -> Sql:
        if is_total(field):
            return bind(lambda value: None if value is None else sortable(value))
        return bind(_cursor_value)

    # -- groups and aggregates

    def exact_value(self, column: Sql, field: Field) -> Sql:
        fits, exact = self.fits(column, field), self._exact_value(column, field)
        return exact if fits is None else sa.case((fits, exact))

    def _exact_value(self, column: Sql, field: Field) -> Sql:
        match field.scalar:
            case _ if field.enum:
                return as_text(column).op("COLLATE")(raw("BINARY"))
            case Scalar.ID | Scalar.STRING:
                return as_text(column).op("COLLATE")(raw("BINARY"))
            case Scalar.UUID:
                return sa.func.lower(as_text(column)).op("COLLATE")(raw("BINARY"))
            case Scalar.DATE:
                return sa.func.batu_date(column)
            case Scalar.DATE_TIME:
                return sa.func.batu_moment(column, seconds(self.source_offset))
            case Scalar.TIME:
                return sa.func.batu_time(column)
            case Scalar.BOOLEAN | Scalar.YEAR:
                return self.number(column, field)
            case scalar if scalar in SUMMED:
                return self.number(column, field)
        return column

    def date_part(self, column: Sql, field: Field, part: DatePart) -> Sql:
        stored = seconds(self.source_offset)
        shown = stored if field.scalar is Scalar.DATE else seconds(self.city_offset)
        return sa.func.batu_date_part(column, quoted(part.value), stored, shown)

    def summed(self, column: Sql, field: Field) -> Sql:
        return self.number(column, field)

    def divided(self, total: Sql) -> Sql:
        raise AssertionError("SQLite's own division is not exact")

    def total(self, column: Sql, field: Field) -> Sql:
        number = self.summed(column, field)
        exact = field.scalar not in (Scalar.FLOAT, Scalar.INT)
        return sa.func.batu_sum(number) if exact else sa.func.sum(number)

    def mean(self, column: Sql, field: Field) -> Sql:
        number = self.summed(column, field)
        if field.scalar is Scalar.FLOAT:
            return sa.func.avg(number)
        return sa.func.batu_avg(number, raw(str(MEAN_SCALE)))

    def extreme(self, column: Sql, field: Field, function: Function) -> Sql:
        found = sa.func.min if function is Function.MIN else sa.func.max
        if field.scalar is Scalar.STRING:
            return found(as_text(column).op("COLLATE")(raw("BINARY")))
        return found(self.exact_value(column, field))

    # -- keys

    def without_zeros(self, text: Sql) -> Sql:
        return zeros_trimmed(text)

    def codec(self, text: Sql, codec: Codec) -> Sql:
        for step in codec:
            length = raw(str(step.argument or 0))
            match step.name:
                case "strip" | "squeeze" | "digits" | "alnum" | "uuid":
                    text = getattr(sa.func, f"batu_{step.name}")(text)
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


def _values(listed: Sql) -> sa.Select[Any]:
    return sa.select(raw("value")).select_from(sa.func.json_each(listed))


def _unquoted(value: Sql) -> Sql:
    """JSON text of a string without anything to escape as text; NULL for null."""
    return sa.func.json_extract(value, quoted("$"))


def _stored_as(text: Sql) -> list[Sql]:
    """What may be stored where a text is shown: a column without a type keeps numbers, and any
    column bytes. By these values its index serves."""
    return [text, sa.cast(text, sa.BLOB()), sa.cast(text, sa.NUMERIC())]


def _clock(value: time) -> str:
    return value.isoformat("microseconds")


def _storable(value: object) -> object:
    """A number as SQLite holds it; None for one that it would hold as another."""
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value) if -(2**63) <= value < 2**63 else None
        return float(value) if Decimal(repr(float(value))) == value else None
    return value if isinstance(value, int) and -(2**63) <= value < 2**63 else None


def _cursor_value(value: object) -> object:
    """A stored value out of a cursor."""
    if isinstance(value, str):
        return storable_text(value)
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, dict) and isinstance(blob := value.get("blob"), str):
        return base64.b64decode(blob, validate=True)
    raise ValueError("nothing that SQLite stores")


def _listed(column: Sql, operator: Operator, bind: Bind, convert: Convert) -> Sql:
    """Equality and order as SQLite's own types compare."""
    if operator in (Operator.IN, Operator.NOT_IN):
        values = bind(lambda items: json.dumps([convert(item) for item in items]))
        listed = sa.select(raw("value")).select_from(sa.func.json_each(values))
        return column.in_(listed) if operator is Operator.IN else column.not_in(listed)
    return COMPARISONS[operator](column, bind(convert))


def _number_of(value: Decimal) -> int | float:
    """As SQLite holds it: beyond 64 bits a whole number is floating too."""
    if value == value.to_integral_value() and -(2**63) <= value < 2**63:
        return int(value)
    return float(max(-_GREATEST, min(value, _GREATEST)))


_GREATEST = Decimal(sys.float_info.max)


def _json_number(value: object) -> object:
    return _number_of(value) if isinstance(value, Decimal) else plain(value)
