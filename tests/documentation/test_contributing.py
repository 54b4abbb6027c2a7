"""What CONTRIBUTING.md shows of one request is what the code does with it."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.ir.plan import Plan
from batu_graph.ir.select import Select
from batu_graph.planner.operation import Operation
from batu_graph.planner.selection import RootField, read_selection
from batu_graph.server.gateway import Gateway
from batu_graph.server.graphql import Timings, read_variables, response, run
from batu_graph.server.protocol import GraphQLRequest
from tests.documentation import blocks
from tests.documentation.example import Seen, catalogue, recorded, sqlite_urls

DOCUMENT = "CONTRIBUTING.md"
TEXT = (blocks.ROOT / DOCUMENT).read_text("utf-8")


@dataclass(frozen=True)
class Followed:
    """One request and everything that became of it."""

    request: GraphQLRequest
    operation: Operation
    asked: tuple[RootField, ...]
    plan: Plan
    seen: list[Seen]
    value: Any
    body: bytes


@pytest.fixture(scope="module")
async def followed(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Followed]:
    read = catalogue(sqlite_urls(tmp_path_factory.mktemp("contributing")))
    connectors, seen = recorded(read)
    gateway = Gateway(read, connectors=connectors)
    variables = orjson.loads(blocks.source(DOCUMENT, "variables"))
    request = GraphQLRequest(blocks.source(DOCUMENT, "query"), variables=variables)
    operation = await gateway.operation(request)
    coerced, heavy = await read_variables(gateway, operation, request)
    asked = read_selection(operation, read, coerced)
    plan = await gateway.plan(operation, coerced, heavy.conditions)
    execution, values, resolved = await run(gateway, operation, coerced, heavy, request, Timings())
    assert execution.plan is plan
    body = response(operation, execution, values, resolved, False)
    answer = await gateway.answer(request)
    assert answer.body == body
    yield Followed(request, operation, asked, plan, seen[:2], values[0][0], body)
    await gateway.close()


def test_the_request(followed: Followed) -> None:
    query = followed.request.query.replace("\n", "\n" + " " * 4)
    text = (
        f'GraphQLRequest(\n    query="""{query}""",\n'
        f"    variables={dict(followed.request.variables)!r},\n)"
    )
    blocks.check(DOCUMENT, "request", "text", text)


def test_the_operation(followed: Followed) -> None:
    operation, node = followed.operation, followed.operation.node
    said = [
        f"node={node.operation.value} {node.name and node.name.value}",
        f"fragments={operation.fragments!r}",
        f"scalars={{{', '.join(map(repr, operation.scalars or ()))}}}",
        f"size={operation.size}",
    ]
    assert {line.partition("=")[0] for line in said} < {one.name for one in fields(Operation)}
    blocks.check(DOCUMENT, "operation", "text", "\n".join(said))


def test_the_tree(followed: Followed) -> None:
    blocks.check(DOCUMENT, "tree", "text", "\n".join(map(blocks.shown, followed.asked)))


def test_the_plan(followed: Followed) -> None:
    blocks.check(DOCUMENT, "plan", "text", blocks.shown(followed.plan, short=[Select]))


@pytest.mark.parametrize(("number", "source"), [(0, "capil"), (1, "dinkes")])
def test_the_statements(followed: Followed, number: int, source: str) -> None:
    seen = followed.seen[number]
    assert seen.source == source
    blocks.check(DOCUMENT, f"statement {source}", "sql", blocks.sql(seen.text))
    bound = f"bound: {seen.values!r}\n{blocks.rows(seen.rows)}"
    blocks.check(DOCUMENT, f"rows {source}", "text", bound)


def test_the_value(followed: Followed) -> None:
    [person] = followed.value
    visits = person["kunjungan"]
    text = repr(followed.value).replace(repr(visits), f"Fragment({orjson.dumps(visits)!r})")
    blocks.check(DOCUMENT, "value", "text", text)


def test_the_body(followed: Followed) -> None:
    blocks.check(DOCUMENT, "body", "json", followed.body.decode())


def test_every_block_is_checked() -> None:
    checked = {"request", "operation", "tree", "plan", "value", "body"}
    checked |= {
        f"{kind} {source}" for kind in ("statement", "rows") for source in ("capil", "dinkes")
    }
    assert set(blocks.names(DOCUMENT)) == checked


def section(title: str) -> str:
    """The text of a section, up to the next heading of its level or above."""
    marks, _, _ = title.partition(" ")
    found = re.search(
        rf"^{re.escape(title)}\n(.*?)(?=^#{{1,{len(marks)}}} |\Z)", TEXT, re.MULTILINE | re.DOTALL
    )
    assert found, title
    return found[1]


def paths(text: str) -> set[str]:
    """The files and folders that a text names; those of the package without their beginning."""
    found = re.findall(r"`([\w.-]+(?:/[\w.*-]*)*)`", text)
    return {one for one in found if "/" in one or one.endswith((".py", ".md", ".yaml"))}


def test_every_file_it_names_exists() -> None:
    found = paths(TEXT)
    assert len(found) > 40
    missing = [
        path
        for path in found
        if not any(list(root.glob(path)) for root in (blocks.ROOT, blocks.ROOT / "src/batu_graph"))
    ]
    assert not missing


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("### A codec step", r"squeeze"),
        ("### An operator", r"I_EQ|iEq"),
        ("### A scalar", r"Scalar\.BASE64|BASE64 =|Base64:"),
        ("### An aggregate", r"Function\.|COUNT_DISTINCT"),
        ("### A check of `batu-graph check`", r"Kind\.MAY_WRITE|MAY_WRITE ="),
        ("### An engine", r"Engine\.SQLITE|SQLITE ="),
    ],
)
def test_a_recipe_names_every_module_that_its_example_is_in(title: str, words: str) -> None:
    """Whoever adds one more of a kind is told of each place that knows the kind."""
    package = blocks.ROOT / "src/batu_graph"
    holding = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "demo" not in path.parts and re.search(words, path.read_text("utf-8"))
    }
    assert holding
    named = paths(section(title))
    assert not {one for one in holding if one not in named and not _in_folder(one, named)}


def _in_folder(module: str, named: set[str]) -> bool:
    return any(str(parent) + "/" in named for parent in Path(module).parents)
