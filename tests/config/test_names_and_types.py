"""Names of the schema and SQL types of columns."""

import pytest
from graphql import GraphQLError, assert_name
from hypothesis import given
from hypothesis import strategies as st

from batu_graph.config.naming import (
    collection_fields,
    collection_name,
    is_name,
    legal_name,
    namespace_type,
    unique_key_field,
)
from batu_graph.config.sql_types import PLAIN_TYPES, sql_labels, sql_type
from batu_graph.types import Engine, Scalar


@given(st.text() | st.from_regex(r"[_a-z0-9 ]{1,8}", fullmatch=True))
def test_a_name_is_legal_exactly_when_graphql_says_so(text: str) -> None:
    try:
        legal = assert_name(text) == text and not text.startswith("__")
    except GraphQLError:
        legal = False
    assert is_name(text) == legal


@given(st.text())
def test_the_suggested_name_is_legal(text: str) -> None:
    assert is_name(legal_name(text))
    assert assert_name(legal_name(text)) == legal_name(text)


def test_names_are_made_from_names() -> None:
    assert collection_name("WilayahKode") == "wilayahKode"
    assert unique_key_field("puskesmas", ("nama", "kodeDesa")) == "puskesmasByNamaKodeDesa"
    assert namespace_type("dinkes") == "DinkesNamespace"
    assert collection_fields("x", ["a"]) == [
        *("x", "xConnection", "xAggregate", "xGroup", "xByKey"),
    ]
    assert "xByKey" not in collection_fields("x", [])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("VARCHAR(60)", "varchar(60)"),
        ("decimal(16, 0)", "decimal(16, 0)"),
        ("int(10)  unsigned zerofill", "int(10) unsigned zerofill"),
        ("double precision", "double precision"),
        ("timestamp(3) without time zone", "timestamp(3) without time zone"),
        ("text[]", "text[]"),
        ("ENUM('Rawat','It''s')", "enum('Rawat','It''s')"),
        ("set('a','b')", "set('a','b')"),
        ("jenis_kelamin", "jenis_kelamin"),
        *((bad, None) for bad in ("", "1", "text;", "char(x)", "char(1", "enum()", "enum(a)")),
        *((bad, None) for bad in ("enum('a\\')", "int) --", "a.b", '"a"', "text[][", "a(1)(2)")),
    ],
)
def test_only_the_documented_shapes_of_types_pass(written: str, expected: str | None) -> None:
    assert sql_type(written) == expected


def test_labels_are_read_from_an_enum_only() -> None:
    assert sql_labels("enum('Rawat', 'It''s', 'a,b')") == ("Rawat", "It's", "a,b")
    assert sql_labels("set('a')") == ()
    assert sql_labels("varchar(5)") == ()


def test_every_engine_has_a_plain_type_for_every_scalar() -> None:
    for engine in Engine:
        for scalar in Scalar:
            plain = PLAIN_TYPES[engine][scalar]
            assert sql_type(plain) == plain
