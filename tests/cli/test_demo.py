"""``batu-graph demo`` as a newcomer meets it."""

import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from .conftest import COMMAND, Demo, environment, running_demo

SYNTHETIC = "SYNTHETIC DATA"


def test_the_command_says_what_to_open_and_that_nobody_is_real(demo: Demo) -> None:
    told = re.findall(rf"{re.escape(demo.url)}(\S*)", demo.said)
    assert sorted(told) == ["/graphiql", "/graphql", "/readyz", "/schema.graphql"]
    assert {httpx.get(demo.url + path).status_code for path in told if path != "/graphql"} == {200}
    assert SYNTHETIC in demo.said and "DATA SINTETIS" in demo.said


def test_every_page_says_that_nobody_is_real(demo: Demo) -> None:
    assert SYNTHETIC in httpx.get(demo.url).text
    assert SYNTHETIC in httpx.get(f"{demo.url}/graphiql/settings.json").json()["notice"]


def test_all_twelve_sources_answer(demo: Demo) -> None:
    ready = httpx.get(f"{demo.url}/readyz").json()
    assert ready["status"] == "ready" and len(ready["sources"]) == 12


def test_every_database_says_that_nobody_is_real(demo: Demo) -> None:
    query = "{ wilayah { tentangData { kunci isi } } }"
    answer = httpx.post(f"{demo.url}/graphql", json={"query": query}).json()
    assert SYNTHETIC in str(answer["data"])


def test_a_city_that_is_there_is_taken_as_it_is(demo_folder: Path, demo: Demo) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in demo_folder.glob("*.db")}
    with running_demo("--folder", str(demo_folder)) as again:
        assert httpx.get(f"{again.url}/readyz").json()["status"] == "ready"
    assert {path.name: path.stat().st_mtime_ns for path in demo_folder.glob("*.db")} == before
    assert len(before) == 12


def test_a_port_that_is_taken_ends_with_a_short_message(demo: Demo, demo_folder: Path) -> None:
    port = str(urlsplit(demo.url).port)
    done = subprocess.run(
        [*COMMAND, "demo", "--folder", str(demo_folder), "--port", port],
        env=environment({}), capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 2
    assert f"Cannot listen on 127.0.0.1:{port}" in done.stderr and "--port" in done.stderr


@pytest.mark.parametrize("scale", ["0", "1.5", "banyak"])
def test_a_scale_that_makes_no_sense_is_refused(scale: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "demo", "--folder", str(tmp_path), "--scale", scale],
        env=environment({}), capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 2 and "scale" in done.stderr
    assert not list(tmp_path.glob("*.db"))


def test_a_folder_that_cannot_be_made_ends_with_a_short_message(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("no folder")
    done = subprocess.run(
        [*COMMAND, "demo", "--folder", str(tmp_path / "berkas"), "--port", "0"],
        env=environment({}), capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 2 and "cannot be made" in done.stderr
