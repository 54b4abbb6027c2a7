"""Two writings of a column's type that mean one type, and those that do not."""

import pytest

from batu_graph.onboarding.drafting.same_type import same_type


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("int", "INTEGER"), ("int4", "integer"), ("int8", "bigint"), ("int2", "smallint"),
        ("int(11)", "int"), ("int(11)", "int(10) unsigned"), ("bigint(20) signed", "bigint"),
        ("bool", "boolean"), ("character varying(60)", "varchar(60)"), ("bpchar", "char"),
        ("character(3)", "char(3)"), ("decimal(12, 2)", "numeric(12,2)"), ("double", "float8"),
        ("double", "double precision"), ("timestamp without time zone", "timestamp"),
        ("timestamp(3) with time zone", "timestamptz(3)"), ("time without time zone", "time"),
        ("int(10) unsigned zerofill", "int"), (" varchar(5) ", "varchar(5)"),
        ("varchar", "varchar(5)"),
        ("enum('a(b)')", "ENUM('a(b)')"),
    ],
)  # fmt: skip
def test_one_type_in_two_writings(one: str, other: str) -> None:
    assert same_type(one, other) and same_type(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("int", "bigint"), ("varchar(60)", "varchar(61)"), ("varchar(60)", "text"),
        ("decimal(12,2)", "decimal(12,3)"), ("timestamp", "timestamptz"), ("date", "timestamp"),
        ("char(3)", "varchar(3)"), ("enum('a')", "enum('b')"), ("double", "real"),
        ("enum('a(b)')", "enum('a(c)')"),
    ],
)  # fmt: skip
def test_two_types(one: str, other: str) -> None:
    assert not same_type(one, other) and not same_type(other, one)
