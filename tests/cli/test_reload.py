"""A catalogue that changes while it serves: no request is lost, a mistake changes nothing."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

COMMAND = [sys.executable, "-m", "batu_graph"]
FIELD = "      nama: {type: String, sql: text}\n"
QUERY = "{ setda { desa { kode } } }"


@dataclass
class Served:
    """A running ``batu-graph serve`` whose catalogue the test edits."""

    process: subprocess.Popen[str]
    client: httpx.Client
    file: Path
    log: list[str]

    def edit(self, change: Callable[[str], str]) -> None:
        """Change the agency's file, as an editor does: a new file under the old name."""
        fresh = self.file.with_suffix(".new")
        fresh.write_text(change(self.file.read_text()))
        fresh.replace(self.file)

    def hang_up(self) -> None:
        self.process.send_signal(signal.SIGHUP)

    def has(self, field: str) -> bool:
        """Whether the schema has this field of a village."""
        answer = self.client.post(
            "/graphql", json={"query": f"{{ setda {{ desa {{ {field} }} }} }}"}
        )
        return "errors" not in answer.json()

    def until(self, condition: Callable[[], bool], seconds: float = 15) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, self.log
            time.sleep(0.05)


@pytest.fixture
def serve(city) -> Callable[..., "Iterator[Served]"]:
    """Starts the command over the small city."""

    @contextmanager
    def start(*options: str) -> Iterator[Served]:
        process = subprocess.Popen(
            [*COMMAND, "serve", "--config", str(city.config), "--port", "0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env=os.environ | city.environ, cwd=city.config.parent,
        )  # fmt: skip
        log: list[str] = []
        reader = threading.Thread(target=lambda: log.extend(process.stdout))
        try:
            for line in process.stdout:
                log.append(line)
                if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                    break
            reader.start()
            with httpx.Client(base_url=found[0], timeout=20) as client:
                served = Served(process, client, city.config / "agencies/setda.yaml", log)
                served.until(lambda: client.get("/healthz").status_code == 200)
                yield served
        finally:
            process.terminate()
            process.wait(timeout=30)
            reader.join(timeout=10)

    return start


def add(number: int) -> Callable[[str], str]:
    return lambda text: text.replace(
        FIELD, f"{FIELD}      nama{number}: {{column: nama, type: String, sql: text}}\n"
    )


def test_five_changes_under_load_lose_no_request(serve) -> None:
    with serve() as served:
        stop = threading.Event()

        def load() -> int:
            asked = 0
            with httpx.Client(base_url=served.client.base_url, timeout=20) as client:
                while not stop.is_set():
                    answer = client.post("/graphql", json={"query": QUERY})
                    assert answer.status_code == 200
                    assert answer.json()["data"]["setda"]["desa"]
                    asked += 1
            return asked

        with ThreadPoolExecutor(8) as pool:
            loads = [pool.submit(load) for _ in range(8)]
            try:
                for number in range(5):
                    served.edit(add(number))
                    served.hang_up()
                    served.until(lambda number=number: served.has(f"nama{number}"))
            finally:
                stop.set()
            assert min(one.result(timeout=30) for one in loads) > 0
    assert sum("catalogue reloaded: 2 agencies" in line for line in served.log) == 5


def test_a_mistake_is_refused_and_its_repair_accepted(serve) -> None:
    with serve() as served:
        loaded = served.client.get("/readyz").json()["catalogue"]["loaded"]
        served.edit(lambda text: text.replace("table: desa", "tabel: desa"))
        served.hang_up()
        served.until(lambda: served.client.get("/readyz").json()["catalogue"]["refused"])
        assert served.has("nama")
        assert served.client.get("/readyz").json()["catalogue"]["loaded"] == loaded
        served.until(lambda: any("Did you mean" in line for line in served.log))
        assert any("setda.yaml" in line for line in served.log)
        served.edit(lambda text: add(1)(text.replace("tabel: desa", "table: desa")))
        served.hang_up()
        served.until(lambda: served.has("nama1"))
        catalogue = served.client.get("/readyz").json()["catalogue"]
        assert catalogue["refused"] is None
        assert catalogue["loaded"] > loaded


def test_a_view_that_ends_its_process_is_refused_as_a_mistake_of_its_file(serve) -> None:
    with serve("--workers", "2") as served:
        served.until(lambda: listening_for_the_signal(served.process.pid) == 2)
        views = served.file.parents[1] / "views"
        views.mkdir()
        (views / "keluar.py").write_text("import sys\n\nsys.exit(3)\n")
        served.hang_up()
        served.until(lambda: sum("SystemExit" in line for line in served.log) >= 2)
        assert any("keluar.py:3" in line for line in served.log)
        assert served.has("nama")
        assert served.process.poll() is None


def test_watching_needs_no_signal(serve) -> None:
    with serve("--watch") as served:
        served.edit(add(1))
        served.until(lambda: served.has("nama1"))


def listening_for_the_signal(parent: int) -> int:
    """How many children of a process have a handler for SIGHUP."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    caught = [
        re.search(r"SigCgt:\s+(\w+)", Path(f"/proc/{child}/status").read_text())
        for child in children
    ]
    return sum(int(mask[1], 16) & 1 for mask in caught if mask)


def test_every_process_reloads(serve) -> None:
    with serve("--workers", "2") as served:

        def everywhere() -> bool:
            return all(
                "errors" not in httpx.post(
                    f"{served.client.base_url}/graphql",
                    json={"query": "{ setda { desa { nama1 } } }"}, timeout=20,
                ).json()
                for _ in range(12)
            )  # fmt: skip

        served.until(lambda: listening_for_the_signal(served.process.pid) == 2)
        served.edit(add(1))
        served.hang_up()
        served.until(everywhere)
        served.until(lambda: sum("catalogue reloaded" in line for line in served.log) == 2)
    assert "died" not in "".join(served.log)


def test_a_request_under_way_ends_on_the_catalogue_it_began_with(serve) -> None:
    with serve() as served:

        def body() -> Iterator[bytes]:
            yield b'{"query": '
            served.edit(add(1))
            served.hang_up()
            served.until(lambda: served.has("nama1"))
            yield b'"{ setda { desa { kode nama1 } } }"}'

        headers = {"content-type": "application/json"}
        url = f"{served.client.base_url}/graphql"
        answer = httpx.post(url, content=body(), headers=headers, timeout=30)
        [error] = answer.json()["errors"]
        assert "nama1" in error["message"]
        assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_files_of_the_old_catalogue_are_closed(serve) -> None:
    with serve() as served:

        def opened() -> int:
            folder = Path(f"/proc/{served.process.pid}/fd")
            files = [os.readlink(one) for one in folder.iterdir() if one.is_symlink()]
            return sum(name.endswith("wilayah.db") for name in files)

        assert served.has("nama")
        assert opened() > 0
        for number in range(6):
            served.edit(add(number))
            served.hang_up()
            served.until(lambda number=number: served.has(f"nama{number}"))
        # Two at most are those of the last one: its first look and a question at the same time.
        served.until(lambda: opened() <= 2)
