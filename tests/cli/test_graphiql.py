"""GraphiQL in a real browser: ask, read as a table, take along, share."""

import contextlib
import csv
import io
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    TimeoutError,
    expect,
    sync_playwright,
)

from .conftest import Demo

PICTURE = Path(__file__).parents[2] / "docs/graphiql.png"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
expect.set_options(timeout=30_000)  # a busy machine's browser takes its time


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert program, "chromium is not installed; `make test` installs it"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=program,
            args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                  "--disable-background-networking", "--disable-component-update",
                  "--disable-sync"],
        )  # fmt: skip
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a real browser that has nothing stored yet."""
    with browser.new_context(
        viewport={"width": 1280, "height": 800}, accept_downloads=True,
        permissions=["clipboard-read", "clipboard-write"],
    ) as context:  # fmt: skip
        yield context.new_page()


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
    for _ in range(30):
        page.get_by_role("button", name="Execute query").click()
        with contextlib.suppress(TimeoutError):
            result.get_by_text(shown).first.wait_for(timeout=2_000)
            break
    return result.inner_text()


def write(page: Page, query: str, seen: Callable[[], None]) -> None:
    """Write over what the open tab holds until the effect is ``seen``: what is typed before a new
    tab has its editor goes elsewhere, and the page says nowhere that it has one."""
    for _ in range(10):
        page.locator(".graphiql-query-editor").click()
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.insert_text(query)
        with contextlib.suppress(AssertionError):
            return seen()
    seen()


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


def test_every_example_opens_from_its_panel(demo: Demo, page: Page) -> None:
    examples = httpx.get(f"{demo.url}/graphiql/settings.json").json()["examples"]
    page.goto(f"{demo.url}/graphiql")
    panel = page.get_by_role("region", name="Examples")
    expect(panel.get_by_role("button")).to_have_text([one["title"] for one in examples])
    (roads,) = [one for one in examples if "desaByNama" in one["query"]][:1]
    page.locator(".graphiql-query-editor").get_by_text("desaByKey").first.wait_for()
    panel.get_by_role("button", name=roads["title"], exact=True).click()
    expect(page.get_by_role("tab")).to_have_count(2)
    assert '"Sidomulyo"' in execute(page, "desaByNama", '"Sidomulyo"')


def test_a_typing_mistake_is_marked_by_the_editor(demo: Demo, page: Page) -> None:
    """The schema has arrived: the editor knows every field."""
    page.goto(f"{demo.url}/graphiql")
    page.get_by_role("button", name="New tab").click()
    mark = page.locator(".graphiql-query-editor .squiggly-error").first
    write(page, "{ desa { nmaa } }", lambda: expect(mark).to_be_visible(timeout=3_000))


VILLAGES = "{ desa(limit: 3, orderBy: [{kode: ASC}]) { kode nama kecamatan { nama } } }"
TWO_LISTS = "{ desa(limit: 1) { nama } dinkes { puskesmas(limit: 2) { nama } } }"


def opened(demo: Demo, page: Page, query: str, variables: str = "") -> str:
    """The page over a link that holds a query, asked; the answer."""
    address = f"{demo.url}/graphiql#query={quote(query)}"
    page.goto(address + (f"&variables={quote(variables)}" if variables else ""))
    return execute(page, "desa", '"nama"')


def test_a_link_holds_the_query_and_its_variables(demo: Demo, page: Page) -> None:
    query = "query Satu($kode: ID!) { desaByKey(kode: $kode) { nama } }"
    (kode,) = [row["kode"] for row in answered(demo, "{ desa(limit: 1) { kode } }")["desa"]]
    answer = opened(demo, page, query, f'{{"kode": "{kode}"}}')
    assert '"desaByKey"' in answer and "null" not in answer


def test_other_tools_links_are_read_but_a_query_is_never_sent_with_the_address(
    demo: Demo, page: Page
) -> None:
    page.goto(f"{demo.url}/graphiql?query={quote(VILLAGES)}")
    page.locator(".graphiql-query-editor").get_by_text("kecamatan").first.wait_for()
    expect(page).to_have_url(re.compile(r"/graphiql#query=.*kecamatan"))


def test_the_address_follows_the_open_tab_and_brings_it_back(demo: Demo, page: Page) -> None:
    page.goto(f"{demo.url}/graphiql")
    page.get_by_role("button", name="New tab").click()
    address = re.compile(r"#query=%7B\+desa%28limit%3A\+3.*%7D$")
    write(page, VILLAGES, lambda: expect(page).to_have_url(address, timeout=3_000))
    assert parse_qs(urlsplit(page.url).fragment)["query"] == [VILLAGES]
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".graphiql-query-editor").get_by_text("kecamatan").first.wait_for()


def test_a_list_is_shown_as_a_table_and_back(demo: Demo, page: Page) -> None:
    opened(demo, page, VILLAGES)
    page.get_by_role("button", name="Table", exact=True).click()
    shown = [row.inner_text().split("\t") for row in page.locator(".table-view tr").all()]
    rows = answered(demo, VILLAGES)["desa"]
    assert shown == [
        ["kode", "nama", "kecamatan.nama"],
        *([row["kode"], row["nama"], row["kecamatan"]["nama"]] for row in rows),
    ]
    page.get_by_role("button", name="JSON", exact=True).click()
    assert page.locator(".table-view").count() == 0


def test_a_table_is_downloaded_as_csv_and_pasted_from_the_clipboard(demo: Demo, page: Page) -> None:
    opened(demo, page, VILLAGES)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download CSV").click()
    assert download.value.suggested_filename == "desa.csv"
    data = Path(download.value.path()).read_bytes()
    rows = answered(demo, VILLAGES)["desa"]
    expected = [
        ["kode", "nama", "kecamatan.nama"],
        *([row["kode"], row["nama"], row["kecamatan"]["nama"]] for row in rows),
    ]
    assert data.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))) == expected
    page.get_by_role("button", name="Copy table").click()
    page.get_by_role("button", name="Copied").wait_for()
    pasted = page.evaluate("navigator.clipboard.readText()")
    assert [line.split("\t") for line in pasted.split("\n")] == expected


def test_of_several_lists_one_is_chosen(demo: Demo, page: Page) -> None:
    opened(demo, page, TWO_LISTS)
    page.get_by_label("List").select_option("dinkes.puskesmas")
    page.get_by_text("2 rows").wait_for()
    page.get_by_label("List").select_option("desa")
    page.get_by_text("1 row", exact=True).wait_for()


def test_an_answer_without_a_list_offers_no_table(demo: Demo, page: Page) -> None:
    page.goto(f"{demo.url}/graphiql#query={quote('{ desaAggregate { count } }')}")
    execute(page, "desaAggregate", '"count"')
    assert page.get_by_role("button", name="Table", exact=True).count() == 0


def test_fields_are_chosen_by_ticking_them(demo: Demo, page: Page) -> None:
    page.goto(f"{demo.url}/graphiql#query={quote('{ desa { nama } }')}")
    page.locator(".graphiql-query-editor").get_by_text("nama").first.wait_for()
    page.get_by_role("button", name="Show GraphiQL Explorer").click()
    page.locator(".graphiql-plugin").get_by_text("jenis", exact=True).first.click()
    page.locator(".graphiql-query-editor").get_by_text("jenis").first.wait_for()


@pytest.mark.parametrize("width", [390, 768])
def test_on_a_narrow_screen_query_answer_and_table_have_room(
    demo: Demo, page: Page, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    opened(demo, page, VILLAGES)
    for part in (".graphiql-query-editor", ".result-window"):
        box = page.locator(part).bounding_box()
        assert box and box["width"] > 300 and box["height"] > 200, part
    page.get_by_role("button", name="Table", exact=True).click()
    box = page.locator(".table-view").bounding_box()
    assert box and box["width"] > 300 and box["height"] > 200
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def answered(demo: Demo, query: str) -> dict[str, list[dict[str, str]]]:
    data: dict[str, list[dict[str, str]]] = httpx.post(
        f"{demo.url}/graphql", json={"query": query}
    ).json()["data"]
    return data
