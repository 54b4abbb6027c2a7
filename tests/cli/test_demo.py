"""``batu-graph demo`` as a newcomer meets it: the command, then GraphiQL in a real browser."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import ConsoleMessage, Page, TimeoutError, sync_playwright

from .conftest import COMMAND, environment

PICTURE = Path(__file__).parents[2] / "docs/graphiql.png"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SYNTHETIC = "SYNTHETIC DATA"


@dataclass(frozen=True)
class Demo:
    url: str
    said: str


@contextmanager
def running(*arguments: str) -> Iterator[Demo]:
    """The demo until the end of the block; Ctrl-C must end it well."""
    process = subprocess.Popen(
        [*COMMAND, "demo", "--port", "0", *arguments],
        env=environment({}),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        said = ""
        for line in process.stderr:
            said += line
            if "Ctrl-C" in line:
                break
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found, said
        yield Demo(found[0], said)
        process.send_signal(signal.SIGINT)
        _, rest = process.communicate(timeout=30)
        assert process.returncode == 0
        assert "Traceback" not in rest
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def demo(folder: Path) -> Iterator[Demo]:
    with running("--folder", str(folder), "--scale", "0.01") as made:
        yield made


def test_the_command_says_what_to_open_and_that_nobody_is_real(demo: Demo) -> None:
    for path in ("/graphiql", "/graphql", "/schema.graphql", "/readyz"):
        assert demo.url + path in demo.said
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


@pytest.fixture(scope="module")
def page(demo: Demo) -> Iterator[Page]:
    """A page in a real browser that has nothing stored yet."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert program, "chromium is not installed; `make test` installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program,
            args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                  "--disable-background-networking", "--disable-component-update",
                  "--disable-sync"],
        )  # fmt: skip
        yield browser.new_page(viewport={"width": 1280, "height": 800})
        browser.close()


def policy_violations(message: ConsoleMessage) -> list[str]:
    """What the browser says of the page breaking its Content-Security-Policy."""
    return [message.text] if "Content Security Policy" in message.text else []


def execute(page: Page, field: str, shown: str) -> str:
    """Run the open tab, which asks for ``field``; the result once ``shown`` stands in it.

    GraphiQL takes a moment to see what operation a tab holds, and says nowhere that it has: a
    button pressed too early is pressed again.
    """
    page.locator(".graphiql-query-editor").get_by_text(field).first.wait_for()
    result = page.locator(".result-window")
    for _ in range(10):
        page.get_by_role("button", name="Execute query").click()
        with contextlib.suppress(TimeoutError):
            result.get_by_text(shown).first.wait_for(timeout=2_000)
            break
    return result.inner_text()


def test_graphiql_runs_an_example_without_any_other_host(demo: Demo, page: Page) -> None:
    hosts: set[str | None] = set()
    complaints: list[str] = []
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc or None))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    page.on("console", lambda message: complaints.extend(policy_violations(message)))
    page.goto(f"{demo.url}/graphiql")
    result = execute(page, "desaByKey", '"Gunungsari"')
    assert '"Gunungsari"' in result and "errors" not in result
    assert page.get_by_role("note").inner_text().count("SYNTHETIC") == 1
    if os.environ.get("BATU_WRITE_GOLDEN"):
        page.screenshot(path=PICTURE)
    assert hosts - {None} == {urlsplit(demo.url).netloc}
    assert complaints == []


def test_every_example_is_a_tab(demo: Demo, page: Page) -> None:
    examples = httpx.get(f"{demo.url}/graphiql/settings.json").json()["examples"]
    tabs = page.get_by_role("tab").all_inner_texts()
    assert len(tabs) == len(examples) >= 10
    page.get_by_role("tab", name="JalanRusak").click()
    assert '"Sidomulyo"' in execute(page, "desaByNama", '"Sidomulyo"')


def test_a_typing_mistake_is_marked_by_the_editor(page: Page) -> None:
    """The schema has arrived: the editor knows every field."""
    page.get_by_role("button", name="New tab").click()
    editor = page.locator(".graphiql-query-editor")
    editor.click()
    page.keyboard.insert_text("{ desa { nmaa } }")
    editor.locator(".squiggly-error").first.wait_for()


def test_a_city_that_is_there_is_taken_as_it_is(folder: Path, demo: Demo) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in folder.glob("*.db")}
    with running("--folder", str(folder)) as again:
        assert httpx.get(f"{again.url}/readyz").json()["status"] == "ready"
    assert {path.name: path.stat().st_mtime_ns for path in folder.glob("*.db")} == before
    assert len(before) == 12


def test_a_port_that_is_taken_ends_with_a_short_message(demo: Demo, folder: Path) -> None:
    port = str(urlsplit(demo.url).port)
    done = subprocess.run(
        [*COMMAND, "demo", "--folder", str(folder), "--port", port],
        env=environment({}), capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2
    assert f"Cannot listen on 127.0.0.1:{port}" in done.stderr and "--port" in done.stderr


@pytest.mark.parametrize("scale", ["0", "1.5", "banyak"])
def test_a_scale_that_makes_no_sense_is_refused(scale: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "demo", "--folder", str(tmp_path), "--scale", scale],
        env=environment({}), capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2 and "scale" in done.stderr
    assert not list(tmp_path.glob("*.db"))


def test_a_folder_that_cannot_be_made_ends_with_a_short_message(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("no folder")
    done = subprocess.run(
        [*COMMAND, "demo", "--folder", str(tmp_path / "berkas"), "--port", "0"],
        env=environment({}), capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2 and "cannot be made" in done.stderr
