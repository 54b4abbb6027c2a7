"""A renamed table or column is taken over with all that people have written about it; `check` names
the command, and that command, run as it stands, leaves nothing to report."""

import asyncio
import re
import shlex
from pathlib import Path

import orjson
import pytest
from agency import Agency, Onboarded, ask, load_into, run_here

from batu_graph.onboarding.reading.database import Column, Database, Kind, Table
from batu_graph.onboarding.renaming import CannotRename, Renaming, with_renamed
from batu_graph.server.gateway import Gateway
from batu_graph.types import Engine

TABLES = """
CREATE TABLE desa (kode varchar(10) PRIMARY KEY, nm varchar(40), luas int, hapus int);
CREATE TABLE kios (id int PRIMARY KEY, kd varchar(10), FOREIGN KEY (kd) REFERENCES desa (kode));
INSERT INTO desa VALUES ('01', 'Temas', 7, 0), ('02', 'Sisir', 8, 1);
INSERT INTO kios VALUES (1, '01');
"""
CHANGES = """
ALTER TABLE desa RENAME COLUMN nm TO nama_desa;
ALTER TABLE desa RENAME COLUMN hapus TO dihapus;
ALTER TABLE kios RENAME TO tb_kios;
"""
QUERY = "{ arsip { kios { rowId desa { kode nm } } desa { nm kios { rowId } } } }"


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def renamed(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Agency, Path]:
    """A database whose names have changed, and the edited file of what it was."""
    agency = load_into(request, request.param, TABLES, tmp_path, tmp_path.name)
    file = agency.onboard("all", "--expose", "all") / "agencies/arsip.yaml"
    text = file.read_text("utf-8")
    lines = [
        line.replace("class:", "description: Nama resmi, class:") + " (Bu Sri)"
        if line.startswith("      nm:")
        else line
        for line in text.splitlines()
    ]
    text = "\n".join(lines).replace("    table: desa\n", "    table: desa\n    rows: {hapus: 0}\n")
    file.write_text(text + "\n# akhir\n", "utf-8")
    agency.execute(CHANGES)
    return agency, file


def commands(agency: Agency, file: Path) -> list[str]:
    """What `check` says is to be run."""
    told = run_here(agency, "check", "--json", "--config", str(file.parents[1]))
    return [one["command"] for one in orjson.loads(told.stdout) if one["command"]]


def run(agency: Agency, command: str) -> None:
    program, *words = shlex.split(command)
    done = run_here(agency, *words)
    assert (program, done.exit_code) == ("batu-graph", 0), done.output


def answer(agency: Agency, file: Path) -> object:
    async def asked() -> object:
        gateway = Gateway(Onboarded.at(agency, file.parents[1]).catalogue)
        try:
            return (await ask(gateway, QUERY))["data"]["arsip"]
        finally:
            await gateway.close()

    return asyncio.run(asked())


@pytest.mark.parametrize("updated_first", [False, True], ids=["at once", "after an update"])
def test_what_check_says_takes_a_renaming_over(
    renamed: tuple[Agency, Path], updated_first: bool
) -> None:
    agency, file = renamed
    update = f"batu-graph introspect --agency Arsip -o {file} --update"
    found = commands(agency, file)
    assert {shlex.split(one)[-1] for one in found} == {
        "desa.nm=nama_desa", "desa.hapus=dihapus", "kios=tb_kios"
    }  # fmt: skip
    if updated_first:
        run(agency, update)
    for command in found:
        run(agency, command)
    agency.execute("ALTER TABLE tb_kios RENAME COLUMN kd TO kode_desa")
    [last] = commands(agency, file)
    run(agency, last)
    assert commands(agency, file) == []
    after = file.read_text("utf-8")
    assert "vanished" not in after
    assert "new on" not in after
    assert "# akhir" in after
    assert "rows: {dihapus: 0}" in after
    [line] = [one for one in after.splitlines() if one.startswith("      nm:")]
    assert "description: Nama resmi" in line
    assert "column: nama_desa" in line
    assert line.endswith("(Bu Sri)")
    assert answer(agency, file) == {
        "kios": [{"rowId": "1", "desa": {"kode": "01", "nm": "Temas"}}],
        "desa": [{"nm": "Temas", "kios": [{"rowId": "1"}]}],
    }
    run(agency, update)
    assert file.read_text("utf-8") == after


FILE = """
sources: {a: {url: x}}
entities:
  Desa:
    table: desa
    schema: umum
    vanished: true
    fields:
      nm: {type: String, vanished: true}  # lama
      a.b: {type: String}
      luas: {type: Int, column: luas_m2, vanished: true}
"""
FULL = (
    FILE
    + """\
      baru: {type: Int, column: luas_ha, expose: false}  # new on 2026-11-25; ...
      dipakai: {type: String, column: nama, expose: true}  # new on 2026-11-25; ...
"""
)


def live(table: str, *columns: str) -> Database:
    made = tuple(Column(name, "int") for name in columns)
    return Database(Engine.POSTGRESQL, (Table("umum", table, Kind.TABLE, made),))


@pytest.mark.parametrize(
    ("renaming", "database", "line"),
    [
        ("desa.nm=nama", live("desa", "nama"), "nm: {type: String, column: nama}  # lama"),
        ("Desa.nm=desa.nama", live("desa", "nama"), "nm: {type: String, column: nama}  # lama"),
        ("umum.desa.a.b=c.d", live("desa", "c.d"), "a.b: {type: String, column: c.d}"),
        ("desa.luas_m2=on", live("desa", "on"), 'luas: {type: Int, column: "on"}'),
        ("desa.luas=on", live("desa", "on"), 'luas: {type: Int, column: "on"}'),
        ("desa=kota", live("kota", "nm"), "table: kota"),
        ("umum.desa=umum.kota", live("kota", "nm"), "table: kota"),
    ],
)
def test_a_name_is_understood_as_people_write_it(
    renaming: str, database: Database, line: str
) -> None:
    text = with_renamed(FILE, "a", database, [Renaming.parse(renaming)])
    assert line in [one.strip() for one in text.splitlines()]


def test_what_an_update_had_added_gives_way() -> None:
    text = with_renamed(
        FULL, "a", live("desa", "luas_ha"), [Renaming.parse("desa.luas_m2=luas_ha")]
    )
    assert "luas: {type: Int, column: luas_ha}" in text
    assert "baru" not in text
    assert "dipakai" in text


@pytest.mark.parametrize(
    ("renaming", "database", "message"),
    [
        ("desa.nm", live("desa", "nm"), "write `table=table now`"),
        ("=nm", live("desa", "nm"), "write `table=table now`"),
        ("kota.nm=nama", live("desa", "nama"), "no table and no column kota.nm"),
        ("desa.x=nama", live("desa", "nama"), "no table and no column desa.x"),
        ("desa.nm=nama", live("desa", "nm", "nama"), "the column nm is there still"),
        ("desa.nm=nma", live("desa", "luas_ha"), "the table desa has no column nma"),
        ("desa.nm=nama", live("desa", "nama"), "has it already as Desa.dipakai"),
        ("desa=kota", live("desa"), "desa is there still"),
        ("desa=kota", live("dusun"), "the database has no table kota"),
    ],
)
def test_a_renaming_that_nothing_bears_out_is_refused(
    renaming: str, database: Database, message: str
) -> None:
    with pytest.raises(CannotRename, match=re.escape(message)):
        with_renamed(FULL, "a", database, [Renaming.parse(renaming)])
