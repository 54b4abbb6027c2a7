"""SQLite files that others write, replace or write over, and that nothing is left beside."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Statement
from batu_graph.connectors.pooled import PIECE_ROWS
from batu_graph.errors import SourceRefused, SourceUnavailable
from batu_graph.onboarding.reading.connecting import connected
from batu_graph.types import Engine
from tests.connectors.conftest import Place, ask

COUNT = PIECE_ROWS * 3


@contextlib.contextmanager
def written(path: Path, mode: str = "delete") -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        yield connection


def fill(path: Path, number: int, mode: str = "delete") -> Path:
    """Files of one size, whose headers do not tell them apart."""
    with written(path, mode) as connection:
        connection.execute("CREATE TABLE angka (x int)")
        rows = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < {COUNT})"
        connection.execute(f"INSERT INTO angka {rows} SELECT {number} FROM n")
    os.utime(path, ns=(number, number))
    return path


def place(path: Path) -> Place:
    url = f"sqlite:///{path}"
    return Place(Source("lite", "bpbd", Engine.SQLITE, url, pool_size=1), url, None, "", "?")


async def numbers(connector) -> list[int]:
    return [row[0] for row in await ask(connector, "SELECT DISTINCT x FROM angka ORDER BY x")]


async def test_a_file_in_wal_mode_is_read_and_nothing_left_beside_it(tmp_path, connect):
    path = fill(tmp_path / "wal.db", 1, "wal")
    assert os.listdir(tmp_path) == ["wal.db"]
    connector = connect(place(path))
    assert await numbers(connector) == [1]
    async with connected(place(path).source.url, Engine.SQLITE) as run:
        assert await run(lambda c: c.exec_driver_sql("SELECT max(x) FROM angka").scalar()) == 1
    assert os.listdir(tmp_path) == ["wal.db"]


async def test_what_others_write_in_wal_mode_is_seen_at_once(tmp_path, connect):
    path = fill(tmp_path / "wal.db", 1, "wal")
    connector = connect(place(path))
    assert await numbers(connector) == [1]
    with written(path, "wal") as writer:
        for number in (2, 3):
            writer.execute("INSERT INTO angka VALUES (?)", (number,))
            assert await numbers(connector) == list(range(1, number + 1))
        assert (tmp_path / "wal.db-wal").exists()  # not in the file itself yet
    assert await numbers(connector) == [1, 2, 3]


@pytest.mark.parametrize("mode", ["delete", "wal"])
@pytest.mark.parametrize("way", [shutil.copyfile, shutil.move])
@pytest.mark.parametrize("streamed", [False, True])
async def test_a_new_copy_is_read_at_once(tmp_path, connect, mode, way, streamed):
    path, copy = fill(tmp_path / "malam.db", 1, mode), fill(tmp_path / "baru.db", 2, mode)
    connector = connect(place(path))
    assert await numbers(connector) == [1]
    way(copy, path)
    if streamed:
        pieces = connector.stream(Statement("SELECT x FROM angka", connector.profile), ())
        assert {row[0] async for rows in pieces for row in rows} == {2}
    assert await numbers(connector) == [2]


@pytest.mark.parametrize("way", [shutil.copyfile, shutil.move])
async def test_a_list_is_never_half_of_one_copy_and_half_of_another(tmp_path, connect, way):
    path, copy = fill(tmp_path / "malam.db", 1), fill(tmp_path / "baru.db", 2)
    connector = connect(place(path))
    await connector.probe()
    pieces = connector.stream(Statement("SELECT x FROM angka", connector.profile), ())
    found = {row[0] for row in await anext(pieces)}
    way(copy, path)
    with contextlib.suppress(SourceUnavailable):  # written over: it cannot be whole any more
        found |= {row[0] async for rows in pieces for row in rows}
    assert found == {1}
    assert await numbers(connector) == [2]


async def test_a_copy_written_over_during_a_statement_is_not_mixed_in(tmp_path, connect):
    path, copy = fill(tmp_path / "malam.db", 1), fill(tmp_path / "baru.db", 2)
    connector = connect(place(path))
    assert await numbers(connector) == [1]
    [[_, session]] = connector._idle
    session.connection.create_function("salin", 0, lambda: bool(shutil.copyfile(copy, path)))
    with pytest.raises(SourceRefused):  # it is asked again, where there is no such function
        await ask(connector, "SELECT count(*), salin() FROM angka")
    assert await numbers(connector) == [2]


async def test_a_writers_changes_are_seen_though_it_writes_all_the_time(tmp_path, connect):
    path = fill(tmp_path / "ramai.db", 1)
    connector = connect(place(path))
    with written(path) as writer:
        for number in range(2, 12):
            writer.execute("UPDATE angka SET x = ?", (number,))
            assert await numbers(connector) == [number]
