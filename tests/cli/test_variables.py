"""Variables as people write them in a shell: text where text is declared, JSON elsewhere."""

from typing import Any

import pytest

from batu_graph.cli.variables import VariablesInvalid, read_variables

DOCUMENT = """
query A($id: ID!, $teks: String, $n: Int, $banyak: [String!], $masukan: DesaFilter) { a }
query B($n: String) { b }
"""


@pytest.mark.parametrize(
    ("pair", "value"),
    [
        ("id=35.79", {"id": "35.79"}),
        ("id=007", {"id": "007"}),
        ('id="x"', {"id": "x"}),
        ("id=null", {"id": None}),
        ("teks=true", {"teks": "true"}),
        ("teks=a=b", {"teks": "a=b"}),
        ("teks=", {"teks": ""}),
        ("teks=[1]", {"teks": "[1]"}),
        ("n=7", {"n": 7}),
        ("n=NaN", {"n": "NaN"}),
        ("n=x", {"n": "x"}),
        ('banyak=["a", "1"]', {"banyak": ["a", "1"]}),
        ('masukan={"kode": {"eq": "1"}}', {"masukan": {"kode": {"eq": "1"}}}),
        ("$n=7", {"n": 7}),
        (" n =7", {"n": 7}),
    ],
)
def test_a_value_is_what_its_declaration_says(pair: str, value: dict[str, Any]) -> None:
    assert read_variables([pair], None, DOCUMENT, "A") == value


@pytest.mark.parametrize(("operation", "value"), [("A", 7), ("B", "7"), (None, "7"), ("lain", 7)])
def test_the_operation_that_runs_declares_them(operation: str | None, value: object) -> None:
    assert read_variables(["n=7"], None, DOCUMENT, operation) == {"n": value}


def test_single_values_win_over_the_object_and_the_last_wins() -> None:
    assert read_variables(["n=2", "n=3"], '{"n": 1, "id": "x"}', DOCUMENT, "A") == {
        "n": 3, "id": "x",
    }  # fmt: skip


def test_a_document_that_cannot_be_parsed_declares_nothing() -> None:
    assert read_variables(["id=7"], None, "{ a", None) == {"id": 7}
    assert read_variables(["id=7"], None, "{ a", "A") == {"id": 7}


@pytest.mark.parametrize(
    ("pairs", "whole", "words"),
    [
        (["n"], None, "--var n: write it as NAME=VALUE"),
        (["=7"], None, "--var =7: write it as NAME=VALUE"),
        (["$=7"], None, "NAME=VALUE"),
        ([], "[1]", "must be one JSON object"),
        ([], "{", "is not JSON"),
        ([], '{"n": NaN}', "NaN is not JSON"),
    ],
)
def test_what_cannot_be_read_is_said(pairs: list[str], whole: str | None, words: str) -> None:
    with pytest.raises(VariablesInvalid, match=words):
        read_variables(pairs, whole, DOCUMENT, "A")
