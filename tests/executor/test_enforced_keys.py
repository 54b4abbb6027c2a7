"""A foreign key that the database enforces by its collation joins as the database joins it."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import archive_catalogue
from tests.executor.conftest import OwnDatabase

TABLES = """
CREATE TABLE unit (kode {text} PRIMARY KEY, nama varchar(20));
CREATE TABLE staf (
  id int PRIMARY KEY, kd_unit {text}, FOREIGN KEY (kd_unit) REFERENCES unit (kode));
CREATE TABLE cuti (
  id int PRIMARY KEY, id_staf int, kd {text}, tahun int,
  FOREIGN KEY (kd) REFERENCES unit (kode));
INSERT INTO unit VALUES ('HR', 'people'), ('Fin', 'money'), ('IT', 'none');
INSERT INTO staf VALUES (1, 'HR'), (2, 'hr'), (3, '{third}'), (4, 'FIN'), (5, NULL);
INSERT INTO cuti VALUES (10, 1, 'hR', 2024), (11, 4, 'fin', 2024);
"""
ENTITIES = """\
  Unit:
    table: unit
    key: [kode]
    fields:
      kode: {{type: ID, sql: {sql}, nullable: false}}
      nama: {{type: String, sql: varchar(20)}}
  Staf:
    table: staf
    key: [rowId]
    fields:
      rowId: {{column: id, type: Int, sql: int, nullable: false}}
      kodeUnit: {{column: kd_unit, type: String, sql: {sql}}}
    relations:
      unit: {{to: Unit, on: {{kodeUnit: kode}}, compare: database, inverse: staf}}
  Cuti:
    table: cuti
    key: [rowId]
    fields:
      rowId: {{column: id, type: Int, sql: int, nullable: false}}
      idStaf: {{column: id_staf, type: Int, sql: int}}
      kodeUnit: {{column: kd, type: String, sql: {sql}}}
    relations:
      staf: {{to: Staf, on: {{idStaf: rowId}}, inverse: cuti}}
      unit: {{to: Unit, on: {{kodeUnit: kode}}, compare: database, inverse: cuti}}
