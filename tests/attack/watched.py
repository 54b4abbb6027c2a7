"""A gateway that tells what a request costs it: run as a program, never part of the product.

Around the application as it is served stands one more address, ``/watched``: the longest time that
the event loop was held, the processor's time and the memory of the process since the last reading.
"""

import asyncio
import os
import sys
import time
from pathlib import Path

import orjson
from starlette.types import ASGIApp, Receive, Scope, Send

from batu_graph.cli.serve import reloading
from batu_graph.config.loader import load_catalogue
from batu_graph.server.garbage import making_what_stays
from batu_graph.server.run import serve

EVERY = 0.001
"""Seconds between looks at the clock."""


class Watched:
    """An application whose event loop is looked at a thousand times a second."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._longest = 0.0
        self._started = time.process_time()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, the readings at ``/watched``."""
        if scope["type"] == "lifespan":
            self._loop = asyncio.get_running_loop()
            self._thread = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
            self._look(first=True)
        if scope.get("path") != "/watched":
            await self._app(scope, receive, send)
            return
        body = orjson.dumps(self._reading())
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    def _look(self, first: bool = False) -> None:
        """See how long the loop was held since the last look.

        A machine that has other things to do must not count: the time in which the loop's thread
        waited for a processor is taken off, and no more counts than the process computed, in
        whichever thread: one that keeps the interpreter to itself holds the loop up too.
        """
        now, used, waited = time.perf_counter(), time.process_time(), self._waited()
        if not first:
            held = min(now - self._now - (waited - self._was_waiting), used - self._used)
            self._longest = max(self._longest, held - EVERY)
        self._now, self._used, self._was_waiting = now, used, waited
        self._loop.call_later(EVERY, self._look)

    def _waited(self) -> float:
        """Seconds in which this thread could have run and had no processor (proc(5))."""
        return int(os.pread(self._thread, 100, 0).split()[1]) / 1e9

    def _reading(self) -> dict[str, float]:
        """Milliseconds, seconds and megabytes since the last reading; begins anew."""
        status = Path("/proc/self/status").read_text()
        memory = {name: int(line.split()[0]) / 1000 for name, line in _lines(status)}
        used = time.process_time()
        reading = {
            "held": self._longest * 1000,
            "cpu": used - self._started,
            "memory": memory["VmRSS"],
            "peak": memory["VmHWM"],
        }
        self._longest, self._started = 0.0, used
        Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew (proc(5))
        return reading


def _lines(status: str) -> list[tuple[str, str]]:
    pairs = [line.split(":", 1) for line in status.splitlines()]
    return [(name, value) for name, value in pairs if value.strip().endswith("kB")]


def main(folder: Path) -> None:
    """Serve the catalogue in a folder, as ``batu-graph serve`` does."""
    with making_what_stays():
        app = Watched(reloading(folder, load_catalogue(folder)))
    serve(app, port=0, on_start=lambda url: print(url, flush=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
