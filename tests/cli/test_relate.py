"""``batu-graph relate``: keys of several agencies that match, after which codec, and how many."""

import json
import random
import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.demo.build import build_demo
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.onboarding.writing.splice import Splice, plain

CITY = """\
city: Kota Kunci
agencies:
  - {code: "1", name: Dukcapil, abbreviation: Dukcapil, valid_from: 2017-01-01}
  - {code: "2", name: Dinkes, abbreviation: Dinkes, valid_from: 2017-01-01}
  - {code: "3", name: Disdik, abbreviation: Disdik, valid_from: 2017-01-01}
"""
DUKCAPIL = """\
agency: "1"
namespace: dukcapil
class: public
sources: {dukcapil: {url: "${DUKCAPIL_URL}"}}
entities:
  Penduduk:
    table: biodata_wni
    key: [nik]
    fields:
      nik: {type: ID, sql: "numeric(16,0)", nullable: false}
      nama: {type: String, sql: varchar(60)}
"""
DINKES = """\
agency: "2"
namespace: dinkes
class: public
sources: {dinkes: {url: "${DINKES_URL}"}}
entities:
  Kunjungan:   # disunting tangan
    table: visit
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      noKtp: {column: no_ktp, type: String, sql: varchar(20)}
"""
DISDIK = """\
agency: "3"
namespace: disdik
class: public
sources: {disdik: {url: "sqlite:///tidak/ada.db"}}
entities:
  Siswa:
    table: siswa
    key: [nisn]
    fields:
      nisn: {type: ID, sql: varchar(10), nullable: false}
      nik: {type: String, sql: varchar(16)}
"""
PEOPLE, VISITS, STRANGERS = 300, 200, 4


def niks() -> list[int]:
    chance = random.Random(7)
    return [3579_01_01_01_80_0000 + n for n in chance.sample(range(1, 9999), PEOPLE)]


def untidy(nik: int, number: int) -> str:
    """A citizen's number as people type it."""
    text = str(nik)
    written = (f" {text}", f"{text[:6]}-{text[6:12]}-{text[12:]}", f"{text[:6]} {text[6:]}", text)
    return written[number % 4]


@pytest.fixture
def keys(
    tmp_path_factory: pytest.TempPathFactory,
    postgres_server: PrivatePostgres,
    mariadb_server: PrivateMariaDB,
) -> tuple[Path, dict[str, str], dict[int, int]]:
    """A catalogue of three agencies, its environment, and whose visit each is."""
    home = tmp_path_factory.mktemp("kunci")
    name = home.name.replace("-", "_")
    known = niks()
    people = ", ".join(f"({nik}, 'Warga {n}')" for n, nik in enumerate(known))
    postgres_server.create_database(name)
    postgres_server.execute(
        "CREATE TABLE biodata_wni (nik numeric(16,0) PRIMARY KEY, nama varchar(60));"
        f"INSERT INTO biodata_wni VALUES {people};",
        name,
    )
    owner = {n: known[n % PEOPLE] for n in range(VISITS)}
    visits = [f"({n}, '{untidy(nik, n)}')" for n, nik in owner.items()]
    visits += [f"({VISITS + n}, '999{n}')" for n in range(STRANGERS)]
    mariadb_server.create_database(name)
    mariadb_server.execute(
        "CREATE TABLE visit (id int PRIMARY KEY, no_ktp varchar(20));"
        f"INSERT INTO visit VALUES {', '.join(visits)}, ({VISITS + STRANGERS}, NULL);",
        name,
    )
    (home / "config/agencies").mkdir(parents=True)
    (home / "config/city.yaml").write_text(CITY)
    for agency, text in (("dukcapil", DUKCAPIL), ("dinkes", DINKES), ("disdik", DISDIK)):
        (home / f"config/agencies/{agency}.yaml").write_text(text)
    urls = {"DUKCAPIL_URL": postgres_server.url(name), "DINKES_URL": mariadb_server.url(name)}
    return home / "config", urls, owner


