"""What the parts of one statement share: its dialect, parameters, aliases and labels."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.types import NullType

from batu_graph.config.catalogue import Entity, Field
from batu_graph.connectors.base import Profile
from batu_graph.ir.parameters import (
    Parameter,
)
from batu_graph.ir.select import (
    Exists,
    Nested,
    RelatedAggregate,
    RelatedField,
    Select,
)
from batu_graph.sql.dialect import Dialect
from batu_graph.sql.labels import Labels
from batu_graph.sql.primitives import Sql


@dataclass(frozen=True, slots=True)
class RemotePlace:
    """Where a remote input belongs."""

    number: int
    """Which of the statement's remote inputs."""
    steps: int
    """How many steps of its way lie in the statement's own source."""


@dataclass(slots=True)
class Scope:
    """One statement while it is written: knows its parameters and hands out aliases."""

    dialect: Dialect
    profile: Profile
    remote: Set[Nested]
    """The nested selections that other statements answer."""
    hidden: Mapping[Select, Sequence[tuple[str, Field]]]
    """Key columns to carry out of each select, under names no client can ask for."""
    inputs: Mapping[Exists | RelatedField | RelatedAggregate, RemotePlace]
    """The conditions and values that remote inputs stand for."""
    parameters: dict[str, Parameter] = field(default_factory=dict)
    remote_tables: dict[str, list[tuple[sa.FromClause, Sql]]] = field(default_factory=dict)
    """Alias of a table being selected from -> what has to be joined to it, and how."""
    labels: Labels = field(default_factory=Labels)
    aliases: int = 0

    def alias(self, letter: str) -> str:
        """An alias that nothing else in the statement has."""
        self.aliases += 1
        return f"{letter}{self.aliases}"

    def quote(self, name: str) -> str:
        """A name of the catalogue as identifier, for ``raw``."""
        compiler = self.dialect.compiler
        quoted = compiler.identifier_preparer.quote(name)
        # Where ``%s`` marks a parameter, the preparer doubles ``%``, and so does ``raw`` again.
        return quoted.replace("%%", "%") if compiler.paramstyle == "format" else quoted

    def table(self, entity: Entity, alias: str) -> sa.FromClause:
        """An entity's table under an alias."""
        return sa.table(entity.table, schema=entity.schema).alias(alias)

    def bind(self, parameter: Parameter) -> Sql:
        """A place in the statement for a value that is bound when the plan runs."""
        name = f"b{len(self.parameters)}"
        self.parameters[name] = parameter
        return sa.bindparam(name, type_=NullType())
