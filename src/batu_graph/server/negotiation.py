"""Which representation a client wants: pure functions on header values (RFC 9110, section 12)."""

from collections.abc import Iterator
from functools import lru_cache

GRAPHQL_JSON = "application/graphql-response+json"
"""The media type of a GraphQL response; its status codes tell errors of the request apart."""
JSON = "application/json"
"""What clients knew before: errors of the document still come with status 200."""


@lru_cache(maxsize=256)
def response_type(accept: str) -> str | None:
    """The media type to answer with, or None where the client accepts neither (406).

    An empty ``accept`` means any. Where the client does not care the answer is plain JSON, as
    older clients expect (GraphQL over HTTP, section 6.1); naming both alike gives the newer type.
    """
    ranges = dict(_weights(accept)) or {"*/*": 1.0}
    best = max((JSON, GRAPHQL_JSON), key=lambda offer: _fit(offer, ranges))
    return best if _fit(best, ranges)[0] > 0 else None


@lru_cache(maxsize=256)
def accepts_gzip(accept_encoding: str) -> bool:
    """Whether the client takes gzip; an absent header means it does not care to say so."""
    weights = dict(_weights(accept_encoding))
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def _fit(offer: str, ranges: dict[str, float]) -> tuple[float, int]:
    """Weight and specificity with which the client accepts ``offer``."""
    if offer in ranges:
        # Named by itself, the newer type wins a tie: the client shows that it knows it.
        return ranges[offer], 3 if offer == GRAPHQL_JSON else 2
    for specificity, wildcard in ((1, "application/*"), (0, "*/*")):
        if wildcard in ranges:
            return ranges[wildcard], specificity
    return 0.0, 0


def _weights(header: str) -> Iterator[tuple[str, float]]:
    """Each element of a comma-separated header, lower case, with its ``q`` (1 unless given)."""
    for element in header.split(","):
        name, *parameters = (part.strip().lower() for part in element.split(";"))
        if name:
            yield name, _quality(parameters)


def _quality(parameters: list[str]) -> float:
    """The ``q`` among an element's parameters; one that is not a number counts as 0."""
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return max(0.0, min(1.0, float(parameter[2:])))
            except ValueError:
                return 0.0
    return 1.0
