"""Operation + variables -> what is asked: GraphQL selection sets become ``Select`` trees.

This is the CollectFields algorithm of the GraphQL specification (section 6.3.2) over the
catalogue part of the schema, with ``@skip`` and ``@include`` decided by the variables' shape.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeAlias

from graphql import (
    BooleanValueNode,
    DirectiveNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLObjectType,
    InlineFragmentNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_non_null_type,
)
from graphql.pyutils import Undefined

from batu_graph.config.catalogue import Catalogue, Entity, Relation
from batu_graph.ir import hidden
from batu_graph.ir.identity import Ids
from batu_graph.ir.select import (
    All,
    Bound,
    Compare,
    Connection,
    Derived,
    Identity,
    Leaf,
    Nested,
    Operator,
    OrderBy,
    Output,
    Select,
    TypeName,
)
from batu_graph.ir.values import Constant, Variables, as_ref, read_value
from batu_graph.planner.budget import Budget
from batu_graph.planner.conditions import read_condition, read_order
from batu_graph.planner.grouping import GroupReader
from batu_graph.planner.operation import Operation
from batu_graph.planner.paging import ConnectionReader, Nest
from batu_graph.schema.meaning import (
    Column,
    Computed,
    Family,
    GlobalId,
    Namespace,
    Related,
    RowByKey,
    Rows,
    meaning_of,
)

MOST_SKIPPED = 10_000_000
"""The largest ``offset``."""


@dataclass(frozen=True, slots=True)
class RootField:
    """One root entry of the response: where it stands and what it is."""

    path: tuple[str, ...]
    """Response keys from the root: ``("dinkes", "puskesmas")``."""
    content: "Content"


@dataclass(frozen=True, slots=True)
class ByPython:
    """A root field that the schema's Python resolvers answer (registry, introspection, views)."""

    nodes: tuple[FieldNode, ...]


class Group(Enum):
    """A namespace object, present even when nothing of it is left to fetch."""

    NAMESPACE = "namespace"


Content: TypeAlias = Select | Connection | TypeName | ByPython | Group


def read_selection(
    operation: Operation, catalogue: Catalogue, variables: Variables
) -> tuple[RootField, ...]:
    """Everything an operation asks for, in response order.

    Raises:
        OperationRejected: a filter or order makes no sense (``BAD_USER_INPUT``), or there is too
            much of it (``QUERY_TOO_EXPENSIVE``).
    """
    return tuple(_Reader(operation, catalogue, variables).root())


