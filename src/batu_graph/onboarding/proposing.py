"""Relations that no foreign key declares, proposed from names, types, keys and, where data may be
looked at, from values. A proposal changes nothing until a person accepts it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from batu_graph.onboarding.column_types import Described, describe
from batu_graph.onboarding.database import Database, Table
from batu_graph.onboarding.names import type_name, words
from batu_graph.onboarding.samples import KEYS, overlap
from batu_graph.types import Engine, Scalar

ENOUGH = 0.9
"""Share of sampled values that must be found."""
TOO_GENERAL = frozenset(
    {"id", "kode", "kd", "nama", "name", "no", "nomor", "code", "uuid", "tahun"}
)
"""Names of keys that say nothing of what they are the key of."""


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
    keys = list(_keys(database))
    for number, near in enumerate(database.tables, 1):
        declared = {column for key in near.foreign_keys for column in key.columns}
        found += _composite(near, database, declared)
        for column in near.columns:
            if column.name in declared or near.primary_key == (column.name,):
                continue
            candidates = [
                (far, key, why)
                for far, key, named in keys
                if far is not near and (why := _name_says(column.name, key, named))
                and _comparable(near, column.name, far, key, database.engine)
            ]  # fmt: skip
            best = _best(near, column.name, candidates, connection)
            if best is not None:
                found.append(best)
        progress(near.name, number, len(database.tables))
    return tuple(found)


def _keys(database: Database) -> Iterator[tuple[Table, str, frozenset[str]]]:
    """Tables with a key of one column, that column, and the names the table goes by."""
    for table in database.tables:
        for key in dict.fromkeys([table.primary_key, *table.unique]):
            if len(key) == 1:
                name = type_name(table.name).lower().lstrip("_")
                last = words(table.name)[-1].lower() if words(table.name) else name
                yield table, key[0], frozenset({name, last})


def _name_says(column: str, key: str, named: frozenset[str]) -> str | None:
    """What the two names have in common, in words; None: nothing."""
    if column.lower() == key.lower():
        return None if key.lower() in TOO_GENERAL else "the same name"
    parts = [part.lower() for part in words(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column))]
    rest = [part for part in parts if part not in {"id", "kd", "kode", "no", "nomor", "code", "fk"}]
    if rest != parts and "".join(rest) in named:
        return "its name names the table"
    return None


def _comparable(near: Table, column: str, far: Table, key: str, engine: Engine) -> bool:
    here, there = describe(near.column(column), engine), describe(far.column(key), engine)
    if not isinstance(here, Described) or not isinstance(there, Described):
        return False
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
