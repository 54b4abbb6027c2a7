"""Load by ``wrk``: requests per second, latencies, and what the server's processes used."""

import json
import math
import os
import re
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCRIPT = """
local bodies, requests = {}, {}
for line in io.lines("%s") do bodies[#bodies + 1] = line end
local at = math.random(#bodies)
init = function()
  -- Written out beforehand: the load shares the machine with what it measures.
  for number, body in ipairs(bodies) do
    requests[number] = wrk.format("POST", nil, {["content-type"] = "application/json"}, body)
  end
end
request = function()
  at = at %% #requests + 1
  return requests[at]
end
done = function(summary, latency, requests)
  io.write(string.format('RESULT {"requests": %%d, "microseconds": %%d, "p50": %%d, "p99": %%d, '
    .. '"errors": %%d}\\n', summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), summary.errors.status + summary.errors.read + summary.errors.timeout))
end
"""
TICKS = os.sysconf("SC_CLK_TCK")
GONE = (FileNotFoundError, ProcessLookupError)
"""What reading about a process gives that ended just now, as a database's sessions may."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One round of load; where no answer came in its time, all but the rate is infinite."""

    per_second: float
    p50: float
    """Milliseconds."""
    p99: float
    cpu: float
    """Milliseconds of the server's own CPU per request."""
    memory: float
    """Peak megabytes of the server's processes (resident)."""


def median(rounds: Sequence[Measured]) -> Measured:
    """The medians of some rounds, each figure by itself; memory's peak."""

    def middle(name: str) -> float:
        return float(statistics.median(getattr(one, name) for one in rounds))

    return Measured(
        middle("per_second"), middle("p50"), middle("p99"), middle("cpu"),
        max(one.memory for one in rounds),
    )  # fmt: skip


def load(url: str, bodies: Sequence[bytes], connections: int, seconds: float, pid: int) -> Measured:
    """Ask a server for some seconds.

    Raises:
        RuntimeError: some requests failed.
    """
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        lines = Path(folder) / "bodies"
        lines.write_bytes(b"\n".join(bodies))
        script = Path(folder) / "load.lua"
        script.write_text(SCRIPT % lines)
        used = cpu_of(pid)
        done = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds:.0f}s", "--timeout", "30s",
             "-s", str(script), url],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        used = cpu_of(pid) - used
    found = re.search(r"RESULT (\{.*\})", done.stdout)
    assert found, done.stdout
    result: dict[str, Any] = json.loads(found[1])
    if result["errors"]:
        raise RuntimeError(f"{result['errors']} of {result['requests']} requests failed at {url}")
    if not result["requests"]:
        return Measured(0, math.inf, math.inf, math.inf, memory_of(pid))
    return Measured(
        per_second=result["requests"] / (result["microseconds"] / 1e6),
        p50=result["p50"] / 1000,
        p99=result["p99"] / 1000,
        cpu=1000 * used / result["requests"],
        memory=memory_of(pid),
    )


def family(pid: int) -> list[int]:
    """A process and all below it."""
    below: list[str] = []
    with suppress(*GONE):
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in below for one in family(int(child)))]


def cpu_of(pid: int) -> float:
    """Seconds of CPU that a process and its children have used."""
    total = 0.0
    for one in family(pid):
        with suppress(*GONE):
            fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
            total += (int(fields[11]) + int(fields[12])) / TICKS
    return total


def memory_of(pid: int) -> float:
    """Megabytes that a process and its children held at most."""
    total = 0.0
    for one in family(pid):
        status = Path(f"/proc/{one}/status").read_text()
        found = re.search(r"VmHWM:\s+(\d+)", status)
        total += int(found[1]) / 1024 if found else 0
    return total
