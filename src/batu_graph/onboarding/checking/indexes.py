"""Relations whose looked-up side has no index, with what would make one. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from batu_graph.config.catalogue import Catalogue, Codec, Entity, KeyPair
from batu_graph.onboarding.checking.findings import Finding, Kind, Severity
from batu_graph.onboarding.checking.structure import Examined
from batu_graph.onboarding.reading.database import Kind as TableKind
from batu_graph.onboarding.reading.database import Table
from batu_graph.types import Engine

SMALL = 1_000
"""Rows that a database reads faster than anybody notices."""


@dataclass(frozen=True, slots=True)
class _LookedUp:
    """An entity's columns by which its rows are asked for."""

    entity: Entity
    pairs: tuple[tuple[str, Codec], ...]
    relation: str
    """Which relation asks, for people."""


def indexes(catalogue: Catalogue, examined: Mapping[str, Examined]) -> Iterator[Finding]:
    """One finding for each set of columns that is looked up without an index.

    Args:
        examined: by source; relations into others are not looked at.
    """
    told: set[tuple[str, frozenset[str]]] = set()
    for one in _looked_up(catalogue):
        there = examined.get(one.entity.source)
        table = there.table(one.entity) if there else None
        columns = frozenset(one.entity.fields[name].column for name, _ in one.pairs)
        if there is None or table is None or table.kind is TableKind.VIEW:
            continue
        known = (one.entity.name, columns)
        coded = any(codec for _, codec in one.pairs)
        if known in told or (not coded and _is_indexed(table, columns)):
            continue
        told.add(known)
        yield _finding(one, table, there.source.engine)


def _looked_up(catalogue: Catalogue) -> Iterator[_LookedUp]:
    for entity in catalogue.entities.values():
        for relation in entity.relations.values():
            name = f"{entity.name}.{relation.name}"
            if relation.via is None:
                yield _far(catalogue.entities[relation.target], relation.on, name)
            else:
                yield _far(catalogue.entities[relation.via.entity], relation.via.here, name)
                yield _far(catalogue.entities[relation.target], relation.via.there, name)


def _far(entity: Entity, pairs: tuple[KeyPair, ...], relation: str) -> _LookedUp:
    return _LookedUp(entity, tuple((p.there, p.there_codec) for p in pairs), relation)


def _is_indexed(table: Table, columns: frozenset[str]) -> bool:
    """Whether some index begins with one of the columns."""
    return any(
        index and index[0] in columns
        for index in (table.primary_key, *table.unique, *table.indexes)
    )


def _finding(one: _LookedUp, table: Table, engine: Engine) -> Finding:
    coded = sorted(name for name, codec in one.pairs if codec)
    size = f"about {table.rows:,} rows" if table.rows else "nobody knows how many rows"
    small = table.rows is not None and table.rows < SMALL
    if coded:
        return Finding(
            Severity.NOTE if small else Severity.WARNING, Kind.NO_INDEX, one.entity.source,
            f"{one.relation} looks up {', '.join(coded)} through a codec on this side: no index "
            f"can serve, all rows are read ({size}). Let the agency clean the column, or keep the "
            "codec on the other side.", one.entity.name, coded[0],
        )  # fmt: skip
    columns = [one.entity.fields[name].column for name, _ in one.pairs]
    return Finding(
        Severity.NOTE if small else Severity.WARNING, Kind.NO_INDEX, one.entity.source,
        f"{one.relation} looks up {', '.join(columns)}, and no index begins with it ({size}).",
        one.entity.name, one.pairs[0][0], create_index(table, columns, engine),
    )  # fmt: skip


def create_index(table: Table, columns: list[str], engine: Engine) -> str:
    """What the database's own people could run."""
    mark = "`" if engine is Engine.MYSQL else '"'

    def quoted(name: str) -> str:
        return mark + name.replace(mark, mark * 2) + mark

    name = "_".join(["idx", table.name, *columns])[:60]
    where = ".".join(map(quoted, filter(None, [table.schema, table.name])))
    listed = ", ".join(map(quoted, columns))
    without_locks = " CONCURRENTLY" if engine is Engine.POSTGRESQL else ""
    return f"CREATE INDEX{without_locks} {quoted(name)} ON {where} ({listed});"
