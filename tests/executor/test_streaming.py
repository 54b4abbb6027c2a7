"""Long lists: written while they are read, to the byte what they would be otherwise."""

import os
import re
import socket
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import Answer, GraphQLRequest
from tests.executor.archive import AGENCY, CITY, archive_catalogue
from tests.own_database import NUMBERS, OwnDatabase
from tests.serving import serving

ROWS = 10_500
ODD = 10_200
"""A row with a date that no scalar carries, on engines that can hold one."""
ENTITIES = """\
  Catatan:
    table: catatan
    key: [rowId]
    limit: {maximum: 200000}
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      isi: {type: String, sql: varchar(200)}
      tanggal: {type: Date, sql: date}
"""
QUERY = "query Q($n: Int) { arsip { catatan(limit: $n) { id: rowId isi tanggal } } }"


def script(count: int, odd: str = "NULL") -> str:
    """A table of some rows; the texts hold what JSON escapes."""
    rows = (
        f"({number}, '{number} \"petik\" \\ é {'x' * (number % 50)}', "
        f"{odd if number == ODD else repr('2024-02-29')})"
        for number in range(1, count + 1)
    )
    table = "CREATE TABLE catatan (id int PRIMARY KEY, isi varchar(200), tanggal date);\n"
    return table + "INSERT INTO catatan VALUES " + ",\n".join(rows) + ";"


@pytest.fixture
async def gateway(own_database: OwnDatabase, tmp_path: Path) -> AsyncIterator[Gateway]:
    odd = "'infinity'" if own_database.url.startswith("postgresql") else "'0000-00-00'"
    own_database.execute(("" if "infinity" in odd or "sqlite" in own_database.url
                          else "SET sql_mode = '';\n") + script(ROWS, odd))  # fmt: skip
    made = Gateway(archive_catalogue(tmp_path / "config", own_database.url, ENTITIES))
    await made.readiness()
    yield made
    await made.close()


async def whole(answer: Answer) -> bytes:
    """The text of an answer, whichever way it comes."""
    if answer.stream is None:
        return answer.body
    return b"".join([piece async for piece in answer.stream])


@pytest.mark.parametrize(
    "arguments",
    [
        "limit: 10001",
        "limit: 200000, orderBy: [{isi: DESC}]",
        "limit: 20000, offset: 300, where: {rowId: {gt: 5}}",
        "limit: 20000, where: {rowId: {gt: 5000000}}",
        "limit: 20000, where: {rowId: {lte: 1}}",
    ],
)
async def test_a_stream_is_the_answer_piece_by_piece(gateway: Gateway, arguments: str) -> None:
    query = f"{{ __typename a: arsip {{ b: catatan({arguments}) {{ tanggal id: rowId isi }} }} }}"
    streamed = await gateway.answer(GraphQLRequest(query), streamed=True)
    assert streamed.stream is not None
    assert await whole(streamed) == (await gateway.answer(GraphQLRequest(query))).body


async def test_what_cannot_be_shown_is_null_and_named_at_the_end(gateway: Gateway) -> None:
    request = GraphQLRequest(QUERY, variables={"n": 200_000})
    body = orjson.loads(await whole(await gateway.answer(request, streamed=True)))
    assert body["data"]["arsip"]["catatan"][ODD - 1]["tanggal"] is None
    (warning,) = body["extensions"]["warnings"]
    assert warning["path"] == ["arsip", "catatan", ODD - 1, "tanggal"]
    assert warning["code"] == "VALUE_OUT_OF_RANGE"
    assert body == orjson.loads((await gateway.answer(request)).body)


@pytest.mark.parametrize("default", [10_100, ROWS - 1, ROWS])
async def test_a_default_limit_that_cuts_a_stream_is_told(gateway: Gateway, default: int) -> None:
    entities = {"Catatan": replace(gateway.catalogue.entities["Catatan"], default_limit=default)}
    made = Gateway(replace(gateway.catalogue, entities=entities))
    request = GraphQLRequest("{ arsip { catatan { id: rowId isi } } }")
    streamed = await made.answer(request, streamed=True)
    assert streamed.stream is not None
    text = await whole(streamed)
    assert text == (await made.answer(request)).body
    body = orjson.loads(text)
    assert len(body["data"]["arsip"]["catatan"]) == default
    told = [one["path"] for one in body.get("extensions", {}).get("warnings", [])]
    assert told == ([["arsip", "catatan"]] if default < ROWS else [])
    await made.close()


