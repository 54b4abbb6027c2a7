"""What differs between the engines' SQL, as one interface.

``Postgresql``, ``Mysql`` (MySQL and MariaDB) and ``Sqlite`` implement it; ``statements.py`` puts
whole statements together from these pieces and never asks which engine it is.
"""

from abc import abstractmethod
from collections.abc import Callable, Sequence

import sqlalchemy as sa

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import OF_UUID
from batu_graph.config.families import (
    EXACT_NUMBERS,
    TEMPORALS,
    TEXTS,
    Family,
    family_of,
    is_textual,
    key_family,
    scale_of,
)
from batu_graph.ir.parameters import Convert, KeyedValues
from batu_graph.ir.select import Compare, Operator, OrderBy
from batu_graph.schema.measures import MEAN_SCALE, DatePart, Function
from batu_graph.sql.convert import FromKey, key_conversion, stored_as
from batu_graph.sql.primitives import PATTERNS, Bind, BindKeyedValues, BindKeys, Sql, quoted, raw
from batu_graph.sql.value_dialect import ValueDialect
from batu_graph.types import TEXTUAL, Scalar


class Dialect(ValueDialect):
    """How one engine writes SQL: its values, conditions, groups and keys."""

    # -- conditions --------------------------------------------------------------------------

    def compare(self, column: Sql, condition: Compare, bind: Bind, negated: bool = False) -> Sql:
        """A column filter: unknown, as of a null, where null is shown.

        Args:
            negated: stands under a ``not``, where unknown is not as good as false.
        """
        field, operator = condition.field, condition.operator
        found = self._compare(column, condition, bind)
        # What equals a label, or is no text and equals a value of the scalar, the scalar carries.
        other = field.enum is not None or family_of(field) not in TEXTS
        carried = other and operator in (Operator.EQ, Operator.IN)
        fits = None if carried and not negated else self.fits(column, field)
        if fits is None:
            return found
        return sa.case((fits, found)) if negated else sa.and_(fits, found)

    def _compare(self, column: Sql, condition: Compare, bind: Bind) -> Sql:
        field, operator = condition.field, condition.operator
        if operator in PATTERNS:
            return self.like(column, field, operator, bind)
        if is_textual(field):
            return self.text_equality(column, field, operator, bind)
        found = self.typed(column, field, operator, bind)
        convert = stored_as(field) if field.scalar in TEXTUAL else None
        if convert is not None and operator in (Operator.EQ, Operator.IN):
            # A number or date that is text for its client: found by its index, then compared.
            return self.both(column, self.native(column, field, operator, bind, convert), found)
        return found

    def both(self, column: Sql, coarse: Sql, exact: Sql) -> Sql:
        """A column meets a comparison by its index, and the exact one; unknown of NULL."""
        return sa.and_(coarse, exact)

    @abstractmethod
    def like(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        """Text search; the value matches literally."""

    @abstractmethod
    def text_equality(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        """``eq ne in notIn`` on text: exact, and still using the column's index."""

    @abstractmethod
    def typed(self, column: Sql, field: Field, operator: Operator, bind: Bind) -> Sql:
        """Equality and order of everything that is not text in its column.

        ``ID`` and ``String`` are compared by the column's text.
        """

    @abstractmethod
    def native(
        self, column: Sql, field: Field, operator: Operator, bind: Bind, convert: Convert
    ) -> Sql:
        """``eq`` and ``in`` in the column's own type; ``convert`` gives None for no such value."""

    def ordered(self, by: OrderBy, value: Sql) -> list[Sql]:
        """The ORDER BY terms of a value."""
        value, field = self.sortable(by, value)
        return self.order(value, field, by.descending, by.nulls_first)

    @abstractmethod
    def order(self, column: Sql, field: Field, descending: bool, nulls_first: bool) -> list[Sql]:
        """ORDER BY terms with the nulls where they belong."""

    @abstractmethod
    def order_key(self, column: Sql, field: Field) -> Sql:
        """What of a column rows are ordered by."""

    def whether(self, bound: Sql) -> Sql:
        """A bound 0 or 1 as a number."""
        return sa.cast(bound, sa.INTEGER())

    def cursor_value(self, column: Sql, field: Field) -> Sql:
        """A column as document value that ``cursor_bound`` makes the same value of again."""
        return self.text_value(self.text(column, field))

    @abstractmethod
    def text_value(self, text: Sql) -> Sql:
        """A text as document value."""

    def row_cursor(self, column: Sql, field: Field) -> Sql:
        """As ``cursor_value``, as plain value for the rows way."""
        return self.row_value(column, field)

    @abstractmethod
    def cursor_bound(self, field: Field, bind: Bind) -> Sql:
        """A value out of a cursor, as it compares with ``order_key``; NULL for null."""

    # -- groups and aggregates ---------------------------------------------------------------

    def exact_value(self, column: Sql, field: Field) -> Sql:
        """A column's values, equal exactly when they are shown equal, null where null is shown; for
        groups and DISTINCT."""
        fits, exact = self.fits(column, field), self._exact_value(column, field)
        return exact if fits is None else sa.case((fits, exact))

    @abstractmethod
    def _exact_value(self, column: Sql, field: Field) -> Sql:
        """As ``exact_value``, of values that are shown."""

    def group_value(self, column: Sql, field: Field) -> Sql:
        """What the rows of a group of equal ``exact_value`` have in common."""
        return self.exact_value(column, field)

    @abstractmethod
    def date_part(self, column: Sql, field: Field, part: DatePart) -> Sql:
        """A part of a date, or of a moment on the city's clock, as a number; NULL where there is
        none."""

    @abstractmethod
    def summed(self, column: Sql, field: Field) -> Sql:
        """A column's numbers as they are added: exact unless the field is floating."""

    @abstractmethod
    def divided(self, total: Sql) -> Sql:
        """An exact sum with digits enough for a mean."""

    def total(self, column: Sql, field: Field) -> Sql:
        """The sum of a column's numbers; NULL of none."""
        return sa.func.sum(self.summed(column, field))

    def mean(self, column: Sql, field: Field) -> Sql:
        """The mean of a column's numbers, rounded to ``MEAN_SCALE`` unless they are floating."""
        number = self.summed(column, field)
        if field.scalar is Scalar.FLOAT:
            return sa.func.avg(number)
        exact = self.divided(sa.func.sum(number)).op("/")(sa.func.count(number))
        return sa.func.round(exact, raw(str(MEAN_SCALE)))

    @abstractmethod
    def extreme(self, column: Sql, field: Field, function: Function) -> Sql:
        """The least or greatest value of a column; of texts by code point."""

    # -- keys --------------------------------------------------------------------------------

    @abstractmethod
    def codec(self, text: Sql, codec: Codec) -> Sql:
        """A key codec applied to a text."""

    @abstractmethod
    def without_zeros(self, text: Sql) -> Sql:
        """The text of a decimal number without the zeros (and the point) that end it."""

    def key(self, column: Sql, field: Field, codec: Codec) -> Sql:
        """A key column as the text that joins compare; of what a codec leaves empty, NULL."""
        text = self.key_source(column, field)
        if family_of(field) is Family.DECIMAL and scale_of(field) != 0:
            text = self.without_zeros(text)
        return self.unless_empty(self.codec(text, codec)) if codec else text

    def unless_empty(self, text: Sql) -> Sql:
        """A text, NULL of an empty one."""
        return sa.func.nullif(text, raw("''"))

    @abstractmethod
    def key_source(self, column: Sql, field: Field) -> Sql:
        """A key column as text of which ``planner/keys.py`` makes its canonical text."""

    def hidden_key(self, column: Sql, field: Field) -> Sql:
        """A key column's text as document value, for joins into other sources."""
        return self.text_value(self.key_source(column, field))

    @abstractmethod
    def key_text(self, key: Sql) -> Sql:
        """A column of ``keys_table`` as text."""

    @abstractmethod
    def exact_text(self, column: Sql, field: Field, codec: Codec) -> Sql:
        """A key column's text, equal only when exactly equal whatever the collation."""

    def exact_key(self, column: Sql, field: Field, codec: Codec) -> Sql:
        """A key column for PARTITION BY and GROUP BY."""
        if self.exact_convert(field, codec) is not None:
            return column
        return self.exact_text(column, field, codec)

    @abstractmethod
    def keys_match(self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys) -> Sql:
        """Whether the row's key columns are one of the keys looked up; texts as their collation
        compares them."""

    @abstractmethod
    def keys_match_exactly(
        self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys
    ) -> Sql:
        """As ``keys_match``, with texts compared by code point."""

    def keys_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeys
    ) -> tuple[sa.FromClause, list[Sql]]:
        """The keys as a table and its columns; only where ``lateral_keys``."""
        raise AssertionError(f"{type(self).__name__} has no table of keys")

    @abstractmethod
    def keyed_values_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeyedValues
    ) -> tuple[sa.FromClause, list[Sql], Sql]:
        """Remote values as a table under ``name``: its key columns, as ``exact_key``, and the rank
        of each key's value."""

    @abstractmethod
    def same(self, here: tuple[Sql, Field, Codec], there: tuple[Sql, Field, Codec]) -> Sql:
        """Whether two key columns of one database agree; ``there`` is looked up by index."""

    def same_as_enforced(self, referenced: Sql, referencing: Sql) -> Sql:
        """Whether two columns agree as the database compares them for its foreign key."""
        return referenced == referencing

    def exact_convert(self, field: Field, codec: Codec) -> FromKey | None:
        """How a canonical key becomes a value of ``exact_key``; None: it stays text."""
        return None if codec else self.key_convert(field)

    def keyed_value_rows(
        self, columns: Sequence[tuple[Field, Codec]]
    ) -> Callable[[KeyedValues], list[list[object]]]:
        """Remote values -> rows of the key columns as ``exact_key`` and the rank."""
        converts = [self.exact_convert(field, codec) or str for field, codec in columns]

        def rows(values: KeyedValues) -> list[list[object]]:
            return [
                [*(convert(part) for convert, part in zip(converts, key, strict=True)), rank]
                for key, rank in zip(values.keys, values.ranks, strict=True)
            ]

        return rows

    def direct(self, field: Field, codec: Codec) -> bool:
        """Whether keys can be looked up in the column itself, in its own type."""
        return not codec and (key_family(field) in TEXTS or self.key_convert(field) is not None)

    def meets(self, column: Sql, field: Field, key: Sql) -> Sql:
        """A column equals a key of ``keys_table``, of which it is ``direct``."""
        return column == key

    def key_convert(self, field: Field) -> FromKey | None:
        """How a canonical key becomes a value of the column's own type; None: compared as text."""
        return key_conversion(field)

    @staticmethod
    def writes_uuids(field: Field, codec: Codec) -> bool:
        """Whether keys are UUIDs that a column of texts holds in some writing."""
        return codec == OF_UUID and family_of(field) in TEXTS

    def uuid_writings(self, text: Sql) -> list[Sql]:
        """As ``uuid_writings`` of the codecs, of a UUID in its usual writing."""
        bare = sa.func.replace(text, quoted("-"), quoted(""))
        braces = self.joined([quoted("{"), text, quoted("}")])
        return [text, braces, bare, *(sa.func.upper(one) for one in (text, braces, bare))]

    @abstractmethod
    def joined(self, parts: Sequence[Sql]) -> Sql:
        """Texts one after the other."""

    @staticmethod
    def compare_natively(here: tuple[Sql, Field, Codec], there: tuple[Sql, Field, Codec]) -> bool:
        """Whether the columns' own types find the same keys equal as their texts would."""
        (_, near, near_codec), (_, far, far_codec) = here, there
        if near_codec or far_codec:
            return False
        if near.sql_type == far.sql_type and family_of(near) in TEMPORALS:
            return near.scalar is far.scalar
        families = {key_family(near), key_family(far)}
        known = key_conversion(near) is not None and key_conversion(far) is not None
        return known and (len(families) == 1 or families <= EXACT_NUMBERS)
