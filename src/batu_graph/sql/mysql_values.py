"""MySQL's and MariaDB's stored values, as they are given."""

from collections.abc import Sequence
from datetime import timedelta

import sqlalchemy as sa

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
from batu_graph.sql.mysql_keys import MysqlKeys, binary, utf8
from batu_graph.sql.offsets import offset_text
from batu_graph.sql.primitives import OUT_OF_RANGE_TEXT, Sql, quoted, raw
from batu_graph.types import TEXTUAL, Scalar

_NARROW = frozenset(["tinyint", "smallint", "mediumint"])
_SINGLE = frozenset(["float", "float4"])
_TEXT_SHAPES = {
    Scalar.DATE: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    Scalar.TIME: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
    Scalar.DATE_TIME: "^$",
}
"""How dates and times kept as text must be written."""


def has_labels(field: Field) -> bool:
    """Whether the column is an ``enum`` or ``set`` of the database."""
    return field.sql_type.startswith(("enum", "set"))


def _is_real(column: Sql) -> Sql:
    """Whether a date exists: neither zero in a part of it nor the 31st of February."""
    day = sa.func.dayofmonth(column)
    last = sa.func.dayofmonth(sa.func.last_day(column))
    return sa.and_(sa.func.year(column) > raw("0"), day.between(raw("1"), last))


def _without_trailing(text: Sql, character: str) -> Sql:
    return sa.func.trim(raw(f"TRAILING '{character}' FROM").op("")(text))


