"""How an operation was answered, for those who may see it."""

from dataclasses import replace
from typing import Any

import orjson
import pytest

from batu_graph.cli.plan_tree import plan_tree
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest, Outcome
from tests.lab.databases import placements

QUERY = """query Q($nama: String!) {
  desa(where: {nama: {ne: $nama}, warga: {some: {}}}, limit: 3) { nama warga(limit: 2) { nik } }
}"""
EXPLAIN = {"explain": True}


async def ask(lab_urls: Any, placement: str, *, allowed: bool = True, **extensions: Any) -> Any:
    catalogue = placements(lab_urls)[placement]
    gateway = Gateway(replace(catalogue, http=replace(catalogue.http, explain=allowed)))
    request = GraphQLRequest(QUERY, variables={"nama": "rahasia"}, extensions=extensions)
    answer = await gateway.answer(request)
    await gateway.close()
    return answer.outcome, orjson.loads(answer.body)


async def test_the_plan_tells_statements_rows_and_what_waited_for_what(lab_urls: Any) -> None:
    _, body = await ask(lab_urls, "mixed", **EXPLAIN)
    explained = body["extensions"]["explain"]
    assert explained["statements"] == 3
    (desa,) = explained["plan"]
    assert (desa["agency"], desa["reads"], desa["sent"], desa["rows"]) == (
        "wilayah", ["Desa"], 1, 1
    )  # fmt: skip
    (remote,) = desa["needs"]
    assert (remote["lends"], remote["of"], remote["begunFrom"]) == ("keys", "Penduduk", "Penduduk")
    (warga,) = desa["joins"]
    assert (warga["agency"], warga["reads"], warga["sent"]) == ("capil", ["Penduduk"], 1)
    assert all(one["milliseconds"] > 0 for one in (desa, warga, *remote["statements"]))


@pytest.mark.parametrize("placement", ["postgresql", "mariadb", "sqlite"])
async def test_values_of_the_client_are_nowhere_in_it(lab_urls: Any, placement: str) -> None:
    _, body = await ask(lab_urls, placement, **EXPLAIN)
    text = orjson.dumps(body["extensions"]).decode()
    assert "SELECT" in text and "rahasia" not in text


async def test_who_may_not_see_it_is_refused_and_who_does_not_ask_gets_none(
    lab_urls: Any,
) -> None:
    outcome, body = await ask(lab_urls, "mixed", allowed=False, **EXPLAIN)
    assert outcome is Outcome.REQUEST_ERROR
    assert body["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    for extensions in ({}, {"explain": False}):
        outcome, body = await ask(lab_urls, "mixed", allowed=False, **extensions)
        assert outcome is Outcome.EXECUTED and set(body) == {"data"}


async def test_the_plan_as_a_tree_for_the_terminal(
    lab_urls: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    from rich.console import Console

    _, body = await ask(lab_urls, "mixed", **EXPLAIN)
    Console(width=200).print(plan_tree(body["extensions"]["explain"]))
    shown = capsys.readouterr().out
    for words in ("3 statements", "wilayah Desa", "needs keys of Penduduk for Desa", "begun from"):
        assert words in shown
    assert shown.count("SELECT") >= 3
