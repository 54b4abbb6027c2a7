"""A real uvicorn for the tests: in a thread of this process, or a process of its own."""

import contextlib
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import uvicorn

HERE = Path(__file__).parent
# Helpers of this folder are imported by their own name.
sys.path.insert(0, str(HERE))

from standin import EXAMPLES, NOTICE, StandIn  # noqa: E402

from batu_graph.config.catalogue import Http, Limits  # noqa: E402
from batu_graph.server.app import create_app  # noqa: E402
from batu_graph.server.connection import BoundedProtocol, Config  # noqa: E402


@contextlib.contextmanager
def running(app, connections=1_000) -> Iterator[str]:
    """Serve ``app`` on a free loopback port by a uvicorn in a thread; gives the URL."""
    config = Config(
        app, port=0, loop="uvloop", http=BoundedProtocol, log_level="warning",
        server_header=False, connections=connections,
    )  # fmt: skip
    server = uvicorn.Server(config)
    ready: queue.SimpleQueue[None] = queue.SimpleQueue()
    startup = server.startup

    async def report(sockets=None):
        await startup(sockets)
        ready.put(None)

    server.startup = report
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        ready.get(timeout=20)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(timeout=20)
        assert not thread.is_alive()


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    """A running stand-in with the default settings and a request limit of 100,000 bytes."""
    app = create_app(
        StandIn(),
        http=Http(notice=NOTICE),
        limits=Limits(request_bytes=100_000),
        examples=EXAMPLES,
        city="Kota <Batu>",
    )
    with running(app) as address:
        yield address


@pytest.fixture(scope="session")
def client(url) -> Iterator[httpx.Client]:
    """A client of ``url`` that sends no Accept-Encoding of its own."""
    with httpx.Client(base_url=url, headers={"accept-encoding": "identity"}) as made:
        yield made


@pytest.fixture
def run():
    """``running`` for tests that need an application of their own."""
    return running


class Process:
    """A stand-in served by ``batu_graph.server.run`` in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        self.popen = subprocess.Popen(
            [sys.executable, str(HERE / "standin.py"), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.url = self.popen.stdout.readline().strip()
        assert self.url.startswith("http://127.0.0.1:"), self.popen.communicate(timeout=10)

    def until(self, line: str) -> None:
        """Wait until it prints this; ``end`` tells what it prints after that."""
        for printed in self.popen.stdout:
            if printed.strip() == line:
                return
        raise AssertionError(f"it ended without {line!r}")

    def terminate(self) -> None:
        self.popen.send_signal(signal.SIGTERM)

    def end(self, timeout: float) -> tuple[int, str, str]:
        """Exit code, what else it printed, its log."""
        out, err = self.popen.communicate(timeout=timeout)
        return self.popen.returncode, out, err


@pytest.fixture
def start_process() -> Iterator[type[Process]]:
    """Starts stand-in processes; whatever still runs at the end of the test is killed."""
    started: list[Process] = []

    def start(*arguments: str) -> Process:
        started.append(Process(*arguments))
        return started[-1]

    yield start
    for process in started:
        if process.popen.poll() is None:
            process.popen.kill()
            process.popen.communicate(timeout=10)
