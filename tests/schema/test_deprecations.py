"""What the catalogue calls deprecated, and what labels mean, in the schema."""

from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema

from batu_graph.config.problems import CatalogueInvalid
from batu_graph.schema.build import build_schema
from batu_graph.schema.platform import platform_schema
from tests.executor.archive import archive_catalogue

ENTITIES = """\
  Surat:
    table: surat
    key: [nomor]
    fields:
      nomor: {type: Int, sql: int, nullable: false}
      jenis: {type: String, labels: [A, B], enum: JenisSurat}
      lama: {type: Int, sql: int, deprecated: use `nomor`}
      asal: {type: String, labels: {x-1: from outside, x-2: null}}
    relations:
      arsip: {to: Arsip, on: {nomor: nomor}, deprecated: ask `Arsip.surat`, inverse: surat}
      buku: {to: Buku, many: true, on: {nomor: nomor}}
  Arsip:
    table: arsip
    key: [nomor]
    fields:
      nomor: {type: Int, sql: int, nullable: false}
      jenis: {type: String, labels: {A: incoming, B: outgoing}, enum: JenisSurat}
  Buku:
    table: buku
    key: [nomor]
    deprecated: closed in 2020
    fields:
      nomor: {type: Int, sql: int, nullable: false}
    relations:
      arsip: {to: Arsip, on: {nomor: nomor}, inverse: buku}
"""


@pytest.fixture
def schema(tmp_path: Path) -> GraphQLSchema:
    catalogue = archive_catalogue(tmp_path, "sqlite:///arsip.db", ENTITIES)
    return build_schema(catalogue, platform_schema())


def deprecated(schema: GraphQLSchema, name: str) -> dict[str, str]:
    """Members of a type that are deprecated, with the reasons."""
    made = schema.type_map[name]
    assert isinstance(made, GraphQLObjectType | GraphQLInputObjectType)
    members = made.fields.items()
    return {name: one.deprecation_reason for name, one in members if one.deprecation_reason}


def family(name: str, reason: str) -> dict[str, str]:
    return {name + end: reason for end in ("", "Connection", "Aggregate", "Group")}


def test_fields_are_deprecated_wherever_they_are_named(schema: GraphQLSchema) -> None:
    reason = "use `nomor`"
    assert deprecated(schema, "Surat") == {
        "lama": reason, "arsip": "ask `Arsip.surat`", **family("buku", "closed in 2020"),
    }  # fmt: skip
    assert deprecated(schema, "SuratFilter") == {
        "lama": reason, "arsip": "ask `Arsip.surat`", "buku": "closed in 2020",
    }  # fmt: skip
    assert deprecated(schema, "SuratOrder") == {
        "lama": reason, "arsip": "ask `Arsip.surat`", "bukuAggregate": "closed in 2020",
    }  # fmt: skip
    for name in ("SuratAggregateSum", "SuratAggregateExtreme", "SuratGroupKey", "SuratGroupBy"):
        assert deprecated(schema, name) == {"lama": reason}, name


def test_an_entity_is_deprecated_wherever_it_is_reached(schema: GraphQLSchema) -> None:
    reason = "closed in 2020"
    expected = family("buku", reason)
    assert deprecated(schema, "Arsip") == expected
    assert deprecated(schema, "ArsipNamespace") == expected | {"bukuByKey": reason}
    assert deprecated(schema, "Buku") == {}


def test_what_labels_mean_is_told_once_for_an_enum(schema: GraphQLSchema) -> None:
    made = schema.type_map["JenisSurat"]
    assert isinstance(made, GraphQLEnumType)
    told = {label: value.description for label, value in made.values.items()}
    assert told == {"A": "incoming", "B": "outgoing"}


def test_labels_that_are_no_enum_are_described(schema: GraphQLSchema) -> None:
    made = schema.type_map["Surat"]
    assert isinstance(made, GraphQLObjectType)
    assert made.fields["asal"].description == "One of: 'x-1' (from outside), 'x-2'."


def test_a_deprecation_has_a_reason(tmp_path: Path) -> None:
    with pytest.raises(CatalogueInvalid, match=r"deprecated"):
        archive_catalogue(
            tmp_path, "sqlite:///x.db", ENTITIES.replace("use `nomor`", "[use, nomor]")
        )
