"""What the gateway itself costs a request: the application in this process, no database behind it.

It is called as the HTTP server calls it, so reading and writing HTTP is not in the figures.
"""

import asyncio
import gc
import statistics
from collections.abc import Sequence
from pathlib import Path
from time import process_time
from unittest.mock import patch

import orjson
import uvloop
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from batu_graph.cli.serve import app_over
from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import ASSUMED, Profile, Row, Statement
from batu_graph.demo.regions import villages
from benchmarks.scaling.catalogue import read
from benchmarks.scaling.section import Section, Target
from benchmarks.workloads import BY_NAME

ROWS = 100
BATCH = 64
"""Requests that are timed together."""
BATCHES = 200
OWN = Target(60, "µs")


class Instant:
    """A connector that has the answer at once."""

    def __init__(self, source: Source, *_: object) -> None:
        self.profile: Profile = ASSUMED[source.engine]

    async def fetch(self, statement: Statement, parameters: Sequence[object]) -> list[Row]:
        await asyncio.sleep(0)  # no driver has an answer without one turn of the loop
        return [(PEOPLE,)]

    async def probe(self) -> Profile:
        return self.profile

    async def close(self) -> None:
        pass


PEOPLE = orjson.dumps(
    [
        {
            "nik": f"35799900{number:08}",
            "noKk": f"35799901{number:08}",
            "nama": "Siti Aminah",
            "jenisKelamin": 2,
            "tanggalLahir": "1980-01-02",
            "hubungan": "ISTRI",
            "pekerjaan": "Petani",
            "kodeDesa": "35.79.01.1001",
        }
        for number in range(ROWS)
    ]
).decode()
"""The document as PostgreSQL would send it for W2."""


class Client:
    """Asks an application one question again and again."""

    def __init__(self, app: ASGIApp, body: bytes) -> None:
        self._app = app
        self._body = body
        self._scope: Scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": "/graphql",
            "raw_path": b"/graphql",
            "root_path": "",
            "query_string": b"",
            "headers": [
                (b"host", b"127.0.0.1"),
                (b"content-type", b"application/json"),
                (b"content-length", b"%d" % len(body)),
            ],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 2),
        }
        self.answer = b""
        """The last one."""

    async def ask(self) -> None:
        """One request."""
        incoming: list[Message] = [{"type": "http.request", "body": self._body}]

        async def receive() -> Message:
            if not incoming:
                await asyncio.Event().wait()  # the client stays
            return incoming.pop()

        async def send(message: Message) -> None:
            self.answer = message.get("body", b"")

        await self._app(dict(self._scope), receive, send)

    async def microseconds(self, together: int) -> float:
        """CPU per request, so many at once; the median of batches."""
        batches = []
        for _ in range(BATCHES):
            began = process_time()
            for _ in range(BATCH // together):
                await asyncio.gather(*(self.ask() for _ in range(together)))
            batches.append(1e6 * (process_time() - began) / BATCH)
        return statistics.median(batches)


async def silence(scope: Scope, receive: Receive, send: Send) -> None:
    """An application that does nothing: what is left is the measuring."""
    await receive()
    await asyncio.sleep(0)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def overhead(config: Path) -> Section:
    """CPU per request of an operation that is planned already."""
    return uvloop.run(_overhead(_application(config)))


def _application(config: Path) -> ASGIApp:
    """What ``batu-graph serve`` serves, but for the connectors."""
    with patch("batu_graph.server.resources.open_connector", Instant):
        return app_over(read(config), config)


async def _overhead(app: ASGIApp) -> Section:
    workload = BY_NAME["W2"]
    variables = {"desa": villages()[0].code}
    client = Client(app, orjson.dumps({"query": workload.query, "variables": variables}))
    nothing = Client(silence, b"")
    await client.ask()
    if len(orjson.loads(client.answer)["data"]["capil"]["penduduk"]) != ROWS:
        raise RuntimeError(client.answer[:500].decode())
    gc.collect()
    gc.freeze()  # as the server does once it has started
    rows = []
    for together in (1, BATCH):
        measuring = await nothing.microseconds(together)
        found = await client.microseconds(together)
        rows.append([str(together), f"{found:.1f}", f"{measuring:.1f}", *OWN.judge(found)])
    return Section(
        "The gateway's own overhead",
        f"Microseconds of CPU per request for {ROWS} citizens (W2), already planned, in process: "
        "the application as it is served, called without HTTP, over a connector that has the "
        f"document at once. Medians of {BATCHES} batches of {BATCH} requests. An application that "
        "does nothing stands beside it: so much of the figure is the measuring.",
        ["at once", "gateway µs", "nothing µs", "target", "met"],
        rows,
    )
