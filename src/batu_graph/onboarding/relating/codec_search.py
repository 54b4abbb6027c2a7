"""Which codecs bring two columns' keys to one spelling: most matches, fewest steps. Pure."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from batu_graph.config.catalogue import Codec, CodecStep
from batu_graph.config.codecs import MAXIMUM, apply_codec
from batu_graph.onboarding.writing.yaml_text import scalar

CLOSE = 0.005
"""Shares this near to the best are as good: then the simpler codecs win."""
TELLING = 6
"""Characters below which the beginnings and ends of keys match by chance."""
THERE_COSTS = 2
"""A step on the side that is looked up counts this much: no index serves it."""
APART = 0.99
"""Share of the keys looked up that a codec must leave different from each other."""
_DIGITS = CodecStep("digits")
_SPELLINGS: tuple[Codec, ...] = (
    (CodecStep("strip"),),
    (_DIGITS,),
    (CodecStep("alnum"),),
    (CodecStep("strip"), CodecStep("upper")),
    (CodecStep("alnum"), CodecStep("upper")),
)
"""What undoes blanks, separators and upper or lower case."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two codecs and how many of the near keys they find on the far side."""

    here: Codec
    there: Codec
    found: int
    asked: int

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.found / self.asked if self.asked else 0.0

    @property
    def steps(self) -> int:
        """How much there is to them."""
        return len(self.here) + THERE_COSTS * len(self.there)


Codecs: TypeAlias = tuple[Codec, Codec]
"""Here and there."""


def best_codecs(
    near: "Collection[str] | KeySpellings",
    far: "Collection[str] | KeySpellings",
    allowed: Callable[[Codec, Codec], bool] = lambda here, there: True,
) -> Match:
    """The codecs under which most near keys are found among the far ones.

    Args:
        near: distinct canonical texts.
        far: distinct canonical texts; as ``KeySpellings`` when they are compared with many others.
        allowed: whether two codecs can be used together.
    """
    near_spelt, far_spelt = KeySpellings.of(near), KeySpellings.of(far)
    tried = [
        Match(here, there, _count(near_spelt.under(here), far_spelt.under(there)), len(near))
        for here, there in _pairs(near_spelt, far_spelt)
        if allowed(here, there) and far_spelt.stay_apart(there)
    ]
    most = max((one.share for one in tried), default=0.0)
    good = (one for one in tried if one.share >= most - CLOSE)
    return min(good, key=lambda one: one.steps, default=Match((), (), 0, len(near)))


def match(near: Collection[str], far: Collection[str], here: Codec, there: Codec) -> Match:
    """How many near keys are found among the far ones under two codecs."""
    found = _count(KeySpellings(near).under(here), KeySpellings(far).under(there))
    return Match(here, there, found, len(near))


def match_texts(near: Collection[str], there: Collection[str], here: Codec, far: Codec) -> Match:
    """As ``match``, with the far keys' texts under their codec known already."""
    known = dict.fromkeys(there, 1)
    return Match(here, far, _count(KeySpellings(near).under(here), known), len(near))


@dataclass(slots=True)
class KeySpellings:
    """Distinct canonical texts, in every spelling that was asked for."""

    keys: Collection[str]
    _known: dict[Codec, Mapping[str, int]] = field(default_factory=dict)
    _lengths: dict[Codec, int] = field(default_factory=dict)
    _apart: dict[Codec, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, keys: "Collection[str] | KeySpellings") -> "KeySpellings":
        """Keys that may be known already."""
        return keys if isinstance(keys, KeySpellings) else cls(keys)

    def __len__(self) -> int:
        return len(self.keys)

    def under(self, codec: Codec) -> Mapping[str, int]:
        """Text under the codec -> how many keys become it; keys of which nothing stays are none."""
        if codec not in self._known:
            texts = (apply_codec(codec, key) for key in self.keys)
            self._known[codec] = Counter(text for text in texts if text is not None)
        return self._known[codec]

    def stay_apart(self, codec: Codec) -> bool:
        """Whether the codec leaves different keys different, so that one still names one row."""
        if codec not in self._apart:
            texts = self.under(codec)
            self._apart[codec] = not codec or len(texts) >= APART * sum(texts.values())
        return self._apart[codec]

    def usual_length(self, codec: Codec) -> int:
        """The length that most keys have under the codec; 0 without keys."""
        if codec not in self._lengths:
            lengths = Counter(map(len, self.under(codec)))
            self._lengths[codec] = lengths.most_common(1)[0][0] if lengths else 0
        return self._lengths[codec]


def _count(near: Mapping[str, int], far: Mapping[str, int]) -> int:
    return sum(count for text, count in near.items() if text in far)


def pairs_of_codecs(near: Collection[str], far: Collection[str]) -> list[Codecs]:
    """The codecs worth trying on two columns' keys, by the lengths that these have."""
    return _pairs(KeySpellings(near), KeySpellings(far))


def _pairs(near: KeySpellings, far: KeySpellings) -> list[Codecs]:
    return list(dict.fromkeys([*_of_any_length(), *_of_lengths(near, far)]))


def _of_any_length() -> Iterator[Codecs]:
    for there in ((), *_SPELLINGS):
        yield (), there
        for here in _SPELLINGS:
            yield here, there


def _of_lengths(near: KeySpellings, far: KeySpellings) -> Iterator[Codecs]:
    """Codecs that bring keys to the length that most of the other side's have."""
    for bare in ((), (_DIGITS,)):
        for size in _sizes(far.usual_length(bare)):
            yield (size,), bare
            yield (_DIGITS, size), bare
        # The far keys may be the ones to change: zeros that a number has lost, or a village's code
        # within a tax object's.
        for size in _sizes(near.usual_length(bare)):
            yield bare, (size,)
            yield bare, (_DIGITS, size)


def _sizes(width: int) -> Iterator[CodecStep]:
    if 0 < width <= MAXIMUM:
        yield CodecStep("pad", width)
    if TELLING <= width <= MAXIMUM:
        yield CodecStep("first", width)
        yield CodecStep("last", width)


def in_words(codec: Codec) -> str:
    """``digits, pad 16``."""
    return ", ".join(" ".join([step.name, *_arguments(step)]) for step in codec)


def as_yaml(codec: Codec) -> str:
    """``[digits, {pad: 16}]``; empty for none."""
    steps = []
    for step in codec:
        argument = ", ".join(_arguments(step))
        if step.texts:
            argument = f"[{argument}]"
        steps.append(f"{{{step.name}: {argument}}}" if argument else step.name)
    return f"[{', '.join(steps)}]" if steps else ""


def _arguments(step: CodecStep) -> list[str]:
    """A step's number or texts, as YAML has them."""
    return [str(step.argument)] if step.argument is not None else [*map(scalar, step.texts)]
