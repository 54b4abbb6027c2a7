"""Key codecs mean what the documentation says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batu_graph.config.codecs import STEPS, CodecInvalid, apply_codec, parse_codec


@pytest.mark.parametrize(
    ("written", "text", "expected"),
    [
        (["strip"], "\u00a0\t 35 79 \n", "35 79"),
        (["squeeze"], "desa  \t sumber\u00a0gondo", "desa sumber gondo"),
        (["upper"], "desa Straße é", "DESA STRAßE é"),
        (["lower"], "DESA É", "desa É"),
        (["strip"], "\x1f1\x85", "\x1f1"),
        (["digits"], "35.79.01-٣", "357901"),
        (["alnum"], "N 1234-é_x", "N1234x"),
        ([{"pad": 5}], "42", "00042"),
        ([{"pad": 2}], "357901", "357901"),
        ([{"pad": "4"}], "-1", "00-1"),
        ([{"first": 4}], "357901", "3579"),
        ([{"last": 2}], "357901", "01"),
        ([{"last": 9}], "01", "01"),
        ([{"replace": ["/", "."]}], "35/79/01", "35.79.01"),
        ([{"replace": ["/", ""]}], "35/79/01", "357901"),
        ([{"replace": ["aa", "a"]}], "aaaaa Aa", "aaa Aa"),
        ([{"replace": ["e", "é"]}], "eEe\u0301", "éEé\u0301"),
        ([{"replace": [".", "1"]}, {"replace": ["1", "."]}], "a.b", "a.b"),
        ({"replace": ["[a-z]+", r"\0%s"]}, "x[a-z]+'", r"x\0%s'"),
        ({"replace": ["x" * 255, "y" * 255]}, "x" * 256, "y" * 255 + "x"),
        (["digits", {"pad": 16}], "3579-01", "0000000000357901"),
        ("digits", "a1", "1"),
        ([], " x ", " x "),
    ],
)
def test_a_codec_spells_a_key(written: object, text: str, expected: str) -> None:
    assert apply_codec(parse_codec(written), text) == expected


@pytest.mark.parametrize("text", [None, "", "   ", "-", "\u00a0"])
def test_a_key_that_a_step_empties_joins_nothing_even_when_padded_after(text: str | None) -> None:
    assert apply_codec(parse_codec(["strip", "digits", {"pad": 16}]), text) is None


def test_without_steps_nothing_changes() -> None:
    assert apply_codec((), "") == ""
    assert apply_codec((), None) is None


@pytest.mark.parametrize(
    "written",
    [
        *("digit", "pad", ["pad"], [{"digits": 1}], [{"pad": 0}], [{"pad": 256}], [{"pad": -1}]),
        *([{"pad": True}], [{"pad": "x"}], [{"pad": 1.5}], [{"pad": 1, "last": 2}], [{}], [[]]),
        *(None, 16, {"x": 1}, "replace", {"replace": 1}, {"replace": "/"}, {"replace": []}),
        *({"replace": ["/"]}, {"replace": ["/", ".", "-"]}, {"replace": {"/": "."}}),
        *({"replace": ["/", None]}, {"replace": [0, 1]}, {"replace": ["", "."]}),
        *({"replace": ["x" * 256, ""]}, {"replace": ["x", "y" * 256]}),
        *({"replace": ["\0", ""]}, {"replace": ["x", "\ud83c"]}, {"digits": ["/", "."]}),
    ],
)
def test_an_unusable_codec_is_refused(written: object) -> None:
    with pytest.raises(CodecInvalid):
        parse_codec(written)


WORD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=3)


def steps(name: str) -> st.SearchStrategy[object]:
    """A step as it is written, with any argument that it takes."""
    if STEPS[name].takes_number:
        return st.integers(1, 255).map(lambda n: {name: n})
    if STEPS[name].takes_texts:
        return st.tuples(WORD.filter(bool), WORD).map(lambda texts: {name: [*texts]})
    return st.just(name)


STEP = st.sampled_from(sorted(STEPS)).flatmap(steps)


@given(st.lists(STEP, min_size=1, max_size=5), st.text())
def test_no_codec_ever_gives_an_empty_text(written: list[object], text: str) -> None:
    assert apply_codec(parse_codec(written), text) != ""


@given(st.lists(st.sampled_from(["strip", "squeeze", "digits", "alnum"]), min_size=1), st.text())
def test_cleaning_twice_is_cleaning_once(written: list[str], text: str) -> None:
    codec = parse_codec(written)
    assert apply_codec(codec, apply_codec(codec, text)) == apply_codec(codec, text)


FEW = st.text("ab/", max_size=8)


@given(FEW.filter(bool), FEW, FEW)
def test_what_lies_between_the_texts_looked_for_stays(sought: str, put: str, text: str) -> None:
    between = text.split(sought)
    assert apply_codec(parse_codec({"replace": [sought, put]}), text) == (put.join(between) or None)