class _Reader:
    def __init__(self, operation: Operation, catalogue: Catalogue, variables: Variables) -> None:
        self.operation = operation
        self.catalogue = catalogue
        self.variables = variables
        self.budget = Budget(catalogue.limits, variables)

    def root(self) -> Iterable[RootField]:
        query = self.operation.schema.query_type
        assert query is not None
        for key, nodes in self.collect([self.operation.node.selection_set], query).items():
            field = query.fields.get(nodes[0].name.value)
            meaning = meaning_of(field) if field else None
            if nodes[0].name.value == "__typename":
                yield RootField((key,), TypeName(key, query.name))
            elif field is None or meaning is None:
                self.budget.by_python(nodes[0])
                yield RootField((key,), ByPython(tuple(nodes)))
            elif isinstance(meaning, Namespace):
                yield RootField((key,), Group.NAMESPACE)
                yield from self.namespace(key, nodes, field)
            else:
                yield RootField((key,), self.access(key, nodes, field))

    def namespace(
        self, key: str, nodes: list[FieldNode], field: GraphQLField
    ) -> Iterable[RootField]:
        made = get_named_type(field.type)
        assert isinstance(made, GraphQLObjectType)
        for inner, inner_nodes in self.collect(_below(nodes), made).items():
            if inner_nodes[0].name.value == "__typename":
                yield RootField((key, inner), TypeName(inner, made.name))
            else:
                inner_field = made.fields[inner_nodes[0].name.value]
                yield RootField((key, inner), self.access(inner, inner_nodes, inner_field))

    def access(self, key: str, nodes: list[FieldNode], field: GraphQLField) -> Select | Connection:
        """A collection or a row by its key."""
        meaning = meaning_of(field)
        made = get_named_type(field.type)
        assert isinstance(made, GraphQLObjectType)
        if isinstance(meaning, RowByKey):
            arguments = self.arguments(nodes[0], field)
            where = All(
                tuple(
                    Compare(meaning.entity.fields[name], Operator.EQ, as_ref(arguments[name]))
                    for name in meaning.key
                )
            )
            outputs = self.outputs(meaning.entity, made, nodes)
            return Select(meaning.entity, outputs, many=False, where=where)
        assert isinstance(meaning, Rows)
        if meaning.family is Family.CONNECTION:
            return self.connection(
                key,
                meaning.entity,
                nodes,
                field,
                made,
                lambda part, select: Nested(part, (), select),
            )
        return self.collection(meaning.entity, meaning.family, nodes, field, made)

    def connection(
        self,
        key: str,
        entity: Entity,
        nodes: list[FieldNode],
        field: GraphQLField,
        made: GraphQLObjectType,
        nest: Nest,
    ) -> Connection:
        """A Relay connection, made of selections that ``nest`` puts under their response keys."""
        arguments = self.arguments(nodes[0], field)
        where = read_condition(self.catalogue, entity, arguments.get("where"), nodes[0])
        order = read_order(self.catalogue, entity, arguments.get("orderBy"), nodes[0], where)
        reader = ConnectionReader(
            key=key,
            entity=entity,
            seal=self.catalogue.seal,
            node=nodes[0],
            where=where,
            order=replace(order, by=_with_key(entity, order.by)),
            required=is_non_null_type(field.type),
            collect=lambda found, type_: self.collect(_below(found), type_),
            outputs=lambda found, type_: self.outputs(entity, type_, found),
            nest=nest,
        )
        return reader.read(arguments, nodes, made)

    def collection(
        self,
        entity: Entity,
        family: Family,
        nodes: list[FieldNode],
        field: GraphQLField,
        made: GraphQLObjectType,
    ) -> Select:
        """A collection in the way that a field of its family gives it."""
        if family is Family.ROWS:
            return self.rows(entity, nodes, field, made)
        arguments = self.arguments(nodes[0], field)
        select = GroupReader(
            self.catalogue,
            entity,
            nodes[0],
            lambda found, type_: self.collect(_below(found), type_),
        ).read(
            arguments,
            read_condition(self.catalogue, entity, arguments.get("where"), nodes[0]),
            nodes,
            made,
            many=family is Family.GROUP,
        )
        if family is Family.AGGREGATE:
            return select
        return replace(select, limit=Bound.of_list(entity, arguments.get("limit"), nodes[0]))

    def rows(
        self, entity: Entity, nodes: list[FieldNode], field: GraphQLField, made: GraphQLObjectType
    ) -> Select:
        """A list with its where, orderBy, limit and offset."""
        node = nodes[0]
        arguments = self.arguments(node, field)
        offset = arguments.get("offset")
        where = read_condition(self.catalogue, entity, arguments.get("where"), node)
        order = read_order(self.catalogue, entity, arguments.get("orderBy"), node, where)
        return Select(
            entity,
            self.outputs(entity, made, nodes),
            many=True,
            where=where,
            order_by=_with_key(entity, order.by),
            limit=Bound.of_list(entity, arguments.get("limit"), node),
            offset=None
            if offset in (None, Constant(0))
            else Bound(offset, "offset", MOST_SKIPPED, node=node),
            computed=order.computed,
        )

    def outputs(
        self, entity: Entity, made: GraphQLObjectType, nodes: list[FieldNode]
    ) -> tuple[Output, ...]:
        return tuple(
            self.output(entity, made, key, found)
            for key, found in self.collect(_below(nodes), made).items()
        )

    def output(
        self, entity: Entity, made: GraphQLObjectType, key: str, nodes: list[FieldNode]
    ) -> Output:
        name = nodes[0].name.value
        if name == "__typename":
            return TypeName(key, made.name)
        field = made.fields[name]
        meaning = meaning_of(field)
        if isinstance(meaning, Column):
            return Leaf(key, meaning.field)
        if isinstance(meaning, GlobalId):
            parts = tuple(
                Leaf(hidden.part_of(key, place), entity.fields[part])
                for place, part in enumerate(entity.key)
            )
            return Identity(key, Ids.of(entity, self.catalogue.seal), parts)
        if isinstance(meaning, Computed):
            inputs = tuple(Leaf(hidden.part_of(key, known.name), known) for known in meaning.needs)
            return Derived(key, meaning.function, inputs, field.type, tuple(nodes))
        assert isinstance(meaning, Related)
        target = get_named_type(field.type)
        assert isinstance(target, GraphQLObjectType)
        if meaning.family is Family.CONNECTION:
            return self.connection(
                key,
                meaning.target,
                nodes,
                field,
                target,
                lambda part, select: self.nested(part, meaning.relation, select, False),
            )
        select = (
            self.collection(meaning.target, meaning.family, nodes, field, target)
            if meaning.relation.many
            else self.related(meaning.target, target, nodes)
        )
        return self.nested(key, meaning.relation, select, is_non_null_type(field.type))

    def related(self, entity: Entity, made: GraphQLObjectType, nodes: list[FieldNode]) -> Select:
        """The one row that a to-one relation leads to."""
        self.budget.collection(nodes[0])
        outputs = self.outputs(entity, made, nodes)
        return Select(entity, outputs, many=False, order_by=_with_key(entity, ()))

    def nested(self, key: str, relation: Relation, select: Select, required: bool) -> Nested:
        if relation.via is None:
            return Nested(key, relation.on, select, required=required)
        crosswalk = self.catalogue.entities[relation.via.entity]
        step = Select(
            crosswalk,
            (Nested(hidden.CROSSWALK_TARGET, relation.via.there, select),),
            many=False,
            order_by=_with_key(crosswalk, ()),
        )
        return Nested(key, relation.via.here, step, is_crosswalk=True, required=required)

    def arguments(self, node: FieldNode, field: GraphQLField) -> dict[str, Any]:
        """Arguments as trees (``planner/values``), defaults filled in."""
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        self.budget.collection(node)
        for written in given.values():
            self.budget.argument(written, node)
        read: dict[str, Any] = {}
        for name, argument in field.args.items():
            value = (
                read_value(given[name], argument.type, self.variables)
                if name in given
                else Undefined
            )
            if value is not Undefined:
                read[name] = value
        return read

    def collect(
        self, selection_sets: Iterable[SelectionSetNode], made: GraphQLObjectType
    ) -> dict[str, list[FieldNode]]:
        """CollectFields: response key -> the field nodes merged under it."""
        found: dict[str, list[FieldNode]] = {}
        visited: set[str] = set()
        for selections in selection_sets:
            self._collect(selections, made, found, visited)
        return found

    def _collect(
        self,
        selections: SelectionSetNode,
        made: GraphQLObjectType,
        found: dict[str, list[FieldNode]],
        visited: set[str],
    ) -> None:
        for node in selections.selections:
            if not self.included(node.directives or ()):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                found.setdefault(key, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition
                if condition is None or _applies(condition.name.value, made):
                    self._collect(node.selection_set, made, found, visited)
            else:
                assert isinstance(node, FragmentSpreadNode)
                name = node.name.value
                fragment = self.operation.fragments[name]
                if name not in visited and _applies(fragment.type_condition.name.value, made):
                    visited.add(name)
                    self._collect(fragment.selection_set, made, found, visited)

    def included(self, directives: Iterable[DirectiveNode]) -> bool:
        for directive in directives:
            if directive.name.value in ("skip", "include"):
                assert directive.arguments
                node = directive.arguments[0].value
                if isinstance(node, VariableNode):
                    value = self.variables.get(node.name.value)
                else:
                    assert isinstance(node, BooleanValueNode)
                    value = node.value
                if value is (directive.name.value == "skip"):
                    return False
        return True


def _applies(condition: str, made: GraphQLObjectType) -> bool:
    """Whether a fragment on a type applies to objects of another (DoesFragmentTypeApply)."""
    return condition == made.name or any(condition == one.name for one in made.interfaces)


def _below(nodes: list[FieldNode]) -> list[SelectionSetNode]:
    return [node.selection_set for node in nodes if node.selection_set]


def _with_key(entity: Entity, order: tuple[OrderBy, ...]) -> tuple[OrderBy, ...]:
    """An order made total: the key stands behind it as tie-breaker."""
    named = {by.field.name for by in order}
    key = (entity.fields[name] for name in entity.key)
    return (*order, *(OrderBy(field, filled=True) for field in key if field.name not in named))
