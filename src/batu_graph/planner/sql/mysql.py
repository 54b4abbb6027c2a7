"""MySQL's and MariaDB's SQL: documents as concatenated text, exact comparison over any collation.

Documents are built with CONCAT and GROUP_CONCAT, not JSON_OBJECT: the text is compact, keeps its
order on every version, and nothing is parsed twice inside the server.
"""

import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.mysql.aiomysql import dialect as aiomysql_dialect

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import HEX_GROUPS, UUID_PATTERN, uuid_writings
from batu_graph.config.families import (
    EXACT_NUMBERS,
    NUMBERS,
    TEMPORALS,
    TEXTS,
    Family,
    base_name,
    family_of,
    key_family,
    scale_of,
)
from batu_graph.planner.select import Operator
from batu_graph.planner.sql.convert import FromKey, moment_text, number_for, plain
from batu_graph.planner.sql.dialect import (
    ANY_CASE,
    COMPARISONS,
    DATE_PLACES,
    MISFIT_TEXT,
    Bind,
    BindKeys,
    BindLent,
    Sql,
    pattern,
    quoted,
    raw,
)
from batu_graph.planner.sql.offsets import offset_text
from batu_graph.planner.sql.parameters import Convert, Keys, storable_text
from batu_graph.planner.sql.textual import TextDialect
from batu_graph.schema.measures import SUMMED, DatePart, Function
from batu_graph.types import TEXTUAL, Scalar

_LENT_TYPES = {
    Family.INTEGER: "bigint",
    Family.DECIMAL: "decimal(65,10)",
    Family.BOOLEAN: "bigint",
    Family.DATE: "date",
    Family.UUID: "varchar(36)",
}
_SMALL = frozenset(["tinyint", "smallint", "mediumint", "int", "integer"])
_SINGLE = frozenset(["float", "float4"])


def _utf8(value: Sql) -> Sql:
    return sa.func.convert(value.op("USING")(raw("utf8mb4")))


def _binary(value: Sql) -> Sql:
    return sa.cast(value, sa.BINARY())


def _is_unsigned(field: Field) -> bool:
    return "unsigned" in field.sql_type or "zerofill" in field.sql_type


def _is_real(column: Sql) -> Sql:
    """Whether a date exists: neither zero in a part of it nor the 31st of February."""
    day = sa.func.dayofmonth(column)
    last = sa.func.dayofmonth(sa.func.last_day(column))
    return sa.and_(sa.func.year(column) > raw("0"), day.between(raw("1"), last))


def _without_trailing(text: Sql, character: str) -> Sql:
    return sa.func.trim(raw(f"TRAILING '{character}' FROM").op("")(text))


