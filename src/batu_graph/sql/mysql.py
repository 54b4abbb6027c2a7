"""MySQL's and MariaDB's SQL: documents as concatenated text, exact comparison over any collation.

Documents are built with CONCAT and GROUP_CONCAT, not JSON_OBJECT: the text is compact, keeps its
order on every version, and nothing is parsed twice inside the server.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import mysql
from sqlalchemy.dialects.mysql.aiomysql import dialect as aiomysql_dialect

from batu_graph.config.catalogue import Field
from batu_graph.config.families import TEMPORALS, TEXTS, Family, base_name, family_of
from batu_graph.connectors.base import Coarse
from batu_graph.ir.parameters import Convert, storable_text
from batu_graph.ir.select import Operator, OrderBy
from batu_graph.schema.measures import SUMMED, DatePart, Function
from batu_graph.sql.convert import moment_text, plain
from batu_graph.sql.mysql_keys import binary, utf8
from batu_graph.sql.mysql_values import MysqlValues, has_labels
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
from batu_graph.types import TEXTUAL, Scalar

_AROUND = {
    Operator.EQ: Operator.EQ,
    Operator.IN: Operator.IN,
    Operator.LT: Operator.LTE,
    Operator.LTE: Operator.LTE,
    Operator.GT: Operator.GTE,
    Operator.GTE: Operator.GTE,
}
"""Comparisons of a YEAR with the nearest year it can hold that leave out no row, by its index."""


def _nearest_year(value: int) -> int:
    return min(max(value, 1901), 2155)


def _any_case(text: Sql) -> Sql:
    """A text as it is compared in any case. Both sides by the same function: what is lower case
    differs between servers, and from Python. By this collation no letter is longer in lower case,
    where MySQL's own default loses it."""
    return sa.func.lower(text.op("COLLATE")(raw("utf8mb4_general_ci")))


