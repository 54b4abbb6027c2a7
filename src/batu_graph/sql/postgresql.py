"""PostgreSQL's SQL: row_to_json documents, array parameters, lateral key tables."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect
from sqlalchemy.types import NullType

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import UUID_PATTERN, WHITE_SPACE, uuid_writings
from batu_graph.config.families import (
    EXACT_NUMBERS,
    NUMBERS,
    TEMPORALS,
    TEXTS,
    Family,
    base_name,
    family_of,
    is_textual,
)
from batu_graph.ir.parameters import Convert, KeyedValues, Keys, storable_text
from batu_graph.ir.select import Operator, OrderBy
from batu_graph.schema.measures import SUMMED, DatePart, Function
from batu_graph.sql.convert import number_for
from batu_graph.sql.dialect import (
    ANY_CASE,
    COMPARISONS,
    DATE_PLACES,
    Bind,
    BindKeyedValues,
    BindKeys,
    Sql,
    pattern,
    quoted,
    raw,
    zeros_trimmed,
)
from batu_graph.sql.postgresql_types import (
    BY_TEXT,
    PARAMETER_TYPE,
    SINGLE,
    WallClock,
    nearest_single,
    order_type,
    since_origin,
)
from batu_graph.sql.postgresql_values import PostgresqlValues, cast
from batu_graph.sql.reserved import quoting_more
from batu_graph.types import Scalar

_WHITE = "[" + "".join(f"\\u{ord(character):04x}" for character in WHITE_SPACE) + "]"
r"""PostgreSQL's own ``\s`` depends on the collation."""


