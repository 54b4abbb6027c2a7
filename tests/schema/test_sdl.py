"""The schema of a catalogue, against a golden file, and what it must not hold."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import strawberry
from graphql import (
    GraphQLSchema,
    build_client_schema,
    introspection_from_schema,
    parse,
    print_schema,
    validate,
    validate_schema,
)
from graphql import build_schema as parse_schema

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.config.naming import RESERVED_TYPES, TYPE_SUFFIXES, namespace_type
from batu_graph.schema.build import build_schema
from batu_graph.schema.platform import platform_schema
from batu_graph.schema.views import Views
from batu_graph.views import ViewField

LAB = Path(__file__).parents[1] / "lab/config"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    names = ("WILAYAH_URL", "CAPIL_URL", "DINKES_URL")
    return load_catalogue(LAB, dict.fromkeys(names, "sqlite:///x.db"))


@pytest.fixture(scope="module")
def schema(catalogue: Catalogue) -> GraphQLSchema:
    return build_schema(catalogue, platform_schema())


def test_the_schema_in_sdl(
    schema: GraphQLSchema, matches_golden: Callable[[Path, str], None]
) -> None:
    matches_golden(Path(__file__).parent / "lab.graphql", print_schema(schema) + "\n")


def test_the_schema_is_valid_and_its_sdl_says_all_of_it(schema: GraphQLSchema) -> None:
    assert validate_schema(schema) == []
    assert print_schema(parse_schema(print_schema(schema))) == print_schema(schema)


def test_introspection_says_what_the_sdl_says(schema: GraphQLSchema) -> None:
    told = build_client_schema(introspection_from_schema(schema))
    assert print_schema(told) == print_schema(parse_schema(print_schema(schema)))
    assert "input DesaOrder @oneOf" in print_schema(told)


def test_an_input_of_a_view_can_be_one_of(catalogue: Catalogue) -> None:
    @strawberry.input(one_of=True)
    class Pilihan:
        kode: strawberry.Maybe[str]
        nama: strawberry.Maybe[str]

    def cari(pilihan: Pilihan) -> int:
        return 1

    platform = platform_schema(Views({"cari": ViewField(cari, None)}))
    schema = build_schema(catalogue, platform)
    assert "input Pilihan @oneOf" in print_schema(schema)
    assert validate(schema, parse('{ cari(pilihan: {kode: "a", nama: "b"}) }'))
    told = build_client_schema(introspection_from_schema(schema))
    assert "input Pilihan @oneOf" in print_schema(told)


def test_the_loader_keeps_the_name_of_every_type_that_is_made(
    schema: GraphQLSchema, catalogue: Catalogue
) -> None:
    of_entities = {e + suffix for e in catalogue.entities for suffix in TYPE_SUFFIXES}
    enums = {f.enum for e in catalogue.entities.values() for f in e.fields.values() if f.enum}
    namespaces = {namespace_type(name) for name in catalogue.namespaces}
    made = {name for name in schema.type_map if not name.startswith("__")}
    enums |= {f"{enum}Filter" for enum in enums}
    assert made <= of_entities | enums | namespaces | RESERVED_TYPES
    for suffix in TYPE_SUFFIXES:
        assert made & {entity + suffix for entity in catalogue.entities}, suffix


def test_there_is_nothing_to_write_with(schema: GraphQLSchema) -> None:
    assert schema.mutation_type is None and schema.subscription_type is None


def test_a_column_that_is_not_exposed_is_nowhere_in_the_schema(schema: GraphQLSchema) -> None:
    assert "nikIbu" not in print_schema(schema)


def test_what_another_source_gives_may_be_null(schema: GraphQLSchema, catalogue: Catalogue) -> None:
    """So that one agency's outage nulls its own part and nothing above it."""
    for entity in catalogue.entities.values():
        made = schema.get_type(entity.name)
        for relation in entity.relations.values():
            text = str(made.fields[relation.name].type)  # type: ignore[union-attr]
            local = (
                catalogue.entities[relation.target].source == entity.source and relation.via is None
            )
            assert text.endswith("!") == (relation.many and local), (entity.name, relation.name)


@pytest.mark.parametrize("size", [600])
def test_a_catalogue_of_600_entities_makes_a_schema(size: int, catalogue: Catalogue) -> None:
    desa = catalogue.entities["Desa"]
    entities = {
        f"E{n}": replace(desa, name=f"E{n}", collection=f"e{n}", relations={}, root=False)
        for n in range(size)
    }
    made = build_schema(replace(catalogue, entities=entities), platform_schema())
    assert len(made.type_map) > 3 * size


def only_json(*, others: str = "", relations: str = "") -> str:
    return f"""
  Catatan:
    table: catatan
    key: [nomor]
    fields:
      nomor: {{type: ID, sql: int, class: public, expose: false}}
      isi: {{type: JSON, sql: json, class: public}}{others}{relations}
  Lampiran:
    table: lampiran
    key: [nomor]
    fields:
      nomor: {{type: ID, sql: int, class: public, expose: false}}
      gambar: {{type: Base64, sql: blob, class: public, expose: true}}
"""


TO_ONE = """
    relations:
      lampiran: {to: Lampiran, on: {nomor: nomor}}"""
TO_MANY = TO_ONE.replace("{to", "{inverse: catatan, to")


@pytest.mark.parametrize(
    ("entities", "ordered", "grouped"),
    [
        (only_json(), set(), set()),
        (only_json(relations=TO_ONE), set(), set()),
        (only_json(relations=TO_MANY), {"lampiran", "catatan"}, set()),
        (
            only_json(others="\n      nama: {type: String, sql: text, class: public}"),
            {"catatan"},
            {"catatan"},
        ),
    ],
)
def test_rows_of_nothing_to_order_or_group_by_have_neither(
    entities: str, ordered: set[str], grouped: set[str], tmp_path: Path
) -> None:
    (tmp_path / "agencies").mkdir()
    (tmp_path / "city.yaml").write_text(
        "city: Kota\nagencies: [{code: '1', name: A, abbreviation: A, valid_from: 2017-01-01}]\n"
    )
    text = (
        f"agency: '1'\nnamespace: a\nsources: {{a: {{url: 'sqlite:///a.db'}}}}\nentities:{entities}"
    )
    (tmp_path / "agencies/a.yaml").write_text(text)
    schema = build_schema(load_catalogue(tmp_path, {}), platform_schema())
    assert validate_schema(schema) == []
    found = schema.type_map["ANamespace"].fields
    names = {"catatan", "lampiran"}
    assert {name for name in names if "orderBy" in found[name].args} == ordered
    assert {name for name in names if f"{name}Group" in found} == grouped
    assert {f"{name}Aggregate" for name in names} <= found.keys()
