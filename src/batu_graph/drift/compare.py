"""The catalogue against live databases: what of an entity is no longer as the catalogue says.

Pure. New tables, new columns and columns that no statement names are nobody's loss and no drift.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from batu_graph.config.catalogue import Catalogue, Entity, Field
from batu_graph.config.families import TEXTS, Family, family_of, family_of_type
from batu_graph.drift.live import Columns, column_key
from batu_graph.types import Engine

_ALIKE = (TEXTS, frozenset({Family.INTEGER, Family.DECIMAL}))
"""Families whose values mean the same in the statements of each other."""
_ALIKE_IN_MYSQL = (
    frozenset({Family.BOOLEAN, Family.INTEGER}),  # it stores boolean as tinyint(1)
    frozenset({Family.JSON, Family.TEXT}),  # MariaDB stores json as longtext
)
MOST_NAMED = 10
"""Names in a sentence; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What of an entity is not as the catalogue says; at least one thing."""

    entity: Entity
    table: bool = False
    """Whether the table as a whole is gone, or closed to us."""
    missing: tuple[Field, ...] = ()
    """Fields whose columns are gone, or closed to us."""
    rows: tuple[str, ...] = ()
    """As ``missing``, the columns by which rows are left out (``Entity.rows``)."""
    changed: tuple[tuple[Field, str], ...] = ()
    """Fields whose columns hold another kind of values, with the type they have now."""

    @property
    def reason(self) -> str:
        """In words for clients: names of the schema, none of the database's own."""
        if self.table:
            return "the database no longer has its table, or no longer lets the gateway read it"
        parts = []
        if self.missing or self.rows:
            lost = _in_words([*self.missing, *self.rows])
            parts.append(f"the database no longer has, or no longer lets the gateway read, {lost}")
        if self.changed:
            other = _in_words([field for field, _ in self.changed])
            parts.append(f"the database now holds values of another kind in {other}")
        return "; ".join(parts)

    @property
    def message(self) -> str:
        """What the client is told in place of the entity's rows."""
        return (
            f"{self.entity.name} of {self.entity.namespace} is out of service: {self.reason}. Tell "
            "the gateway's operators; the rest of the query can be asked without it."
        )

    @property
    def detail(self) -> str:
        """In words for the log: the database's own names."""
        entity = self.entity
        table = f"{entity.schema}.{entity.table}" if entity.schema else entity.table
        if self.table:
            return f"table {table} is gone or closed"
        lost = [*(field.column for field in self.missing), *self.rows]
        parts = [f"{column} is gone or closed" for column in lost]
        parts += [
            f"{field.column} was {field.sql_type} and is {now}" for field, now in self.changed
        ]
        return f"table {table}: {', '.join(parts)}"


def drift_of(
    entity: Entity, fields: Collection[Field], engine: Engine, live: Columns
) -> Drift | None:
    """How an entity has drifted, if it has.

    Args:
        fields: those of the entity that statements name (``fields_in_use``).
        live: the columns that its table has now; none: there is no such table for us.
    """
    if not live:
        return Drift(entity, table=True)
    missing, changed = [], []
    for field in fields:
        now = live.get(column_key(engine, field.column))
        if now is None:
            missing.append(field)
        elif means_something_else(field, now, engine):
            changed.append((field, now))
    known = {field.column for field in missing}
    rows = [
        column
        for column, _ in entity.rows
        if column not in known and column_key(engine, column) not in live
    ]
    if not (missing or changed or rows):
        return None
    return Drift(entity, missing=tuple(missing), rows=tuple(rows), changed=tuple(changed))


def fields_in_use(catalogue: Catalogue) -> Mapping[str, Sequence[Field]]:
    """Entity -> its fields that a statement can name: what the schema shows, and keys."""
    names: dict[str, set[str]] = {
        entity.name: {*entity.key, *(f.name for f in entity.fields.values() if f.expose)}
        for entity in catalogue.entities.values()
    }
    for entity in catalogue.entities.values():
        for relation in entity.relations.values():
            steps = [(entity.name, relation.on, relation.target)]
            if via := relation.via:
                steps = [
                    (entity.name, via.here, via.entity),
                    (via.entity, via.there, relation.target),
                ]
            for near, pairs, far in steps:
                names[near].update(pair.here for pair in pairs)
                names[far].update(pair.there for pair in pairs)
    return {
        name: [field for field in catalogue.entities[name].fields.values() if field.name in used]
        for name, used in names.items()
    }


def means_something_else(field: Field, now: str, engine: Engine) -> bool:
    """Whether a column's type has become one whose values are of another kind.

    Only where both types are known for what they are. In SQLite a column's type is a habit of its
    values and nothing more.
    """
    if engine is Engine.SQLITE or not field.sql_written:
        return False
    families = {family_of(field), family_of_type(now.lower())}
    if len(families) == 1 or Family.OTHER in families:
        return False
    alike = _ALIKE + (_ALIKE_IN_MYSQL if engine is Engine.MYSQL else ())
    return not any(families <= kind for kind in alike)


def _in_words(lost: Sequence[Field | str]) -> str:
    """Fields by their names; a column that the schema does not show is only counted."""
    names = [part.name for part in lost if isinstance(part, Field) and part.expose]
    unseen = len(lost) - len(names)
    words = names[:MOST_NAMED]
    if len(names) > MOST_NAMED:
        words.append(f"{len(names) - MOST_NAMED} more fields")
    if unseen:
        words.append(f"{unseen} column{'s' * (unseen > 1)} that the schema does not show")
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