def test_untidy_keys_are_found_proposed_and_once_accepted_join(run, keys) -> None:
    config, urls, owner = keys
    ended = run("relate", "--config", str(config), "--write", environ=urls)
    assert ended.code == 0, ended.err
    said = " ".join(re.sub(r"[│┃]", " ", ended.out).split())
    share = VISITS / (VISITS + STRANGERS)
    assert f"{share:.1%}".replace("%", " %") in said
    assert "of Kunjungan.noKtp found in Penduduk.nik after digits" in said
    assert "disdik cannot be reached" in ended.err
    assert not any(str(nik) in ended.out + ended.err for nik in owner.values())
    file = config / "agencies/dinkes.yaml"
    [line] = [line for line in file.read_text().splitlines() if "proposed" in line]
    assert "here_codec: [digits]" in line and "to: Penduduk" in line and "# 98.0 %" in line
    assert file.read_text().replace(f"    relations:\n{line}\n", "") == DINKES
    again = run("relate", "--config", str(config), "--json", environ=urls)
    assert [one for one in json.loads(again.out) if one["doubled"] is None] == []
    query = "{ dinkes { kunjungan(limit: 1000) { id: rowId ktp { nik } } } }"
    before = run("query", "--config", str(config), query, "--json", environ=urls)
    assert before.code != 0  # proposed only: it is not in the schema
    file.write_text(file.read_text().replace(", proposed: true", ""))
    after = run("query", "--config", str(config), query, "--json", environ=urls)
    rows = json.loads(after.out)["data"]["dinkes"]["kunjungan"]
    found = {row["id"]: row["ktp"] and int(row["ktp"]["nik"]) for row in rows}
    strangers = {VISITS + n: None for n in range(STRANGERS + 1)}
    assert found == owner | strangers


def test_a_share_below_what_is_asked_for_is_not_proposed(run, keys) -> None:
    config, urls, _ = keys
    ended = run("relate", "dinkes", "dukcapil", "--config", str(config), "--json",
                "--at-least", "0.99", environ=urls)  # fmt: skip
    assert json.loads(ended.out) == []


CODECS = {
    ("Kunjungan.noKtp", "Penduduk.nik"): ("[digits]", ""),
    ("Penduduk.kodeDesa", "Desa.kode"): ("", ""),
    ("Kejadian.kodeDesa", "Desa.kode"): ("[strip]", ""),
    ("Destinasi.kodeDesa", "Desa.kode"): ("", "[digits]"),
    ("Pengaduan.noRuas", "RuasJalan.noRuas"): ("[digits, {pad: 4}]", ""),
    ("RuasJalan.kelurahan", "Desa.nama"): ("[alnum]", "[alnum, upper]"),
}
NOT_TO_A_KEY = {"Skpd.kode", "Penginapan.nib"}
"""To a part of a key (the rest is the year), or to what is no key: none that is proposed."""


@pytest.fixture(scope="module")
def stripped(tmp_path_factory) -> tuple[Path, dict[str, str], set[tuple[str, str]]]:
    """The demo city without its relations between agencies, and the columns that they joined."""
    home = tmp_path_factory.mktemp("kota")
    shutil.copytree(DEMO_CONFIG, home / "config")
    removed = strip_relations_between_agencies(home / "config")
    city = build_demo(home / "data", scale=0.02, engines="sqlite")
    return home / "config", dict(city.environ), removed


def test_the_demo_citys_own_relations_are_found_again(run, stripped) -> None:
    config, environ, removed = stripped
    ended = run("relate", "--config", str(config), "--json", environ=environ)
    assert ended.code == 0, ended.err
    found = {
        (one["near"], one["far"]): one
        for one in json.loads(ended.out)
        if one["doubled"] is None  # the others are told, but no relation can lead to them
    }
    codecs = {ends: (one["hereCodec"], one["thereCodec"]) for ends, one in found.items()}
    assert CODECS.items() <= codecs.items()
    assert found["Kunjungan.noKtp", "Penduduk.nik"]["share"] > 0.9
    assert found["Penduduk.kodeDesa", "Desa.kode"]["share"] == 1
    assert {far for _, far in removed - found.keys()} <= NOT_TO_A_KEY
    codes = ("KodeWilayah.kodeBps", "KodeWilayah.awalanNop")
    crosswalk = {ends for ends in found if ends[1] in codes}
    assert found.keys() - removed == crosswalk


def test_all_that_is_proposed_can_be_accepted_and_joins_what_the_tables_hold(
    run, stripped, tmp_path
) -> None:
    original, environ, _ = stripped
    config = tmp_path / "salinan/config"
    shutil.copytree(original, config)
    ended = run("relate", "--config", str(config), "--write", environ=environ)
    assert ended.code == 0, ended.err
    again = run("relate", "--config", str(config), "--json", environ=environ)
    assert [one for one in json.loads(again.out) if one["doubled"] is None] == []
    proposals = 0
    for path in (config / "agencies").glob("*.yaml"):
        proposals += path.read_text().count("proposed: true")
        path.write_text(path.read_text().replace(", proposed: true", ""))
    assert proposals >= 20
    query = "{ dispendukcapil { penduduk(limit: 10000) { nik kunjungan { id: rowId } } } }"
    answered = run("query", "--config", str(config), query, "--json", environ=environ)
    assert answered.code == 0, answered.err
    rows = json.loads(answered.out)["data"]["dispendukcapil"]["penduduk"]
    joined = {row["nik"]: {visit["id"] for visit in row["kunjungan"]} for row in rows}
    visits: dict[str, set[str]] = {}
    for key, number in stored(load_catalogue(config, environ), "Kunjungan", "noKtp", "rowId"):
        visits.setdefault(re.sub(r"\D", "", str(key or "")), set()).add(str(number))
    assert any(visits.get(nik) for nik in joined)
    assert joined == {nik: visits.get(nik, set()) for nik in joined}


