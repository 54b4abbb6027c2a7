"""A request's cost and the memory, beside a schema a hundred times as large."""

from collections.abc import Sequence
from typing import Any

from benchmarks.data import Data
from benchmarks.load import Measured, load, median
from benchmarks.run import WARM_UP, bodies_of
from benchmarks.scaling.section import Section, Target
from benchmarks.servers.start import Running
from benchmarks.workloads import BY_NAME

CONNECTIONS = 16
MANY_CONNECTIONS = 64
SLOWER = Target(5, "%")
MEMORY = Target(250, "MB")


def cost(gateways: dict[int, Running], data: Data, options: Any) -> Section:
    """One citizen by number, asked of gateways with few and with many entities in turn.

    Args:
        gateways: the small one and the large one, by the number of entities.
    """
    few, many = gateways
    bodies = bodies_of(BY_NAME["W1"], data)
    rounds: dict[int, list[Measured]] = {few: [], many: []}
    for server in gateways.values():
        load(server.url, bodies, CONNECTIONS, WARM_UP, server.pid)
    for number in range(options.rounds):
        # Each is first in turn: what the one before left behind burdens both alike.
        for entities in (few, many) if number % 2 else (many, few):
            server = gateways[entities]
            measured = load(server.url, bodies, CONNECTIONS, options.seconds, server.pid)
            rounds[entities].append(measured)
            data.settle()
    small, large = median(rounds[few]), median(rounds[many])
    slower = 100 * (1 - large.per_second / small.per_second)
    dearer = 100 * (large.cpu / small.cpu - 1)
    return Section(
        "Cost grows with the answer, not with the schema",
        f"W1, one citizen by number, at {CONNECTIONS} connections, asked in turn of a gateway with "
        f"{few} entities and of one with {many}. The gateway's own CPU per request differs by "
        f"{dearer:+.1f} %.",
        ["entities", "requests/s", "p50 ms", "CPU ms", "slower by", "target", "met"],
        [
            [*_figures(few, small), "-", "-", "-"],
            [*_figures(many, large), f"{slower:.1f} %", *SLOWER.judge(slower)],
        ],
    )


def _figures(entities: int, found: Measured) -> Sequence[str]:
    return [str(entities), f"{found.per_second:,.0f}", f"{found.p50:.2f}", f"{found.cpu:.3f}"]


def memory(gateways: dict[int, Running], data: Data, options: Any) -> Section:
    """The most that each gateway's process held, answering the largest lists to many at once."""
    rows = []
    for entities, server in gateways.items():
        bodies = bodies_of(BY_NAME["W3"], data)
        found = load(server.url, bodies, MANY_CONNECTIONS, options.seconds, server.pid).memory
        data.settle()
        rows.append([str(entities), f"{found:.0f}", *MEMORY.judge(found)])
    return Section(
        "Memory",
        f"The process's peak, resident, after W3 (1,000 citizens) at {MANY_CONNECTIONS} "
        "connections and all that stands above.",
        ["entities", "MB", "target", "met"],
        rows,
    )
