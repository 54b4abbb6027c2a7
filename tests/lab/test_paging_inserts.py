"""A walk over the pages of a table that others write to meanwhile."""

import sqlite3
from pathlib import Path

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.lab.data import DATABASES, Row, script
from tests.lab.databases import CONFIG

QUERY = """query Page($after: String) {
  desaConnection(orderBy: [{penduduk: DESC}], first: 6, after: $after) {
    nodes { kode } pageInfo { hasNextPage endCursor }
  }
}"""
INSERT = "INSERT INTO tb_desa (kd, penduduk) VALUES ('new.{0}', {1})"


@pytest.mark.parametrize("engine", [0, 1, 2], ids=["postgresql", "mariadb", "sqlite"])
async def test_rows_that_come_and_go_meanwhile_neither_repeat_nor_hide_others(
    engine: int,
    lab_rows: dict[str, list[Row]],
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
    tmp_path: Path,
) -> None:
    text = script("wilayah", engine, lab_rows)
    if engine == 2:
        path = tmp_path / "wilayah.db"
        connection = sqlite3.connect(path, isolation_level=None)
        connection.executescript(text)
        write, url = connection.execute, f"sqlite:///{path}"
    else:
        server = (postgres_server, mariadb_server)[engine]
        server.create_database("lab_walk")
        server.execute(text, "lab_walk")
        write, url = (lambda sql: server.execute(sql, "lab_walk")), server.url("lab_walk")
    environ = {f"{database.upper()}_URL": url for database in DATABASES}
    gateway = Gateway(load_catalogue(CONFIG, environ))
    seen: list[str] = []
    after = None
    try:
        for page in range(20):
            answer = await gateway.answer(GraphQLRequest(QUERY, variables={"after": after}))
            found = orjson.loads(answer.body)["data"]["desaConnection"]
            seen += [node["kode"] for node in found["nodes"]]
            after = found["pageInfo"]["endCursor"]
            if not found["pageInfo"]["hasNextPage"]:
                break
            for number, people in enumerate((2**31 - 1, 7, -5)):  # before, among, after
                write(INSERT.format(f"{page}.{number}", people))
            write(f"DELETE FROM tb_desa WHERE kd = '{seen[-1]}'")  # where the cursor stands
    finally:
        await gateway.close()
    assert len(seen) == len(set(seen))
    assert {row["kd"] for row in lab_rows["tb_desa"]} <= set(seen)
    assert any(kode.startswith("new.") for kode in seen)
