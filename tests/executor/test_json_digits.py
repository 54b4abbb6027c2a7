"""What a JSON column holds comes out as it is stored, or is null with a warning."""

from pathlib import Path

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import NOTES, archive_catalogue
from tests.executor.conftest import OwnDatabase

STORED = [
    '{"account":12345678901234567890,"amount":1234567890.12345678901}',
    "[1.10,1e300,-0.0,123456789012345678901234567890]",
    '"0.1000000000000000055511151231257827"',
    "1.00",
    "[null,true]",
    '{"a":[{"b":{"c":[]}}],"é":"\\u00e9\\\\ \\"!misfit\\""}',
]
TOO_LARGE = "1e400"
"""JSON, but no reader that clients have takes it for a number."""
NO_JSON = ["{rusak", "!misfit", "", "[1,]", "NaN"]
FIELDS = """      isi: {type: JSON, sql: TYPE}
      induk: {type: Int, sql: int}
    relations:
      anak: {to: Catatan, many: true, on: {rowId: induk}}
"""
QUERY = """{ arsip {
  catatan(orderBy: [{rowId: ASC}]) { id: rowId isi }
  catatanConnection(orderBy: [{rowId: ASC}]) { edges { node { isi } } }
  catatanByKey(rowId: 0) { anak { isi } anakConnection { nodes { lagi: isi } } }
} }"""


@pytest.mark.parametrize("way", ["documents", "rows"])
async def test_every_digit_comes_out_as_it_is_stored(
    own_database: OwnDatabase, way: str, tmp_path: Path
) -> None:
    # As text: jsonb and MySQL's json would write some of the numbers anew.
    postgresql = own_database.url.startswith("postgresql")
    texts = [*STORED, TOO_LARGE, *([] if postgresql else NO_JSON)]
    kind = "json" if postgresql else "text"
    rows = ", ".join(
        f"({number}, '{_escaped(text, own_database.url)}', 0)" for number, text in enumerate(texts)
    )
    own_database.execute(
        f"CREATE TABLE catatan (id int PRIMARY KEY, isi {kind}, induk int);"
        f"INSERT INTO catatan VALUES {rows}, ({len(texts)}, NULL, NULL);"
    )
    entities = NOTES + FIELDS.replace("TYPE", kind)
    gateway = Gateway(
        archive_catalogue(tmp_path / "config", own_database.url, entities),
        by_rows=way == "rows",
    )
    body = (await gateway.answer(GraphQLRequest(QUERY))).body.decode()
    await gateway.close()
    answer = orjson.loads(body)
    assert "errors" not in answer
    for text in STORED:
        assert body.count(f'"isi":{text}}}') == 3, text
        assert body.count(f'"lagi":{text}}}') == 1, text
    bad = len(texts) - len(STORED)
    shown = [row["isi"] for row in answer["data"]["arsip"]["catatan"]]
    assert shown[len(STORED) :] == [None] * (bad + 1)
    counts = [warning["count"] for warning in answer["extensions"]["warnings"]]
    assert counts == [bad] * 4


def _escaped(text: str, url: str) -> str:
    return text.replace("\\", "\\\\") if url.startswith("mysql") else text
