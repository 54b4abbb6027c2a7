"""The catalogue against the structure of a live database. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any

from batu_graph.config.catalogue import Catalogue, Entity, Field, Source
from batu_graph.drift.compare import means_something_else
from batu_graph.onboarding.checking.findings import Finding, Kind, Severity
from batu_graph.onboarding.drafting.same_type import same_type
from batu_graph.onboarding.merge import Changes, Live, changes
from batu_graph.onboarding.reading.database import Column, Table
from batu_graph.onboarding.reading.database import Kind as TableKind
from batu_graph.types import Engine, Scalar

UPDATE = "`batu-graph introspect --update` takes it over."


@dataclass(frozen=True, slots=True)
class Examined:
    """A source of the catalogue, and its database as it is now."""

    source: Source
    written: Mapping[str, Any]
    """The agency's file, parsed."""
    live: Live

    def table(self, entity: Entity) -> Table | None:
        """An entity's table."""
        schema = None if entity.schema == "public" else entity.schema
        if self.source.engine is Engine.SQLITE:
            schema = None
        tables = self.live.database.tables
        return next((t for t in tables if (t.schema, t.name) == (schema, entity.table)), None)


def structure(catalogue: Catalogue, examined: Examined) -> Iterator[Finding]:
    """Everything in which the file and the database differ."""
    source = examined.source
    found = changes(examined.written, source.name, examined.live)
    yield from _gone(catalogue, source, found)
    for name in found.returned:
        message = f"{'.'.join(name)} is marked as vanished and is in the database again. {UPDATE}"
        yield Finding(Severity.NOTE, Kind.RETURNED, source.name, message, name[0])
    for made in found.entities:
        message = f"The table {made.table} is not in the file. {UPDATE}"
        yield Finding(Severity.NOTE, Kind.NEW_TABLE, source.name, message)
    for name, group in groupby(found.fields, lambda new: new.entity):
        columns = ", ".join(new.field.column for new in group)
        message = f"Columns that are not in the file: {columns}. {UPDATE}"
        yield Finding(Severity.NOTE, Kind.NEW_COLUMN, source.name, message, name)
    for entity in catalogue.entities.values():
        table = examined.table(entity)
        if entity.source == source.name and table is not None:
            yield from _columns(entity, table, source)
            yield from _keys(entity, table, source)


def _gone(catalogue: Catalogue, source: Source, found: Changes) -> Iterator[Finding]:
    for path in found.vanished:
        entity = catalogue.entities.get(path[0])
        if entity is None:
            continue
        if len(path) == 1:
            message = f"The table {entity.table} is gone, or closed to the account."
            similar = [made.table for made in found.entities if _alike(entity, made.fields)]
            now = _most_alike(entity.table, similar)
            message += f" Perhaps it is called {now} now?" if now else f" {UPDATE}"
            yield Finding(
                Severity.ERROR, Kind.TABLE_MISSING, source.name, message, entity.name,
                rename=f"{entity.table}={now}" if now else None,
            )  # fmt: skip
            continue
        field = entity.fields.get(path[1])
        if field is None:
            continue
        new = [one.field for one in found.fields if one.entity == entity.name]
        like = [one.column for one in new if same_type(one.sql, field.sql_type)]
        message = f"The column {field.column} is gone, or closed to the account."
        now = _most_alike(field.column, like)
        message += f" Perhaps it is called {now} now?" if now else f" {UPDATE}"
        yield Finding(
            Severity.ERROR, Kind.COLUMN_MISSING, source.name, message, entity.name, field.name,
            rename=f"{entity.table}.{field.column}={now}" if now else None,
        )  # fmt: skip


def _most_alike(old: str, names: Sequence[str]) -> str | None:
    """The name most like an old one."""
    return max(names, key=lambda new: SequenceMatcher(None, old, new).ratio(), default=None)


def _alike(entity: Entity, fields: tuple[Any, ...]) -> bool:
    """Whether a new table has the columns of one that is gone."""
    here = {field.column for field in entity.fields.values()}
    return here <= {field.column for field in fields}


def _columns(entity: Entity, table: Table, source: Source) -> Iterator[Finding]:
    columns = {column.name: column for column in table.columns}
    for field in entity.fields.values():
        column = columns.get(field.column)
        if column is None:
            continue
        yield from _type(entity, field, column, source)
        if column.counts and field.scalar is Scalar.BOOLEAN:
            yield Finding(
                Severity.WARNING, Kind.NOT_A_FLAG, source.name,
                f"{field.column} is {column.declared} and holds other numbers than 0 and 1, which "
                "a Boolean shows as null. Write `type: Int` in the file.", entity.name, field.name,
            )  # fmt: skip
        in_key = field.column in table.primary_key
        if not field.nullable and column.nullable and not in_key and table.kind is TableKind.TABLE:
            yield Finding(
                Severity.WARNING, Kind.COLUMN_NULLABLE, source.name,
                f"The file says `nullable: false`, and {field.column} may be null: a null there "
                "would take its whole row out of answers. Take the word out of the file.",
                entity.name, field.name,
            )  # fmt: skip
        if field.labels and column.labels and set(field.labels) != set(column.labels):
            lost = sorted(set(column.labels) - set(field.labels))
            more = f" Not in the file: {', '.join(map(repr, lost))}." if lost else ""
            yield Finding(
                Severity.WARNING if field.enum and lost else Severity.NOTE, Kind.LABELS_CHANGED,
                source.name, f"The labels of {field.column} are others than in the file.{more}",
                entity.name, field.name,
            )  # fmt: skip


def _type(entity: Entity, field: Field, column: Column, source: Source) -> Iterator[Finding]:
    if not field.sql_written or column.labels or not column.declared:
        return
    now = column.declared
    if means_something_else(field, now, source.engine):
        yield Finding(
            Severity.ERROR, Kind.COLUMN_RETYPED, source.name,
            f"{field.column} is {now} now, and {field.sql_type} in the file: values of another "
            "kind. Change `sql` and `type` there.", entity.name, field.name,
        )  # fmt: skip
    elif not same_type(field.sql_type, now):
        yield Finding(
            Severity.NOTE, Kind.COLUMN_RETYPED, source.name,
            f"{field.column} is {now} now, and {field.sql_type} in the file.",
            entity.name, field.name,
        )  # fmt: skip


def _keys(entity: Entity, table: Table, source: Source) -> Iterator[Finding]:
    """Keys of the file that nothing in the database keeps unique; of views nobody can tell."""
    if table.kind is not TableKind.TABLE:
        return
    kept = [set(key) for key in (table.primary_key, *table.unique) if key]
    for key in (entity.key, *entity.unique):
        columns = {entity.fields[name].column for name in key}
        if key and not any(one <= columns for one in kept):
            # Among the rows that the file names, somebody may keep it unique in another way.
            severity = Severity.NOTE if entity.rows else Severity.WARNING
            yield Finding(
                severity, Kind.KEY_LOST, source.name,
                f"Nothing in the database keeps {', '.join(sorted(columns))} unique, which the "
                "file calls a key: a look-up by it may give any of several rows.",
                entity.name,
            )  # fmt: skip
