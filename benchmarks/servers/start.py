"""Servers in processes of their own."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from http.client import HTTPMessage
from pathlib import Path

HERE = Path(__file__).parent
CONFIG = HERE.parent / "config"
PEERS = HERE.parent / "peers"
MODULES = PEERS / "node_modules"
NODE = MODULES / ".bin" / "node"


@dataclass(frozen=True, slots=True)
class Server:
    """How a server is started and where it is asked."""

    name: str
    command: list[str | Path]
    """Is given ``--port`` besides."""
    path: str = "/graphql"
    environ: Mapping[str, str] = field(default_factory=dict)
    """Besides the databases' addresses."""
    needs: Path = Path(sys.executable)
    """What is there when it is installed."""


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answers GraphQL requests."""

    name: str
    url: str
    pid: int


UVICORN: list[str | Path] = [
    *(sys.executable, "-m", "uvicorn", "--loop", "uvloop", "--http", "httptools"),
    *("--no-access-log", "--log-level", "warning", "--lifespan", "off", "--host", "127.0.0.1"),
]
"""The same for every server in Python; the gateway sets itself up like this."""


def gateway(config: Path = CONFIG, workers: int = 1) -> Server:
    """The gateway over a catalogue, in so many processes."""
    serve: list[str | Path] = [sys.executable, "-m", "batu_graph", "serve", "--config", config]
    return Server("gateway", [*serve, "--workers", str(workers)])


def before(checkout: Path) -> Server:
    """The gateway as it is in another checkout of the project, over the catalogue there."""
    config = checkout / "benchmarks" / "config"
    return replace(
        gateway(config), name="before", environ={"PYTHONPATH": str(checkout / "src")}, needs=config
    )


PRODUCTION = {"NODE_ENV": "production", "GRAPHILE_ENV": "production"}


def postgraphile(name: str, config: str) -> Server:
    """PostGraphile with a configuration from the folder of that name."""
    return Server(
        name,
        [
            *(NODE, MODULES / "postgraphile" / "dist" / "cli-run.js"),
            *("--config", PEERS / "postgraphile" / config, "--host", "127.0.0.1"),
        ],
        environ=PRODUCTION,
        needs=NODE,
    )


SERVERS = {
    server.name: server
    for server in (
        gateway(),
        Server("limit", [*UVICORN, "benchmarks.servers.limit:app"], path="/"),
        Server("handwritten", [*UVICORN, "benchmarks.servers.handwritten:app"]),
        postgraphile("postgraphile", "alone.js"),
        Server("hive-mesh", [sys.executable, "-m", "benchmarks.peers.hive_mesh"], needs=NODE),
    )
}


@contextmanager
def started(
    server: Server, environ: Mapping[str, str], port: int | None = None
) -> Iterator[Running]:
    """A server that accepts requests; it ends with the block.

    Raises:
        RuntimeError: it ended by itself, or does not answer for a minute.
    """
    port = port or _free_port()
    process = subprocess.Popen(
        [*server.command, "--port", str(port)],
        env={**os.environ, **server.environ, **environ},
        cwd=HERE.parents[1],
        stderr=None if os.environ.get("BENCH_LOG") else subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait(process, port)
        yield Running(server.name, f"http://127.0.0.1:{port}{server.path}", process.pid)
    finally:
        process.terminate()
        process.wait(10)


if "BENCH_BEFORE" in os.environ:
    SERVERS["before"] = before(Path(os.environ["BENCH_BEFORE"]).resolve())
STARTERS = {name: partial(started, server) for name, server in SERVERS.items()}


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(6000):
        if process.poll() is not None:
            raise RuntimeError(f"{process.args} ended with {process.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.01)
    raise RuntimeError(f"{process.args} does not answer")


def post(server: Running, body: bytes) -> bytes:
    """One answer."""
    return exchange(server, body)[0]


def exchange(server: Running, body: bytes) -> tuple[bytes, HTTPMessage]:
    """One answer and its headers."""
    request = urllib.request.Request(
        server.url, body, {"content-type": "application/json", "accept": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as response:
        return response.read(), response.headers
