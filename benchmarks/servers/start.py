"""Servers in processes of their own."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
CONFIG = HERE.parent / "config"


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers GraphQL requests."""

    name: str
    url: str
    pid: int


UVICORN = [
    *("-m", "uvicorn", "--loop", "uvloop", "--http", "httptools", "--no-access-log"),
    *("--log-level", "warning", "--lifespan", "off", "--host", "127.0.0.1"),
]
"""The same for every server in Python; the gateway sets itself up like this."""


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def gateway(environ: Mapping[str, str]) -> Iterator[Running]:
    port = free_port()
    command = [sys.executable, "-m", "batu_graph", "serve", "--config", str(CONFIG)]
    with _started("gateway", [*command, "--port", str(port)], environ, port, "/graphql") as one:
        yield one


@contextmanager
def limit(environ: Mapping[str, str]) -> Iterator[Running]:
    port = free_port()
    command = [sys.executable, *UVICORN, "--port", str(port), "benchmarks.servers.limit:app"]
    with _started("limit", command, environ, port, "/") as one:
        yield one


@contextmanager
def handwritten(environ: Mapping[str, str]) -> Iterator[Running]:
    port = free_port()
    command = [sys.executable, *UVICORN, "--port", str(port), "benchmarks.servers.handwritten:app"]
    with _started("handwritten", command, environ, port, "/graphql") as one:
        yield one


@contextmanager
def _started(
    name: str, command: list[str], environ: Mapping[str, str], port: int, path: str
) -> Iterator[Running]:
    process = subprocess.Popen(
        command,
        env=os.environ | dict(environ),
        cwd=HERE.parents[1],
        stderr=None if os.environ.get("BENCH_LOG") else subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait(process, port)
        yield Running(name, f"http://127.0.0.1:{port}{path}", process.pid)
    finally:
        process.terminate()
        process.wait(10)


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(300):
        if process.poll() is not None:
            raise RuntimeError(f"{process.args} ended with {process.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{process.args} does not answer")


def post(server: Running, body: bytes) -> bytes:
    """One answer."""
    request = urllib.request.Request(
        server.url, body, {"content-type": "application/json", "accept": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as response:
        answer: bytes = response.read()
        return answer


STARTERS = {"gateway": gateway, "limit": limit, "handwritten": handwritten}
