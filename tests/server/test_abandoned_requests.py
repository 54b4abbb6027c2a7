"""A query whose client has left is cancelled, and only then."""

import asyncio

import httpx
import pytest
from standin import StandIn

from batu_graph.config.catalogue import Http, Limits
from batu_graph.server.app import create_app

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
