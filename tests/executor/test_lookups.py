"""Look-ups by key that arrive together share a statement, and nothing else."""

import asyncio
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.city import KLINIK, PENDUDUK

PERSON = """query Warga($nik: ID!) {
  dukcapil { pendudukByKey(nik: $nik) { nik nama keluarga { noKk } } }
}"""


async def ask(gateway: Gateway, query: str, **variables: Any) -> dict[str, Any]:
    answer = await gateway.answer(GraphQLRequest(query, variables=variables))
    body: dict[str, Any] = orjson.loads(answer.body)
    return body


async def ask_for(gateway: Gateway, nik: str) -> dict[str, Any]:
    return await ask(gateway, PERSON, nik=nik)


def person(row: dict[str, Any]) -> dict[str, Any]:
    wanted = {"nik": row["nik"], "nama": row["nama"], "keluarga": {"noKk": row["no_kk"]}}
    return {"data": {"dukcapil": {"pendudukByKey": wanted}}}


NOBODY = {"data": {"dukcapil": {"pendudukByKey": None}}}


async def test_requests_that_arrive_together_are_one_statement(
    city_gateway: Gateway, postgres_server: PrivatePostgres
) -> None:
    wanted = [*PENDUDUK[:60], *PENDUDUK[:5]]
    with postgres_server.statements() as seen:
        answers = await asyncio.gather(*(ask_for(city_gateway, row["nik"]) for row in wanted))
    assert answers == [person(row) for row in wanted]
    assert len(seen) == 1


async def test_requests_one_after_the_other_are_asked_anew(
    city_gateway: Gateway, postgres_server: PrivatePostgres
) -> None:
    nik = PENDUDUK[3]["nik"]
    with postgres_server.statements() as seen:
        for _ in range(3):
            assert await ask_for(city_gateway, nik) == person(PENDUDUK[3])
    assert len(seen) == 3


async def test_keys_match_to_the_letter(city_gateway: Gateway) -> None:
    nik = PENDUDUK[0]["nik"]
    for other in ("", " ", f"{nik} ", f" {nik}", nik[:-1], nik + "0", "357999"):
        assert await ask_for(city_gateway, other) == NOBODY, repr(other)


@pytest.mark.parametrize("kode", ["1", "01", "+1", "1.0", "1 ", "satu", "9" * 30])
async def test_a_number_that_is_an_id_is_found_by_its_own_writing_only(
    kode: str, city_gateway: Gateway
) -> None:
    query = "query Q($kode: ID!) { dinkes { klinikByKey(kode: $kode) { nama } } }"
    body = await ask(city_gateway, query, kode=kode)
    expected = {"nama": KLINIK[0]["nama"]} if kode == "1" else None
    assert body == {"data": {"dinkes": {"klinikByKey": expected}}}


async def test_what_differs_between_requests_is_not_shared(
    city_gateway: Gateway, postgres_server: PrivatePostgres
) -> None:
    query = """query Q($kode: ID!, $limit: Int) {
      desaByKey(kode: $kode) { keluarga(limit: $limit) { noKk } }
    }"""
    with postgres_server.statements() as seen:
        answers = await asyncio.gather(
            *(ask(city_gateway, query, kode="35.79.01.2000", limit=n) for n in (1, 2, 3))
        )
    assert [len(one["data"]["desaByKey"]["keluarga"]) for one in answers] == [1, 2, 3]
    assert len(seen) == 3


async def test_a_bad_key_harms_nobody_else(city_gateway: Gateway) -> None:
    good, bad = await asyncio.gather(
        ask_for(city_gateway, PENDUDUK[1]["nik"]), ask_for(city_gateway, "a\0b")
    )
    assert good == person(PENDUDUK[1])
    assert bad["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"} and "data" not in bad


async def test_who_leaves_takes_nothing_away_from_the_others(
    city_gateway: Gateway, postgres_server: PrivatePostgres, whole: Callable[[], None]
) -> None:
    await ask_for(city_gateway, PENDUDUK[0]["nik"])
    postgres_server.pause()
    asked = [asyncio.ensure_future(ask_for(city_gateway, row["nik"])) for row in PENDUDUK[:6]]
    await asyncio.sleep(0.2)
    asked[0].cancel()
    asked[3].cancel()
    postgres_server.resume()
    answers = await asyncio.gather(*asked, return_exceptions=True)
    for number, answer in enumerate(answers):
        if number in (0, 3):
            assert isinstance(answer, asyncio.CancelledError)
        else:
            assert answer == person(PENDUDUK[number])


async def test_an_outage_is_told_to_each_of_them_and_ends(
    city_gateway: Gateway, mariadb_server: PrivateMariaDB, whole: Callable[[], None]
) -> None:
    query = "query Q($kode: ID!) { dinkes { klinikByKey(kode: $kode) { nama } } }"
    mariadb_server.kill()
    answers = await asyncio.gather(*(ask(city_gateway, query, kode=str(n)) for n in (1, 2)))
    for answer in answers:
        assert answer["data"] == {"dinkes": {"klinikByKey": None}}
        [error] = answer["errors"]
        assert error["extensions"] == {"code": "SOURCE_UNAVAILABLE", "agency": "dinkes"}
        assert error["path"] == ["dinkes", "klinikByKey"]
    whole()
    assert "errors" not in await ask(city_gateway, query, kode="1")
