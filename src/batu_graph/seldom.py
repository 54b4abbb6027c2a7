"""Lines of the log that somebody could cause by the thousand: each is written once a minute, and
those in between are counted."""

import logging
import time
from collections.abc import Hashable

SECONDS = 60.0


class Seldom:
    """A logger whose equal lines are thinned out."""

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger
        self._told: dict[Hashable, tuple[float, int]] = {}
        """What was told -> when, and how many like it have been left out since."""

    def warning(self, text: str, *arguments: object, key: Hashable = None) -> None:
        """Log a warning, or count it where one like it was logged less than a minute ago.

        Args:
            key: lines of the same key are alike; as a default those of the same ``text`` are.
        """
        self._log(logging.WARNING, text, arguments, key or text, trace=False)

    def exception(self, text: str, *arguments: object, key: Hashable = None) -> None:
        """As ``warning``, an error with the traceback of the exception being handled."""
        self._log(logging.ERROR, text, arguments, key or text, trace=True)

    def forget(self) -> None:
        """From now on each line is the first of its kind."""
        self._told.clear()

    def _log(
        self, level: int, text: str, arguments: tuple[object, ...], key: Hashable, *, trace: bool
    ) -> None:
        now = time.monotonic()
        at, left_out = self._told.get(key, (now - SECONDS, 0))
        if now - at < SECONDS:
            self._told[key] = (at, left_out + 1)
            return
        self._told[key] = (now, 0)
        more = f" ({left_out} more like it since the last line)" if left_out else ""
        self._logger.log(level, text + more, *arguments, exc_info=trace)
