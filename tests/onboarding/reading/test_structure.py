"""What a database says of itself is read for what it means, on every engine."""

import asyncio
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from agency import Agency, load_mariadb, load_postgres, load_sqlite

from batu_graph.demo.private_server import HOST
from batu_graph.onboarding.reading.connecting import connected
from batu_graph.onboarding.reading.database import Database, Table
from batu_graph.onboarding.reading.reflect import Wanted, reflect

Load = Callable[[str, str], Agency]
NUMBERS = count()
SERVERS = ("postgresql", "mariadb", "mysql", "sqlite")
MYSQLS = ("mariadb", "mysql")


@pytest.fixture
def load(request: pytest.FixtureRequest, tmp_path: Path) -> Load:
    """Engine and script -> its database."""

    def make(engine: str, script: str) -> Agency:
        name = f"baca_{next(NUMBERS)}"
        if engine == "sqlite":
            return load_sqlite(script, tmp_path, name)
        loader: Any = load_postgres if engine == "postgresql" else load_mariadb
        fixture = "postgres_server" if engine == "postgresql" else f"{engine}_server"
        return loader(request.getfixturevalue(fixture), script, tmp_path, name)

    return make


def read(agency: Agency, url: str | None = None) -> Database:
    async def run() -> Database:
        async with connected(url or agency.url, agency.engine) as session:
            return await session(lambda it: reflect(it, agency.engine, Wanted()))

    return asyncio.run(run())


def tables(agency: Agency, url: str | None = None) -> dict[str, Table]:
    return {table.name: table for table in read(agency, url).tables}


COMMON_KEYS = """
CREATE TABLE k (a int NOT NULL, b varchar(9) NOT NULL, c int, d varchar(9), PRIMARY KEY (b, a),
  UNIQUE (c), UNIQUE (d, c), UNIQUE (a, b));
CREATE INDEX k_d ON k (d);
"""


@pytest.mark.parametrize("engine", SERVERS)
def test_keys_are_those_of_whole_columns_and_each_once(engine: str, load: Load) -> None:
    found = tables(load(engine, COMMON_KEYS))["k"]
    assert found.primary_key == ("b", "a")
    assert found.unique == (("c",), ("d", "c"))
    assert ("d",) in found.indexes


EXPRESSIONS = {
    "mysql": """
        CREATE TABLE e (kode varchar(5) NOT NULL, seri varchar(5) NOT NULL, hapus date, j json,
          UNIQUE ((concat(kode, '-', seri))), UNIQUE (kode, (lower(seri))),
          UNIQUE ((CASE WHEN hapus IS NULL THEN kode END)),
          UNIQUE ((CAST(j->'$.a' AS unsigned ARRAY))));
    """,
    "postgresql": """
        CREATE TABLE e (kode varchar(5) NOT NULL, seri varchar(5) NOT NULL, hapus date);
        CREATE UNIQUE INDEX ON e ((kode || '-' || seri));
        CREATE UNIQUE INDEX ON e (kode, lower(seri));
        CREATE UNIQUE INDEX ON e (kode) WHERE hapus IS NULL;
        ALTER TABLE e ADD EXCLUDE USING btree (seri WITH =) WHERE (hapus IS NULL);
    """,
    "sqlite": """
        CREATE TABLE e (kode varchar(5) NOT NULL, seri varchar(5) NOT NULL, hapus date);
        CREATE UNIQUE INDEX e1 ON e (kode || '-' || seri);
        CREATE UNIQUE INDEX e2 ON e (kode, lower(seri));
        CREATE UNIQUE INDEX e3 ON e (kode) WHERE hapus IS NULL;
    """,
}


@pytest.mark.parametrize("engine", sorted(EXPRESSIONS))
def test_what_is_unique_by_an_expression_or_among_some_rows_is_no_key(
    engine: str, load: Load
) -> None:
    found = tables(load(engine, EXPRESSIONS[engine]))["e"]
    assert (found.primary_key, found.unique, found.indexes) == ((), (), ())


@pytest.mark.parametrize("engine", MYSQLS)
def test_only_indexes_that_order_whole_columns_are_indexes_of_mysql(
    engine: str, load: Load
) -> None:
    unseen = {"mariadb": "IGNORED", "mysql": "INVISIBLE"}[engine]
    script = f"""
        CREATE TABLE i (id int PRIMARY KEY, a varchar(30), b text, c int, g geometry NOT NULL,
          INDEX (a), INDEX (b(5)), FULLTEXT (b), INDEX tak_terlihat (c) {unseen}, SPATIAL (g),
          UNIQUE (a(4), c));
    """
    found = tables(load(engine, script))["i"]
    assert found.indexes == (("a",),)
    assert found.unique == (("a", "c"),)  # unique by their beginnings, so by the whole


