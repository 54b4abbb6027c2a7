"""What the HTTP server needs of the gateway behind it, and the words the two share."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

NONE: Mapping[str, Any] = MappingProxyType({})


class GraphQLRequest(NamedTuple):
    """What a client asks, already read from HTTP or the command line.

    A tuple, like ``Answer``: one is made for every request, in a third of a dataclass's time.
    """

    query: str
    operation_name: str | None = None
    variables: Mapping[str, Any] = NONE
    extensions: Mapping[str, Any] = NONE
    for_node: bool = False
    """The gateway itself reads a row by its global id (``batu_graph.schema.nodes.rows_schema``)."""


class Outcome(Enum):
    """Which HTTP status an answer deserves (GraphQL over HTTP, section 6.4)."""

    EXECUTED = "executed"
    """It ran; the body has ``data`` and perhaps ``errors``."""
    REQUEST_ERROR = "request_error"
    """It never ran (parse, validation, variables, limits); the body has ``errors`` only."""


class Answer(NamedTuple):
    """A finished answer."""

    body: bytes
    """The complete JSON text of the GraphQL response."""
    outcome: Outcome
    timings: tuple[tuple[str, float], ...] = ()
    """Name of a step and its duration in milliseconds, for ``Server-Timing``."""
    stream: AsyncGenerator[bytes, None] | None = None
    """The text in pieces that are still to be read from a source, in place of ``body``. Raises
    ``SourceError`` when the source fails in the middle; close it where it is not read to its end.
    """


@dataclass(slots=True)
class CatalogueNews:
    """When the catalogue that serves was loaded, and whether a later one was refused."""

    loaded: datetime
    refused: datetime | None = None
    """When the last reload found mistakes; None: it found none, or there was none."""


@dataclass(frozen=True, slots=True)
class DriftedEntity:
    """An entity that is out of service: its database is no longer as the catalogue says."""

    entity: str
    reason: str
    """For people; no name in it but those of the schema."""


@dataclass(frozen=True, slots=True)
class SourceReadiness:
    """Whether one source answers just now."""

    source: str
    namespace: str
    ready: bool
    code: str | None = None
    """The error code (``SOURCE_TIMEOUT``) when it is not ready."""
    milliseconds: float | None = None
    """How long the source took to answer."""
    drifted: tuple[DriftedEntity, ...] = ()
    """Entities in it that are out of service, as far as known: it is not asked about them here."""


@dataclass(frozen=True, slots=True)
class CacheUse:
    """How a bounded cache serves, since the catalogue was loaded."""

    most: int
    """Entries at most."""
    entries: int
    hits: int
    misses: int


@dataclass(frozen=True, slots=True)
class Example:
    """A query that stands as a ready tab in GraphiQL."""

    title: str
    query: str
    description: str = ""
    variables: str = ""
    """JSON text of the variables, or empty."""


class AnswersGraphQL(Protocol):
    """The gateway as the server sees it."""

    async def answer(self, request: GraphQLRequest, *, streamed: bool = False) -> Answer:
        """Answer one request; errors of the client and of sources are inside the answer.

        Args:
            streamed: whether the answer may come as a ``stream``.

        Raises:
            BatuGraphError: the request cannot be run; answered as a request error.
        """
        ...

    async def readiness(self) -> Sequence[SourceReadiness]:
        """Ask every source whether it answers, side by side, each within its own timeout."""
        ...

    async def watch(self) -> None:
        """Meet every source and see whether it is still as the catalogue says; then look again
        every hour, until cancelled. What no longer is goes out of service until it is again."""
        ...

    def caches(self) -> Mapping[str, CacheUse]:
        """The caches of what is made once for an operation, by name."""
        ...

    def sdl(self) -> str:
        """The schema in the schema definition language; may take a second of CPU."""
        ...

    async def close(self) -> None:
        """Close every connection to every source."""
        ...
