"""Global ids: opaque texts that name one row among all rows of the city.

(GraphQL Global Object Identification Specification.) An id holds the type and the row's key as it
is shown, so ``node(id:)`` is a look-up by key.
"""

import base64
import binascii
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import orjson

from batu_graph.errors import BadUserInput

LONGEST = 4_000
"""Characters of an id."""


def write_id(type_name: str, key: Sequence[Any] | None) -> str:
    """The id of a row with this key (JSON values).

    Args:
        key: None where the key cannot be shown: the id then names this one appearance of the row,
            so that no two rows meet in a client's cache, and leads nowhere.
    """
    values = [uuid4().hex, None] if key is None else key
    text = base64.urlsafe_b64encode(orjson.dumps([type_name, *values]))
    return text.rstrip(b"=").decode()


def read_id(text: str) -> tuple[str, list[Any]]:
    """The type and the key in a client's id.

    Raises:
        BadUserInput: no answer can have held it.
    """
    try:
        if len(text) > LONGEST or not text.isascii():
            raise ValueError("not of our making")
        padded = text + "=" * (-len(text) % 4)
        type_name, *key = orjson.loads(base64.urlsafe_b64decode(padded))
        if not isinstance(type_name, str) or any(isinstance(v, list | dict) for v in key):
            raise ValueError("not of our making")
    except (binascii.Error, ValueError, TypeError) as error:
        raise BadUserInput(
            "The text in `id` is no id of a row: take it from the field `id` of an answer, as it "
            "stands; a row is found by its key with the field whose name ends in `ByKey`."
        ) from error
    return type_name, key
