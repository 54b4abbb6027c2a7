"""Which nested lists keep which server from walking the primary key."""

from collections.abc import Callable

import pytest

from batu_graph.connectors.base import Profile
from batu_graph.types import Engine
from tests.planner.conftest import Lab, fetches_of

BY_KEY = "{ capil { penduduk { anak { nik } } } }"
BY_NAME = "{ capil { penduduk { anak(orderBy: [{nama: ASC}]) { nik } } } }"
ONE = "{ capil { penduduk { ibu { nik } } } }"
FLAT = "{ capil { penduduk { nik } } }"


@pytest.mark.parametrize(
    ("product", "version", "query", "hinted"),
    [
        ("MySQL", (8, 0, 20), BY_KEY, True),
        ("MySQL", (9, 7, 0), BY_KEY, True),
        ("MySQL", (8, 0, 19), BY_KEY, False),
        ("MariaDB", (11, 8), BY_KEY, False),
        *(("MySQL", (9, 7, 0), query, False) for query in (BY_NAME, ONE, FLAT)),
    ],
)
def test_lists_by_key_are_hinted_where_the_server_knows_the_hint(
    lab_on: Callable[[Profile], Lab],
    product: str,
    version: tuple[int, ...],
    query: str,
    hinted: bool,
) -> None:
    plan = lab_on(Profile(Engine.MYSQL, product, version)).plan(query)
    texts = [fetch.statement.text for _, fetch in fetches_of(plan)]
    assert sum(text.count("/*+ NO_ORDER_INDEX(t") for text in texts) == hinted
