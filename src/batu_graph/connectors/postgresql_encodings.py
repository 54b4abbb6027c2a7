"""PostgreSQL in other encodings than UTF-8: texts that it cannot hold, or has never checked.

(PostgreSQL manual, section 24.3.) A session speaks UTF-8 and the server converts. It fails a whole
statement for one character that its encoding lacks; and of SQL_ASCII, which is no encoding but any
bytes, it converts nothing and refuses to send what is not UTF-8.
"""

import codecs
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from secrets import token_hex
from typing import Any, TypeAlias

from batu_graph.connectors.base import Row

Texts: TypeAlias = Callable[[str], str]
_UNWRITTEN = f"\x01\x02{token_hex(16)}"
"""Stands for a text that no row can hold: one that none does hold."""

_CODECS = {"KOI8R": "koi8_r", "KOI8U": "koi8_u", "EUC_CN": "gb2312"}
"""Python's names, where they are not the server's or ``cp`` for its ``WIN``."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How texts go to a server and come from it."""

    client: str | None = None
    """``client_encoding`` of a session; None: UTF-8, as the driver begins with."""
    sent: Texts | None = None
    """A text as the driver must be given it; None: as it is."""
    came: Texts | None = None
    """A text that the driver gives, as it is meant; None: as it is."""

    def statement(self, text: str) -> str:
        return text if self.came is None or self.sent is None else self.sent(text)

    def parameters(self, values: Sequence[object]) -> Sequence[object]:
        sent = self.sent
        return values if sent is None else [_mapped(value, sent) for value in values]

    def rows(self, rows: list[Row]) -> list[Row]:
        came = self.came
        return rows if came is None else [[_mapped(v, came) for v in row] for row in rows]


@lru_cache
def encoding_of(server: str) -> Encoding:
    """What a session on a server of this ``server_encoding`` has to see to."""
    if server == "UTF8":
        return Encoding()
    if server == "SQL_ASCII":
        # Bytes as they are: each is one character of Latin 1 for driver and server, UTF-8 for us.
        return Encoding("LATIN1", _as_bytes, _of_bytes)
    try:
        codec = codecs.lookup(_CODECS.get(server) or server.replace("WIN", "cp"))
    except LookupError:  # one that Python does not know either
        return Encoding()

    def holdable(text: str) -> str:
        if text.isascii():
            return text
        try:
            codec.encode(text)
        except UnicodeEncodeError:
            return _UNWRITTEN
        return text

    return Encoding(None, holdable)


def _as_bytes(text: str) -> str:
    return text if text.isascii() else text.encode().decode("latin-1")


def _of_bytes(text: str) -> str:
    return text if text.isascii() else text.encode("latin-1").decode("utf-8", "replace")


def _mapped(value: object, change: Texts) -> Any:
    if isinstance(value, str):
        return change(value)
    return [_mapped(one, change) for one in value] if isinstance(value, list) else value
