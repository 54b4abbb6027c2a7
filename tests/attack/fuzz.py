"""Asks a gateway random operations near its limits, and sees what each costs."""

import json
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field

from graphql import build_schema

from tests.attack.conftest import Cost, Gateway
from tests.attack.near_limits import Body, NearLimits

JSON = {"content-type": "application/json"}
TRIES = 3
"""For a request that held the loop for long: another program's work must not count."""


@dataclass(slots=True)
class Kind:
    """What the requests of one kind have cost."""

    requests: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    """Of the first error of each."""
    held: float = 0.0
    """Milliseconds that one of them held the loop, at most."""
    cpu: float = 0.0
    """Seconds that one of them took, at most."""
    peak: float = 0.0


@dataclass(slots=True)
class Report:
    """What a run has found."""

    kinds: dict[str, Kind] = field(default_factory=dict)
    statuses: Counter[int] = field(default_factory=Counter)
    worst: list[tuple[float, str, Body]] = field(default_factory=list)
    """Requests that held the loop longest, with the milliseconds."""
    failed: list[tuple[int, Body]] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    """Megabytes after each request."""

    @property
    def growth(self) -> float:
        """Megabytes by which memory grew from the second third of the run to the last."""
        third = len(self.memory) // 3
        return min(self.memory[2 * third :]) - min(self.memory[third : 2 * third])

    def table(self) -> str:
        """For people: a line for each kind."""
        lines = ["kind               requests  held ms  cpu s  peak MB  first errors"]
        for name, kind in sorted(self.kinds.items()):
            lines.append(
                f"{name:18} {kind.requests:8}  {kind.held:7.1f}  {kind.cpu:5.2f}"
                f"  {kind.peak:7.0f}  {', '.join(f'{code} {n}' for code, n in kind.codes.items())}"
            )
        lines.append(f"status {dict(self.statuses)}, memory grew by {self.growth:.0f} MB")
        for held, name, body in self.worst:
            lines.append(f"{held:.1f} ms: {name} {json.dumps(body):.400}")
        return "\n".join(lines)


def fuzz(gateway: Gateway, seconds: float, seed: int, held: float) -> Report:
    """Ask for so long.

    Args:
        held: milliseconds; a request that holds the loop for longer is tried again.
    """
    schema = build_schema(gateway.client.get("/schema.graphql").text)
    made = NearLimits(schema, random.Random(seed)).bodies()
    report, ends = Report(), time.monotonic() + seconds
    while time.monotonic() < ends:
        name, body = next(made)
        costs = []
        for turn in range(TRIES):
            gateway.cost()
            query = f"{body['query']}\n#{turn}"
            response = gateway.client.post(
                "/graphql", content=_json(body | {"query": query}), headers=JSON
            )
            costs.append(gateway.cost())
            if costs[-1].held < held:
                break
        report.statuses[response.status_code] += 1
        if response.status_code >= 500:
            report.failed.append((response.status_code, body))
        _note(report, name, body, costs, _code(response.content))
    return report


def _note(report: Report, name: str, body: Body, costs: list[Cost], code: str) -> None:
    kind = report.kinds.setdefault(name, Kind())
    held = min(cost.held for cost in costs)
    kind.requests += 1
    kind.codes[code] += 1
    kind.held = max(kind.held, held)
    kind.cpu = max(kind.cpu, min(cost.cpu for cost in costs))
    kind.peak = max(kind.peak, max(cost.peak for cost in costs))
    report.memory.append(costs[-1].memory)
    report.worst = sorted([*report.worst, (held, name, body)], key=lambda one: -one[0])[:5]


def _code(content: bytes) -> str:
    found = re.search(rb'"errors":\[.{0,2000}?"code":"(\w+)"', content[:3_000] + content[-3_000:])
    return found[1].decode() if found else "none"


def _json(body: Body) -> bytes:
    return json.dumps(body).encode("utf-8", "surrogatepass")
