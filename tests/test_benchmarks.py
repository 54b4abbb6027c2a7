"""What is measured is the same: every server gives the same answers, before anything is timed."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import orjson
import pytest

from benchmarks.data import Data, loaded
from benchmarks.load import Measured
from benchmarks.report import write_report
from benchmarks.run import Results, bodies_of
from benchmarks.servers.start import STARTERS, Running, post
from benchmarks.workloads import WORKLOADS, Workload

OURS = ("gateway", "limit", "handwritten")


@pytest.fixture(scope="module")
def data() -> Iterator[Data]:
    with loaded(0.01) as made:
        yield made


@pytest.fixture(scope="module")
def servers(data: Data) -> Iterator[list[Running]]:
    """Those that are ours, the gateway first; peers are not needed for tests."""
    with ExitStack() as running:
        yield [running.enter_context(STARTERS[name](data.environ)) for name in OURS]


@pytest.mark.parametrize("workload", WORKLOADS, ids=[one.name for one in WORKLOADS])
def test_every_server_answers_the_same(
    workload: Workload, data: Data, servers: list[Running]
) -> None:
    asked = [server for server in servers if bodies_of(workload, data, server.name)]
    assert {server.name for server in asked} == (workload.only or set(OURS)) & set(OURS)
    for body in bodies_of(workload, data)[:3]:
        gateway, *others = [orjson.loads(post(server, body)) for server in asked]
        assert "errors" not in gateway
        assert others == [gateway] * len(others)


EXPECTED = {"W1": 1, "W2": 1, "W3": 1, "W4": 1, "W5": 2, "W6": 3, "W7": 1, "W8": 3}
EXPECTED |= {"W3d": 1, "W7d": 1}


@pytest.mark.parametrize("workload", WORKLOADS, ids=[one.name for one in WORKLOADS])
def test_the_gateway_sends_one_statement_per_database_and_level(
    workload: Workload, data: Data, servers: list[Running]
) -> None:
    body = bodies_of(workload, data)[0]
    post(servers[0], body)
    with data.counted() as statements:
        post(servers[0], body)
    assert statements == [EXPECTED[workload.name]]


def test_the_report_puts_ratios_first_and_names_the_machine(tmp_path) -> None:
    results = Results()
    for name, per_second in (("gateway", 90.0), ("gateway", 80.0), ("limit", 100.0)):
        results.add(("W1", 16, name), Measured(per_second, 1.0, 2.0, 0.1, 50.0))
    options = SimpleNamespace(scale=1.0, rounds=2, seconds=1.0)
    path = tmp_path / "RESULTS.md"
    write_report(path, results, WORKLOADS[:1], ["gateway", "limit"], [16], options)
    text = path.read_text()
    assert " cores, Python 3." in text
    assert text.index("| W1 | one citizen by number, 8 fields | 16 | 0.85 |") < text.index(
        "Figures"
    )
    assert (tmp_path / "RESULTS.svg").read_text().count("<rect") == 4


ROOT = Path(__file__).parents[1]
SHOWN = ("W1", "W2", "W3d", "W3", "W4", "W5", "W6")


@pytest.mark.parametrize("readme", ["README.md", "README.id.md"])
def test_the_readme_says_what_was_measured(readme: str) -> None:
    results = (ROOT / "benchmarks" / "RESULTS.md").read_text("utf-8")
    measured = {
        row[1]: row[4:-1]
        for line in results.splitlines()
        if len(row := [cell.strip() for cell in line.split("|")]) == 9 and row[3] == "16"
    }
    text = (ROOT / readme).read_text("utf-8").replace(",", ".")
    table = re.search(r"\|---\|---\|---\|---\|---\|\n((?:\|.*\n)+)", text)
    assert table is not None
    rows = [[cell.strip() for cell in line.split("|")][2:-1] for line in table[1].splitlines()]
    for workload, shown in zip(SHOWN, rows, strict=True):
        for says, found in zip(shown, measured[workload], strict=True):
            assert (says == "") == (found == "-")
            assert says == "" or float(says) == pytest.approx(float(found), rel=0.05)
