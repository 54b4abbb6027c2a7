"""Which relations a draft makes of foreign keys."""

from pathlib import Path

import yaml
from agency import load_sqlite

TABLES = """
CREATE TABLE unit (kode varchar(9) COLLATE NOCASE PRIMARY KEY, nomor int UNIQUE);
CREATE TABLE staf (
  id integer PRIMARY KEY,
  kd_unit varchar(9) REFERENCES unit (kode),
  nomor_unit int REFERENCES unit (nomor)
);
"""


def test_a_foreign_key_of_texts_is_compared_as_the_database_compares_it(tmp_path: Path) -> None:
    agency = load_sqlite(TABLES, tmp_path, "unit")
    config = agency.onboard("config", "--expose", "all", "--by", "tests")
    text = (config / "agencies/arsip.yaml").read_text()
    written = yaml.load(text, yaml.BaseLoader)["entities"]  # `on` is a word here, not true
    compared = {
        next(iter(relation["on"])): relation.get("compare")
        for relation in written["Staf"]["relations"].values()
    }
    assert compared == {"kdUnit": "database", "nomorUnit": None}
    relations = agency.catalogue(config).entities["Staf"].relations.values()
    assert {pair.here: pair.referenced is not None for r in relations for pair in r.on} == {
        "kdUnit": True,
        "nomorUnit": False,
    }
