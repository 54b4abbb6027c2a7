"""SQLite's SQL: documents as concatenated text over columns whose types are only a habit.

Any column can hold any type there, so every value is checked before it is given. Functions whose
names begin with ``batu_`` are registered on each connection by ``connectors/sqlite.py``.
"""

import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import dialect as sqlite_dialect

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import uuid_writings
from batu_graph.config.families import (
    EXACT_NUMBERS,
    NUMBERS,
    TEXTS,
    Family,
    family_of,
    key_family,
    scale_of,
)
from batu_graph.config.sortable import sortable
from batu_graph.planner.select import Operator
from batu_graph.planner.sql.convert import FromKey, key_conversion, moment_text, number_for, plain
from batu_graph.planner.sql.dialect import (
    ANY_CASE,
    COMPARISONS,
    Bind,
    BindKeys,
    BindLent,
    Sql,
    pattern,
    quoted,
    raw,
    zeros_trimmed,
)
from batu_graph.planner.sql.parameters import Convert, Keys, storable_text
from batu_graph.planner.sql.reserved import quoting_more
from batu_graph.planner.sql.textual import MISFIT_JSON, TextDialect
from batu_graph.schema.measures import MEAN_SCALE, SUMMED, DatePart, Function, is_total
from batu_graph.types import TEXTUAL, Scalar


def _text(value: Sql) -> Sql:
    return sa.cast(value, sa.TEXT())


def _filled(template: str, values: Sequence[Sql]) -> Sql:
    """``template`` with a value in the place of each ``%s``; NULL fills in nothing.

    Not ``||``: the parser of SQLite before 3.46 goes only 100 symbols deep, and this takes fewest.
    """
    return sa.func.printf(quoted(template), *values)


def _is(column: Sql, *types: str) -> Sql:
    return sa.func.typeof(column).in_([quoted(name) for name in types])


_LARGEST = "1.7976931348623157e308"
MOST_ARGUMENTS = 100
"""Of a function; SQLITE_MAX_FUNCTION_ARG is 127 before version 3.47."""


