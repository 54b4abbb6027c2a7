"""From an HTTP request to a ``GraphQLRequest``: every way of asking wrongly ends here."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NoReturn
from urllib.parse import parse_qsl

import orjson
from starlette.types import Receive, Scope

from batu_graph.codes import Code
from batu_graph.server.protocol import NONE, GraphQLRequest
from batu_graph.timers import Deadline, Task

BODY_SECONDS = 30.0
"""How long a client may take to send its body."""
MAX_NESTING = 100
"""Deepest nesting of lists and objects in variables and extensions."""


class Refused(Exception):
    """The request stops at the HTTP layer: status, stable code and what the client should do."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: Code = Code.BAD_USER_INPUT,
        headers: tuple[tuple[bytes, bytes], ...] = (),
        status_as_json: int | None = None,
    ) -> None:
        """
        Args:
            status_as_json: another status under the older media type ``application/json``.
        """
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = headers
        self.status_as_json = status_as_json


class Disconnected(Exception):
    """The client went away before its request was complete; nobody waits for an answer."""


class Headers(dict[bytes, bytes]):
    """A request's header fields by their lower-case names, several lines joined by commas."""

    @classmethod
    def of(cls, scope: Scope) -> "Headers":
        """The headers of an ASGI scope."""
        lines: list[tuple[bytes, bytes]] = scope["headers"]
        found = cls(lines)
        if len(found) < len(lines):
            found.clear()
            for name, value in lines:
                found[name] = found[name] + b"," + value if name in found else value
        return found

    def text(self, name: bytes) -> str:
        """A field's value; empty where it is absent."""
        return self[name].decode("latin-1") if name in self else ""


async def read_post(
    headers: Headers, receive: Receive, limit: int, deadline: Deadline, task: Task
) -> GraphQLRequest:
    """Read a POST of ``application/json`` with at most ``limit`` bytes, in ``BODY_SECONDS``.

    Raises:
        Refused: 400, 408, 413 or 415.
        Disconnected: the client left.
    """
    _check_content(headers)
    body = await _body(headers, receive, limit, deadline, task)
    try:
        parameters = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        # The parser's words name the place and never quote the text.
        _bad(f"The request body is not valid JSON in UTF-8: {error}.")
    if isinstance(parameters, list):
        _bad("Batching is not supported: send one GraphQL request per HTTP request.")
    if not isinstance(parameters, dict):
        _bad("The request body must be a JSON object with a string under `query`.")
    if b"\\u0000" in body or body.count(b"[") + body.count(b"{") > MAX_NESTING:
        _check_values(parameters)
    return _request(parameters)


