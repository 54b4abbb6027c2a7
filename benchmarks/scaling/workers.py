"""More processes, and who keeps the machine's cores busy meanwhile."""

import os
import resource
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from itertools import product
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

from benchmarks.data import Data
from benchmarks.load import Measured, cpu_of, load
from benchmarks.load import median as median_of
from benchmarks.run import WARM_UP, bodies_of
from benchmarks.scaling.section import Section
from benchmarks.servers.start import Running, gateway, started
from benchmarks.workloads import BY_NAME

WORKERS = (1, 2)
CONNECTIONS = (16, 64)


class Cores(NamedTuple):
    """CPU, in seconds or in seconds per second (so many cores are busy)."""

    gateway: float
    databases: float
    wrk: float


class Found(NamedTuple):
    """One round of load, or the medians of several."""

    load: Measured
    cores: Cores


Setting = tuple[int, int]
"""Workers and connections."""


def workers(data: Data, options: Any) -> Section:
    """W3d on one process and on two, in turn: no two questions alike, so that none is shared."""
    settings = list(product(WORKERS, CONNECTIONS))
    rounds: dict[Setting, list[Found]] = {setting: [] for setting in settings}
    with ExitStack() as running:
        servers = {
            count: running.enter_context(started(gateway(workers=count), data.environ))
            for count in WORKERS
        }
        for server in servers.values():
            _round(server, data, max(CONNECTIONS), WARM_UP)
        for _ in range(options.rounds):
            for count, connections in settings:
                found = _round(servers[count], data, connections, options.seconds)
                rounds[count, connections].append(found)
                data.settle()
    medians = {setting: _median(found) for setting, found in rounds.items()}
    return Section(
        "Workers",
        "W3d (1,000 citizens, no two questions alike); CPU is seconds per second, so many cores "
        "are busy, those of the "
        f"databases PostgreSQL and MariaDB together; MB all of the gateway's processes. "
        f"{_reading(medians)}",
        ["workers", "connections", "requests/s", "p50 ms", "p99 ms",
         "gateway CPU", "databases CPU", "wrk CPU", "all", "MB"],
        [_row(setting, found) for setting, found in medians.items()],
    )  # fmt: skip


def _round(server: Running, data: Data, connections: int, seconds: float) -> Found:
    before, began = _used(server, data), perf_counter()
    measured = load(server.url, bodies_of(BY_NAME["W3d"], data), connections, seconds, server.pid)
    after, took = _used(server, data), perf_counter() - began
    shares = ((late - early) / took for early, late in zip(before, after, strict=True))
    return Found(measured, Cores(*shares))


def _used(server: Running, data: Data) -> Cores:
    """CPU seconds of each so far."""
    databases = cpu_of(data.postgres.pid) + cpu_of(data.mariadb.pid)
    # Of the children that have ended meanwhile, there is but wrk.
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cores(cpu_of(server.pid), databases, ended.ru_utime + ended.ru_stime)


def _median(rounds: Sequence[Found]) -> Found:
    columns = zip(*(one.cores for one in rounds), strict=True)
    return Found(median_of([one.load for one in rounds]), Cores(*map(median, columns)))


def _reading(found: Mapping[Setting, Found]) -> str:
    """What the figures at the most connections show, in a sentence."""
    one, two = (found[count, max(CONNECTIONS)] for count in WORKERS)
    gain = two.load.per_second / one.load.per_second
    most = max(Cores._fields, key=lambda name: getattr(two.cores, name))
    return (
        f"At {max(CONNECTIONS)} connections a second worker gives {gain:.2f} times the requests: "
        f"with one, {sum(one.cores):.1f} of the {os.cpu_count()} cores are busy "
        f"({one.cores.gateway:.1f} by the gateway), with two, {sum(two.cores):.1f}, most of it by "
        f"{'the ' if most != 'wrk' else ''}{most} ({getattr(two.cores, most):.1f})."
    )


def _row(setting: Setting, found: Found) -> list[str]:
    measured = found.load
    figures = [f"{measured.per_second:,.0f}", f"{measured.p50:.1f}", f"{measured.p99:.1f}"]
    cores = [f"{share:.2f}" for share in (*found.cores, sum(found.cores))]
    return [*map(str, setting), *figures, *cores, f"{measured.memory:.0f}"]