def test_keys_of_postgresql_hold_of_every_row(load: Load) -> None:
    agency = load(
        "postgresql",
        """
        CREATE TABLE tunda (a int UNIQUE DEFERRABLE INITIALLY DEFERRED, b int, c int, d int);
        ALTER TABLE tunda ADD UNIQUE (b) INCLUDE (c);
        INSERT INTO tunda VALUES (1, 1, 1, 1), (2, 2, 2, 1);
        CREATE INDEX ON tunda USING hash (c);
        CREATE TABLE induk (id int PRIMARY KEY);
        CREATE TABLE anak (nama text) INHERITS (induk);
        CREATE TABLE bagian (id int PRIMARY KEY, t int) PARTITION BY RANGE (id);
        CREATE TABLE bagian_1 PARTITION OF bagian FOR VALUES FROM (0) TO (9);
        CREATE TABLE rujuk (a int REFERENCES bagian (id), b int REFERENCES induk (id));
        """,
    )
    with pytest.raises(Exception, match="could not create unique index"):
        agency.execute("CREATE UNIQUE INDEX CONCURRENTLY rusak ON tunda (d)")
    found = tables(agency)
    assert found["tunda"].unique == (("a",), ("b",))
    assert found["tunda"].indexes == ()  # neither a hash nor what has never become valid
    assert (found["induk"].primary_key, found["induk"].indexes) == ((), (("id",),))
    assert "not with the tables that inherit it" in found["induk"].notes[0]
    assert found["bagian"].primary_key == ("id",)
    assert "bagian_1" not in found
    assert {(key.columns, key.table) for key in found["rujuk"].foreign_keys} == {
        (("a",), "bagian"), (("b",), "induk")
    }  # fmt: skip


def test_a_not_null_that_was_never_checked_may_be_null(load: Load, postgres_server: Any) -> None:
    agency = load(
        "postgresql", "CREATE TABLE t (id int PRIMARY KEY, a int); INSERT INTO t VALUES (1)"
    )
    [[version]] = postgres_server.query("SHOW server_version_num")
    if int(version) < 180000:
        pytest.skip("PostgreSQL 18 has unchecked NOT NULL and keys over periods")
    agency.execute(
        "ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID;"
        "CREATE EXTENSION IF NOT EXISTS btree_gist;"
        "CREATE TABLE kamar (no int, selama daterange, PRIMARY KEY (no, selama WITHOUT OVERLAPS));"
        "CREATE TABLE sewa (id int, no int, selama daterange,"
        " FOREIGN KEY (no, PERIOD selama) REFERENCES kamar (no, PERIOD selama));"
    )
    found = tables(agency)
    assert found["t"].column("a").nullable
    assert found["sewa"].foreign_keys == ()
    assert "compares periods" in found["sewa"].notes[0]


def test_a_foreign_key_of_sqlite_finds_its_table_whatever_the_case(load: Load) -> None:
    found = tables(
        load(
            "sqlite",
            'CREATE TABLE person (id integer PRIMARY KEY, boss integer REFERENCES "PERSON"(ID),'
            " tim integer REFERENCES TIM);"
            "CREATE TABLE Tim (Kode integer PRIMARY KEY)",
        )
    )
    keys = {key.columns: (key.table, key.there) for key in found["person"].foreign_keys}
    assert keys == {("boss",): ("person", ("id",)), ("tim",): ("Tim", ("Kode",))}


@pytest.mark.parametrize(
    "declared",
    [
        "char(13) not null unique", "char(13) UNIQUE not null", "decimal(10, 2) unique",
        "varying character(9) unique default (1 + (2))", "integer unique check (kode in (1, (2)))",
        "text collate nocase unique on conflict ignore", "/* ) */ char(9) -- (\n unique",
    ],
)  # fmt: skip
def test_a_unique_column_of_sqlite_is_seen_behind_whatever_stands_before_the_word(
    declared: str, load: Load
) -> None:
    script = f"CREATE TABLE desa (id integer PRIMARY KEY, kode {declared}, nama text)"
    [desa] = tables(load("sqlite", script)).values()
    assert (desa.primary_key, desa.unique) == (("id",), (("kode",),))


def test_only_the_virtual_tables_of_sqlite_are_tables(load: Load) -> None:
    agency = load(
        "sqlite",
        """
        CREATE VIRTUAL TABLE f3 USING fts3(isi);
        CREATE VIRTUAL TABLE f4 USING fts4(isi);
        CREATE VIRTUAL TABLE f5 USING fts5(isi);
        CREATE VIRTUAL TABLE rt USING rtree(id, a, b);
        CREATE TABLE f5_catatan (id integer PRIMARY KEY);
        """,
    )
    assert sorted(tables(agency)) == ["f3", "f4", "f5", "f5_catatan", "rt"]
    assert [one.name for one in tables(agency)["f5"].columns] == ["isi"]


QUOTED = [
    "a`b",
    'a"b',
    "a'b",
    "a[b",
    "a]b",
    "a.b",
    "a b",
    "a%sb",
    "a:b",
    "a\\b",
    "a;b",
    "a--b",
    "é",
]


