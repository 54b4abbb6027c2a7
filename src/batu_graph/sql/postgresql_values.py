"""PostgreSQL's stored values as document values, plain values and texts."""

from typing import Any

import sqlalchemy as sa

from batu_graph.config.catalogue import Field
from batu_graph.config.families import (
    NUMBERS,
    TEMPORALS,
    Family,
    base_name,
    family_of,
    key_family,
    scale_of,
)
from batu_graph.sql.dialect import Dialect
from batu_graph.sql.offsets import offset_text
from batu_graph.sql.postgresql_types import SINGLE
from batu_graph.sql.primitives import OUT_OF_RANGE_TEXT, Native, Sql, quoted, raw
from batu_graph.types import TEXTUAL, Scalar

_SMALL = frozenset(["smallint", "int2", "integer", "int", "int4", "serial", "smallserial"])
_EXACT = 2**53
_LARGEST = "1.7976931348623157e308"


def cast(value: Sql, name: str) -> Sql:
    """A value as a type by its own name."""
    return sa.cast(value, Native(name))


class PostgresqlValues(Dialect):
    """How PostgreSQL's values are given."""

    def document_value(self, column: Sql, field: Field) -> Sql:
        scalar, family = field.scalar, family_of(field)
        if field.enum:
            return self._checked(self.text(column, field), self._is_label(column, field))
        match scalar:
            case Scalar.STRING | Scalar.ID:
                return self.text(column, field)
            case Scalar.BOOLEAN if family is not Family.BOOLEAN:
                number = self._number(column, field)
                return sa.case(
                    (number == raw("0"), raw("to_json(false)")),
                    (number == raw("1"), raw("to_json(true)")),
                    (column.isnot(None), sa.func.to_json(cast(OUT_OF_RANGE_TEXT, "text"))),
                )
            case Scalar.INT if base_name(field) not in _SMALL:
                return self._integer(column, field, -(2**31), 2**31 - 1)
            case Scalar.YEAR:
                return self._integer(column, field, 1, 9999)
            case Scalar.BIG_INT:
                number = self._number(column, field)
                exact = sa.and_(number >= raw(f"({-_EXACT})"), number <= raw(f"{_EXACT}"))
                whole = sa.func.trunc(cast(number, "numeric"))
                return sa.case(
                    (column.is_(None), None),
                    (cast(number, "numeric") != whole, _json_text(OUT_OF_RANGE_TEXT)),
                    (exact, sa.func.to_json(cast(whole, "int8"))),
                    else_=sa.func.to_json(cast(whole, "text")),
                )
            case Scalar.FLOAT:
                number = self._double(column, field)
                return sa.case(
                    (
                        number.in_([raw("'NaN'"), raw("'Infinity'"), raw("'-Infinity'")]),
                        _json_text(OUT_OF_RANGE_TEXT),
                    ),
                    (sa.and_(column.isnot(None), number.is_(None)), _json_text(OUT_OF_RANGE_TEXT)),
                    else_=sa.func.to_json(number),
                )
            case Scalar.DECIMAL:
                return self._decimal(column, field)
            case Scalar.DATE | Scalar.DATE_TIME | Scalar.TIME:
                return self._temporal(column, field)
            case Scalar.JSON:
                return self._json(column, field)
            case Scalar.UUID if family is not Family.UUID:
                return sa.func.lower(self.text(column, field))
            case Scalar.BASE64:
                return sa.func.replace(
                    sa.func.encode(column, quoted("base64")), raw("E'\\n'"), quoted("")
                )
        return column

    def fits(self, column: Sql, field: Field) -> Sql | None:
        # Written so that an index of the column serves.
        match field.scalar, family_of(field):
            case Scalar.FLOAT, Family.FLOAT:
                return column.between(raw(f"(-{_LARGEST})::float8"), raw(f"{_LARGEST}::float8"))
            case Scalar.DECIMAL, Family.DECIMAL if scale_of(field) is not None:
                return column != raw("'NaN'")
            case Scalar.DECIMAL, Family.DECIMAL | Family.FLOAT:
                return column - column == raw("0")  # NaN of what is endless
            case Scalar.DATE, Family.DATE:
                return column.between(raw("date '0001-01-01'"), raw("date '9999-12-31'"))
            case Scalar.TIME, Family.TIME:
                return column < raw("time '24:00'")
            case Scalar.DATE_TIME, Family.DATE | Family.TIMESTAMP | Family.TIMESTAMP_TZ:
                local = self._local(column, field)
                first, after = raw("timestamp '0001-01-01'"), raw("timestamp '10000-01-01'")
                return sa.and_(local >= first, local < after)
        return None

    def is_null(self, column: Sql, field: Field) -> Sql:
        fits = self.fits(column, field)
        null = column.is_(None)
        return null if fits is None else sa.or_(null, sa.not_(fits))

    def _checked(self, value: Sql, fits: Sql) -> Sql:
        return sa.case((value.is_(None), None), (fits, value), else_=OUT_OF_RANGE_TEXT)

    def _is_label(self, column: Sql, field: Field) -> Sql:
        return self.text(column, field).in_([quoted(label) for label in field.labels])

    def _number(self, column: Sql, field: Field) -> Sql:
        if family_of(field) in NUMBERS:
            return column
        if family_of(field) is Family.BOOLEAN:
            return cast(column, "int4")
        text = self.text(column, field)
        shape = text.bool_op("~")(quoted(r"^\s*[-+]?\d{1,100}(\.\d{1,100})?\s*$"))
        return sa.case((shape, cast(text, "numeric")))

    def _double(self, column: Sql, field: Field) -> Sql:
        """As a double; a ``real`` by its shortest text, so that 0.1 stays 0.1."""
        number = self._number(column, field)
        if base_name(field) in SINGLE:
            number = cast(number, "text")
        return cast(number, "float8")

    def _integer(self, column: Sql, field: Field, low: int, high: int) -> Sql:
        number = self._number(column, field)
        fits = sa.and_(
            number >= raw(f"({low})"), number <= raw(f"{high}"), number == sa.func.trunc(number)
        )
        return sa.case(
            (column.is_(None), None),
            (fits, sa.func.to_json(cast(number, "int4"))),
            else_=_json_text(OUT_OF_RANGE_TEXT),
        )

    def _json(self, column: Sql, field: Field) -> Sql:
        """JSON as text: each digit as it is stored."""
        listed = family_of(field) is Family.ARRAY
        return cast(sa.func.to_json(column) if listed else column, "text")

    def _decimal(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        if family in (Family.INTEGER, Family.DECIMAL) and scale_of(field) is not None:
            text = cast(column, "text")  # numeric(p,s) prints its scale by itself
            return sa.case((column == raw("'NaN'"), OUT_OF_RANGE_TEXT), else_=text)
        if family is Family.INTEGER:
            return cast(column, "text")
        number = self._number(column, field)
        text = cast(number, "text")
        if family is Family.FLOAT:
            text = cast(cast(sa.func.nullif(text, quoted("NaN")), "numeric"), "text")
        special = cast(number, "text").in_(
            [quoted(name) for name in ("NaN", "Infinity", "-Infinity")]
        )
        return sa.case(
            (column.is_(None), None),
            (number.is_(None), OUT_OF_RANGE_TEXT),
            (special, OUT_OF_RANGE_TEXT),
            else_=text,
        )

    def _temporal(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        if family not in TEMPORALS:
            return self._temporal_text(column, field)
        if field.scalar is Scalar.TIME:
            value = cast(column, "time")
            day_end = value == raw("time '24:00'")
            return sa.case((day_end, OUT_OF_RANGE_TEXT), else_=cast(value, "text"))
        if field.scalar is Scalar.DATE:
            value = cast(column, "date")
            fits = sa.and_(value >= raw("date '0001-01-01'"), value <= raw("date '9999-12-31'"))
            return sa.case(
                (column.is_(None), None), (fits, cast(value, "text")), else_=OUT_OF_RANGE_TEXT
            )
        local = self._local(column, field)
        fits = sa.and_(
            local >= raw("timestamp '0001-01-01'"), local < raw("timestamp '10000-01-01'")
        )
        shown = sa.func.replace(cast(local, "text"), quoted(" "), quoted("T"))
        zoned = shown.op("||")(quoted(offset_text(self.city_offset)))
        return sa.case((column.is_(None), None), (fits, zoned), else_=OUT_OF_RANGE_TEXT)

    def _local(self, column: Sql, field: Field) -> Sql:
        """A date as it is, a moment as the city's clocks showed it."""
        family = family_of(field)
        if field.scalar is Scalar.DATE:
            return cast(column, "date")
        if family is Family.TIMESTAMP_TZ:
            return column.op("AT TIME ZONE")(raw(f"interval '{_interval(self.city_offset)}'"))
        shift = int((self.city_offset - self.source_offset).total_seconds())
        local = cast(column, "timestamp")
        return local + raw(f"interval '{shift} seconds'") if shift else local

    def _temporal_text(self, column: Sql, field: Field) -> Sql:
        """A date kept as text: given when it has exactly the scalar's own shape."""
        text = self.text(column, field)
        shapes = {
            Scalar.DATE: r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
            Scalar.TIME: r"^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$",
            Scalar.DATE_TIME: r"^$",
        }
        return self._checked(text, text.bool_op("~")(quoted(shapes[field.scalar])))

    def row_value(self, column: Sql, field: Field) -> Sql:
        family = family_of(field)
        if family in TEMPORALS:
            return cast(column, "text")  # infinity and years over 9999 have no Python value
        if field.scalar is Scalar.JSON:
            return self._json(column, field)
        if family is Family.FLOAT:
            return self._double(column, field)
        if family in (Family.OTHER, Family.JSON, Family.UUID) or field.scalar in TEXTUAL:
            return self.text(column, field)
        return column

    def text(self, column: Sql, field: Field) -> Sql:
        if base_name(field) == "inet":
            return sa.func.abbrev(column)  # a cast would end every address in its length, /32
        return column if family_of(field) is Family.TEXT else cast(column, "text")

    def constant(self, text: str) -> Sql:
        return cast(quoted(text), "text")

    @property
    def null(self) -> Sql:
        return raw("NULL")

    def text_value(self, text: Sql) -> Sql:
        return text

    def key_source(self, column: Sql, field: Field) -> Sql:
        match key_family(field), family_of(field):
            case Family.BOOLEAN, _:
                return cast(self._number(column, field), "text")
            case Family.DATE, Family.DATE:
                return cast(column, "text")
            case ((Family.DATE | Family.TIMESTAMP | Family.TIME), _):
                shown = self._temporal(column, field)
                return sa.func.nullif(shown, OUT_OF_RANGE_TEXT)
        return self.text(column, field)

    def key_text(self, key: Sql) -> Sql:
        return cast(key, "text")


def _json_text(text: Sql) -> Sql:
    return sa.func.to_json(cast(text, "text"))


def _interval(offset: Any) -> str:
    return f"{int(offset.total_seconds())} seconds"
