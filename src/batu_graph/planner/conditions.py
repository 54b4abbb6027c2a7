"""``where`` and ``orderBy`` arguments as conditions and order columns."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode

from batu_graph.config.catalogue import Entity, Field
from batu_graph.errors import BadUserInput, QueryTooExpensive
from batu_graph.planner.operation import OperationRejected, rejected
from batu_graph.planner.select import (
    All,
    AnyOf,
    Compare,
    Condition,
    IsNull,
    Not,
    Operator,
    OrderBy,
)
from batu_graph.planner.values import Constant, as_ref

DEEPEST_FILTER = 6
"""Most levels of ``and``, ``or`` and ``not``: SQLite parses no more inside a nested selection."""
MOST_CONDITIONS = 500
"""In one filter: SQLite takes an expression of at most 1,000 operators in a row."""


def read_condition(entity: Entity, tree: Any, node: FieldNode) -> Condition | None:
    """The condition of a filter tree (``planner/values``), or None where it asks nothing.

    Raises:
        OperationRejected: a null where a value belongs (``BAD_USER_INPUT``), or a filter too large
            (``QUERY_TOO_EXPENSIVE``); located at ``node``.
    """
    if tree is None:
        return None
    return _Filter(entity, node).read(tree, 0)


@dataclass(slots=True)
class _Filter:
    """One filter on its way from tree to condition."""

    entity: Entity
    node: FieldNode
    conditions: int = 0

    def read(self, tree: Mapping[str, Any], depth: int) -> Condition:
        if depth > DEEPEST_FILTER:
            raise self._too_expensive(
                f"nests and, or and not more than {DEEPEST_FILTER} levels deep"
            )
        parts: list[Condition] = []
        for name, value in tree.items():
            if value is None:
                raise _null(f"where.{name}", self.node)
            if name == "and":
                parts.append(All(tuple(self.read(item, depth + 1) for item in value)))
            elif name == "or":
                parts.append(AnyOf(tuple(self.read(item, depth + 1) for item in value)))
            elif name == "not":
                parts.append(Not(self.read(value, depth + 1)))
            else:
                parts += _column(self.entity.fields[name], value, self.node)
        self.conditions += len(parts)
        if self.conditions > MOST_CONDITIONS:
            raise self._too_expensive(f"has more than {MOST_CONDITIONS} conditions")
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _too_expensive(self, what: str) -> OperationRejected:
        message = f"The filter {what}: simplify it; a list of values belongs into `in`."
        return rejected(message, QueryTooExpensive.code, self.node)


def _column(field: Field, operators: Mapping[str, Any], node: FieldNode) -> list[Condition]:
    parts: list[Condition] = []
    for name, value in operators.items():
        if value is None:
            raise _null(f"where.{field.name}.{name}", node)
        if name == "isNull":
            parts.append(IsNull(field) if value else Not(IsNull(field)))
        elif value == Constant([]):  # decided here: not every engine has an empty list
            parts.append(AnyOf(()) if name == "in" else All(()))
        else:
            parts.append(Compare(field, Operator(name), as_ref(value)))
    return parts


def read_order(entity: Entity, tree: Any, node: FieldNode) -> tuple[OrderBy, ...]:
    """The order columns of ``orderBy``; a repeated column counts once, where it stands first.

    Raises:
        OperationRejected: an empty or null entry, located at ``node``.
    """
    order: dict[str, OrderBy] = {}
    for item in tree or ():
        for name, direction in item.items():
            if direction is None:
                raise _null(f"orderBy.{name}", node)
            by = OrderBy(entity.fields[name], direction.descending, direction.nulls_first)
            order.setdefault(name, by)
    return tuple(order.values())


def _null(where: str, node: FieldNode) -> OperationRejected:
    return rejected(
        f"{where} is null: give a value, leave it out, or ask with `isNull: true` for rows that "
        "hold nothing.",
        BadUserInput.code,
        node,
    )
