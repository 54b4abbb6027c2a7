"""The first execution of an operation, which is parsed, validated, planned and compiled."""

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace

import orjson

from benchmarks.data import Data
from benchmarks.run import bodies_of
from benchmarks.scaling.section import NO_TARGET, Section, Target
from benchmarks.servers.start import Running, exchange
from benchmarks.workloads import BY_NAME

KINDS = ("W2", "W4", "W5")
TIMES = 50
FIRST = Target(15, "ms")


@dataclass(frozen=True, slots=True)
class Preparation:
    """What it took until the first statement could be sent, in milliseconds."""

    parse: float
    """Parsing and validation, and reading the variables."""
    plan: float
    """Planning and writing the SQL."""

    @property
    def total(self) -> float:
        return self.parse + self.plan


def first_executions(server: Running, data: Data) -> Section:
    """What operations take that were never seen before, and the same ones a second time."""
    exchange(server, bodies_of(BY_NAME["W1"], data)[0])  # the server's first request of all
    rows = []
    for name in KINDS:
        bodies = [unseen(name, number, data) for number in range(TIMES)]
        for seen in (False, True):
            found = [preparation(server, body) for body in bodies]
            middle = statistics.median(one.total for one in found)
            judged = NO_TARGET if seen else FIRST.judge(middle)
            rows.append([name, "again" if seen else "first", *_figures(found), *judged])
    return Section(
        "First execution of an operation",
        "Milliseconds as `Server-Timing` tells them, with the large catalogue. Each operation "
        f"differs from all before it by an alias; of {TIMES} the median, which the target is for, "
        "and the longest.",
        ["", "seen", "parse", "plan", "both", "longest", "target", "met"],
        rows,
    )


def unseen(name: str, number: int, data: Data) -> bytes:
    """The body of a workload's first request, its root field under another name each time."""
    workload = BY_NAME[name]
    query = workload.query.replace("{ ", f"{{ root{number}: ", 1)
    return bodies_of(replace(workload, query=query), data)[0]


def preparation(server: Running, body: bytes) -> Preparation:
    """Ask, and read what the server tells of its steps.

    Raises:
        RuntimeError: it does not answer as it should.
    """
    answer, headers = exchange(server, body)
    if "errors" in orjson.loads(answer):
        raise RuntimeError(answer[:500].decode())
    steps = re.findall(r"(parse|plan);dur=([\d.]+)", headers["server-timing"])
    # Summed up: a server that turns out other than assumed is planned for twice.
    took = {step: sum(float(ms) for name, ms in steps if name == step) for step, _ in steps}
    return Preparation(took["parse"], took["plan"])


def _figures(found: Sequence[Preparation]) -> list[str]:
    parse = statistics.median(one.parse for one in found)
    plan = statistics.median(one.plan for one in found)
    both = statistics.median(one.total for one in found)
    return [f"{ms:.2f}" for ms in (parse, plan, both, max(one.total for one in found))]
