"""Functions of an agency's own that change the session they are called in: what one statement sets
does not hold for the next, and nothing is written, whoever the account is."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

import pytest

from batu_graph.config.catalogue import Source
from batu_graph.connectors import sessions
from batu_graph.connectors.base import Connector, Statement
from batu_graph.connectors.open import open_connector
from batu_graph.demo.private_server import PrivateServer
from batu_graph.errors import SourceError, SourceRefused
from batu_graph.types import Engine
from tests.connectors.conftest import CITY, Place, ask
from tests.servers.bring import NotToBeHad, bring
from tests.servers.others import OtherPostgres

POSTGRESQL = {
    "lepas": ("default_transaction_read_only", "off"),
    "sabar": ("statement_timeout", "0"),
    "bulat": ("extra_float_digits", "0"),
    "waktu": ("TimeZone", "UTC"),
    "tanggal": ("DateStyle", "SQL, DMY"),
    "selang": ("IntervalStyle", "iso_8601"),
    "biner": ("bytea_output", "escape"),
    "kosong": ("transform_null_equals", "on"),
    "jalan": ("search_path", "pg_catalog"),
    "urut": ("enable_sort", "off"),
}
"""View -> a setting that its function makes for the whole session."""
MYSQL = {
    "lepas": ("transaction_read_only", "0"),
    "sekali": ("", "TRANSACTION READ WRITE"),
    "batas": ("sql_select_limit", "1"),
    "potong": ("group_concat_max_len", "4"),
    "bagi": ("div_precision_increment", "0"),
    "urut": ("max_sort_length", "64"),
    "waktu": ("time_zone", "'+00:00'"),
    "huruf": ("character_set_results", "latin1"),
    "diam": ("max_error_count", "0"),
    "sabar": ("max_statement_time", "0"),
    "pilih": ("optimizer_switch", "'materialization=off'"),
}


@dataclass(frozen=True)
class City:
    """A database whose owner the gateway was given, with views over functions that set something,
    and one, ``tulis``, over a function that writes."""

    server: PrivateServer
    source: Source
    views: dict[str, tuple[str, str]]
    strict: bool
    """Whether the very next statement is safe; else the next that is sent after the proof."""
    nothing_stays: bool
    """Whether a read-only session cannot even become another, so that nothing has to be noticed."""

    def open(self) -> Connector:
        return open_connector(self.source, CITY)

    def written(self) -> int:
        base = self.source.url.rpartition("/")[2]
        if self.source.engine is Engine.MYSQL:
            return int(self.server.query(f"SELECT count(*) FROM {base}.catatan")[0][0])
        return int(self.server._psql("SELECT count(*) FROM catatan", base))  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def postgresql_12() -> Iterator[PrivateServer]:
    try:
        programs = bring("postgresql-12")
    except NotToBeHad as error:
        pytest.skip(str(error))
    with OtherPostgres(programs, log_statements=True) as server:
        yield server


@pytest.fixture(scope="module", params=["postgres", "postgresql_12", "mariadb", "mysql"])
def city(request: pytest.FixtureRequest) -> City:
    name = request.param if request.param.endswith("12") else f"{request.param}_server"
    server = request.getfixturevalue(name)
    server.create_database("berubah")
    url = server.url("berubah", read_only=False)
    if server.scheme == "postgresql":
        server.execute(_postgresql(), "berubah")
        source = Source("pg", "dukcapil", Engine.POSTGRESQL, url, pool_size=1)
        # Older servers report nothing: each statement is a transaction that is rolled back.
        [[version]] = server.query("SHOW server_version_num")
        return City(server, source, POSTGRESQL, True, nothing_stays=int(version) < 140000)
    [[version]] = server.query("SELECT version()")
    mariadb = "MariaDB" in version
    _mysql(server, mariadb)
    views = {name: change for name, change in MYSQL.items() if _has(change[0], mariadb)}
    source = Source("my", "dinkes", Engine.MYSQL, url, pool_size=1)
    return City(server, source, views, mariadb, nothing_stays=mariadb)


def _has(variable: str, mariadb: bool) -> bool:
    return mariadb or variable not in ("max_statement_time", "")


def _postgresql() -> str:
    script = """CREATE TABLE catatan (x int); CREATE TABLE desa (kode text);
    INSERT INTO desa VALUES ('a'), ('b');
    CREATE FUNCTION f_tulis() RETURNS int LANGUAGE plpgsql AS
      $$BEGIN INSERT INTO catatan VALUES (1); RETURN 1; END$$;
    CREATE VIEW tulis AS SELECT f_tulis() AS x;"""
    for view, (name, value) in POSTGRESQL.items():
        script += f"""CREATE FUNCTION f_{view}() RETURNS int LANGUAGE plpgsql AS
          $$BEGIN PERFORM set_config('{name}', '{value}', false); RETURN 1; END$$;
        CREATE VIEW {view} AS SELECT f_{view}() AS x;"""
    return script


def _mysql(server: PrivateServer, mariadb: bool) -> None:
    if not mariadb:
        server.query("SET GLOBAL log_bin_trust_function_creators = 1")
    script = """CREATE TABLE catatan (x int); CREATE TABLE desa (kode varchar(9));
    INSERT INTO desa VALUES ('a'), ('b');
    CREATE FUNCTION f_tulis() RETURNS int BEGIN INSERT INTO catatan VALUES (1); RETURN 1; END;
    CREATE VIEW tulis AS SELECT f_tulis() AS x;"""
    for view, (name, value) in MYSQL.items():
        if not _has(name, mariadb):
            continue
        if name == "transaction_read_only" and mariadb:
            name = "tx_read_only"
        change = f"SESSION {name} = {value}" if name else value
        script += f"""CREATE FUNCTION f_{view}() RETURNS int BEGIN SET {change}; RETURN 1; END;
        CREATE VIEW {view} AS SELECT f_{view}() AS x;"""
    server.execute(script, "berubah")


def _state(city: City) -> str:
    if city.source.engine is Engine.POSTGRESQL:
        return (
            "SELECT name, setting FROM pg_settings WHERE name !~ '^transaction|^cursor_tuple|[.]'"
        )
    names = [name for name, _ in city.views.values() if name and name != "transaction_read_only"]
    read_only = "" if city.strict else ", @@transaction_read_only"
    return f"SELECT {', '.join(f'@@{name}' for name in names)}{read_only}"


@pytest.mark.parametrize("proof_is_due", [False, True])
async def test_what_a_function_sets_does_not_make_the_next_statement_write(
    city: City, connect: Callable, monkeypatch: pytest.MonkeyPatch, proof_is_due: bool
) -> None:
    """Not even the next one; on MySQL, which has no means of that, from the next proof on."""
    if not (city.strict or proof_is_due):
        pytest.skip("MySQL's sessions are proved once a second")
    if proof_is_due:
        monkeypatch.setattr(sessions, "PROOF_SECONDS", 0.0)
    before = city.written()
    for view in city.views:
        connector = connect(city)
        await ask_quietly(connector, f"SELECT * FROM {view}")
        for _ in range(2):
            with pytest.raises(SourceError):
                await ask(connector, "SELECT * FROM tulis")
        stream = connector.stream(Statement("SELECT * FROM tulis", connector.profile), ())
        with pytest.raises(SourceError):
            await anext(stream)
    assert city.written() == before


async def test_what_a_function_sets_is_gone_once_it_was_noticed(
    city: City, connect: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = connect(city)
    as_made = await ask(fresh, _state(city))
    for view in city.views:
        monkeypatch.setattr(sessions, "PROOF_SECONDS", 0.0)
        connector = connect(city)
        await ask_quietly(connector, f"SELECT * FROM {view}")
        now = await ask(connector, _state(city))
        assert set(map(tuple, now)) ^ set(map(tuple, as_made)) == set()
        monkeypatch.setattr(sessions, "PROOF_SECONDS", 60.0)  # it is guarded from now on
        for _ in range(2):
            await ask_quietly(connector, f"SELECT * FROM {view}")
            assert len(await ask(connector, "SELECT kode FROM desa ORDER BY kode")) == 2
            statement = Statement("SELECT kode FROM desa", connector.profile)
            assert sum([len(rows) async for rows in connector.stream(statement, ())]) == 2
            with pytest.raises(SourceRefused):
                await ask(connector, "SELECT * FROM tulis")


async def test_the_log_says_once_that_a_session_was_changed(
    city: City,
    connect: Callable,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(sessions, "PROOF_SECONDS", 0.0)
    connector = connect(city)
    for _ in range(3):
        await ask(connector, "SELECT * FROM lepas")
        await ask(connector, "SELECT kode FROM desa")
    told = [r for r in caplog.records if "changed the gateway's session" in r.getMessage()]
    assert len(told) == (0 if city.nothing_stays else 1)
    assert all(record.levelno == logging.WARNING for record in told)


async def test_a_session_that_nobody_changed_stays_through_its_proofs(
    city: City, connect: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "PROOF_SECONDS", 0.0)
    connector = connect(city)
    number = "pg_backend_pid()" if city.source.engine is Engine.POSTGRESQL else "connection_id()"
    found = {(await ask(connector, f"SELECT {number}"))[0][0] for _ in range(3)}
    assert len(found) == 1


@pytest.mark.parametrize(
    "view",
    ["SELECT * FROM pragma_query_only(0)", "SELECT * FROM pragma_writable_schema(1)",
     "SELECT * FROM pragma_table_info('desa')", "SELECT load_extension('x')"],
)  # fmt: skip
async def test_nothing_of_a_file_can_change_a_session(tmp_path, connect, view: str) -> None:
    """SQLite's views cannot set anything: pragmas with an effect are no tables."""
    path = tmp_path / "kota.db"
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE desa (kode text)")
        file.execute(f"CREATE VIEW lepas AS {view}")
    source = Source("lite", "bpbd", Engine.SQLITE, f"sqlite:///{path}", pool_size=1)
    connector = connect(Place(source, "", None, "", "?"))
    await ask_quietly(connector, "SELECT * FROM lepas")
    assert [tuple(row) for row in await ask(connector, "PRAGMA query_only")] == [(1,)]
    with pytest.raises(SourceRefused):
        await ask(connector, "INSERT INTO desa VALUES ('x')")


async def ask_quietly(connector, text: str) -> None:
    """A function may be refused what it wants to set."""
    try:
        await ask(connector, text)
    except SourceError:
        return
