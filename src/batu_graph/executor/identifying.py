"""Global ids put into the text of a document, without opening it.

A database writes ``"id":"Desa","id:0":"3579010001"``: the type and the key. No response key that a
client can ask for holds a colon, and in a JSON string the quotation marks would be escaped, so such
a text stands nowhere else.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

import orjson

from batu_graph.ir.hidden import part_of
from batu_graph.ir.plan import OUT_OF_RANGE, is_out_of_range
from batu_graph.ir.select import Identity
from batu_graph.types import Scalar

_VALUE = r'("[^"\\]*(?:\\.[^"\\]*)*"|[^,}]*)'
"""A string, a number, ``true``, ``false`` or ``null``."""


def identified(identities: Sequence[Identity], text: str) -> str:
    """A document's text with the global ids for the keys that they are made of."""
    for identity in identities:
        parts = len(identity.inputs)
        pieces = _pattern(identity.key, identity.ids.type, parts).split(text)
        if len(pieces) > 1:
            columns = [pieces[1 + part :: 1 + parts] for part in range(parts)]
            keys = columns[0] if parts == 1 else list(map(",".join, zip(*columns, strict=True)))
            made = [f'"{identity.key}":"{id_}"' for id_ in _ids(identity, keys)]
            between = pieces[:: 1 + parts]
            text = "".join(chain.from_iterable(zip(between, [*made, ""], strict=True)))
    return text


@lru_cache(1_000)
def _pattern(key: str, type_name: str, parts: int) -> re.Pattern[str]:
    values = "".join(f',"{part_of(key, part)}":{_VALUE}' for part in range(parts))
    return re.compile(f'"{key}":"{type_name}"{values}')


def _ids(identity: Identity, keys: Sequence[str]) -> Sequence[str]:
    """The ids of rows with these keys, each the JSON of its values with commas between them."""
    together, leaves = "\n".join(keys), identity.inputs
    many_ways = any(leaf.field.scalar is Scalar.FLOAT for leaf in leaves) or "\\" in together
    if identity.ids.seal is None and not many_ways and OUT_OF_RANGE not in together:
        return identity.ids.write_all(together)
    # What may be written in several ways is read, so that a row has one id on every engine.
    return [id_of(identity, orjson.loads(f"[{key}]")) for key in keys]


def id_of(identity: Identity, values: Sequence[Any]) -> str:
    """The id of a row with these values of its key, or one that leads nowhere where one of them
    cannot be shown."""
    pairs = zip(identity.inputs, values, strict=True)
    shown = not any(is_out_of_range(leaf, value) for leaf, value in pairs)
    return identity.ids.write(values if shown else None)
