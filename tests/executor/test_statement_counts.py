"""One statement per source and dependency level, counted at the servers."""

import asyncio
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.connectors.conftest import until
from tests.executor.city import DESA, DESTINASI, KELUARGA, KLINIK, KUNJUNGAN, PENDUDUK, Row
from tests.executor.conftest import CONFIG

FAMILIES = """{
  desa { nama keluarga(limit: 10) { noKk anggota { nik nama } } }
}"""
VISITS = """{
  dukcapil {
    penduduk(limit: 100) {
      nik
      kunjungan(orderBy: [{tanggal: DESC}], limit: 5) { id: rowId tanggal klinik { nama } }
    }
  }
}"""
PLACES = "{ desa { nama klinik { nama } destinasi { nama } } }"


@pytest.fixture
def servers(
    postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB
) -> tuple[PrivatePostgres, PrivateMariaDB]:
    return postgres_server, mariadb_server


async def ask(gateway: Gateway, query: str) -> Any:
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    assert "errors" not in body, body
    return body["data"]


async def counted(
    servers: tuple[PrivatePostgres, PrivateMariaDB], gateway: Gateway, query: str
) -> tuple[Any, list[int]]:
    """The data, and the number of statements at each server."""
    with ExitStack() as open_:
        seen = [open_.enter_context(server.statements()) for server in servers]
        data = await ask(gateway, query)
    return data, [len(statements) for statements in seen]


def rows(table: list[Row], **values: Any) -> list[Row]:
    return [row for row in table if all(row[name] == value for name, value in values.items())]


async def test_villages_families_citizens_in_one_database_are_one_statement(
    city_gateway: Gateway, servers: tuple[PrivatePostgres, PrivateMariaDB]
) -> None:
    data, counts = await counted(servers, city_gateway, FAMILIES)
    assert counts == [1, 0]
    assert data["desa"] == [
        {
            "nama": desa["nama"],
            "keluarga": [
                {
                    "noKk": keluarga["no_kk"],
                    "anggota": [
                        {"nik": one["nik"], "nama": one["nama"]}
                        for one in rows(PENDUDUK, no_kk=keluarga["no_kk"])
                    ],
                }
                for keluarga in rows(KELUARGA, kd_desa=desa["kode"])[:10]
            ],
        }
        for desa in DESA
    ]


async def test_citizens_with_their_last_visits_in_another_database_are_two_statements(
    city_gateway: Gateway, servers: tuple[PrivatePostgres, PrivateMariaDB]
) -> None:
    data, counts = await counted(servers, city_gateway, VISITS)
    assert counts == [1, 1]
    clinics = {row["kode"]: row["nama"] for row in KLINIK}
    assert data["dukcapil"]["penduduk"] == [
        {
            "nik": one["nik"],
            "kunjungan": [
                {
                    "id": str(visit["id"]),
                    "tanggal": visit["tanggal"],
                    "klinik": {"nama": clinics[visit["kd_klinik"]]},
                }
                for visit in sorted(
                    rows(KUNJUNGAN, nik=one["nik"]),
                    key=lambda v: (v["tanggal"], -v["id"]),
                    reverse=True,
                )[:5]
            ],
        }
        for one in PENDUDUK[:100]
    ]
    most = max(len(one["kunjungan"]) for one in data["dukcapil"]["penduduk"])
    assert most == 5


async def test_villages_with_two_other_databases_are_three_statements(
    city_gateway: Gateway, servers: tuple[PrivatePostgres, PrivateMariaDB]
) -> None:
    data, counts = await counted(servers, city_gateway, PLACES)
    assert counts == [2, 1]
    assert data["desa"] == [
        {
            "nama": desa["nama"],
            "klinik": [{"nama": one["nama"]} for one in rows(KLINIK, kd_desa=desa["kode"])],
            "destinasi": [{"nama": one["nama"]} for one in rows(DESTINASI, kd_desa=desa["kode"])],
        }
        for desa in DESA
    ]


async def test_siblings_in_two_databases_run_side_by_side(
    city_urls: dict[str, str],
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    whole: Any,
) -> None:
    """While the clinics' server is frozen the destinations' statement is sent all the same."""
    catalogue = load_catalogue(CONFIG, city_urls)
    patient = {
        name: replace(source, statement_timeout=60.0) for name, source in catalogue.sources.items()
    }
    gateway = Gateway(replace(catalogue, sources=patient))
    await gateway.readiness()
    await ask(gateway, PLACES)
    mark = postgres_server._open_log()  # what came before can be much: it is not read again
    mariadb_server.pause()
    asking = asyncio.ensure_future(ask(gateway, PLACES))
    await until(lambda: any("FROM destinasi" in one for one in postgres_server._read_log(mark)))
    assert not asking.done()
    mariadb_server.resume()
    assert len((await asking)["desa"]) == 24
    await gateway.close()


async def test_the_number_of_rows_does_not_change_the_number_of_statements(
    city_gateway: Gateway, servers: tuple[PrivatePostgres, PrivateMariaDB]
) -> None:
    for limit in (1, 24):
        query = PLACES.replace("desa {", f"desa(limit: {limit}) {{", 1)
        _, counts = await counted(servers, city_gateway, query)
        assert counts == [2, 1], limit


async def test_several_root_fields_of_one_database_share_a_statement(
    city_gateway: Gateway, servers: tuple[PrivatePostgres, PrivateMariaDB]
) -> None:
    query = """{
      desa { nama }
      satu: desaByKey(kode: "35.79.01.2000") { nama }
      dukcapil { keluarga(limit: 1) { noKk } penduduk(limit: 1) { nik } }
      dinkes { klinik { nama } }
    }"""
    _, counts = await counted(servers, city_gateway, query)
    assert counts == [1, 1]


async def test_no_rows_above_means_no_statement_below(
    city_gateway: Gateway, servers: tuple[PrivatePostgres, PrivateMariaDB]
) -> None:
    query = '{ desa(where: {nama: {eq: "Tiada"}}) { klinik { nama } destinasi { nama } } }'
    data, counts = await counted(servers, city_gateway, query)
    assert data == {"desa": []}
    assert counts == [1, 0]


async def test_introspection_and_the_registry_ask_no_database(
    city_gateway: Gateway, servers: tuple[PrivatePostgres, PrivateMariaDB]
) -> None:
    query = "{ __schema { queryType { name } } agencies { nama sources { name } } __typename }"
    _, counts = await counted(servers, city_gateway, query)
    assert counts == [0, 0]