@pytest.mark.parametrize("engine", SERVERS)
def test_names_come_out_as_they_are(engine: str, load: Load) -> None:
    mark = "`" if engine in MYSQLS else '"'

    def quoted(name: str) -> str:
        return mark + name.replace(mark, mark * 2) + mark

    script = "".join(
        f"CREATE TABLE {quoted(name)} (id int PRIMARY KEY, {quoted(name)} int UNIQUE,"
        f" {quoted(f'r{name}')} int, FOREIGN KEY ({quoted(f'r{name}')})"
        f" REFERENCES {quoted(name)} ({quoted(name)}));"
        for name in QUOTED
    )
    found = tables(load(engine, script))
    assert set(found) == set(QUOTED)
    for name, table in found.items():
        assert [one.name for one in table.columns] == ["id", name, f"r{name}"]
        assert table.unique == ((name,),)
        [key] = table.foreign_keys
        assert (key.columns, key.table, key.there) == ((f"r{name}",), name, (name,))


@pytest.mark.parametrize("engine", MYSQLS)
def test_labels_of_mysql_hold_every_character(engine: str, load: Load) -> None:
    labels = ("it's", "a,b", "','", "x(y)", "''", "${HOME}", "é", "a\\b", "a\nb", "\\'")
    escaped = [label.replace("\\", "\\\\").replace("'", "''") for label in labels]
    listed = ",".join(f"'{label}'" for label in escaped)
    script = f"CREATE TABLE l (e enum({listed}), s set('a','b (c)'));"
    found = tables(load(engine, script))["l"]
    assert found.column("e").labels == labels
    assert found.column("s").labels == ("a", "b (c)")


def test_a_type_that_nobody_knows_costs_its_column_alone(load: Load) -> None:
    found = tables(load("mysql", "CREATE TABLE dok (id int PRIMARY KEY, isi vector(3))"))
    assert [(one.name, one.declared) for one in found["dok"].columns] == [
        ("id", "int"), ("isi", "vector(3)")
    ]  # fmt: skip
    found = tables(
        load(
            "postgresql",
            "CREATE TYPE alamat AS (jalan text, no int);"
            "CREATE TABLE dok (id int PRIMARY KEY, a alamat, b alamat[])",
        )
    )
    assert [one.declared for one in found["dok"].columns] == ["integer", "alamat", "alamat[]"]


def test_columns_that_are_closed_to_the_account_are_told_apart(
    load: Load, postgres_server: Any
) -> None:
    agency = load(
        "postgresql",
        "CREATE TABLE warga (id int PRIMARY KEY, nm text, nik text UNIQUE);"
        "CREATE TABLE tutup (id int PRIMARY KEY); CREATE SCHEMA rahasia;"
        "CREATE TABLE rahasia.isi (id int)",
    )
    agency.execute(
        "REVOKE SELECT ON warga, tutup FROM batu_reader;"
        "GRANT SELECT (id, nm) ON warga TO batu_reader;"
        "REVOKE USAGE ON SCHEMA rahasia FROM batu_reader;"
    )
    database = read(agency)
    [warga] = database.tables
    assert [one.name for one in warga.columns] == ["id", "nm"]
    assert warga.closed == ("nik",)
    assert warga.primary_key == ("id",)
    assert {one.name: one.grant for one in database.skipped} == {
        "tutup": 'GRANT SELECT ON "public"."tutup" TO batu_reader;',
        "rahasia.isi": 'GRANT USAGE ON SCHEMA "rahasia" TO batu_reader;'
        ' GRANT SELECT ON "rahasia"."isi" TO batu_reader;',
    }


@pytest.mark.parametrize("engine", MYSQLS)
def test_of_a_key_with_a_closed_part_the_open_part_is_no_key(
    engine: str, load: Load, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue(f"{engine}_server")
    agency = load(
        engine,
        "CREATE TABLE warga (id int PRIMARY KEY, nm varchar(9), nik char(16), UNIQUE (nm, nik));"
        "CREATE TABLE kunjungan (hari date, nik char(16), n int, PRIMARY KEY (hari, nik));",
    )
    name = agency.url.rpartition("/")[2]
    server.query(f"CREATE USER kolom_{name}@'{HOST}' IDENTIFIED BY 'x'")
    server.query(f"GRANT SELECT (id, nm) ON `{name}`.warga TO kolom_{name}@'{HOST}'")
    server.query(f"GRANT SELECT (hari, n) ON `{name}`.kunjungan TO kolom_{name}@'{HOST}'")
    tls = "?sslmode=require" if engine == "mysql" else ""
    found = tables(agency, f"mysql://kolom_{name}:x@{HOST}:{server.port}/{name}{tls}")
    assert [one.name for one in found["warga"].columns] == ["id", "nm"]
    assert (found["warga"].primary_key, found["warga"].unique) == (("id",), ())
    assert (found["kunjungan"].primary_key, found["kunjungan"].unique) == ((), ())
    assert "these columns only" in found["warga"].notes[0]
