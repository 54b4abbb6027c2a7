"""``batu-graph check``: what has drifted, what is slow, what is unsafe, and what would mend it."""

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml
from agency import (
    ENGINES,
    VARIABLE,
    Agency,
    Onboarded,
    load_into,
    load_mariadb,
    load_postgres,
    load_sqlite,
)

from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.config.loader import load_catalogue
from batu_graph.demo.build import build_demo
from batu_graph.demo.servers import READER
from batu_graph.onboarding.check import check
from batu_graph.onboarding.checking.findings import Finding, Kind, Severity
from batu_graph.onboarding.writing.splice import plain

NUMBERS = count()
TABLES = """
CREATE TABLE tb_desa (kode varchar(13) NOT NULL PRIMARY KEY, nama varchar(60));
CREATE TABLE kios (id int NOT NULL PRIMARY KEY, kd_desa varchar(13) NOT NULL, luas decimal(8,2),
  CONSTRAINT fk FOREIGN KEY (kd_desa) REFERENCES tb_desa (kode));
INSERT INTO tb_desa VALUES ('01', 'Temas');
INSERT INTO kios VALUES (1, '01', 2.5);
"""
DRIFT = {
    Kind.TABLE_MISSING, Kind.COLUMN_MISSING, Kind.COLUMN_RETYPED, Kind.COLUMN_NULLABLE,
    Kind.LABELS_CHANGED, Kind.KEY_LOST, Kind.NEW_TABLE, Kind.NEW_COLUMN, Kind.RETURNED,
}  # fmt: skip


def find(onboarded: Onboarded) -> list[Finding]:
    file = onboarded.config / "agencies/arsip.yaml"
    written = plain(yaml.compose(file.read_text()))
    return list(asyncio.run(check(onboarded.catalogue, {"arsip": written})))


def kinds(findings: list[Finding]) -> dict[Kind, list[Finding]]:
    found: dict[Kind, list[Finding]] = {}
    for one in findings:
        found.setdefault(one.kind, []).append(one)
    return found


@pytest.fixture(params=ENGINES)
def place(
    request: pytest.FixtureRequest, tmp_path: Path
) -> tuple[Onboarded, Callable[[str], Any], Any]:
    """A small database on each engine, onboarded; how to change it; its server."""
    name = f"periksa_{next(NUMBERS)}"
    if request.param == "sqlite":
        agency = load_sqlite(TABLES, tmp_path, name)

        def execute(script: str) -> None:
            connection = sqlite3.connect(tmp_path / f"{name}.db")
            connection.executescript(script)
            connection.close()

        server = None
    else:
        load = load_postgres if request.param == "postgresql" else load_mariadb
        fixture = "postgres_server" if request.param == "postgresql" else "mariadb_server"
        server = request.getfixturevalue(fixture)
        agency = load(server, TABLES, tmp_path, name)

        def execute(script: str) -> None:
            server.execute(script, name)

    return Onboarded.at(agency, agency.onboard("all", "--expose", "all")), execute, server


@pytest.mark.parametrize("engine", ENGINES)
def test_a_fresh_file_of_an_untidy_database_has_not_drifted(
    engine: str, torture: Callable[[str], Onboarded]
) -> None:
    findings = find(torture(engine))
    assert not [one for one in findings if one.kind in DRIFT]
    assert not [one for one in findings if one.severity is Severity.ERROR]


def test_every_kind_of_drift_is_named_with_what_to_do(place) -> None:
    onboarded, execute, _ = place
    assert not kinds(find(onboarded)).keys() & DRIFT
    execute(
        "ALTER TABLE kios RENAME COLUMN luas TO luas_m2; CREATE TABLE baru (id int PRIMARY KEY);"
    )
    execute("ALTER TABLE kios ADD COLUMN catatan varchar(20);")
    found = kinds(find(onboarded))
    [gone] = found[Kind.COLUMN_MISSING]
    assert (gone.severity, gone.entity, gone.field) == (Severity.ERROR, "Kios", "luas")
    assert "Perhaps it is called luas_m2 now?" in gone.message
    [new] = found[Kind.NEW_COLUMN]
    assert "not in the file: luas_m2, catatan." in new.message
    assert "The table baru is not in the file" in found[Kind.NEW_TABLE][0].message
    assert "introspect --update" in found[Kind.NEW_TABLE][0].message
    execute("ALTER TABLE kios RENAME TO kios_lama")
    [table] = kinds(find(onboarded))[Kind.TABLE_MISSING]
    assert (table.severity, table.entity) == (Severity.ERROR, "Kios")


