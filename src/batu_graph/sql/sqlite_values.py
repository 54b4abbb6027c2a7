"""SQLite's stored values, as they are given.

Any column can hold any type there, so every value is checked before it is given.
"""

from collections.abc import Sequence
from datetime import timedelta

import sqlalchemy as sa

from batu_graph.config.catalogue import Field
from batu_graph.config.families import NUMBERS, family_of, scale_of
from batu_graph.schema.filters import ORDERED
from batu_graph.schema.measures import is_total
from batu_graph.sql.primitives import Sql, quoted, raw
from batu_graph.sql.textual import OUT_OF_RANGE_JSON, TextDialect
from batu_graph.types import TEXTUAL, Scalar


def as_text(value: Sql) -> Sql:
    """A value as text."""
    return sa.cast(value, sa.TEXT())


def filled(template: str, values: Sequence[Sql]) -> Sql:
    """``template`` with a value in the place of each ``%s``; NULL fills in nothing.

    Not ``||``: the parser of SQLite before 3.46 goes only 100 symbols deep, and this takes fewest.
    """
    return sa.func.printf(quoted(template), *values)


def _is(column: Sql, *types: str) -> Sql:
    return sa.func.typeof(column).in_([quoted(name) for name in types])


TEMPORAL = frozenset({Scalar.DATE, Scalar.DATE_TIME, Scalar.TIME})
_LARGEST = "1.7976931348623157e308"
MOST_ARGUMENTS = 100
"""Of a function; SQLITE_MAX_FUNCTION_ARG is 127 before version 3.47."""


class SqliteValues(TextDialect):
    """What a column holds, as documents and rows take it."""

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
                filled(",".join(members[start:end]), values[start:end])
                for start, end in ((start, start + MOST_ARGUMENTS) for start in starts)
            ]
            members = ["%s"] * len(values)
        return filled("{" + ",".join(members) + "}", values), source

    def array(self, element: Sql, order: Sequence[Sql]) -> Sql:
        return filled("[%s]", [sa.func.group_concat(element, quoted(","))])

    def document_value(self, column: Sql, field: Field) -> Sql:
        if (fitting := self._where_fitting(column, field)) is not None:
            return sa.func.coalesce(fitting, OUT_OF_RANGE_JSON)
        if field.scalar is Scalar.UUID:
            return self.quote(sa.func.lower(as_text(column)))
        text = sa.func.batu_base64(column) if field.scalar is Scalar.BASE64 else as_text(column)
        return self.quote(text)

    def _where_fitting(self, column: Sql, field: Field) -> Sql | None:
        """JSON text of a value that the scalar can carry, NULL of others; None: it carries all."""
        if field.enum:
            labels = [quoted(label) for label in field.labels]
            fits = sa.or_(column.is_(None), as_text(column).in_(labels))
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
                stored, shown = seconds(self.source_offset), seconds(self.city_offset)
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

    def shown(self, column: Sql, field: Field) -> Sql:
        # Ordered as it is given: a time in other writings, a number that is kept as text.
        other = field.scalar in ORDERED and family_of(field) not in NUMBERS
        if other or field.scalar in TEMPORAL:
            return self.exact_value(column, field)
        return super().shown(column, field)

    def number(self, column: Sql, field: Field) -> Sql:
        """The value as number, also where it was stored as text; NULL for what is none."""
        if family_of(field) in NUMBERS:  # SQLite itself makes numbers of such texts
            return sa.case((_is(column, "integer", "real"), column))
        return sa.func.batu_number(column)

    def _integer(self, column: Sql, low: int, high: int) -> Sql:
        plain = sa.and_(_is(column, "integer"), column.between(raw(str(low)), raw(str(high))))
        other = sa.func.batu_json_integer(column, raw(str(low)), raw(str(high)))
        return sa.case((plain, column), else_=other)

    def row_value(self, column: Sql, field: Field) -> Sql:
        return as_text(column) if field.scalar in TEXTUAL | {Scalar.JSON} else column

    def text(self, column: Sql, field: Field) -> Sql:
        return as_text(column)


def seconds(offset: timedelta) -> Sql:
    """An offset from UTC in seconds."""
    return raw(str(int(offset.total_seconds())))


def _scale(field: Field) -> int:
    scale = scale_of(field)
    return -1 if scale is None else scale
