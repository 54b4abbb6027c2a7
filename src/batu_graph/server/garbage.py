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
    """Take all there is out of the collector's rounds."""
    gc.freeze()


def free_and_set_aside() -> None:
    """Free what is garbage by now, set aside or not, and take the rest out of the rounds again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
