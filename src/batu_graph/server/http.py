"""GraphQL over HTTP: one ASGI endpoint, from the request's bytes to the response's.

https://graphql.github.io/graphql-over-http/draft/ - POST of JSON and GET, both media types, the
status codes of section 6.4. A raw ASGI callable, because layers of middleware would cost more than
the rest of the way through the server.
"""

import logging
import re
from collections.abc import AsyncGenerator, Iterable
from contextlib import suppress
from functools import lru_cache
from time import perf_counter
from typing import Any, NamedTuple

import orjson
from starlette.types import Receive, Scope, Send

from batu_graph.codes import Code
from batu_graph.config.catalogue import Http, Limits
from batu_graph.errors import BatuGraphError, Forbidden, RateLimited
from batu_graph.seldom import Seldom
from batu_graph.server import abandonment, compression, incoming, streaming
from batu_graph.server.abandonment import answer_while_connected
from batu_graph.server.cors import Cors, MadeHeaders
from batu_graph.server.incoming import Disconnected, Headers, Refused, read_get, read_post
from batu_graph.server.negotiation import GRAPHQL_JSON, JSON, accepts_gzip, response_type
from batu_graph.server.protocol import Answer, AnswersGraphQL, GraphQLRequest, Outcome
from batu_graph.timers import Alarm, Deadline, Task, current_task

logger = logging.getLogger(__name__)
_seldom = Seldom(logger)

LONG = 1_000_000
"""Bytes that a streamed answer has, more or less: how many it will be is not known beforehand."""
ALLOW = (b"allow", b"GET, HEAD, POST, OPTIONS")

_SAFE = [
    # Answers hold personal data: no cache keeps them, no browser guesses another type.
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"vary", b"Accept, Accept-Encoding, Origin"),
]
_HEADERS = {
    media_type: [(b"content-type", f"{media_type}; charset=utf-8".encode()), *_SAFE]
    for media_type in (JSON, GRAPHQL_JSON)
}


class Response(NamedTuple):
    """What goes out: status, body, further headers."""

    status: int
    body: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    stream: AsyncGenerator[bytes, None] | None = None
    """The body in pieces, in place of ``body``."""


