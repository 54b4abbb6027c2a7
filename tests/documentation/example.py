"""The small city of the documents: two agencies, eleven rows, every statement written down."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.connectors.base import Connector, Profile, Row, Statement
from batu_graph.connectors.open import open_connector

CITY = Path(__file__).parent / "city"
SOURCES = ("capil", "dinkes")


class Seen(NamedTuple):
    """One statement as its database got it, with what came back."""

    source: str
    text: str
    values: Sequence[object]
    rows: list[Row]


@dataclass
class Recording:
    """A connector that writes down every statement on its way to the real one."""

    source: str
    real: Connector
    seen: list[Seen] = field(default_factory=list)

    @property
    def profile(self) -> Profile:
        return self.real.profile

    async def fetch(self, statement: Statement, parameters: Sequence[object], *rest: Any) -> Any:
        rows = await self.real.fetch(statement, parameters, *rest)
        self.seen.append(Seen(self.source, statement.text, parameters, rows))
        return rows

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)


def catalogue(urls: Mapping[str, str]) -> Catalogue:
    """The city's catalogue over databases at these addresses; ``explain`` is allowed."""
    read = load_catalogue(CITY, {f"{name.upper()}_URL": url for name, url in urls.items()})
    return replace(read, http=replace(read.http, explain=True))


def recorded(read: Catalogue) -> tuple[dict[str, Recording], list[Seen]]:
    """Connectors of a catalogue, and the list that receives their statements as they are sent."""
    seen: list[Seen] = []
    connectors = {
        name: Recording(name, open_connector(source, read.utc_offset), seen)
        for name, source in read.sources.items()
    }
    return connectors, seen


def sqlite_urls(folder: Path) -> dict[str, str]:
    """The city's two databases as SQLite files in a folder, and their addresses."""
    for name in SOURCES:
        connection = sqlite3.connect(folder / f"{name}.db")
        connection.executescript((CITY / f"{name}.sql").read_text("utf-8"))
        connection.close()
    return {name: f"sqlite:///{folder / name}.db" for name in SOURCES}
