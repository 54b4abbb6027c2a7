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
        *(None, 16, {"x": 1}),
    ],
)
def test_an_unusable_codec_is_refused(written: object) -> None:
    with pytest.raises(CodecInvalid):
        parse_codec(written)


STEP = st.sampled_from(sorted(STEPS)).flatmap(
    lambda name: (
        st.integers(1, 255).map(lambda n: {name: n}) if STEPS[name].takes_number else st.just(name)
    )
)


@given(st.lists(STEP, min_size=1, max_size=5), st.text())
def test_no_codec_ever_gives_an_empty_text(written: list[object], text: str) -> None:
    assert apply_codec(parse_codec(written), text) != ""


@given(st.lists(st.sampled_from(["strip", "squeeze", "digits", "alnum"]), min_size=1), st.text())
def test_cleaning_twice_is_cleaning_once(written: list[str], text: str) -> None:
    codec = parse_codec(written)
    assert apply_codec(codec, apply_codec(codec, text)) == apply_codec(codec, text)
