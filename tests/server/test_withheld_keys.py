"""A key that is withheld leaves in no cursor, and no cursor of a client's own filters by it."""

import base64
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import archive_catalogue

NIK = [f"357999150145{number:04d}" for number in range(9)]
WITHHELD = {
    "not exposed": "class: personal, expose: false",
    "secret": "class: secret",
}
ENTITY = """\
  Warga:
    table: warga
    key: [nik]
    fields:
      nik: {{type: ID, sql: text, nullable: false, {withheld}}}
      lahir: {{type: Date, sql: text}}
"""
PAGE = """query ($after: String) { arsip {
  wargaConnection(orderBy: [{lahir: ASC}], first: 2, after: $after) {
    nodes { lahir } edges { cursor } pageInfo { startCursor endCursor hasNextPage } } } }"""


@dataclass
class Archive:
    folder: Path
    gateway: Gateway

    async def page(self, after: str | None = None, gateway: Gateway | None = None) -> dict:
        request = GraphQLRequest(PAGE, None, {"after": after})
        answer = await (gateway or self.gateway).answer(request)
        return orjson.loads(answer.body)

    def again(self, **environ: str) -> Gateway:
        """Another gateway over the same catalogue, as another worker or a later start is."""
        url = f"sqlite:///{self.folder}/arsip.db"
        return Gateway(load_catalogue(self.folder / "config", {"ARSIP_URL": url} | environ))


@pytest.fixture(params=WITHHELD.values(), ids=WITHHELD.keys())
async def archive(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Archive]:
    with closing(sqlite3.connect(tmp_path / "arsip.db")) as connection, connection:
        connection.execute("CREATE TABLE warga (nik text PRIMARY KEY, lahir text)")
        rows = [(nik, f"1945-01-{1 + number // 3:02d}") for number, nik in enumerate(NIK)]
        connection.executemany("INSERT INTO warga VALUES (?, ?)", rows)
    entity = ENTITY.format(withheld=request.param)
    url = f"sqlite:///{tmp_path}/arsip.db"
    gateway = Gateway(archive_catalogue(tmp_path / "config", url, entity))
    yield Archive(tmp_path, gateway)
    await gateway.close()


def texts_in(value: object) -> list[str]:
    """Every text of an answer."""
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts_in(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts_in(item)]
    return [value] if isinstance(value, str) else []


async def test_pages_are_walked_and_no_text_of_them_tells_the_key(archive: Archive) -> None:
    after, pages = None, []
    while True:
        body = await archive.page(after)
        for text in texts_in(body):
            decoded = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
            assert b"3579" not in decoded and b"3579" not in text.encode()
        page = body["data"]["arsip"]["wargaConnection"]
        pages += [node["lahir"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert pages == sorted(pages) and len(pages) == len(NIK)


async def test_a_forged_cursor_is_refused_before_a_database_is_asked(archive: Archive) -> None:
    body = await archive.page()
    cursor = body["data"]["arsip"]["wargaConnection"]["pageInfo"]["endCursor"]
    sealed = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    forged = base64.urlsafe_b64encode(orjson.dumps(["e7e890a1d997", "1945-01-15", NIK[4]]))
    changed = base64.urlsafe_b64encode(sealed[:-1] + bytes([sealed[-1] ^ 1]))
    (archive.folder / "arsip.db").unlink()
    for text in (forged, changed):
        body = await archive.page(text.rstrip(b"=").decode())
        (error,) = body["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert "is no cursor" in error["message"]


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [("a" * 32, "a" * 32, True), ("a" * 32, "b" * 32, False), ("", "", False)],
    ids=["one secret", "two secrets", "none"],
)
async def test_gateways_with_one_secret_read_one_anothers_cursors(
    archive: Archive, first: str, second: str, known: bool
) -> None:
    one, other = archive.again(BATU_GRAPH_SECRET=first), archive.again(BATU_GRAPH_SECRET=second)
    page = await archive.page(None, one)
    cursor = page["data"]["arsip"]["wargaConnection"]["pageInfo"]["endCursor"]
    assert ("errors" not in await archive.page(cursor, other)) is known
    await one.close()
    await other.close()


# -- global ids ----------------------------------------------------------------------------------

ROWS = "{ arsip { warga(orderBy: [{lahir: ASC}]) { id lahir } } }"
NODE = "query ($id: ID!) { node(id: $id) { id ... on Warga { lahir } } }"


async def asked(gateway: Gateway, query: str, **variables: str) -> dict:
    return orjson.loads((await gateway.answer(GraphQLRequest(query, None, variables))).body)


async def test_ids_of_withheld_keys_lead_back_to_their_rows_and_tell_nothing(
    archive: Archive,
) -> None:
    body = await asked(archive.gateway, ROWS)
    rows = body["data"]["arsip"]["warga"]
    assert len({row["id"] for row in rows}) == len(NIK)
    for text in texts_in(body):
        decoded = base64.urlsafe_b64decode(text.strip("~") + "=" * (-len(text.strip("~")) % 4))
        assert b"3579" not in decoded and b"3579" not in text.encode()
    for row in rows:
        assert await asked(archive.gateway, NODE, id=row["id"]) == {"data": {"node": row}}
    assert (await asked(archive.gateway, ROWS))["data"]["arsip"]["warga"] == rows


async def test_an_id_that_was_not_made_here_reaches_no_database(archive: Archive) -> None:
    (row, *_) = (await asked(archive.gateway, ROWS))["data"]["arsip"]["warga"]
    page = await archive.page()
    cursor = page["data"]["arsip"]["wargaConnection"]["pageInfo"]["endCursor"]
    sealed = base64.urlsafe_b64decode(row["id"][1:] + "=" * (-len(row["id"][1:]) % 4))
    changed = base64.urlsafe_b64encode(sealed[:-1] + bytes([sealed[-1] ^ 1])).decode()
    made_up = base64.urlsafe_b64encode(orjson.dumps(["Warga", NIK[0]])).decode().rstrip("=")
    cut = row["id"][:-8]
    forged = [made_up, f"~{made_up}", f"~{changed.rstrip('=')}", row["id"][1:], cut, f"~{cursor}"]
    (archive.folder / "arsip.db").unlink()
    for text in forged:
        body = await asked(archive.gateway, NODE, id=text)
        assert body["data"] == {"node": None}
        (error,) = body["errors"]
        assert error["extensions"] == {"code": "BAD_USER_INPUT"}, text
        assert "is no id" in error["message"]


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [("a" * 32, "a" * 32, True), ("a" * 32, "b" * 32, False), ("", "", False)],
    ids=["one secret", "two secrets", "none"],
)
async def test_gateways_with_one_secret_read_one_anothers_ids(
    archive: Archive, first: str, second: str, known: bool
) -> None:
    one, other = archive.again(BATU_GRAPH_SECRET=first), archive.again(BATU_GRAPH_SECRET=second)
    (row, *_) = (await asked(one, ROWS))["data"]["arsip"]["warga"]
    assert (await asked(other, NODE, id=row["id"])).get("data") == {"node": row if known else None}
    same = (await asked(other, ROWS))["data"]["arsip"]["warga"][0]["id"]
    assert (same == row["id"]) is known
    await one.close()
    await other.close()


async def test_rows_cannot_be_asked_for_by_a_withheld_key(archive: Archive) -> None:
    for query in (
        f'{{ Warga(nik: "{NIK[0]}") {{ lahir }} }}',
        f'{{ arsip {{ wargaByKey(nik: "{NIK[0]}") {{ lahir }} }} }}',
    ):
        (error,) = (await asked(archive.gateway, query))["errors"]
        assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
