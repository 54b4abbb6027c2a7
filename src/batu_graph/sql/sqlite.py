"""SQLite's SQL: documents as concatenated text over columns whose types are only a habit.

Any column can hold any type there, so every value is checked before it is given. Functions whose
names begin with ``batu_`` are registered on each connection by ``connectors/sqlite.py``.
"""

import base64
import json
from collections.abc import Callable
from datetime import time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import dialect as sqlite_dialect

from batu_graph.config.catalogue import Field
from batu_graph.config.sortable import sortable
from batu_graph.ir.parameters import Convert, storable_text
from batu_graph.ir.select import Operator
from batu_graph.schema.measures import MEAN_SCALE, SUMMED, DatePart, Function, is_total
from batu_graph.sql.convert import moment_text, number_for, plain
from batu_graph.sql.primitives import ANY_CASE, COMPARISONS, Bind, Sql, pattern, quoted, raw
from batu_graph.sql.reserved import quoting_more
from batu_graph.sql.sqlite_keys import SqliteKeys, _json_number, _number_of
from batu_graph.sql.sqlite_values import as_text, seconds
from batu_graph.types import Scalar


class Sqlite(SqliteKeys):
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


def _stored_as(text: Sql) -> list[Sql]:
    """What may be stored where a text is shown: a column without a type keeps numbers, and any
    column bytes. By these values its index serves."""
    return [text, sa.cast(text, sa.BLOB()), sa.cast(text, sa.NUMERIC())]


def _clock(value: time) -> str:
    return value.isoformat("microseconds")


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
