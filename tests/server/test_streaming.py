"""An answer sent piece by piece: to its end, or not at all; and never held up by who takes it."""

import asyncio
import socket
import threading
import time
from collections.abc import AsyncGenerator
from urllib.parse import urlsplit

import httpx
import pytest
from standin import StandIn

from batu_graph.config.catalogue import Http, Limits
from batu_graph.errors import SourceTimeout
from batu_graph.server import streaming
from batu_graph.server.app import create_app
from batu_graph.server.protocol import Answer, GraphQLRequest, Outcome

REQUEST = b"GET /graphql?query=%7Bcity%7D HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n"


class Streams(StandIn):
    """Answers every question with pieces; ``ended`` once nothing reads a source any more."""

    def __init__(self, pieces: list[bytes | Exception]) -> None:
        super().__init__()
        self.pieces = pieces
        self.ended = threading.Event()

    async def answer(self, request: GraphQLRequest, *, streamed: bool = False) -> Answer:
        assert streamed
        return Answer(b"", Outcome.EXECUTED, (("parse", 0.25),), self._stream())

    async def _stream(self) -> AsyncGenerator[bytes, None]:
        try:
            for piece in self.pieces:
                if isinstance(piece, Exception):
                    raise piece
                yield piece
                await asyncio.sleep(0)  # a source's driver waits for what comes next
        finally:
            self.ended.set()


def app_over(gateway: Streams):
    return create_app(gateway, http=Http(), limits=Limits())


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_the_pieces_are_the_body(run, encoding):
    gateway = Streams([b'{"data": ', b"[1, 2, 3", b"]}"])
    with run(app_over(gateway)) as url:
        answer = httpx.get(f"{url}/graphql?query={{city}}", headers={"accept-encoding": encoding})
        assert answer.json() == {"data": [1, 2, 3]}
        assert answer.headers.get("content-encoding", "identity") == encoding
        assert answer.headers["server-timing"].startswith("parse;dur=")
    assert gateway.ended.is_set()


@pytest.mark.parametrize(
    ("request_", "streamed"),
    [
        (REQUEST, True),
        (REQUEST.replace(b"GET", b"HEAD"), False),  # no body
        (REQUEST.replace(b"1.1", b"1.0"), False),  # no body whose length is not known beforehand
    ],
)
def test_pieces_are_for_those_who_can_take_them(run, request_, streamed):
    asked = []

    class Asked(StandIn):
        async def answer(self, request, *, streamed=False):
            asked.append(streamed)
            return await super().answer(request)

    with run(create_app(Asked(), http=Http(), limits=Limits())) as url:
        parts = urlsplit(url)
        with socket.create_connection((parts.hostname, parts.port), timeout=20) as client:
            client.sendall(request_)
            assert b" 200 OK" in client.recv(65_536)
    assert asked == [streamed]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (SourceTimeout("dinkes took too long", agency="dinkes"), "cut short by its source"),
        (RuntimeError("password=hunter2"), "cut short unexpectedly"),
    ],
)
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_body_that_cannot_be_had_to_its_end_has_none(run, caplog, error, told, encoding):
    gateway = Streams([b'{"data": [1, 2', error])
    with run(app_over(gateway)) as url, pytest.raises(httpx.RemoteProtocolError):
        httpx.get(f"{url}/graphql?query={{city}}", headers={"accept-encoding": encoding})
    assert told in caplog.text
    assert gateway.ended.is_set()


def test_who_takes_nothing_holds_no_source(run, monkeypatch, caplog):
    monkeypatch.setattr(streaming, "STALL_SECONDS", 0.3)
    gateway = Streams([b" " * 1_000_000] * 64)
    with run(app_over(gateway)) as url:
        parts = urlsplit(url)
        with socket.socket() as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            client.connect((parts.hostname, parts.port))
            client.sendall(REQUEST)
            assert gateway.ended.wait(15)
    assert "takes it too slowly" in caplog.text


def test_who_takes_it_for_too_long_is_left(run, monkeypatch, caplog):
    """Each piece is taken soon enough, all of them are not."""
    monkeypatch.setattr(streaming, "WHOLE_SECONDS", 0.5)
    gateway = Streams([b" " * 100_000] * 1_000)
    with run(app_over(gateway)) as url:
        parts = urlsplit(url)
        with socket.create_connection((parts.hostname, parts.port)) as client:
            client.sendall(REQUEST)
            deadline = time.monotonic() + 15
            while not gateway.ended.wait(0.05):
                assert time.monotonic() < deadline
                client.recv(50_000)
    assert "takes it too slowly" in caplog.text
