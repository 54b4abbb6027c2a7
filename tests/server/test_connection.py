"""What one client may cost by its connection alone: heads, idleness, answers not taken, numbers."""

import asyncio
import contextlib
import logging
import resource
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from urllib.parse import urlsplit

import httpx
import pytest
from standin import StandIn

from batu_graph.config.catalogue import Http, Limits
from batu_graph.server import connection
from batu_graph.server.app import create_app
from batu_graph.server.connection import HEAD_BYTES, BoundedProtocol, affordable

HEAD = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n"


@pytest.fixture(autouse=True)
def every_warning(monkeypatch):
    """The log of a test does not depend on what another test has logged."""
    monkeypatch.setattr(connection, "_seldom", connection.Seldom(connection.logger))


@contextlib.contextmanager
def connected(url: str):
    """A connection of bare bytes."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as client:
        yield client


def read_all(client: socket.socket) -> bytes:
    """Everything until the server closes; a reset counts as closed."""
    pieces = []
    with contextlib.suppress(ConnectionResetError):
        while piece := client.recv(65_536):
            pieces.append(piece)
    return b"".join(pieces)


def said(url: str, *pieces: bytes) -> bytes:
    """What comes back for some bytes, until the server closes."""
    with connected(url) as client:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for piece in pieces:
                client.sendall(piece)
        return read_all(client)


@pytest.mark.parametrize(
    "head",
    [
        HEAD + b"x: " + b"a" * (HEAD_BYTES + 1) + b"\r\n\r\n",
        HEAD + b"a: b\r\n" * (HEAD_BYTES // 2) + b"\r\n",
        b"GET /" + b"a" * (HEAD_BYTES + 1) + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ids=["one field", "many fields", "the address"],
)
def test_a_large_head_is_refused_with_431(url, head):
    assert said(url, head).startswith(b"HTTP/1.1 431 ")


@pytest.mark.parametrize("unit", [b"a: b\r\n", b"a"], ids=["fields", "one value"])
def test_a_head_without_end_is_cut_off_early(url, unit):
    """The server reads what its kernel holds, and then no more."""
    with connected(url) as client:
        client.sendall(HEAD + b"x: ")
        sent = 0
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            while sent < 20_000_000:
                sent += client.send(unit * 2_000)


def test_a_head_of_the_allowed_size_is_answered(url):
    field = b"x: " + b"a" * (HEAD_BYTES - 200) + b"\r\nconnection: close\r\n\r\n"
    assert said(url, HEAD + field).startswith(b"HTTP/1.1 200 ")


def test_the_size_counts_for_each_request_of_a_connection_alone(url):
    field = b"x: " + b"a" * (HEAD_BYTES // 2) + b"\r\n"
    with connected(url) as client:
        for _ in range(4):
            client.sendall(HEAD + field + b"\r\n")
            assert client.recv(65_536).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize(
    "sent",
    [[], [b"GE"], [HEAD], [b"", HEAD + b"\r\n", b"GET /"]],
    ids=["nothing", "a beginning", "no end", "a second request begun"],
)
def test_a_head_that_does_not_arrive_in_time_is_refused_with_408(run, monkeypatch, caplog, sent):
    monkeypatch.setattr(connection, "HEAD_SECONDS", 1.0)
    with run(create_app(StandIn(), http=Http(), limits=Limits())) as url, connected(url) as client:
        for piece in sent:
            client.sendall(piece)
            time.sleep(0.05)
        assert b"HTTP/1.1 408 " in read_all(client)
    assert "did not arrive in time" in caplog.text


def test_dripping_bytes_do_not_prolong_the_time(run, monkeypatch):
    monkeypatch.setattr(connection, "HEAD_SECONDS", 0.5)
    with run(create_app(StandIn(), http=Http(), limits=Limits())) as url, connected(url) as client:
        client.sendall(HEAD)
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            for _ in range(100):
                client.sendall(b"a: b\r\n")
                time.sleep(0.1)


def test_a_slow_answer_is_not_taken_for_a_late_head(run, monkeypatch):
    monkeypatch.setattr(connection, "HEAD_SECONDS", 1.0)
    with run(create_app(StandIn(), http=Http(), limits=Limits())) as url:
        answer = httpx.post(f"{url}/graphql", json={"query": "{slow(ms: 2000)}"}, timeout=20)
    assert answer.json() == {"data": {"slow": "done"}}


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET /healthz HTTP/1.1\r\n\r\n", b"400"),
        (HEAD + b"Host: evil.example\r\n\r\n", b"400"),
        (b"GET /healthz\r\n\r\n", b"505"),
        (b"GET /healthz HTTP/1.1 \r\n garbage\r\n\r\n", b"400"),
        (
            b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n"
            b"Content-Type: application/json\r\n\r\n0\r\n\r\n", b"501",
        ),
    ],
    ids=["no host", "two hosts", "HTTP/0.9", "garbage", "a coding that is not decoded"],
)  # fmt: skip
def test_what_is_no_proper_http_1_1_is_refused_and_closed(url, request_, status):
    assert said(url, request_).startswith(b"HTTP/1.1 " + status)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_offer_of_another_protocol_is_answered_by_http_1_1(url, method):
    """Java's HTTP client makes one with every first request."""
    body = b'{"query": "{city}"}' if method == "POST" else b""
    head = (
        f"{method} /graphql?query={{city}} HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\n"
        f"Connection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAEAAEAA\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with connected(url) as client:
        client.sendall(head.encode() + body)
        answer = client.recv(65_536)
    assert answer.startswith(b"HTTP/1.1 200 ") and b'"data"' in answer


def test_http_1_0_may_leave_out_the_host(url):
    assert said(url, b"GET /healthz HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 200 ")


def test_over_the_number_of_connections_503_says_when_to_try_again(run, caplog):
    app = create_app(StandIn(), http=Http(), limits=Limits())
    with run(app, connections=2) as url, connected(url) as first, connected(url) as second:
        for client in (first, second):
            client.sendall(HEAD + b"\r\n")
            assert client.recv(65_536).startswith(b"HTTP/1.1 200 ")
        refused = said(url)
        assert refused.startswith(b"HTTP/1.1 503 ") and b"retry-after: 1" in refused
        assert said(url).startswith(b"HTTP/1.1 503 ")
        first.close()
        deadline = time.monotonic() + 10
        while not said(url, HEAD + b"connection: close\r\n\r\n").startswith(b"HTTP/1.1 200 "):
            assert time.monotonic() < deadline
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert ["connection was refused" in record.getMessage() for record in warnings] == [True]


@pytest.mark.parametrize("size", [200_000, 30_000_000])
def test_an_answer_that_is_not_taken_is_given_up(run, monkeypatch, caplog, size):
    """A client that reads nothing; what fits into the kernel's own buffers harms nobody."""
    monkeypatch.setattr(connection, "STALL_SECONDS", 0.3)

    async def large(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"a" * size})

    with run(large) as url:
        parts = urlsplit(url)
        with socket.socket() as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            client.connect((parts.hostname, parts.port))
            client.sendall(HEAD + b"\r\n")
            deadline = time.monotonic() + 20
            while size > 10_000_000 and "does not take the answer" not in caplog.text:
                assert time.monotonic() < deadline
                time.sleep(0.1)
            got = len(read_all(client)) if size > 10_000_000 else 0
    assert got < size


