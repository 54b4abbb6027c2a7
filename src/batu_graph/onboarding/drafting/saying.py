"""What the name of a table or column says, as plain words.

``nm_lgkp``, ``NamaLengkap`` and ``namalengkap`` say the same. Words are split at separators and
capitals, short forms are spelt out, words written without vowels or glued together are read where
the vocabulary knows their parts.
"""

import re
from functools import lru_cache
from itertools import pairwise

from batu_graph.onboarding.drafting import vocabulary as v
from batu_graph.onboarding.drafting.names import words
from batu_graph.onboarding.drafting.topics import TOPICS

VOWELLESS = 4
"""Letters from which a word without vowels stands for one of the vocabulary."""
GLUED = 3
"""Letters of the shortest word that is recognised inside another."""
_TWO_LETTERS = frozenset({"id", "kd", "nm", "no", "hp", "wa", "kk", "rt", "rw"})
"""Shorter ones that are written together with a longer word: ``nohp``, ``idpasien``."""
_PRONOUN = "nya"


@lru_cache(32_768)
def said(name: str) -> frozenset[str]:
    """The words of a name, spelt out; two neighbours as one word too.

    ``no_ktp`` -> no, ktp, noktp; ``nm_lgkp`` -> nama, lengkap, namalengkap.
    """
    plain, full = parts(name), spelt(name)
    whole = ["".join(plain), "".join(full)]
    pairs = [*map("".join, pairwise(plain)), *map("".join, pairwise(full))]
    known = [v.SHORT[word] for word in (*pairs, *whole) if word in v.SHORT]
    return frozenset([*plain, *full, *pairs, *whole, *known])


@lru_cache(32_768)
def spelt(name: str) -> tuple[str, ...]:
    """The words of a name in their order, each spelt out: ``tgl_lhr`` -> tanggal, lahir."""
    return tuple(word for part in parts(name) for word in _spelt(part))


@lru_cache(32_768)
def parts(name: str) -> tuple[str, ...]:
    """``jmlBersih2`` -> ``("jml", "bersih")``: lower case, numbers at the ends left out."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    lowered = (part.lower() for part in words(split))
    return tuple(re.sub(r"(?<=[a-z])\d+$", "", part) for part in lowered)


def _spelt(part: str) -> tuple[str, ...]:
    """One part of a name as the words that it stands for."""
    if part in v.SHORT:
        return (v.SHORT[part],)
    if part in _vocabulary() or len(part) < VOWELLESS:
        return (part,)
    if part.endswith(_PRONOUN) and (bare := part.removesuffix(_PRONOUN)) in _vocabulary():
        return (bare,)
    if (word := _without_vowels().get(part)) is not None:
        return (word,)
    glued = _unglued(part)
    return tuple(v.SHORT.get(word, word) for word in glued) if glued else (part,)


def _unglued(part: str) -> tuple[str, ...]:
    """``namapasien`` -> nama, pasien; empty where not all of it is known."""
    for size in range(len(part) - 1, 1, -1):
        head, tail = part[:size], part[size:]
        if not _is_word(head):
            continue
        if _is_word(tail):
            return head, tail
        if rest := _unglued(tail):
            return head, *rest
    return ()


def _is_word(text: str) -> bool:
    if len(text) < GLUED:
        return text in _TWO_LETTERS
    return text in _vocabulary() or text in v.SHORT


@lru_cache(1)
def _vocabulary() -> frozenset[str]:
    sets = (value for value in vars(v).values() if isinstance(value, frozenset))
    topics = (topic.always | topic.of_people for topic in TOPICS)
    return frozenset().union(*sets, *topics)


@lru_cache(1)
def _without_vowels() -> dict[str, str]:
    """``pssn`` is no word of its own: consonants after the first letter -> the word."""
    found: dict[str, str] = {}
    for word in sorted(_vocabulary()):
        bare = word[0] + re.sub("[aeiou]", "", word[1:])
        if bare != word and len(bare) >= VOWELLESS:
            found.setdefault(bare, word)
    return {bare: word for bare, word in found.items() if bare not in _vocabulary()}
