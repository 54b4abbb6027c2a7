"""One client's connection: uvicorn's HTTP protocol, with bounds on what a client may cost.

A request's head has a largest size and must arrive in time, a response must be taken in time, and
a process has a largest number of connections. What breaks HTTP/1.1's rules of framing is refused
here, before any application sees it (RFC 9112).
"""

import asyncio
import logging
import resource
from http import HTTPStatus
from typing import Any

import httptools
import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from batu_graph.seldom import Seldom
from batu_graph.server.one_write import Gathering

HEAD_BYTES = 65_536
"""Most bytes of a request line and its header fields."""
HEAD_SECONDS = 10.0
"""How long a client may take to send them, from when it connects or begins to send."""
STALL_SECONDS = 30.0
"""How long a client may take nothing of a response that waits for it."""
LINGER_SECONDS = 1.0
"""How long a server that ends waits for a request that may be on its way on an idle connection."""
DESCRIPTORS_KEPT = 100
"""File descriptors that connections of clients leave for databases, files and the process."""

logger = logging.getLogger(__name__)
_seldom = Seldom(logger)


class Config(uvicorn.Config):
    """uvicorn's settings and how many connections a process takes."""

    def __init__(self, *arguments: Any, connections: int, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.connections = connections


def affordable(connections: int) -> int:
    """As many connections as wanted, or as the process may have descriptors for (at least one).

    The soft limit on descriptors is raised to the hard one first: many systems start with 1,024.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard == resource.RLIM_INFINITY:
        return connections
    return max(1, min(connections, hard - DESCRIPTORS_KEPT))


class _Refused(Exception):
    """A request that is refused before it is complete; the connection is closed."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class BoundedProtocol(HttpToolsProtocol):
    """The protocol of one connection."""

    def __init__(self, config: uvicorn.Config, *arguments: Any, **settings: Any) -> None:
        super().__init__(config, *arguments, **settings)
        # A server that was not given a bound (in a test, say) has none.
        self._most: float = config.connections if isinstance(config, Config) else float("inf")
        self._head_bytes = 0
        """Of the request whose head is arriving."""
        self._in_head = False
        self._late: asyncio.TimerHandle | None = None
        """Rings when a head that is not complete takes too long."""
        self._stalled: asyncio.TimerHandle | None = None
        """Rings when a response that waits to be taken has waited long."""
        self._refusal: _Refused | None = None
        self._declined = False
        """Whether the parser reads a head that we made."""
        self._ending = False
        """Whether the server ends: the next answer is the connection's last."""

    # -- what the transport tells

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """A client has connected."""
        super().connection_made(Gathering(transport, self.loop))  # type: ignore[arg-type]
        if len(self.connections) > self._most:
            _seldom.warning(
                "a connection was refused: %d are open already (`limits: {connections: ...}`)",
                len(self.connections) - 1,
            )
            self._refuse(
                _Refused(
                    HTTPStatus.SERVICE_UNAVAILABLE, "Too many connections; try again in a moment."
                )
            )
            return
        self._late = self.loop.call_later(HEAD_SECONDS, self._too_late)

    def connection_lost(self, exc: Exception | None) -> None:
        """The client is gone."""
        self._on_time()
        self.resume_writing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Bytes of requests have come."""
        self._unset_keepalive_if_required()
        if self._refusal is not None:
            return
        if self._in_head:
            self._head_bytes += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as offer:
            self._decline(data[offer.args[0] :])
        except httptools.HttpParserError as error:
            known = error.__context__
            self._refuse(
                known
                if isinstance(known, _Refused)
                else _Refused(HTTPStatus.BAD_REQUEST, "This is no valid HTTP/1.1 request.")
            )
        else:
            if not self._in_head:
                return
            if self._head_bytes > HEAD_BYTES:
                self._refuse(_too_large())
            elif self._late is None:
                self._late = self.loop.call_later(HEAD_SECONDS, self._too_late)

    def pause_writing(self) -> None:
        """The client takes a response more slowly than it is made."""
        super().pause_writing()
        if self._stalled is None:
            self._watch_progress(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        """The client has taken most of it."""
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None
        super().resume_writing()

    def timeout_keep_alive_handler(self) -> None:
        """Nothing has been asked on this connection for a while."""
        if self.transport.get_write_buffer_size():
            self.transport.abort()  # closing would wait for a client that takes nothing
        else:
            super().timeout_keep_alive_handler()

    def shutdown(self) -> None:
        """The server ends. A client may have sent a request already, which closing would reset."""
        self._ending = True
        if self._answering():
            self.cycle.keep_alive = False
        else:
            self.loop.call_later(LINGER_SECONDS, self._leave)

    def _leave(self) -> None:
        """Close a connection on which nothing was asked."""
        if not (self._answering() or self._in_head):
            self.transport.close()

    def _answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    # -- what the parser tells

    def on_message_begin(self) -> None:
        """The first byte of a request."""
        if self._declined:
            return
        self._in_head = True
        self._head_bytes = 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """The head is complete: refuse it, or start the application."""
        if self._declined:
            self._declined = False
            return
        self._in_head = False
        self._on_time()
        self._check_head()
        super().on_headers_complete()
        if self._ending:
            self.cycle.keep_alive = False

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header field."""
        if not self._declined:
            super().on_header(name, value)

    def on_message_complete(self) -> None:
        """The body is complete, unless the parser stops because another protocol was offered."""
        if not self.parser.should_upgrade():
            super().on_message_complete()

    def _decline(self, rest: bytes) -> None:
        """Answer by HTTP/1.1 although another protocol was offered (RFC 9110, section 7.8).

        The parser stops behind such a head. A new one reads on from there: it is given a head of
        the same framing, of which nobody is told.
        """
        framing = b"".join(
            b"%s: %s\r\n" % field
            for field in self.headers
            if field[0] in (b"content-length", b"transfer-encoding")
        )
        self.parser = httptools.HttpRequestParser(self)
        self._declined = True
        self.parser.feed_data(b"POST / HTTP/1.1\r\n" + framing + b"\r\n")
        if rest:
            self.data_received(rest)

    def _check_head(self) -> None:
        size = len(self.url)
        hosts = 0
        for name, value in self.headers:
            size += len(name) + len(value)
            if name == b"host":
                hosts += 1
            elif name == b"transfer-encoding" and value.strip().lower() != b"chunked":
                raise _Refused(HTTPStatus.NOT_IMPLEMENTED, "Send the body plain or chunked.")
        if size > HEAD_BYTES:
            raise _too_large()
        version = self.parser.get_http_version()
        if version not in ("1.1", "1.0"):
            raise _Refused(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, "Ask by HTTP/1.1.")
        # RFC 9112, section 3.2: exactly one; older clients may leave it out.
        if hosts != 1 and not (hosts == 0 and version == "1.0"):
            raise _Refused(HTTPStatus.BAD_REQUEST, "A request names one `Host`.")

    # -- what becomes of it

    def _refuse(self, refusal: _Refused) -> None:
        """Answer with an error of HTTP, unless an answer is under way, and close."""
        self._refusal = refusal
        self._in_head = False
        self._on_time()
        if not self._answering():
            body = refusal.message.encode() + b"\n"
            retry = b"retry-after: 1\r\n" if refusal.status == 503 else b""
            self.transport.write(
                b"HTTP/1.1 %d %s\r\ncontent-type: text/plain; charset=utf-8\r\n%s"
                b"content-length: %d\r\nconnection: close\r\n\r\n%s"
                % (refusal.status, refusal.status.phrase.encode(), retry, len(body), body)
            )
        self.transport.close()

    def _too_late(self) -> None:
        self._late = None
        _seldom.warning("a connection was closed: its request did not arrive in time")
        self._refuse(
            _Refused(
                HTTPStatus.REQUEST_TIMEOUT,
                f"The request's head did not arrive within {HEAD_SECONDS:.0f} seconds.",
            )
        )

    def _on_time(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _watch_progress(self, waiting: int) -> None:
        self._stalled = self.loop.call_later(STALL_SECONDS, self._check_progress, waiting)

    def _check_progress(self, before: int) -> None:
        """Give up a client that has taken nothing since ``before`` bytes waited for it."""
        self._stalled = None
        waiting = self.transport.get_write_buffer_size()
        if waiting < before:
            self._watch_progress(waiting)
            return
        _seldom.warning("a connection was closed: its client does not take the answer")
        self.transport.abort()


def _too_large() -> _Refused:
    return _Refused(
        HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
        f"The request line and the header fields have more than {HEAD_BYTES} bytes; use POST.",
    )
