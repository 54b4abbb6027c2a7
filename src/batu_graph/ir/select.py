"""What is asked of the catalogue, as a tree of ``Select`` nodes: no engine, no SQL, no values."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, TypeAlias

from graphql import FieldNode
from graphql.type import GraphQLOutputType

from batu_graph.config.catalogue import Entity, Field, KeyPair
from batu_graph.ir.cursors import Cursors
from batu_graph.ir.hidden import CROSSWALK_TARGET
from batu_graph.ir.identity import Ids
from batu_graph.ir.values import Constant, Ref
from batu_graph.schema.measures import DatePart, Function, grouped
from batu_graph.types import TEXTUAL, Scalar


class Operator(Enum):
    """The operators of column filters, by their names in the schema."""

    EQ = "eq"
    NE = "ne"
    IN = "in"
    NOT_IN = "notIn"
    LT = "lt"
    LTE = "lte"
    GT = "gt"
    GTE = "gte"
    CONTAINS = "contains"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"
    I_CONTAINS = "iContains"
    I_STARTS_WITH = "iStartsWith"
    I_ENDS_WITH = "iEndsWith"
    I_EQ = "iEq"


@dataclass(frozen=True, slots=True)
class Compare:
    """A column against a value."""

    field: Field
    operator: Operator
    value: Ref


@dataclass(frozen=True, slots=True)
class IsNull:
    """A column that holds nothing."""

    field: Field


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; no parts: holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds; no parts: never holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold (SQL's three values: unknown stays unknown)."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class IsNotTrue:
    """The part does not hold or is unknown; never unknown itself."""

    part: "Condition"


@dataclass(frozen=True, slots=True, eq=False)
class Hop:
    """One step along a relation: from a row of one entity to the related rows of another."""

    here: Entity
    there: Entity
    on: tuple[KeyPair, ...]

    @property
    def meets_one(self) -> bool:
        """Whether at most one row can lie at its end; keys that agree only in part meet more."""
        return self.there.is_unique(frozenset(p.there for p in self.on if not p.there_codec))


@dataclass(frozen=True, slots=True)
class Referenced(Field):
    """The key that a row's foreign key points at, as the row that it is the key of spells it.

    It stands for a column that the database compares by its collation, wherever the comparison
    cannot be left to the database: between two statements keys are compared exactly.
    """

    by: Field = field(kw_only=True)
    """The column of the foreign key."""
    hop: Hop = field(kw_only=True)
    """To the referenced row."""
    known: Field = field(kw_only=True)
    """The referenced key."""


@dataclass(frozen=True, slots=True, eq=False)
class Exists:
    """There is a related row that meets a condition; never unknown."""

    hop: Hop
    where: "Condition | None"


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a client's cursor comes from, and for which order it must have been made."""

    ref: Ref
    argument: str
    """``after`` or ``before``, for the message."""
    cursors: Cursors
    """Which it must be one of."""
    node: FieldNode | None = field(default=None, compare=False, repr=False)
    """Whose argument it is, for errors."""


@dataclass(frozen=True, slots=True, eq=False)
class AfterCursor:
    """Rows that come after a cursor's row in an order."""

    cursor: Cursor
    order: tuple[tuple["OrderBy", "Term"], ...]
    """Each order column with the value it orders by."""
    or_at: bool = False
    """Whether the cursor's row itself is among them."""


Condition: TypeAlias = Compare | IsNull | All | AnyOf | Not | IsNotTrue | Exists | AfterCursor


@dataclass(frozen=True, slots=True)
class Measure:
    """One aggregate of some rows."""

    function: Function
    field: Field | None
    """What of the rows; None: the rows themselves are counted."""
    result: Field
    """How it is given: its name, scalar and type."""


@dataclass(frozen=True, slots=True, eq=False)
class RelatedField:
    """A field at the end of to-one relations; null where there is no such row."""

    hops: tuple[Hop, ...]
    field: Field
    part: DatePart = DatePart.VALUE


@dataclass(frozen=True, slots=True, eq=False)
class RelatedAggregate:
    """An aggregate of the rows at the end of a to-many relation."""

    hops: tuple[Hop, ...]
    where: Condition | None
    measure: Measure


Term: TypeAlias = Field | RelatedField | RelatedAggregate
"""A value that each row of an entity has: stored in it, or in what it is related to."""


