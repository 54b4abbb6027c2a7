"""Keys of text that a database compares in another way than the gateway does."""

import re
from collections.abc import Iterator

import sqlalchemy as sa

from batu_graph.config.catalogue import Catalogue, Entity, Relation, Source
from batu_graph.onboarding.checking.account import OWN_SCHEMAS
from batu_graph.onboarding.checking.findings import Finding, Kind, Severity
from batu_graph.onboarding.checking.structure import Examined
from batu_graph.types import Engine

_PG_COLLATIONS = f"""
SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_collation k ON k.oid = a.attcollation
WHERE NOT k.collisdeterministic AND {OWN_SCHEMAS}
"""
_MYSQL_COLLATIONS = """
SELECT table_name, column_name, collation_name FROM information_schema.columns
WHERE table_schema = database() AND collation_name IS NOT NULL
"""
_NOCASE = re.compile(
    r"""["`\[]?(\w+)["`\]]?\s+[^,()]*(?:\([^()]*\))?[^,()]*COLLATE\s+["`\[]?NOCASE""", re.IGNORECASE
)
"""A column's definition, in the only place where SQLite tells a collation."""


def collations(
    connection: sa.Connection, examined: Examined, catalogue: Catalogue
) -> Iterator[Finding]:
    """Keys and foreign keys that the database compares in another way than the gateway. Blocks."""
    source = examined.source
    loose = _loose(connection, source.engine)
    for place, field in _keys(catalogue, source).items():
        if why := loose.get(place):
            yield Finding(
                Severity.NOTE, Kind.COLLATION, source.name,
                f"The database compares this key in its own way ({why}); the gateway joins "
                "exactly.", *field,
            )  # fmt: skip
    for entity in catalogue.entities.values():
        if entity.source != source.name:
            continue
        for relation in entity.relations.values():
            if (why := _missed(catalogue, examined, entity, relation, loose)) is not None:
                yield Finding(
                    Severity.WARNING, Kind.COLLATION, source.name,
                    f"The foreign key of `{relation.name}` joins as the database compares ({why}), "
                    "the relation joins exactly and may miss rows. Add `compare: database` to it.",
                    entity.name, relation.name,
                )  # fmt: skip


def _loose(connection: sa.Connection, engine: Engine) -> dict[tuple[str, str], str]:
    """Table and column of texts that differ and can be equal -> why."""
    found: dict[tuple[str, str], str] = {}
    if engine is Engine.POSTGRESQL:
        for table, column in connection.exec_driver_sql(_PG_COLLATIONS).fetchall():
            found[table, column] = "texts that differ can be equal"
    elif engine is Engine.MYSQL:
        for table, column, name in connection.exec_driver_sql(_MYSQL_COLLATIONS).fetchall():
            if str(name).startswith("latin1"):
                found[table, column] = f"{name} has no letters beyond Latin"
            elif not str(name).endswith("_bin"):
                found[table, column] = f"{name} takes `a` and `A` for one"
    else:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL")
        for table, text in rows.fetchall():
            for column in _NOCASE.findall(text):
                found[table, column] = "NOCASE takes `a` and `A` for one"
    return found


def _missed(
    catalogue: Catalogue,
    examined: Examined,
    entity: Entity,
    relation: Relation,
    loose: dict[tuple[str, str], str],
) -> str | None:
    """Why a relation that follows a foreign key may find less than the database does."""
    target, table = catalogue.entities[relation.target], examined.table(entity)
    if table is None or target.source != entity.source:
        return None
    if not relation.on or any(pair.referenced for pair in relation.on):
        return None
    pairs = {(entity.fields[p.here].column, target.fields[p.there].column) for p in relation.on}
    for key in table.foreign_keys:
        if key.table == target.table and set(zip(key.columns, key.there, strict=False)) == pairs:
            # The column that is referred to decides.
            return next((why for one in key.there if (why := loose.get((key.table, one)))), None)
    return None


def _keys(catalogue: Catalogue, source: Source) -> dict[tuple[str, str], tuple[str, str]]:
    """Table and column of texts that relations join -> entity and field."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for entity in catalogue.entities.values():
        for relation in entity.relations.values():
            target = catalogue.entities[relation.target]
            for pair in relation.on:
                for owner, name in ((entity, pair.here), (target, pair.there)):
                    if owner.source == source.name and target.source != entity.source:
                        column = owner.fields[name].column
                        found[owner.table, column] = (owner.name, name)
    return found
