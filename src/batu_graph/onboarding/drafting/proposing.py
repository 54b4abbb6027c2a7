"""Relations that no foreign key declares, proposed from names, types, keys and, where data may be
looked at, from values. A proposal changes nothing until a person accepts it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from batu_graph.onboarding.drafting.column_types import Described, describe
from batu_graph.onboarding.drafting.names import type_name, words
from batu_graph.onboarding.reading.database import Database, Table
from batu_graph.onboarding.reading.samples import KEYS, overlap
from batu_graph.types import Engine, Scalar

ENOUGH = 0.9
"""Share of sampled values that must be found."""
TOO_GENERAL = frozenset(
    {"id", "kode", "kd", "nama", "name", "no", "nomor", "code", "uuid", "tahun"}
)
"""Names of keys that say nothing of what they are the key of."""


CALLED_KEY = frozenset({"id", "kd", "kode", "no", "nomor", "code", "fk"})
"""Words that call a column a key, beside the name of what it is the key of."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One possible relation, with what speaks for it."""

    near: Table
    far: Table
    columns: tuple[str, ...]
    there: tuple[str, ...]
    evidence: str


def propose(
    database: Database,
    connection: sa.Connection | None = None,
    progress: Callable[[str, int, int], None] = lambda name, done, total: None,
) -> tuple[Proposal, ...]:
    """Candidates by name and type; with a connection, only those whose values agree.

    Each column gets at most one proposal: the one with the most values found, else the first.
    """
    found: list[Proposal] = []
    keys = _KeysByName.of(database)
    for number, near in enumerate(database.tables, 1):
        declared = {column for key in near.foreign_keys for column in key.columns}
        found += _composite(near, database, declared)
        for column in near.columns:
            if column.name in declared or near.primary_key == (column.name,):
                continue
            candidates = [
                (far, key, why)
                for far, key, why in keys.named_by(column.name)
                if far is not near and _comparable(near, column.name, far, key, database.engine)
            ]
            best = _best(near, column.name, candidates, connection)
            if best is not None:
                found.append(best)
        progress(near.name, number, len(database.tables))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _KeysByName:
    """Tables with a key of one column, by that column's name and by the table's own names."""

    by_key: Mapping[str, Sequence[tuple[Table, str]]]
    by_table: Mapping[str, Sequence[tuple[Table, str]]]

    @classmethod
    def of(cls, database: Database) -> "_KeysByName":
        by_key: dict[str, list[tuple[Table, str]]] = {}
        by_table: dict[str, list[tuple[Table, str]]] = {}
        for table in database.tables:
            whole = type_name(table.name).lower().lstrip("_")
            last = words(table.name)[-1:]
            for key in dict.fromkeys([table.primary_key, *table.unique]):
                if len(key) == 1:
                    by_key.setdefault(key[0].lower(), []).append((table, key[0]))
                    for name in {whole, *(word.lower() for word in last)}:
                        by_table.setdefault(name, []).append((table, key[0]))
        return cls(by_key, by_table)

    def named_by(self, column: str) -> Iterator[tuple[Table, str, str]]:
        """The keys that a column's name leads to, with what the two names have in common."""
        if column.lower() not in TOO_GENERAL:
            for table, key in self.by_key.get(column.lower(), ()):
                yield table, key, "the same name"
        split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column)
        parts = [part.lower() for part in words(split)]
        rest = [part for part in parts if part not in CALLED_KEY]
        if rest != parts:
            for table, key in self.by_table.get("".join(rest), ()):
                if key.lower() != column.lower():
                    yield table, key, "its name names the table"


def _comparable(near: Table, column: str, far: Table, key: str, engine: Engine) -> bool:
    here, there = describe(near.column(column), engine), describe(far.column(key), engine)
    if not isinstance(here, Described) or not isinstance(there, Described):
        return False
    if here.scalar is Scalar.FLOAT:
        return False  # no key: two that print alike can differ
    numbers = {Scalar.INT, Scalar.BIG_INT, Scalar.DECIMAL}
    return here.scalar is there.scalar or {here.scalar, there.scalar} <= numbers


def _best(
    near: Table,
    column: str,
    candidates: list[tuple[Table, str, str]],
    connection: sa.Connection | None,
) -> Proposal | None:
    if connection is None:
        for far, key, why in candidates[:1]:
            return Proposal(
                near, far, (column,), (key,), f"{why}, comparable types, a unique key there"
            )
        return None
    measured = []
    for far, key, why in candidates:
        counted = overlap(connection, near, column, far, key)
        if counted is not None and counted.asked and counted.share >= ENOUGH:
            measured.append((counted.share, far, key, why, counted))
    if not measured:
        return None
    _, far, key, why, counted = max(measured, key=lambda one: one[0])
    some = "of" if counted.asked < KEYS else "of the first"
    evidence = f"{why}; {counted.found} {some} {counted.asked} distinct values are there"
    return Proposal(near, far, (column,), (key,), evidence)


def _composite(near: Table, database: Database, declared: set[str]) -> Iterator[Proposal]:
    """A key of several columns that all stand here too, under the same names."""
    here = {column.name for column in near.columns}
    for far in database.tables:
        key = far.primary_key
        if far is near or len(key) < 2 or not set(key) <= here or set(key) & declared:
            continue
        if key == near.primary_key or set(key) == set(near.primary_key):
            continue
        if all(_comparable(near, column, far, column, database.engine) for column in key):
            yield Proposal(near, far, key, key, "all columns of the key there stand here too")
