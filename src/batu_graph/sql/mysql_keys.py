"""MySQL's and MariaDB's keys: codecs, look-ups, values' tables; texts exact over any collation."""

import json
import re
from abc import abstractmethod
from collections.abc import Callable, Sequence
from itertools import repeat

import sqlalchemy as sa

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import HEX_GROUPS, UUID_PATTERN, uuid_writings
from batu_graph.config.families import (
    EXACT_NUMBERS,
    TEXTS,
    Family,
    base_name,
    family_of,
    is_unsigned,
    key_family,
)
from batu_graph.connectors.base import Coarse
from batu_graph.ir.parameters import Keys
from batu_graph.sql.convert import FromKey
from batu_graph.sql.primitives import BindKeyedValues, BindKeys, Sql, quoted, raw
from batu_graph.sql.textual import TextDialect

_LENT_TYPES = {
    Family.INTEGER: "bigint",
    Family.DECIMAL: "decimal(65,30)",
    Family.BOOLEAN: "bigint",
    Family.DATE: "date",
    Family.UUID: "varchar(36)",
}


def utf8(value: Sql) -> Sql:
    """A text in the character set of the session."""
    return sa.func.convert(value.op("USING")(raw("utf8mb4")))


def binary(value: Sql) -> Sql:
    """A text as bytes, which compare exactly."""
    return sa.cast(value, sa.BINARY())


def _lent_text(field: Field, codec: Codec) -> str:
    """A type for every key that a column of texts can hold: JSON_TABLE makes NULL of one that is
    too long for it, and MariaDB cuts it where it has more bytes than the type has letters. Servers
    make an index of short ones only."""
    if family_of(field) not in TEXTS:
        return "varchar(190)"
    declared = re.fullmatch(r"(?:var)?char\((\d+)\)", field.sql_type)
    if declared is None:
        return "longtext"
    most = 4 * _longest(int(declared[1]), codec)
    return next((f"varchar({size})" for size in (190, 512) if most <= size), "longtext")


def _longest(letters: int, codec: Codec) -> int:
    """The most letters that a codec makes of so many."""
    for step in codec:
        if step.name == "pad":
            letters = max(letters, step.argument or 0)
        elif step.name == "replace":
            sought, put = map(len, step.texts)
            letters += letters // sought * max(put - sought, 0)
    return letters


def _constant(text: str) -> Sql:
    """Any text, by its bytes: neither backslashes nor SQLAlchemy's places mean anything in it."""
    return raw(f"_utf8mb4 x'{text.encode().hex()}'")


def _by_code_point(text: Sql) -> Sql:
    """A text by whose collation a search tells letters from all others."""
    return text.op("COLLATE")(raw("utf8mb4_bin"))


def _without(text: Sql, pattern: str, put: str = "") -> Sql:
    return sa.func.regexp_replace(_by_code_point(text), quoted(pattern), quoted(put))


