"""What of an agency's columns may be seen, and what only stands in the file."""

import pytest

from batu_graph.config.catalogue import Entity
from batu_graph.config.problems import CatalogueInvalid
from batu_graph.types import DataClass

from .conftest import Load

FILE = """
agency: 35.79
namespace: dinkes
{file}
sources: {{dinkes: {{url: "sqlite:///dinkes.db"}}}}
entities:
  Pasien:
    table: pasien
    {entity}
    key: [nomor]
    fields:
      nomor: {{type: Int, class: internal}}
      nama: {{type: String, {field}}}
"""


def pasien(load: Load, *, file: str = "", entity: str = "", field: str = "") -> Entity:
    text = FILE.format(file=file, entity=entity, field=field)
    return load(dinkes=text).entities["Pasien"]


EVERYTHING = 'expose_all: {by: "Bu Rina", on: 2026-11-25}'
CASES = [
    # file, entity, field -> class, exposed
    ("", "", "", DataClass.UNCLASSIFIED, False),
    ("class: public", "", "", DataClass.PUBLIC, True),
    ("class: public", "class: specific", "", DataClass.SPECIFIC, False),
    ("class: public", "class: specific", "class: internal", DataClass.INTERNAL, True),
    ("", "", "class: public", DataClass.PUBLIC, True),
    ("", "", "class: public, expose: false", DataClass.PUBLIC, False),
    ("", "", "class: personal", DataClass.PERSONAL, False),
    ("", "", "class: personal, expose: true", DataClass.PERSONAL, True),
    ("", "", "class: specific, expose: true", DataClass.SPECIFIC, True),
    ("", "", "class: secret", DataClass.SECRET, False),
    (EVERYTHING, "", "", DataClass.UNCLASSIFIED, True),
    (EVERYTHING, "", "class: specific", DataClass.SPECIFIC, True),
    (EVERYTHING, "", "class: personal, expose: false", DataClass.PERSONAL, False),
    (EVERYTHING, "", "class: secret", DataClass.SECRET, False),
    (EVERYTHING, "class: secret", "", DataClass.SECRET, False),
]


@pytest.mark.parametrize(("file", "entity", "field", "classification", "exposed"), CASES)
def test_the_nearest_class_counts_and_decides_what_is_seen(
    file: str, entity: str, field: str, classification: DataClass, exposed: bool, load: Load
) -> None:
    found = pasien(load, file=file, entity=entity, field=field).fields["nama"]
    assert (found.classification, found.expose) == (classification, exposed)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("class: secret, expose: true", "A secret is never given out"),
        ("expose: true", "A column without a class is not given out"),
        ("class: unclassified, expose: true", "A column without a class is not given out"),
        ("class: rahasia", "`rahasia` is not possible here"),
    ],
)
def test_what_nobody_can_mean_is_a_mistake(field: str, words: str, load: Load) -> None:
    with pytest.raises(CatalogueInvalid, match=words):
        pasien(load, field=field)


def test_a_decision_names_who_made_it_and_when(load: Load) -> None:
    with pytest.raises(CatalogueInvalid, match="The key `on` of a decision is missing"):
        pasien(load, file="expose_all: {by: Bu Rina}")


RELATED = """
agency: 35.79
namespace: dinkes
class: public
sources: {{dinkes: {{url: "sqlite:///dinkes.db"}}}}
entities:
  Kunjungan:
    table: kunjungan
    key: [nomor]
    indexes: [[kode]]
    fields:
      nomor: {{type: Int}}
      kode: {{type: String{kode}}}
    relations:
      klinik: {{to: Klinik, on: {{kode: kode}}, inverse: kunjungan{relation}}}
  Klinik:
    table: klinik
    key: [kode]
    {klinik}
    fields:
      kode: {{type: String{kunci}}}
      nama: {{type: String}}
"""


def related(load: Load, **parts: str) -> dict[str, Entity]:
    names = ("kode", "relation", "klinik", "kunci")
    return dict(load(dinkes=RELATED.format(**{n: parts.get(n, "") for n in names})).entities)


def test_a_proposed_relation_changes_nothing_until_it_is_accepted(load: Load) -> None:
    entities = related(load, relation=", proposed: true")
    assert not entities["Kunjungan"].relations and not entities["Klinik"].relations


def test_an_accepted_relation_leads_both_ways(load: Load) -> None:
    entities = related(load, relation=", proposed: false")
    assert set(entities["Kunjungan"].relations) == {"klinik"}
    assert set(entities["Klinik"].relations) == {"kunjungan"}


def test_what_has_vanished_takes_its_keys_and_relations_along(load: Load) -> None:
    entities = related(load, kunci=", vanished: true")
    assert set(entities["Klinik"].fields) == {"nama"} and entities["Klinik"].key == ()
    assert not entities["Kunjungan"].relations


def test_a_vanished_entity_takes_the_relations_to_it_along(load: Load) -> None:
    entities = related(load, klinik="vanished: true")
    assert set(entities) == {"Kunjungan"} and not entities["Kunjungan"].relations


def test_a_vanished_column_leaves_the_other_indexes(load: Load) -> None:
    entities = related(load, kode=", vanished: true")
    assert entities["Kunjungan"].indexes == () and entities["Kunjungan"].key == ("nomor",)


def test_an_entity_whose_every_column_has_vanished_has_vanished(load: Load) -> None:
    text = RELATED.format(kode="", relation="", klinik="", kunci=", vanished: true")
    text = text.replace("nama: {type: String}", "nama: {type: String, vanished: true}")
    assert set(load(dinkes=text).entities) == {"Kunjungan"}
