"""The benchmarks' catalogue with many more entities over the same tables."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from benchmarks.servers.start import CONFIG

COPIES = 119
"""Of all entities but the hub: with those that are there, 601."""
HUB = "Desa"
"""What the copies' relations lead to as well, as half of a city's entities know their village."""

NOWHERE = {
    "BENCH_CAPIL_URL": "postgresql://nobody@127.0.0.1:1/capil",
    "BENCH_DISPARTA_URL": "postgresql://nobody@127.0.0.1:1/disparta",
    "BENCH_DINKES_URL": "mysql://nobody@127.0.0.1:1/dinkes",
}
"""Addresses that only have to be written well."""


@contextmanager
def enlarged() -> Iterator[Path]:
    """A folder with the large catalogue; it is gone with the end of the block."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        config = Path(folder) / "config"
        shutil.copytree(CONFIG, config)
        for agency in (config / "agencies").iterdir():
            text = agency.read_text("utf-8")
            _, entities = text.split("entities:\n")
            own = re.sub(rf"^  {HUB}:\n(    .*\n)+", "", entities, flags=re.MULTILINE)
            copies = (_renamed(own, number) for number in range(1, COPIES + 1))
            agency.write_text(text + "".join(copies), "utf-8")
        yield config


def _renamed(entities: str, number: int) -> str:
    """Entities under other names, with their relations among each other and to the hub."""
    named = re.sub(r"^  (\w+):$", rf"  \g<1>{number}:", entities, flags=re.MULTILINE)
    related = re.sub(rf"\bto: (?!{HUB}\b)(\w+)", rf"to: \g<1>{number}", named)
    return re.sub(r"\binverse: (\w+)", rf"inverse: \g<1>{number}", related)


def read(config: Path) -> Catalogue:
    """A catalogue whose databases are never asked."""
    return load_catalogue(config, NOWHERE)
