"""One database down, frozen or closed to us: the other agencies' data arrives all the same."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.private_server import READER
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.health import KEEP_SECONDS
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.city import DESA, DESTINASI
from tests.executor.conftest import CONFIG
from tests.serving import serving

PLACES = """query Tempat {
  desa(limit: 2) {
    nama
    klinik { nama }
    destinasi { nama }
  }
}"""
ROOTS = """{
  dinkes { klinik(limit: 1) { nama } }
  dukcapil { keluarga(limit: 1) { noKk } }
  disparta { destinasi(limit: 1) { nama } }
}"""


async def answer(gateway: Gateway, query: str) -> dict[str, Any]:
    body: dict[str, Any] = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    return body


def sights(desa: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"nama": row["nama"]} for row in DESTINASI if row["kd_desa"] == desa["kode"]]


def check_without_clinics(body: dict[str, Any], code: str) -> None:
    """Everything but the clinics, and one error that says which part is missing and why."""
    assert body["data"]["desa"] == [
        {"nama": desa["nama"], "klinik": None, "destinasi": sights(desa)} for desa in DESA[:2]
    ]
    [error] = body["errors"]
    assert error["path"] == ["desa", 0, "klinik"]
    assert error["locations"] == [{"line": 4, "column": 5}]
    assert error["extensions"] == {"code": code, "agency": "dinkes"}
    assert "dinkes" in error["message"] and "in 2 places" in error["message"]
    assert "127.0.0.1" not in error["message"] and READER not in error["message"]


async def check_whole(gateway: Gateway) -> None:
    body = await answer(gateway, PLACES)
    assert "errors" not in body
    assert all(desa["klinik"] for desa in body["data"]["desa"][:1])


async def test_a_killed_server_fails_its_part_only_and_serves_again_when_it_is_back(
    city_gateway: Gateway, mariadb_server: PrivateMariaDB, whole: Callable[[], None]
) -> None:
    await check_whole(city_gateway)
    mariadb_server.kill()
    check_without_clinics(await answer(city_gateway, PLACES), "SOURCE_UNAVAILABLE")
    check_without_clinics(await answer(city_gateway, PLACES), "SOURCE_UNAVAILABLE")
    whole()
    await check_whole(city_gateway)


async def test_a_frozen_server_costs_its_timeout_and_no_more(
    city_gateway: Gateway, mariadb_server: PrivateMariaDB, whole: Callable[[], None]
) -> None:
    await check_whole(city_gateway)
    mariadb_server.pause()
    allowed = city_gateway.catalogue.sources["dinkes"].statement_timeout
    async with asyncio.timeout(10 * allowed):  # a busy machine adds to it; a freeze has no end
        check_without_clinics(await answer(city_gateway, PLACES), "SOURCE_TIMEOUT")
    whole()
    await check_whole(city_gateway)


async def test_a_refused_login_is_the_sources_affair(
    city_urls: dict[str, str], mariadb_server: PrivateMariaDB
) -> None:
    urls = city_urls | {
        "DINKES_URL": city_urls["DINKES_URL"].replace(mariadb_server.password, "salah")
    }
    gateway = Gateway(load_catalogue(CONFIG, urls))
    check_without_clinics(await answer(gateway, PLACES), "SOURCE_UNAVAILABLE")
    await gateway.close()


async def test_a_login_that_is_taken_away_and_given_back_is_noticed(
    city_gateway: Gateway, mariadb_server: PrivateMariaDB
) -> None:
    await check_whole(city_gateway)
    account = f"'{READER}'@'127.0.0.1'"
    mariadb_server.query(f"ALTER USER {account} ACCOUNT LOCK")
    try:
        for [session] in mariadb_server.query(
            f"SELECT id FROM information_schema.processlist WHERE user = '{READER}'"
        ):
            mariadb_server.query(f"KILL {session}")
        check_without_clinics(await answer(city_gateway, PLACES), "SOURCE_UNAVAILABLE")
    finally:
        mariadb_server.query(f"ALTER USER {account} ACCOUNT UNLOCK")
    await check_whole(city_gateway)


async def test_a_root_list_of_a_dead_source_is_null_and_its_namespace_stays(
    city_gateway: Gateway, mariadb_server: PrivateMariaDB, whole: Callable[[], None]
) -> None:
    mariadb_server.kill()
    body = await answer(city_gateway, ROOTS)
    assert body["data"]["dinkes"] == {"klinik": None}
    assert body["data"]["dukcapil"]["keluarga"] and body["data"]["disparta"]["destinasi"]
    assert [error["path"] for error in body["errors"]] == [["dinkes", "klinik"]]


async def test_with_every_database_down_the_schema_and_the_registry_are_served(
    city_gateway: Gateway,
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    whole: Callable[[], None],
) -> None:
    postgres_server.kill()
    mariadb_server.kill()
    body = await answer(city_gateway, "{ agencies { nama sources { name state } } }")
    states = [
        source["state"] for agency in body["data"]["agencies"] for source in agency["sources"]
    ]
    assert states == ["UNAVAILABLE"] * 3
    assert "type Klinik" in city_gateway.sdl()
    body = await answer(city_gateway, ROOTS)
    assert {error["extensions"]["code"] for error in body["errors"]} == {"SOURCE_UNAVAILABLE"}
    whole()
    assert "errors" not in await answer(city_gateway, ROOTS)


async def test_more_keys_than_the_cap_are_an_error_and_no_statement(
    city_urls: dict[str, str], mariadb_server: PrivateMariaDB
) -> None:
    catalogue = load_catalogue(CONFIG, city_urls)
    gateway = Gateway(replace(catalogue, limits=replace(catalogue.limits, keys=99)))
    await gateway.readiness()
    query = "{ dukcapil { penduduk(limit: LIMIT) { nama kunjungan { id: rowId } } } }"
    assert "errors" not in await answer(gateway, query.replace("LIMIT", "99"))
    with mariadb_server.statements() as seen:
        body = await answer(gateway, query.replace("LIMIT", "100"))
    assert not seen
    assert body["data"]["dukcapil"]["penduduk"][0] == {"nama": "Warga 0", "kunjungan": None}
    [error] = body["errors"]
    assert error["extensions"] == {"code": "KEY_SET_TOO_LARGE", "agency": "dinkes"}
    assert "100 keys" in error["message"] and "at most 99" in error["message"]
    await gateway.close()


def readiness(client: httpx.Client) -> Any:
    """What ``/readyz`` says once the answer it may have kept is too old to be given again."""
    time.sleep(KEEP_SECONDS)
    return client.get("/readyz").json()


def test_over_http_an_outage_is_an_answer_of_status_200_and_readiness_tells_of_it(
    city_urls: dict[str, str], mariadb_server: PrivateMariaDB, whole: Callable[[], None]
) -> None:
    accept = {"accept": "application/graphql-response+json"}
    with (
        serving(CONFIG, city_urls) as url,
        httpx.Client(base_url=url, headers=accept, timeout=20) as client,
    ):
        assert readiness(client)["status"] == "ready"
        mariadb_server.kill()
        response = client.post("/graphql", json={"query": PLACES})
        assert response.status_code == 200
        check_without_clinics(response.json(), "SOURCE_UNAVAILABLE")
        ready = readiness(client)
        assert {one["source"]: one["ready"] for one in ready["sources"]} == {
            "dukcapil": True, "dinkes": False, "disparta": True
        }  # fmt: skip
        assert client.get("/healthz").status_code == 200
        whole()
        assert "errors" not in client.post("/graphql", json={"query": PLACES}).json()
        assert readiness(client)["status"] == "ready"


async def test_a_failure_that_nobody_foresaw_is_one_agencys_too(
    city_gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> Any:
        raise ZeroDivisionError("rahasia")

    monkeypatch.setattr(city_gateway.connectors["dinkes"], "fetch", broken)
    body = await answer(city_gateway, ROOTS)
    assert body["data"]["dinkes"] == {"klinik": None}
    assert body["data"]["dukcapil"]["keluarga"] and body["data"]["disparta"]["destinasi"]
    [error] = body["errors"]
    assert error["extensions"]["agency"] == "dinkes" and "rahasia" not in error["message"]
