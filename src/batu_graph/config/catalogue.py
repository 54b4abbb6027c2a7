"""The catalogue as checked: names resolved, every mistake already reported by the loader.

What people write is in ``config/written.py`` (pydantic); the loader turns it into these frozen
dataclasses. Everything above the config floor works with these only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from types import ModuleType
from typing import TypeAlias

from batu_graph.sealing import Seal
from batu_graph.types import DataClass, Engine, Scalar


@dataclass(frozen=True, slots=True)
class Field:
    """One column of an entity under its GraphQL name."""

    name: str
    column: str
    scalar: Scalar
    sql_type: str
    """The column's own type, lower case, as the database declares it: ``char(16)``,
    ``decimal(16,0)``, ``tinyint(1)``. Keys are compared in this type so that indexes serve."""
    nullable: bool = True
    labels: tuple[str, ...] = ()
    """The labels of an enumeration; with ``enum`` set they are all legal GraphQL names."""
    meanings: tuple[str | None, ...] = ()
    """What each of the labels means; empty: of none it is told."""
    enum: str | None = None
    """Name of the GraphQL enum type, or None: then the labels are only described."""
    description: str | None = None
    deprecated: str | None = None
    """Why it should no longer be asked for, and what to use instead."""
    classification: DataClass = DataClass.UNCLASSIFIED
    expose: bool = True
    """False: known to the planner as a key, absent from the schema."""
    binary: bool = False
    """True (``collation: binary``): order by code point whatever the column's collation."""
    sql_written: bool = True
    """False: the catalogue leaves the type out, and ``sql_type`` is the plain one of the scalar."""


@dataclass(frozen=True, slots=True)
class CodecStep:
    """One step of a key codec; see ``config/codecs.py`` for the vocabulary."""

    name: str
    argument: int | None = None
    texts: tuple[str, ...] = ()
    """Of ``replace``: what is looked for, and what stands there then."""


Codec: TypeAlias = tuple[CodecStep, ...]
"""Steps applied left to right to a key's canonical text; ``()`` leaves it as it is."""


class Side(Enum):
    """An end of a relation."""

    HERE = "here"
    THERE = "there"


