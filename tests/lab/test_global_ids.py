"""Global ids: one row, one id, on every way to it, and back by ``node`` and ``nodes``."""

from typing import Any

import orjson
import pytest

from batu_graph.ir.identity import Ids, read_id
from batu_graph.sealing import Seal
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

PLACEMENTS = ["postgresql", "mariadb", "sqlite", "mixed", "all in one mariadb", "mixed by rows"]


NO_SEAL = Seal.random()


def write_id(type_name: str, key: list[Any] | None) -> str:
    return Ids(type_name, None).write(key)


async def ask(gateway: Gateway, query: str, **variables: Any) -> dict[str, Any]:
    answer = await gateway.answer(GraphQLRequest(query, variables=variables))
    body: dict[str, Any] = orjson.loads(answer.body)
    return body


@pytest.mark.parametrize("placement", PLACEMENTS)
async def test_a_row_has_the_same_id_wherever_it_is_met(
    placement: str, lab: dict[str, Gateway]
) -> None:
    query = """{
      desa(limit: 40, orderBy: [{nama: ASC}]) {
        kode id
        klinik { kode cabang id kunjungan { nomor: rowId a: id id } }
        warga { nik id desa { id kode } kunjungan { nomor: rowId id } }
        wargaConnection { nodes { id nik } edges { cursor node { nik id } } }
      }
      dinkes { kunjungan(limit: 100) { nomor: rowId id klinik { id kode cabang } } }
      wilayah { desaConnection(first: 5) { edges { cursor node { id kode } } } }
    }"""
    gateway = lab[placement]
    body = await ask(gateway, query)
    assert "errors" not in body, body
    found: dict[str, set[tuple[object, ...]]] = {}
    met: dict[tuple[object, ...], set[str]] = {}

    def walk(value: Any) -> None:
        if isinstance(value, list):
            for item in value:
                walk(item)
        elif isinstance(value, dict):
            assert not any(":" in key for key in value)
            if "id" in value:
                key = tuple(value[n] for n in ("kode", "cabang", "nik", "nomor") if n in value)
                met.setdefault(key, set()).add(value["id"])
                found.setdefault(value["id"], set()).add(key)
                assert value.get("a", value["id"]) == value["id"]
            for item in value.values():
                walk(item)

    walk(body["data"])
    assert len(met) > 100
    assert all(len(ids) == 1 for ids in met.values())
    assert all(len(keys) == 1 for keys in found.values())

    ids = list(found)
    nodes = await ask(
        gateway,
        """query Q($ids: [ID!]!) { nodes(ids: $ids) {
          __typename id
          ... on Desa { kode }
          ...Lain
        } }
        fragment Lain on Node {
          ... on Klinik { nomor_klinik: kode cabang }
          ... on Penduduk { nik }
          ... on Kunjungan { nomor: rowId }
        }""",
        ids=ids,
    )
    assert "errors" not in nodes, nodes["errors"][:2]
    for one, id_ in zip(nodes["data"]["nodes"], ids, strict=True):
        assert one.pop("id") == id_
        assert one.pop("__typename") == read_id(id_, NO_SEAL)[0].type
        assert {tuple(one.values())} == found[id_]


async def test_a_node_gives_what_is_selected_of_its_type(lab: dict[str, Gateway]) -> None:
    gateway = lab["mixed"]
    (desa,) = (await ask(gateway, "{ desa(limit: 1) { id kode } }"))["data"]["desa"]
    body = await ask(
        gateway,
        """query Q($id: ID!, $n: Int!, $no: Boolean!) { desa: node(id: $id) {
          ... on Desa @skip(if: $no) { wargaConnection(first: $n) { ...Halaman } }
          ... on Penduduk { nik }
        } }
        fragment Halaman on PendudukConnection { totalCount nodes { ... on Node { id } nik } }""",
        id=desa["id"],
        n=2,
        no=False,
    )
    assert "errors" not in body
    page = body["data"]["desa"]["wargaConnection"]
    assert [read_id(one["id"], NO_SEAL) for one in page["nodes"]] == [
        (Ids("Penduduk", None), [one["nik"]]) for one in page["nodes"]
    ]
    empty = await ask(
        gateway, "query Q($id: ID!) { node(id: $id) { ... on Klinik { kode } } }", id=desa["id"]
    )
    assert empty["data"] == {"node": {}}


@pytest.mark.parametrize(
    "id_",
    [
        write_id("Desa", ["nowhere"]),
        write_id("Kabupaten", ["35"]),
        write_id("Desa", ["a", "b"]),
        write_id("Klinik", ["x", "y"]),
        write_id("Kunjungan", [None]),
        write_id("Kunjungan", None),
    ],
    ids=["no such row", "no such type", "too long", "wrong type", "null", "not shown"],
)
async def test_there_is_no_row_with_the_id(id_: str, lab: dict[str, Gateway]) -> None:
    body = await ask(lab["mixed"], "query Q($id: ID!) { node(id: $id) { id } }", id=id_)
    assert body == {"data": {"node": None}}


@pytest.mark.parametrize(
    "id_", ["", "1", "x" * 5000, "é", "W10", "WyJEZXNhIiwge31d", "e30", "bnVsbA"]
)
async def test_what_is_no_id_is_refused_and_the_others_arrive(
    id_: str, lab: dict[str, Gateway]
) -> None:
    (desa,) = (await ask(lab["mixed"], "{ desa(limit: 1) { id } }"))["data"]["desa"]
    query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    body = await ask(lab["mixed"], query, ids=[id_, desa["id"]])
    assert body["data"] == {"nodes": [None, {"id": desa["id"]}]}
    (error,) = body["errors"]
    assert error["path"] == ["nodes", 0]
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}


async def test_too_many_ids_are_refused(lab: dict[str, Gateway]) -> None:
    query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    body = await ask(lab["mixed"], query, ids=["x"] * 1001)
    assert body["data"] == {"nodes": None}
    assert body["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}


def test_rows_whose_key_cannot_be_shown_never_meet() -> None:
    assert write_id("Desa", None) != write_id("Desa", None)
