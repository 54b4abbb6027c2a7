"""Warnings that a client could cause by the thousand: each is logged once a minute, and counted."""

import logging
import time

SECONDS = 60.0


class Seldom:
    """A logger's warnings, thinned out by their texts."""

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger
        self._next: dict[str, float] = {}
        self._left_out: dict[str, int] = {}

    def warning(self, text: str, *arguments: object) -> None:
        """Log a warning, or count it where the same text was logged less than a minute ago."""
        now = time.monotonic()
        if now < self._next.get(text, 0.0):
            self._left_out[text] = self._left_out.get(text, 0) + 1
            return
        self._next[text] = now + SECONDS
        count = self._left_out.pop(text, 0)
        more = f" ({count} more like this before)" if count else ""
        self._logger.warning(text + more, *arguments)
