"""How a source fails, and the one place where users and the log are told.

Each connector sorts its driver's exceptions into these kinds; nothing else of a driver leaves it.
"""

from datetime import datetime
from enum import Enum

from batu_graph.config.catalogue import Source
from batu_graph.errors import (
    SourceDrift,
    SourceError,
    SourceRefused,
    SourceTimeout,
    SourceUnavailable,
)


class Failure(Enum):
    """A kind of failure."""

    LOST = "lost"
    """The session is gone; the statement may have had nothing to do with it."""
    UNAVAILABLE = "unavailable"
    """The server is there, but does not let us in."""
    FULL = "full"
    """As ``UNAVAILABLE``, because it has no session left for us."""
    TIMEOUT = "timeout"
    DRIFT = "drift"
    """A table or column is missing, or closed to us."""
    REFUSED = "refused"
    TOO_LARGE = "too large"
    """The answer would not be whole."""


_NOT_IN = (
    SourceUnavailable,
    "{database} does not let the gateway in at the moment. Try again later; data of other "
    "agencies is not affected.",
)
_TOLD: dict[Failure, tuple[type[SourceError], str]] = {
    Failure.LOST: (
        SourceUnavailable,
        "{database} cannot be reached at the moment. Try again later; data of other agencies is "
        "not affected.",
    ),
    Failure.UNAVAILABLE: _NOT_IN,
    Failure.FULL: _NOT_IN,
    Failure.TIMEOUT: (
        SourceTimeout,
        "{database} did not answer in time. Ask for less at once, or try again later.",
    ),
    Failure.DRIFT: (
        SourceDrift,
        "{database} no longer has a table or column that the catalogue names, or no longer lets "
        "the gateway read it. Tell the gateway's operators; the rest of the query can be asked "
        "without it.",
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


class SessionUnsafe(Exception):
    """A session cannot be made what every session must be (read-only, limited, ours), so nothing
    is asked in it. The text says what does not hold, ``do`` what helps."""

    def __init__(self, what: str, do: str = "") -> None:
        super().__init__(what)
        self.do = do


class AnswerCut(Exception):
    """A server shortened a value and said so only in a warning; the text is the warning's."""


class FileReplaced(Exception):
    """The file was written over while it was read, by somebody who asked for no lock."""


class TlsMissing(ConnectionError):
    """The server does not offer TLS, which the URL requires."""


def source_error(failure: Failure, source: Source) -> SourceError:
    """The error for the client."""
    error, text = _TOLD[failure]
    return error(text.format(database=_database(source)), agency=source.namespace)


def left_alone(source: Source, since: datetime) -> SourceUnavailable:
    """The error for the client where a source is not asked, because nobody has answered there."""
    return SourceUnavailable(
        f"{_database(source)} has not answered since {since:%Y-%m-%dT%H:%M:%SZ}. It is tried again "
        "and again in the background, and asked once it answers; data of other agencies is not "
        "affected.",
        agency=source.namespace,
    )


def _database(source: Source) -> str:
    other = source.name != source.namespace
    return f"The database of {source.namespace}" + (f" ({source.name})" if other else "")
