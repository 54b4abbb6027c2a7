"""The pages for people, the schema's text and the two health addresses."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import httpx
import pytest
from graphql import build_schema
from standin import EXAMPLES, NOTICE, StandIn

from batu_graph.config.catalogue import Http, Limits
from batu_graph.server import pages
from batu_graph.server.app import create_app
from batu_graph.server.health import Readiness
from batu_graph.server.protocol import DriftedEntity, SourceReadiness


def test_the_landing_page_names_the_city_and_carries_the_notice(client):
    page = client.get("/")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1>Kota &lt;Batu&gt;</h1>" in page.text
    assert "no person in it exists. &lt;&amp; not a tag&gt;" in page.text
    for address in ("graphiql", "schema.graphql", "readyz", "healthz"):
        assert f'href="{address}"' in page.text
        assert client.get(f"/{address}").status_code in (200, 503)


def test_pages_keep_the_browser_from_every_other_host(client):
    for address in ("/", "/graphiql", "/graphiql/settings.json", "/schema.graphql"):
        headers = client.get(address).headers
        policy = headers["content-security-policy"]
        assert "default-src 'self'" in policy and "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe-eval" not in policy and "blob:" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"


def test_graphiql_gets_the_city_the_notice_and_the_examples(client):
    settings = client.get("/graphiql/settings.json").json()
    assert settings["city"] == "Kota <Batu>"
    assert settings["notice"] == NOTICE
    assert [example["title"] for example in settings["examples"]] == [e.title for e in EXAMPLES]
    assert settings["examples"][1]["variables"] == '{"text": "Selamat pagi"}'


def test_the_address_with_a_slash_leads_to_the_one_without(client):
    answer = client.get("/graphiql/")
    assert answer.status_code == 308
    assert answer.headers["location"] == "../graphiql"


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    """A bundle of three files in place of the real one."""
    monkeypatch.setattr(pages, "BUNDLE", tmp_path)
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<title>built</title>")
    (tmp_path / "secret.js").write_text("outside of assets")
    (tmp_path / "assets" / "main-abc.js").write_bytes(b"let a = 1;" * 100)
    (tmp_path / "assets" / "main-abc.js.gz").write_bytes(pages.compression.compress(b"packed"))
    (tmp_path / "assets" / "codicon-x.ttf").write_bytes(b"font")
    (tmp_path / "assets" / ".hidden.js").write_bytes(b"")
    return tmp_path


def test_files_of_the_bundle_come_with_their_type_and_stay_cached(client, bundle):
    assert client.get("/graphiql").text == "<title>built</title>"
    script = client.get("/graphiql/assets/main-abc.js")
    assert script.content == b"let a = 1;" * 100
    assert script.headers["content-type"] == "text/javascript; charset=utf-8"
    assert "immutable" in script.headers["cache-control"]
    packed = client.get("/graphiql/assets/main-abc.js", headers={"accept-encoding": "gzip"})
    assert (packed.content, packed.headers["content-encoding"]) == (b"packed", "gzip")
    assert client.get("/graphiql/assets/codicon-x.ttf").headers["content-type"] == "font/ttf"


@pytest.mark.parametrize(
    "path", ["nothing.js", ".hidden.js", "..%2fsecret.js", "%2e%2e%2findex.html", "main-abc.js.gz",
             "a%00.js", "a" * 5_000 + ".js"],
)  # fmt: skip
def test_nothing_but_the_bundles_files_is_given(client, bundle, path):
    assert client.get(f"/graphiql/assets/{path}").status_code == 404


def test_without_a_bundle_the_page_says_how_to_build_it(client, tmp_path, monkeypatch):
    monkeypatch.setattr(pages, "BUNDLE", tmp_path)
    page = client.get("/graphiql")
    assert page.status_code == 503
    assert "python web/graphiql/build.py" in page.text
    assert "no person in it exists" in page.text


def test_the_schema_is_given_as_a_text_that_tools_can_read(client):
    plain = client.get("/schema.graphql")
    assert build_schema(plain.text).query_type.fields["city"]
    packed = client.get("/schema.graphql", headers={"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip" and packed.text == plain.text
    again = client.get("/schema.graphql", headers={"if-none-match": plain.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_the_process_says_that_it_lives(client):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


UP = SourceReadiness("dinkes", "dinkes", True, None, 1.5)
CHANGED = replace(UP, drifted=(DriftedEntity("Klinik", "its table is gone"),))
DOWN = SourceReadiness("bkad", "bkad", False, "SOURCE_UNAVAILABLE", None)


@pytest.mark.parametrize(
    ("sources", "status", "word"),
    [
        ([], 200, "ready"),
        ([UP], 200, "ready"),
        ([UP, DOWN], 200, "degraded"),
        ([UP, CHANGED], 200, "degraded"),
        ([CHANGED], 200, "degraded"),
        ([DOWN], 503, "unavailable"),
    ],
)
def test_readiness_is_lost_only_when_no_source_answers(run, sources, status, word):
    with run(create_app(StandIn(sources), http=Http(), limits=Limits())) as url:
        answer = httpx.get(f"{url}/readyz")
    assert (answer.status_code, answer.json()["status"]) == (status, word)
    assert [source["ready"] for source in answer.json()["sources"]] == [s.ready for s in sources]
    if DOWN in sources:
        assert answer.json()["sources"][-1] == {
            "source": "bkad",
            "namespace": "bkad",
            "ready": False,
            "code": "SOURCE_UNAVAILABLE",
            "milliseconds": None,
            "drifted": [],
        }


def test_many_who_ask_at_once_cost_the_sources_one_probe(run):
    gateway = StandIn([UP])
    app = create_app(gateway, http=Http(), limits=Limits())
    with run(app) as url, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: httpx.get(f"{url}/readyz").status_code, range(16)))
    assert answers == [200] * 16
    assert 1 <= gateway.probes <= 3


async def test_who_asks_while_the_sources_are_asked_waits_for_that_answer():
    class Slow(StandIn):
        async def readiness(self):
            self.probes += 1
            for _ in range(20):
                await asyncio.sleep(0)
            return self.sources

    gateway = Slow([UP])
    readiness = Readiness(gateway)
    answers = await asyncio.gather(*(readiness(None) for _ in range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert gateway.probes == 1


def test_a_probe_that_fails_is_503(run, caplog):
    gateway = StandIn()

    async def readiness():
        raise RuntimeError("password=hunter2")

    gateway.readiness = readiness
    with run(create_app(gateway, http=Http(), limits=Limits())) as url:
        answer = httpx.get(f"{url}/readyz")
    assert answer.status_code == 503
    assert "hunter2" not in answer.text
    assert "could not be asked" in caplog.text


def test_stopping_the_application_closes_the_gateway(run):
    gateway = StandIn()
    with run(create_app(gateway, http=Http(), limits=Limits())) as url:
        httpx.get(f"{url}/healthz")
        assert not gateway.closed
    assert gateway.closed
