"""Equal statements that wait are sent once, and nobody notices but the database."""

import asyncio
import time

import pytest

from batu_graph.connectors.base import Row
from batu_graph.connectors.pooled import MARGIN
from batu_graph.connectors.sharing import Sharing
from batu_graph.errors import SourceError, SourceTimeout
from tests.connectors.conftest import ask, until, works


async def turns(number: int) -> None:
    """Let everybody else go on, so many times."""
    for _ in range(number):
        await asyncio.sleep(0)


class Database:
    """Answers one statement at a time, with the number of statements so far."""

    def __init__(self) -> None:
        self.sent = 0
        self.slot = asyncio.Semaphore(1)

    async def send(self, sent) -> list[Row]:
        async with self.slot:
            sent()
            self.sent += 1
            number = self.sent
            await turns(50)
            return [(number,)]


async def test_those_who_ask_at_the_same_time_share_a_statement(place, connect):
    connector = connect(place.with_(pool_size=1))
    await connector.probe()
    if place.server is None:
        every = await asyncio.gather(*(ask(connector, "SELECT random()") for _ in range(9)))
        assert len({tuple(map(tuple, rows)) for rows in every}) == 1
        return
    with place.server.statements() as statements:
        every = await asyncio.gather(*(ask(connector, "SELECT 41 + 1") for _ in range(9)))
    assert [[tuple(row) for row in rows] for rows in every] == [[(42,)]] * 9
    assert sum("41 + 1" in statement for statement in statements) == 1


async def test_who_asks_a_connector_after_it_was_sent_gets_another(place, connect):
    """What is told by the statement that runs may be older than the question."""
    connector = connect(place.with_(pool_size=1))
    await connector.probe()
    text = {
        "postgresql": "SELECT random(), pg_sleep(0.3)",
        "mysql": "SELECT rand(), sleep(0.3)",
        "sqlite": "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 200000) "
        "SELECT random(), count(*) FROM n",
    }[place.source.engine]
    first = asyncio.create_task(ask(connector, text))
    await until(connector._slots.locked)
    second = await ask(connector, text)
    assert second[0][0] != (await first)[0][0]


async def test_who_asks_after_it_was_sent_gets_another():
    sharing, database = Sharing(), Database()
    first = asyncio.create_task(sharing.fetch("SELECT", (), database.send))
    await turns(10)
    second = asyncio.create_task(sharing.fetch("SELECT", (), database.send))
    third = asyncio.create_task(sharing.fetch("SELECT", (), database.send))
    assert await asyncio.gather(first, second, third) == [[(1,)], [(2,)], [(2,)]]


async def test_other_values_and_other_types_are_other_questions():
    sharing, database = Sharing(), Database()
    values = [1, True, 1.0, "1", 2, None]
    asked = [sharing.fetch("SELECT", (value,), database.send) for value in values]
    assert len({rows[0] for rows in await asyncio.gather(*asked)}) == len(values)


async def test_lists_of_keys_are_asked_each_for_itself():
    sharing, database = Sharing(), Database()
    asked = [sharing.fetch("SELECT", (["a"],), database.send) for _ in range(2)]
    assert await asyncio.gather(*asked) == [[(1,)], [(2,)]]


@pytest.mark.parametrize("leaving", [0, 1, 2])
async def test_who_leaves_takes_nothing_away_from_the_others(leaving):
    sharing, database = Sharing(), Database()
    busy = asyncio.create_task(database.send(lambda: None))
    await asyncio.sleep(0)
    tasks = [asyncio.create_task(sharing.fetch("SELECT", (), database.send)) for _ in range(4)]
    await turns(10)
    tasks[leaving].cancel()
    done = await asyncio.gather(busy, *tasks, return_exceptions=True)
    assert isinstance(done[1 + leaving], asyncio.CancelledError)
    others = [rows for number, rows in enumerate(done[1:]) if number != leaving]
    assert others == [[(2,)]] * 3
    assert database.sent == 2


async def test_who_waited_too_long_does_not_end_the_waiting_of_the_others():
    sharing, database = Sharing(), Database()
    busy = asyncio.create_task(database.send(lambda: None))
    await asyncio.sleep(0)

    async def impatient(patience: asyncio.Timeout) -> list[Row]:
        async with patience:
            return await sharing.fetch("SELECT", (), database.send)

    patience = asyncio.timeout(None)
    first = asyncio.create_task(impatient(patience))
    await turns(5)
    others = [asyncio.create_task(sharing.fetch("SELECT", (), database.send)) for _ in range(2)]
    await turns(5)
    patience.reschedule(0)
    done = await asyncio.gather(busy, first, *others, return_exceptions=True)
    assert isinstance(done[1], TimeoutError)
    assert done[2:] == [[(2,)], [(2,)]]


async def test_everybody_has_the_whole_of_their_own_time(place, connect):
    """And no more: who waits for somebody's statement does not begin anew when that one is late."""
    connector = connect(place.with_(pool_size=1, statement_timeout=0.5))
    await works(connector)
    slow = asyncio.create_task(ask(connector, place.endless))
    await turns(5)
    begun = time.monotonic()
    others = [asyncio.create_task(ask(connector, "SELECT 41 + 1")) for _ in range(20)]
    await asyncio.wait([slow, *others])
    # One after the other they would take 20 seconds.
    assert time.monotonic() - begun < 10 * (0.5 + MARGIN)
    assert isinstance(slow.exception(), SourceTimeout)


async def test_all_may_leave():
    sharing, database = Sharing(), Database()
    busy = asyncio.create_task(database.send(lambda: None))
    await asyncio.sleep(0)
    tasks = [asyncio.create_task(sharing.fetch("SELECT", (), database.send)) for _ in range(3)]
    await turns(10)
    for task in tasks:
        task.cancel()
    await asyncio.gather(busy, *tasks, return_exceptions=True)
    assert await sharing.fetch("SELECT", (), database.send) == [(2,)]


async def test_a_failure_is_everybodys(place, connect):
    connector = connect(place.with_(pool_size=1))
    await connector.probe()
    asked = [ask(connector, "SELECT x FROM tiada") for _ in range(3)]
    done = await asyncio.gather(*asked, return_exceptions=True)
    assert [isinstance(error, SourceError) and error.code for error in done] == ["SOURCE_DRIFT"] * 3
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]