def stored(catalogue: Catalogue, name: str, *fields: str) -> list[tuple[object, ...]]:
    """Columns of an entity's rows, read past the gateway."""
    entity = catalogue.entities[name]
    columns = ", ".join(entity.fields[field].column for field in fields)
    path = catalogue.sources[entity.source].url.removeprefix("sqlite:///")
    there = " AND ".join(
        f"{column} IS {'NULL' if constant is None else repr(constant)}"
        for column, constant in entity.rows
    )
    with sqlite3.connect(path) as connection:
        return connection.execute(
            f"SELECT {columns} FROM {entity.table} WHERE {there or '1'}"
        ).fetchall()


def test_two_agencies_are_compared_both_ways_round(run, stripped) -> None:
    config, environ, _ = stripped
    answers = []
    for pair in (("dinkes", "dispendukcapil"), ("Dispendukcapil", "dinkes")):
        ended = run("relate", *pair, "--config", str(config), "--json", environ=environ)
        answers.append(json.loads(ended.out))
    assert answers[0] == answers[1]
    ends = {(one["near"], one["far"]) for one in answers[0]}
    assert ends == {("Kunjungan.noKtp", "Penduduk.nik"), ("Penimbangan.nikAnak", "Penduduk.nik")}
    ended = run("relate", "dinkes", "Dinkes", "--config", str(config), environ=environ)
    assert ended.code == 2
    assert "the same agency" in ended.err


def test_what_is_joined_already_also_through_a_crosswalk_is_not_proposed(run, stripped) -> None:
    _, environ, _ = stripped
    ended = run("relate", "--config", str(DEMO_CONFIG), "--json", environ=environ)
    assert ended.code == 0, ended.err
    assert [one for one in json.loads(ended.out) if one["doubled"] is None] == []


def test_a_file_that_cannot_take_a_proposal_does_not_keep_others_from_theirs(
    run, stripped, tmp_path
) -> None:
    original, environ, _ = stripped
    config = tmp_path / "salinan/config"
    shutil.copytree(original, config)
    bpbd = config / "agencies/bpbd.yaml"
    in_braces = json.dumps(plain(Splice(bpbd.read_text()).root), ensure_ascii=False)
    in_braces = re.sub(r'"(true|false)"', r"\1", in_braces)
    bpbd.write_text(in_braces)
    ended = run("relate", "--config", str(config), "--write", environ=environ)
    assert ended.code == 2
    assert "bpbd.yaml:1" in ended.err
    assert "This file was not changed" in ended.err
    assert bpbd.read_text() == in_braces
    assert "proposed: true" in (config / "agencies/dinkes.yaml").read_text()


def strip_relations_between_agencies(config: Path) -> set[tuple[str, str]]:
    """Take every direct relation into another agency out; the columns that each joined."""
    files = {path: Splice(path.read_text("utf-8")) for path in (config / "agencies").glob("*.yaml")}
    owner = {
        name: path for path, splice in files.items() for name in plain(splice.root)["entities"]
    }
    removed = set()
    for path, splice in files.items():
        for name, entity in plain(splice.root)["entities"].items():
            relations = entity.get("relations") or {}
            away = {r: one for r, one in relations.items() if owner[one["to"]] != path}
            away |= {r: one for r, one in relations.items() if "via" in one}
            if away and len(away) == len(relations):
                splice.take_out(("entities", name, "relations"))
            for relation, one in away.items():
                if len(away) < len(relations):
                    splice.take_out(("entities", name, "relations", relation))
                on = one.get("on") or {}
                pairs = (
                    on.items() if isinstance(on, dict) else [(p["here"], p["there"]) for p in on]
                )
                if len(pairs) == 1:
                    [(here, there)] = pairs
                    removed.add((f"{name}.{here}", f"{one['to']}.{there}"))
    for path, splice in files.items():
        path.write_text(splice.done(), "utf-8")
    return removed


def test_the_demos_own_catalogue_is_not_written_to(run) -> None:
    ended = run("relate", "--demo", "--write")
    assert ended.code == 2
    assert "--config" in ended.err


def test_an_agency_that_is_not_there_is_named(run, keys) -> None:
    config, urls, _ = keys
    ended = run("relate", "dinkess", "--config", str(config), environ=urls)
    assert ended.code == 2
    assert "Did you mean" in ended.err
