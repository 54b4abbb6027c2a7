"""Schemas of agencies with what each column holds, labelled by hand.

A file is one database. A line without indent is a table and its number of rows; an indented one is
a column: name, type, then ``pk``, ``>table`` for a foreign key, and last its label. Labels:
``o`` open (tells of nobody), ``p`` personal, ``s`` specific (UU 27/2022, article 4 (2)), ``x``
secret, ``-`` disputable, so not counted.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from batu_graph.config.sql_types import sql_labels
from batu_graph.onboarding.drafting.classify import Proposal, classify
from batu_graph.onboarding.drafting.column_types import Described, describe
from batu_graph.onboarding.drafting.subjects import subjects
from batu_graph.onboarding.reading.database import Column, ForeignKey, Kind, Table
from batu_graph.types import DataClass, Engine

FOLDER = Path(__file__).parent / "labelled"
SERVED = (DataClass.PUBLIC, DataClass.INTERNAL)


@dataclass(frozen=True)
class Judged:
    """One labelled column with what was proposed for it."""

    schema: str
    table: str
    column: str
    label: str
    proposal: Proposal

    @property
    def is_served(self) -> bool:
        return self.proposal.classification in SERVED

    def __str__(self) -> str:
        at = f"{self.schema}/{self.table}.{self.column}"
        return f"{at} [{self.label}]: {self.proposal.classification.value}, {self.proposal.reason}"


def judged(part: str) -> list[Judged]:
    """Every labelled column of the schemas of one folder, ``tuned`` or ``held_out``."""
    return [one for path in sorted((FOLDER / part).glob("*.txt")) for one in _judge(path)]


def _judge(path: Path) -> Iterator[Judged]:
    tables, labels = read(path)
    about = subjects(tables)
    for table in tables:
        for column in table.columns:
            described = describe(column, Engine.MYSQL)
            scalar = described.scalar if isinstance(described, Described) else None
            proposal = classify(table, column, scalar, (), about[table])
            label = labels[table.name, column.name]
            yield Judged(path.stem, table.name, column.name, label, proposal)


def read(path: Path) -> tuple[list[Table], dict[tuple[str, str], str]]:
    """The tables of a file, and the label of each column by table and name."""
    tables: list[Table] = []
    labels: dict[tuple[str, str], str] = {}
    for block in _blocks(path.read_text().splitlines()):
        name, rows = block[0].split()
        columns, key, foreign = [], [], []
        for line in block[1:]:
            column, rest = line.split(maxsplit=1)
            rest, label = rest.rsplit(maxsplit=1)
            if ">" in rest:
                rest, target = (part.strip() for part in rest.rsplit(">", 1))
                foreign.append(ForeignKey((column,), None, target, (_key_of(path, target),)))
            if rest.endswith(" pk"):
                rest = rest.removesuffix(" pk")
                key.append(column)
            made = sql_labels(rest) if rest.startswith("enum") else ()
            columns.append(Column(column, rest, labels=tuple(made)))
            assert label in "opsx-", line
            labels[name, column] = label
        tables.append(
            Table(None, name, Kind.TABLE, tuple(columns), tuple(key),
                  foreign_keys=tuple(foreign), rows=int(rows))
        )  # fmt: skip
    return tables, labels


def _key_of(path: Path, table: str) -> str:
    lines = path.read_text().splitlines()
    start = next((n for n, line in enumerate(lines) if line.split()[0] == table), None)
    return "id" if start is None else lines[start + 1].split()[0]


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in lines:
        if not line.startswith(" ") and block:
            yield block
            block = []
        block.append(line)
    yield block
