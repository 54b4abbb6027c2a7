"""A column's declared type -> the scalar that carries its values, or why none does."""

import re
from dataclasses import dataclass

from batu_graph.config.sql_types import ONE_BYTE, sql_labels, sql_type
from batu_graph.onboarding.reading.database import Column
from batu_graph.types import Engine, Scalar

_PARTS = re.compile(r"([^()]*?)\s*(?:\(\s*(\d+)\s*(?:,\s*-?\d+\s*)?\))?\s*([^()]*)")

_NAMES = {
    Scalar.STRING: "varchar character_varying nvarchar varchar2 text tinytext mediumtext longtext "
    "clob string citext char character bpchar nchar name varcharacter native_character enum set "
    f"{ONE_BYTE} "
    # no scalar of their own: given as the database writes them
    "interval money inet inet4 inet6 cidr macaddr macaddr8 xml hstore ltree bit_varying varbit "
    "timetz time_with_time_zone pg_lsn regclass oid int4range int8range numrange tsrange tstzrange "
    "daterange int4multirange int8multirange nummultirange tsmultirange tstzmultirange "
    "datemultirange",
    Scalar.INT: "smallint int2 mediumint int4 tinyint smallserial int integer serial",
    Scalar.BIG_INT: "bigint int8 bigserial unsigned_big_int",
    Scalar.DECIMAL: "numeric decimal dec fixed",
    Scalar.FLOAT: "float float4 float8 real double double_precision",
    Scalar.BOOLEAN: "bool boolean",
    Scalar.DATE: "date",
    Scalar.DATE_TIME: "datetime timestamp timestamptz timestamp_without_time_zone "
    "timestamp_with_time_zone",
    Scalar.TIME: "time time_without_time_zone",
    Scalar.YEAR: "year",
    Scalar.UUID: "uuid",
    Scalar.JSON: "json jsonb",
    Scalar.BASE64: "bytea blob tinyblob mediumblob longblob binary varbinary",
}
_OF_NAME = {name: scalar for scalar, names in _NAMES.items() for name in names.split()}
_PLACES = (
    "geometry point linestring polygon multipoint multilinestring multipolygon geometrycollection "
    "geomcollection geography line lseg box path circle"
)
_SPATIAL = frozenset(_PLACES.split())


@dataclass(frozen=True, slots=True)
class Described:
    """How a column stands in the catalogue."""

    scalar: Scalar
    sql: str
    """The type as the catalogue can hold it."""
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """No scalar carries the column's values; why, for the person who reads the file."""

    reason: str


def describe(column: Column, engine: Engine) -> Described | LeftOut:
    """The scalar for a column, by its declared type alone."""
    declared = column.declared
    item = declared.removesuffix("[]")
    if item != declared:
        return _array(column, item.removesuffix("[]"), engine)
    if declared.startswith(("enum(", "set(")):  # of a base that was MySQL once
        return Described(Scalar.STRING, _usable(declared, engine), sql_labels(declared))
    name, length, unsigned = _split(declared)
    if name in _SPATIAL:
        return LeftOut(f"{declared}: places have no scalar yet")
    if name in ("tsvector", "tsquery"):
        return LeftOut(f"{declared}: a search index, not a value")
    if name == "bit":
        return _bits(declared, length or 1, engine)
    scalar = _OF_NAME.get(name) if name or engine is not Engine.SQLITE else Scalar.STRING
    if scalar is None:
        if engine is Engine.SQLITE:  # any word is a type there; its rules of affinity decide
            return Described(_by_affinity(declared), _usable(declared, engine))
        return LeftOut(f"{declared or 'a type of its own'}: no scalar carries it")
    if column.labels or name in ("enum", "set"):
        return Described(Scalar.STRING, _with_labels(name, column.labels), column.labels)
    if scalar is Scalar.BOOLEAN and column.counts:
        scalar = Scalar.INT
    if scalar is Scalar.INT and not column.counts:
        scalar = _whole_number(name, length, unsigned, engine)
    return Described(scalar, _usable(declared, engine))


def _split(declared: str) -> tuple[str, int | None, bool]:
    """Name with underscores, length, whether without sign."""
    match = _PARTS.fullmatch(declared)
    if match is None:
        return declared, None, False
    words = f"{match[1]} {match[3]}".split()
    name = "_".join(word for word in words if word not in ("unsigned", "zerofill", "signed"))
    return name, int(match[2]) if match[2] else None, "unsigned" in words


def _whole_number(name: str, width: int | None, unsigned: bool, engine: Engine) -> Scalar:
    if engine is Engine.MYSQL and name == "tinyint" and width == 1:
        return Scalar.BOOLEAN
    if name in ("int", "integer", "int4") and unsigned:
        return Scalar.BIG_INT
    # SQLite's integers have 64 bits; a display width tells of a base that was MySQL once.
    if engine is Engine.SQLITE and name in ("int", "integer") and width is None:
        return Scalar.BIG_INT
    return Scalar.INT


def _bits(declared: str, length: int, engine: Engine) -> Described:
    if engine is not Engine.MYSQL:
        return Described(Scalar.STRING, declared)
    scalar = Scalar.BOOLEAN if length == 1 else Scalar.INT if length < 32 else Scalar.BIG_INT
    return Described(scalar, declared)


def _array(column: Column, item: str, engine: Engine) -> Described | LeftOut:
    inner = describe(Column(column.name, item), engine)
    if isinstance(inner, LeftOut) or inner.scalar is Scalar.BASE64:
        return LeftOut(f"{column.declared}: a list of what has no scalar")
    usable = sql_type(f"{inner.sql}[]") and not inner.sql.startswith(("enum", "set"))
    return Described(Scalar.JSON, f"{inner.sql}[]" if usable else "text[]")


def _with_labels(name: str, labels: tuple[str, ...]) -> str:
    quoted = ",".join("'" + label.replace("'", "''") + "'" for label in labels)
    text = f"{name}({quoted})"
    return text if sql_type(text) else name


def _usable(declared: str, engine: Engine) -> str:
    """The declared type, or what it comes to where the catalogue cannot hold its writing."""
    return declared if declared and sql_type(declared) else "text"


def _by_affinity(declared: str) -> Scalar:
    """https://www.sqlite.org/datatype3.html, section 3.1."""
    if "int" in declared:
        return Scalar.BIG_INT
    if any(word in declared for word in ("char", "clob", "text")):
        return Scalar.STRING
    if "blob" in declared:
        return Scalar.BASE64
    if any(word in declared for word in ("real", "floa", "doub")):
        return Scalar.FLOAT
    return Scalar.DECIMAL if "(" in declared else Scalar.STRING
