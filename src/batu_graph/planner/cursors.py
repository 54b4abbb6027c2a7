"""Cursors: opaque texts that stand for a row's place in an order.

A cursor holds the values that the row is ordered by, so the place stays right when rows come and
go. (GraphQL Cursor Connections Specification, section 4: a cursor is a String, opaque to clients.)
"""

import base64
import binascii
import hashlib
from collections.abc import Iterable, Sequence

import orjson

from batu_graph.config.catalogue import Entity
from batu_graph.errors import BadUserInput
from batu_graph.planner.select import Cursor, OrderBy

LONGEST = 10_000
"""Characters of a cursor; every text by which rows are ordered may be in it."""


def order_sign(entity: Entity, order: Iterable[tuple[OrderBy, object]]) -> str:
    """A short text that is another one for another order."""
    described = [(path, by.descending, by.nulls_first) for by, path in order]
    return hashlib.blake2s(repr((entity.name, described)).encode(), digest_size=6).hexdigest()


def write_cursor(sign: str, values: Sequence[object]) -> str:
    """The cursor of a row with these order values (JSON values)."""
    return base64.urlsafe_b64encode(orjson.dumps([sign, *values])).rstrip(b"=").decode()


def read_cursor(cursor: Cursor, text: str) -> list[object]:
    """The order values in a client's cursor.

    Raises:
        BadUserInput: it is no cursor, or one of another order.
    """
    try:
        if len(text) > LONGEST or not text.isascii():
            raise broken_cursor(cursor)
        sign, *values = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError, TypeError) as error:
        raise broken_cursor(cursor) from error
    if sign != cursor.order:
        raise BadUserInput(
            f"The cursor in `{cursor.argument}` was made for another list or another order: begin "
            "again without it, or ask with the same `orderBy`."
        )
    return list(values)


def broken_cursor(cursor: Cursor) -> BadUserInput:
    """The refusal of a text that no answer can have held as a cursor."""
    return BadUserInput(
        f"The text in `{cursor.argument}` is no cursor: take it from `pageInfo` or `edges` of an "
        "answer, as it stands."
    )
