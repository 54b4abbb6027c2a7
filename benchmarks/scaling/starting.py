"""From the start of the process until the gateway is ready."""

import statistics
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

import orjson

from benchmarks.scaling.section import NO_TARGET, Section, Target
from benchmarks.servers.start import gateway, started

TIMES = 3
START = Target(2, "s")


def start(configs: Mapping[int, Path], environ: Mapping[str, str]) -> Section:
    """How long starts take.

    Args:
        configs: catalogues by the number of entities; the target is for the largest.
        environ: the databases' addresses.
    """
    rows = []
    for entities, config in configs.items():
        seconds = [seconds_to_ready(config, environ) for _ in range(TIMES)]
        middle = statistics.median(seconds)
        judged = START.judge(middle) if entities == max(configs) else NO_TARGET
        rows.append([str(entities), f"{middle:.2f}", f"{max(seconds):.2f}", *judged])
    return Section(
        "Start",
        f"From the start of the process until `/readyz` says that all databases answer: of "
        f"{TIMES} starts the median, which the target is for, and the longest.",
        ["entities", "median s", "longest s", "target", "met"],
        rows,
    )


def seconds_to_ready(config: Path, environ: Mapping[str, str]) -> float:
    """One start.

    Raises:
        RuntimeError: the gateway serves, but some database or entity is not in order.
    """
    began = perf_counter()
    with started(gateway(config), environ) as server:
        with urllib.request.urlopen(server.url.replace("/graphql", "/readyz")) as response:
            status = orjson.loads(response.read())["status"]
        took = perf_counter() - began
    if status != "ready":
        raise RuntimeError(f"the gateway over {config} is {status}")
    return took