@dataclass(frozen=True, slots=True)
class KeyPair:
    """One pair of fields that a relation compares."""

    here: str
    there: str
    here_codec: Codec = ()
    there_codec: Codec = ()
    referenced: Side | None = None
    """Of a foreign key that the database enforces: which side it points at. Both columns are then
    compared as the database compares them, and keys are equal whose one referenced key is."""


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """An entity between the two ends of a relation (its codes on one side, theirs on the other).

    ``here`` pairs fields of the near entity with fields of the crosswalk; ``there`` pairs fields
    of the crosswalk with fields of the target. The crosswalk's fields in ``here`` are a unique key.
    """

    entity: str
    here: tuple[KeyPair, ...]
    there: tuple[KeyPair, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """A field of an entity that leads to rows of another entity."""

    name: str
    target: str
    many: bool
    on: tuple[KeyPair, ...] = ()
    """Empty exactly when ``via`` is given."""
    via: Crosswalk | None = None
    description: str | None = None
    deprecated: str | None = None
    """As of a field; where only the entity it leads to is deprecated, that is why."""


Constant: TypeAlias = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Entity:
    """One table or view under its GraphQL type name."""

    name: str
    namespace: str
    source: str
    """Name of the source it lies in (key of ``Catalogue.sources``)."""
    schema: str | None
    table: str
    collection: str
    fields: Mapping[str, Field]
    key: tuple[str, ...] = ()
    """Names of the fields of the primary or declared key; empty: none."""
    unique: tuple[tuple[str, ...], ...] = ()
    """Further unique keys."""
    indexes: tuple[tuple[str, ...], ...] = ()
    """Further indexes, leading field first."""
    relations: Mapping[str, Relation] = field(default_factory=dict)
    rows: tuple[tuple[str, Constant], ...] = ()
    """Only rows whose COLUMN equals the constant (None: is null) exist: soft deletes."""
    root: bool = False
    default_limit: int = 100
    maximum_limit: int = 10_000
    description: str | None = None
    deprecated: str | None = None
    """As of a field."""
    estimate: int | None = None
    """About how many rows there are; decides only from which side a join across sources begins."""

    def is_unique(self, names: frozenset[str]) -> bool:
        """Whether at most one row has given values for the fields ``names``."""
        return any(key and names.issuperset(key) for key in (self.key, *self.unique))

    @property
    def withholds_key(self) -> bool:
        """Whether something of its key is not shown."""
        return not all(self.fields[name].expose for name in self.key)

    def is_indexed(self, name: str) -> bool:
        """Whether a known index leads with the field ``name``."""
        return any(index[:1] == (name,) for index in (self.key, *self.unique, *self.indexes))


@dataclass(frozen=True, slots=True)
class Source:
    """One database of an agency."""

    name: str
    namespace: str
    engine: Engine
    url: str = field(repr=False)
    """With the secrets from the environment in it: never logged, never shown."""
    description: str | None = None
    utc_offset: timedelta = timedelta(hours=7)
    """Zone of this database's timestamps without a zone."""
    server: str | None = None
    """The server's product and version (``mariadb 10.11``) to plan for until it has been asked."""
    pool_size: int = 8
    """Most connections, which is also the most statements at a time."""
    connect_timeout: float = 3.0
    """Seconds."""
    statement_timeout: float = 10.0
    """Seconds, enforced by the database where it can and by the gateway always."""
    pause_after: int = 5
    """Attempts in a row to open a session that fail; then it is not asked any more, but probed."""
    probe_interval: float = 2.0
    """Seconds until it is probed the first time; they double up to eight times as many."""
    freshness: str | None = None
    """In words: how current the agency says this database is."""


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency of the city as the registry knows it, connected or not."""

    code: str
    """Identity, with the dates; abbreviations repeat and change."""
    name: str
    abbreviation: str
    valid_from: date
    valid_until: date | None = None
    namespace: str | None = None
    """Its namespace in the schema when it is connected."""
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may cost."""

    request_bytes: int = 1_000_000
    depth: int = 20
    fields: int = 2_000
    """Most field selections in an operation, fragments expanded."""
    collections: int = 200
    """Most collections, related rows, rows by key and aggregates in an operation, fragments
    expanded."""
    conditions: int = 1_000
    """Most conditions, orders and other entries of arguments in an operation."""
    values: int = 100_000
    """Most values in an operation's lists, those of a variable counted at each of its uses."""
    keys: int = 50_000
    """Most distinct keys one join across sources may carry."""
    computed: int = 50_000
    """Most values that the city's own Python computes for an operation."""
    response_bytes: int = 32_000_000
    """Most bytes of an answer that is put together before it is sent."""
    cached_operations: int = 1_000
    requests: int = 256
    """Most GraphQL requests that one process works on at a time."""
    connections: int = 1_000
    """Most clients connected to one process."""


@dataclass(frozen=True, slots=True)
class Http:
    """How the server presents itself."""

    host: str = "127.0.0.1"
    port: int = 8000
    hosts: tuple[str, ...] = ()
    """Names by which clients ask, beside loopback's and ``host``; ``*`` is any."""
    cors_origins: tuple[str, ...] = ()
    compress_from: int = 4_096
    """Bytes from which an answer is compressed for clients that accept it."""
    misfits: str = "warnings"
    """Where values that cannot be shown are told: ``warnings`` (under ``extensions``), or
    ``errors``, which many clients take for a failed request."""
    notice: str | None = None
    """A line shown on every page (the demo says here that its data is synthetic)."""
    explain: bool = False
    """Whether clients may ask how their operation was answered, which shows tables and columns."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the gateway knows of the city. Loads, and serves, with every database down."""

    city: str
    agencies: tuple[Agency, ...]
    sources: Mapping[str, Source]
    entities: Mapping[str, Entity]
    namespaces: Mapping[str, str | None]
    """Namespace of each connected agency -> its description, in the files' order."""
    seal: Seal = field(default_factory=Seal.random, repr=False, compare=False)
    """What cursors are sealed with."""
    utc_offset: timedelta = timedelta(hours=7)
    """The city's zone, in which every DateTime is given."""
    limits: Limits = Limits()
    http: Http = Http()
    views: tuple[ModuleType, ...] = ()
    """The city's own Python files (``batu_graph.views``)."""
