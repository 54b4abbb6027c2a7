"""PostgreSQL's keys: codecs, look-ups, tables of values."""

from collections.abc import Callable, Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.types import NullType

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import UUID_PATTERN, WHITE_SPACE, uuid_writings
from batu_graph.config.families import (
    EXACT_NUMBERS,
    TEXTS,
    Family,
    base_name,
    family_of,
)
from batu_graph.ir.parameters import KeyedValues, Keys
from batu_graph.sql.postgresql_types import (
    PARAMETER_TYPE,
    WallClock,
)
from batu_graph.sql.postgresql_values import PostgresqlValues, cast
from batu_graph.sql.primitives import BindKeyedValues, BindKeys, Sql, quoted, raw, zeros_trimmed

_WHITE = "[" + "".join(f"\\u{ord(character):04x}" for character in WHITE_SPACE) + "]"
r"""PostgreSQL's own ``\s`` depends on the collation."""
_ORIGINS: dict[str, Callable[[Sql], Sql]] = {
    "date": lambda days: raw("date '2000-01-01'") + cast(days, "int4"),
    "timestamp": lambda distance: raw("timestamp '2000-01-01'") + cast(distance, "interval"),
    "timestamptz": lambda distance: (
        (raw("timestamp '2000-01-01'") + cast(distance, "interval"))
        .self_group()
        .op("AT TIME ZONE")(quoted("UTC"))
    ),
}
"""How a moment is compared with: as its distance from a fixed one. As text it would be read anew
for every row, as PostgreSQL takes reading it for something that depends on the session; and asyncpg
makes infinity of the first and the last day that Python has."""