"""
TYPES = {
    "postgresql": [
        ("citext", "citext", "Hr"),
        ('varchar(9) COLLATE "longgar"', "varchar(9)", "Ĥr"),
    ],
    "mysql": [("varchar(9) COLLATE utf8mb4_general_ci", "varchar(9)", "Ĥr ")],
    "sqlite": [("varchar(9) COLLATE NOCASE", "varchar(9)", "Hr")],
}
PREPARE = """CREATE EXTENSION citext;
CREATE COLLATION longgar (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
"""
LONG = "panjang" * 10
"""An alias too long for a label in PostgreSQL, so that rows travel."""
QUESTIONS: list[tuple[str, object]] = [
    (
        "staf(orderBy: [{rowId: ASC}]) { id: rowId unit { nama } }",
        [(1, "people"), (2, "people"), (3, "people"), (4, "money"), (5, None)],
    ),
    ("unit(orderBy: [{nama: DESC}]) { nama staf { id: rowId } }",
     [("people", [1, 2, 3]), ("none", []), ("money", [4])]),
    ("unit(orderBy: [{nama: DESC}]) { nama staf(limit: 1, offset: 1) { id: rowId } }",
     [("people", [2]), ("none", []), ("money", [])]),
    ('staf(where: {unit: {nama: {eq: "people"}}}) { id: rowId }', [1, 2, 3]),
    ('staf(where: {not: {unit: {nama: {eq: "people"}}}}) { id: rowId }', [4, 5]),
    ("unit(where: {staf: {some: {rowId: {eq: 2}}}}) { nama }", ["people"]),
    ("unit(where: {staf: {none: {}}}) { nama }", ["none"]),
    ("unit(where: {staf: {every: {rowId: {lt: 4}}}}, orderBy: [{nama: ASC}]) { nama }",
     ["none", "people"]),
    ("staf(orderBy: [{unit: {nama: ASC_NULLS_LAST}}, {rowId: ASC}]) { id: rowId }", [4, 1, 2, 3, 5]),  # noqa: E501
    ("unit(orderBy: [{stafAggregate: {count: DESC}}, {nama: ASC}]) { nama }",
     ["people", "money", "none"]),
    ("stafGroup(by: [{unit: {nama: true}}], orderBy: [{count: DESC}, {key: {unit: {nama: ASC}}}]) "
     "{ key { unit { nama } } count }",
     [("people", 3), ("money", 1), (None, 1)]),
    ("unit(orderBy: [{nama: DESC}]) { nama stafAggregate { count max { id: rowId } } }",
     [("people", (3, 3)), ("none", (0, None)), ("money", (1, 4))]),
    ("unit(orderBy: [{nama: DESC}]) { nama stafGroup(by: [{rowId: true}]) { count } }",
     [("people", [1, 1, 1]), ("none", []), ("money", [1])]),
    ("unit(orderBy: [{nama: DESC}]) { stafConnection(first: 2) "
     "{ nodes { id: rowId } pageInfo { hasNextPage } totalCount } }",
     [([1, 2], True, 3), ([], False, 0), ([4], False, 1)]),
    # Deeper than one statement goes everywhere.
    ('unitByKey(kode: "HR") { staf { id: rowId unit { staf { id: rowId unit { nama staf { cuti { id: rowId unit '  # noqa: E501
     "{ nama staf { id: rowId } } } } } } } } }", None),
    ('cuti(where: {unit: {staf: {some: {unit: {staf: {some: {rowId: {eq: 3}}}}}}}}) { id: rowId }', [10]),  # noqa: E501
    (f"staf(orderBy: [{{rowId: ASC}}]) {{ {LONG}: rowId unit {{ nama }} }}",
     [(1, "people"), (2, "people"), (3, "people"), (4, "money"), (5, None)]),
    (f"unit(orderBy: [{{nama: DESC}}]) {{ {LONG}: nama staf {{ id: rowId }} }}",
     [("people", [1, 2, 3]), ("none", []), ("money", [4])]),
]  # fmt: skip


def told(value: Any) -> Any:
    """Objects of one member as the member, of several as a tuple."""
    if isinstance(value, list):
        return [told(item) for item in value]
    if isinstance(value, dict):
        parts = tuple(told(item) for item in value.values())
        return parts[0] if len(parts) == 1 else parts
    return value


def deep() -> Any:
    """The answer to the question that is deeper than one statement."""
    of_staf = {1: [(10, ("people", [1, 2, 3]))], 2: [], 3: []}
    leave = [of_staf[n] for n in (1, 2, 3)]
    inner = [(n, ("people", leave)) for n in (1, 2, 3)]
    return [(n, inner) for n in (1, 2, 3)]


@pytest.mark.parametrize("by_rows", [False, True], ids=["documents", "rows"])
async def test_a_declared_foreign_key_joins_as_the_database_joins_it(
    own_database: OwnDatabase, tmp_path: Path, by_rows: bool
) -> None:
    engine = own_database.url.split(":")[0]
    if engine == "postgresql":
        own_database.execute(PREPARE)
    for number, (text, sql, third) in enumerate(TYPES[engine]):
        own_database.execute(TABLES.format(text=text, third=third))
        catalogue = archive_catalogue(
            tmp_path / str(number), own_database.url, ENTITIES.format(sql=sql)
        )
        gateway = Gateway(catalogue, by_rows=by_rows)
        await gateway.readiness()
        for question, expected in QUESTIONS:
            request = GraphQLRequest(f"{{ arsip {{ {question} }} }}")
            body = orjson.loads((await gateway.answer(request)).body)
            assert "errors" not in body, (question, body["errors"])
            assert told(body["data"]["arsip"]) == (expected or deep()), (text, question)
        await gateway.close()
        own_database.execute("DROP TABLE cuti; DROP TABLE staf; DROP TABLE unit;")