async def test_only_long_lists_are_streamed(gateway: Gateway) -> None:
    for limit, streamed in ((10_000, False), (10_001, True)):
        request = GraphQLRequest(QUERY, variables={"n": limit})
        answer = await gateway.answer(request, streamed=True)
        assert (answer.stream is not None) is streamed
        assert len(orjson.loads(await whole(answer))["data"]["arsip"]["catatan"]) == limit
    answer = await gateway.answer(GraphQLRequest(QUERY, variables={"n": 10_001}))
    assert answer.stream is None


async def test_a_bad_limit_is_refused_as_everywhere(gateway: Gateway) -> None:
    request = GraphQLRequest(QUERY, variables={"n": 200_001})
    body = orjson.loads((await gateway.answer(request, streamed=True)).body)
    assert body["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_source_that_is_down_is_an_error_and_no_stream(
    gateway: Gateway, own_database: OwnDatabase
) -> None:
    own_database.execute("DROP TABLE catatan;")
    answer = await gateway.answer(GraphQLRequest(QUERY, variables={"n": 20_000}), streamed=True)
    assert answer.stream is None
    body = orjson.loads(answer.body)
    assert body["data"] == {"arsip": {"catatan": None}}
    assert body["errors"][0]["extensions"]["code"] == "SOURCE_DRIFT"


# -- over HTTP, on the largest -----------------------------------------------------------------


@pytest.fixture
def long_table(postgres_server: PrivatePostgres) -> Iterator[str]:
    name = f"panjang_{next(NUMBERS)}"
    postgres_server.create_database(name)
    postgres_server.execute(
        "CREATE TABLE catatan AS SELECT n AS id, repeat(md5(n::text), 6) AS isi, "
        "date '2024-02-29' AS tanggal FROM generate_series(1, 100000) AS n;"
        "ALTER TABLE catatan ADD PRIMARY KEY (id); GRANT SELECT ON catatan TO public;",
        name,
    )
    yield name


@contextmanager
def served(server: PrivatePostgres, name: str, folder: Path) -> Iterator[str]:
    archive_catalogue(folder / "config", server.url(name), ENTITIES)
    with serving(folder / "config", {"ARSIP_URL": server.url(name)}) as url:
        yield url


def test_memory_does_not_grow_with_the_list_and_the_first_byte_comes_before_the_last_row(
    postgres_server: PrivatePostgres, long_table: str, tmp_path: Path
) -> None:
    with served(postgres_server, long_table, tmp_path) as url:
        body = {"query": QUERY, "variables": {"n": 1}}
        assert httpx.post(f"{url}/graphql", json=body).status_code == 200
        before = _peak(url)
        body["variables"] = {"n": 100_000}
        size, running = 0, None
        with httpx.stream("POST", f"{url}/graphql", json=body, timeout=60) as response:
            assert response.headers["transfer-encoding"] == "chunked"
            for piece in response.iter_bytes():
                # The statement still runs, or waits to be asked for more, in its transaction.
                running = running or _in_transaction(postgres_server, long_table)
                size += len(piece)
        assert running and size > 22_000_000
        assert _peak(url) - before < 12_000_000


def test_a_stream_is_compressed_for_who_takes_it(
    postgres_server: PrivatePostgres, long_table: str, tmp_path: Path
) -> None:
    with served(postgres_server, long_table, tmp_path) as url:
        body = {"query": QUERY, "variables": {"n": 20_000}}
        plain, small = (
            httpx.post(f"{url}/graphql", json=body, headers={"accept-encoding": how}, timeout=60)
            for how in ("identity", "gzip")
        )
    assert small.headers["content-encoding"] == "gzip"
    assert int(small.num_bytes_downloaded) < int(plain.num_bytes_downloaded)
    assert len(small.json()["data"]["arsip"]["catatan"]) == 20_000
    assert small.content == plain.content


def test_a_client_that_leaves_in_the_middle_ends_the_statement(
    postgres_server: PrivatePostgres, long_table: str, tmp_path: Path
) -> None:
    with served(postgres_server, long_table, tmp_path) as url:
        host, port = url.removeprefix("http://").split(":")
        body = orjson.dumps({"query": QUERY, "variables": {"n": 100_000}})
        with socket.create_connection((host, int(port))) as connection:
            connection.sendall(
                b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
                b"content-length: %d\r\n\r\n%s" % (len(body), body)
            )
            assert connection.recv(1000).startswith(b"HTTP/1.1 200")
            assert _in_transaction(postgres_server, long_table)
        for _ in range(100):
            if not _in_transaction(postgres_server, long_table):
                break
        assert not _in_transaction(postgres_server, long_table)
        answer = httpx.post(f"{url}/graphql", json={"query": QUERY, "variables": {"n": 2}})
        assert len(answer.json()["data"]["arsip"]["catatan"]) == 2


