"""A catalogue made anew while it serves; ``tests/cli/test_reload.py`` does it to the command."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from standin import StandIn

from batu_graph.config.catalogue import Catalogue, Http, Limits
from batu_graph.config.problems import CatalogueInvalid, Problem
from batu_graph.server import reload
from batu_graph.server.app import create_app
from batu_graph.server.protocol import CatalogueNews, SourceReadiness
from batu_graph.server.reload import Made, ReloadingApp
from tests.connectors.conftest import until
from tests.executor.archive import NOTES, archive_catalogue


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return archive_catalogue(tmp_path, f"sqlite:///{tmp_path}/arsip.db", NOTES)


def made(catalogue: Catalogue, gateway: StandIn | None = None) -> Made:
    news = CatalogueNews(datetime.now(UTC))
    app = create_app(gateway or StandIn(), http=Http(), limits=Limits(), news=news)
    return Made(catalogue, news, app)


@asynccontextmanager
async def living(app: ReloadingApp) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application between its start and its end, as a server has them."""
    to_app: asyncio.Queue[dict[str, str]] = asyncio.Queue()
    from_app: asyncio.Queue[dict[str, str]] = asyncio.Queue()
    life = asyncio.create_task(app({"type": "lifespan"}, to_app.get, from_app.put))
    await to_app.put({"type": "lifespan.startup"})
    assert await from_app.get() == {"type": "lifespan.startup.complete"}
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client
    await to_app.put({"type": "lifespan.shutdown"})
    assert await from_app.get() == {"type": "lifespan.shutdown.complete"}
    await life


@pytest.mark.parametrize(
    "why",
    [
        ValueError("the URL's sslmode must be one of disable, prefer"),
        CatalogueInvalid([Problem("agencies/arsip.yaml", 3, "entities", "no such key", "mend it")]),
    ],
    ids=["a source that cannot be used", "a mistake"],
)
async def test_what_cannot_serve_is_refused_and_told(catalogue, caplog, why):
    gateway = StandIn()
    first = made(catalogue, gateway)

    def make() -> Made:
        raise why

    app = ReloadingApp(first, make)
    async with living(app) as client:
        assert (await client.get("/readyz")).json()["catalogue"]["refused"] is None
        app.ask()
        await until(lambda: "catalogue refused" in caplog.text)
        told = (await client.get("/readyz")).json()["catalogue"]
        assert told["refused"] >= told["loaded"]
        assert not gateway.closed
        answer = await client.post("/graphql", json={"query": "{ city }"})
        assert answer.json() == {"data": {"city": "Kota Batu"}}
    assert ("sslmode" if isinstance(why, ValueError) else "no such key") in caplog.text
    assert gateway.closed


async def test_what_fails_unexpectedly_is_logged_and_the_next_wish_is_heard(catalogue, caplog):
    old, new = StandIn(), StandIn([SourceReadiness("baru", "arsip", ready=True)])
    tries = iter([RuntimeError("out of luck"), made(catalogue, new)])

    def make() -> Made:
        one = next(tries)
        if isinstance(one, Exception):
            raise one
        return one

    app = ReloadingApp(made(catalogue, old), make)
    async with living(app) as client:
        app.ask()
        await until(lambda: "could not be loaded again" in caplog.text)
        app.ask()
        await until(lambda: old.closed)
        [source] = (await client.get("/readyz")).json()["sources"]
        assert source["source"] == "baru"
        assert not new.closed
    assert new.closed


async def test_several_wishes_in_a_row_are_one(catalogue, monkeypatch):
    monkeypatch.setattr(reload, "SETTLE_SECONDS", 0.05)
    gateways: list[StandIn] = []

    def make() -> Made:
        gateways.append(StandIn())
        return made(catalogue, gateways[-1])

    first = StandIn()
    app = ReloadingApp(made(catalogue, first), make)
    async with living(app):
        for _ in range(5):
            app.ask()
        await until(lambda: first.closed)
        await asyncio.sleep(0.2)
        assert len(gateways) == 1


async def test_a_request_under_way_keeps_its_catalogue_open_until_it_ends(catalogue, caplog):
    caplog.set_level("INFO")
    old = StandIn()
    app = ReloadingApp(made(catalogue, old), lambda: made(catalogue))
    async with living(app) as client:
        asked = asyncio.create_task(
            client.post("/graphql", json={"query": "{ slow(ms: 1500) }"}, timeout=20)
        )
        await until(lambda: app._serving.requests == 1)
        app.ask()
        await until(lambda: "catalogue reloaded: 1 agencies, 1 entities" in caplog.text)
        assert not old.closed
        assert (await asked).json() == {"data": {"slow": "done"}}
        await until(lambda: old.closed)


async def test_a_request_that_does_not_end_is_left_behind_after_a_while(catalogue, monkeypatch):
    monkeypatch.setattr(reload, "RETIRE_SECONDS", 0.1)
    old = StandIn()
    app = ReloadingApp(made(catalogue, old), lambda: made(catalogue))
    async with living(app) as client:
        asked = asyncio.create_task(
            client.post("/graphql", json={"query": "{ slow(ms: 60000) }"}, timeout=90)
        )
        await until(lambda: app._serving.requests == 1)
        app.ask()
        await until(lambda: old.closed)
        asked.cancel()
        await asyncio.wait([asked])


@pytest.mark.parametrize(("port", "told"), [(8000, False), (8001, True)])
async def test_an_address_that_changes_is_told_to_hold_later(catalogue, caplog, port, told):
    there = replace(catalogue, http=replace(catalogue.http, port=8000))
    moved = replace(catalogue, http=replace(catalogue.http, port=port))
    old = StandIn()
    app = ReloadingApp(made(there, old), lambda: made(moved))
    async with living(app):
        app.ask()
        await until(lambda: old.closed)
    assert ("from the next start" in caplog.text) is told


@pytest.mark.parametrize(
    ("name", "heard"), [("city.yaml", True), ("a.yml", True), ("v.py", True), ("notes.txt", False)]
)
def test_files_of_a_catalogue_are_told_from_others(name, heard):
    assert reload._is_catalogue(None, f"/kota/{name}") is heard
