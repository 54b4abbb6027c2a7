"""The documentation of the format: what it shows loads, what it lists is true."""

import re
from pathlib import Path

from batu_graph.config.codecs import STEPS
from batu_graph.config.loader import load_catalogue
from batu_graph.config.naming import RESERVED_FIELDS, RESERVED_ROOTS, RESERVED_TYPES
from batu_graph.types import Scalar

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


def test_every_codec_step_type_and_reserved_word_is_named() -> None:
    for step, rule in STEPS.items():
        assert (f"{{{step}: n}}" if rule.takes_number else f"`{step}`") in DOCUMENT
    assert f"`{' '.join(scalar for scalar in SCALARS_IN_ORDER)}`" in DOCUMENT
    kept = RESERVED_TYPES - {f"{scalar.value}Filter" for scalar in Scalar}
    for word in RESERVED_FIELDS | RESERVED_ROOTS | kept:
        assert word.startswith("_") or re.search(rf"\b{word}\b", DOCUMENT), word


SCALARS_IN_ORDER = re.findall(r"Field types: `([^`]+)`", DOCUMENT)[0].split()


def test_the_listed_field_types_are_all_there_are() -> None:
    assert set(SCALARS_IN_ORDER) == {scalar.value for scalar in Scalar}