@pytest.mark.parametrize("place", ["postgresql", "mariadb"], indirect=True)
def test_types_nulls_and_keys_that_have_changed_are_found(place) -> None:
    onboarded, execute, _ = place
    if onboarded.agency.engine.value == "mysql":
        execute(
            "ALTER TABLE kios MODIFY luas varchar(20); ALTER TABLE tb_desa MODIFY nama varchar(80);"
            "ALTER TABLE kios DROP PRIMARY KEY;"
            "ALTER TABLE kios MODIFY id int NULL;"
        )
    else:
        execute(
            "ALTER TABLE kios ALTER luas TYPE varchar(20);"
            "ALTER TABLE tb_desa ALTER nama TYPE varchar(80);"
            "ALTER TABLE kios DROP CONSTRAINT kios_pkey; ALTER TABLE kios ALTER id DROP NOT NULL;"
        )
    found = kinds(find(onboarded))
    retyped = {one.field: one.severity for one in found[Kind.COLUMN_RETYPED]}
    assert retyped == {"luas": Severity.ERROR, "nama": Severity.NOTE}
    [lost] = found[Kind.KEY_LOST]
    assert (lost.entity, lost.severity) == ("Kios", Severity.WARNING)
    [nullable] = found[Kind.COLUMN_NULLABLE]
    assert (nullable.entity, nullable.field) == ("Kios", "rowId")


def test_a_look_up_without_an_index_names_the_index_that_mends_it(place) -> None:
    onboarded, execute, _ = place
    if onboarded.agency.engine.value == "mysql":
        execute("ALTER TABLE kios DROP FOREIGN KEY fk; DROP INDEX fk ON kios;")
    [missing] = kinds(find(onboarded))[Kind.NO_INDEX]
    assert (missing.entity, missing.field) == ("Kios", "kdDesa")
    assert missing.sql is not None
    execute(missing.sql)
    assert Kind.NO_INDEX not in kinds(find(onboarded))


def test_more_than_reading_is_told_with_what_takes_it_away(place) -> None:
    onboarded, execute, server = place
    if server is None:
        assert kinds(find(onboarded))[Kind.MAY_WRITE][0].severity is Severity.NOTE
        return
    assert Kind.MAY_WRITE not in kinds(find(onboarded))
    if onboarded.agency.engine.value == "mysql":
        database = onboarded.agency.url.rpartition("/")[2]
        server.query(f"GRANT INSERT, DELETE ON `{database}`.* TO {READER}@'127.0.0.1'")
    else:
        execute(f"GRANT INSERT ON kios TO {READER}; GRANT CREATE ON SCHEMA public TO {READER};")
    found = kinds(find(onboarded))[Kind.MAY_WRITE]
    assert {one.severity for one in found} == {Severity.ERROR}
    for one in found:
        assert one.sql is not None
        if onboarded.agency.engine.value == "mysql":
            server.query(one.sql)
        else:
            execute(one.sql)
    assert Kind.MAY_WRITE not in kinds(find(onboarded))


def run(agency: Agency, config: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "batu_graph", "check", "--config", str(config), *options],
        capture_output=True, text=True, env=os.environ | {VARIABLE: agency.url},
    )  # fmt: skip


def test_the_command_tells_people_scripts_and_cron(tmp_path: Path) -> None:
    agency = load_sqlite(TABLES, tmp_path, "kios")
    config = agency.onboard("all", "--expose", "all")
    ended = run(agency, config, "arsip")
    assert ended.returncode == 0, ended.stderr
    assert "0 errors" in ended.stderr
    assert run(agency, config, "--strict").returncode == 1
    path = agency.url.removeprefix("sqlite:///")
    Path(path).unlink()
    ended = run(agency, config, "--json")
    assert ended.returncode == 1
    [finding] = json.loads(ended.stdout)
    assert (finding["severity"], finding["kind"]) == ("error", "unreachable")
    assert path not in ended.stdout + ended.stderr
    ended = run(agency, config, "arsipp")
    assert ended.returncode == 2
    assert "Did you mean" in ended.stderr