class Mysql(MysqlValues):
    """MySQL 5.7 and later, MariaDB 10.2 and later (older ones answer by rows)."""

    compiler = quoting_more(aiomysql_dialect())
    lateral_keys = False
    reorders = True

    # -- conditions

    def like(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        convert = pattern(operator)
        text, wanted = self.text(column, field), bind(convert)
        if operator in ANY_CASE:
            text, wanted = _any_case(text), _any_case(utf8(wanted))
        exact = sa.type_coerce(binary(text), sa.String())  # SQLAlchemy has no LIKE over BINARY
        found = exact.like(binary(wanted), escape="!")
        if operator is Operator.STARTS_WITH and family_of(field) in TEXTS:
            coarse = column.like(bind(lambda value: Coarse(convert(value))), escape="!")
            return sa.and_(coarse, found)
        return found

    def text_equality(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        exact = binary(self.text(column, field))
        if operator in (Operator.IN, Operator.NOT_IN):

            def listed(items: Sequence[str]) -> tuple[str, ...]:
                return tuple(storable_text(item) for item in items)

            if operator is Operator.NOT_IN:
                return exact.bool_op("NOT IN")(bind(listed))
            indexed = column.bool_op("IN")(bind(lambda items: Coarse(listed(items))))
            return sa.and_(indexed, exact.op("IN")(bind(listed)))
        value = binary(bind(storable_text))
        if operator is Operator.NE:
            return exact != value
        coarse = column == bind(lambda text: Coarse(storable_text(text)))
        return sa.and_(coarse, exact == value)

    def typed(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        family, scalar = family_of(field), field.scalar
        if scalar in (Scalar.STRING, Scalar.ID, Scalar.UUID):
            text = binary(self.text(column, field))
            text = sa.func.lower(self.text(column, field)) if scalar is Scalar.UUID else text
            return self.listed(text, operator, bind, lambda value: storable_text(str(value)))
        if scalar is Scalar.DATE_TIME:
            offset = self.stored_offset(field)
            return self.listed(column, operator, bind, lambda value: moment_text(value, offset))
        if scalar in (Scalar.DATE, Scalar.TIME):
            if scalar is Scalar.DATE and family is not Family.DATE:
                column = sa.func.date(column)
            return self.listed(column, operator, bind, plain)
        convert = int if scalar is Scalar.BOOLEAN else lambda value: value
        found = self.listed(self.number(column, field), operator, bind, convert)
        if base_name(field) == "year" and operator in _AROUND:
            return sa.and_(self.listed(column, _AROUND[operator], bind, _nearest_year), found)
        return found

    def native(
        self, column: Sql, field: Field, operator: Operator, bind: Bind, convert: Convert
    ) -> Sql:
        return self.listed(column, operator, bind, convert)

    def listed(
        self, column: Sql, operator: Operator, bind: Bind, convert: Callable[[Any], Any]
    ) -> Sql:
        if operator in (Operator.IN, Operator.NOT_IN):
            values = bind(lambda items: tuple(convert(item) for item in items))
            return column.bool_op("IN" if operator is Operator.IN else "NOT IN")(values)
        return COMPARISONS[operator](column, bind(convert))

    def ranks_as_shown(self, by: OrderBy) -> bool:
        # Zero dates, and the year 0, are the smallest values, beside the nulls: the column's own
        # order, and with it its index, serves where nulls stand at the small end.
        dated = family_of(by.field) in (Family.DATE, Family.TIMESTAMP)
        low = dated or base_name(by.field) == "year"
        return low and by.nulls_first != by.descending

    def shown(self, column: Sql, field: Field) -> Sql:
        fits = self.fits(column, field)
        if fits is None:
            return column
        return sa.case((fits, self.order_key(column, field) if has_labels(field) else column))

    def order(self, column: Sql, field: Field, descending: bool, nulls_first: bool) -> list[Sql]:
        # The column itself where it sorts as its ``order_key``: then its index may serve.
        natural = has_labels(field) or base_name(field) == "year"
        sorted_by = column if natural else self.order_key(column, field)
        term = sorted_by.desc() if descending else sorted_by.asc()
        # Nulls are the smallest here: first in ascending, last in descending order.
        if not field.nullable or nulls_first != descending:
            return [term]
        return [column.is_(None).desc() if nulls_first else column.is_(None).asc(), term]

    def order_key(self, column: Sql, field: Field) -> Sql:
        if field.binary:
            return binary(utf8(column))
        if has_labels(field):  # sorted by their numbers, but compared by their labels
            return sa.cast(column, mysql.INTEGER(unsigned=True))
        if family_of(field) is Family.FLOAT or base_name(field) == "year":
            return self.number(column, field)
        return column

    def whether(self, bound: Sql) -> Sql:
        return bound

    def cursor_value(self, column: Sql, field: Field) -> Sql:
        if has_labels(field):
            return self.bare(self.order_key(column, field))
        return self.text_value(self.text(column, field))

    def row_cursor(self, column: Sql, field: Field) -> Sql:
        if has_labels(field):
            return self.order_key(column, field)
        return self.row_value(column, field)

    def cursor_bound(self, field: Field, bind: Bind) -> Sql:
        numbers: dict[Family, Callable[[str], object]] = {
            Family.INTEGER: int,
            Family.DECIMAL: Decimal,
            Family.FLOAT: float,
            Family.BOOLEAN: int,
            Family.BIT: int,
        }
        convert = int if has_labels(field) else numbers.get(family_of(field), storable_text)
        bound = bind(lambda value: None if value is None else convert(str(value)))
        return binary(bound) if field.binary else bound

    # -- groups and aggregates

    def _exact_value(self, column: Sql, field: Field) -> Sql:
        match field.scalar:
            case _ if field.enum:
                return binary(self.text(column, field))
            case Scalar.ID | Scalar.STRING:
                return binary(self.text(column, field))
            case Scalar.UUID:
                return binary(sa.func.lower(self.text(column, field)))
            case Scalar.DATE if family_of(field) in TEMPORALS:
                return sa.func.date(column)
            case Scalar.BOOLEAN | Scalar.YEAR:
                return self.number(column, field)
            case scalar if scalar in SUMMED:
                return self.number(column, field)
        return column

    def group_value(self, column: Sql, field: Field) -> Sql:
        if field.enum or field.scalar in TEXTUAL or field.scalar is Scalar.UUID:
            # All of a group are the same. Over bytes: MySQL's own MIN of a converted text, beside a
            # GROUP BY, comes in the bytes of one character set under the name of the other.
            return utf8(sa.func.min(binary(self.text(column, field))))
        return self.exact_value(column, field)

    def date_part(self, column: Sql, field: Field, part: DatePart) -> Sql:
        if family_of(field) not in TEMPORALS:
            text = utf8(column)
            start, length = DATE_PLACES[part]
            digits = sa.cast(sa.func.substr(text, raw(str(start)), raw(str(length))), sa.INTEGER())
            shape = text.bool_op("REGEXP")(quoted("^[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$"))
            number: Sql = sa.case((shape, digits))
            return (
                number if part is not DatePart.QUARTER else (number + raw("2")).op("DIV")(raw("3"))
            )
        local = column if field.scalar is Scalar.DATE else self.local(column, field)
        return sa.case((self.is_moment(column, field), getattr(sa.func, part.value)(local)))

    def divided(self, total: Sql) -> Sql:
        return sa.cast(total, sa.DECIMAL(65, 20))

    def summed(self, column: Sql, field: Field) -> Sql:
        number = self.number(column, field)
        if field.scalar is Scalar.FLOAT:
            return number.op("+")(raw("0e0"))
        if family_of(field) in (Family.INTEGER, Family.DECIMAL):
            return number
        return sa.cast(number, sa.DECIMAL(65, 30))

    def extreme(self, column: Sql, field: Field, function: Function) -> Sql:
        found = sa.func.min if function is Function.MIN else sa.func.max
        if field.scalar is Scalar.STRING:
            return utf8(found(binary(self.text(column, field))))
        fits, value = self.fits(column, field), column
        if field.scalar in SUMMED or field.scalar is Scalar.YEAR:
            value = self.number(column, field)
        return found(value if fits is None else sa.case((fits, value)))
