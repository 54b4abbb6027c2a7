"""The codecs that are proposed: the most matches, counted rightly, by the fewest steps."""

import re

from hypothesis import given
from hypothesis import strategies as st

from batu_graph.config.codecs import parse_codec
from batu_graph.onboarding.relating.codec_search import as_yaml, best_codecs, in_words, match

DIGITS = parse_codec(["digits"])
KEYS = st.frozensets(
    st.text(st.sampled_from("0123456789.- aB"), min_size=1, max_size=8), max_size=12
)


@given(KEYS, KEYS)
def test_matches_are_counted_as_by_hand(near, far) -> None:
    def bare(key: str) -> str:
        return re.sub(r"\D", "", key)

    there = {bare(key) for key in far} - {""}
    by_hand = sum(bare(key) in there for key in near)
    assert match(near, far, DIGITS, DIGITS).found == by_hand


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
