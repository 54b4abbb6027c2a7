"""``introspect --update``: the database's changes come into a file that people have edited."""

import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

BEFORE = """\
CREATE TABLE tb_m_desa (kode varchar(13) PRIMARY KEY, nama varchar(60), luas decimal(8,2));
CREATE TABLE m_pasar (id integer PRIMARY KEY, kd_desa varchar(13) REFERENCES tb_m_desa,
  nama varchar(60), tahun int(4));
CREATE TABLE lama (id integer PRIMARY KEY, x int);
"""
CITY = """\
city: Kota Uji
agencies: [{code: "1", name: Diskumdag, abbreviation: Diskumdag, valid_from: 2017-01-01}]
"""
FILES = Path(__file__).parent / "update"
EDITED = (FILES / "edited.yaml").read_text("utf-8")
CHANGES = """\
DROP TABLE lama;
ALTER TABLE tb_m_desa DROP COLUMN luas;
ALTER TABLE tb_m_desa ADD COLUMN kepala_nik char(16);
ALTER TABLE m_pasar DROP COLUMN tahun;
ALTER TABLE m_pasar ADD COLUMN jumlah_kios int;
CREATE TABLE t_pedagang (
  id integer PRIMARY KEY, pasar_id int REFERENCES m_pasar (id), nik char(16)
);
"""


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue that people have edited, and its database."""
    tmp_path = tmp_path_factory.mktemp("pasar")
    (tmp_path / "config/agencies").mkdir(parents=True)
    (tmp_path / "config/city.yaml").write_text(CITY)
    (tmp_path / "config/agencies/diskumdag.yaml").write_text(EDITED)
    execute(tmp_path, BEFORE)
    return tmp_path


def execute(home: Path, script: str) -> None:
    connection = sqlite3.connect(home / "pasar.db")
    connection.executescript(script)
    connection.close()


def written(home: Path) -> str:
    return (home / "config/agencies/diskumdag.yaml").read_bytes().decode()


@pytest.fixture
def update(run, home: Path):
    def _update(*options: str):
        return run(
            "introspect", "--agency", "diskumdag", "--update",
            "-o", str(home / "config/agencies/diskumdag.yaml"), *options,
            environ={"PASAR_URL": f"sqlite:///{home / 'pasar.db'}"},
        )  # fmt: skip

    return _update


def dateless(text: str) -> str:
    """The text without the day of the update."""
    return text.replace(date.today().isoformat(), "DATE")


def test_an_unchanged_database_leaves_the_file_byte_for_byte(home, update) -> None:
    ended = update()
    assert ended.code == 0, ended.err
    assert written(home) == EDITED
    assert "up to date" in ended.err


def test_changes_arrive_hidden_and_every_edit_stays(home, update, matches_golden) -> None:
    execute(home, CHANGES)
    ended = update("--json")
    assert ended.code == 0, ended.err
    matches_golden(FILES / "updated.yaml", dateless(written(home)))
    assert json.loads(ended.out) == {
        "file": str(home / "config/agencies/diskumdag.yaml"),
        "tables": ["Pedagang"],
        "columns": ["Kelurahan.kepalaNik", "Pasar.jumlahKios"],
        "relations": [],
        "renamed": [],
        "vanished": ["Kelurahan.luas", "Pasar.tahun", "Lama"],
        "returned": [],
        "retyped": [],
        "left_out": [],
    }
    assert update().code == 0
    matches_golden(FILES / "updated.yaml", dateless(written(home)))


def test_what_returns_loses_its_mark(home, update) -> None:
    execute(home, "ALTER TABLE m_pasar DROP COLUMN tahun; DROP TABLE lama;")
    assert update().code == 0
    assert written(home).count("vanished: true") == 2
    execute(
        home,
        "ALTER TABLE m_pasar ADD COLUMN tahun int(4);"
        "CREATE TABLE lama (id integer PRIMARY KEY, x int);",
    )
    assert update().code == 0
    assert written(home) == EDITED


def test_a_foreign_key_between_known_tables_arrives_as_a_proposal(home, update) -> None:
    execute(
        home,
        "DROP TABLE lama;"
        "CREATE TABLE lama (id integer PRIMARY KEY, x int REFERENCES m_pasar (id));",
    )
    assert update().code == 0
    new = set(written(home).splitlines()) - set(EDITED.splitlines())
    assert new == {
        "    relations:",
        "      pasar: {to: Pasar, on: {x: rowId}, inverse: lama, proposed: true}  # a foreign key",
    } - set(EDITED.splitlines())


def test_lines_end_as_they_did_and_a_missing_end_of_file_is_no_matter(home, update) -> None:
    file = home / "config/agencies/diskumdag.yaml"
    file.write_bytes(EDITED.rstrip("\n").replace("\n", "\r\n").encode())
    execute(home, CHANGES)
    assert update().code == 0
    after = (FILES / "updated.yaml").read_text("utf-8").rstrip("\n").split("\n")
    assert dateless(written(home)).rstrip("\r\n").split("\r\n") == after


def test_another_type_is_told_and_left_to_people(home, update) -> None:
    execute(home, "DROP TABLE lama; CREATE TABLE lama (id integer PRIMARY KEY, x varchar(9));")
    ended = update()
    assert " ".join(ended.err.replace("│", " ").split()).count("Lama.x: int in the file") == 1
    assert written(home) == EDITED


def test_tables_that_were_not_looked_at_have_not_vanished(home, update) -> None:
    execute(home, CHANGES)
    assert update("--include", "m_pasar").code == 0
    text = written(home)
    assert "Lama:\n    # akan hilang\n    table" in text
    assert "jumlahKios" in text
    assert "kepalaNik" not in text


def test_without_a_file_there_is_nothing_to_update(home, update) -> None:
    (home / "config/agencies/diskumdag.yaml").unlink()
    ended = update()
    assert ended.code == 2
    assert "Without --update it is made" in ended.err
