"""Which names a gateway answers to, and which pages may make a browser ask it.

A page of another site can make a browser send requests here: to a name of its own that resolves to
this address (DNS rebinding), or by an image or a link (a cross-site GET). Both are refused, so that
a gateway on loopback is asked by nobody but those who mean it.
"""

import ipaddress
from collections.abc import Iterable
from functools import lru_cache

from starlette.types import Scope

WILDCARDS = ("", "0.0.0.0", "::")
"""Addresses to listen on that are no names to be asked by."""


class Hosts:
    """The names that a request's ``Host`` may hold (RFC 9110, section 7.2), without their port."""

    def __init__(self, hosts: Iterable[str], listens_on: str) -> None:
        """
        Args:
            hosts: names and addresses, as the catalogue's ``http.hosts`` has them; ``*`` is any.
            listens_on: the address the server listens on; it and loopback's names need no entry.
        """
        named = {host.strip().rstrip(".").lower() for host in hosts}
        self._any = "*" in named
        if listens_on not in WILDCARDS:
            named.add(listens_on.lower())
        self._named = frozenset(named)
        self._known = lru_cache(maxsize=256)(self._is_known)

    def answers(self, scope: Scope) -> bool:
        """Whether a request may be answered; one without ``Host`` comes from no browser."""
        if self._any:
            return True
        for name, value in scope["headers"]:
            if name == b"host":
                return self._known(value)
        return True

    def _is_known(self, value: bytes) -> bool:
        host = value.decode("latin-1").strip().lower()
        if host.startswith("["):
            host = host[1:].partition("]")[0]
        elif host.count(":") <= 1:
            host = host.partition(":")[0]
        host = host.rstrip(".")
        return host in self._named or host == "localhost" or _is_loopback(host)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.endswith(".localhost")  # RFC 6761, section 6.3