class MysqlKeys(TextDialect):
    """How MySQL and MariaDB compare keys."""

    @abstractmethod
    def concat(self, parts: Sequence[Sql]) -> Sql:
        """Texts one after the other; NULL where one is."""

    @abstractmethod
    def number(self, column: Sql, field: Field) -> Sql:
        """A column as number; NULL for what is none."""

    @abstractmethod
    def shown_text(self, column: Sql, field: Field) -> Sql:
        """The text that a date, moment or time is given as; NULL for one that is none."""

    def codec(self, text: Sql, codec: Codec) -> Sql:
        for step in codec:
            length = raw(str(step.argument or 0))
            match step.name:
                case "strip":
                    text = _without(text, "^[[:space:]]+|[[:space:]]+$")
                case "squeeze":
                    text = _without(text, "[[:space:]]+", " ")
                case "digits":
                    text = _without(text, "[^0-9]")
                case "alnum":
                    text = _without(text, "[^0-9A-Za-z]")
                case "replace":
                    sought, put = map(_constant, step.texts)
                    text = sa.func.replace(_by_code_point(text), sought, put)
                case "upper" | "lower":
                    # Of ASCII's letters: byte by byte, in a character set that has no others with
                    # two cases.
                    single = sa.func.convert(binary(text).op("USING")(raw("hebrew")))
                    text = utf8(binary(getattr(sa.func, step.name)(single)))
                case "pad":
                    padded = sa.func.lpad(text, length, quoted("0"))
                    short = sa.func.char_length(text).between(raw("1"), length)
                    text = sa.case((short, padded), else_=text)
                case "uuid":
                    shape = _by_code_point(text).bool_op("REGEXP")(quoted(UUID_PATTERN))
                    text = sa.case((shape, self._one_uuid(text)), else_=text)
                case "first":
                    text = sa.func.left(text, length)
                case "last":
                    text = sa.func.right(text, length)
                case other:
                    raise AssertionError(f"codec step {other}")
        return text

    def unless_empty(self, text: Sql) -> Sql:
        # As bytes: a text of blanks is equal to an empty one by most collations.
        return utf8(sa.func.nullif(binary(text), quoted("")))

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
                return utf8(sa.cast(column.op("+")(raw("0")), sa.CHAR()))
            case Family.BIT:
                return utf8(sa.cast(self.number(column, field), sa.CHAR()))
            case Family.BOOLEAN if family is not Family.BOOLEAN:
                return utf8(sa.cast(self.number(column, field), sa.CHAR()))
            case Family.DATE if family is Family.DATE:
                return self.text(column, field)
            case Family.DATE | Family.TIMESTAMP | Family.TIME:
                return utf8(self.shown_text(column, field))
        return self.text(column, field)

    def key_convert(self, field: Field) -> FromKey | None:
        convert = super().key_convert(field)
        if convert is None or base_name(field) != "year":
            return convert
        # A year is compared with a constant of two digits as with one of this century or the last.
        return lambda text: None if len(text) < 3 and text != "0" else convert(text)

    def exact_text(self, column: Sql, field: Field, codec: Codec) -> Sql:
        return binary(self.key(column, field, codec))

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
        coarse = [self._is_coarse(field, codec) for _, field, codec in columns]
        return sa.and_(*indexed, self._among(looked_up, converts, bind, coarse))

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
    def _among(
        columns: Sequence[Sql],
        converts: Sequence[FromKey | None],
        bind: BindKeys,
        coarse: Sequence[bool] = (),
    ) -> Sql:
        """Whether the columns are one of the keys.

        Args:
            coarse: which of the columns their collations compare; none: all exactly.
        """
        only_text = len(columns) == 1 and converts[0] is None
        if not only_text:
            converts = [
                Coarse if by_collation else convert
                for convert, by_collation in zip(converts, coarse or repeat(False), strict=False)
            ]

        def listed(keys: Keys) -> object:
            if only_text and keys:
                texts = [key for (key,) in keys]
                return Coarse(texts) if any(coarse) else texts
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

    def keyed_values_table(
        self, columns: Sequence[tuple[Field, Codec]], name: str, bind: BindKeyedValues
    ) -> tuple[sa.FromClause, list[Sql], Sql]:
        rows = self.keyed_value_rows(columns)
        listed = bind(lambda values: json.dumps(rows(values), default=str))
        defined, chosen = [], []
        for position, (field, codec) in enumerate(columns):
            text = self.exact_convert(field, codec) is None
            native = _lent_text(field, codec) if text else _LENT_TYPES[key_family(field)]
            if native == "bigint" and is_unsigned(field):
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
        exact = binary(self.key(far, far_field, far_codec)) == binary(near_key)
        # A coarse comparison lets the index of the column looked up serve.
        if self.writes_uuids(far_field, far_codec):
            writings = map(self._without_collation, self.uuid_writings(near_key))
            return sa.and_(far.in_(writings), exact)
        if not far_codec and family_of(far_field) in TEXTS:
            return sa.and_(far == self._without_collation(near_key), exact)
        if not far_codec and family_of(far_field) in EXACT_NUMBERS:
            return sa.and_(far == near_key, exact)
        return exact

    def _without_collation(self, text: Sql) -> Sql:
        """A text that is compared in the other side's collation, as a constant is; two columns of
        different collations are an error otherwise."""
        if not self.has_json:
            return text
        return sa.func.json_unquote(sa.func.json_quote(text))


def _writings(position: int) -> Callable[[Keys], object]:
    """How UUIDs among keys may be written in a column."""
    return lambda keys: Coarse(
        [text for key in keys for text in uuid_writings(key[position])] or [None]
    )
