"""Aggregates and groups of an entity's rows: selection sets and arguments become a ``Select``.

A group is a row of a table that exists only in the statement: its columns are what the group's
rows have in common and the aggregates. So ``having`` is that table's filter, ``orderBy`` its order,
and everything that can be done with rows can be done with groups.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import partial
from typing import Any

from graphql import FieldNode, GraphQLObjectType, get_named_type

from batu_graph.config.catalogue import Catalogue, Entity, Field
from batu_graph.errors import BadUserInput
from batu_graph.ir.groups import table_of
from batu_graph.ir.rejection import OperationRejected, rejected
from batu_graph.ir.select import (
    Condition,
    Grouping,
    GroupKey,
    Hop,
    Leaf,
    Measure,
    OrderBy,
    Output,
    Record,
    RelatedField,
    Select,
    TypeName,
    crosses,
    field_of,
    rank,
)
from batu_graph.planner.conditions import (
    field_conditions,
    hops_of,
    measure_of,
    missing_value,
    read_filter,
)
from batu_graph.schema.filters import Direction
from batu_graph.schema.measures import DATED, DatePart, Function, grouped

Collect = Callable[[list[FieldNode], GraphQLObjectType], Mapping[str, list[FieldNode]]]
"""The fields selected below some fields, by response key (CollectFields)."""

KeyPath = tuple[tuple[str, ...], DatePart]
"""Names from the rows' entity to a field, and what of it."""


