"""JSON read and written in pieces, where there is much of it.

One call of orjson keeps the interpreter to itself, in whichever thread: while it reads or writes
megabytes no other thread runs, and the event loop answers nobody.
"""

from collections.abc import Iterator
from typing import Any

import orjson

from batu_graph.executor.size import Sizes

PIECE = 400_000
"""Characters that are read or written in one call: some 4 ms."""
TRIES = 3
"""Places at which a text is parted in vain, before the rest of it is read as a whole."""


def read(text: str) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is none.
    """
    if len(text) <= PIECE or not text.startswith('[{"'):
        return orjson.loads(text)
    # Between two rows; inside a string the quotation mark would be escaped.
    between = "}," + text[1 : text.index('":') + 2]
    found: list[Any] = []
    begins, at, missed = 1, PIECE, 0
    while missed < TRIES and (at := _row_end(text, between, begins, at)) >= 0:
        try:
            found += orjson.loads(f"[{text[begins : at + 1]}]")
        except ValueError:  # inside a row, after all
            missed += 1
        else:
            begins, missed = at + 2, 0
        at += PIECE
    found += orjson.loads(f"[{text[begins:]}")
    return found


def _row_end(text: str, between: str, begins: int, at: int) -> int:
    """Where a row seems to end: the rows of a list in it end in the same way, but inside brackets.
    -1: nowhere any more."""
    last, depth = begins, 0
    while (at := text.find(between, at)) >= 0:
        depth += text.count("[", last, at) - text.count("]", last, at)
        if depth == 0:
            return at
        last, at = at, at + 1
    return -1


def written(value: Any, size: int) -> bytes:
    """The JSON text of a value.

    Args:
        size: about how many bytes it will have, at least.
    """
    if size <= PIECE:
        return orjson.dumps(value)
    return b"".join(_pieces(value, Sizes()))


def _pieces(value: Any, sizes: Sizes) -> Iterator[bytes]:
    if not isinstance(value, dict | list) or sizes.of(value) <= PIECE:
        yield orjson.dumps(value)
    elif isinstance(value, dict):
        before = b"{"
        for name, item in value.items():
            yield before + orjson.dumps(name) + b":"
            yield from _pieces(item, sizes)
            before = b","
        yield b"}"
    else:
        before = b"["
        for items in _together(value, sizes):
            yield before
            if len(items) == 1:
                yield from _pieces(items[0], sizes)
            else:
                yield orjson.dumps(items)[1:-1]
            before = b","
        yield b"]"


def _together(items: list[Any], sizes: Sizes) -> Iterator[list[Any]]:
    """Items of a list that can be written in one call."""
    begins = size = 0
    for at, item in enumerate(items):
        size += sizes.of(item)
        if size > PIECE and at > begins:
            yield items[begins:at]
            begins, size = at, sizes.of(item)
    yield items[begins:]
