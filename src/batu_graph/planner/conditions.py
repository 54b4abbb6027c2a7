"""``where`` and ``orderBy`` arguments as conditions and order columns."""

from collections.abc import Mapping
from typing import Any

from graphql import FieldNode, GraphQLError

from batu_graph.config.catalogue import Entity, Field
from batu_graph.errors import BadUserInput
from batu_graph.planner.operation import OperationRejected
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
from batu_graph.planner.values import Constant


def read_condition(entity: Entity, tree: Any, node: FieldNode) -> Condition | None:
    """The condition of a filter tree (``planner/values``), or None where it asks nothing.

    Raises:
        OperationRejected: a null where a value belongs, located at ``node``.
    """
    return None if tree is None else _filter(entity, tree, node)


def _filter(entity: Entity, tree: Mapping[str, Any], node: FieldNode) -> Condition:
    parts: list[Condition] = []
    for name, value in tree.items():
        if value is None:
            raise _null(f"where.{name}", node)
        if name == "and":
            parts.append(All(tuple(_filter(entity, item, node) for item in value)))
        elif name == "or":
            parts.append(AnyOf(tuple(_filter(entity, item, node) for item in value)))
        elif name == "not":
            parts.append(Not(_filter(entity, value, node)))
        else:
            parts += _column(entity.fields[name], value, node)
    return parts[0] if len(parts) == 1 else All(tuple(parts))


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
            ref = Constant(value) if isinstance(value, bool) else value
            parts.append(Compare(field, Operator(name), ref))
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
    return OperationRejected(
        [
            GraphQLError(
                f"{where} is null: give a value, leave it out, or ask with "
                "`isNull: true` for rows that hold nothing.",
                node,
                extensions={"code": BadUserInput.code},
            )
        ]
    )
