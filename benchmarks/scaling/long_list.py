"""Lists that are written while they are read."""

import urllib.request
from time import perf_counter
from typing import NamedTuple

import orjson

from benchmarks.data import Data
from benchmarks.load import memory_of
from benchmarks.scaling.section import NO_TARGET, Section, Target
from benchmarks.servers.start import Running, gateway, post, started
from benchmarks.workloads import BY_NAME, CITIZEN

ROWS = (1_000, 20_000, 100_000, 200_000)
GROWTH = Target(20, "MB")
QUERY = f"query Long($n: Int!) {{ capil {{ penduduk(limit: $n) {{ {CITIZEN} }} }} }}"


class Read(NamedTuple):
    """One answer, read to its end."""

    bytes: int
    first: float
    """Seconds until the first byte."""
    whole: float
    """Seconds until the last."""


def long_list(data: Data) -> Section:
    """The same list ever longer, each asked of a fresh process once."""
    rows = []
    for count in ROWS:
        with started(gateway(), data.environ) as server:
            post(server, orjson.dumps({"query": BY_NAME["W3"].query}))
            before = memory_of(server.pid)
            read = _read(server, count)
            grown = memory_of(server.pid) - before
        figures = [f"{read.bytes / 1e6:.1f}", f"{read.first:.3f}", f"{read.whole:.2f}"]
        judged = GROWTH.judge(grown) if count > 10_000 else NO_TARGET
        rows.append([f"{count:,}", *figures, f"{grown:.0f}", *judged])
    return Section(
        "Long lists",
        "So many citizens of 8 fields in one answer. Beyond 10,000 rows it is written while it is "
        "read: the first byte leaves long before the last row has come, and the process's peak "
        "memory grows by no more than a piece of the answer needs.",
        ["rows", "MB of JSON", "first byte s", "whole s", "peak grows by MB", "target", "met"],
        rows,
    )


def _read(server: Running, count: int) -> Read:
    body = orjson.dumps({"query": QUERY, "variables": {"n": count}})
    headers = {"content-type": "application/json"}
    began = perf_counter()
    with urllib.request.urlopen(urllib.request.Request(server.url, body, headers)) as response:
        size = len(response.read(1))
        first = perf_counter() - began
        while piece := response.read(65_536):
            size += len(piece)
    return Read(size, first, perf_counter() - began)
