"""What a field of the schema stands for: the link from a GraphQL field back to the catalogue.

Each catalogue field of the schema carries one of these under ``extensions[MEANING]``; the planner
reads them and never has to take a name apart.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

from graphql import GraphQLField

from batu_graph.config.catalogue import Entity, Field, Relation

MEANING = "batu_graph.meaning"


class Family(Enum):
    """In which of its ways a collection is given."""

    ROWS = "rows"
    CONNECTION = "connection"
    AGGREGATE = "aggregate"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the parent entity."""

    field: Field


@dataclass(frozen=True, slots=True)
class GlobalId:
    """The global id of the parent, made of its key."""

    entity: Entity


@dataclass(frozen=True, slots=True)
class Related:
    """Rows of ``target`` that belong to the parent row."""

    relation: Relation
    target: Entity
    remote: bool
    """Whether it lies in another source than the parent."""
    family: Family = Family.ROWS


@dataclass(frozen=True, slots=True)
class Rows:
    """An entity's rows."""

    entity: Entity
    family: Family = Family.ROWS


@dataclass(frozen=True, slots=True)
class RowByKey:
    """One row of an entity by a unique key; the arguments are the key's fields."""

    entity: Entity
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Namespace:
    """An agency's namespace object."""

    name: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A value that Python makes of some columns of the parent, for many rows at once."""

    needs: tuple[Field, ...]
    function: Callable[[Sequence[Mapping[str, Any]]], Any]


Meaning: TypeAlias = Column | Computed | GlobalId | Related | Rows | RowByKey | Namespace


def meaning_of(field: GraphQLField) -> Meaning | None:
    """The catalogue meaning of a field, or None for a field that Python resolves."""
    return field.extensions.get(MEANING)
