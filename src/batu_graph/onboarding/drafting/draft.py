"""A catalogue file in the making: what will be written, with the reason for each thing.

The words are those of ``config/written.py``; the notes become comments.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from batu_graph.types import DataClass, Scalar


@dataclass(frozen=True, slots=True)
class DraftField:
    """One column."""

    name: str
    column: str
    scalar: Scalar
    sql: str
    nullable: bool
    classification: DataClass
    reason: str
    labels: tuple[str, ...] = ()
    """Only where ``sql`` does not hold them."""
    enum: str | None = None
    description: str | None = None
    expose: bool | None = None
    """None: as the class says."""


@dataclass(frozen=True, slots=True)
class DraftRelation:
    """A way to another entity."""

    name: str
    to: str
    many: bool
    on: tuple[tuple[str, str], ...]
    here_codec: str = ""
    """As YAML, ``[digits, {pad: 16}]``; empty: none. For relations on one pair only."""
    there_codec: str = ""
    inverse: str | None = None
    enforced: bool = False
    """Whether the database compares texts in a way of its own, and so must the gateway."""
    proposed: bool = False
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class DraftEntity:
    """One table."""

    name: str
    schema: str | None
    table: str
    fields: tuple[DraftField, ...]
    key: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()
    relations: tuple[DraftRelation, ...] = ()
    description: str | None = None
    estimate: int | None = None
    notes: tuple[str, ...] = ()
    """What the reader should know: columns left out, keys that are missing."""


@dataclass(frozen=True, slots=True)
class DraftFile:
    """One agency's file."""

    agency: str
    namespace: str
    source: str
    url: str
    """As it may stand in the file: without a password."""
    entities: tuple[DraftEntity, ...]
    expose_all: tuple[str, date] | None = None
    """Who decided that all but secrets may be seen, and when."""
    notes: tuple[str, ...] = ()

    @property
    def counts(self) -> Mapping[DataClass, int]:
        """How many columns of each class."""
        counts = dict.fromkeys(DataClass, 0)
        for entity in self.entities:
            for one in entity.fields:
                counts[one.classification] += 1
        return counts


@dataclass(frozen=True, slots=True)
class ReservedNames:
    """Names of other agencies' files that new ones must not meet."""

    types: Sequence[str] = field(default=())
    """Entities."""
    enums: Sequence[str] = field(default=())
