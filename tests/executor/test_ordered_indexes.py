"""PostgreSQL: a filter by a key and an order by a name are read from the index that has both."""

from pathlib import Path

import asyncpg
import pytest

from batu_graph.config.catalogue import Catalogue
from batu_graph.connectors.base import Profile
from batu_graph.demo.servers import PrivatePostgres
from batu_graph.ir.parameters import Given, bind_all
from batu_graph.ir.plan import Fetch
from batu_graph.planner.compile import Planner
from batu_graph.planner.operation import read_operation
from batu_graph.planner.selection import read_selection
from batu_graph.schema.build import build_schema
from batu_graph.schema.platform import platform_schema
from batu_graph.types import Engine
from tests.executor.archive import archive_catalogue

VILLAGES, ROWS = 40, 40_000
ENTITIES = """
  Orang:
    table: orang
    key: [nomor]
    fields:
      nomor: {type: Int, sql: int, nullable: false}
      desa: {type: String, sql: varchar(13), nullable: false}
      kode: {type: ID, sql: int, nullable: false}
      nama: {type: String, sql: varchar(40), nullable: false}
"""
SCRIPT = f"""
CREATE TABLE orang (nomor int PRIMARY KEY, desa varchar(13), kode int, nama varchar(40));
INSERT INTO orang SELECT n, n % {VILLAGES}, n % {VILLAGES}, md5(n::text)
  FROM generate_series(1, {ROWS}) n;
CREATE INDEX ON orang (desa); CREATE INDEX ON orang (desa, nama);
CREATE INDEX ON orang (kode); CREATE INDEX ON orang (kode, nama);
ANALYZE orang;
"""


@pytest.fixture(scope="module")
def database(postgres_server: PrivatePostgres) -> str:
    postgres_server.create_database("berurut")
    postgres_server.execute(SCRIPT, "berurut")
    return "berurut"


@pytest.mark.parametrize("column", ["desa", "kode"])
async def test_the_first_rows_come_in_the_order_of_the_index(
    postgres_server: PrivatePostgres, database: str, tmp_path: Path, column: str
) -> None:
    url = postgres_server.url(database)
    where = f'{{{column}: {{eq: "3"}}}}'
    fetch = first_by_name(archive_catalogue(tmp_path / "city", url, ENTITIES), where)
    connection = await asyncpg.connect(url)
    explain = f"EXPLAIN {fetch.statement.text}"
    lines = await connection.fetch(explain, *bind_all(fetch.parameters, Given({})))
    await connection.close()
    plan = "\n".join(line for [line] in lines)
    assert f"Index Scan using orang_{column}_nama_idx" in plan, plan


def first_by_name(catalogue: Catalogue, where: str) -> Fetch:
    """The statement for the first people who meet a filter."""
    schema = build_schema(catalogue, platform_schema())
    people = f"orang(where: {where}, orderBy: [{{nama: ASC}}], limit: 20) {{ nama }}"
    operation = read_operation(schema, f"{{ arsip {{ {people} }} }}", None, catalogue.limits)
    profiles = {"arsip": Profile(Engine.POSTGRESQL, "PostgreSQL", (15,))}
    plan = Planner(catalogue, profiles).plan(read_selection(operation, catalogue, {}))
    return plan.fetches[0]