def test_an_answer_whose_source_dies_has_no_end(
    postgres_server: PrivatePostgres, long_table: str, tmp_path: Path
) -> None:
    with served(postgres_server, long_table, tmp_path) as url:
        body = {"query": QUERY, "variables": {"n": 100_000}}
        with (
            pytest.raises(httpx.RemoteProtocolError),
            httpx.stream("POST", f"{url}/graphql", json=body, timeout=60) as response,
        ):
            for number, _ in enumerate(response.iter_raw()):
                if number == 0:
                    postgres_server.query(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        f"WHERE datname = '{long_table}'"
                    )
        answer = httpx.post(f"{url}/graphql", json={"query": QUERY, "variables": {"n": 2}})
        assert len(answer.json()["data"]["arsip"]["catatan"]) == 2


def _in_transaction(server: PrivatePostgres, database: str) -> bool:
    return bool(
        server.query(
            "SELECT pid FROM pg_stat_activity WHERE xact_start IS NOT NULL "
            f"AND datname = '{database}'"
        )
    )


def _peak(url: str) -> int:
    """Bytes that the server's process held at most (resident)."""
    port = int(url.rsplit(":", 1)[1])
    status = Path(f"/proc/{_listening(port)}/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) * 1024


def _listening(port: int) -> int:
    """The process, a child of ours, that listens on a port."""
    lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
    sockets = {
        line.split()[9] for line in lines if line.split()[1].endswith(f":{port:04X}")
        and line.split()[3] == "0A"
    }  # fmt: skip
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    for child in children:
        for fd in Path(f"/proc/{child}/fd").iterdir():
            try:
                target = os.readlink(fd)
            except OSError:
                continue
            if any(target == f"socket:[{number}]" for number in sockets):
                return int(child)
    raise AssertionError("no child listens there")


RELATED = (
    ENTITIES
    + """\
    relations:
      sumber: {to: Sumber, on: {isi: kode}}
  Sumber:
    source: lain
    table: sumber
    key: [kode]
    fields:
      kode: {type: String, sql: varchar(200), nullable: false}
"""
)


async def test_a_long_list_that_another_database_filters_is_whole(
    tmp_path: Path,
) -> None:
    urls = []
    for name, text in (
        ("catatan", script(ROWS)),
        ("sumber", "CREATE TABLE sumber (kode varchar(200) PRIMARY KEY);"
         "INSERT INTO sumber SELECT '10 \"petik\" \\ é xxxxxxxxxx';"),
    ):  # fmt: skip
        path = tmp_path / f"{name}.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(text)
        urls.append(f"sqlite:///{path}")
    config = tmp_path / "config"
    (config / "agencies").mkdir(parents=True)
    (config / "city.yaml").write_text(CITY)
    agency = AGENCY.replace("}}", '}, lain: {url: "${LAIN_URL}"}}', 1)
    agency += RELATED.replace("    table: catatan", "    source: arsip\n    table: catatan")
    (config / "agencies/arsip.yaml").write_text(agency)
    made = Gateway(load_catalogue(config, {"ARSIP_URL": urls[0], "LAIN_URL": urls[1]}))
    await made.readiness()
    query = '{ arsip { catatan(where: {sumber: {kode: {ne: ""}}}, limit: 20000) { id: rowId } } }'
    bodies = [
        await whole(await made.answer(GraphQLRequest(query), streamed=streamed))
        for streamed in (True, False)
    ]
    await made.close()
    assert bodies[0] == bodies[1]
    assert orjson.loads(bodies[0]) == {"data": {"arsip": {"catatan": [{"id": 10}]}}}


async def test_an_explained_list_is_not_streamed(gateway: Gateway) -> None:
    """How it was answered is known when all has been read."""
    catalogue = replace(gateway.catalogue, http=replace(gateway.catalogue.http, explain=True))
    made = Gateway(catalogue)
    await made.readiness()
    request = GraphQLRequest(QUERY, variables={"n": 10_001}, extensions={"explain": True})
    answer = await made.answer(request, streamed=True)
    await made.close()
    assert answer.stream is None
    body = orjson.loads(answer.body)
    assert len(body["data"]["arsip"]["catatan"]) == 10_001
    assert body["extensions"]["explain"]["statements"] == 1
