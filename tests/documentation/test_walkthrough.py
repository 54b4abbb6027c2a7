"""Every statement, value and answer in docs/walkthrough.md is what the code gives."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, replace

import pytest

from batu_graph.config.catalogue import Catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.executor import remote_inputs
from batu_graph.ir.plan import Fetch, RemoteInput
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.documentation import blocks
from tests.documentation.example import CITY, Seen, catalogue, recorded

DOCUMENT = "docs/walkthrough.md"
ROLES = ("far_rows", "near_keys", "far_rows_of_keys", "first_near_keys")


@dataclass
class Asked:
    """One query of the document: what was planned for it, sent, and answered."""

    remote: RemoteInput
    main: Fetch
    seen: list[Seen]
    body: str

    def statement(self, role: str) -> Fetch:
        """``main``, or one of those that the remote input has."""
        if role == "main":
            return self.main
        if role == "first_near_keys":
            assert self.remote.first_near_keys
            return self.remote.first_near_keys.fetch
        found: Fetch = getattr(self.remote, role)
        return found

    def role(self, seen: Seen) -> str:
        """Which of the statements was sent."""
        roles = [*(ROLES if self.remote.first_near_keys else ROLES[:3]), "main"]
        [role] = [one for one in roles if self.statement(one).statement.text == seen.text]
        return role

    def sent(self, role: str) -> Seen:
        [found] = [one for one in self.seen if self.role(one) == role]
        return found


async def ask(read: Catalogue, query: str) -> Asked:
    connectors, seen = recorded(read)
    gateway = Gateway(read, connectors=connectors)
    for connector in connectors.values():
        await connector.real.probe()
    request = GraphQLRequest(query)
    answer = await gateway.answer(request)
    plan = await gateway.plan(await gateway.operation(request), {}, 0)
    await gateway.close()
    [main] = plan.fetches
    [remote] = main.inputs
    return Asked(remote, main, seen, answer.body.decode())


@pytest.fixture(scope="module")
async def city(
    postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB
) -> AsyncIterator[Catalogue]:
    """The register office in PostgreSQL, the health office in MariaDB."""
    urls = {}
    for name, server in (("capil", postgres_server), ("dinkes", mariadb_server)):
        server.create_database(f"walkthrough_{name}")
        server.execute((CITY / f"{name}.sql").read_text("utf-8"), f"walkthrough_{name}")
        urls[name] = server.url(f"walkthrough_{name}")
    read = catalogue(urls)
    connectors, _ = recorded(read)
    profile = await connectors["dinkes"].real.probe()
    for connector in connectors.values():
        await connector.real.close()
    if profile.product != "MariaDB" or profile.version < (10, 6):
        pytest.skip("the page shows the SQL of MariaDB 10.6 and later")
    yield read


def check_values(name: str, seen: Seen) -> None:
    bound = "\n".join(f"bound {value!r}" for value in seen.values)
    blocks.check(DOCUMENT, name, "text", f"{bound}\n{blocks.rows(seen.rows)}")


async def test_a_filter(city: Catalogue) -> None:
    asked = await ask(city, blocks.source(DOCUMENT, "filter"))
    for role in ("far_rows", "main"):
        blocks.check(DOCUMENT, f"filter {role}", "sql", blocks.sql(asked.sent(role).text))
        check_values(f"filter {role} values", asked.sent(role))
    for role in ("near_keys", "far_rows_of_keys", "first_near_keys"):
        text = asked.statement(role).statement.text
        blocks.check(DOCUMENT, f"filter {role}", "sql", blocks.sql(text))
    assert [asked.role(seen) for seen in asked.seen] == ["far_rows", "main"]
    blocks.check(DOCUMENT, "filter answer", "json", asked.body)


async def test_a_negated_filter(city: Catalogue) -> None:
    asked = await ask(city, blocks.source(DOCUMENT, "not"))
    for role in ("near_keys", "main"):
        text = asked.statement(role).statement.text
        blocks.check(DOCUMENT, f"not {role}", "sql", blocks.sql(text))
    blocks.check(DOCUMENT, "not answer", "json", asked.body)


@pytest.mark.parametrize("kind", ["order", "group"])
async def test_values_that_travel_as_ranks(city: Catalogue, kind: str) -> None:
    asked = await ask(city, blocks.source(DOCUMENT, kind))
    for role in ("far_rows", "main"):
        blocks.check(DOCUMENT, f"{kind} {role}", "sql", blocks.sql(asked.sent(role).text))
        check_values(f"{kind} {role} values", asked.sent(role))
    blocks.check(DOCUMENT, f"{kind} answer", "json", asked.body)


def trace(asked: Asked) -> str:
    """The statements in the order of sending; keys are sorted, because DISTINCT gives none."""

    def lines() -> Iterable[str]:
        for seen in asked.seen:
            role = asked.role(seen)
            values = [sorted(value) if isinstance(value, list) else value for value in seen.values]
            yield f"{role:<16} at {seen.source:<6} bound {', '.join(map(repr, values))}"
            keys = [key.decode() if isinstance(key, bytes) else str(key) for key, *_ in seen.rows]
            yield f"{'':<16} gives     {', '.join(sorted(keys))}"

    return "\n".join(lines())


async def test_from_the_near_side(city: Catalogue) -> None:
    asked = await ask(city, blocks.source(DOCUMENT, "near"))
    assert [asked.role(seen) for seen in asked.seen] == ["near_keys", "far_rows_of_keys", "main"]
    blocks.check(DOCUMENT, "near sent", "text", trace(asked))


async def test_from_the_first_rows_of_the_list(
    city: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_inputs, "FEW", 1)
    asked = await ask(city, blocks.source(DOCUMENT, "first"))
    assert [asked.role(seen) for seen in asked.seen] == [
        "far_rows", "near_keys", "first_near_keys", "far_rows_of_keys", "main"
    ]  # fmt: skip
    blocks.check(DOCUMENT, "first sent", "text", trace(asked))


async def test_too_many_keys_on_both_sides(city: Catalogue) -> None:
    few = replace(city, limits=replace(city.limits, keys=1))
    asked = await ask(few, blocks.source(DOCUMENT, "not"))
    assert {asked.role(seen) for seen in asked.seen} == {"far_rows", "near_keys"}
    blocks.check(DOCUMENT, "too large", "json", asked.body)


def test_every_block_is_checked() -> None:
    checked = {
        *(
            f"filter {role}"
            for role in (*ROLES, "main", "far_rows values", "main values", "answer")
        ),
        *(f"not {role}" for role in ("near_keys", "main", "answer")),
        *(
            f"{kind} {role}"
            for kind in ("order", "group")
            for role in ("far_rows", "main", "far_rows values", "main values", "answer")
        ),
        *("near sent", "first sent", "too large"),
    }
    assert set(blocks.names(DOCUMENT)) == checked


def test_the_figures_are_those_of_the_code(city: Catalogue) -> None:
    text = (blocks.ROOT / DOCUMENT).read_text("utf-8")
    assert f"{remote_inputs.FEW:,} rows" in text
    assert f"`limits.keys` ({city.limits.keys:,} unless" in text
