"""What one operation may ask for, all its aliases together, counted before anything is planned.

The bounds of one filter or one list do not bound an operation: a variable of 500 conditions may
stand under a hundred aliases. Here every use counts.
"""

from collections.abc import Iterable
from math import inf
from typing import Any, NamedTuple

from graphql import FieldNode, ListValueNode, ObjectValueNode, ValueNode, VariableNode

from batu_graph.config.catalogue import Limits
from batu_graph.errors import QueryTooExpensive
from batu_graph.ir.rejection import rejected
from batu_graph.ir.values import Variables

MOST_INTROSPECTIONS = 5
"""``__schema`` and ``__type`` in one operation; each may give megabytes."""


class Weight(NamedTuple):
    """What of a value takes work."""

    conditions: int = 0
    values: int = 0
    """Items of lists."""

    @property
    def all(self) -> int:
        return self.conditions + self.values


class Budget:
    """What is left of an operation's bounds while its selections are read."""

    def __init__(self, limits: Limits, variables: Variables) -> None:
        self._limits = limits
        self._variables = variables
        self._weights: dict[str, Weight] = {}
        self._collections = self._conditions = self._values = self._introspections = 0

    def collection(self, node: FieldNode) -> None:
        """A collection, a row by its key or an aggregate is asked for, with its arguments.

        Raises:
            OperationRejected: it is one too many (``QUERY_TOO_EXPENSIVE``), located at ``node``.
        """
        self._collections += 1
        _check(self._collections, self._limits.collections, "collections", node)

    def by_python(self, node: FieldNode) -> None:
        """A root field that Python answers is asked for: a view, the registry, introspection.

        Raises:
            OperationRejected: it is one too many (``QUERY_TOO_EXPENSIVE``), located at ``node``.
        """
        if node.name.value.startswith("__"):
            self._introspections += 1
            _check(self._introspections, MOST_INTROSPECTIONS, "introspections", node)
        else:
            self.collection(node)

    def argument(self, value: ValueNode, node: FieldNode) -> None:
        """An argument of a field is about to be read.

        Raises:
            OperationRejected: the operation has too many conditions or values by now
                (``QUERY_TOO_EXPENSIVE``), located at ``node``.
        """
        conditions, values = self._of_literal(value)
        self._conditions += conditions
        self._values += values
        _check(self._conditions, self._limits.conditions, "conditions and orders", node)
        _check(self._values, self._limits.values, "values in lists", node)

    def _of_literal(self, node: ValueNode) -> Weight:
        """How many conditions and how many items of lists are written in the document."""
        if isinstance(node, VariableNode):
            name = node.name.value
            if name not in self._weights:
                self._weights[name] = weight(self._variables.get(name))
            return self._weights[name]
        if isinstance(node, ObjectValueNode):
            return _sum(self._of_literal(field.value) for field in node.fields)
        if isinstance(node, ListValueNode):
            if any(isinstance(item, ObjectValueNode | VariableNode) for item in node.values):
                return _sum(map(self._of_literal, node.values))
            return Weight(1, len(node.values))
        return Weight(1)


def weight(value: Any, most: float = inf) -> Weight:
    """How many conditions and how many items of lists a variable's value has.

    Args:
        most: objects, lists and conditions to look at; where there are more, nothing is told but
            that there are.
    """
    conditions = values = seen = 0
    waiting = [value]
    while waiting:
        one = waiting.pop()
        seen += 1
        if seen + len(waiting) > most:
            return Weight(seen + len(waiting), values)
        if isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list) and one and isinstance(one[0], dict | list):
            waiting += one
        else:
            conditions += 1
            values += len(one) if isinstance(one, list) else 0
    return Weight(conditions, values)


def _sum(weights: Iterable[Weight]) -> Weight:
    conditions = values = 0
    for more_conditions, more_values in weights:
        conditions += more_conditions
        values += more_values
    return Weight(conditions, values)


def _check(count: int, most: int, what: str, node: FieldNode) -> None:
    if count > most:
        raise rejected(
            f"The operation has more than {most:,} {what}, those under all aliases counted: ask "
            "for less, or in several requests.",
            QueryTooExpensive.code,
            node,
        )
