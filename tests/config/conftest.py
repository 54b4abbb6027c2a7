"""A small city on disk."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue

CITY = """city: Kota Batu
agencies:
  - {code: 35.79, name: Dinas Kesehatan, abbreviation: Dinkes, valid_from: 2017-01-01}
  - code: 2.10
    name: Dinas Lama
    abbreviation: Dukcapil
    valid_from: 2010-01-01
    valid_until: 2016-12-31
  - {code: 2.10, name: Dinas Baru, abbreviation: Dukcapil, valid_from: 2017-01-01}
"""

Load = Callable[..., Catalogue]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Write the files of a city and load them: ``load(dinkes="...", environ={...})``."""

    def write_and_load(
        city: str = CITY, environ: Mapping[str, str] | None = None, **files: str
    ) -> Catalogue:
        (tmp_path / "agencies").mkdir()
        (tmp_path / "city.yaml").write_text(city, "utf-8")
        for name, text in files.items():
            (tmp_path / "agencies" / f"{name}.yaml").write_text(text, "utf-8")
        return load_catalogue(tmp_path, environ or {})

    return write_and_load