class Mysql(TextDialect):
    """MySQL 5.7 and later, MariaDB 10.2 and later (older ones answer by rows)."""

    compiler = aiomysql_dialect()
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
            exact = _binary(self.text(column, field))
            return self.checked(column, exact.in_(labels), self.string(column, field))
        match scalar:
            case Scalar.INT if base_name(field) in _SMALL and not _is_unsigned(field):
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
                text = _utf8(column)
                return self.checked(column, sa.func.json_valid(text), text)
            case Scalar.UUID:
                return self.bare(self.quote(sa.func.lower(_utf8(column))))
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
            return self.temporal_text(column, _utf8(column), field)
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
        return _utf8(column if family_of(field) in TEXTS else sa.cast(column, sa.CHAR()))

    # -- conditions

    def like(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        text = self.text(column, field)
        if operator in ANY_CASE:
            text = sa.func.lower(text)
        exact = sa.type_coerce(_binary(text), sa.String())  # SQLAlchemy has no LIKE over BINARY
        found = exact.like(_binary(bind(pattern(operator))), escape="!")
        if operator is Operator.STARTS_WITH and family_of(field) in TEXTS:
            coarse = column.like(bind(pattern(operator)), escape="!")
            return sa.and_(coarse, found)
        return found

    def text_equality(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        exact = _binary(self.text(column, field))
        if operator in (Operator.IN, Operator.NOT_IN):
            values = bind(lambda items: tuple(storable_text(item) for item in items))
            if operator is Operator.NOT_IN:
                return exact.bool_op("NOT IN")(values)
            return sa.and_(column.bool_op("IN")(values), exact.op("IN")(values))
        value = bind(storable_text)
        if operator is Operator.NE:
            return exact != _binary(value)
        return sa.and_(column == value, exact == _binary(value))

    def typed(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        family, scalar = family_of(field), field.scalar
        if scalar in (Scalar.STRING, Scalar.ID, Scalar.UUID):
            text = _binary(self.text(column, field))
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
        return _binary(_utf8(column)) if field.binary else column

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
        return _binary(bound) if field.binary else bound

    # -- groups and aggregates

    def exact_value(self, column: Sql, field: Field) -> Sql:
        match field.scalar:
            case _ if field.enum:
                return _binary(self.text(column, field))
            case Scalar.ID | Scalar.STRING:
                return _binary(self.text(column, field))
            case Scalar.UUID:
                return _binary(sa.func.lower(self.text(column, field)))
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
            text = _utf8(column)
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
            return _utf8(found(_binary(self.text(column, field))))
        if field.scalar in SUMMED:
            return found(self._number(column, field))
        return found(column)

    # -- keys

    def codec(self, text: Sql, codec: Codec) -> Sql:
        for step in codec:
            length = raw(str(step.argument or 0))
            match step.name:
                case "strip":
                    text = sa.func.regexp_replace(
                        text, quoted("^[[:space:]]+|[[:space:]]+$"), quoted("")
                    )
                case "squeeze":
                    text = sa.func.regexp_replace(text, quoted("[[:space:]]+"), quoted(" "))
                case "digits":
                    text = sa.func.regexp_replace(text, quoted("[^0-9]"), quoted(""))
                case "alnum":
                    text = sa.func.regexp_replace(text, quoted("[^0-9A-Za-z]"), quoted(""))
                case "upper":
                    text = sa.func.upper(text)
                case "lower":
                    text = sa.func.lower(text)
                case "pad":
                    padded = sa.func.lpad(text, length, quoted("0"))
                    short = sa.func.char_length(text).between(raw("1"), length)
                    text = sa.case((short, padded), else_=text)
                case "uuid":
                    exact = text.op("COLLATE")(raw("utf8mb4_bin"))
                    shape = exact.bool_op("REGEXP")(quoted(UUID_PATTERN))
                    text = sa.case((shape, self._one_uuid(text)), else_=text)
                case "first":
                    text = sa.func.left(text, length)
                case "last":
                    text = sa.func.right(text, length)
                case other:
                    raise AssertionError(f"codec step {other}")
        return text

    def joined(self, parts: Sequence[Sql]) -> Sql:
        return self.concat(parts)

    @staticmethod
    def _one_uuid(text: Sql) -> Sql:
        digits = sa.func.lower(text)
        for character in "{}-":
            digits = sa.func.replace(digits, quoted(character), quoted(""))
        groups, start = [], 1
        for count in HEX_GROUPS:
            groups.append(sa.func.substr(digits, raw(str(start)), raw(str(count))))
            start += count
        return sa.func.concat_ws(quoted("-"), *groups)

    def key_source(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        match key_family(field):
            case Family.INTEGER | Family.DECIMAL if "zerofill" in field.sql_type:
                return _utf8(sa.cast(column.op("+")(raw("0")), sa.CHAR()))
            case Family.BIT:
                return _utf8(sa.cast(self._number(column, field), sa.CHAR()))
            case Family.BOOLEAN if family is not Family.BOOLEAN:
                return _utf8(sa.cast(self._number(column, field), sa.CHAR()))
            case Family.DATE if family is Family.DATE:
                return self.text(column, field)
            case Family.DATE | Family.TIMESTAMP | Family.TIME:
                return _utf8(self._shown(column, field))
        return self.text(column, field)

    def exact_text(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return _binary(self.key(column, field, codec))

    def key_text(self, key: Sql) -> Sql:
        return key

    def keys_match(self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys) -> Sql:
        looked_up, converts, indexed = [], [], []
        for position, (column, field, codec) in enumerate(columns):
            direct = self.direct(field, codec)
            looked_up.append(column if direct else self.exact_text(column, field, codec))
            converts.append(None if codec else self.key_convert(field))
            if self.writes_uuids(field, codec):
                indexed.append(column.bool_op("IN")(bind(_writings(position))))
        return sa.and_(*indexed, self._among(looked_up, converts, bind))

    def keys_match_exactly(
        self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys
    ) -> Sql:
        coarse = self.keys_match(columns, bind)
        if not any(self._is_coarse(field, codec) for _, field, codec in columns):
            return coarse
        converts = [None if codec else self.key_convert(field) for _, field, codec in columns]
        exact = [self.exact_key(*column) for column in columns]
        return sa.and_(coarse, self._among(exact, converts, bind))

    def _is_coarse(self, field: Field, codec: Codec) -> bool:
        """Whether ``keys_match`` leaves the comparison to the column's collation."""
        return family_of(field) in TEXTS and self.direct(field, codec)

    @staticmethod
    def _among(columns: Sequence[Sql], converts: Sequence[FromKey | None], bind: BindKeys) -> Sql:
        def listed(keys: Keys) -> object:
            if converts == [None] and keys:
                return [key for (key,) in keys]
            rows = [
                tuple(
                    convert(part) if convert else part
                    for convert, part in zip(converts, key, strict=True)
                )
                for key in keys
            ]
            rows = [row for row in rows if None not in row] or [(None,) * len(converts)]
            return tuple(row[0] for row in rows) if len(converts) == 1 else tuple(rows)

        if len(columns) == 1:
            return columns[0].bool_op("IN")(bind(listed))
        return sa.tuple_(*columns).bool_op("IN")(bind(listed))

    def lent_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindLent
    ) -> tuple[sa.FromClause, list[Sql], Sql]:
        rows = self.lent_rows(columns)
        listed = bind(lambda lent: json.dumps(rows(lent), default=str))
        defined, chosen = [], []
        for position, (field, codec) in enumerate(columns):
            text = self.exact_convert(field, codec) is None
            native = "varchar(190)" if text else _LENT_TYPES[key_family(field)]
            if native == "bigint" and _is_unsigned(field):
                native = "bigint unsigned"
            defined.append(f"k${position} {native} PATH '$[{position}]'")
            column = raw(f"j.k${position}")
            if text:
                column = sa.func.convert(column.op("USING")(raw("binary")))
            chosen.append(column.label(f"k${position}"))
        defined.append(f"r$ int PATH '$[{len(columns)}]'")
        shape = raw(f"'$[*]' COLUMNS ({', '.join(defined)})")
        each = sa.func.JSON_TABLE(listed, shape).table_valued(name="j")
        # DISTINCT makes it a table of its own, to which the server gives an index of the keys.
        table = sa.select(*chosen, raw("j.r$").label("r$")).distinct().select_from(each)
        *keys, rank = [
            raw(f"{name}.{column}")
            for column in (*(f"k${position}" for position in range(len(columns))), "r$")
        ]
        return table.subquery(name), keys, rank

    def same(self, here: tuple[Sql, Field, Codec], there: tuple[Sql, Field, Codec]) -> Sql:
        (near, near_field, near_codec), (far, far_field, far_codec) = here, there
        if self.compare_natively(here, there):
            return far == near
        near_key = self.key(near, near_field, near_codec)
        exact = _binary(self.key(far, far_field, far_codec)) == _binary(near_key)
        if self.writes_uuids(far_field, far_codec):
            return sa.and_(far.in_(self.uuid_writings(near_key)), exact)
        # The coarse comparison lets the index of the column looked up serve.
        return sa.and_(far == near_key, exact) if self._is_served(far_field, far_codec) else exact

    def _is_served(self, field: Field, codec: Codec) -> bool:
        """Whether a column finds every key among those that its own comparison finds."""
        return not codec and (family_of(field) in TEXTS | EXACT_NUMBERS)


def _writings(position: int) -> Callable[[Keys], object]:
    """How UUIDs among keys may be written in a column."""
    return lambda keys: [text for key in keys for text in uuid_writings(key[position])] or [None]
