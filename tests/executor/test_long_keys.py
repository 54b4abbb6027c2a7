"""Keys of any length are found again among the values that another database lends."""

import sqlite3
from contextlib import closing
from pathlib import Path

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.executor.archive import CITY

LENGTHS = (1, 47, 48, 127, 128, 129, 189, 190, 191, 255, 511, 512, 513, 3000)
KEYS = ["é" * (length - 1) + "k" for length in LENGTHS]
TYPES = (
    "varchar(47)",
    "varchar(48)",
    "char(128)",
    "varchar(129)",
    "varchar(190)",
    "varchar(255)",
    "varchar(512)",
    "varchar(4000)",
    "text",
    "longtext",
)
AGENCY = """
agency: "1"
namespace: arsip
class: public
sources: {surat: {url: "${SURAT_URL}"}, berkas: {url: "${BERKAS_URL}"}}
entities:
  Surat:
    source: surat
    table: surat
    key: [nomor]
    fields:
      nomor: {type: Int, sql: int, nullable: false}
      kode: {type: String, sql: TYPE}
      pendek: {type: String, sql: varchar(9)}
    relations:
      berkas: {to: Berkas, on: {kode: kode}}
      berpadan: {to: Berkas, on: [{here: pendek, there: kode, here_codec: [{pad: 255}]}]}
      berganti: {to: Berkas, on: [{here: pendek, there: kode, here_codec: {replace: ["7", LONG]}}]}
  Berkas:
    source: berkas
    table: berkas
    key: [kode]
    fields:
      kode: {type: String, sql: text, nullable: false}
      nilai: {type: Int, sql: int}
"""
QUERY = """{ arsip {
  surat(orderBy: [{berkas: {nilai: ASC_NULLS_LAST}}]) { nomor }
  suratGroup(by: [{berkas: {nilai: true}}]) { key { berkas { nilai } } count }
  padded: surat(orderBy: [{berpadan: {nilai: DESC_NULLS_LAST}}, {nomor: DESC}], limit: 1) { nomor }
  longer: surat(orderBy: [{berganti: {nilai: DESC_NULLS_LAST}}, {nomor: DESC}], limit: 1) { nomor }
} }"""
PADDED = "7"
REPLACED = "é" * 255


@pytest.mark.parametrize("sql", TYPES)
@pytest.mark.parametrize("engine", ["mariadb", "mysql"])
async def test_long_keys_meet_what_is_lent_for_them(
    request: pytest.FixtureRequest, engine: str, sql: str, tmp_path: Path
) -> None:
    server: PrivateMariaDB = request.getfixturevalue(f"{engine}_server")
    room = int(sql.partition("(")[2][:-1]) if "(" in sql else max(LENGTHS)
    keys = [key for key in KEYS if len(key) <= room]
    values = {key: -place for place, key in enumerate(keys)}
    name = "panjang_" + "".join(filter(str.isalnum, sql))
    server.create_database(name)
    rows = ", ".join(f"({place}, '{key}', NULL)" for place, key in enumerate(keys))
    server.execute(
        f"CREATE TABLE surat (nomor int PRIMARY KEY, kode {sql}, pendek varchar(9));"
        f"INSERT INTO surat VALUES {rows}, (99, NULL, NULL), (50, NULL, '{PADDED}');",
        name,
    )
    with closing(sqlite3.connect(tmp_path / "berkas.db")) as connection, connection:
        connection.execute("CREATE TABLE berkas (kode text PRIMARY KEY, nilai int)")
        stored = [*values.items(), (PADDED.rjust(255, "0"), 1), (REPLACED, 1)]
        connection.executemany("INSERT INTO berkas VALUES (?, ?)", stored)
    (tmp_path / "city/agencies").mkdir(parents=True)
    (tmp_path / "city/city.yaml").write_text(CITY)
    agency = AGENCY.replace("TYPE", sql).replace("LONG", f'"{REPLACED}"')
    (tmp_path / "city/agencies/arsip.yaml").write_text(agency)
    environ = {"SURAT_URL": server.url(name), "BERKAS_URL": f"sqlite:///{tmp_path}/berkas.db"}
    gateway = Gateway(load_catalogue(tmp_path / "city", environ))
    body = orjson.loads((await gateway.answer(GraphQLRequest(QUERY))).body)
    await gateway.close()
    assert "errors" not in body, body
    found = body["data"]["arsip"]
    assert [row["nomor"] for row in found["surat"]][: len(keys)] == [*reversed(range(len(keys)))]
    groups = {group["key"]["berkas"]["nilai"]: group["count"] for group in found["suratGroup"]}
    assert groups == {**dict.fromkeys(values.values(), 1), None: 2}
    assert found["padded"] == found["longer"] == [{"nomor": 50}]
