"""The whole way of a request, as a list of calls."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """What a client asks, already read from HTTP or the command line."""

    query: str
    operation_name: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)
    extensions: Mapping[str, Any] = field(default_factory=dict)


class Outcome(Enum):
    """Which HTTP status an answer deserves (GraphQL over HTTP, section 6.4)."""

    EXECUTED = "executed"
    """It ran; the body has ``data`` and perhaps ``errors``."""
    REQUEST_ERROR = "request_error"
    """It never ran (parse, validation, variables, limits); the body has ``errors`` only."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer."""

    body: bytes
    """The complete JSON text of the GraphQL response."""
    outcome: Outcome
    timings: tuple[tuple[str, float], ...] = ()
    """Name of a step and its duration in milliseconds, for ``Server-Timing``."""
