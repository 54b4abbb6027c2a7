"""``docs/queries.md``: its queries run, and its table says how many statements an example takes."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.examples.test_examples import FILES, request_of

DOCUMENT = Path(__file__).parents[2] / "docs" / "queries.md"
TEXT = DOCUMENT.read_text("utf-8")
SNIPPETS = re.findall(r"```graphql\n(.*?)```", TEXT, re.DOTALL)
ROWS = dict(re.findall(r"^\| `([0-9a-z-]+)` \| (\d+) \|$", TEXT, re.MULTILINE))


@pytest.fixture(params=["sqlite", "servers"])
def gateway(request: pytest.FixtureRequest, gateways: dict[str, Gateway]) -> Gateway:
    return gateways[request.param]


async def explained(gateway: Gateway, request: GraphQLRequest) -> dict[str, Any]:
    catalogue = gateway.catalogue
    gateway.catalogue = replace(catalogue, http=replace(catalogue.http, explain=True))
    try:
        answer = await gateway.answer(request._replace(extensions={"explain": True}))
    finally:
        gateway.catalogue = catalogue
    return orjson.loads(answer.body)  # type: ignore[no-any-return]


@pytest.mark.parametrize("query", SNIPPETS, ids=range(len(SNIPPETS)))
async def test_a_query_of_the_page_is_answered_and_gives_something(
    query: str, gateway: Gateway
) -> None:
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    assert "errors" not in body, body["errors"]
    value = body["data"]
    while isinstance(value, dict):
        value = next(iter(value.values()))
    assert value, "an empty answer teaches nothing"


def test_the_table_lists_every_example() -> None:
    assert list(ROWS) == [path.stem for path in FILES]
    assert len(SNIPPETS) == 6


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_an_example_takes_as_many_statements_as_the_table_says(
    path: Path, gateway: Gateway
) -> None:
    gateway.strategies.clear()  # as if nobody had asked before
    body = await explained(gateway, request_of(path))
    assert body["extensions"]["explain"]["statements"] == int(ROWS[path.stem])
