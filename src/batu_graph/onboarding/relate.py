"""Relations between the databases of two agencies, proposed by names, shapes and matching keys.

Values are read to be counted; none reaches a file, a message or a log.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from batu_graph.config.catalogue import Catalogue
from batu_graph.onboarding.reading.connecting import CannotConnect, connected
from batu_graph.onboarding.reading.shapes import Shape, shape_of
from batu_graph.onboarding.relating.candidates import (
    Candidate,
    Column,
    candidates,
    columns_of,
    keys_of,
)
from batu_graph.onboarding.relating.codec_search import Match, best_codecs, in_words
from batu_graph.planner.keys import canonical
from batu_graph.types import Engine

NEAR_KEYS = 1_000
"""Distinct values of a column that are looked for."""
FAR_KEYS = 500_000
"""Distinct keys among which they are looked for."""
SHAPED = 8
"""Characters below which values have a shape by chance."""
FEWEST = 3
"""Values below this number show nothing."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A relation between two agencies' databases, with what speaks for it."""

    near: Column
    far: Column
    why: str
    match: Match
    cut: bool
    """Whether the far side has more keys than were read."""

    @property
    def evidence(self) -> str:
        """In a sentence."""
        codecs = [in_words(self.match.here)] if self.match.here else []
        if self.match.there:
            codecs.append(f"{in_words(self.match.there)} on the other side")
        after = f" after {' and '.join(codecs)}" if codecs else ""
        among = f", among the first {FAR_KEYS:,} keys" if self.cut else ""
        return (
            f"{self.match.share:.1%} of {self.near.name} found in {self.far.name}{after} "
            f"({self.match.found} of {self.match.asked} values{among}; {self.why})"
        ).replace("%", " %", 1)


@dataclass(frozen=True, slots=True)
class Related:
    """What was found, and which sources could not be asked."""

    proposed: tuple[Proposed, ...]
    """Best first."""
    unreachable: tuple[str, ...]


@dataclass(slots=True)
class _Keys:
    """Distinct canonical keys by column."""

    found: dict[str, frozenset[str]]
    unreachable: list[str]


async def relate(
    catalogue: Catalogue,
    pairs: Sequence[tuple[str, str]],
    *,
    at_least: float = 0.5,
    known: Iterable[tuple[str, str]] = (),
    done: Callable[[str], None] = lambda source: None,
) -> Related:
    """Compare the keys of agencies.

    Args:
        pairs: namespaces; the first one's columns are looked for among the second one's keys.
        at_least: share of values that must be found, from 0 to 1.
        known: names of columns (``Kunjungan.noKtp``, ``Penduduk.nik``) that a relation joins
            already, proposed or not.
        done: told of every source that has been read.
    """
    nears = {namespace: columns_of(catalogue, namespace) for namespace, _ in pairs}
    fars = {namespace: keys_of(catalogue, namespace) for _, namespace in pairs}
    near_keys = await _read(catalogue, nears, NEAR_KEYS, done)
    shapes = _shapes(near_keys.found)
    wanted = [
        one
        for near, far in pairs
        for one in candidates(nears[near], fars[far], shapes)
        if (one.near.name, one.far.name) not in set(known)
        and len(near_keys.found.get(one.near.name, ())) >= FEWEST
    ]
    looked_at: dict[str, list[Column]] = {}
    for one in wanted:
        of_agency = looked_at.setdefault(one.far.entity.namespace, [])
        if one.far not in of_agency:
            of_agency.append(one.far)
    far_keys = await _read(catalogue, looked_at, FAR_KEYS, done)
    found = [_measured(one, near_keys.found, far_keys.found) for one in wanted]
    good = [one for one in found if one.match.share >= at_least]
    unreachable = dict.fromkeys([*near_keys.unreachable, *far_keys.unreachable])
    return Related(tuple(_best_of_each(good)), tuple(unreachable))


def _shapes(keys: Mapping[str, frozenset[str]]) -> dict[str, Shape | None]:
    return {
        name: shape_of([value for value in values if len(value) >= SHAPED])
        for name, values in keys.items()
    }


def _measured(
    one: Candidate, near: Mapping[str, frozenset[str]], far: Mapping[str, frozenset[str]]
) -> Proposed:
    there = far.get(one.far.name, frozenset())
    match = best_codecs(near[one.near.name], there)
    return Proposed(one.near, one.far, one.why, match, len(there) >= FAR_KEYS)


def _best_of_each(found: list[Proposed]) -> list[Proposed]:
    """Of a column's proposals into one agency the best; all of them, best first."""
    found.sort(key=lambda one: (-one.match.share, one.match.steps, one.near.name, one.far.name))
    best: dict[tuple[str, str], Proposed] = {}
    for one in found:
        best.setdefault((one.near.name, one.far.entity.namespace), one)
    return list(best.values())


async def _read(
    catalogue: Catalogue,
    columns: Mapping[str, Sequence[Column]],
    most: int,
    done: Callable[[str], None],
) -> _Keys:
    """Distinct keys of columns, one session per source."""
    by_source: dict[str, list[Column]] = {}
    for column in (one for of_agency in columns.values() for one in of_agency):
        by_source.setdefault(column.entity.source, []).append(column)
    keys = _Keys({}, [])
    for name, of_source in by_source.items():
        source = catalogue.sources[name]

        def read(
            connection: sa.Connection, of_source: list[Column] = of_source
        ) -> dict[str, frozenset[str]]:
            return {one.name: _distinct(connection, one, most) for one in of_source}

        try:
            async with connected(source.url, source.engine) as run:
                keys.found |= await run(read)
        except CannotConnect:
            keys.unreachable.append(name)
        done(name)
    return keys


def _distinct(connection: sa.Connection, one: Column, most: int) -> frozenset[str]:
    """Some distinct values of a column as canonical texts; none where it cannot be read."""
    entity = one.entity
    schema = None if connection.dialect.name == Engine.SQLITE.value else entity.schema
    column: sa.ColumnElement[Any] = sa.column(one.field.column)
    query = (
        sa.select(column)
        .select_from(sa.table(entity.table, schema=schema))
        .where(column.isnot(None))
        .distinct()
        .limit(most)
    )
    try:
        with connection.begin_nested():
            values = [row[0] for row in connection.execute(query)]
    except sa.exc.DBAPIError:
        return frozenset()
    texts = (canonical(one.field, value) for value in values)
    return frozenset(text for text in texts if text)
