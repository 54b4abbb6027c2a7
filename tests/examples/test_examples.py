"""Every example: the right answer, the same from files and from servers."""

import json
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.cli.examples import read_examples
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.examples import expected
from tests.examples.city import City
from tests.examples.expected_groups import EXPECTED_GROUPS
from tests.examples.expected_village import village_pages

EXPECTED = expected.EXPECTED | EXPECTED_GROUPS | {"01-profil-desa": village_pages}
FOLDER = DEMO_CONFIG.parent / "examples"
FILES = sorted(FOLDER.glob("*.graphql"))


def variables_of(path: Path) -> dict[str, Any]:
    beside = path.with_suffix(".json")
    return json.loads(beside.read_text()) if beside.is_file() else {}


def request_of(path: Path) -> GraphQLRequest:
    return GraphQLRequest(path.read_text(), variables=variables_of(path))


def not_in_order(value: Any) -> Any:
    """Objects are compared without the order of their members."""
    return json.loads(json.dumps(value, sort_keys=True))


@pytest.mark.parametrize("engines", ["sqlite", "servers"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_answer_is_what_the_rows_say(
    path: Path, engines: str, gateways: dict[str, Gateway], city: City
) -> None:
    gateway = gateways[engines]
    request = request_of(path)
    got = orjson.loads((await gateway.answer(request)).body)
    rows_say = EXPECTED[path.stem](city, dict(request.variables), gateway.catalogue)
    assert got["data"] == not_in_order(rows_say)
    assert "errors" not in got
    codes = {one["code"] for one in got.get("extensions", {}).get("warnings", ())}
    assert codes <= {"VALUE_OUT_OF_RANGE"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_files_and_servers_give_the_same_bytes(
    path: Path, gateways: dict[str, Gateway]
) -> None:
    answers = [await gateway.answer(request_of(path)) for gateway in gateways.values()]
    assert len(answers) == 2
    assert answers[0].body == answers[1].body


def test_every_example_is_checked_and_has_a_title_and_a_description() -> None:
    examples = read_examples(FOLDER)
    assert [path.stem for path in FILES] == sorted(EXPECTED)
    assert len(examples) == len(FILES) >= 10
    assert all(example.title and example.description for example in examples)
    assert len({example.title for example in examples}) == len(examples)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_an_example_shows_something(path: Path, gateways: dict[str, Gateway]) -> None:
    """An empty answer would agree with any other empty answer."""
    answer = await gateways["sqlite"].answer(request_of(path))
    assert len(answer.body) > 300