class GraphQLEndpoint:
    """The ASGI application at ``/graphql``."""

    def __init__(self, gateway: AnswersGraphQL, http: Http, limits: Limits) -> None:
        self._gateway = gateway
        self._request_bytes = limits.request_bytes
        self._most_requests = limits.requests
        self._requests = 0
        self._compress_from = http.compress_from
        self._cors = Cors.of(http.cors_origins)
        self._body_deadline = Deadline(incoming.BODY_SECONDS)
        self._patience = Alarm(abandonment.PATIENCE)
        self._stall = Deadline(streaming.STALL_SECONDS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        headers = Headers.of(scope)
        if scope["method"] == "OPTIONS":
            await self._preflight(headers, send)
            return
        media_type = response_type(headers.text(b"accept"))
        try:
            if scope["method"] not in ("POST", "GET", "HEAD"):
                raise Refused(405, "Use POST, or GET for a query in the URL.", headers=(ALLOW,))
            if scope["method"] != "POST":
                self._refuse_other_sites(headers)
            if media_type is None:
                raise Refused(406, f"The answer can be had as {GRAPHQL_JSON} or {JSON}.")
            task = current_task()
            request = await self._read(scope, headers, receive, task)
            streamed = scope["method"] != "HEAD" and scope["http_version"] != "1.0"
            if self._requests >= self._most_requests:
                raise self._busy()
            self._requests += 1
            try:
                response = await self._answer(request, media_type, receive, streamed, task)
            finally:
                self._requests -= 1
        except Refused as refused:
            body = error_body(refused.message, refused.code)
            as_json = refused.status_as_json if media_type == JSON else None
            response = Response(as_json or refused.status, body, refused.headers)
        except Disconnected:
            return
        made = [*_HEADERS[media_type or JSON], *response.headers, *self._cors.headers(headers)]
        if response.stream is not None:
            await self._stream(response, made, headers, receive, send)
            return
        body = await self._compressed(response.body, headers, made)
        made.append((b"content-length", b"%d" % len(body)))
        await send({"type": "http.response.start", "status": response.status, "headers": made})
        if scope["method"] == "HEAD":
            body = b""
        await send({"type": "http.response.body", "body": body})

    def _refuse_other_sites(self, headers: Headers) -> None:
        """Refuse a GET that another site's page made a browser send, which needs no preflight.

        Raises:
            Refused: 403. (Fetch Metadata, section 2.3)
        """
        if headers.get(b"sec-fetch-site") == b"cross-site" and not self._cors.allows(headers):
            raise Refused(
                403,
                "Pages of other sites may not ask here: their origin is not among the catalogue's "
                "`http: {cors_origins: [...]}`.",
                code=Forbidden.code,
            )

    def _busy(self) -> Refused:
        _seldom.warning(
            "a request was refused: %d are under way (`limits: {requests: ...}`)", self._requests
        )
        message = "The gateway works on as many requests as it may; try again in a moment."
        return Refused(503, message, code=RateLimited.code, headers=((b"retry-after", b"1"),))

    async def _read(
        self, scope: Scope, headers: Headers, receive: Receive, task: Task
    ) -> GraphQLRequest:
        if scope["method"] == "POST":
            return await read_post(headers, receive, self._request_bytes, self._body_deadline, task)
        return read_get(scope, self._request_bytes)

    async def _answer(
        self,
        request: GraphQLRequest,
        media_type: str,
        receive: Receive,
        streamed: bool,
        task: Task,
    ) -> Response:
        """Ask the gateway; whatever happens there, the client gets a GraphQL response."""
        try:
            answering = self._gateway.answer(request, streamed=streamed)
            answer = await answer_while_connected(answering, receive, self._patience, task)
        except Disconnected:
            raise
        except BatuGraphError as error:
            body = error_body(error.message, error.code, error.agency)
            answer = Answer(body, Outcome.REQUEST_ERROR)
        except Exception as error:
            # A fault of ours. The traceback is for the log alone; values are not in it.
            _seldom.exception("a GraphQL request failed unexpectedly", key=("failed", type(error)))
            return Response(
                500, error_body("The gateway failed; it has been logged.", Code.INTERNAL)
            )
        timing = ((b"server-timing", server_timing(answer.timings)),) if answer.timings else ()
        return Response(status(answer.outcome, media_type), answer.body, timing, answer.stream)

    async def _stream(
        self,
        response: Response,
        made: MadeHeaders,
        headers: Headers,
        receive: Receive,
        send: Send,
    ) -> None:
        """Send the response while its source is still being read."""
        assert response.stream is not None
        compressor = None
        if self._compress_from < LONG and accepts_gzip(headers.text(b"accept-encoding")):
            made.append((b"content-encoding", b"gzip"))
            compressor = compression.compressor()
        head = {"type": "http.response.start", "status": response.status, "headers": made}
        sending = streaming.send_pieces(head, response.stream, send, compressor, self._stall)
        with suppress(Disconnected):
            await answer_while_connected(sending, receive, self._patience, current_task())

    async def _compressed(self, body: bytes, headers: Headers, made: MadeHeaders) -> bytes:
        """The body, compressed where the client takes it and it is worth it; ``made`` says so."""
        if len(body) < self._compress_from or not accepts_gzip(headers.text(b"accept-encoding")):
            return body
        started = perf_counter()
        body = await compression.gzipped(body)
        took = server_timing((("gzip", (perf_counter() - started) * 1000),))
        made += ((b"content-encoding", b"gzip"), (b"server-timing", took))
        return body

    async def _preflight(self, headers: Headers, send: Send) -> None:
        made = [ALLOW, (b"vary", b"Origin"), *self._cors.preflight(headers)]
        await send({"type": "http.response.start", "status": 204, "headers": made})
        await send({"type": "http.response.body", "body": b""})


def status(outcome: Outcome, media_type: str) -> int:
    """The HTTP status of an answer (GraphQL over HTTP, section 6.4).

    Under the older media type a document that cannot be run is an ordinary 200, because its
    clients would not read the body of anything else.
    """
    refused = outcome is Outcome.REQUEST_ERROR and media_type == GRAPHQL_JSON
    return 400 if refused else 200


def error_body(message: str, code: Code, agency: str | None = None) -> bytes:
    """The JSON of a response that holds one error and no data."""
    extensions: dict[str, Any] = {"code": code} | ({"agency": agency} if agency else {})
    return orjson.dumps({"errors": [{"message": message, "extensions": extensions}]})


def server_timing(timings: Iterable[tuple[str, float]]) -> bytes:
    """The value of a ``Server-Timing`` header: ``parse;dur=0.31, plan;dur=1.20`` (milliseconds)."""
    names, durations = zip(*timings, strict=True)
    return _timing_template(names) % durations


@lru_cache(maxsize=1024)
def _timing_template(names: tuple[str, ...]) -> bytes:
    """Of steps, each by its name as HTTP token (RFC 9110, section 5.6.2)."""
    tokens = (re.sub(r"[^A-Za-z0-9!#$%&'*+.^_`|~-]", "-", name) for name in names)
    return ", ".join(f"{token.replace('%', '%%')};dur=%.2f" for token in tokens).encode("ascii")
