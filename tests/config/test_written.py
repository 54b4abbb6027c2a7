"""Plain values as people write them in YAML (1.2.2, core schema), and other words for our types."""

import pytest

from batu_graph.config.problems import CatalogueInvalid

from .conftest import Load

FILE = """
agency: 35.79
namespace: dinkes
class: public
sources: {{s: {{url: "sqlite:///x.db", connect_timeout: {number}, pool_size: {whole}}}}}
entities:
  Desa: {{table: desa, root: {flag}, key: [a], fields: {{a: {{type: {type}}}}}}}
"""


def text(flag: str = "true", number: str = "1", whole: str = "1", type: str = "ID") -> str:
    return FILE.format(flag=flag, number=number, whole=whole, type=type)


@pytest.mark.parametrize("written", ["true", "True", "TRUE", "false", "False", "FALSE"])
def test_a_flag_in_each_of_its_writings(written: str, load: Load) -> None:
    assert load(dinkes=text(flag=written)).entities["Desa"].root is (written.lower() == "true")


@pytest.mark.parametrize("written", ["yes", "no", "on", "1", "tRUE", '"true"', "ya"])
def test_what_only_other_yamls_take_for_a_flag_is_a_mistake(written: str, load: Load) -> None:
    with pytest.raises(CatalogueInvalid, match=r"entities\.Desa\.root"):
        load(dinkes=text(flag=written))


@pytest.mark.parametrize(("written", "number"), [("2", 2.0), ("+2.5", 2.5), ("0.25", 0.25)])
def test_a_number_is_decimal(written: str, number: float, load: Load) -> None:
    assert load(dinkes=text(number=written)).sources["s"].connect_timeout == number


@pytest.mark.parametrize("written", ["0x10", "1e2", ".5", "1.", "1_0", '"2"', ".inf", "9" * 19])
def test_other_numbers_are_a_mistake(written: str, load: Load) -> None:
    with pytest.raises(CatalogueInvalid, match=r"sources\.s\.connect_timeout"):
        load(dinkes=text(number=written))


@pytest.mark.parametrize("written", ["010", "0o10", "2.0", "1_0", '"2"', "two"])
def test_other_whole_numbers_are_a_mistake(written: str, load: Load) -> None:
    with pytest.raises(CatalogueInvalid, match=r"sources\.s\.pool_size"):
        load(dinkes=text(whole=written))


WORDS = {
    "String": "text varchar char str teks",
    "Int": "integer smallint number angka",
    "BigInt": "long int8",
    "Float": "double real",
    "Decimal": "numeric money",
    "DateTime": "timestamp timestamptz",
    "Base64": "binary bytea blob",
    "Boolean": "bool",
    "Date": "tanggal",
}


@pytest.mark.parametrize(
    ("written", "meant"), [(word, ours) for ours, words in WORDS.items() for word in words.split()]
)
def test_another_word_for_a_type_is_answered_with_ours(
    written: str, meant: str, load: Load
) -> None:
    with pytest.raises(CatalogueInvalid) as caught:
        load(dinkes=text(type=written))
    assert f"Did you mean `{meant}`?" in caught.value.render()