class MysqlValues(MysqlKeys):
    """What a column holds, as documents, rows and comparisons take it."""

    def string(self, column: Sql, field: Field) -> Sql:
        text = self.text(column, field)
        if base_name(field) == "longtext" or not field.sql_written:
            # MySQL counts how long JSON_QUOTE's text may become in 32 bits: 0 for a longtext of
            # three bytes a character, and GROUP_CONCAT cuts it so without a warning. The text
            # itself, which is never taken here, says how long it may be.
            return sa.func.coalesce(self.quote(text), text)
        return self.quote(text)

    def text_value(self, text: Sql) -> Sql:
        return self.bare(sa.func.coalesce(self.quote(text), text))  # as in ``string``

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
        fits, made = self.fits(column, field), self._document_value(column, field)
        return self.bare(made) if fits is None else self.checked(column, fits, made)

    def _document_value(self, column: Sql, field: Field) -> Sql:
        """JSON text of a value that fits."""
        scalar = field.scalar
        if field.enum:
            return self.string(column, field)
        match scalar:
            case Scalar.INT | Scalar.YEAR:
                number = self.number(column, field)
                whole = family_of(field) is Family.INTEGER
                return number if whole else sa.cast(number, sa.BIGINT())
            case Scalar.BIG_INT:
                big: Sql = sa.cast(self.number(column, field), sa.DECIMAL(65, 0))
                exact = sa.and_(big >= raw(f"-{2**53}"), big <= raw(f"{2**53}"))
                return sa.case((exact, big), else_=self._in_quotes(big))
            case Scalar.FLOAT:
                return self.number(column, field).op("+")(raw("0e0"))
            case Scalar.DECIMAL:
                number = self.number(column, field)
                return self._in_quotes(self._plain_decimal(number, field))
            case Scalar.BOOLEAN:
                number = self.number(column, field)
                return sa.case((number == raw("1"), quoted("true")), else_=quoted("false"))
            case Scalar.DATE | Scalar.DATE_TIME | Scalar.TIME:
                return self._temporal(column, field)
            case Scalar.JSON:
                return sa.func.coalesce(self.quote(utf8(column)), utf8(column))
            case Scalar.UUID:
                return self.quote(sa.func.lower(utf8(column)))
            case Scalar.BASE64:
                encoded = sa.func.replace(sa.func.to_base64(column), raw("CHAR(10)"), quoted(""))
                return self._in_quotes(encoded)
        return self.string(column, field)

    def in_union(self, document: Sql) -> Sql:
        return document.op("COLLATE")(raw("utf8mb4_bin"))  # MySQL finds no common one by itself

    def fits(self, column: Sql, field: Field) -> Sql | None:
        family, scalar = family_of(field), field.scalar
        if field.enum:
            return binary(self.text(column, field)).in_([quoted(label) for label in field.labels])
        kept_as_number = family in NUMBERS or family is Family.BIT
        match scalar:
            case Scalar.INT if base_name(field) in _NARROW:
                return None
            case Scalar.INT if base_name(field) in ("int", "integer") and not is_unsigned(field):
                return None
            case Scalar.INT:
                return self._is_whole(column, field, -(2**31), 2**31 - 1)
            case Scalar.YEAR:
                return self._is_whole(column, field, 1, 9999)
            case Scalar.BIG_INT if family in (Family.INTEGER, Family.BIT):
                return None
            case Scalar.BIG_INT:
                number = self.number(column, field)
                return number == sa.cast(number, sa.DECIMAL(65, 0))
            case Scalar.FLOAT | Scalar.DECIMAL:
                return None if kept_as_number else self.number(column, field).isnot(None)
            case Scalar.BOOLEAN:
                return self.number(column, field).in_([raw("0"), raw("1")])
            case Scalar.DATE | Scalar.DATE_TIME | Scalar.TIME:
                return self.is_moment(column, field)
        return None

    def _is_whole(self, column: Sql, field: Field, low: int, high: int) -> Sql:
        number = self.number(column, field)
        return sa.and_(
            number >= raw(f"({low})"), number <= raw(f"{high}"), number == sa.func.floor(number)
        )

    def is_moment(self, column: Sql, field: Field) -> Sql:
        """Whether a date or time exists and the scalar can carry it."""
        if family_of(field) not in TEMPORALS:
            text = utf8(column)
            shaped = text.bool_op("REGEXP")(quoted(_TEXT_SHAPES[field.scalar]))
            return sa.and_(shaped, _is_real(text)) if field.scalar is Scalar.DATE else shaped
        if field.scalar is Scalar.TIME:
            return sa.and_(column >= raw("'00:00:00'"), column < raw("'24:00:00'"))
        real = _is_real(column)
        if field.scalar is Scalar.DATE_TIME and self._shift(field):
            # The city's clock may leave the years that the server can count.
            return sa.and_(real, self.local(column, field).isnot(None))
        return real

    def number(self, column: Sql, field: Field) -> Sql:
        """A column's value as the number that is shown; NULL of a text that is none."""
        family = family_of(field)
        if base_name(field) in _SINGLE:
            # By its text, so that 0.1 is 0.1: the double beside it is another number.
            return self.concat([column]).op("+")(raw("0e0"))
        if family is Family.BIT or base_name(field) == "year":  # 1 is 2001 to a YEAR
            return column.op("+")(raw("0"))
        if family in NUMBERS or family is Family.BOOLEAN:
            return column
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

    def _temporal(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        if family not in TEMPORALS:
            return self.quote(utf8(column))
        text = sa.cast(column, sa.CHAR())
        if field.scalar is Scalar.TIME:
            return self._in_quotes(self.without_zeros(text))
        if field.scalar is Scalar.DATE:
            return self._in_quotes(sa.func.left(text, raw("10")))
        local = sa.cast(self.local(column, field), sa.CHAR())
        shown = sa.func.replace(self.without_zeros(local), quoted(" "), quoted("T"))
        return self._in_quotes(self.concat([shown, quoted(offset_text(self.city_offset))]))

    def shown_text(self, column: Sql, field: Field) -> Sql:
        text = sa.func.trim(raw("BOTH '\"' FROM").op("")(self.document_value(column, field)))
        return sa.func.nullif(sa.func.nullif(text, quoted("null")), OUT_OF_RANGE_TEXT)

    def local(self, column: Sql, field: Field) -> Sql:
        """A moment as the city's clocks showed it."""
        moment = column if base_name(field) != "date" else sa.cast(column, sa.DATETIME())
        shift = self._shift(field)
        return moment.op("+")(raw(f"INTERVAL {shift} SECOND")) if shift else moment

    def _shift(self, field: Field) -> int:
        """Seconds from the clocks by which a moment is stored to the city's."""
        return int((self.city_offset - self.stored_offset(field)).total_seconds())

    def stored_offset(self, field: Field) -> timedelta:
        """The offset from UTC in which a column's moments come."""
        # A TIMESTAMP is shown in the session's zone, which is the city's.
        return self.city_offset if base_name(field) == "timestamp" else self.source_offset

    def _in_quotes(self, text: Sql) -> Sql:
        return self.concat([quoted('"'), text, quoted('"')])

    def without_zeros(self, text: Sql) -> Sql:
        shorter = _without_trailing(_without_trailing(text, "0"), ".")
        return sa.case((text.bool_op("LIKE")(quoted("%.%")), shorter), else_=text)

    def row_value(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        if family in TEMPORALS or (field.scalar in TEXTUAL and family not in TEXTS):
            return self.text(column, field)
        return column.op("+")(raw("0")) if family is Family.BIT else column

    def text(self, column: Sql, field: Field) -> Sql:
        if family_of(field) is Family.BIT:
            column = column.op("+")(raw("0"))
        return utf8(column if family_of(field) in TEXTS else sa.cast(column, sa.CHAR()))
