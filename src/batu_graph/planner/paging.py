"""Relay connections: their arguments and selection sets become selections of rows.

(GraphQL Cursor Connections Specification.) Forward pages are read in the order asked for, backward
ones in reverse; one row more than asked for tells whether there are further ones.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from graphql import FieldNode, GraphQLObjectType, get_named_type

from batu_graph.config.catalogue import Entity
from batu_graph.errors import BadUserInput
from batu_graph.ir import hidden
from batu_graph.ir.cursors import Cursors
from batu_graph.ir.groups import table_of
from batu_graph.ir.rejection import OperationRejected, rejected
from batu_graph.ir.select import (
    AfterCursor,
    All,
    Bound,
    Condition,
    Connection,
    Cursor,
    Grouping,
    Leaf,
    Nested,
    OrderBy,
    Output,
    RelatedAggregate,
    RelatedField,
    Select,
    Shape,
    Term,
    TypeName,
    crosses,
)
from batu_graph.ir.values import Constant, as_ref
from batu_graph.planner.conditions import Order, measure_of
from batu_graph.planner.grouping import Collect
from batu_graph.schema.measures import Function
from batu_graph.sealing import Seal

TYPENAME = "__typename"

Nest: TypeAlias = Callable[[str, Select], Nested]
"""Response key and selection -> the selection as it stands in its parent."""
Outputs: TypeAlias = Callable[[list[FieldNode], GraphQLObjectType], tuple[Output, ...]]


@dataclass(slots=True)
class ConnectionReader:
    """One connection field on its way to the selections it is made of."""

    key: str
    entity: Entity
    seal: Seal
    node: FieldNode
    where: Condition | None
    order: Order
    """With the key appended."""
    required: bool
    collect: Collect
    outputs: Outputs
    nest: Nest
    parts: list[Nested] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    """Names of the fields of page info that are asked for."""
    total: Nested | None = None

    def read(
        self, arguments: Mapping[str, Any], nodes: list[FieldNode], made: GraphQLObjectType
    ) -> Connection:
        """The connection.

        Raises:
            OperationRejected: ``first`` and ``last`` together, or an order by another source's
                values, for which no cursor can be made (``BAD_USER_INPUT``).
        """
        self._check(arguments)
        cursors = Cursors(self.seal, self._sign())
        backward = arguments.get("last") is not None
        end = "last" if backward else "first"
        limit = Bound.of_rows(self.entity, arguments.get(end), end, self.node)
        after = self._cursor(arguments, "after", cursors)
        before = self._cursor(arguments, "before", cursors)
        page = self._page(after, before, limit, backward)
        shape = tuple(self._shape(nodes, made, page))
        rows = next((part for part in self.parts if part is not self.total), None)
        if rows is None and self.asked:
            rows = self._rows(page, ())
        earlier = later = None
        if after is not None and "hasPreviousPage" in self.asked:
            earlier = self._part(self._beside(after, forward=False))
        if before is not None and "hasNextPage" in self.asked:
            later = self._part(self._beside(before, forward=True))
        return Connection(
            key=self.key,
            shape=shape,
            parts=tuple(self.parts),
            page=rows,
            limit=limit,
            untold=limit.default and "hasNextPage" not in self.asked,
            backward=backward,
            earlier=earlier,
            later=later,
            total=self.total,
            cursors=cursors,
            required=self.required,
        )

    # -- arguments -----------------------------------------------------------------------------

    def _check(self, arguments: Mapping[str, Any]) -> None:
        if arguments.get("first") is not None and arguments.get("last") is not None:
            raise self._refused(
                "`first` and `last` together have no clear meaning: give one of them."
            )
        for term in self.order.computed.values():
            if isinstance(term, RelatedField | RelatedAggregate) and crosses(term.hops):
                raise self._refused(
                    f"A connection of {self.entity.name} cannot be ordered by values of another "
                    "agency's database, as no cursor could find the place again: use the list "
                    "with `limit` and `offset`, or order by its own fields."
                )

    def _cursor(self, arguments: Mapping[str, Any], name: str, cursors: Cursors) -> Cursor | None:
        given = arguments.get(name)
        return None if given is None else Cursor(as_ref(given), name, cursors, self.node)

    def _terms(self) -> tuple[tuple[OrderBy, Term], ...]:
        return tuple((by, self.order.computed.get(by.field.name, by.field)) for by in self.order.by)

    def _sign(self) -> str:
        return order_sign(self.entity, [(by, _name(term)) for by, term in self._terms()])

    # -- selections ----------------------------------------------------------------------------

    def _page(
        self, after: Cursor | None, before: Cursor | None, limit: Bound, backward: bool
    ) -> Select:
        """The rows between the cursors, without anything of them."""
        conditions = [self.where] if self.where is not None else []
        if after is not None:
            conditions.append(AfterCursor(after, self._terms()))
        if before is not None:
            conditions.append(AfterCursor(before, _reversed(self._terms())))
        terms = _reversed(self._terms()) if backward else self._terms()
        return Select(
            self.entity,
            (),
            many=True,
            where=All(tuple(conditions)) if conditions else None,
            order_by=tuple(by for by, _ in terms),
            limit=replace(limit, more=1, default=False),
            computed=self.order.computed,
        )

    def _beside(self, cursor: Cursor, *, forward: bool) -> Select:
        """One row at the cursor, or on its other side."""
        order = self._terms() if forward else _reversed(self._terms())
        after_cursor = AfterCursor(cursor, order, or_at=True)
        where = after_cursor if self.where is None else All((self.where, after_cursor))
        one = Bound(Constant(1), "limit", 1)
        return Select(self.entity, (TypeName("is", ""),), many=True, where=where, limit=one)

    def _part(self, select: Select) -> Nested:
        part = self.nest(hidden.part_of(self.key, len(self.parts)), select)
        self.parts.append(part)
        return part

    def _rows(self, page: Select, outputs: tuple[Output, ...]) -> Nested:
        """The page's rows with these outputs and what their cursors are made of."""
        cursors = tuple(
            Leaf(hidden.cursor_value(position), by.field, by)
            for position, by in enumerate(self.order.by)
        )
        return self._part(replace(page, outputs=(*outputs, *cursors)))

    def _count(self) -> Nested:
        measure = measure_of(self.entity, Function.COUNT, "", "m0")
        table = table_of(self.entity, [measure.result])
        grouping = Grouping(self.entity, self.where, (), (measure,))
        leaf = Leaf("count", measure.result)
        return self._part(Select(table, (leaf,), many=False, grouping=grouping))

    # -- shape ---------------------------------------------------------------------------------

    def _shape(
        self, nodes: list[FieldNode], made: GraphQLObjectType, page: Select
    ) -> Iterator[Shape]:
        for key, found in self.collect(nodes, made).items():
            name = found[0].name.value
            if name == TYPENAME:
                yield Shape(key, name, page=made.name)
                continue
            inner = get_named_type(made.fields[name].type)
            if name == "totalCount":
                self.total = self.total or self._count()
                yield Shape(key, name)
                continue
            assert isinstance(inner, GraphQLObjectType)
            if name == "nodes":
                yield Shape(key, name, page=self._rows(page, self.outputs(found, inner)))
            elif name == "edges":
                yield self._edges(key, found, inner, page)
            else:
                fields = self.collect(found, inner)
                self.asked |= {one[0].name.value for one in fields.values()}
                yield Shape(key, name, tuple(_plain(fields, inner)))

    def _edges(
        self, key: str, nodes: list[FieldNode], made: GraphQLObjectType, page: Select
    ) -> Shape:
        """Each `node` is a selection of its own: the same rows in the same order."""
        shapes = []
        for response, found in self.collect(nodes, made).items():
            name = found[0].name.value
            if name == "node":
                inner = get_named_type(made.fields["node"].type)
                assert isinstance(inner, GraphQLObjectType)
                rows = self._rows(page, self.outputs(found, inner))
                shapes.append(Shape(response, name, page=rows))
            else:
                shapes.append(Shape(response, name, page=made.name if name == TYPENAME else None))
        rows_of = next((shape.page for shape in shapes if isinstance(shape.page, Nested)), None)
        return Shape(key, "edges", tuple(shapes), rows_of or self._rows(page, ()))

    def _refused(self, message: str) -> OperationRejected:
        return rejected(message, BadUserInput.code, self.node)


def order_sign(entity: Entity, order: Iterable[tuple[OrderBy, object]]) -> str:
    """A short text that is another one for another entity or order."""
    described = [(path, by.descending, by.nulls_first) for by, path in order]
    return hashlib.blake2s(repr((entity.name, described)).encode(), digest_size=6).hexdigest()


def _plain(fields: Mapping[str, list[FieldNode]], made: GraphQLObjectType) -> Iterator[Shape]:
    for key, found in fields.items():
        name = found[0].name.value
        yield Shape(key, name, page=made.name if name == TYPENAME else None)


def _reversed(order: tuple[tuple[OrderBy, Term], ...]) -> tuple[tuple[OrderBy, Term], ...]:
    return tuple(
        (replace(by, descending=not by.descending, nulls_first=not by.nulls_first), term)
        for by, term in order
    )


def _name(term: Term) -> object:
    """A name for what is ordered by, the same for the same in another request."""
    match term:
        case RelatedField(hops, reached):
            return tuple((hop.there.name, hop.on) for hop in hops), reached.name
        case RelatedAggregate(hops, _, measure):
            of = measure.field.name if measure.field else ""
            return tuple((hop.there.name, hop.on) for hop in hops), measure.function.value, of
    return term.name
