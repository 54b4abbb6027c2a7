"""The city's registry as ``introspect`` finds and completes it."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from batu_graph.config.yaml_source import YamlInvalid
from batu_graph.onboarding.drafting.draft import ReservedNames
from batu_graph.onboarding.registry import Home, Registered, namespace_of

CITY = """city: Kota
agencies:
  - {code: 1.02, name: Dinas Lama, abbreviation: Dinkes, valid_from: 2010-01-01}
  - {code: 1.03, name: Dinas Kesehatan, abbreviation: Dinkes, valid_from: 2017-01-01}
  - {code: 2, name: Satpol}
  - lain
"""
TODAY = date(2026, 11, 27)
NEW = {"code": "BPBD", "name": "BPBD", "abbreviation": "BPBD", "valid_from": TODAY}


def home(folder: Path, city: str | None = CITY) -> Home:
    if city is not None:
        (folder / "city.yaml").write_text(city)
    return Home(folder)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        *(("1.02", "1.02"), ("dinkes", "1.03"), ("DINAS LAMA", "1.02"), ("satpol", "2")),
        *(("lain", None), ("Dinas", None)),
    ],
)
def test_an_agency_is_found_by_any_of_its_words(
    word: str, code: str | None, tmp_path: Path
) -> None:
    found = home(tmp_path).find(word)
    assert (found and found.code) == code


def test_a_part_that_is_missing_is_empty(tmp_path: Path) -> None:
    assert home(tmp_path).agencies()[-1] == Registered("2", "", "Satpol")
    assert Home(tmp_path / "nowhere").agencies() == []
    assert home(tmp_path, "- a\n").agencies() == []
    assert home(tmp_path, "agencies: 5\n").agencies() == []


def test_a_file_that_is_no_yaml_is_said(tmp_path: Path) -> None:
    with pytest.raises(YamlInvalid):
        home(tmp_path, "a: [").agencies()


@pytest.mark.parametrize(
    "city",
    [
        CITY,
        CITY.rstrip("\n"),
        CITY + "# akhir\n",
        CITY + "\nhttp: {port: 80}\n",
        CITY.replace("agencies:", "agencies:  # daftar"),
        CITY.replace("  - ", "- "),
        CITY.replace("  - ", "      - "),
        "city: Kota\n",
        "city: Kota\nagencies: []\nhttp: {port: 80}\n",
        "city: Kota\nagencies:\n",
        None,
    ],
)
def test_an_agency_more_changes_nothing_else(city: str | None, tmp_path: Path) -> None:
    before = home(tmp_path / "baru" if city is None else tmp_path, city)
    old = yaml.safe_load(city or "city: Kota")
    before.register("BPBD", TODAY)
    text = before.city.read_text()
    made = yaml.safe_load(text)
    assert made.pop("agencies") == [*(old.pop("agencies", None) or []), NEW]
    assert made == old
    kept = [line for line in (city or "").splitlines() if line != "agencies: []"]
    assert [line for line in text.splitlines() if line in kept] == kept


def test_names_of_other_files_are_taken(tmp_path: Path) -> None:
    (tmp_path / "agencies").mkdir()
    files = {
        "a": "entities: {A: {fields: {x: {enum: E}, y: {enum: E}, z: {}, w: 1}}, B: 1, C: {}}",
        "b": "entities: {D: {fields: [1]}}",
        "own": "entities: {Own: {fields: {x: {enum: Mine}}}}",
        "list": "- a",
        "none": "entities:",
        "no": "a: [",
    }
    for name, text in files.items():
        (tmp_path / f"agencies/{name}.yaml").write_text(text)
    own = tmp_path / "agencies/../agencies/own.yaml"
    assert home(tmp_path).taken(own) == ReservedNames(("A", "B", "C", "D"), ("E",))


@pytest.mark.parametrize(
    ("word", "namespace"),
    [("Satpol PP", "satpolPp"), ("DINKES", "dinkes"), ("1.02", "_102"), ("BPBD-Kota", "bpbdKota")],
)
def test_an_agencys_word_names_its_namespace(word: str, namespace: str) -> None:
    assert namespace_of(word) == namespace
