"""How a source fails, and the one place where users and the log are told.

Each connector sorts its driver's exceptions into these kinds; nothing else of a driver leaves it.
"""

import logging
from enum import Enum

from batu_graph.config.catalogue import Source
from batu_graph.errors import (
    SourceDrift,
    SourceError,
    SourceRefused,
    SourceTimeout,
    SourceUnavailable,
)

logger = logging.getLogger("batu_graph.connectors")


class Failure(Enum):
    """A kind of failure."""

    LOST = "lost"
    """The session is gone; the statement may have had nothing to do with it."""
    UNAVAILABLE = "unavailable"
    """The server is there, but does not let us in."""
    TIMEOUT = "timeout"
    DRIFT = "drift"
    """A table or column is missing."""
    REFUSED = "refused"
    TOO_LARGE = "too large"
    """The answer would not be whole."""


_TOLD: dict[Failure, tuple[type[SourceError], str]] = {
    Failure.LOST: (
        SourceUnavailable,
        "{database} cannot be reached at the moment. Try again later; data of other agencies is "
        "not affected.",
    ),
    Failure.UNAVAILABLE: (
        SourceUnavailable,
        "{database} does not let the gateway in at the moment. Try again later; data of other "
        "agencies is not affected.",
    ),
    Failure.TIMEOUT: (
        SourceTimeout,
        "{database} did not answer in time. Ask for less at once, or try again later.",
    ),
    Failure.DRIFT: (
        SourceDrift,
        "{database} no longer has a table or column that the catalogue names. Tell the gateway's "
        "operators; the rest of the query can be asked without it.",
    ),
    Failure.REFUSED: (
        SourceRefused,
        "{database} refused the statement. Tell the gateway's operators, whose log has the reason.",
    ),
    Failure.TOO_LARGE: (
        SourceRefused,
        "{database} cannot send an answer of this size. Ask for fewer rows or fields at once.",
    ),
}


class AnswerCut(Exception):
    """A server shortened a value and said so only in a warning; the text is the warning's."""


def source_error(failure: Failure, source: Source, cause: BaseException) -> SourceError:
    """The error for the client, to be raised ``from cause``; writes one line to the log.

    The driver's own words (hosts, accounts, parts of statements) go to the log at DEBUG only.
    """
    logger.warning("source %s: %s (%s)", source.name, failure.value, type(cause).__name__)
    logger.debug("source %s: %s", source.name, cause)
    error, text = _TOLD[failure]
    database = f"The database of {source.namespace}"
    if source.name != source.namespace:
        database += f" ({source.name})"
    return error(text.format(database=database), agency=source.namespace)
