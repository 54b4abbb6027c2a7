"""Which other origins' pages may read answers (Fetch standard, CORS protocol): none by default.

No credentials are ever allowed across origins, so an allowed origin sees what anybody sees.
"""

from collections.abc import Iterable
from dataclasses import dataclass

Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Cors:
    """The origins allowed, as browsers write them (``https://app.example.go.id``); ``*`` is any."""

    origins: frozenset[str]

    @classmethod
    def of(cls, origins: Iterable[str]) -> "Cors":
        """From the catalogue's list; a trailing slash there is forgiven."""
        return cls(frozenset(origin.rstrip("/") for origin in origins))

    def headers(self, origin: str) -> Headers:
        """Headers of an answer to a page of ``origin`` (empty: the request named none)."""
        if not self._allows(origin):
            return []
        return [
            (b"access-control-allow-origin", self._origin(origin)),
            (b"access-control-expose-headers", b"server-timing"),
        ]

    def preflight(self, origin: str) -> Headers:
        """Headers of the answer to a browser that asks before it sends."""
        if not self._allows(origin):
            return []
        return [
            (b"access-control-allow-origin", self._origin(origin)),
            (b"access-control-allow-methods", b"GET, HEAD, POST"),
            # The wildcard does not cover Authorization, so it is named.
            (b"access-control-allow-headers", b"*, authorization"),
            (b"access-control-max-age", b"600"),
        ]

    def _allows(self, origin: str) -> bool:
        return bool(origin) and (origin in self.origins or "*" in self.origins)

    def _origin(self, origin: str) -> bytes:
        return b"*" if "*" in self.origins else origin.encode("latin-1")
