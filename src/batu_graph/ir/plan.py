"""What a plan is: statements per source, and how their results are put together.

A ``Plan`` is frozen and holds no client value, so one plan serves every request with the same
document and variable shape.
"""

from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import FieldNode

from batu_graph.config.catalogue import Codec, Entity, Field
from batu_graph.connectors.base import Statement
from batu_graph.ir.parameters import Parameter
from batu_graph.ir.select import Bound, Column, Connection, Derived, Identity, Leaf, Select
from batu_graph.ir.values import Ref

OUT_OF_RANGE = "!misfit"
"""Stands in a document for a stored value that the field's scalar cannot carry."""

STREAMED_FROM = 10_000
"""Rows beyond which a list is written while it is read: megabytes, more or less."""


def is_out_of_range(leaf: Leaf, value: object) -> bool:
    """Whether what stands in a leaf's place tells that its scalar cannot carry what is stored."""
    return value == OUT_OF_RANGE and leaf.can_be_out_of_range


@dataclass(frozen=True, slots=True)
class HiddenKey:
    """A key column carried in a parent object under a name no client can ask for."""

    name: str
    """``:0``, ``:1``, ...; removed before the answer leaves."""
    field: Field


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """Rows of another statement put into the parent objects of this one."""

    key: str
    """Response key to fill in each parent."""
    path: tuple[str, ...]
    """Response keys from the part's value to the parents; lists are walked through."""
    names: tuple[str, ...]
    """Hidden keys of the parents, in the order of the key's columns."""
    here: tuple[tuple[Field, Codec], ...]
    absent: Any
    """What a parent without a key, or whose key no row has, is given; copied for each."""
    fetch: "Fetch"
    part: int
    """Which part of ``fetch``."""


@dataclass(frozen=True, slots=True, eq=False)
class UnwrapCrosswalk:
    """A crosswalk's object in the parents' ``key`` makes way for what it led to."""

    key: str
    path: tuple[str, ...]
    absent: Any
    """What a parent without a crosswalk row is given; copied for each."""


@dataclass(frozen=True, slots=True, eq=False)
class Paged:
    """A connection in objects that hold its parts."""

    connection: Connection
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Compute:
    """Values that Python makes of some columns of objects."""

    derived: Derived
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Identify:
    """The global ids of objects."""

    identity: Identity
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RemoteInput:
    """What a statement needs of another database before it can be sent: the keys of the far rows
    that meet a condition, or a value for each key.

    It is found from the side that has fewer: all far rows that are asked for, or those of them that
    have a key of the near rows in question. Both give the statement the same rows.
    """

    entity: Entity
    """Of the far rows."""
    near: Entity
    here: tuple[tuple[Field, bool], ...]
    """Key columns of the near side, and whether the database applied a codec."""
    there: tuple[tuple[Field, bool], ...]
    far_rows: "Fetch"
    """The keys, and values, of all far rows that meet the condition."""
    near_keys: "Fetch"
    """The keys of the near rows that meet what their own source can tell of their condition."""
    far_rows_of_keys: "Fetch"
    """Those of given keys whose far rows meet the condition."""
    near_first: bool
    """Whether the near rows are known to be few."""
    first_near_keys: "FirstNearKeys | None" = None
    """Of a filter that only the first rows of an ordered list must meet."""
    value: Field | None = None
    """What follows the key columns in the far rows; None: nothing, the keys are all."""
    absent: object = None
    """The value of near rows without a far row."""
    through: "RemoteInput | None" = None
    """The remote input of the far rows themselves: their values are its ranks."""


@dataclass(frozen=True, slots=True, eq=False)
class FirstNearKeys:
    """The near rows of a remote input in the order of their list: as many are looked at as it takes
    to fill the list."""

    fetch: "Fetch"
    """Their keys, as of ``RemoteInput.near_keys``, one for each row."""
    window: tuple[Bound, ...]
    """Limit and offset of the list."""


@dataclass(frozen=True, slots=True)
class Defaulted:
    """A list to which nobody gave a limit. Where it has more rows than its default lets through,
    one of them comes with the others, and must not leave."""

    path: tuple[str, ...]
    """Response keys from the part's value to it; none: it is the value."""
    most: int
    """Rows that may leave."""
    first: str
    """Response key with which each of its rows begins."""
    row: int
    """Characters that the text of one of its rows has at least."""
    flat: bool
    """Whether there is no further list in its rows."""
    alone: bool
    """Whether nothing in its rows can look like the beginning of such a list."""


