"""Which codecs bring two columns' keys to one spelling: most matches, fewest steps. Pure."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from batu_graph.config.catalogue import Codec, CodecStep
from batu_graph.config.codecs import apply_codec

CLOSE = 0.005
"""Shares this near to the best are as good: then the simpler codecs win."""
TELLING = 6
"""Characters below which the beginnings and ends of keys match by chance."""
THERE_COSTS = 2
"""A step on the side that is looked up counts this much: no index serves it."""


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


def best_codecs(near: Collection[str], far: Collection[str]) -> Match:
    """The codecs under which most near keys are found among the far ones.

    Args:
        near: distinct canonical texts.
        far: distinct canonical texts.
    """
    tried = [match(near, far, here, there) for here, there in _candidates(near, far)]
    most = max(one.share for one in tried)
    return min((one for one in tried if one.share >= most - CLOSE), key=lambda one: one.steps)


def match(near: Collection[str], far: Collection[str], here: Codec, there: Codec) -> Match:
    """How many near keys are found among the far ones under two codecs."""
    known = {text for key in far if (text := apply_codec(there, key)) is not None}
    found = sum(1 for key in near if apply_codec(here, key) in known)
    return Match(here, there, found, len(near))


def _candidates(near: Collection[str], far: Collection[str]) -> Iterator[tuple[Codec, Codec]]:
    digits, alnum = CodecStep("digits"), CodecStep("alnum")
    strip, upper = CodecStep("strip"), CodecStep("upper")
    there: Sequence[Codec] = [(), (digits,), (alnum,), (strip, upper)]
    for far_codec in there:
        yield (), far_codec
        for base in ((strip,), (strip, upper), (digits,), (alnum,)):
            yield base, far_codec
        width = _usual_length(apply_codec(far_codec, key) or "" for key in far)
        sizes = [CodecStep("pad", width)] if width else []
        if width >= TELLING:
            sizes += [CodecStep("first", width), CodecStep("last", width)]
        for size in sizes:
            yield (size,), far_codec
            yield (digits, size), far_codec
    # The far keys may be the longer ones: a village's code within a tax object's, say.
    width = _usual_length(near)
    if width >= TELLING:
        for far_size in (CodecStep("first", width), CodecStep("last", width)):
            yield (), (far_size,)
            yield (digits,), (digits, far_size)


def _usual_length(keys: Iterable[str]) -> int:
    lengths = Counter(len(key) for key in keys if key)
    return lengths.most_common(1)[0][0] if lengths else 0


def in_words(codec: Codec) -> str:
    """``digits, pad 16``."""
    return ", ".join(
        step.name if step.argument is None else f"{step.name} {step.argument}" for step in codec
    )


def as_yaml(codec: Codec) -> str:
    """``[digits, {pad: 16}]``; empty for none."""
    steps = [
        step.name if step.argument is None else f"{{{step.name}: {step.argument}}}"
        for step in codec
    ]
    return f"[{', '.join(steps)}]" if steps else ""
