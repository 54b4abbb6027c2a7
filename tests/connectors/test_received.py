"""What a source sends is counted while it comes, and ends where no more may be received."""

import sqlite3
from pathlib import Path

import pytest

from batu_graph.connectors.base import Connector, Row, Statement
from batu_graph.connectors.received import Allowance
from batu_graph.connectors.sqlite import LONG_TEXTS, Session
from batu_graph.errors import AnswerTooLarge
from tests.connectors.conftest import Place, ask

MOST = 5_000_000


def long_text(place: Place, size: int) -> str:
    """One row of one text of so many bytes."""
    if place.product == "SQLite":
        return f"SELECT hex(zeroblob({size // 2}))"
    return f"SELECT repeat('x', {size})"


def many_rows(place: Place, rows: int) -> str:
    """Rows of texts of 1,000 bytes."""
    numbers = "SELECT 0 AS n" + "".join(f" UNION ALL SELECT {n}" for n in range(1, 100))
    of = f"({numbers}) AS a, ({numbers}) AS b"
    return f"SELECT {long_text(place, 1_000).removeprefix('SELECT ')} FROM {of} LIMIT {rows}"


async def fetch(connector: Connector, text: str, allowance: Allowance) -> list[Row]:
    return await connector.fetch(Statement(text, connector.profile), (), allowance)


@pytest.mark.parametrize("make", [long_text, many_rows])
async def test_no_more_is_read_than_may_be(place, connect, make):
    connector = connect(place.with_(pool_size=1))
    await ask(connector, "SELECT 1")
    amount = 10_000_000 if make is long_text else 10_000
    allowance = Allowance(MOST)
    with pytest.raises(AnswerTooLarge) as caught:
        await fetch(connector, make(place, amount), allowance)
    assert caught.value.extensions == {
        "code": "QUERY_TOO_EXPENSIVE", "agency": place.source.namespace
    }  # fmt: skip
    assert "5,000,000 bytes" in caught.value.message
    # Of what follows nothing is read, nor is it asked for once more.
    assert allowance.left > -MOST  # asyncmy reads into a buffer that it has doubled
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


@pytest.mark.parametrize("make", [long_text, many_rows])
async def test_what_may_be_read_is_counted_over_statements(place, connect, make):
    connector = connect(place.with_(pool_size=1))
    await ask(connector, "SELECT 1")
    amount = 2_000_000 if make is long_text else 2_000
    allowance = Allowance(MOST)
    for left in (3_000_000, 1_000_000):
        assert await fetch(connector, make(place, amount), allowance)
        assert 0.9 * left < allowance.left <= left or make is long_text
    if place.product != "SQLite" or make is many_rows:  # whose values may have 4 MB in any case
        with pytest.raises(AnswerTooLarge):
            await fetch(connector, make(place, amount), allowance)
    # Another operation has an allowance of its own, or none.
    assert await fetch(connector, make(place, amount), Allowance(MOST))
    assert await ask(connector, make(place, amount))


async def test_what_follows_in_the_session_is_not_counted_any_more(place, connect):
    connector = connect(place.with_(pool_size=1))
    await ask(connector, "SELECT 1")
    allowance = Allowance(100_000)
    assert await fetch(connector, "SELECT 1", allowance)
    left = allowance.left
    statement = Statement(many_rows(place, 2_000), connector.profile)
    assert sum([len(rows) async for rows in connector.stream(statement, ())]) == 2_000
    await connector.probe()
    assert allowance.left == left


async def test_what_two_operations_ask_at_once_is_counted_apart(place, connect):
    connector = connect(place.with_(pool_size=2))
    await ask(connector, "SELECT 1")
    small, large = Allowance(MOST), Allowance(MOST)
    assert await fetch(connector, long_text(place, 100_000), small)
    with pytest.raises(AnswerTooLarge):
        await fetch(connector, long_text(place, 10_000_000), large)
    assert await fetch(connector, long_text(place, 100_000), small)
    assert MOST - 250_000 < small.left <= MOST - 200_000


def test_a_session_does_not_keep_long_statements_for_ever(tmp_path: Path) -> None:
    """SQLite would keep hundreds of them prepared, which can be a hundred kilobytes each."""
    file = tmp_path / "kota.db"
    sqlite3.connect(file).close()
    session = Session(file, 1.0)
    first = session.connection
    for number in range(1_000):
        assert session.run(f"SELECT {number}", ()) == [(number,)]
    assert session.connection is first
    for number in range(LONG_TEXTS // 10_000 + 1):
        assert session.run(f"SELECT {number} -- {'x' * 10_000}", ()) == [(number,)]
    assert session.connection is not first
    session.connection.close()
