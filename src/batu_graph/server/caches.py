"""What is kept between requests: bounded in number and by the size of what it was made from."""

from collections.abc import Hashable
from typing import Any

from cachetools import LRUCache

from batu_graph.server.protocol import CacheUse


class Cache:
    """Keeps what was used last, and counts how it serves.

    Sizes are in characters of the request that an entry was made from: a parsed operation takes
    some 130 bytes for each of them, whatever it asks.
    """

    def __init__(self, most: int, size: int, largest: int | None = None) -> None:
        """
        Args:
            most: entries.
            size: of all entries together.
            largest: entry that is kept; a twentieth of ``size`` unless given.
        """
        self._most = most
        self._largest = size // 20 if largest is None else largest
        # cachetools asks for the size once, while an entry is put in.
        self._kept: LRUCache[Hashable, Any] = LRUCache(size, lambda _: self._entering)
        self._hits = self._misses = 0
        self._entering = 1

    def find(self, key: Hashable) -> Any:
        """What is kept under a key, or None."""
        found = self._kept.get(key)
        if found is None:
            self._misses += 1
        else:
            self._hits += 1
        return found

    def keep(self, key: Hashable, value: Any, size: int) -> None:
        """Keep a value that was made from so many characters, unless it is too large."""
        if size > self._largest or self._most < 1:
            return
        self._entering = max(size, 1)
        self._kept[key] = value
        while len(self._kept) > self._most:
            self._kept.popitem()

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()

    def use(self) -> CacheUse:
        """How it has served so far."""
        return CacheUse(self._most, len(self._kept), self._hits, self._misses)
