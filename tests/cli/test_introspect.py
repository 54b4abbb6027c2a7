"""``batu-graph introspect``: one command from a database to a catalogue that loads and serves."""

import json
import sqlite3
from pathlib import Path

import pytest

from batu_graph.cli.databases import address
from batu_graph.connectors.location import parse_location
from batu_graph.demo.servers import PrivatePostgres
from batu_graph.types import Engine

TABLES = """\
CREATE TABLE tbl_destinasi (id integer PRIMARY KEY, nama varchar(60), htm decimal(12,2));
CREATE TABLE tbl_tiket (id integer PRIMARY KEY, destinasi_id int REFERENCES tbl_destinasi,
  nik char(16), tanggal date);
CREATE TABLE log_lama (x int);
INSERT INTO tbl_destinasi VALUES (1, 'Coban Talun', 25000);
"""


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wisata")
    connection = sqlite3.connect(folder / "wisata.db")
    connection.executescript(TABLES)
    connection.close()
    return folder


def url(home: Path) -> str:
    return f"sqlite:///{home / 'wisata.db'}"


def test_one_command_makes_a_catalogue_that_answers(run, home: Path) -> None:
    file = home / "kota/agencies/disparta.yaml"
    ended = run("introspect", url(home), "--agency", "Disparta", "-o", str(file))
    assert ended.code == 0, ended.err
    assert "tables and views" in ended.err
    assert (home / "kota/city.yaml").exists()
    query = "{ disparta { destinasi { id: rowId htm } } }"
    answer = run("query", "--config", str(home / "kota"), query, "--json")
    assert json.loads(answer.out) == {
        "data": {"disparta": {"destinasi": [{"id": "1", "htm": "25000.00"}]}}
    }
    withheld = run("query", "--config", str(home / "kota"), "{ disparta { tiket { nik } } }")
    assert withheld.code == 2
    assert "Cannot query field 'nik'" in withheld.out


def test_the_summary_is_there_for_scripts_too(run, home: Path) -> None:
    file = home / "kota/agencies/disparta.yaml"
    ended = run("introspect", url(home), "--agency", "Disparta", "-o", str(file), "--json")
    summary = json.loads(ended.out)
    assert summary["entities"] == 3
    assert summary["relations"] == 1
    assert summary["without_key"] == ["LogLama"]
    assert summary["classes"]["personal"] >= 1


def test_tables_are_chosen_by_patterns(run, home: Path) -> None:
    file = home / "kota/agencies/disparta.yaml"
    ended = run(
        "introspect", url(home), "--agency", "Disparta", "-o", str(file), "--json",
        "--include", "tbl_*", "--exclude", "*tiket",
    )  # fmt: skip
    assert json.loads(ended.out)["entities"] == 1


def test_a_file_that_is_there_is_not_overwritten_by_accident(run, home: Path) -> None:
    file = home / "kota/agencies/disparta.yaml"
    arguments = ("introspect", url(home), "--agency", "Disparta", "-o", str(file))
    assert run(*arguments).code == 0
    file.write_text(file.read_text() + "# disunting\n")
    refused = run(*arguments)
    assert refused.code == 2
    assert "--update" in refused.err and "--force" in refused.err
    assert file.read_text().endswith("# disunting\n")
    assert run(*arguments, "--force").code == 0
    assert "disunting" not in file.read_text()


def test_who_opened_all_of_it_stands_in_the_file(run, home: Path) -> None:
    file = home / "kota/agencies/disparta.yaml"
    options = ("--expose", "all", "--by", "Kadis Pariwisata")
    assert run("introspect", url(home), "--agency", "Disparta", "-o", str(file), *options).code == 0
    assert "expose_all: {by: Kadis Pariwisata, on: 20" in file.read_text()


def test_a_password_reaches_no_file_and_no_message(
    run, home: Path, postgres_server: PrivatePostgres
) -> None:
    postgres_server.create_database("rahasia_uji")
    postgres_server.execute("CREATE TABLE hal (id int PRIMARY KEY)", "rahasia_uji")
    address = postgres_server.url("rahasia_uji")
    file = home / "kota/agencies/disparta.yaml"
    ended = run("introspect", address, "--agency", "Disparta", "-o", str(file))
    assert ended.code == 0, ended.err
    text = file.read_text() + ended.out + ended.err
    assert postgres_server.password not in text
    assert "${DISPARTA_URL}" in file.read_text()
    assert "set DISPARTA_URL" in ended.err
    wrong = address.replace(postgres_server.password, "salah-sandi")
    refused = run("introspect", wrong, "--agency", "Lain", "-o", str(home / "k2/agencies/l.yaml"))
    assert refused.code == 2
    assert "salah-sandi" not in refused.err and "127.0.0.1" not in refused.err
    assert not (home / "k2").exists()


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("postgres://x/y", "Did you mean"),
        ("${TIDAK_ADA_URL}", "TIDAK_ADA_URL is not set"),
        ("sqlite:///tidak/ada.db", "missing"),
        ("mysql://u@127.0.0.1:1/x", "nothing listens"),
    ],
)
def test_an_address_that_cannot_be_used_is_said_so(
    run, home: Path, address: str, says: str
) -> None:
    ended = run("introspect", address, "--agency", "X", "-o", str(home / "k/agencies/x.yaml"))
    assert ended.code == 2
    assert says in ended.err
    assert "Traceback" not in ended.err


def test_a_variable_as_password_is_encoded_as_in_a_catalogue(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SANDI", "p@s:s/w%")
    engine, url = address("mysql://u:${SANDI}@127.0.0.1/db")
    assert (engine, url) == (Engine.MYSQL, "mysql://u:p%40s%3As%2Fw%25@127.0.0.1/db")
    assert parse_location(url).password == "p@s:s/w%"
    monkeypatch.setenv("ALAMAT", "mysql://u:p%40s@127.0.0.1/db")
    assert address("${ALAMAT}") == (Engine.MYSQL, "mysql://u:p%40s@127.0.0.1/db")
