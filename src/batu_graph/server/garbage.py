"""The garbage collector kept away from what stays: a large catalogue is hundreds of thousands of
objects, which it would go over again and again while they are made, and later under load."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def making_what_stays() -> Iterator[None]:
    """A block in which nothing is collected."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def set_aside() -> None:
    """Take all there is out of the collector's rounds, and from now on what survives one of its
    whole rounds: operations and plans that are kept. A round over all of them takes a tenth of a
    second, in which nobody is answered.

    What is set aside is freed once nothing refers to it: what is kept must not refer to itself."""
    gc.freeze()
    if _after_a_round not in gc.callbacks:
        gc.callbacks.append(_after_a_round)


def _after_a_round(phase: str, about: dict[str, int]) -> None:
    if phase == "stop" and about["generation"] == 2:
        gc.freeze()


def free_and_set_aside() -> None:
    """Free what is garbage by now, set aside or not, and take the rest out of the rounds again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
