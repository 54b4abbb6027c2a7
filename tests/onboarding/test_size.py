"""The largest database an agency is likely to have: 600 tables, 8,000 columns, on PostgreSQL."""

import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import httpx
import orjson
import pytest
from agency import VARIABLE, Onboarded, load_mariadb, load_postgres

TABLES, COLUMNS = 600, 8_000
INTROSPECT_SECONDS, START_SECONDS = 20.0, 3.0
IDLE_BYTES = 200_000_000
INTROSPECTION = """{ __schema { queryType { name } types { kind name description
  fields(includeDeprecated: true) { name description args { name type { ...T } } type { ...T } }
  inputFields { name type { ...T } } enumValues(includeDeprecated: true) { name } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }"""
TYPES = ["int", "varchar(60)", "numeric(16,2)", "date", "timestamp", "char(16)", "text"]


def script() -> str:
    """Tables with 12 to 15 columns; every second refers to the one before it."""
    statements, made = [], 0
    for number in range(TABLES):
        left, wanted = COLUMNS - made, (COLUMNS - made) // (TABLES - number)
        width = min(left, wanted + (number % 3 - 1 if number < TABLES - 1 else 0))
        columns = [f"kolom_{n} {TYPES[n % len(TYPES)]}" for n in range(width - 2)]
        parent = f" REFERENCES tb_m_data_{number - 1} (id)" if number % 2 else ""
        inner = ", ".join(["id int PRIMARY KEY", f"id_induk int{parent}", *columns])
        statements.append(f"CREATE TABLE tb_m_data_{number} ({inner});")
        made += width
    assert made == COLUMNS
    return "\n".join(statements)


@dataclass(frozen=True)
class Large:
    """The large database, onboarded, and how much processor time that took."""

    onboarded: Onboarded
    seconds: float


@pytest.fixture(scope="module", params=["postgresql", "mariadb"])
def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Large:
    folder = tmp_path_factory.mktemp("large")
    if request.param == "postgresql":
        server = request.getfixturevalue("postgres_server")
        agency = load_postgres(server, script(), folder, "large")
    else:
        server = request.getfixturevalue("mariadb_server")
        text = re.sub(
            r" REFERENCES (\w+) \(id\)", r", FOREIGN KEY (id_induk) REFERENCES \1 (id)", script()
        )
        agency = load_mariadb(server, text, folder, "large")
    begun = _seconds_of_children()
    config = agency.onboard("all", "--expose", "all")
    return Large(Onboarded.at(agency, config), _seconds_of_children() - begun)


def _seconds_of_children() -> float:
    """Processor time of ended child processes: a busy machine's waits do not count."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass(frozen=True)
class Served:
    """A gateway in a process of its own."""

    client: httpx.Client
    process: subprocess.Popen[str]
    seconds: float
    """Of processor time, until it served."""

    def memory(self) -> int:
        """Bytes of the process that are in memory and its own."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024


@pytest.fixture(scope="module")
def served(large: Large) -> Iterator[Served]:
    config = str(large.onboarded.config)
    process = subprocess.Popen(
        [sys.executable, "-m", "batu_graph", "serve", "--config", config, "--port", "0"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env=os.environ | {VARIABLE: large.onboarded.agency.url},
    )  # fmt: skip
    try:
        for line in process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                break
        with httpx.Client(base_url=found[0], timeout=60) as client:
            assert client.get("/healthz").status_code == 200
            ticks = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
            seconds = sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
            yield Served(client, process, seconds)
    finally:
        process.terminate()
        process.communicate(timeout=20)


def test_a_large_database_is_introspected_in_time(large: Large) -> None:
    entities = large.onboarded.catalogue.entities.values()
    assert len(entities) == TABLES
    assert sum(len(entity.fields) for entity in entities) == COLUMNS
    assert sum(len(entity.relations) for entity in entities) == TABLES
    assert 0.1 < large.seconds < INTROSPECT_SECONDS


def test_the_gateway_starts_in_time_and_stays_small(served: Served) -> None:
    assert 0.1 < served.seconds < START_SECONDS
    assert served.memory() < IDLE_BYTES


def test_the_introspection_query_comes_from_the_cache_and_blocks_nobody(served: Served) -> None:
    def ask() -> tuple[float, bytes]:
        begun = time.perf_counter()
        answer = served.client.post("/graphql", json={"query": INTROSPECTION})
        assert answer.status_code == 200
        return time.perf_counter() - begun, answer.content

    others = 0
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask)
        with httpx.Client(base_url=served.client.base_url, timeout=60) as client:
            while not asked.done():
                assert client.get("/healthz").status_code == 200
                others += 1
        first, body = asked.result()
    assert others >= 5
    types = orjson.loads(body)["data"]["__schema"]["types"]
    assert len(types) > 3 * TABLES
    again, same = ask()
    assert same == body
    assert again < first