def read_get(scope: Scope, limit: int) -> GraphQLRequest:
    """Read a GET; ``variables`` and ``extensions`` are JSON texts in the URL.

    Raises:
        Refused: 400 or 414.
    """
    raw: bytes = scope["query_string"]
    if len(raw) > limit:
        raise Refused(414, f"The URL's query is longer than the {limit} bytes allowed; use POST.")
    try:
        pairs = parse_qsl(raw.decode("utf-8"), keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        _bad("The URL's parameters must be percent-encoded UTF-8.")
    parameters: dict[str, Any] = dict(pairs)
    for name in ("query", "operationName", "variables", "extensions"):
        if sum(key == name for key, _ in pairs) > 1:
            _bad(f"The URL parameter `{name}` must be given once.")
    for name in ("variables", "extensions"):
        if text := parameters.get(name):
            try:
                parameters[name] = orjson.loads(text)
            except orjson.JSONDecodeError as error:
                _bad(f"The URL parameter `{name}` is not valid JSON: {error}.")
        else:
            parameters[name] = None
    _check_values(parameters)
    return _request(parameters)


def _request(parameters: Mapping[str, Any]) -> GraphQLRequest:
    """Check the types of the four parameters; others are ignored, as the specification asks."""
    query = parameters.get("query")
    if query is None:
        if _is_hash(parameters.get("extensions")):
            # The words are those that Apollo's older clients look for; newer ones read the code.
            code = Code.PERSISTED_QUERY_NOT_SUPPORTED
            raise Refused(400, "PersistedQueryNotSupported", code=code, status_as_json=200)
        _bad("The request has no `query`: send the GraphQL document as a string under that name.")
    if not isinstance(query, str):
        _bad("`query` must be a string.")
    operation_name = parameters.get("operationName")
    if operation_name is not None and not isinstance(operation_name, str):
        _bad("`operationName` must be a string or null.")
    variables, extensions = parameters.get("variables"), parameters.get("extensions")
    for name, value in (("variables", variables), ("extensions", extensions)):
        if value is not None and not isinstance(value, dict):
            _bad(f"`{name}` must be a JSON object or null.")
    # An empty operation name is how HTML forms and URLs write "none".
    return GraphQLRequest(query, operation_name or None, variables or NONE, extensions or NONE)


def _is_hash(extensions: object) -> bool:
    """Whether a request names its query by a hash (Apollo's automatic persisted queries)."""
    return isinstance(extensions, dict) and isinstance(extensions.get("persistedQuery"), dict)


def _check_values(parameters: Mapping[str, Any]) -> None:
    """Refuse nesting that recursive code could not walk, and NUL, which no text column can hold."""
    pending: list[tuple[Any, int]] = [
        (parameters.get(name), 0) for name in ("operationName", "variables", "extensions")
    ]
    while pending:
        value, depth = pending.pop()
        if depth > MAX_NESTING:
            _bad(f"The values are nested deeper than {MAX_NESTING} levels.")
        if isinstance(value, dict):
            pending.extend((item, depth + 1) for pair in value.items() for item in pair)
        elif isinstance(value, list):
            pending.extend((item, depth + 1) for item in value)
        elif isinstance(value, str) and "\0" in value:
            _bad("A string in the request holds the character U+0000, which cannot be looked up.")


def _check_content(headers: Headers) -> None:
    """Only uncompressed JSON in UTF-8 is taken."""
    problem = _content_problem(headers.text(b"content-type"))
    if problem is None and headers.text(b"content-encoding") not in ("", "identity"):
        problem = "Send the request without `Content-Encoding`."
    if problem is not None:
        raise Refused(415, problem)


@lru_cache(maxsize=64)
def _content_problem(content_type: str) -> str | None:
    """What is wrong with a request's ``Content-Type``."""
    media_type, *parameters = (part.strip().lower() for part in content_type.split(";"))
    if media_type != "application/json":
        return "Send the request as `Content-Type: application/json`."
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "charset" and value.strip().strip('"') not in ("utf-8", "utf8"):
            return "Send the request in UTF-8."
    return None


async def _body(
    headers: Headers, receive: Receive, limit: int, deadline: Deadline, task: Task
) -> bytes:
    """The whole body, given up as soon as it is known to be over ``limit`` bytes.

    What a client still sends after an early answer is thrown away by the HTTP server, unkept.
    """
    declared = headers.text(b"content-length")
    if declared.isdigit() and int(declared) > limit:
        raise _too_large(limit)
    pieces: list[bytes] = []
    size = 0
    try:
        with deadline.kept(task):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Disconnected
                pieces.append(message.get("body", b""))
                size += len(pieces[-1])
                if size > limit:
                    raise _too_large(limit)
                if not message.get("more_body"):
                    return b"".join(pieces)
    except TimeoutError:
        raise Refused(
            408,
            f"The body did not arrive within {BODY_SECONDS:.0f} seconds.",
            headers=((b"connection", b"close"),),
        ) from None


def _too_large(limit: int) -> Refused:
    return Refused(413, f"The request is larger than the {limit} bytes allowed.")


def _bad(message: str) -> NoReturn:
    raise Refused(400, message)
