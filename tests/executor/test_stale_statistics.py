"""Nested lists on a MySQL whose statistics are those of an empty table."""

from pathlib import Path

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import archive_catalogue
from tests.servers.others import PrivateMysql

PARENTS, PER_PARENT = 200, 20
ENTITIES = """
  Induk:
    table: induk
    key: [nomor]
    limit: {default: 1000, maximum: 1000}
    fields:
      nomor: {type: Int, sql: int, nullable: false}
    relations:
      anak: {to: Anak, many: true, on: {nomor: induk}}
  Anak:
    table: anak
    key: [nomor]
    limit: {default: 100, maximum: 1000}
    fields:
      nomor: {type: Int, sql: int, nullable: false}
      induk: {type: Int, sql: int}
"""
SCRIPT = f"""
CREATE TABLE induk (nomor int PRIMARY KEY);
CREATE TABLE anak (nomor int PRIMARY KEY, induk int, KEY (induk))
  STATS_PERSISTENT = 1, STATS_AUTO_RECALC = 0;
INSERT INTO induk VALUES {", ".join(f"({n})" for n in range(PARENTS))};
INSERT INTO anak VALUES {", ".join(f"({n}, {n % PARENTS})" for n in range(PARENTS * PER_PARENT))};
"""


@pytest.mark.parametrize("order", ["", ", orderBy: [{nomor: DESC}]"])
async def test_each_parents_rows_are_read_and_no_others(
    mysql_server: PrivateMysql, tmp_path: Path, order: str
) -> None:
    name = f"basi_{len(order)}"
    mysql_server.create_database(name)
    mysql_server.execute(SCRIPT, name)
    gateway = Gateway(archive_catalogue(tmp_path / "city", mysql_server.url(name), ENTITIES))
    await gateway.readiness()
    before = _rows_read(mysql_server)
    query = f"{{ arsip {{ induk {{ anak(limit: 100{order}) {{ nomor }} }} }} }}"
    body = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    await gateway.close()
    assert "errors" not in body, body
    lists = [[row["nomor"] for row in one["anak"]] for one in body["data"]["arsip"]["induk"]]
    expected = [[*range(n, PARENTS * PER_PARENT, PARENTS)] for n in range(PARENTS)]
    assert lists == [one[::-1] if order else one for one in expected]
    read = _rows_read(mysql_server) - before
    assert PARENTS * PER_PARENT <= read < 3 * PARENTS * PER_PARENT  # and the parents, and more


def _rows_read(server: PrivateMysql) -> int:
    """How many rows of tables were looked at since the server began."""
    [(_, count)] = server.query("SHOW GLOBAL STATUS LIKE 'Innodb_rows_read'")
    return int(count)