def test_an_answer_that_waits_when_a_connection_is_idle_for_long_is_dropped():
    """Politely closing would wait for a client that takes nothing."""

    class Waiting(asyncio.Transport):
        size = 0
        ended = ""

        def get_write_buffer_size(self):
            return self.size

        def is_closing(self):
            return bool(self.ended)

        def abort(self):
            self.ended = "aborted"

        def close(self):
            self.ended = "closed"

    for size, ended in ((0, "closed"), (1, "aborted")):
        protocol = BoundedProtocol.__new__(BoundedProtocol)
        protocol.transport = Waiting()
        protocol.transport.size = size
        protocol.timeout_keep_alive_handler()
        assert protocol.transport.ended == ended


def test_a_slow_reader_that_goes_on_reading_gets_its_whole_answer(run, monkeypatch):
    monkeypatch.setattr(connection, "STALL_SECONDS", 1.5)
    size = 6_000_000

    async def large(scope, receive, send):
        await send({"type": "http.response.start", "status": 200,
                    "headers": [(b"connection", b"close")]})  # fmt: skip
        await send({"type": "http.response.body", "body": b"a" * size})

    with run(large) as url, connected(url) as client:
        client.sendall(HEAD + b"\r\n")
        got = 0
        for _ in range(8):
            got += len(client.recv(500_000, socket.MSG_WAITALL))
            time.sleep(0.3)
        got += len(read_all(client))
    assert got > size


def test_requests_over_the_bound_are_told_to_come_back_and_pages_are_not(run, caplog):
    enough = threading.Event()

    class Waits(StandIn):
        async def answer(self, request, *, streamed=False):
            await asyncio.to_thread(enough.wait, 20)
            return await super().answer(request)

    app = create_app(Waits(), http=Http(), limits=Limits(requests=2))
    with run(app) as url, ThreadPoolExecutor(8) as pool:

        def ask() -> httpx.Response:
            return httpx.post(f"{url}/graphql", json={"query": "{city}"}, timeout=20)

        answers = as_completed([pool.submit(ask) for _ in range(6)], timeout=20)
        refused = [next(answers).result() for _ in range(4)]
        assert httpx.get(f"{url}/healthz").status_code == 200
        enough.set()
        assert [answer.result().status_code for answer in answers] == [200, 200]
        assert ask().status_code == 200
    assert {answer.status_code for answer in refused} == {503}
    assert refused[0].headers["retry-after"] == "1"
    assert refused[0].json()["errors"][0]["extensions"] == {"code": "RATE_LIMITED"}
    assert caplog.text.count("a request was refused") == 1


def test_connections_leave_descriptors_for_databases():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 300), hard))
        assert affordable(280) == 280
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == hard
        assert affordable(hard + 5) == hard - connection.DESCRIPTORS_KEPT
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
