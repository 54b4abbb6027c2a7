"""The SQL of each kind of query on each kind of server, against golden files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from batu_graph.connectors.base import Profile
from batu_graph.ir.plan import Fetch, Plan
from tests.planner.conftest import PROFILES, Lab, fetches_of

QUERIES = sorted((Path(__file__).parent / "queries").glob("*.graphql"))
GOLDEN = Path(__file__).parent / "statements"


def shown(plan: Plan) -> str:
    """Every statement of a plan under a line that says where, when and what for it runs."""
    blocks = []
    for level, fetch in fetches_of(plan):
        blocks += remote_values(fetch, f"level {level}, ")
        blocks.append(block(fetch, f"level {level}, "))
    return "\n".join(blocks)


def remote_values(fetch: Fetch, where: str) -> Iterator[str]:
    """The statements by which a statement's loans are found, those of their own loans first."""
    for number, remote in enumerate(fetch.inputs):
        found = {"all": remote.far_rows, "near": remote.near_keys, "among": remote.far_rows_of_keys}
        if remote.first_near_keys is not None:
            found["first"] = remote.first_near_keys.fetch
        for way, needed in found.items():
            here = f"{where}loan {number} {way}, "
            yield from remote_values(needed, here)
            yield block(needed, here)


def block(fetch: Fetch, where: str) -> str:
    bound = ", ".join(type(parameter).__name__ for parameter in fetch.parameters)
    text = "\n".join(line.rstrip() for line in fetch.statement.text.splitlines())
    return f"-- {where}{fetch.source}; bound: {bound or 'nothing'}\n{text};\n"


@pytest.mark.parametrize("server", sorted(PROFILES))
@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_statements_of_a_query(
    query: Path,
    server: str,
    lab_on: Callable[[Profile], Lab],
    matches_golden: Callable[[Path, str], None],
) -> None:
    plan = lab_on(PROFILES[server]).plan(query.read_text())
    matches_golden(GOLDEN / f"{query.stem}.{server}.sql", shown(plan))


@pytest.mark.parametrize("server", sorted(PROFILES))
@pytest.mark.parametrize("stem", ["nested_in_one_database", "join_by_a_codec"])
def test_rows_travel_by_one_plain_statement_per_level(
    stem: str,
    server: str,
    lab_on: Callable[[Profile], Lab],
    matches_golden: Callable[[Path, str], None],
) -> None:
    [query] = [path for path in QUERIES if path.stem == stem]
    plan = lab_on(PROFILES[server]).plan(query.read_text(), by_rows=True)
    if server != "mysql":
        matches_golden(GOLDEN / f"{stem}.{server}.rows.sql", shown(plan))
    assert not any(part.document for _, fetch in fetches_of(plan) for part in fetch.parts)


OLD_SERVERS = [
    Profile(PROFILES["mysql"].engine, "MySQL", (5, 6, 51)),
    Profile(PROFILES["mysql"].engine, "MySQL", (5, 7, 44)),
    Profile(PROFILES["mysql"].engine, "MariaDB", (10, 1, 48)),
]


LENT_VALUES = {"remote_orders", "remote_groups"}
"""What needs JSON_TABLE (MySQL 8.0.4, MariaDB 10.6), or is refused by the server."""


@pytest.mark.parametrize("profile", OLD_SERVERS, ids=lambda p: f"{p.product} {p.version}")
@pytest.mark.parametrize(
    "query", [path for path in QUERIES if path.stem not in LENT_VALUES], ids=lambda path: path.stem
)
def test_servers_without_json_or_windows_get_neither(
    query: Path, profile: Profile, lab_on: Callable[[Profile], Lab]
) -> None:
    plan = lab_on(profile).plan(query.read_text())
    for _, fetch in fetches_of(plan):
        text = fetch.statement.text.lower()
        assert " over (" not in text and "json" not in text and "lateral" not in text


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
@pytest.mark.parametrize("server", sorted(PROFILES))
def test_a_statement_can_only_read(
    query: Path, server: str, lab_on: Callable[[Profile], Lab]
) -> None:
    for by_rows in (False, True):
        plan = lab_on(PROFILES[server]).plan(query.read_text(), by_rows=by_rows)
        for _, fetch in fetches_of(plan):
            assert fetch.statement.text.startswith("SELECT ")
            assert ";" not in fetch.statement.text
