"""A number, date or moment that the catalogue types ``String``: found by the text that is shown,
and by no other text."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import NOTES, archive_catalogue
from tests.executor.conftest import OwnDatabase

STORED = {
    "int": "71", "bigint": "9007199254740993", "decimal(8,2)": "1.50", "date": "2024-02-29",
    "timestamp": "2024-02-29 10:30:00", "time": "10:30:00",
}  # fmt: skip
OTHER = [
    "bukan",
    "",
    "-",
    "71.5",
    "2024-02-30",
    "99:99:99",
    "9" * 40,
    "9" * 400,
    "2024-02-29T10:30",
    " 71",
]


@pytest.mark.parametrize("sql_type", STORED)
async def test_a_text_that_no_value_is_shown_as_finds_nothing(
    sql_type: str, own_database: OwnDatabase, tmp_path: Path
) -> None:
    null = " NULL" if sql_type == "timestamp" else ""  # MariaDB makes it NOT NULL else
    own_database.execute(
        f"CREATE TABLE catatan (id int PRIMARY KEY, nilai {sql_type}{null});"
        f"INSERT INTO catatan VALUES (1, '{STORED[sql_type]}'), (2, NULL);"
    )
    entities = NOTES + f'      nilai: {{type: String, sql: "{sql_type}"}}\n'
    gateway = Gateway(archive_catalogue(tmp_path / "config", own_database.url, entities))

    async def found(where: str, value: Any) -> list[int]:
        kind = "[String!]" if isinstance(value, list) else "String"
        asked = f"catatan(where: {{nilai: {{{where}: $v}}}}) {{ id: rowId }}"
        query = f"query Q($v: {kind}!) {{ arsip {{ {asked} }} }}"
        request = GraphQLRequest(query, variables={"v": value})
        body = orjson.loads((await gateway.answer(request)).body)
        assert "errors" not in body, (where, value, body)
        return [row["id"] for row in body["data"]["arsip"]["catatan"]]

    body = orjson.loads(
        (await gateway.answer(GraphQLRequest("{ arsip { catatan { nilai } } }"))).body
    )
    shown = body["data"]["arsip"]["catatan"][0]["nilai"]
    for text in OTHER:
        assert await found("eq", text) == [], text
        assert await found("in", [text]) == [], text
        assert await found("in", [text, shown]) == [1], text
        assert await found("ne", text) == [1], text
        assert await found("notIn", [text]) == [1], text
    assert await found("eq", shown) == [1]
    assert await found("ne", shown) == []
    await gateway.close()


@pytest.mark.parametrize("huge", ["9" * 19, "9" * 20, "9" * 40, "-" + "9" * 60])
async def test_a_decimal_can_be_compared_with_what_no_column_holds(
    huge: str, own_database: OwnDatabase, tmp_path: Path
) -> None:
    own_database.execute(
        "CREATE TABLE catatan (id int PRIMARY KEY, nilai decimal(8,2));"
        "INSERT INTO catatan VALUES (1, 1.5), (2, NULL);"
    )
    entities = NOTES + '      nilai: {type: Decimal, sql: "decimal(8,2)"}\n'
    gateway = Gateway(archive_catalogue(tmp_path / "config", own_database.url, entities))
    above = huge.startswith("-")
    expected = {"eq": False, "ne": True, "in": False, "notIn": True, "gt": above, "lt": not above,
                "gte": above, "lte": not above}  # fmt: skip
    for operator, found in expected.items():
        value = f'["1", "{huge}"]' if operator in ("in", "notIn") else f'"{huge}"'
        query = (
            f"{{ arsip {{ catatan(where: {{nilai: {{{operator}: {value}}}}}) {{ id: rowId }} }} }}"
        )
        body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
        assert body == {"data": {"arsip": {"catatan": [{"id": 1}] if found else []}}}, operator
    await gateway.close()
