"""Which other origins' pages may read answers (Fetch standard, CORS protocol): none by default.

No credentials are ever allowed across origins, so an allowed origin sees what anybody sees.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from batu_graph.server.incoming import Headers

MadeHeaders: TypeAlias = list[tuple[bytes, bytes]]
"""Of a response."""


@dataclass(frozen=True, slots=True)
class Cors:
    """The origins allowed, as browsers write them (``https://app.example.go.id``); ``*`` is any."""

    origins: frozenset[str]

    @classmethod
    def of(cls, origins: Iterable[str]) -> "Cors":
        """From origins as ``batu_graph.config.origins`` gives them."""
        return cls(frozenset(origins))

    def headers(self, asked: Headers) -> MadeHeaders:
        """Headers of the answer to a request that names its page's origin, or not."""
        if not self.allows(asked):
            return []
        return [
            (b"access-control-allow-origin", self._origin(asked)),
            (b"access-control-expose-headers", b"server-timing"),
        ]

    def preflight(self, asked: Headers) -> MadeHeaders:
        """Headers of the answer to a browser that asks before it sends."""
        if not self.allows(asked):
            return []
        return [
            (b"access-control-allow-origin", self._origin(asked)),
            (b"access-control-allow-methods", b"GET, HEAD, POST"),
            # The wildcard does not cover Authorization, so it is named.
            (b"access-control-allow-headers", b"*, authorization"),
            (b"access-control-max-age", b"600"),
        ]

    def allows(self, asked: Headers) -> bool:
        """Whether the request names an origin whose pages may read answers."""
        if not self.origins or b"origin" not in asked:
            return False
        return asked.text(b"origin") in self.origins or "*" in self.origins

    def _origin(self, asked: Headers) -> bytes:
        return b"*" if "*" in self.origins else asked[b"origin"]
