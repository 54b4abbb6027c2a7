"""What the log is told of a source: why it fails, once in a while, and when it answers again."""

import logging
import time

from batu_graph.config.catalogue import Source
from batu_graph.connectors.failures import Failure, source_error
from batu_graph.connectors.reasons import reason_of
from batu_graph.errors import SourceError, SourceUnavailable
from batu_graph.seldom import Seldom

logger = logging.getLogger("batu_graph.connectors")


class Teller:
    """Speaks for one source."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._seldom = Seldom(logger)
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
        reason, name = reason_of(cause), self._source.name
        self._seldom.warning(
            "source %s: %s: %s", name, failure.value, reason, key=(failure, reason)
        )
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
            self._seldom.forget()
