"""Whatever stands in the files: a catalogue, or CatalogueInvalid with readable problems."""

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid

from .test_loading import CITY, DINKES, ENVIRON

WORDS = sorted({word.strip("{}[]:,\"'") for word in (DINKES + CITY).split()} - {""})
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(WORDS) | st.text()
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=6)
    ),
    max_leaves=30,
)


def load_or_refuse(city: bytes, agency: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "agencies").mkdir()
        (Path(folder) / "city.yaml").write_bytes(city)
        (Path(folder) / "agencies" / "a.yaml").write_bytes(agency)
        try:
            load_catalogue(Path(folder), ENVIRON)
        except CatalogueInvalid as error:
            assert error.problems
            assert all(problem.message and problem.line >= 0 for problem in error.problems)
            assert error.render().startswith("The catalogue has ")


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_random_bytes(city: bytes, agency: bytes) -> None:
    load_or_refuse(city, agency)


@given(st.text(alphabet="abc:-[]{}&*!|>'\"%@`#,? \n\t0.$\\u", max_size=80))
def test_random_punctuation(text: str) -> None:
    load_or_refuse(text.encode(), text.encode())


@settings(max_examples=300)
@given(VALUES, VALUES)
def test_random_values_in_the_words_of_the_format(city: Any, agency: Any) -> None:
    load_or_refuse(json.dumps(city).encode(), json.dumps(agency).encode())


@settings(max_examples=300)
@given(st.data())
def test_a_good_catalogue_with_some_words_exchanged(data: st.DataObject) -> None:
    text = DINKES
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text) - 1))
        length = data.draw(st.integers(0, 12))
        text = text[:start] + data.draw(st.sampled_from(WORDS)) + text[start + length :]
    load_or_refuse(CITY.encode(), text.encode())


@settings(max_examples=300)
@given(st.data())
def test_a_good_catalogue_with_a_line_lost_or_doubled(data: st.DataObject) -> None:
    lines = DINKES.splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    lines[at : at + 1] = data.draw(st.sampled_from([[], [lines[at]] * 2, lines[at - 1 : at + 1]]))
    load_or_refuse(CITY.encode(), "\n".join(lines).encode())


@pytest.mark.parametrize(
    "text",
    [
        '"\\ud800": 1',
        'city: "\\ud800\\udc00"',
        "city: " + "9" * 5000,
        "a: " + "{a: " * 900 + "1" + "}" * 900,
        "[" * 100_000,
        "? [a, b]\n: 1",
        "<<: {a: 1}",
        "city: !!python/object/apply:os.system [ls]",
        "%YAML 9.9\n---\ncity: x",
        "city: x\n...\n---\n",
        "\ufeffcity: x",
        "agencies: [{code: 1, name: &a x, abbreviation: *a, valid_from: 0000-00-00}]",
    ],
)
def test_known_traps_of_yaml(text: str) -> None:
    load_or_refuse(text.encode(), DINKES.encode())
    load_or_refuse(CITY.encode(), text.encode())