@pytest.mark.parametrize("engines", ["sqlite", "servers"])
def test_the_demo_city_is_as_its_catalogue_says(engines: str, tmp_path: Path) -> None:
    city = build_demo(tmp_path / "city", scale=0.01, engines=engines)
    try:
        catalogue = load_catalogue(DEMO_CONFIG, city.environ)
        files = {path: path.read_text() for path in (DEMO_CONFIG / "agencies").glob("*.yaml")}
        parsed = [plain(yaml.compose(text)) for text in files.values()]
        written = {found["namespace"]: found for found in parsed}
        findings = asyncio.run(check(catalogue, written))
    finally:
        city.close()
    assert {one.source for one in findings} <= set(catalogue.sources)
    unwelcome = [one for one in findings if one.severity is not Severity.NOTE]
    others = [one for one in unwelcome if one.kind is not Kind.NO_INDEX]
    # A field that is null here and there, for clients to meet; SQLite has no such flags.
    found = {(one.kind, one.entity, one.field) for one in others}
    fields = {("Puskesmas", "rawatInap"), ("Penginapan", "melapor")}
    assert found <= {(Kind.NOT_A_FLAG, *field) for field in fields}, others


@pytest.mark.parametrize("fixture", ["mariadb_server", "mysql_server"])
def test_what_an_account_may_write_through_a_role_is_found(
    fixture: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The role is named, from which alone the privilege can be taken: as advised, it is gone."""
    server = request.getfixturevalue(fixture)
    name = f"peran_{next(NUMBERS)}"
    agency = load_mariadb(server, TABLES, tmp_path, name)
    onboarded = Onboarded.at(agency, agency.onboard("all", "--expose", "all"))
    word = "FOR" if "MariaDB" in server.query("SELECT version()")[0][0] else "TO"
    server.query(f"CREATE ROLE penulis_{name}")
    try:
        server.query(f"GRANT SELECT, INSERT ON `{name}`.* TO penulis_{name}")
        server.query(f"GRANT penulis_{name} TO {READER}@'127.0.0.1'")
        server.query(f"SET DEFAULT ROLE penulis_{name} {word} {READER}@'127.0.0.1'")
        [found] = kinds(find(onboarded))[Kind.MAY_WRITE]
        assert found.severity is Severity.ERROR
        assert "INSERT" in found.message
        assert f"FROM `penulis_{name}`" in (found.sql or "")
        server.query(str(found.sql))
        assert Kind.MAY_WRITE not in kinds(find(onboarded))
    finally:
        server.query(f"DROP ROLE penulis_{name}")


LOOSE = {
    "sqlite": "varchar(10) COLLATE NOCASE",
    "mariadb": "varchar(10) COLLATE utf8mb4_general_ci",
    "mysql": "varchar(10) COLLATE utf8mb4_0900_ai_ci",
    "postgresql": "varchar(10) COLLATE loose",
}
EXACT = {
    "sqlite": "varchar(10)",
    "mariadb": "varchar(10) COLLATE utf8mb4_bin",
    "mysql": "varchar(10) COLLATE utf8mb4_bin",
    "postgresql": "varchar(10)",
}
CLINICS = """
CREATE TABLE klinik (kode {type} PRIMARY KEY);
CREATE TABLE rawat (id int PRIMARY KEY, kode {type}, FOREIGN KEY (kode) REFERENCES klinik (kode));
"""
COLLATED = "CREATE COLLATION loose (provider = icu, locale = 'und', deterministic = false);"


@pytest.mark.parametrize("engine", LOOSE)
def test_a_foreign_key_that_joins_in_its_own_way_is_told_where_the_file_does_not_say_so(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    made = COLLATED if engine == "postgresql" else ""
    for types, told in ((LOOSE, True), (EXACT, False)):
        script = made + CLINICS.format(type=types[engine])
        name = f"samakah_{engine}_{next(NUMBERS)}"
        agency = load_into(request, engine, script, tmp_path, name)
        config = agency.onboard(name, "--expose", "all")
        onboarded = Onboarded.at(agency, config)
        assert [one for one in find(onboarded) if one.kind is Kind.COLLATION] == []
        file = config / "agencies/arsip.yaml"
        text = file.read_text("utf-8")
        assert ", compare: database" in text
        file.write_text(text.replace(", compare: database", ""), "utf-8")
        found = [one for one in find(Onboarded.at(agency, config)) if one.kind is Kind.COLLATION]
        assert [(one.severity, one.entity, one.field) for one in found] == (
            [(Severity.WARNING, "Rawat", "klinik")] if told else []
        )
        assert all("Add `compare: database`" in one.message for one in found)
