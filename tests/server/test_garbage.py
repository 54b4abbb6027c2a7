"""What is kept is out of the garbage collector's rounds, and freed all the same."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLError, Node, Token

from batu_graph.apart import Apart
from batu_graph.ir.plan import Fetch
from batu_graph.server.garbage import _after_a_round, set_aside
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import NOTES, archive_catalogue


@pytest.fixture
def aside() -> Iterator[None]:
    """As in a process that serves."""
    set_aside()
    yield
    gc.callbacks.remove(_after_a_round)
    gc.unfreeze()


class Kept:
    """Something that a weak reference can tell of."""

    itself: object = None


def test_what_survives_a_round_is_not_looked_at_again(aside) -> None:
    kept = [Kept()]
    gc.collect()
    assert not any(found is kept[0] for found in gc.get_objects(generation=2))


async def test_what_large_work_leaves_is_collected_before_it_could_be_set_aside(aside) -> None:
    """Validation makes hundreds of thousands of objects that refer to one another."""
    left: list[weakref.ref[Kept]] = []

    def work() -> None:
        litter = Kept()
        litter.itself = litter
        left.append(weakref.ref(litter))

    apart = Apart("test", 0, litters=True)
    await apart.do(1, work)
    assert left[0]() is None
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError):
        await apart.do(1, lambda: 1 // 0)
    assert gc.isenabled()
    apart.close()


async def test_operations_and_plans_are_freed_without_the_collector(tmp_path: Path) -> None:
    """Those that are set aside would never be."""
    catalogue = archive_catalogue(tmp_path, f"sqlite:///{tmp_path}/arsip.db", NOTES)
    gateway = Gateway(catalogue)
    query = "query Q($n: Int) { arsip { catatan(limit: $n) { ...F } } } "
    query += "fragment F on Catatan { id }"
    gc.collect()
    before = alive()
    await gateway.answer(GraphQLRequest(query, variables={"n": 2}))
    await gateway.answer(GraphQLRequest("{ arsip { nothing } }"))
    gc.collect()  # what was made in passing
    assert alive() > before
    gc.disable()
    try:
        gateway._operations.clear()
        gateway.forget_plans()
        gateway.look_ups._loaders.clear()
        assert alive() == before
    finally:
        gc.enable()
        await gateway.close()


def alive() -> int:
    """How many parts of documents and plans there are."""
    return sum(isinstance(one, Node | Token | Fetch | GraphQLError) for one in gc.get_objects())
