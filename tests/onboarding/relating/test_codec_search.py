"""The codecs that are proposed: the most matches, counted rightly, by the fewest steps."""

import string

import yaml
from hypothesis import given
from hypothesis import strategies as st

from batu_graph.config.codecs import parse_codec
from batu_graph.onboarding.relating.codec_search import (
    CLOSE,
    as_yaml,
    best_codecs,
    in_words,
    match,
    match_texts,
    pairs_of_codecs,
)

DIGITS = parse_codec(["digits"])
KEYS = st.frozensets(
    st.text(st.sampled_from("0123456789.- aB"), min_size=1, max_size=8), max_size=12
)


CODECS = st.sampled_from(pairs_of_codecs(["3579.01"], ["35-79 01 2001"]))


def by_hand(codec, key: str) -> str:
    """What a codec makes of a key, written without the product's own steps."""
    for step in codec:
        width = step.argument
        if not key:
            return ""
        if step.name == "strip":
            key = key.strip()
        elif step.name in ("digits", "alnum"):
            kept = string.digits + (string.ascii_letters if step.name == "alnum" else "")
            key = "".join(character for character in key if character in kept)
        elif step.name == "upper":
            key = key.upper()
        elif step.name == "pad":
            key = "0" * (width - len(key)) + key
        else:
            key = key[:width] if step.name == "first" else key[max(0, len(key) - width) :]
    return key


@given(KEYS, KEYS, CODECS)
def test_matches_are_counted_as_by_hand(near, far, codecs) -> None:
    here, there = codecs
    known = {by_hand(there, key) for key in far} - {""}
    counted = sum(by_hand(here, key) in known for key in near)
    assert match(near, far, here, there).found == counted
    texts = {by_hand(there, key) for key in far}
    assert match_texts(near, texts - {""}, here, there).found == counted


@given(KEYS.filter(bool), KEYS)
def test_no_pair_of_codecs_that_keeps_keys_apart_finds_more_than_a_hair_more(near, far) -> None:
    best = best_codecs(near, far)
    for here, there in pairs_of_codecs(near, far):
        texts = [text for key in far if (text := by_hand(there, key))]
        if not there or len(set(texts)) >= 0.99 * len(texts):
            assert best.share >= match(near, far, here, there).share - CLOSE


@given(KEYS.filter(bool), KEYS)
def test_only_codecs_that_are_allowed_are_chosen(near, far) -> None:
    def allowed(here, there) -> bool:
        return bool(here) == bool(there)

    best = best_codecs(near, far, allowed)
    assert allowed(best.here, best.there)


@given(KEYS.filter(bool), KEYS)
def test_the_best_are_never_worse_than_none(near, far) -> None:
    best = best_codecs(near, far)
    assert best.share >= match(near, far, (), ()).share - 0.005
    assert match(near, far, best.here, best.there).found == best.found


@given(KEYS.filter(bool))
def test_equal_keys_need_no_codec(keys) -> None:
    best = best_codecs(keys, keys)
    assert (best.here, best.there, best.share) == ((), (), 1)


def test_separators_blanks_and_lost_zeros_are_seen_through() -> None:
    plain = {f"{n:016d}" for n in range(35_790_101_0180, 35_790_101_0280)}
    dotted = {f"{key[:6]}.{key[6:12]}.{key[12:]}" for key in plain}
    assert best_codecs(dotted, plain).here == DIGITS
    assert best_codecs(plain, dotted).there == DIGITS
    short = {str(int(key)) for key in plain}
    assert as_yaml(best_codecs(short, plain).here) == "[{pad: 16}]"
    assert in_words(parse_codec(["digits", {"pad": 16}])) == "digits, pad 16"


def test_texts_of_a_codec_are_written_as_they_are_read() -> None:
    codec = parse_codec(["strip", {"replace": ["/", "no"]}, {"replace": ["\"'\\\x85", "🌾 # %"]}])
    written = r"""[strip, {replace: ["/", "no"]}, {replace: ["\"'\\\u0085", "🌾 # %"]}]"""
    assert as_yaml(codec) == written
    assert parse_codec(yaml.safe_load(written)) == codec
    assert in_words(codec[:2]) == 'strip, replace "/" "no"'


def test_zeros_that_only_the_other_side_has_lost_are_put_back_there() -> None:
    npsn = {f"{n:08d}" for n in range(2053_0100, 2053_0400, 7)} | {f"{n:08d}" for n in range(9, 60)}
    numbers = {str(int(key)) for key in npsn}
    best = best_codecs(npsn, numbers)
    assert (as_yaml(best.here), as_yaml(best.there), best.share) == ("", "[{pad: 8}]", 1)


def test_a_row_is_never_chosen_among_several_that_a_codec_makes_alike() -> None:
    villages = {f"3579010{n:03d}" for n in range(1, 9)}
    tax_objects = {f"{village}{n:08d}" for village in villages for n in range(20)}
    assert as_yaml(best_codecs(tax_objects, villages).here) == "[{first: 10}]"
    assert best_codecs(villages, tax_objects).share == 0
