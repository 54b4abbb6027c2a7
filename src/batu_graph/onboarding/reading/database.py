"""A database as reflection finds it: what is there, in its own words."""

from dataclasses import dataclass, field
from enum import Enum

from batu_graph.types import Engine


class Kind(Enum):
    """What holds the rows."""

    TABLE = "table"
    VIEW = "view"
    MATERIALIZED_VIEW = "materialised view"


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    name: str
    declared: str
    """The type as the database declares it, lower case but for labels: ``varchar(60)``,
    ``int(10) unsigned``, ``enum('A','B')``, ``text[]``; empty where it declares none."""
    nullable: bool = True
    comment: str | None = None
    labels: tuple[str, ...] = ()
    """Of an enumeration or a set."""
    counts: bool = False
    """Whether it is declared as a flag and holds other numbers than 0 and 1."""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns here that name columns there, in one database."""

    columns: tuple[str, ...]
    schema: str | None
    table: str
    there: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view."""

    schema: str | None
    """None: the one the account finds without naming it."""
    name: str
    kind: Kind
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    """Unique constraints and unique indexes over whole columns, without a condition."""
    indexes: tuple[tuple[str, ...], ...] = ()
    """Other indexes, leading column first."""
    foreign_keys: tuple[ForeignKey, ...] = ()
    comment: str | None = None
    rows: int | None = None
    """The server's estimate."""
    closed: tuple[str, ...] = ()
    """Further columns, which the account may not read."""
    notes: tuple[str, ...] = ()
    """What of it could not be taken over, for people."""

    @property
    def full_name(self) -> str:
        """With its schema, where it has one."""
        return f"{self.schema}.{self.name}" if self.schema else self.name

    def column(self, name: str) -> Column:
        """A column by its name."""
        return next(column for column in self.columns if column.name == name)


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that is there and cannot be read."""

    name: str
    reason: str
    grant: str | None = None
    """What would open it, in SQL."""
    schema: str | None = None
    """Of PostgreSQL, where a grant is missing."""


@dataclass(frozen=True, slots=True)
class Database:
    """Everything of a database that was asked for."""

    engine: Engine
    tables: tuple[Table, ...]
    """By schema and name."""
    skipped: tuple[Skipped, ...] = field(default=())
    account: str | None = None
    """The account that read it, as a statement of the engine names it; None: engines without."""
    database: str | None = None
    """What the database is called, where statements name it (MySQL)."""
    mistaken: bool = False
    """Whether the server took the login for another account than was given (MySQL)."""
