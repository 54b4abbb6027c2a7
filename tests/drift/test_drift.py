"""A database that is no longer as the catalogue says: its part goes out of service, for a while."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.demo.servers import READER
from batu_graph.drift.watch import DriftWatch
from batu_graph.errors import SourceUnavailable
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import archive_catalogue
from tests.executor.conftest import OwnDatabase

ENTITIES = """\
  Map:
    table: map
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      nama: {type: String, sql: varchar(30)}
      rahasia: {type: String, sql: varchar(30), class: secret}
    relations:
      berkas: {to: Berkas, many: true, on: {rowId: idMap}}
  Berkas:
    table: berkas
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      idMap: {column: id_map, type: Int, sql: int}
      tanggal: {type: Date, sql: date}
    relations:
      map: {to: Map, on: {idMap: rowId}}
"""
TABLES = """
CREATE TABLE map (id int PRIMARY KEY, nama varchar(30));
CREATE TABLE berkas (id int PRIMARY KEY, id_map int, tanggal date);
INSERT INTO map VALUES (1, 'Satu'), (2, 'Dua');
INSERT INTO berkas VALUES (10, 1, '2020-01-31');
"""
QUERY = """{ arsip {
  map(orderBy: [{rowId: ASC}]) { id: rowId }
  berkas { id: rowId tanggal map { nama } }
} }"""
WHOLE = {
    "map": [{"id": 1}, {"id": 2}],
    "berkas": [{"id": 10, "tanggal": "2020-01-31", "map": {"nama": "Satu"}}],
}


@dataclass(frozen=True)
class Place:
    """A database that the test may change under a gateway."""

    gateway: Gateway
    execute: Callable[[str], None]

    async def look(self) -> dict[str, str]:
        """Have the gateway look; which entities have drifted, and why."""
        await self.gateway.drift.look(["arsip"])
        return {name: drift.reason for name, drift in self.gateway.drift.drifted.items()}

    async def ask(self) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        body = orjson.loads((await self.gateway.answer(GraphQLRequest(QUERY))).body)
        return body["data"]["arsip"], body.get("errors", [])


@pytest.fixture
async def place(own_database: OwnDatabase, tmp_path: Path) -> AsyncIterator[Place]:
    """A fresh database on each engine in turn, and its gateway."""
    own_database.execute(TABLES)
    gateway = Gateway(archive_catalogue(tmp_path / "config", own_database.url, ENTITIES))
    yield Place(gateway, own_database.execute)
    await gateway.close()


@pytest.mark.parametrize(
    ("break_", "mend", "reason"),
    [
        (
            "ALTER TABLE berkas RENAME COLUMN tanggal TO tgl",
            "ALTER TABLE berkas RENAME COLUMN tgl TO tanggal",
            "no longer lets the gateway read, tanggal",
        ),
        ("ALTER TABLE berkas RENAME TO arsip_lama", "ALTER TABLE arsip_lama RENAME TO berkas",
         "no longer has its table"),
    ],
    ids=["column", "table"],
)  # fmt: skip
async def test_what_is_gone_takes_only_its_entity_out_of_service(
    place: Place, break_: str, mend: str, reason: str
) -> None:
    assert await place.look() == {}
    assert await place.ask() == (WHOLE, [])
    place.execute(break_)
    drifted = await place.look()
    assert list(drifted) == ["Berkas"]
    assert reason in drifted["Berkas"]
    data, [error] = await place.ask()
    assert data == {"map": WHOLE["map"], "berkas": None}
    assert error["path"] == ["arsip", "berkas"]
    assert error["extensions"] == {"code": "SOURCE_DRIFT", "agency": "arsip"}
    assert "Berkas" in error["message"]
    assert "id_map" not in error["message"]
    place.execute(mend)
    assert await place.look() == {}
    assert await place.ask() == (WHOLE, [])


async def test_a_revoked_right_takes_only_its_entity_out_of_service(
    own_database: OwnDatabase, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    if own_database.url.startswith("sqlite"):
        pytest.skip("a file has no rights of its parts")
    own_database.execute(TABLES)
    name = own_database.url.rpartition("/")[2]
    if own_database.url.startswith("postgresql"):
        revoke = f"REVOKE SELECT ON berkas FROM {READER}"
        grant = f"GRANT SELECT ON berkas TO {READER}"
        execute = own_database.execute
    else:
        execute = request.getfixturevalue("mariadb_server").query
        account = f"{READER}@'127.0.0.1'"
        execute(f"REVOKE SELECT ON `{name}`.* FROM {account}")
        for table in ("map", "berkas"):
            execute(f"GRANT SELECT ON `{name}`.{table} TO {account}")
        revoke = f"REVOKE SELECT ON `{name}`.berkas FROM {account}"
        grant = f"GRANT SELECT ON `{name}`.berkas TO {account}"
    gateway = Gateway(archive_catalogue(tmp_path / "config", own_database.url, ENTITIES))
    place = Place(gateway, execute)
    assert await place.ask() == (WHOLE, [])
    execute(revoke)
    _, errors = await place.ask()  # which meets it, and has a look follow
    assert {error["extensions"]["code"] for error in errors} == {"SOURCE_DRIFT"}
    await gateway.drift.settled()
    data, [error] = await place.ask()
    assert data == {"map": WHOLE["map"], "berkas": None}
    assert error["extensions"]["code"] == "SOURCE_DRIFT"
    assert "no longer lets the gateway read it" in error["message"]
    execute(grant)
    assert await place.look() == {}
    assert await place.ask() == (WHOLE, [])
    await gateway.close()


async def test_a_relation_into_what_is_gone_is_null_beside_the_rest(place: Place) -> None:
    place.execute("ALTER TABLE map RENAME TO map_lama")
    assert list(await place.look()) == ["Map"]
    data, errors = await place.ask()
    assert data["map"] is None
    assert data["berkas"] == [{"id": 10, "tanggal": "2020-01-31", "map": None}]
    assert {error["extensions"]["code"] for error in errors} == {"SOURCE_DRIFT"}


async def test_a_look_follows_by_itself_when_a_statement_meets_what_is_gone(place: Place) -> None:
    assert await place.ask() == (WHOLE, [])
    place.execute("ALTER TABLE berkas RENAME TO arsip_lama")
    _, errors = await place.ask()
    assert {error["extensions"]["code"] for error in errors} == {"SOURCE_DRIFT"}
    await place.gateway.drift.settled()
    data, _ = await place.ask()
    assert data == {"map": WHOLE["map"], "berkas": None}


@pytest.mark.parametrize("own_database", ["postgresql", "mariadb"], indirect=True)
async def test_another_kind_of_value_is_drift_and_another_length_is_not(place: Place) -> None:
    retype = "ALTER TABLE {} ALTER COLUMN {} TYPE {}"
    try:
        place.execute(retype.format("map", "nama", "varchar(60)"))
        place.execute(retype.format("berkas", "tanggal", "varchar(20)"))
    except Exception:
        place.execute("ALTER TABLE map MODIFY nama varchar(60)")
        place.execute("ALTER TABLE berkas MODIFY tanggal varchar(20)")
    drifted = await place.look()
    assert list(drifted) == ["Berkas"]
    assert "values of another kind in tanggal" in drifted["Berkas"]


@pytest.mark.parametrize("own_database", ["postgresql"], indirect=True)
async def test_what_is_closed_to_the_account_is_out_of_service(place: Place) -> None:
    place.execute(f"REVOKE SELECT ON berkas FROM {READER}")
    assert list(await place.look()) == ["Berkas"]
    place.execute(f"GRANT SELECT ON berkas TO {READER}")
    assert await place.look() == {}


async def test_a_source_that_does_not_answer_has_not_drifted(tmp_path: Path) -> None:
    nowhere = "postgresql://nobody@127.0.0.1:1/none"
    gateway = Gateway(archive_catalogue(tmp_path, nowhere, ENTITIES))
    await gateway.drift.look(["arsip"])
    assert gateway.drift.drifted == {}
    await gateway.close()


async def test_extra_looks_at_a_source_have_some_time_between_them(
    own_database: OwnDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_database.execute(TABLES)
    gateway = Gateway(archive_catalogue(tmp_path / "config", own_database.url, ENTITIES))
    looks: list[float] = []

    async def looked(*_: object) -> dict[str, object]:
        looks.append(asyncio.get_running_loop().time())
        raise SourceUnavailable("away", agency="arsip")

    monkeypatch.setattr("batu_graph.drift.watch.live_columns", looked)
    watch = DriftWatch(gateway.catalogue, gateway.connectors, soon=0.2)
    watch.suspect(["arsip"])
    await watch.settled()
    assert len(looks) == 1
    watch.suspect(["arsip"])
    watch.suspect(["arsip"])
    await watch.settled()
    await gateway.close()
    assert len(looks) == 2
    assert looks[1] - looks[0] >= 0.2
