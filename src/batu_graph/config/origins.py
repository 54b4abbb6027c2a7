"""Origins: the sites whose pages may ask, as browsers name them (RFC 6454, section 6.2)."""

import re
from urllib.parse import urlsplit

ANY = "*"
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://(\[[0-9a-f:.]+\]|[^\s/?#@:*\[\]]+)(:\d{1,5})?")
_PORTS = {"http": 80, "https": 443}


def origin_of(text: str) -> str:
    """An origin as browsers write it: small letters, no port where it is the scheme's own.

    Args:
        text: ``https://app.example.go.id``, with or without a slash behind it; ``*`` is any.

    Raises:
        ValueError: it is no origin; the message says what one is.
    """
    origin = text.strip().rstrip("/").lower()
    if origin == ANY:
        return origin
    if not _ORIGIN.fullmatch(origin):
        raise ValueError(
            f"`{text}` is not an origin: write scheme, host and perhaps a port, without a path, "
            "like `https://app.example.go.id` or `http://localhost:5173`; `*` is any."
        )
    parts = urlsplit(origin)
    if parts.port is not None and parts.port == _PORTS.get(parts.scheme):
        origin = origin.rpartition(":")[0]
    return origin
