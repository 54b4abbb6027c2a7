"""The documentation of the format: what it shows loads, what it lists is true."""

import re
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import yaml

from batu_graph.config.catalogue import Entity, Http, Limits, Source
from batu_graph.config.codecs import STEPS
from batu_graph.config.loader import load_catalogue
from batu_graph.config.naming import RESERVED_FIELDS, RESERVED_ROOTS, RESERVED_TYPES
from batu_graph.types import Engine, Scalar

DOCUMENT = (Path(__file__).parents[2] / "docs" / "catalogue.md").read_text("utf-8")
SNIPPETS = re.findall(r"```yaml\n# (config/\S+)\n(.*?)```", DOCUMENT, re.DOTALL)


def test_the_snippets_together_are_a_catalogue_that_loads(tmp_path: Path) -> None:
    assert len(SNIPPETS) == DOCUMENT.count("```yaml") == 3
    for name, text in SNIPPETS:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    environ = {"DINKES_URL": "mysql://gateway@127.0.0.1/dinkes", "SIAK_PASSWORD": "rahasia"}
    catalogue = load_catalogue(tmp_path / "config", environ)
    assert set(catalogue.entities) == {
        *("Puskesmas", "Kunjungan", "Penduduk", "Desa", "WilayahKode")
    }
    assert set(catalogue.entities["Desa"].relations) == {"puskesmas"}
    assert set(catalogue.entities["Penduduk"].relations) == {"kunjungan"}


def test_the_values_in_the_snippets_are_what_holds_when_nothing_is_written() -> None:
    city, *files = (yaml.safe_load(text) for _, text in SNIPPETS)
    assert city["limits"] == asdict(Limits())
    assert {**city["http"], "notice": None, "hosts": (), "cors_origins": ()} == asdict(Http())
    (described,) = (one for file in files for one in file["sources"].values() if len(one) > 2)
    source = Source("s", "n", Engine.SQLITE, "sqlite:///x.db")
    for name in (
        "pool_size", "connect_timeout", "statement_timeout", "pause_after", "probe_interval",
    ):  # fmt: skip
        assert described[name] == getattr(source, name), name
    assert described["utc_offset"] == city["utc_offset"] == "+07:00"
    assert source.utc_offset == timedelta(hours=7)
    (limit,) = (
        one["limit"] for file in files for one in file["entities"].values() if "limit" in one
    )
    entity = Entity("E", "n", "s", None, "e", "e", {}, ())
    assert limit == {"default": entity.default_limit, "maximum": entity.maximum_limit}


def test_every_codec_step_type_and_reserved_word_is_named() -> None:
    for step, rule in STEPS.items():
        argument = "n" if rule.takes_number else "[a, b]" if rule.takes_texts else ""
        assert (f"`{{{step}: {argument}}}`" if argument else f"`{step}`") in DOCUMENT
    assert f"`{' '.join(scalar for scalar in SCALARS_IN_ORDER)}`" in DOCUMENT
    kept = RESERVED_TYPES - {f"{scalar.value}Filter" for scalar in Scalar}
    for word in RESERVED_FIELDS | RESERVED_ROOTS | kept:
        assert word.startswith("_") or re.search(rf"\b{word}\b", DOCUMENT), word


SCALARS_IN_ORDER = re.findall(r"Field types: `([^`]+)`", DOCUMENT)[0].split()


def test_the_listed_field_types_are_all_there_are() -> None:
    assert set(SCALARS_IN_ORDER) == {scalar.value for scalar in Scalar}
