"""``where`` and ``orderBy`` arguments as conditions and order columns."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from graphql import FieldNode

from batu_graph.config.catalogue import Catalogue, Entity, Field, Relation
from batu_graph.errors import BadUserInput, QueryTooExpensive
from batu_graph.ir.rejection import OperationRejected, rejected
from batu_graph.ir.select import (
    All,
    AnyOf,
    Compare,
    Condition,
    Exists,
    Hop,
    IsNotTrue,
    IsNull,
    Measure,
    Not,
    Operator,
    OrderBy,
    RelatedAggregate,
    RelatedField,
    Term,
    crosses,
    field_of,
    rank,
)
from batu_graph.ir.values import Constant, as_ref
from batu_graph.schema.filters import AGGREGATE, Direction
from batu_graph.schema.measures import Function, counted, measured

DEEPEST_FILTER = 6
"""Most levels of ``and``, ``or``, ``not`` and relations: SQLite parses no more inside a nested
selection."""
MOST_CONDITIONS = 500
"""In one filter: SQLite takes an expression of at most 1,000 operators in a row."""


Member: TypeAlias = Callable[[str, Any, int], list[Condition]]
"""Name, tree and level of what in a filter is no ``and``, ``or`` or ``not`` -> its conditions."""


def read_condition(
    catalogue: Catalogue, entity: Entity, tree: Any, node: FieldNode
) -> Condition | None:
    """The condition of a filter tree (``planner/values``), or None where it asks nothing.

    Raises:
        OperationRejected: a null where a value belongs (``BAD_USER_INPUT``), or a filter too large
            (``QUERY_TOO_EXPENSIVE``); located at ``node``.
    """
    if tree is None:
        return None
    logic = _Logic(node, "where")

    def of(here: Entity) -> Member:
        def member(name: str, value: Any, depth: int) -> list[Condition]:
            relation = here.relations.get(name)
            if relation is None:
                return field_conditions(here.fields[name], value, node, f"where.{name}")
            hops = hops_of(catalogue, here, relation)
            inner = of(hops[-1].there)
            if not relation.many:
                return [_reaching(hops, logic.read(value, inner, depth + 1))]
            parts = []
            for quantifier, condition in value.items():
                if condition is None:
                    raise missing_value(f"where.{name}.{quantifier}", node)
                where = logic.read(condition, inner, depth + 1)
                parts.append(_quantified(quantifier, hops, where))
            return parts

        return member

    return logic.read(tree, of(entity), 0)


def read_filter(
    tree: Mapping[str, Any], member: Member, node: FieldNode, argument: str
) -> Condition:
    """As ``read_condition``, of another kind of filter: ``member`` reads what it is made of."""
    return _Logic(node, argument).read(tree, member, 0)


@dataclass(slots=True)
class _Logic:
    """One filter on its way from tree to condition."""

    node: FieldNode
    argument: str
    conditions: int = 0

    def read(self, tree: Mapping[str, Any], member: Member, depth: int) -> Condition:
        if depth > DEEPEST_FILTER:
            raise self._too_expensive(
                f"nests and, or, not and relations more than {DEEPEST_FILTER} levels deep"
            )
        parts: list[Condition] = []
        for name, value in tree.items():
            if value is None:
                raise missing_value(f"{self.argument}.{name}", self.node)
            if name == "and":
                parts.append(All(tuple(self.read(item, member, depth + 1) for item in value)))
            elif name == "or":
                parts.append(AnyOf(tuple(self.read(item, member, depth + 1) for item in value)))
            elif name == "not":
                parts.append(Not(self.read(value, member, depth + 1)))
            else:
                parts += member(name, value, depth)
        self.conditions += len(parts)
        if self.conditions > MOST_CONDITIONS:
            raise self._too_expensive(f"has more than {MOST_CONDITIONS} conditions")
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _too_expensive(self, what: str) -> OperationRejected:
        message = f"The filter {what}: simplify it; a list of values belongs into `in`."
        return rejected(message, QueryTooExpensive.code, self.node)


def hops_of(catalogue: Catalogue, entity: Entity, relation: Relation) -> tuple[Hop, ...]:
    """The steps of a relation: one, or two where it leads through a crosswalk."""
    target = catalogue.entities[relation.target]
    if relation.via is None:
        return (Hop(entity, target, relation.on),)
    middle = catalogue.entities[relation.via.entity]
    return (Hop(entity, middle, relation.via.here), Hop(middle, target, relation.via.there))


def _reaching(hops: tuple[Hop, ...], where: Condition) -> Exists:
    """There is a row at the end of the steps that meets the condition."""
    found = Exists(hops[-1], where)
    for hop in reversed(hops[:-1]):
        found = Exists(hop, found)
    return found


def _quantified(quantifier: str, hops: tuple[Hop, ...], where: Condition) -> Condition:
    match quantifier:
        case "some":
            return _reaching(hops, where)
        case "none":
            return Not(_reaching(hops, where))
    return Not(_reaching(hops, IsNotTrue(where)))  # every: there is none that fails it


def field_conditions(
    field: Field, operators: Mapping[str, Any], node: FieldNode, where: str
) -> list[Condition]:
    """The conditions that operators put to a field.

    Raises:
        OperationRejected: an operator's value is null; ``where`` says of what.
    """
    parts: list[Condition] = []
    for name, value in operators.items():
        if value is None:
            raise missing_value(f"{where}.{name}", node)
        if name == "isNull":
            parts.append(IsNull(field) if value else Not(IsNull(field)))
        elif value == Constant([]):  # decided here: not every engine has an empty list
            parts.append(AnyOf(()) if name == "in" else All(()))
        else:
            parts.append(Compare(field, Operator(name), as_ref(value)))
    return parts


def never_null(where: Condition | None) -> frozenset[str]:
    """Names of the fields that hold something in every row that a filter lets pass."""
    match where:
        case Compare(field) | Not(IsNull(field)):
            return frozenset({field.name})
        case All(parts):
            return frozenset().union(*map(never_null, parts))
    return frozenset()


@dataclass(frozen=True, slots=True)
class Order:
    """How rows are ordered, and what of it is no column of theirs."""

    by: tuple[OrderBy, ...]
    computed: Mapping[str, Term]


def read_order(
    catalogue: Catalogue, entity: Entity, tree: Any, node: FieldNode, where: Condition | None
) -> Order:
    """The order columns of ``orderBy``; a repeated column counts once, where it stands first.

    Where the filter leaves no null in a column, nothing is said of its nulls: then an index serves
    in either direction.

    Raises:
        OperationRejected: an empty or null entry, located at ``node``.
    """
    never = never_null(where)
    order: dict[Hashable, OrderBy] = {}
    computed: dict[str, Term] = {}
    for item in tree or ():
        path, term, direction = _order_term(catalogue, entity, item, node)
        if path in order:
            continue
        if isinstance(term, Field):
            filled, shown = term.name in never or term.name in entity.key, False
            indexed = entity.is_indexed(term.name)
            field = replace(term, nullable=term.nullable and not filled)
        else:
            filled, shown, indexed = False, True, False
            name = f"o${len(computed)}"
            computed[name] = term
            remote = crosses(term.hops)
            field = rank(name) if remote else replace(field_of(term), name=name, column=name)
        order[path] = OrderBy(
            field, direction.descending, direction.nulls_first, filled, shown, indexed
        )
    return Order(tuple(order.values()), computed)


def _order_term(
    catalogue: Catalogue, entity: Entity, item: Mapping[str, Any], node: FieldNode
) -> tuple[Hashable, Term, Direction]:
    """What one entry orders by, under a name for it, and its direction."""
    hops: list[Hop] = []
    path: tuple[str, ...] = ()
    here = entity
    while True:
        ((name, value),) = item.items()
        path = (*path, name)
        if value is None:
            raise missing_value(f"orderBy.{'.'.join(path)}", node)
        if isinstance(value, Direction):
            field = here.fields[name]
            reached = RelatedField(tuple(hops), replace(field, nullable=True))
            return path, reached if hops else field, value
        relation = here.relations.get(name)
        if relation is None:
            many = here.relations[name.removesuffix(AGGREGATE)]
            hops += hops_of(catalogue, here, many)
            return _order_aggregate(catalogue, tuple(hops), path, value, node)
        hops += hops_of(catalogue, here, relation)
        here, item = hops[-1].there, value


def _order_aggregate(
    catalogue: Catalogue,
    hops: tuple[Hop, ...],
    path: tuple[str, ...],
    tree: Mapping[str, Any],
    node: FieldNode,
) -> tuple[Hashable, Term, Direction]:
    """An aggregate of related rows to order by: one function, and which rows it takes."""
    target = hops[-1].there
    asked = {name: value for name, value in tree.items() if name != "where"}
    if len(asked) != 1:
        raise rejected(
            f"orderBy.{'.'.join(path)} needs exactly one aggregate, such as "
            f"`count: DESC`, but has {len(asked)}.",
            BadUserInput.code,
            node,
        )
    ((function, value),) = asked.items()
    of = ""
    if isinstance(value, Mapping):
        ((of, value),) = value.items()
    if value is None:
        raise missing_value(f"orderBy.{'.'.join(path)}.{function}", node)
    where = read_condition(catalogue, target, tree.get("where"), node)
    term = RelatedAggregate(hops, where, measure_of(target, Function(function), of, "m"))
    # With a filter of its own, or not: never the same as another entry.
    same = object() if tree.get("where") else None
    return (*path, function, of, same), term, value


def measure_of(entity: Entity, function: Function, name: str, result: str) -> Measure:
    """A function of an entity's field ``name`` (of its rows themselves: ``""``)."""
    if function is Function.COUNT:
        return Measure(function, None, counted(result))
    known = entity.fields[name]
    return Measure(function, known, measured(function, known, result))


def missing_value(where: str, node: FieldNode) -> OperationRejected:
    """The refusal of a null where a value belongs."""
    return rejected(
        f"{where} is null: give a value, leave it out, or ask with `isNull: true` for rows that "
        "hold nothing.",
        BadUserInput.code,
        node,
    )
