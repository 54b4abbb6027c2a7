"""Few sessions for many: a server that allows fewer than pool_size, an operation that wants all."""

import asyncio
from itertools import count

import pytest

from batu_graph.connectors import pooled
from batu_graph.connectors.base import Statement
from batu_graph.connectors.received import Allowance
from batu_graph.demo.servers import READER
from batu_graph.errors import SourceTimeout, SourceUnavailable
from tests.connectors.conftest import Place, ask, until

ALLOWED = 3


NUMBERS = count()


@pytest.fixture
def few(server_place: Place) -> Place:
    """By an account of its own, to which the server allows three sessions."""
    server = server_place.server
    assert server is not None
    name = f"batu_sedikit_{next(NUMBERS)}"
    database = server_place.source.url.rpartition("/")[2]
    if server_place.source.engine == "postgresql":
        limits = f"CONNECTION LIMIT {ALLOWED}"
        server.query(f"CREATE ROLE {name} LOGIN PASSWORD '{server.password}' {limits}")
        server.query(f"GRANT CONNECT ON DATABASE {database} TO {name}")
    else:
        account = f"{name}@'127.0.0.1'"
        limits = f"WITH MAX_USER_CONNECTIONS {ALLOWED}"
        server.query(f"CREATE USER {account} IDENTIFIED BY '{server.password}' {limits}")
        server.query(f"GRANT SELECT ON `{database}`.* TO {account}")
    return server_place.with_(url=server_place.source.url.replace(READER, name))


async def test_all_are_answered_in_the_sessions_that_there_are(few, connect, caplog):
    connector = connect(few.with_(pool_size=8))
    for _ in range(3):
        answers = await asyncio.gather(*(ask(connector, f"SELECT {n}") for n in range(24)))
        assert [tuple(row) for [row] in answers] == [(n,) for n in range(24)]
    told = [line for line in caplog.text.splitlines() if "WARNING" in line]
    assert len(told) == 1 and "pool_size" in told[0]  # once, not for every statement


async def test_more_are_asked_for_again_after_a_while(few, connect, monkeypatch):
    monkeypatch.setattr(pooled, "GROW_SECONDS", 0.05)
    connector = connect(few.with_(pool_size=8))
    await asyncio.gather(*(ask(connector, f"SELECT {n}") for n in range(24)))
    await until(lambda: connector._slots._value == 8)


async def test_without_a_session_of_ours_the_source_is_unavailable_at_once(few, connect):
    others = connect(few.with_(pool_size=8, statement_timeout=60.0))
    busy = asyncio.gather(*(ask(others, f"{few.endless}, {n}") for n in range(8)))
    await until(lambda: others._open_sessions and others._connecting == 0)
    connector = connect(few.with_(pool_size=8))
    answers = await asyncio.gather(
        *(ask(connector, f"SELECT {n}") for n in range(8)), return_exceptions=True
    )
    assert {type(answer) for answer in answers} == {SourceUnavailable}
    busy.cancel()


async def test_no_operation_takes_more_than_half_of_the_sessions(server_place, connect):
    """However much it asks for at a time: others are answered meanwhile."""
    connector = connect(server_place.with_(pool_size=4, statement_timeout=60.0))
    await connector.probe()
    running = server_place.server.running
    heavy, light = Allowance(10**9), Allowance(10**9)

    def statement(text: str) -> Statement:
        return Statement(text, connector.profile)

    endless = [statement(f"{server_place.endless} LIMIT {number}") for number in range(1, 9)]
    asked = [asyncio.create_task(connector.fetch(one, (), heavy)) for one in endless]
    await until(lambda: len(running()) == 2)
    for _ in range(3):
        found = await asyncio.wait_for(connector.fetch(statement("SELECT 7"), (), light), 20)
        assert [tuple(row) for row in found] == [(7,)]
        assert len(running()) == 2
    for one in asked:
        one.cancel()
    await asyncio.wait(asked)
    await until(lambda: not running())


async def test_an_operations_own_statements_wait_for_each_other_within_their_timeout(
    server_place, connect
):
    connector = connect(server_place.with_(pool_size=2, statement_timeout=0.4))
    await connector.probe()
    heavy = Allowance(10**9)
    texts = [f"{server_place.endless} LIMIT {number}" for number in (1, 2)]
    asked = [connector.fetch(Statement(text, connector.profile), (), heavy) for text in texts]
    found = await asyncio.gather(*asked, return_exceptions=True)
    assert {type(one) for one in found} == {SourceTimeout}