class PostgresqlKeys(PostgresqlValues):
    """How PostgreSQL compares keys: array parameters, lateral key tables."""

    def without_zeros(self, text: Sql) -> Sql:
        return zeros_trimmed(text)

    def codec(self, text: Sql, codec: Codec) -> Sql:
        for step in codec:
            length = step.argument or 0
            match step.name:
                case "strip":
                    outer = quoted(f"^{_WHITE}+|{_WHITE}+$")
                    text = sa.func.regexp_replace(text, outer, quoted(""), quoted("g"))
                case "squeeze":
                    run = quoted(f"{_WHITE}+")
                    text = sa.func.regexp_replace(text, run, quoted(" "), quoted("g"))
                case "digits":
                    text = sa.func.regexp_replace(text, quoted("[^0-9]"), quoted(""), quoted("g"))
                case "alnum":
                    text = sa.func.regexp_replace(
                        text, quoted("[^0-9A-Za-z]"), quoted(""), quoted("g")
                    )
                case "replace":
                    sought, put = map(_constant, step.texts)
                    text = sa.func.replace(exactly(text), sought, put)
                case "upper" | "lower":
                    text = getattr(sa.func, step.name)(exactly(text))  # letters of ASCII only
                case "pad":
                    text = sa.case(
                        (text == quoted(""), text),
                        (
                            sa.func.length(text) < length,
                            sa.func.lpad(text, raw(str(length)), quoted("0")),
                        ),
                        else_=text,
                    )
                case "uuid":
                    shape = text.bool_op("~")(quoted(UUID_PATTERN))
                    one = cast(cast(text, "uuid"), "text")
                    text = sa.case((shape, one), else_=text)
                case "first":
                    text = sa.func.left(text, raw(str(length)))
                case "last":
                    text = sa.func.right(text, raw(str(length)))
                case other:
                    raise AssertionError(f"codec step {other}")
        return text

    def exact_text(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return exactly(self.key(column, field, codec))

    def joined(self, parts: Sequence[Sql]) -> Sql:
        return sa.func.concat(*parts)

    def _key_array(self, field: Field, codec: Codec, position: int, bind: BindKeys) -> Sql:
        """One key column of all keys, as an array of the type it is looked up in."""
        family = family_of(field)
        convert = None if codec or family in TEXTS else self.key_convert(field)
        native = PARAMETER_TYPE[family] if self.direct(field, codec) else "text"

        def column(keys: Keys) -> list[object]:
            if convert is None:
                return [key[position] for key in keys]
            return [_sent(convert(key[position])) for key in keys]

        return _as_native(bind(column), native, "[]")

    def _looked_up(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return column if self.direct(field, codec) else self.key(column, field, codec)

    def keys_match(self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys) -> Sql:
        looked_up = [self._looked_up(*column) for column in columns]
        arrays = [
            self._key_array(field, codec, position, bind)
            for position, (_, field, codec) in enumerate(columns)
        ]
        indexed = [
            column == sa.any_(cast(bind(_writings(position)), PARAMETER_TYPE[family] + "[]"))
            for position, (column, field, codec) in enumerate(columns)
            for family in (family_of(field),)
            if self.writes_uuids(field, codec)
        ]
        if len(columns) == 1:
            return sa.and_(*indexed, looked_up[0] == sa.any_(arrays[0]))
        keys = sa.select(raw("*")).select_from(sa.func.unnest(*arrays))
        among = sa.tuple_(*looked_up, types=[NullType()] * len(looked_up)).in_(keys)
        return sa.and_(*indexed, among)

    def keys_match_exactly(
        self, columns: Sequence[tuple[Sql, Field, Codec]], bind: BindKeys
    ) -> Sql:
        return self.keys_match(columns, bind)

    def keys_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeys
    ) -> tuple[sa.FromClause, list[Sql]]:
        arrays = [
            self._key_array(field, codec, position, bind)
            for position, (field, codec) in enumerate(columns)
        ]
        names = [f"k${position}" for position in range(len(columns))]
        table = sa.func.unnest(*arrays).table_valued(*names).render_derived(name)
        return table, [raw(f"{name}.{column}") for column in names]

    def keyed_values_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeyedValues
    ) -> tuple[sa.FromClause, list[Sql], Sql]:
        rows = self.keyed_value_rows(columns)
        natives = [
            PARAMETER_TYPE[family_of(field)] if self.exact_convert(field, codec) else "text"
            for field, codec in columns
        ]

        def column(at: int) -> Callable[[KeyedValues], object]:
            return lambda values: [_sent(row[at]) for row in rows(values)]

        arrays = [
            _as_native(bind(column(at)), native, "[]")
            for at, native in enumerate([*natives, "int4"])
        ]
        names = [*(f"k${position}" for position in range(len(columns))), "r$"]
        table = sa.func.unnest(*arrays).table_valued(*names).render_derived(name)
        *keys, rank = [raw(f"{name}.{column}") for column in names]
        return table, keys, rank

    def same(self, here: tuple[Sql, Field, Codec], there: tuple[Sql, Field, Codec]) -> Sql:
        (near, near_field, near_codec), (far, far_field, far_codec) = here, there
        if self.compare_natively(here, there):
            return far == near
        near_family, far_family = family_of(near_field), family_of(far_field)
        alike = base_name(near_field) == base_name(far_field)
        far_key = self.key(far, far_field, far_codec)
        near_key = self.key(near, near_field, near_codec)
        exact = far_key == near_key
        if not (near_codec or far_codec):
            if near_family in TEXTS and far_family in TEXTS:
                if not alike:
                    near = cast(near, PARAMETER_TYPE[far_family])
                blanks = Family.BLANK_PADDED in (near_family, far_family) and not alike
                return sa.and_(far == near, exact) if blanks else far == near
            if near_family is far_family is Family.OTHER and alike:
                return sa.and_(far == near, exact)
        if self.writes_uuids(far_field, far_codec):
            return sa.and_(far.in_(self.uuid_writings(near_key)), exact)
        if not far_codec and far_family in EXACT_NUMBERS:
            shape = near_key.bool_op("~")(quoted(r"^-?\d{1,100}(\.\d{1,100})?$"))
            return sa.and_(far == sa.case((shape, cast(near_key, "numeric"))), exact)
        if not far_codec and far_family is Family.UUID:
            shape = near_key.bool_op("~")(quoted(UUID_PATTERN))
            return sa.and_(far == sa.case((shape, cast(near_key, "uuid"))), exact)
        return exact


def _writings(position: int) -> Callable[[Keys], list[str]]:
    """How UUIDs among keys may be written in a column."""
    return lambda keys: [text for key in keys for text in uuid_writings(key[position])]


def exactly(text: Sql) -> Sql:
    """A text that compares by code point."""
    return text.op("COLLATE")(raw('"C"'))


def _constant(text: str) -> Sql:
    """Any text, as a constant in which SQLAlchemy finds no place for a parameter (``%(x)s``)."""
    for character in "\\%[":
        text = text.replace(character, f"\\{ord(character):04x}")
    escaped = text.replace("'", "''")
    return raw(f"U&'{escaped}'")


def _sent(value: object) -> object:
    """A value among others: dates as text, for the same reason."""
    if isinstance(value, WallClock):
        return value.text
    return value.isoformat() if isinstance(value, date) else value


def _as_native(bound: Sql, native: str, array: str = "") -> Sql:
    """A bound value, or an array of them, in a type of the database."""
    if native in _ORIGINS:
        bound = cast(bound, f"text{array}")
    return cast(bound, f"{native}{array}")
