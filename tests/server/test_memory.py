"""Memory that was needed for a moment is given back."""

import asyncio
import ctypes
from pathlib import Path

import pytest

from batu_graph.server import memory
from tests.connectors.conftest import until


async def test_it_is_given_back_when_it_has_grown(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes, given = [100_000_000], []
    monkeypatch.setattr(memory, "EVERY", 0.001)
    monkeypatch.setattr(memory, "_size", lambda: lambda: sizes[-1])
    monkeypatch.setattr(memory, "_trim", lambda: lambda _: given.append(sizes[-1]) or 1)
    giving = asyncio.ensure_future(memory.give_back())
    await asyncio.sleep(0.02)
    sizes.append(sizes[0] + memory.GROWN)
    await asyncio.sleep(0.02)
    assert given == []
    sizes.append(sizes[-1] + 1)
    await until(lambda: len(given) == 1)
    await asyncio.sleep(0.02)
    assert len(given) == 1  # what is left is in use
    sizes.append(sizes[0])
    await asyncio.sleep(0.02)
    sizes.append(sizes[0] + memory.GROWN + 1)
    await until(lambda: len(given) == 2)
    giving.cancel()


async def test_where_the_c_library_has_no_such_call_nothing_is_done(monkeypatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    assert memory._trim() is None
    await memory.give_back()


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="no /proc here")
def test_the_size_is_the_memory_in_use() -> None:
    size = memory._size()
    assert size is not None
    before, kept = size(), bytearray(50_000_000)
    kept[::4096] = b"x" * len(kept[::4096])
    assert 40_000_000 < size() - before < 200_000_000
