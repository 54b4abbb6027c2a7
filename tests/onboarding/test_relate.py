"""Keys of two agencies on real servers: what is counted is what a count by hand says."""

import asyncio
import json
import os
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.onboarding.reading import connecting
from batu_graph.onboarding.reading.connecting import connected
from batu_graph.onboarding.reading.shapes import SHAPES
from batu_graph.onboarding.relate import FAR_KEYS, Proposed, Related, relate
from batu_graph.onboarding.relating.candidates import Column, candidates, columns_of, keys_of
from batu_graph.onboarding.relating.codec_search import as_yaml
from batu_graph.onboarding.relating.key_samples import evenly, spread_keys
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from batu_graph.types import Engine

CITY = """\
city: Kota Kunci
agencies:
  - {code: "1", name: Dukcapil, abbreviation: Dukcapil, valid_from: 2017-01-01}
  - {code: "2", name: Dinkes, abbreviation: Dinkes, valid_from: 2017-01-01}
"""
DUKCAPIL = """\
agency: "1"
namespace: dukcapil
class: public
sources: {{dukcapil: {{url: "${{DUKCAPIL_URL}}"{timeout}}}}}
entities:
  Penduduk:
    table: biodata_wni
    key: [nik]
    rows: {{hidup: 1}}
    fields:
      nik: {{type: {scalar}, sql: "{sql}", nullable: false}}
      nama: {{type: String, sql: varchar(60)}}
"""
DINKES = """\
agency: "2"
namespace: dinkes
class: public
sources: {dinkes: {url: "${DINKES_URL}"}}
entities:
  Kunjungan:
    table: visit
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      noKtp: {column: no_ktp, type: String, sql: varchar(25)}
"""
PEOPLE = FAR_KEYS + 10_000
VISITS = 700
LIVING, DEAD, STRANGERS, NULLS = 500, 80, 119, 1

_names = (f"relate_{number}" for number in count())


def nik(number: int) -> int:
    return 3579_9901_0180_0000 + number


def dotted(key: int) -> str:
    text = str(key)
    return f"{text[:6]}.{text[6:12]}.{text[12:]}"


def untidy(key: int, number: int) -> str:
    text = str(key)
    ways = (text, f" {text}", f"{text[:6]}-{text[6:12]}-{text[12:]}", f"{text[:8]} {text[8:]} ")
    return ways[number % len(ways)]


class City:
    """Residents in PostgreSQL, visits in MariaDB, and what stands in both."""

    def __init__(
        self, postgres: PrivatePostgres, mariadb: PrivateMariaDB, folder: Path, far: str,
        timeout: str = "",
    ) -> None:  # fmt: skip
        name, chance = next(_names), random.Random(5)
        numbers = chance.sample(range(PEOPLE), LIVING + DEAD)
        self.living, dead = numbers[:LIVING], numbers[LIVING:]
        strangers = [PEOPLE + 1 + number for number in range(STRANGERS)]
        visitors = [nik(number) for number in [*self.living, *dead, *strangers]]
        values = [f"'{untidy(one, place)}'" for place, one in enumerate(visitors)]
        values += ["NULL"] * NULLS
        mariadb.create_database(name)
        rows = ", ".join(f"({place}, {value})" for place, value in enumerate(values))
        mariadb.execute(
            "CREATE TABLE visit (id int PRIMARY KEY, no_ktp varchar(25));"
            f"INSERT INTO visit VALUES {rows};",
            name,
        )
        self.owner = dict(enumerate(visitors[:LIVING]))
        stored, scalar = {
            "number": ("numeric(16,0)", "Decimal"), "dotted": ("char(20)", "ID")
        }[far]  # fmt: skip
        made = f"{nik(0)} + n"
        if far == "dotted":
            made = rf"regexp_replace(({made})::text, '^(.{{6}})(.{{6}})', '\1.\2.')"
        gone = ", ".join(f"'Warga {number}'" for number in dead)
        postgres.create_database(name)
        postgres.execute(
            f"CREATE TABLE biodata_wni (nik {stored} PRIMARY KEY, nama varchar(60), hidup int);"
            f"INSERT INTO biodata_wni SELECT {made}, 'Warga ' || n, 1"
            f" FROM generate_series(0, {PEOPLE - 1}) n;"
            f"UPDATE biodata_wni SET hidup = 0 WHERE nama IN"
            f" ({gone});",
            name,
        )
        (folder / "agencies").mkdir(parents=True)
        (folder / "city.yaml").write_text(CITY)
        (folder / "agencies/dinkes.yaml").write_text(DINKES)
        text = DUKCAPIL.format(scalar=scalar, sql=stored, timeout=timeout)
        (folder / "agencies/dukcapil.yaml").write_text(text)
        self.folder = folder
        self.environ = {"DUKCAPIL_URL": postgres.url(name), "DINKES_URL": mariadb.url(name)}

    @property
    def catalogue(self) -> Catalogue:
        return load_catalogue(self.folder, self.environ)

    def related(self, **options: Any) -> Related:
        return asyncio.run(
            relate(self.catalogue, [("dinkes", "dukcapil"), ("dukcapil", "dinkes")], **options)
        )

    def command(self, *options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "batu_graph", "relate", "--config", str(self.folder), *options],
            capture_output=True, text=True, env=os.environ | self.environ,
        )  # fmt: skip

    def ask(self, query: str) -> Any:
        async def answered() -> bytes:
            gateway = Gateway(self.catalogue)
            try:
                return (await gateway.answer(GraphQLRequest(query))).body
            finally:
                await gateway.close()

        return json.loads(asyncio.run(answered()))["data"]