class Postgresql(PostgresqlValues):
    """PostgreSQL 9.6 and later."""

    compiler = quoting_more(asyncpg_dialect())  # type: ignore[no-untyped-call]
    lateral_keys = True

    # -- documents

    def record(
        self, pairs: Sequence[tuple[str, Sql]], source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        # A row of a lateral subquery, because row_to_json takes a third of the time of
        # json_build_object. No column can be called as the row is.
        record = sa.select(*(value.label(key) for key, value in pairs)).lateral("o$")
        return raw("o$"), source.join(record, sa.true())

    def inner_record(self, pairs: Sequence[tuple[str, Sql]]) -> Sql:
        made = sa.select(*(value.label(key) for key, value in pairs)).subquery("i$")
        return sa.select(sa.func.row_to_json(raw("i$"))).select_from(made).scalar_subquery()

    def single(self, element: Sql) -> Sql:
        return sa.func.row_to_json(element)

    def array(self, element: Sql, order: Sequence[Sql]) -> Sql:
        # Faster than json_agg, and without its blanks and line ends between the rows.
        rows: Sql = sa.func.array_agg(element)
        if order:
            rows = sa.func.array_agg(element).aggregate_order_by(*order)
        return sa.func.coalesce(sa.func.array_to_json(rows), raw("'[]'"))

    def nested(self, query: sa.Select[Any], *, many: bool) -> Sql:
        return query.scalar_subquery()

    def finished(self, document: Sql) -> Sql:
        return cast(document, "text")

    # -- what is shown

    def ranks_as_shown(self, by: OrderBy) -> bool:
        # Infinity and NaN stay at the ends of the order that an index gives: nulls are greatest.
        return by.indexed and (not by.field.nullable or by.nulls_first == by.descending)

    # -- conditions

    def like(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        text, wanted = self.text(column, field), cast(bind(pattern(operator)), "text")
        if operator not in ANY_CASE:
            return exactly(text).like(wanted, escape="!")
        # Both by the same function: what is lower case differs between databases, and from Python.
        text, wanted = (sa.func.lower(self._any_case(one)) for one in (text, wanted))
        return text.like(wanted, escape="!")

    def _any_case(self, text: Sql) -> Sql:
        """A text whose capitals are known to ``lower`` and ``upper``."""
        return text.op("COLLATE")(raw('"und-x-icu"' if self.has_icu else '"C"'))

    def text_equality(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        # By the column's own equality, whose index serves, and exactly: citext, and collations that
        # are not deterministic, take different texts for equal.
        native = "bpchar" if family_of(field) is Family.BLANK_PADDED else "text"
        exact = exactly(self.text(column, field))
        # The parameter is text first: as bpchar it would lose the blanks that must not match.
        if operator in (Operator.IN, Operator.NOT_IN):
            values = cast(bind(lambda items: [storable_text(item) for item in items]), "text[]")
            if operator is Operator.NOT_IN:
                return exact != sa.all_(values)
            listed = values if native == "text" else cast(values, f"{native}[]")
            return sa.and_(column == sa.any_(listed), exact == sa.any_(values))
        value = cast(bind(storable_text), "text")
        if operator is Operator.NE:
            return exact != value
        return sa.and_(
            column == (value if native == "text" else cast(value, native)), exact == value
        )

    def typed(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        compared, native, convert = self._comparable(column, field)
        if base_name(field) not in SINGLE or native != "float8":
            return _listed(compared, native, operator, bind, convert)
        # What is shown is compared: the shortest number that is stored so. The index finds it.
        found = _listed(self._double(column, field), native, operator, bind, convert)
        nearest = _NEAREST.get(operator)
        if nearest is None:
            return found
        near = _listed(column, native, nearest, bind, lambda v: nearest_single(float(convert(v))))
        return sa.and_(near, found)

    def native(
        self, column: Sql, field: Field, operator: Operator, bind: Bind, convert: Convert
    ) -> Sql:
        return _listed(column, PARAMETER_TYPE[family_of(field)], operator, bind, convert)

    def _comparable(self, column: Sql, field: Field) -> tuple[Sql, str, Callable[[Any], Any]]:
        """The column as it compares, the parameter's type, and the client's value for it."""
        family = family_of(field)
        native = PARAMETER_TYPE.get(family, "text")
        match field.scalar:
            case Scalar.ID | Scalar.STRING:
                return self.text(column, field), "text", storable_text
            case Scalar.UUID if family is not Family.UUID:
                return sa.func.lower(cast(column, "text")), "text", str
            case Scalar.BOOLEAN if family is not Family.BOOLEAN:
                return self._number(column, field), "int8", int
            case Scalar.DATE_TIME if family is Family.TIMESTAMP:
                offset = self.source_offset
                return column, native, lambda value: WallClock(value, offset)
            case Scalar.DATE if family is not Family.DATE:
                return cast(column, "date"), "date", lambda value: value
            case Scalar.INT | Scalar.BIG_INT | Scalar.YEAR | Scalar.DECIMAL | Scalar.FLOAT:
                if family is Family.INTEGER and field.scalar in (Scalar.DECIMAL, Scalar.FLOAT):
                    native = "numeric" if field.scalar is Scalar.DECIMAL else "float8"
                elif family not in NUMBERS:
                    column, native = self._number(column, field), "numeric"
                return column, native, lambda value: number_for(field, value)
        if native == "text":
            return self.text(column, field), "text", lambda value: storable_text(str(value))
        return column, native, lambda value: value

    def order(self, column: Sql, field: Field, descending: bool, nulls_first: bool) -> list[Sql]:
        term = self._sorted_by(column, field)
        term = term.desc() if descending else term.asc()
        if field.nullable and nulls_first != descending:
            term = term.nulls_first() if nulls_first else term.nulls_last()
        return [term]

    def _sorted_by(self, column: Sql, field: Field) -> Sql:
        if order_type(field) is BY_TEXT or (field.binary and not _collates(field)):
            column = cast(column, "text")
        elif not field.binary:
            return column
        return exactly(column)

    def order_key(self, column: Sql, field: Field) -> Sql:
        ordered = order_type(field)
        if ordered is not BY_TEXT and ordered.name is None:
            # A domain over an enumeration compares with nothing; beside an untyped NULL it is the
            # enumeration itself.
            return sa.func.coalesce(column, raw("NULL"))
        return self._sorted_by(column, field)

    def cursor_value(self, column: Sql, field: Field) -> Sql:
        ordered = order_type(field)
        if ordered is not BY_TEXT and ordered.written is not None:
            column = cast(column, ordered.written)
        return self.text(column, field)

    def row_cursor(self, column: Sql, field: Field) -> Sql:
        return self.cursor_value(column, field)

    def cursor_bound(self, field: Field, bind: Bind) -> Sql:
        bound, ordered = bind(_cursor_text(family_of(field))), order_type(field)
        if ordered is BY_TEXT or (field.binary and not _collates(field)):
            return cast(bound, "text")
        if ordered.name is None:
            return bound
        text = cast(bound, "text")
        return text if ordered.name == "text" else cast(text, ordered.name)

    # -- groups and aggregates

    def exact_value(self, column: Sql, field: Field) -> Sql:
        fits, exact = self.fits(column, field), self._exact_value(column, field)
        return exact if fits is None else sa.case((fits, exact))

    def _exact_value(self, column: Sql, field: Field) -> Sql:
        if field.enum or is_textual(field):
            return exactly(self.text(column, field))
        if family_of(field) is Family.DATE or field.scalar is Scalar.TIME:
            return column
        return self._comparable(column, field)[0]

    def date_part(self, column: Sql, field: Field, part: DatePart) -> Sql:
        family = family_of(field)
        if family not in TEMPORALS:
            text = self.text(column, field)
            start, length = DATE_PLACES[part]
            digits = sa.func.substr(text, raw(str(start)), raw(str(length)))
            shape = text.bool_op("~")(quoted(r"^\d{4}-(0[1-9]|1[0-2])-\d\d$"))
            number: Sql = sa.case((shape, cast(digits, "int4")))
            return number if part is not DatePart.QUARTER else (number + raw("2")).op("/")(raw("3"))
        local = self._local(column, field)
        found = sa.extract(part.value, local)
        return sa.case((sa.func.isfinite(local), cast(found, "int4")))

    def divided(self, total: Sql) -> Sql:
        return cast(total, "numeric(100,20)")

    def summed(self, column: Sql, field: Field) -> Sql:
        if field.scalar is Scalar.FLOAT:
            return self._double(column, field)
        number = self._number(column, field)
        return cast(number, "numeric") if family_of(field) is Family.FLOAT else number

    def extreme(self, column: Sql, field: Field, function: Function) -> Sql:
        found = sa.func.min if function is Function.MIN else sa.func.max
        if field.scalar is Scalar.STRING:
            return found(exactly(self.text(column, field)))
        fits, value = self.fits(column, field), column
        if field.scalar in SUMMED:
            value = self._number(column, field)
        return found(value if fits is None else sa.case((fits, value)))

    # -- keys

    def without_zeros(self, text: Sql) -> Sql:
        return zeros_trimmed(text)

    def codec(self, text: Sql, codec: Codec) -> Sql:
        for step in codec:
            length = step.argument or 0
            match step.name:
                case "strip":
                    outer = quoted(f"^{_WHITE}+|{_WHITE}+$")
                    text = sa.func.regexp_replace(text, outer, quoted(""), quoted("g"))
                case "squeeze":
                    run = quoted(f"{_WHITE}+")
                    text = sa.func.regexp_replace(text, run, quoted(" "), quoted("g"))
                case "digits":
                    text = sa.func.regexp_replace(text, quoted("[^0-9]"), quoted(""), quoted("g"))
                case "alnum":
                    text = sa.func.regexp_replace(
                        text, quoted("[^0-9A-Za-z]"), quoted(""), quoted("g")
                    )
                case "upper" | "lower":
                    text = getattr(sa.func, step.name)(exactly(text))  # letters of ASCII only
                case "pad":
                    text = sa.case(
                        (text == quoted(""), text),
                        (
                            sa.func.length(text) < length,
                            sa.func.lpad(text, raw(str(length)), quoted("0")),
                        ),
                        else_=text,
                    )
                case "uuid":
                    shape = text.bool_op("~")(quoted(UUID_PATTERN))
                    one = cast(cast(text, "uuid"), "text")
                    text = sa.case((shape, one), else_=text)
                case "first":
                    text = sa.func.left(text, raw(str(length)))
                case "last":
                    text = sa.func.right(text, raw(str(length)))
                case other:
                    raise AssertionError(f"codec step {other}")
        return text

    def exact_text(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return exactly(self.key(column, field, codec))

    def joined(self, parts: Sequence[Sql]) -> Sql:
        return sa.func.concat(*parts)

    def _key_array(self, field: Field, codec: Codec, position: int, bind: BindKeys) -> Sql:
        """One key column of all keys, as an array of the type it is looked up in."""
        family = family_of(field)
        convert = None if codec or family in TEXTS else self.key_convert(field)
        native = PARAMETER_TYPE[family] if self.direct(field, codec) else "text"

        def column(keys: Keys) -> list[object]:
            if convert is None:
                return [key[position] for key in keys]
            return [_sent(convert(key[position])) for key in keys]

        return _as_native(bind(column), native, "[]")

    def _looked_up(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return column if self.direct(field, codec) else self.key(column, field, codec)

    def keys_match(self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys) -> Sql:
        looked_up = [self._looked_up(*column) for column in columns]
        arrays = [
            self._key_array(field, codec, position, bind)
            for position, (_, field, codec) in enumerate(columns)
        ]
        indexed = [
            column == sa.any_(cast(bind(_writings(position)), PARAMETER_TYPE[family] + "[]"))
            for position, (column, field, codec) in enumerate(columns)
            for family in (family_of(field),)
            if self.writes_uuids(field, codec)
        ]
        if len(columns) == 1:
            return sa.and_(*indexed, looked_up[0] == sa.any_(arrays[0]))
        keys = sa.select(raw("*")).select_from(sa.func.unnest(*arrays))
        among = sa.tuple_(*looked_up, types=[NullType()] * len(looked_up)).in_(keys)
        return sa.and_(*indexed, among)

    def keys_match_exactly(
        self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys
    ) -> Sql:
        return self.keys_match(columns, bind)

    def keys_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeys
    ) -> tuple[sa.FromClause, list[Sql]]:
        arrays = [
            self._key_array(field, codec, position, bind)
            for position, (field, codec) in enumerate(columns)
        ]
        names = [f"k${position}" for position in range(len(columns))]
        table = sa.func.unnest(*arrays).table_valued(*names).render_derived(name)
        return table, [raw(f"{name}.{column}") for column in names]

    def keyed_values_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeyedValues
    ) -> tuple[sa.FromClause, list[Sql], Sql]:
        rows = self.keyed_value_rows(columns)
        natives = [
            PARAMETER_TYPE[family_of(field)] if self.exact_convert(field, codec) else "text"
            for field, codec in columns
        ]

        def column(at: int) -> Callable[[KeyedValues], object]:
            return lambda values: [_sent(row[at]) for row in rows(values)]

        arrays = [
            _as_native(bind(column(at)), native, "[]")
            for at, native in enumerate([*natives, "int4"])
        ]
        names = [*(f"k${position}" for position in range(len(columns))), "r$"]
        table = sa.func.unnest(*arrays).table_valued(*names).render_derived(name)
        *keys, rank = [raw(f"{name}.{column}") for column in names]
        return table, keys, rank

    def same(self, here: tuple[Sql, Field, Codec], there: tuple[Sql, Field, Codec]) -> Sql:
        (near, near_field, near_codec), (far, far_field, far_codec) = here, there
        if self.compare_natively(here, there):
            return far == near
        near_family, far_family = family_of(near_field), family_of(far_field)
        alike = base_name(near_field) == base_name(far_field)
        far_key = self.key(far, far_field, far_codec)
        near_key = self.key(near, near_field, near_codec)
        exact = far_key == near_key
        if not (near_codec or far_codec):
            if near_family in TEXTS and far_family in TEXTS:
                if not alike:
                    near = cast(near, PARAMETER_TYPE[far_family])
                blanks = Family.BLANK_PADDED in (near_family, far_family) and not alike
                return sa.and_(far == near, exact) if blanks else far == near
            if near_family is far_family is Family.OTHER and alike:
                return sa.and_(far == near, exact)
        if self.writes_uuids(far_field, far_codec):
            return sa.and_(far.in_(self.uuid_writings(near_key)), exact)
        if not far_codec and far_family in EXACT_NUMBERS:
            shape = near_key.bool_op("~")(quoted(r"^-?\d{1,100}(\.\d{1,100})?$"))
            return sa.and_(far == sa.case((shape, cast(near_key, "numeric"))), exact)
        if not far_codec and far_family is Family.UUID:
            shape = near_key.bool_op("~")(quoted(UUID_PATTERN))
            return sa.and_(far == sa.case((shape, cast(near_key, "uuid"))), exact)
        return exact


def _writings(position: int) -> Callable[[Keys], list[str]]:
    """How UUIDs among keys may be written in a column."""
    return lambda keys: [text for key in keys for text in uuid_writings(key[position])]


def exactly(text: Sql) -> Sql:
    """A text that compares by code point."""
    return text.op("COLLATE")(raw('"C"'))


_NEAREST = {
    Operator.EQ: Operator.EQ,
    Operator.IN: Operator.IN,
    Operator.LT: Operator.LTE,
    Operator.LTE: Operator.LTE,
    Operator.GT: Operator.GTE,
    Operator.GTE: Operator.GTE,
}
"""How a stored single-precision number compares with the one nearest to a value, wherever the
number shown compares so with the value itself."""


def _collates(field: Field) -> bool:
    """Whether ``COLLATE "C"`` makes the column compare by code point."""
    return family_of(field) in TEXTS and base_name(field) != "citext"


def _listed(column: Sql, native: str, operator: Operator, bind: Bind, convert: Convert) -> Sql:
    """Equality and order in a type of the database."""
    if operator in (Operator.IN, Operator.NOT_IN):
        listed = bind(lambda items: [_sent(convert(item)) for item in items])
        values = _as_native(listed, native, "[]")
        return column == sa.any_(values) if operator is Operator.IN else column != sa.all_(values)
    if native in _ORIGINS:
        value = _ORIGINS[native](bind(lambda v: since_origin(convert(v), native)))
    else:
        value = _as_native(bind(convert), native)
    return COMPARISONS[operator](column, value)


_ORIGINS: dict[str, Callable[[Sql], Sql]] = {
    "date": lambda days: raw("date '2000-01-01'") + cast(days, "int4"),
    "timestamp": lambda distance: raw("timestamp '2000-01-01'") + cast(distance, "interval"),
    "timestamptz": lambda distance: (
        (raw("timestamp '2000-01-01'") + cast(distance, "interval"))
        .self_group()
        .op("AT TIME ZONE")(quoted("UTC"))
    ),
}
"""How a moment is compared with: as its distance from a fixed one. As text it would be read anew
for every row, as PostgreSQL takes reading it for something that depends on the session; and asyncpg
makes infinity of the first and the last day that Python has."""


def _sent(value: object) -> object:
    """A value among others: dates as text, for the same reason."""
    if isinstance(value, WallClock):
        return value.text
    return value.isoformat() if isinstance(value, date) else value


def _as_native(bound: Sql, native: str, array: str = "") -> Sql:
    """A bound value, or an array of them, in a type of the database."""
    if native in _ORIGINS:
        bound = cast(bound, f"text{array}")
    return cast(bound, f"{native}{array}")


def _cursor_text(family: Family) -> Convert:
    """Text out of a cursor, as it was written there; numbers are looked at first."""
    read = {Family.INTEGER: int, Family.DECIMAL: Decimal, Family.FLOAT: float}.get(family, str)

    def text(value: object) -> str | None:
        if value is None:
            return None
        if not isinstance(value, str):
            raise ValueError("no text")
        read(value)
        return storable_text(value)

    return text
