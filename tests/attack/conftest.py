"""The demo city in files, and a gateway over it that tells what requests cost."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.demo.build import build_demo


@dataclass(frozen=True, slots=True)
class Cost:
    """What the gateway spent between two readings."""

    held: float
    """Milliseconds that the event loop was held at a time, at most."""
    cpu: float
    """Seconds of the processor, of all threads."""
    memory: float
    """Megabytes now."""
    peak: float
    """Megabytes at most."""


class Gateway:
    """A gateway's process, asked over HTTP."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.client = httpx.Client(
            base_url=url, timeout=60, headers={"accept-encoding": "identity"}
        )

    def ask(self, **body: object) -> httpx.Response:
        """The response to a request."""
        return self.client.post("/graphql", json=body)

    def cost(self) -> Cost:
        """What was spent since this was last asked."""
        return Cost(**self.client.get("/watched").json())


@contextmanager
def watched(environ: Mapping[str, str], log: Path) -> Iterator[Gateway]:
    """A gateway over the demo city; it must end when it is told to."""
    with log.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.attack.watched", str(DEMO_CONFIG)],
            env=os.environ | dict(environ),
            stdout=subprocess.PIPE,
            stderr=file,
            text=True,
        )
    try:
        assert process.stdout is not None
        made = Gateway(process.stdout.readline().strip())
        ready = made.client.get("/readyz")
        assert ready.status_code == 200, ready.text
        yield made
        made.client.close()
        process.terminate()
        assert process.wait(timeout=20) == 0
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="package")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A gateway over some 20,000 residents, which has met its sources."""
    folder = tmp_path_factory.mktemp("city")
    with build_demo(folder) as city, watched(city.environ, folder / "log") as made:
        yield made
    assert "Traceback" not in (folder / "log").read_text()
