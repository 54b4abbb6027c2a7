"""Texts that a column's character set cannot hold, on MySQL and MariaDB: they equal nothing."""

from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest

from batu_graph.demo.servers import PrivateMariaDB
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import archive_catalogue

BOTH = (
    "armscii8", "ascii", "big5", "cp1250", "cp1251", "cp1256", "cp1257", "cp850", "cp852",
    "cp866", "cp932", "dec8", "eucjpms", "euckr", "gb2312", "gbk", "geostd8", "greek", "hebrew",
    "hp8", "keybcs2", "koi8r", "koi8u", "latin1", "latin2", "latin5", "latin7", "macce",
    "macroman", "sjis", "swe7", "tis620", "ucs2", "ujis", "utf16", "utf16le", "utf32",
    "utf8mb3", "utf8mb4",
)  # fmt: skip
"""Every character set that MariaDB 10.11 and MySQL 9.7 have in common, but for ``binary``, whose
texts are bytes."""
OTHER = "😀寿司é[Ω"
"""Held by Unicode alone; even ``[`` has no place in swe7."""
ENTITIES = "".join(
    f"""
  {name.capitalize()}:
    table: t_{name}
    key: [rowId]
    fields:
      rowId: {{column: id, type: Int, sql: int, nullable: false}}
      v: {{type: String, sql: varchar(20)}}
"""
    for name in BOTH
)


def script() -> str:
    lines = []
    for name in BOTH:
        lines += [
            f"CREATE TABLE t_{name} (id int PRIMARY KEY, v varchar(20) CHARACTER SET {name}, "
            "KEY (v));",
            f"INSERT INTO t_{name} VALUES (1, 'plain'), (2, 'Plain'), (3, NULL);",
        ]
    return "SET sql_mode = '';" + "\n".join(lines)


@pytest.fixture(scope="module", params=["mariadb", "mysql"])
def server(request: pytest.FixtureRequest) -> PrivateMariaDB:
    found: PrivateMariaDB = request.getfixturevalue(f"{request.param}_server")
    if not found.query("SELECT 1 FROM information_schema.schemata WHERE schema_name = 'aksara'"):
        found.create_database("aksara")
        found.execute(script(), "aksara")
    return found


@pytest.fixture(scope="module", params=["", "asyncmy"], ids=["aiomysql", "asyncmy"])
async def gateway(
    request: pytest.FixtureRequest,
    server: PrivateMariaDB,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[Gateway]:
    folder = tmp_path_factory.mktemp("aksara") / "city"
    url = server.url("aksara", driver=request.param)
    opened = Gateway(archive_catalogue(folder, url, ENTITIES))
    yield opened
    await opened.close()


async def _asked(gateway: Gateway, name: str, conditions: dict[str, str]) -> dict[str, list[int]]:
    selections = " ".join(
        f"{key}: {name}(where: {{v: {{{condition}}}}}) {{ id: rowId }}"
        for key, condition in conditions.items()
    )
    request = GraphQLRequest(f"{{ arsip {{ {selections} }} }}")
    body: Any = orjson.loads((await gateway.answer(request)).body)
    assert "errors" not in body, body
    return {key: [row["id"] for row in rows] for key, rows in body["data"]["arsip"].items()}


@pytest.mark.parametrize("charset", BOTH)
async def test_a_text_that_the_column_cannot_hold_equals_nothing(
    gateway: Gateway, charset: str
) -> None:
    found = await _asked(
        gateway,
        charset,
        {
            "eq": f'eq: "{OTHER}"',
            "list": f'in: ["plain", "{OTHER}"]',
            "starts": f'startsWith: "{OTHER}"',
            "contains": f'contains: "{OTHER}"',
            "lower": f'iEq: "{OTHER}"',
            "ne": f'ne: "{OTHER}"',
            "not_in": f'notIn: ["Plain", "{OTHER}"]',
        },
    )
    assert found == {
        "eq": [], "list": [1], "starts": [], "contains": [], "lower": [], "ne": [1, 2],
        "not_in": [1],
    }  # fmt: skip


async def test_a_text_that_some_columns_can_hold_is_found_in_those(
    gateway: Gateway, server: PrivateMariaDB
) -> None:
    server.execute(
        "INSERT INTO t_latin1 VALUES (9, 'café'); INSERT INTO t_utf8mb4 VALUES (9, '😀');", "aksara"
    )
    try:
        assert await _asked(gateway, "latin1", {"a": 'in: ["😀", "café"]'}) == {"a": [9]}
        assert await _asked(gateway, "utf8mb4", {"a": 'in: ["😀", "café"]'}) == {"a": [9]}
    finally:
        server.execute(
            "DELETE FROM t_latin1 WHERE id = 9; DELETE FROM t_utf8mb4 WHERE id = 9;", "aksara"
        )


async def test_any_case_finds_what_it_was_given(gateway: Gateway, server: PrivateMariaDB) -> None:
    # The Turkish letters, double letters, and two that take more bytes in lower case.
    texts = [
        "\u0130zmir", "\u0131SPARTA", "STRASSE", "straße", "ΣΊΣΥΦΟΣ", "ǅ", "\u13a0", "\ufb03",
        "\u023a", "\u023e", "\u212a",
    ]  # fmt: skip
    values = ", ".join(f"({20 + place}, '{text}')" for place, text in enumerate(texts))
    server.execute(f"INSERT INTO t_utf8mb4 VALUES {values};", "aksara")
    try:
        for place, text in enumerate(texts):
            found = await _asked(
                gateway,
                "utf8mb4",
                {
                    "eq": f'iEq: "{text}"',
                    "contains": f'iContains: "{text}"',
                    "starts": f'iStartsWith: "{text}"',
                    "ends": f'iEndsWith: "{text}"',
                },
            )
            assert all(20 + place in ids for ids in found.values()), (text, found)
            assert all(1 not in ids for ids in found.values()), (text, found)
    finally:
        server.execute("DELETE FROM t_utf8mb4 WHERE id >= 20;", "aksara")
