"""What the log is told of a source: why it fails, once in a while, and when it answers again."""

import logging
import time

from batu_graph.config.catalogue import Source
from batu_graph.connectors.failures import Failure, source_error
from batu_graph.connectors.reasons import Reason, reason_of
from batu_graph.errors import SourceError, SourceUnavailable

QUIET_SECONDS = 60.0
"""So long the same failure of a source is only counted."""

logger = logging.getLogger("batu_graph.connectors")


class Teller:
    """Speaks for one source."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._told: dict[tuple[Failure, Reason], tuple[float, int]] = {}
        """What was told -> when, and how many like it have been kept back since."""
        self._away_since: float | None = None

    def failed(self, failure: Failure, cause: BaseException) -> SourceError:
        """The error for the client, to be raised ``from cause``; the log gets the reason.

        The driver's own words (hosts, accounts, parts of statements) go to the log at DEBUG only.
        """
        error = source_error(failure, self._source)
        if isinstance(error, SourceUnavailable) and self._away_since is None:
            self._away_since = time.monotonic()
        self._tell(failure, cause)
        return error

    def full(self, cause: BaseException) -> None:
        """The server gives no further session, and those that it gave have to do."""
        self._tell(Failure.FULL, cause)

    def left_alone(self) -> None:
        """It is not asked any more until a probe is answered."""
        if self._away_since is None:
            self._away_since = time.monotonic()
        logger.warning(
            "source %s: not asked any more, after %d attempts in a row to open a session; "
            "it is probed in the background",
            self._source.name,
            self._source.pause_after,
        )

    def changed(self) -> None:
        """A session was no longer as it was made: its source is guarded from now on."""
        logger.warning(
            "source %s: a function or view of the database changed the gateway's session, which "
            "was closed; from now on each statement is guarded against that and takes longer. Have "
            "it use SET LOCAL, or take it from the gateway's account.",
            self._source.name,
        )

    def _tell(self, failure: Failure, cause: BaseException) -> None:
        reason, now = reason_of(cause), time.monotonic()
        at, more = self._told.get((failure, reason), (now - QUIET_SECONDS, 0))
        if now - at >= QUIET_SECONDS:
            again = f" ({more} more like it since the last line)" if more else ""
            name = self._source.name
            logger.warning("source %s: %s: %s%s", name, failure.value, reason, again)
            at, more = now, -1
        self._told[failure, reason] = (at, more + 1)
        logger.debug("source %s: %s: %s", self._source.name, type(cause).__name__, cause)

    @property
    def away(self) -> bool:
        """Whether the source could not be used when it was last asked."""
        return self._away_since is not None

    def back(self) -> None:
        """It has answered."""
        if self._away_since is not None:
            seconds = time.monotonic() - self._away_since
            logger.warning("source %s: answers again, after %.0f s", self._source.name, seconds)
            self._away_since = None
            self._told.clear()
