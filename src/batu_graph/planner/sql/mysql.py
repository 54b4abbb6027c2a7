"""MySQL's and MariaDB's SQL: documents as concatenated text, exact comparison over any collation.

Documents are built with CONCAT and GROUP_CONCAT, not JSON_OBJECT: the text is compact, keeps its
order on every version, and nothing is parsed twice inside the server.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.mysql.aiomysql import dialect as aiomysql_dialect

from batu_graph.config.catalogue import Field
from batu_graph.config.families import (
    NUMBERS,
    TEMPORALS,
    TEXTS,
    Family,
    base_name,
    family_of,
    is_unsigned,
    scale_of,
)
from batu_graph.planner.select import Operator
from batu_graph.planner.sql.convert import moment_text, number_for, plain
from batu_graph.planner.sql.dialect import (
    ANY_CASE,
    COMPARISONS,
    DATE_PLACES,
    MISFIT_TEXT,
    Bind,
    Sql,
    pattern,
    quoted,
    raw,
)
from batu_graph.planner.sql.mysql_keys import MysqlKeys, binary, utf8
from batu_graph.planner.sql.offsets import offset_text
from batu_graph.planner.sql.parameters import Convert, storable_text
from batu_graph.planner.sql.reserved import quoting_more
from batu_graph.schema.measures import SUMMED, DatePart, Function
from batu_graph.types import TEXTUAL, Scalar

_SMALL = frozenset(["tinyint", "smallint", "mediumint", "int", "integer"])
_SINGLE = frozenset(["float", "float4"])


def _is_real(column: Sql) -> Sql:
    """Whether a date exists: neither zero in a part of it nor the 31st of February."""
    day = sa.func.dayofmonth(column)
    last = sa.func.dayofmonth(sa.func.last_day(column))
    return sa.and_(sa.func.year(column) > raw("0"), day.between(raw("1"), last))


def _without_trailing(text: Sql, character: str) -> Sql:
    return sa.func.trim(raw(f"TRAILING '{character}' FROM").op("")(text))


class Mysql(MysqlKeys):
    """MySQL 5.7 and later, MariaDB 10.2 and later (older ones answer by rows)."""

    compiler = quoting_more(aiomysql_dialect())
    lateral_keys = False
    reorders = True

    # -- values

    def quote(self, text: Sql) -> Sql:
        return sa.func.json_quote(text)

    def concat(self, parts: Sequence[Sql]) -> Sql:
        return sa.func.concat(*parts)

    def record(
        self, pairs: Sequence[tuple[str, Sql]], source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        parts: list[Sql] = []
        for position, (key, value) in enumerate(pairs):
            parts += [quoted(f'{"," if position else "{"}"{key}":'), value]
        return self.concat([*(parts or [quoted("{")]), quoted("}")]), source

    def array(self, element: Sql, order: Sequence[Sql]) -> Sql:
        rows: Sql = sa.func.group_concat(element)
        if order:
            rows = sa.func.group_concat(element).aggregate_order_by(*order)
        return self.concat([quoted("["), sa.func.coalesce(rows, quoted("")), quoted("]")])

    def document_value(self, column: Sql, field: Field) -> Sql:
        scalar = field.scalar
        if field.enum:
            labels = [quoted(label) for label in field.labels]
            exact = binary(self.text(column, field))
            return self.checked(column, exact.in_(labels), self.string(column, field))
        match scalar:
            case Scalar.INT if base_name(field) in _SMALL and not is_unsigned(field):
                return self.bare(column)
            case Scalar.INT:
                return self._integer(column, field, -(2**31), 2**31 - 1)
            case Scalar.YEAR:
                return self._integer(column, field, 1, 9999)
            case Scalar.BIG_INT:
                number = self._number(column, field)
                whole: Sql = sa.cast(number, sa.DECIMAL(65, 0))
                exact = sa.and_(whole >= raw(f"-{2**53}"), whole <= raw(f"{2**53}"))
                shown = sa.case(
                    (exact, whole), else_=self.concat([quoted('"'), whole, quoted('"')])
                )
                return self.checked(column, number == whole, shown)
            case Scalar.FLOAT:
                number = self._number(column, field)
                if base_name(field) in _SINGLE:  # by its text, so that 0.1 stays 0.1
                    number = self.concat([number])
                return self.checked(column, number.isnot(None), number.op("+")(raw("0e0")))
            case Scalar.DECIMAL:
                number = self._number(column, field)
                return self.checked(
                    column,
                    number.isnot(None),
                    self.concat([quoted('"'), self._plain_decimal(number, field), quoted('"')]),
                )
            case Scalar.BOOLEAN:
                number = self._number(column, field)
                truth = sa.case((number == raw("1"), quoted("true")), else_=quoted("false"))
                return self.checked(column, number.in_([raw("0"), raw("1")]), truth)
            case Scalar.DATE | Scalar.DATE_TIME | Scalar.TIME:
                return self._temporal(column, field)
            case Scalar.JSON:
                return self.bare(self.quote(utf8(column)))
            case Scalar.UUID:
                return self.bare(self.quote(sa.func.lower(utf8(column))))
            case Scalar.BASE64:
                encoded = sa.func.replace(sa.func.to_base64(column), raw("CHAR(10)"), quoted(""))
                return self.bare(self.concat([quoted('"'), encoded, quoted('"')]))
        return self.bare(self.string(column, field))

    def _number(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        if family in NUMBERS or family is Family.BOOLEAN:
            return column
        if family is Family.BIT:
            return column.op("+")(raw("0"))
        shape = column.bool_op("REGEXP")(
            quoted("^[[:space:]]*[-+]?[0-9]{1,60}([.][0-9]{1,30})?[[:space:]]*$")
        )
        return sa.case((shape, sa.cast(sa.func.trim(column), sa.DECIMAL(65, 30))))

    def _plain_decimal(self, number: Sql, field: Field) -> Sql:
        scale = scale_of(field)
        if scale is not None or family_of(field) is Family.INTEGER:
            return number.op("+")(raw("0")) if "zerofill" in field.sql_type else number
        fixed = sa.cast(sa.cast(number, sa.DECIMAL(65, 30)), sa.CHAR())
        return _without_trailing(_without_trailing(fixed, "0"), ".")

    def _integer(self, column: Sql, field: Field, low: int, high: int) -> Sql:
        number = self._number(column, field)
        fits = sa.and_(
            number >= raw(f"({low})"), number <= raw(f"{high}"), number == sa.func.floor(number)
        )
        return self.checked(column, fits, sa.cast(number, sa.BIGINT()))

    def _temporal(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        text = sa.cast(column, sa.CHAR())
        if family not in TEMPORALS:
            return self.temporal_text(column, utf8(column), field)
        if field.scalar is Scalar.TIME:
            inside = sa.and_(column >= raw("'00:00:00'"), column < raw("'24:00:00'"))
            return self.checked(column, inside, self._quoted(self.without_zeros(text)))
        real = _is_real(column)
        if field.scalar is Scalar.DATE:
            return self.checked(column, real, self._quoted(sa.func.left(text, raw("10"))))
        moment = self._local(column, field)
        shown = sa.func.replace(
            self.without_zeros(sa.cast(moment, sa.CHAR())), quoted(" "), quoted("T")
        )
        zoned = self.concat([shown, quoted(offset_text(self.city_offset))])
        return self.checked(column, real, self._quoted(zoned))

    def _shown(self, column: Sql, field: Field) -> Sql:
        """The text that a date, moment or time is given as; NULL for one that is none."""
        text = sa.func.trim(raw("BOTH '\"' FROM").op("")(self._temporal(column, field)))
        return sa.func.nullif(sa.func.nullif(text, quoted("null")), MISFIT_TEXT)

    def _local(self, column: Sql, field: Field) -> Sql:
        """A moment as the city's clocks showed it."""
        moment = column if base_name(field) != "date" else sa.cast(column, sa.DATETIME())
        shift = int((self.city_offset - self._stored_offset(field)).total_seconds())
        return moment.op("+")(raw(f"INTERVAL {shift} SECOND")) if shift else moment

    def _stored_offset(self, field: Field) -> Any:
        # A TIMESTAMP is shown in the session's zone, which is the city's.
        return self.city_offset if base_name(field) == "timestamp" else self.source_offset

    def _quoted(self, text: Sql) -> Sql:
        return self.concat([quoted('"'), text, quoted('"')])

    def without_zeros(self, text: Sql) -> Sql:
        shorter = _without_trailing(_without_trailing(text, "0"), ".")
        return sa.case((text.bool_op("LIKE")(quoted("%.%")), shorter), else_=text)

    def row_value(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        if family in TEMPORALS or (field.scalar in TEXTUAL and family not in TEXTS):
            return sa.cast(column, sa.CHAR())
        return column.op("+")(raw("0")) if family is Family.BIT else column

    def text(self, column: Sql, field: Field) -> Sql:
        return utf8(column if family_of(field) in TEXTS else sa.cast(column, sa.CHAR()))

    # -- conditions

    def like(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        text = self.text(column, field)
        if operator in ANY_CASE:
            text = sa.func.lower(text)
        exact = sa.type_coerce(binary(text), sa.String())  # SQLAlchemy has no LIKE over BINARY
        found = exact.like(binary(bind(pattern(operator))), escape="!")
        if operator is Operator.STARTS_WITH and family_of(field) in TEXTS:
            coarse = column.like(bind(pattern(operator)), escape="!")
            return sa.and_(coarse, found)
        return found

    def text_equality(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        exact = binary(self.text(column, field))
        if operator in (Operator.IN, Operator.NOT_IN):
            values = bind(lambda items: tuple(storable_text(item) for item in items))
            if operator is Operator.NOT_IN:
                return exact.bool_op("NOT IN")(values)
            return sa.and_(column.bool_op("IN")(values), exact.op("IN")(values))
        value = bind(storable_text)
        if operator is Operator.NE:
            return exact != binary(value)
        return sa.and_(column == value, exact == binary(value))

    def typed(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        family, scalar = family_of(field), field.scalar
        if scalar in (Scalar.STRING, Scalar.ID, Scalar.UUID):
            text = binary(self.text(column, field))
            text = sa.func.lower(self.text(column, field)) if scalar is Scalar.UUID else text
            return self.listed(text, operator, bind, lambda value: storable_text(str(value)))
        valid: list[Sql] = []
        if scalar is Scalar.DATE_TIME:
            offset = self._stored_offset(field)
            convert: Callable[[Any], Any] = lambda value: moment_text(value, offset)  # noqa: E731
        elif scalar is Scalar.BOOLEAN:
            column, convert = self._number(column, field), int
        elif scalar in (Scalar.DATE, Scalar.TIME):
            column = (
                sa.func.date(column)
                if scalar is Scalar.DATE and family is not Family.DATE
                else column
            )
            convert = plain
        else:
            column = self._number(column, field)
            convert = lambda value: number_for(field, value)  # noqa: E731
        if scalar in (Scalar.DATE, Scalar.DATE_TIME) and operator not in (Operator.EQ, Operator.IN):
            valid = [_is_real(column)]
        return sa.and_(*valid, self.listed(column, operator, bind, convert))

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

    def order(self, column: Sql, field: Field, descending: bool, nulls_first: bool) -> list[Sql]:
        sorted_by = self.order_key(column, field)
        term = sorted_by.desc() if descending else sorted_by.asc()
        # Nulls are the smallest here: first in ascending, last in descending order.
        if not field.nullable or nulls_first != descending:
            return [term]
        return [column.is_(None).desc() if nulls_first else column.is_(None).asc(), term]

    def order_key(self, column: Sql, field: Field) -> Sql:
        return binary(utf8(column)) if field.binary else column

    def whether(self, bound: Sql) -> Sql:
        return bound

    def cursor_bound(self, field: Field, bind: Bind) -> Sql:
        family = family_of(field)
        numbers: dict[Family, Callable[[str], object]] = {
            Family.INTEGER: int,
            Family.DECIMAL: Decimal,
            Family.FLOAT: float,
            Family.BOOLEAN: int,
            Family.BIT: int,
        }
        convert = numbers.get(family, storable_text)
        bound = bind(lambda value: None if value is None else convert(str(value)))
        return binary(bound) if field.binary else bound

    # -- groups and aggregates

    def exact_value(self, column: Sql, field: Field) -> Sql:
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
                return self._number(column, field)
            case scalar if scalar in SUMMED:
                return self._number(column, field)
        return column

    def group_value(self, column: Sql, field: Field) -> Sql:
        if field.enum or field.scalar in TEXTUAL or field.scalar is Scalar.UUID:
            return sa.func.min(self.text(column, field))  # all of a group are the same
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
        local = column if field.scalar is Scalar.DATE else self._local(column, field)
        return sa.case((_is_real(column), getattr(sa.func, part.value)(local)))

    def divided(self, total: Sql) -> Sql:
        return sa.cast(total, sa.DECIMAL(65, 20))

    def summed(self, column: Sql, field: Field) -> Sql:
        number = self._number(column, field)
        if field.scalar is Scalar.FLOAT:
            if base_name(field) in _SINGLE:
                number = self.concat([number])
            return number.op("+")(raw("0e0"))
        if family_of(field) in (Family.INTEGER, Family.DECIMAL):
            return number
        return sa.cast(number, sa.DECIMAL(65, 30))

    def extreme(self, column: Sql, field: Field, function: Function) -> Sql:
        found = sa.func.min if function is Function.MIN else sa.func.max
        if field.scalar is Scalar.STRING:
            return utf8(found(binary(self.text(column, field))))
        if field.scalar in SUMMED:
            return found(self._number(column, field))
        return found(column)