def field_of(term: Term) -> Field:
    """The field that says of what type a term's values are."""
    match term:
        case Field():
            return term
        case RelatedField(field=reached, part=part):
            return reached if part is DatePart.VALUE else grouped(reached, part, reached.name)
        case RelatedAggregate(measure=measure):
            return measure.result


def can_be_out_of_range(known: Field) -> bool:
    """Whether a stored value may be one that the field's scalar cannot carry. A text is never one,
    whatever it says."""
    if isinstance(known, Rank):
        return False
    return known.scalar not in TEXTUAL or known.enum is not None


def crosses(hops: Iterable[Hop]) -> bool:
    """Whether some steps lead from one source into another."""
    return any(hop.here.source != hop.there.source for hop in hops)


@dataclass(frozen=True, slots=True)
class Rank(Field):
    """An integer column: the ordinal of a remote value in its sort order. SQL orders and groups by
    it; the executor puts the value, shown already, in its place."""


def rank(name: str) -> Rank:
    """A ``Rank`` as a field ``name``."""
    return Rank(name, name, Scalar.INT, "bigint")


@dataclass(frozen=True, slots=True)
class GroupKey:
    """One value that all rows of a group have in common."""

    term: Field | RelatedField
    part: DatePart
    result: Field
    """As ``Measure.result``."""