Finishing: TypeAlias = UnwrapCrosswalk | Paged | Compute | Identify


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One selection answered by a statement."""

    select: Select
    document: bool
    """Whether its rows come as finished JSON text (else as plain columns)."""
    columns: tuple[Column, ...]
    """Of the rows way: the fields that come back after the key columns, and whether as a cursor
    holds them."""
    hidden: tuple[HiddenKey, ...]
    """Hidden keys of the part's own objects, for the rows way."""
    there: tuple[tuple[Field, bool], ...]
    """Key columns by which rows are asked for, and whether the database applied a codec."""
    joins: tuple[Join, ...]
    finishing: tuple[Finishing, ...]
    """What remains to be done with the objects when all is there; innermost first."""
    remote_values: tuple[tuple[tuple[str, ...], RemoteInput], ...]
    """Paths to the ranks of remote values; the executor puts the values in their place."""
    defaulted: tuple[Defaulted, ...]
    """Outer lists before inner ones."""
    window: tuple[Bound, Bound | None] | None
    """Of the rows way, per parent: limit and offset that the gateway cuts by."""

    passthrough: bool
    """Whether its document is not opened: nothing is stitched into it, and it holds no JSON of the
    agency's own making. Its global ids are put into its text."""
    identities: tuple[Identity, ...]
    """The global ids in its document, one of each type and response key."""
    json: tuple[tuple[str, ...], ...]
    """Where in its document JSON of the agency's own making stands, as text."""
    floats: bool
    """Whether it holds floating-point numbers, which engines write in several ways."""
    concatenated: bool = False
    """Whether its document is put together as text by a server that may cut texts."""


@dataclass(frozen=True, slots=True, eq=False)
class Fetch:
    """One statement for one source."""

    source: str
    namespace: str
    statement: Statement
    parameters: tuple[Parameter, ...]
    parts: tuple[Part, ...]
    inputs: tuple[RemoteInput, ...] = ()
    """What it needs of other databases before it can be sent."""
    out_of_service: str | None = None
    """What the client is told in place of rows when the entity it reads has drifted: the statement
    is then that of one selection, and is not sent."""

    @property
    def alone(self) -> bool:
        """Whether no other statement is sent because of it."""
        return not self.inputs and not any(part.joins for part in self.parts)


@dataclass(frozen=True, slots=True, eq=False)
class Stream:
    """A plan's only statement reads a list that can be too long to be held at once: written so that
    it can be read piece by piece."""

    statement: Statement
    """Each row holds the text of one object."""
    parameters: tuple[Parameter, ...]
    limit: Bound


@dataclass(frozen=True, slots=True, eq=False)
class LookUp:
    """A plan's only statement reads one row by its key, and differs between requests in nothing
    else: requests that arrive together can share it."""

    fetch: Fetch
    key: tuple[tuple[Field, Ref], ...]


@dataclass(frozen=True, slots=True, eq=False)
class ResponseEntry:
    """One entry of the response: a part's value, a constant, or what Python resolved."""

    path: tuple[str, ...]
    fetch: int | None = None
    part: int = 0
    constant: object = None
    connection: Connection | None = None
    slots: tuple[tuple[int, int], ...] = ()
    """Fetch and part of each selection that the connection is made of."""

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """Fetch and part of everything that stands here."""
        return self.slots if self.fetch is None else ((self.fetch, self.part),)


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """How one operation is answered."""

    places: tuple[ResponseEntry, ...]
    """In response order; a namespace comes before its entries, as an empty object."""
    fetches: tuple[Fetch, ...]
    """The statements that wait for nothing; the others hang on their joins."""
    python: tuple[tuple[FieldNode, ...], ...]
    """Root fields that the schema's own resolvers answer."""
    bounds: tuple[Bound, ...]
    """Every limit and offset, checked before any statement is sent."""
    look_up: LookUp | None = None
    """How to run ``fetches``, one statement then, together with other requests."""
    stream: Stream | None = None
    """How to run ``fetches``, one statement then, while the answer is already written."""
