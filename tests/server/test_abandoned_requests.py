"""A query whose client has left is cancelled, and only then."""

import asyncio

import httpx
import pytest
from standin import StandIn

from batu_graph.config.catalogue import Http, Limits
from batu_graph.server.abandonment import answer_while_connected
from batu_graph.server.app import create_app
from batu_graph.server.incoming import Disconnected
from batu_graph.timers import Alarm, current_task

SLOW = "{slow(ms: 1200)}"


@pytest.fixture
def gateway(run):
    """A stand-in with its URL."""
    made = StandIn()
    with run(create_app(made, http=Http(), limits=Limits())) as url:
        yield made, url


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_client_that_leaves_ends_its_query(gateway, method, caplog):
    standin, url = gateway
    body = {"params": {"query": SLOW}} if method == "GET" else {"json": {"query": SLOW}}
    async with httpx.AsyncClient() as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.request(method, f"{url}/graphql", timeout=0.5, **body)
    assert await asyncio.to_thread(standin.cancellation.wait, 5)
    assert "Traceback" not in caplog.text
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{url}/graphql", json={"query": "{city}"})
    assert answer.status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_client_that_waits_gets_its_answer(gateway, method):
    standin, url = gateway
    body = {"params": {"query": SLOW}} if method == "GET" else {"json": {"query": SLOW}}
    async with httpx.AsyncClient() as client:
        for _ in range(2):
            answer = await client.request(method, f"{url}/graphql", timeout=10, **body)
            assert answer.json() == {"data": {"slow": "done"}}
    assert not standin.cancellation.is_set()


@pytest.mark.parametrize(
    ("stopped_too", "error"), [(False, Disconnected), (True, asyncio.CancelledError)]
)
async def test_who_leaves_while_the_server_stops_does_not_hide_that(stopped_too, error):
    """The cancellation is the watch's own to take back, and no other."""
    left: list[int] = []

    async def receive():
        if stopped_too:
            asked.cancel()
        return {"type": "http.disconnect"}

    async def request():
        try:
            forever = asyncio.Event().wait()
            await answer_while_connected(forever, receive, Alarm(0.0), current_task())
        finally:
            left.append(current_task().cancelling())

    asked = asyncio.create_task(request())
    with pytest.raises(error):
        await asyncio.wait_for(asyncio.shield(asked), 20)
    assert left == [int(stopped_too)]
