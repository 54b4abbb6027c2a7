"""Families of column types: what a column's values can be compared with."""

import re
from enum import Enum
from functools import lru_cache

from batu_graph.config.catalogue import Field
from batu_graph.types import Scalar


class Family(Enum):
    """How a column stores its values."""

    TEXT = "text"
    BLANK_PADDED = "char"
    INTEGER = "integer"
    DECIMAL = "decimal"
    FLOAT = "float"
    BOOLEAN = "boolean"
    BIT = "bit"
    DATE = "date"
    TIMESTAMP = "timestamp"
    TIMESTAMP_TZ = "timestamptz"
    TIME = "time"
    UUID = "uuid"
    JSON = "json"
    BYTES = "bytes"
    ARRAY = "array"
    OTHER = "other"


_NAMES = {
    Family.TEXT: "varchar character_varying nvarchar text tinytext mediumtext longtext clob string",
    Family.BLANK_PADDED: "char character bpchar nchar",
    Family.INTEGER: "int integer int2 int4 int8 smallint bigint mediumint tinyint serial "
    "bigserial year",
    Family.DECIMAL: "decimal numeric dec number",
    Family.FLOAT: "float float4 float8 real double double_precision",
    Family.BOOLEAN: "bool boolean",
    Family.BIT: "bit",
    Family.DATE: "date",
    Family.TIMESTAMP: "datetime timestamp timestamp_without_time_zone",
    Family.TIMESTAMP_TZ: "timestamptz timestamp_with_time_zone",
    Family.TIME: "time time_without_time_zone",
    Family.UUID: "uuid",
    Family.JSON: "json jsonb",
    Family.BYTES: "bytea blob tinyblob mediumblob longblob binary varbinary",
}
_FAMILY = {name: family for family, names in _NAMES.items() for name in names.split()}
_TYPE = re.compile(r"([^()]*?)\s*(?:\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)\s*([^()]*))?")
_MODIFIERS = frozenset({"unsigned", "zerofill", "signed"})

EXACT_NUMBERS = frozenset({Family.INTEGER, Family.DECIMAL})
NUMBERS = frozenset({Family.INTEGER, Family.DECIMAL, Family.FLOAT})
TEMPORALS = frozenset({Family.DATE, Family.TIMESTAMP, Family.TIMESTAMP_TZ, Family.TIME})
TEXTS = frozenset({Family.TEXT, Family.BLANK_PADDED})
_KEYS_OF_SCALAR = {
    Scalar.BOOLEAN: Family.BOOLEAN,
    Scalar.DATE: Family.DATE,
    Scalar.DATE_TIME: Family.TIMESTAMP,
    Scalar.TIME: Family.TIME,
    Scalar.UUID: Family.UUID,
}


def base_name(field: Field) -> str:
    """The type's name without length and sign: ``char`` of ``char(16)``."""
    return _base_name(field.sql_type)


def family_of(field: Field) -> Family:
    """The family of a field's ``sql_type``; ``OTHER`` for what no rule knows."""
    return family_of_type(field.sql_type)


@lru_cache(4096)
def family_of_type(sql_type: str) -> Family:
    """The family of a type in the catalogue's writing, lower case; else as ``family_of``."""
    if sql_type.endswith("[]"):
        return Family.ARRAY
    return _FAMILY.get(_base_name(sql_type), Family.OTHER)


def is_unsigned(field: Field) -> bool:
    """Whether a column of MySQL's holds no number below zero."""
    return "unsigned" in field.sql_type or "zerofill" in field.sql_type


def key_family(field: Field) -> Family:
    """As which family the values of a key are compared: for what has one meaning and several ways
    to be stored, that of the scalar."""
    family = family_of(field)
    if family in TEXTS:
        return Family.UUID if field.scalar is Scalar.UUID else family
    if field.scalar is Scalar.BOOLEAN and family in (Family.INTEGER, Family.DECIMAL):
        return family
    return _KEYS_OF_SCALAR.get(field.scalar, family)


def scale_of(field: Field) -> int | None:
    """Digits after the point of a declared decimal, or None where it declares none."""
    match = _TYPE.fullmatch(field.sql_type)
    if match is None or family_of(field) is not Family.DECIMAL or match[2] is None:
        return None
    return int(match[3] or 0)


def is_textual(field: Field) -> bool:
    """Whether the field is text for its client and in its column."""
    return field.scalar in (Scalar.ID, Scalar.STRING) and family_of(field) in TEXTS


def _base_name(sql_type: str) -> str:
    match = _TYPE.fullmatch(sql_type)
    if match is None:
        return sql_type
    words = f"{match[1]} {match[4] or ''}".split()
    return "_".join(word for word in words if word not in _MODIFIERS)
