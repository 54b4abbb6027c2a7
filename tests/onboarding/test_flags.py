"""A column declared as a flag that holds other numbers is a number; summary and check tell it."""

from pathlib import Path

import orjson
import pytest
from agency import VARIABLE, Agency, load_into, run_here
from click.testing import Result

TABLE = """
CREATE TABLE rawat (id int PRIMARY KEY, lunas {flag}, kelas {flag}, hapus {flag}, arah {flag});
INSERT INTO rawat VALUES (1, 0, 1, NULL, 0), (2, 1, 2, NULL, -1), (3, NULL, 0, 0, 1);
CREATE TABLE kosong (id int PRIMARY KEY, lunas {flag});
"""
FLAGS = {"mariadb": "tinyint(1)", "mysql": "tinyint(1)", "sqlite": "boolean"}


@pytest.fixture(params=FLAGS)
def agency(request: pytest.FixtureRequest, tmp_path: Path) -> Agency:
    script = TABLE.format(flag=FLAGS[request.param])
    return load_into(request, request.param, script, tmp_path, tmp_path.name)


def introspect(agency: Agency, file: Path, *options: str) -> Result:
    words = ("introspect", f"${{{VARIABLE}}}", "--agency", "Arsip", "-o", str(file))
    done = run_here(agency, *words, "--expose", "all", *options)
    assert done.exit_code == 0, done.output
    return done


def test_the_draft_has_numbers_and_the_summary_names_them(agency: Agency, tmp_path: Path) -> None:
    file = tmp_path / "all/agencies/arsip.yaml"
    assert orjson.loads(introspect(agency, file, "--json").stdout)["counting"] == [
        "rawat.kelas",
        "rawat.arah",
    ]
    types = {
        one.name: one.scalar.value
        for one in agency.catalogue(file.parents[1]).entities["Rawat"].fields.values()
    }
    assert types == {
        "rowId": "ID", "lunas": "Boolean", "kelas": "Int", "hapus": "Boolean", "arah": "Int"
    }  # fmt: skip
    assert "rawat.kelas" in introspect(agency, file, "--force").output


def test_check_tells_of_a_flag_that_has_come_to_hold_more(agency: Agency, tmp_path: Path) -> None:
    file = tmp_path / "all/agencies/arsip.yaml"
    introspect(agency, file)
    agency.execute("UPDATE rawat SET lunas = 5 WHERE id = 1")
    told = run_here(agency, "check", "--json", "--config", str(file.parents[1]))
    [found] = [one for one in orjson.loads(told.stdout) if one["kind"] == "not-a-flag"]
    assert (found["severity"], found["entity"], found["field"]) == ("warning", "Rawat", "lunas")
    assert "Write `type: Int`" in found["message"]