@dataclass(frozen=True, slots=True, eq=False)
class Grouping:
    """Rows in groups; without ``by`` in one, also when there are no rows."""

    entity: Entity
    where: Condition | None
    by: tuple[GroupKey, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class OrderBy:
    """One order column."""

    field: Field
    descending: bool = False
    nulls_first: bool = False
    filled: bool = False
    """Whether the filter leaves no row of which null is shown."""
    shown: bool = False
    """Whether the value is null already where null is shown: computed, or of a group."""
    indexed: bool = False
    """Whether an index may give this order."""


Column: TypeAlias = tuple[Field, OrderBy | None]
"""A field of a row as it is given; or, with an order, as a cursor of that order holds it."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A ``limit`` or ``offset``, checked when it is bound."""

    value: Ref
    argument: str
    """``limit`` or ``offset`` (of a connection ``first`` or ``last``), for the message."""
    maximum: int
    more: int = 0
    """How many rows beyond it are looked at, to know whether there are any."""
    default: bool = False
    """Whether nobody gave it: what it cuts must then be told."""
    node: FieldNode | None = field(default=None, compare=False, repr=False)
    """Whose argument it is, for errors."""

    @classmethod
    def of_rows(cls, entity: Entity, given: Ref | None, argument: str, node: FieldNode) -> "Bound":
        """How many rows, or groups of rows, of an entity: as given, or its default."""
        value = Constant(entity.default_limit) if given is None else given
        return cls(value, argument, entity.maximum_limit, default=given is None, node=node)

    @classmethod
    def of_list(cls, entity: Entity, given: Ref | None, node: FieldNode) -> "Bound":
        """As ``of_rows``, of a list; where the default limits it, one row more is looked at."""
        bound = cls.of_rows(entity, given, "limit", node)
        return replace(bound, more=1) if bound.default else bound


@dataclass(frozen=True, slots=True)
class Leaf:
    """A column under a response key."""

    key: str
    field: Field
    cursor: "OrderBy | None" = None
    """Given as what a cursor of this order finds the row again by."""

    @property
    def can_be_out_of_range(self) -> bool:
        """Whether a stored value may be one that the scalar cannot carry."""
        return can_be_out_of_range(self.field)


@dataclass(frozen=True, slots=True)
class TypeName:
    """``__typename`` under a response key."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Record:
    """An object made of the row's own values under a response key."""

    key: str
    outputs: tuple["Leaf | TypeName | Record", ...]


@dataclass(frozen=True, slots=True, eq=False)
class Nested:
    """Related rows under a response key."""

    key: str
    on: tuple[KeyPair, ...]
    select: "Select"
    is_crosswalk: bool = False
    """The select is a crosswalk: its one output's value takes the crosswalk row's place."""
    required: bool = False
    """Non-null in the schema: where it cannot be had, neither can the object it stands in."""

    @property
    def shown(self) -> "Select":
        """The rows that are given under the key: the crosswalk, if there is one, passed over."""
        if not self.is_crosswalk:
            return self.select
        (target,) = self.select.outputs
        assert isinstance(target, Nested)
        return target.select


@dataclass(frozen=True, slots=True)
class Shape:
    """One field of a connection, an edge or page info, under its response key."""

    key: str
    name: str
    """Of the field in the schema."""
    inner: tuple["Shape", ...] = ()
    page: "Nested | str | None" = None
    """The rows that stand there (of ``nodes``, ``edges`` and each ``node``), or a type's name."""


@dataclass(frozen=True, slots=True, eq=False)
class Connection:
    """A page of rows under a response key, which the gateway puts together from selections."""

    key: str
    shape: tuple[Shape, ...]
    parts: tuple[Nested, ...]
    """Every selection it is made of; their response keys stand beside its own, to be removed."""
    page: "Nested | None"
    """The rows by which cursors and page info are known."""
    limit: Bound
    untold: bool
    """Whether nothing else in it tells that its default limit left rows out."""
    backward: bool
    """Whether the rows come in reverse."""
    earlier: "Nested | None"
    """A row before the page, where a cursor says there may be one and it matters."""
    later: "Nested | None"
    """As ``earlier``, after the page."""
    total: "Nested | None"
    cursors: Cursors
    required: bool


@dataclass(frozen=True, slots=True, eq=False)
class Derived:
    """A value that Python makes of some columns under a response key."""

    key: str
    function: Callable[[Sequence[Mapping[str, Any]]], Any]
    inputs: tuple[Leaf, ...]
    """The columns it is made of, under response keys beside its own, to be removed."""
    type: GraphQLOutputType
    nodes: tuple[FieldNode, ...]
    """What is selected of it, where it is an object."""


@dataclass(frozen=True, slots=True, eq=False)
class Identity:
    """A row's global id under a response key.

    A database gives the type's name in its place, and the row's key behind it.
    """

    key: str
    ids: Ids
    inputs: tuple[Leaf, ...]
    """The row's key, under response keys beside its own, to be removed."""


Output: TypeAlias = Leaf | TypeName | Record | Nested | Connection | Derived | Identity


@dataclass(frozen=True, slots=True, eq=False)
class Select:
    """Rows of one entity, or of its groups, and what to give of each."""

    entity: Entity
    """Of groups: a table of what each has in common and of its aggregates."""
    outputs: tuple[Output, ...]
    """In the order of the response."""
    many: bool
    where: Condition | None = None
    order_by: tuple[OrderBy, ...] = ()
    """With the key appended as tie-breaker."""
    limit: Bound | None = None
    """None exactly when not ``many``: then at most one row is taken."""
    offset: Bound | None = None
    """None: no row is skipped."""
    grouping: Grouping | None = None
    """The rows that make up the groups; None: the rows are the entity's own."""
    computed: Mapping[str, Term] = field(default_factory=dict)
    """Values that are no columns of the entity, by the names of the fields they are given as."""

    @property
    def base(self) -> Entity:
        """The entity whose stored rows are read: relations start and end there."""
        return self.entity if self.grouping is None else self.grouping.entity

    @property
    def is_step(self) -> bool:
        """Whether it is a crosswalk's row, which makes way for what its one output leads to."""
        return any(output.key == CROSSWALK_TARGET for output in self.outputs)


def leaves(outputs: Iterable[Output]) -> Iterator[Leaf]:
    """The columns among outputs, those inside records too."""
    for output in outputs:
        if isinstance(output, Leaf):
            yield output
        elif isinstance(output, Record):
            yield from leaves(output.outputs)
        elif isinstance(output, Derived | Identity):
            yield from output.inputs


def leaf_paths(outputs: Iterable[Output]) -> Iterator[tuple[tuple[str, ...], Leaf]]:
    """The columns among outputs with the response keys that lead to them."""
    for output in outputs:
        if isinstance(output, Leaf):
            yield (output.key,), output
        elif isinstance(output, Record):
            for path, leaf in leaf_paths(output.outputs):
                yield (output.key, *path), leaf


def nested_in(outputs: Iterable[Output]) -> Iterator[Nested]:
    """The related rows among outputs, those that connections are made of too."""
    for output in outputs:
        if isinstance(output, Nested):
            yield output
        elif isinstance(output, Connection):
            yield from output.parts