class Sqlite(TextDialect):
    """SQLite 3.38 and later (older ones answer by rows)."""

    compiler = quoting_more(sqlite_dialect())
    lateral_keys = True

    # -- values

    def quote(self, text: Sql) -> Sql:
        """A text as JSON string, NULL as ``null``."""
        return sa.func.json_quote(text)

    def record(
        self, pairs: Sequence[tuple[str, Sql]], source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        members = [f'"{key}":%s' for key, _ in pairs]
        values = [value for _, value in pairs]
        if len(pairs) > MOST_ARGUMENTS:
            starts = range(0, len(pairs), MOST_ARGUMENTS)
            values = [
                _filled(",".join(members[start:end]), values[start:end])
                for start, end in ((start, start + MOST_ARGUMENTS) for start in starts)
            ]
            members = ["%s"] * len(values)
        return _filled("{" + ",".join(members) + "}", values), source

    def array(self, element: Sql, order: Sequence[Sql]) -> Sql:
        return _filled("[%s]", [sa.func.group_concat(element, quoted(","))])

    def document_value(self, column: Sql, field: Field) -> Sql:
        if (fitting := self._where_fitting(column, field)) is not None:
            return sa.func.coalesce(fitting, MISFIT_JSON)
        if field.scalar is Scalar.UUID:
            return self.quote(sa.func.lower(_text(column)))
        text = sa.func.batu_base64(column) if field.scalar is Scalar.BASE64 else _text(column)
        return self.quote(text)

    def _where_fitting(self, column: Sql, field: Field) -> Sql | None:
        """JSON text of a value that the scalar can carry, NULL of others; None: it carries all."""
        if field.enum:
            labels = [quoted(label) for label in field.labels]
            fits = sa.or_(column.is_(None), _text(column).in_(labels))
            return sa.case((fits, self.string(column, field)))
        match field.scalar:
            case Scalar.INT:
                return self._integer(column, -(2**31), 2**31 - 1)
            case Scalar.YEAR:
                return self._integer(column, 1, 9999)
            case Scalar.BIG_INT:
                plain = sa.and_(
                    _is(column, "integer"), column.between(raw(f"-{2**53}"), raw(f"{2**53}"))
                )
                return sa.case((plain, column), else_=sa.func.batu_json_big_integer(column))
            case Scalar.FLOAT:
                return sa.func.batu_json_float(column)
            case Scalar.DECIMAL:
                return sa.func.batu_json_decimal(column, raw(str(_scale(field))))
            case Scalar.BOOLEAN:
                return sa.func.batu_json_boolean(column)
            case Scalar.DATE:
                return sa.func.batu_json_date(column)
            case Scalar.DATE_TIME:
                stored, shown = _seconds(self.source_offset), _seconds(self.city_offset)
                return sa.func.batu_json_moment(column, stored, shown)
            case Scalar.TIME:
                return sa.func.batu_json_time(column)
        return None

    def fits(self, column: Sql, field: Field) -> Sql | None:
        if is_total(field):
            return None
        if field.scalar in (Scalar.FLOAT, Scalar.DECIMAL) and family_of(field) in NUMBERS:
            finite = column.between(raw(f"-{_LARGEST}"), raw(_LARGEST))
            return sa.and_(_is(column, "integer", "real"), finite)
        fitting = self._where_fitting(column, field)
        return None if fitting is None else sa.and_(column.isnot(None), fitting.isnot(None))

    def _number(self, column: Sql, field: Field) -> Sql:
        """The value as number, also where it was stored as text; NULL for what is none."""
        if family_of(field) in NUMBERS:  # SQLite itself makes numbers of such texts
            return sa.case((_is(column, "integer", "real"), column))
        return sa.func.batu_number(column)

    def _integer(self, column: Sql, low: int, high: int) -> Sql:
        plain = sa.and_(_is(column, "integer"), column.between(raw(str(low)), raw(str(high))))
        other = sa.func.batu_json_integer(column, raw(str(low)), raw(str(high)))
        return sa.case((plain, column), else_=other)

    def row_value(self, column: Sql, field: Field) -> Sql:
        return _text(column) if field.scalar in TEXTUAL | {Scalar.JSON} else column

    def text(self, column: Sql, field: Field) -> Sql:
        return _text(column)

    # -- conditions

    def like(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        text, wanted = self.text(column, field), bind(pattern(operator))
        if operator in ANY_CASE:
            text, wanted = sa.func.batu_lower(text), sa.func.batu_lower(wanted)
        # LIKE folds ASCII case here, so the exact search is batu_like.
        return sa.func.batu_like(wanted, text) == raw("1")

    def text_equality(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        exact = column.op("COLLATE")(raw("BINARY"))
        if operator in (Operator.IN, Operator.NOT_IN):
            values = bind(lambda items: json.dumps([storable_text(item) for item in items]))
            listed = sa.select(raw("value")).select_from(sa.func.json_each(values))
            found = sa.and_(column.in_(listed), exact.in_(listed))
            return found if operator is Operator.IN else exact.not_in(listed)
        value = bind(storable_text)
        if operator is Operator.NE:
            return exact != value
        return sa.and_(column == value, exact == value)

    def typed(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        convert: Callable[[Any], Any]
        if is_total(field):
            return _listed(sa.func.batu_sortable(column), operator, bind, sortable)
        match field.scalar:
            case Scalar.DATE_TIME:
                offset = self.source_offset
                column = sa.func.batu_moment(column, _seconds(offset))
                convert = lambda v: moment_text(v, offset)  # noqa: E731
            case Scalar.DATE:
                column, convert = sa.func.batu_date(column), plain
            case Scalar.TIME:
                convert = plain
            case Scalar.UUID:
                column, convert = sa.func.lower(_text(column)), str
            case Scalar.BOOLEAN:
                column, convert = self._number(column, field), int
            case Scalar.DECIMAL:
                column, convert = self._number(column, field), _number_of
            case Scalar.INT | Scalar.BIG_INT | Scalar.YEAR | Scalar.FLOAT:
                column = self._number(column, field)
                convert = lambda v: number_for(field, v)  # noqa: E731
            case _:
                column, convert = _text(column), lambda v: storable_text(str(v))
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
                return _text(column).op("COLLATE")(raw("BINARY"))
            case Scalar.ID | Scalar.STRING:
                return _text(column).op("COLLATE")(raw("BINARY"))
            case Scalar.UUID:
                return sa.func.lower(_text(column)).op("COLLATE")(raw("BINARY"))
            case Scalar.DATE:
                return sa.func.batu_date(column)
            case Scalar.DATE_TIME:
                return sa.func.batu_moment(column, _seconds(self.source_offset))
            case Scalar.BOOLEAN | Scalar.YEAR:
                return self._number(column, field)
            case scalar if scalar in SUMMED:
                return self._number(column, field)
        return column

    def date_part(self, column: Sql, field: Field, part: DatePart) -> Sql:
        stored = _seconds(self.source_offset)
        shown = stored if field.scalar is Scalar.DATE else _seconds(self.city_offset)
        return sa.func.batu_date_part(column, quoted(part.value), stored, shown)

    def summed(self, column: Sql, field: Field) -> Sql:
        return self._number(column, field)

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
            return found(_text(column).op("COLLATE")(raw("BINARY")))
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
        return _filled("%s" * len(parts), parts)

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
                stored, shown = _seconds(self.source_offset), _seconds(self.city_offset)
                return _unquoted(sa.func.batu_json_moment(column, stored, shown))
            case Family.TIME:
                return _unquoted(sa.func.batu_json_time(column))
            case Family.UUID:
                return sa.func.batu_uuid(column)
        return _text(column)

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

    def lent_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindLent
    ) -> tuple[sa.FromClause, list[Sql], Sql]:
        rows = self.lent_rows(columns)
        listed = bind(
            lambda lent: json.dumps([[_json_number(value) for value in row] for row in rows(lent)])
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
    raise ValueError("nothing that SQLite stores")


def _listed(column: Sql, operator: Operator, bind: Bind, convert: Convert) -> Sql:
    """Equality and order as SQLite's own types compare."""
    if operator in (Operator.IN, Operator.NOT_IN):
        values = bind(lambda items: json.dumps([convert(item) for item in items]))
        listed = sa.select(raw("value")).select_from(sa.func.json_each(values))
        return column.in_(listed) if operator is Operator.IN else column.not_in(listed)
    return COMPARISONS[operator](column, bind(convert))


def _seconds(offset: timedelta) -> Sql:
    return raw(str(int(offset.total_seconds())))


def _scale(field: Field) -> int:
    scale = scale_of(field)
    return -1 if scale is None else scale


def _number_of(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _json_number(value: object) -> object:
    return _number_of(value) if isinstance(value, Decimal) else plain(value)
