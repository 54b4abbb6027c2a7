"""PostgreSQL's SQL: row_to_json documents, array parameters, lateral key tables."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect

from batu_graph.config.catalogue import Field
from batu_graph.config.families import (
    NUMBERS,
    TEMPORALS,
    TEXTS,
    Family,
    base_name,
    family_of,
    is_textual,
)
from batu_graph.ir.parameters import Convert, storable_text
from batu_graph.ir.select import Operator, OrderBy
from batu_graph.schema.measures import SUMMED, DatePart, Function
from batu_graph.sql.convert import number_for
from batu_graph.sql.postgresql_keys import _ORIGINS, PostgresqlKeys, _as_native, _sent, exactly
from batu_graph.sql.postgresql_types import (
    BY_TEXT,
    PARAMETER_TYPE,
    SINGLE,
    WallClock,
    nearest_single,
    order_type,
    since_origin,
)
from batu_graph.sql.postgresql_values import cast
from batu_graph.sql.primitives import (
    ANY_CASE,
    COMPARISONS,
    DATE_PLACES,
    Bind,
    Sql,
    pattern,
    quoted,
    raw,
)
from batu_graph.sql.reserved import quoting_more
from batu_graph.types import Scalar


class Postgresql(PostgresqlKeys):
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
            return self.both(column, column == sa.any_(listed), exact == sa.any_(values))
        value = cast(bind(storable_text), "text")
        if operator is Operator.NE:
            return exact != value
        found = column == (value if native == "text" else cast(value, native))
        return self.both(column, found, exact == value)

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
        return self.both(column, near, found)

    def both(self, column: Sql, coarse: Sql, exact: Sql) -> Sql:
        # In a CASE the planner takes the second comparison for one in two; bare, both together
        # would seem to leave next to nothing, and an index that has the order would not be used.
        return sa.and_(coarse, sa.case((column.isnot(None), exact)))

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
