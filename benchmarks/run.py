"""``python -m benchmarks.run``: every workload on every server, side by side, and the report."""

import argparse
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from benchmarks.data import Data, loaded
from benchmarks.load import Measured, load, median
from benchmarks.peers.queries import question
from benchmarks.report import say, write_report
from benchmarks.servers.start import SERVERS, STARTERS, Running, post
from benchmarks.workloads import WORKLOADS, Workload

RESULTS = Path(__file__).parent / "RESULTS.md"
WARM_UP = 2
"""Seconds of load that are not counted: Node.js compiles what is hot while it runs."""


@dataclass(slots=True)
class Results:
    """Rounds by workload, connections and server."""

    rounds: dict[tuple[str, int, str], list[Measured]] = field(default_factory=dict)
    statements: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, key: tuple[str, int, str], measured: Measured) -> None:
        self.rounds.setdefault(key, []).append(measured)

    def median(self, workload: str, connections: int, server: str) -> Measured | None:
        """The medians of a server's rounds, each figure by itself; memory's peak."""
        found = self.rounds.get((workload, connections, server))
        return median(found) if found else None


def main() -> None:
    options = _options()
    workloads = [one for one in WORKLOADS if one.name in options.workloads.split(",")]
    names = _servers(options.servers)
    connections = [int(one) for one in options.connections.split(",")]
    results = Results()
    say(f"filling the databases at scale {options.scale} ...")
    with loaded(options.scale) as data, ExitStack() as running:
        servers = [running.enter_context(STARTERS[name](data.environ)) for name in names]
        for workload in workloads:
            _check(workload, servers, data, results)
        data.be_quiet()
        for workload in workloads:
            for server, bodies in _asked(workload, servers, data):
                load(server.url, bodies, connections[0], WARM_UP, server.pid)
                data.settle()
        total = len(workloads) * len(connections) * options.rounds
        done = 0
        for _ in range(options.rounds):
            for workload in workloads:
                asked = _asked(workload, servers, data)
                for count in connections:
                    for server, bodies in asked:  # in turn: the machine drifts for all alike
                        measured = load(server.url, bodies, count, options.seconds, server.pid)
                        results.add((workload.name, count, server.name), measured)
                        data.settle()
                    done += 1
                    say(f"{done}/{total} {workload.name} at {count} connections")
    written = RESULTS.with_name("RESULTS-before.md") if "before" in names else RESULTS
    write_report(written, results, workloads, names, connections, options)
    say(f"written to {written}")


def _options() -> Any:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--workloads", default=",".join(one.name for one in WORKLOADS))
    parser.add_argument("--servers", default="", help="all that are installed, if not given")
    parser.add_argument("--connections", default="16,64")
    return parser.parse_args()


def _servers(wanted: str) -> list[str]:
    """The names of the servers to measure."""
    names = wanted.split(",") if wanted else list(SERVERS)
    missing = [name for name in names if not SERVERS[name].needs.exists()]
    if missing:
        say(f"not measured, as `make bench-peers` has not installed them: {', '.join(missing)}")
    return [name for name in names if name not in missing]


def bodies_of(workload: Workload, data: Data, server: str = "gateway") -> list[bytes]:
    """The bodies of the requests to a server, one after the other; none if it has no answer."""
    asked = question(server, workload)
    if asked is None:
        return []
    return [
        orjson.dumps({"query": asked.query, "operationName": workload.name, "variables": variables})
        for variables in workload.variables(data.niks)
    ]


def _asked(
    workload: Workload, servers: list[Running], data: Data
) -> list[tuple[Running, list[bytes]]]:
    """The servers that have an answer to a workload, and the bodies for each."""
    asked = [(server, bodies_of(workload, data, server.name)) for server in servers]
    return [(server, bodies) for server, bodies in asked if bodies]


def _check(workload: Workload, servers: list[Running], data: Data, results: Results) -> None:
    """All servers give the same answer; how many statements each sends for it."""
    answers = {}
    for server in servers:
        asked = question(server.name, workload)
        if asked is None:
            continue
        body = bodies_of(workload, data, server.name)[0]
        answer = orjson.loads(post(server, body))
        if "errors" in answer:
            raise SystemExit(f"{workload.name}: {server.name} fails: {str(answer)[:500]}")
        answers[server.name] = asked.same(answer["data"])
        post(server, body)  # all sessions that one request needs are open now
        with data.counted() as statements:
            post(server, body)
        results.statements[workload.name, server.name] = statements[0]
    first = next(iter(answers.values()), None)
    for name, answer in answers.items():
        if answer != first:
            raise SystemExit(f"{workload.name}: {name} answers otherwise: {str(answer)[:500]}")


if __name__ == "__main__":
    main()