def only(related: Related) -> Proposed:
    [proposed] = related.proposed
    assert (proposed.near.name, proposed.far.name) == ("Kunjungan.noKtp", "Penduduk.nik")
    return proposed


@pytest.mark.parametrize("far", ["number", "dotted"])
def test_keys_are_found_among_more_than_are_read_and_then_join(
    far: str, postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB, tmp_path: Path
) -> None:
    city = City(postgres_server, mariadb_server, tmp_path / "config", far)
    one = only(city.related())
    assert (one.match.found, one.match.asked) == (LIVING, LIVING + DEAD + STRANGERS)
    assert not one.cut
    assert as_yaml(one.match.here) == "[digits]"
    ended = city.command("--write")
    assert ended.returncode == 0, ended.stderr
    for key in city.owner.values():
        assert str(key) not in ended.stdout + ended.stderr
        assert dotted(key) not in ended.stdout + ended.stderr
    file = city.folder / "agencies/dinkes.yaml"
    text = file.read_text()
    assert text.count("proposed: true") == 1
    assert re.sub(r"    relations:\n.*proposed: true.*\n", "", text) == DINKES
    file.write_text(text.replace(", proposed: true", ""))
    rows = city.ask("{ dinkes { kunjungan(limit: 5000) { id: rowId ktp { nama } } } }")
    joined = {row["id"]: row["ktp"] and row["ktp"]["nama"] for row in rows["dinkes"]["kunjungan"]}
    by_hand = {visit: f"Warga {key - nik(0)}" for visit, key in city.owner.items()}
    assert joined == dict.fromkeys(range(VISITS)) | by_hand
    living = city.living[0]
    key = nik(living) if far == "number" else dotted(nik(living))
    back = city.ask(
        f'{{ dukcapil {{ pendudukByKey(nik: "{key}") {{ kunjungan {{ id: rowId }} }} }} }}'
    )
    assert back["dukcapil"]["pendudukByKey"]["kunjungan"] == [{"id": 0}]


def test_where_the_database_does_not_answer_in_time_the_first_keys_count_and_it_is_said(
    postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB, tmp_path: Path
) -> None:
    city = City(postgres_server, mariadb_server, tmp_path / "config", "number",
                timeout=", statement_timeout: 0.001")  # fmt: skip
    one = only(city.related(at_least=0.01))
    assert one.cut
    assert f"among the first {FAR_KEYS:,} keys" in one.evidence
    assert 0 < one.match.found <= LIVING


def test_a_database_that_is_down_does_not_keep_the_others_from_being_compared(
    postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB, tmp_path: Path
) -> None:
    city = City(postgres_server, mariadb_server, tmp_path / "config", "number")
    city.environ["DINKES_URL"] = "mysql://pembaca@127.0.0.1:1/dinkes"
    assert city.related() == Related((), ("dinkes",), ())
    ended = city.command("--json")
    assert (ended.returncode, json.loads(ended.stdout)) == (0, [])
    assert "dinkes cannot be reached" in ended.stderr


def test_a_table_that_may_not_be_read_is_named(
    postgres_server: PrivatePostgres, mariadb_server: PrivateMariaDB, tmp_path: Path
) -> None:
    city = City(postgres_server, mariadb_server, tmp_path / "config", "number")
    file = city.folder / "agencies/dinkes.yaml"
    file.write_text(DINKES.replace("table: visit", "table: gone"))
    assert city.related() == Related((), (), ("Kunjungan",))


# -- what is compared ---------------------------------------------------------------------------

AGENCIES = {
    "satu": """\
agency: "1"
namespace: satu
class: public
sources: {satu: {url: "sqlite:///satu.db"}}
entities:
  Desa:
    table: desa
    key: [kode]
    fields:
      kode: {column: kode_wilayah, type: ID, sql: char(13), nullable: false}
  Warga:
    table: warga
    key: [nik]
    unique: [[kataSandi], [luas], [status]]
    fields:
      nik: {type: Decimal, sql: "numeric(16,0)", nullable: false, class: personal}
      kataSandi: {column: nik_hash, type: String, sql: varchar(40), class: secret}
      luas: {type: Decimal, sql: "numeric(10,2)"}
      status: {type: String, sql: varchar(5), labels: [A, B]}
""",
    "dua": """\
agency: "2"
namespace: dua
class: public
sources: {dua: {url: "sqlite:///dua.db"}}
entities:
  Usaha:
    table: usaha
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      lokasi: {type: String, sql: varchar(20)}
      ktpPemilik: {column: ktp_pemilik, type: String, sql: varchar(20), class: personal}
      nikHash: {column: nik_hash, type: String, sql: varchar(40), class: secret}
      luas: {type: Decimal, sql: "decimal(8,2)"}
""",
}


