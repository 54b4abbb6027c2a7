"""Families of column types: how values are stored, and as what keys are compared."""

import pytest

from batu_graph.config.catalogue import Field
from batu_graph.config.families import (
    Family,
    base_name,
    family_of,
    is_textual,
    is_unsigned,
    key_family,
    scale_of,
)
from batu_graph.config.sql_types import PLAIN_TYPES
from batu_graph.types import Engine, Scalar

FAMILIES = {
    Family.TEXT: ["text", "varchar(60)", "character varying(60)", "longtext", "clob"],
    Family.BLANK_PADDED: ["char(16)", "character(3)", "bpchar"],
    Family.INTEGER: ["integer", "int(10) unsigned zerofill", "bigint unsigned", "tinyint(1)"],
    Family.DECIMAL: ["decimal(16,0)", "numeric", "decimal(8, 2) unsigned"],
    Family.FLOAT: ["double precision", "real", "float(7,3)"],
    Family.BOOLEAN: ["boolean", "bool"],
    Family.BIT: ["bit(8)"],
    Family.DATE: ["date"],
    Family.TIMESTAMP: ["timestamp", "datetime(6)", "timestamp(3) without time zone"],
    Family.TIMESTAMP_TZ: ["timestamptz", "timestamp(3) with time zone"],
    Family.TIME: ["time", "time(3) without time zone"],
    Family.UUID: ["uuid"],
    Family.JSON: ["json", "jsonb"],
    Family.BYTES: ["bytea", "varbinary(16)", "blob"],
    Family.ARRAY: ["text[]", "integer[]"],
    Family.OTHER: ["time with time zone", "enum('a','b')", "inet", "jenis_kelamin", ""],
}


def field(sql_type: str, scalar: Scalar = Scalar.STRING) -> Field:
    return Field("a", "a", scalar, sql_type)


@pytest.mark.parametrize(
    ("sql_type", "family"), [(one, family) for family, all_ in FAMILIES.items() for one in all_]
)
def test_a_types_family_is_that_of_its_name(sql_type: str, family: Family) -> None:
    assert family_of(field(sql_type)) is family


def test_every_plain_type_is_of_a_family() -> None:
    for engine in Engine:
        for scalar, plain in PLAIN_TYPES[engine].items():
            assert family_of(field(plain)) is not Family.OTHER, (engine, scalar)


@pytest.mark.parametrize(
    ("sql_type", "name"),
    [
        *(("char(16)", "char"), ("decimal(8, 2) unsigned", "decimal"), ("int signed", "int")),
        ("timestamp(3) with time zone", "timestamp_with_time_zone"),
    ],
)
def test_the_name_is_without_length_and_sign(sql_type: str, name: str) -> None:
    assert base_name(field(sql_type)) == name


@pytest.mark.parametrize(
    ("sql_type", "scalar", "family"),
    [
        ("char(36)", Scalar.UUID, Family.UUID),
        ("char(36)", Scalar.STRING, Family.BLANK_PADDED),
        ("binary(16)", Scalar.UUID, Family.UUID),
        ("tinyint(1)", Scalar.BOOLEAN, Family.INTEGER),
        ("decimal(1,0)", Scalar.BOOLEAN, Family.DECIMAL),
        ("bit(1)", Scalar.BOOLEAN, Family.BOOLEAN),
        ("timestamptz", Scalar.DATE_TIME, Family.TIMESTAMP),
        ("datetime", Scalar.DATE_TIME, Family.TIMESTAMP),
        ("timestamp", Scalar.DATE, Family.DATE),
        ("time", Scalar.TIME, Family.TIME),
        ("bigint", Scalar.STRING, Family.INTEGER),
    ],
)
def test_keys_are_compared_by_what_they_mean(sql_type: str, scalar: Scalar, family: Family) -> None:
    assert key_family(field(sql_type, scalar)) is family


@pytest.mark.parametrize(
    ("sql_type", "scale"),
    [
        *(("decimal(16,0)", 0), ("decimal(16)", 0), ("numeric(12, 2)", 2), ("decimal(8,3)", 3)),
        *(("numeric", None), ("float(7,3)", None), ("varchar(5)", None), ("integer", None)),
    ],
)
def test_a_decimals_scale_is_the_one_it_declares(sql_type: str, scale: int | None) -> None:
    assert scale_of(field(sql_type, Scalar.DECIMAL)) == scale


@pytest.mark.parametrize(
    ("sql_type", "scalar", "textual"),
    [
        *(("varchar(5)", Scalar.STRING, True), ("char(5)", Scalar.ID, True)),
        *(("bigint", Scalar.ID, False), ("inet", Scalar.STRING, False)),
        *(("varchar(5)", Scalar.DATE, False), ("char(36)", Scalar.UUID, False)),
    ],
)
def test_text_is_text_for_the_client_and_in_the_column(
    sql_type: str, scalar: Scalar, textual: bool
) -> None:
    assert is_textual(field(sql_type, scalar)) is textual


def test_a_sign_is_left_out_by_unsigned_and_zerofill() -> None:
    unsigned = ["bigint unsigned", "int(10) zerofill", "bigint"]
    assert [is_unsigned(field(one)) for one in unsigned] == [True, True, False]