@dataclass(slots=True)
class GroupReader:
    """One aggregate or group field on its way to a ``Select``."""

    catalogue: Catalogue
    entity: Entity
    node: FieldNode
    collect: Collect
    by: dict[KeyPath, GroupKey] = field(default_factory=dict)
    measures: dict[tuple[Function, str], Measure] = field(default_factory=dict)

    def read(
        self,
        arguments: Mapping[str, Any],
        where: Condition | None,
        nodes: list[FieldNode],
        made: GraphQLObjectType,
        *,
        many: bool,
    ) -> Select:
        """The groups (``many``), or all rows as one group.

        Raises:
            OperationRejected: something is asked of a group that its rows need not have in common,
                or a null stands where a value belongs (``BAD_USER_INPUT``).
        """
        if many and not arguments.get("by"):
            raise self._refused(
                "`by` is empty: name what the rows are grouped by; the field with `Aggregate` in "
                "its name takes all rows as one group."
            )
        for tree in arguments.get("by") or ():
            path, part = self._path(self.entity, tree)
            if (path, part) not in self.by:
                self.by[path, part] = self._group_key(path, part)
        having = self._having(arguments.get("having"))
        order = tuple(self._order(arguments.get("orderBy") or ()))
        outputs = tuple(self._outputs(nodes, made))
        keys = tuple(OrderBy(key.result, shown=True) for key in self.by.values())
        grouping = Grouping(
            self.entity, where, tuple(self.by.values()), tuple(self.measures.values())
        )
        return Select(
            table_of(self.entity, self._results()),
            outputs,
            many=many,
            where=having,
            order_by=(*order, *(by for by in keys if by.field not in {o.field for o in order})),
            grouping=grouping,
        )

    def _results(self) -> Iterator[Field]:
        yield from (key.result for key in self.by.values())
        yield from (measure.result for measure in self.measures.values())

    # -- by ------------------------------------------------------------------------------------

    def _path(self, entity: Entity, tree: Mapping[str, Any]) -> KeyPath:
        """What one entry of ``by`` names."""
        ((name, value),) = tree.items()
        if value is None or value is False:
            raise self._refused(
                f"by.{name} is {'null' if value is None else 'false'}: leave the entry out, or "
                "write `true`, or a part of a date."
            )
        if name in entity.relations:
            target = self.catalogue.entities[entity.relations[name].target]
            path, part = self._path(target, value)
            return (name, *path), part
        return (name,), value if isinstance(value, DatePart) else DatePart.VALUE

    def _group_key(self, path: tuple[str, ...], part: DatePart) -> GroupKey:
        entity, hops = self.entity, list[Hop]()
        for name in path[:-1]:
            hops += hops_of(self.catalogue, entity, entity.relations[name])
            entity = hops[-1].there
        known = entity.fields[path[-1]]
        name = f"g{len(self.by)}"
        if not hops:
            return GroupKey(known, part, grouped(known, part, name))
        reached = RelatedField(tuple(hops), replace(known, nullable=True), part)
        result = rank(name) if crosses(hops) else grouped(field_of(reached), DatePart.VALUE, name)
        return GroupKey(reached, DatePart.VALUE, result)

    # -- what is given of each group -----------------------------------------------------------

    def _outputs(self, nodes: list[FieldNode], made: GraphQLObjectType) -> Iterator[Output]:
        for key, found in self.collect(nodes, made).items():
            name = found[0].name.value
            if name == "__typename":
                yield TypeName(key, made.name)
            elif name == "count":
                yield Leaf(key, self._measure(Function.COUNT, "").result)
            else:
                inner = get_named_type(made.fields[name].type)
                assert isinstance(inner, GraphQLObjectType)
                outputs = (
                    self._key_outputs(found, inner, self.entity, ())
                    if name == "key"
                    else self._leaves(found, inner, partial(self._measured, Function(name)))
                )
                yield Record(key, tuple(outputs))

    def _leaves(
        self,
        nodes: list[FieldNode],
        made: GraphQLObjectType,
        field_of: Callable[[str, FieldNode], Field],
    ) -> Iterator[Leaf | TypeName]:
        """What is asked of an object of plain values; ``field_of`` a name, where it is asked."""
        for key, found in self.collect(nodes, made).items():
            name = found[0].name.value
            if name == "__typename":
                yield TypeName(key, made.name)
            else:
                yield Leaf(key, field_of(name, found[0]))

    def _measured(self, function: Function, name: str, _node: FieldNode) -> Field:
        return self._measure(function, name).result

    def _key_outputs(
        self,
        nodes: list[FieldNode],
        made: GraphQLObjectType,
        entity: Entity,
        path: tuple[str, ...],
    ) -> Iterator[Leaf | TypeName | Record]:
        for key, found in self.collect(nodes, made).items():
            name = found[0].name.value
            if name == "__typename":
                yield TypeName(key, made.name)
                continue
            here = (*path, name)
            inner = get_named_type(made.fields[name].type)
            if name in entity.relations:
                assert isinstance(inner, GraphQLObjectType)
                target = self.catalogue.entities[entity.relations[name].target]
                yield Record(key, tuple(self._key_outputs(found, inner, target, here)))
            elif entity.fields[name].scalar in DATED:
                assert isinstance(inner, GraphQLObjectType)
                yield Record(
                    key, tuple(self._leaves(found, inner, partial(self._known_part, here)))
                )
            else:
                yield Leaf(key, self._known_key(here, DatePart.VALUE, found[0]))

    def _known_part(self, path: tuple[str, ...], part: str, node: FieldNode) -> Field:
        return self._known_key(path, DatePart(part), node)

    def _known_key(self, path: tuple[str, ...], part: DatePart, node: FieldNode | None) -> Field:
        key = self.by.get((path, part))
        if key is None:
            entry = "true" if self._plain(path) else part.name
            for name in reversed(path):
                entry = f"{{{name}: {entry}}}"
            raise self._refused(
                f"The rows of a group need not have {'.'.join(path)} in common: add {entry} to "
                "`by`, or leave it out.",
                node,
            )
        return key.result

    def _plain(self, path: tuple[str, ...]) -> bool:
        entity = self.entity
        for name in path[:-1]:
            entity = self.catalogue.entities[entity.relations[name].target]
        return entity.fields[path[-1]].scalar not in DATED

    def _measure(self, function: Function, name: str) -> Measure:
        known = self.measures.get((function, name))
        if known is None:
            result = f"m{len(self.measures)}"
            known = self.measures[function, name] = measure_of(self.entity, function, name, result)
        return known

    # -- having and order ----------------------------------------------------------------------

    def _having(self, tree: Mapping[str, Any] | None) -> Condition | None:
        def member(name: str, value: Any, depth: int) -> list[Condition]:
            if name == "count":
                counted_rows = self._measure(Function.COUNT, "").result
                return field_conditions(counted_rows, value, self.node, "having.count")
            parts: list[Condition] = []
            for of, operators in value.items():
                where = f"having.{name}.{of}"
                if operators is None:
                    raise missing_value(where, self.node)
                result = self._measure(Function(name), of).result
                parts += field_conditions(result, operators, self.node, where)
            return parts

        return None if tree is None else read_filter(tree, member, self.node, "having")

    def _order(self, entries: Iterable[Mapping[str, Any]]) -> Iterator[OrderBy]:
        for entry in entries:
            ((name, value),) = entry.items()
            if value is None:
                raise missing_value(f"orderBy.{name}", self.node)
            if name == "key":
                found, direction = self._ordered_key(self.entity, (), value)
            elif name == "count":
                found, direction = self._measure(Function.COUNT, "").result, value
            else:
                ((of, direction),) = value.items()
                found = self._measure(Function(name), of).result
            if direction is None:
                raise missing_value(f"orderBy.{name}", self.node)
            assert isinstance(direction, Direction)
            yield OrderBy(found, direction.descending, direction.nulls_first, shown=True)

    def _ordered_key(
        self, entity: Entity, path: tuple[str, ...], tree: Mapping[str, Any]
    ) -> tuple[Field, Enum | None]:
        ((name, value),) = tree.items()
        here = (*path, name)
        if value is None:
            raise missing_value(f"orderBy.key.{'.'.join(here)}", self.node)
        if name in entity.relations:
            target = self.catalogue.entities[entity.relations[name].target]
            return self._ordered_key(target, here, value)
        if entity.fields[name].scalar in DATED:
            ((part, direction),) = value.items()
            return self._known_key(here, DatePart(part), self.node), direction
        return self._known_key(here, DatePart.VALUE, self.node), value

    def _refused(self, message: str, node: FieldNode | None = None) -> OperationRejected:
        return rejected(message, BadUserInput.code, node or self.node)
