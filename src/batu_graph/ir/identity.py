"""Global ids: opaque texts that name one row among all rows of the city.

(GraphQL Global Object Identification Specification.) An id holds the type and the row's key as it
is shown, so ``node(id:)`` is a look-up by key. Where the key is withheld the id is sealed: nobody
can read the key in it, or try keys with ids of their own making.
"""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import orjson

from batu_graph.config.catalogue import Entity
from batu_graph.errors import BadUserInput
from batu_graph.sealing import NotSealedHere, Seal

LONGEST = 4_000
"""Characters of an id."""
PURPOSE = "id"
SEALED = "~"
"""With it a sealed id begins; no other id can hold it."""
_URL_SAFE = bytes.maketrans(b"+/", b"-_")
"""As in RFC 4648, section 5."""


@dataclass(frozen=True, slots=True)
class Ids:
    """The global ids of one type's rows."""

    type: str
    seal: Seal | None
    """None: the key is no secret."""

    @classmethod
    def of(cls, entity: Entity, seal: Seal) -> "Ids":
        """Those of an entity's rows."""
        return cls(entity.name, seal if entity.withholds_key else None)

    def write(self, key: Sequence[Any] | None) -> str:
        """The id of a row with this key (JSON values).

        Args:
            key: None where the key cannot be shown: the id then names this one appearance of the
                row, so that no two rows meet in a client's cache, and leads nowhere.
        """
        values = [uuid4().hex, None] if key is None else key
        if self.seal is not None:
            return SEALED + self.seal.close(PURPOSE, [self.type, *values])
        text = base64.urlsafe_b64encode(orjson.dumps([self.type, *values]))
        return text.rstrip(b"=").decode()

    def write_all(self, keys: str) -> list[str]:
        """As ``write``, of many keys that are no secrets, in a third of the time.

        Args:
            keys: a line for each: its values as ``orjson`` writes them, with commas between them.
        """
        before = f'["{self.type}",'.encode()
        lines = [binascii.b2a_base64(before + key + b"]") for key in keys.encode().split(b"\n")]
        return b"".join(lines).translate(_URL_SAFE, b"=").decode().split("\n")[:-1]


def read_id(text: str, seal: Seal) -> tuple[Ids, list[Any]]:
    """Of which rows a client's id is one, and the key in it.

    Raises:
        BadUserInput: no answer can have held it.
    """
    try:
        if len(text) > LONGEST or not text.isascii():
            raise ValueError("not of our making")
        if text.startswith(SEALED):
            type_name, *key = seal.open(PURPOSE, text.removeprefix(SEALED))
            return Ids(type_name, seal), key
        type_name, *key = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if not isinstance(type_name, str) or any(isinstance(v, list | dict) for v in key):
            raise ValueError("not of our making")
    except (NotSealedHere, binascii.Error, ValueError, TypeError) as error:
        raise broken_id() from error
    return Ids(type_name, None), key


def broken_id() -> BadUserInput:
    """The refusal of a text that no answer can have held as an id."""
    return BadUserInput(
        "The text in `id` is no id of a row: take it from the field `id` of an answer, as it "
        "stands; a row is found by its key with the field whose name ends in `ByKey`. Ids that "
        f"begin with `{SEALED}` may be gone after the gateway's last start."
    )