@pytest.fixture
def two(tmp_path: Path) -> Catalogue:
    (tmp_path / "agencies").mkdir()
    (tmp_path / "city.yaml").write_text(CITY)
    for name, text in AGENCIES.items():
        (tmp_path / f"agencies/{name}.yaml").write_text(text)
    return load_catalogue(tmp_path, {})


def names(columns: list[Column]) -> set[str]:
    return {one.name for one in columns}


def test_secrets_amounts_and_choices_are_never_compared(two: Catalogue) -> None:
    assert names(keys_of(two, "satu")) == {"Desa.kode", "Warga.nik"}
    assert names(columns_of(two, "dua")) == {"Usaha.rowId", "Usaha.lokasi", "Usaha.ktpPemilik"}


def test_names_and_two_spellings_of_one_shape_make_candidates(two: Catalogue) -> None:
    shape = {one.name: one for one in SHAPES}
    near, far = columns_of(two, "dua"), keys_of(two, "satu")

    def pairs(shapes: dict[str, Any]) -> set[tuple[str, str]]:
        return {(one.near.name, one.far.name) for one in candidates(near, far, shapes, 9)}

    by_name = {("Usaha.ktpPemilik", "Warga.nik")}
    assert pairs({}) == by_name
    plain = shape["region code of the statistics office"]
    shapes = {"Usaha.lokasi": plain, "Desa.kode": shape["region code"]}
    assert pairs(shapes) == by_name | {("Usaha.lokasi", "Desa.kode")}
    assert pairs({"Usaha.lokasi": shape["NPSN"], "Desa.kode": plain}) == by_name
    assert list(candidates(near, far, shapes, 0)) == []


# -- samples ------------------------------------------------------------------------------------


@pytest.fixture
def large(tmp_path: Path) -> Iterator[tuple[sa.Connection, Column]]:
    """A table of 200,000 rows whose keys are five digits more than their number."""
    path = tmp_path / "satu.db"
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE usaha (id INTEGER PRIMARY KEY, ktp TEXT)")
        made.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
            "INSERT INTO usaha SELECT i, 100000 + i FROM n"
        )
    (tmp_path / "config/agencies").mkdir(parents=True)
    (tmp_path / "config/city.yaml").write_text(CITY)
    (tmp_path / "config/agencies/satu.yaml").write_text(
        'agency: "1"\nnamespace: satu\nclass: public\n'
        f'sources: {{satu: {{url: "sqlite:///{path}"}}}}\n'
        "entities:\n  Usaha:\n    table: usaha\n    key: [rowId]\n    fields:\n"
        "      rowId: {column: id, type: Int, sql: integer, nullable: false}\n"
        "      ktp: {type: String, sql: text}\n"
    )
    entity = load_catalogue(tmp_path / "config", {}).entities["Usaha"]
    with sa.create_engine(f"sqlite:///{path}", poolclass=sa.NullPool).connect() as connection:
        yield connection, Column(entity, entity.fields["ktp"])


def test_a_large_tables_sample_is_from_all_over_it(large: tuple[sa.Connection, Column]) -> None:
    keys = spread_keys(*large, most=1_000)
    assert keys is not None
    assert len(keys) == 1_000
    tenths = {(int(key) - 100_001) // 20_000 for key in keys}
    assert tenths == set(range(10))
    assert spread_keys(*large, most=1_000) == keys


def test_all_are_taken_where_there_are_few() -> None:
    assert evenly(["b", "a"], 2) == {"a", "b"}
    assert evenly([f"{n:03}" for n in range(100)], 4) == {"000", "025", "050", "075"}


# -- how long a statement may take ---------------------------------------------------------------


def test_an_endless_statement_on_a_file_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite3.connect(tmp_path / "satu.db").close()
    monkeypatch.setattr(connecting, "STATEMENT_SECONDS", 0.2)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

    async def ask() -> None:
        async with connected(f"sqlite:///{tmp_path / 'satu.db'}", Engine.SQLITE) as run:
            assert await run(lambda c: c.exec_driver_sql("SELECT 1").scalar_one()) == 1
            with pytest.raises(sa.exc.OperationalError, match="interrupted"):
                await run(lambda c: c.exec_driver_sql(endless).fetchall())
            assert await run(lambda c: c.exec_driver_sql("SELECT 2").scalar_one()) == 2

    asyncio.run(ask())
