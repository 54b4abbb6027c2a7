"""Conditions that cross sources: where they stand, and what remains of a filter without them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from batu_graph.config.catalogue import Entity
from batu_graph.planner.select import (
    All,
    AnyOf,
    Beyond,
    Compare,
    Condition,
    Exists,
    Not,
    Operator,
    Unmet,
)

NEVER = AnyOf(())
ALWAYS = All(())


IsLent: TypeAlias = Callable[[Exists, int], bool]
"""A condition on related rows, and how many such conditions it stands in -> whether another
statement must answer it."""


def crossing(
    where: Condition | None, is_lent: IsLent, depth: int = 0
) -> Iterator[tuple[Exists, Condition]]:
    """Each condition that is lent, with the whole filter of the rows it is put to."""
    if where is not None:
        for exists in _relations(where):
            if is_lent(exists, depth):
                yield exists, where
            else:
                yield from crossing(exists.where, is_lent, depth + 1)


def _relations(condition: Condition) -> Iterator[Exists]:
    match condition:
        case Exists():
            yield condition
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _relations(part)
        case Not(part) | Unmet(part):
            yield from _relations(part)


def relaxed(condition: Condition, is_lent: IsLent, holds: bool = True, depth: int = 0) -> Condition:
    """A condition that holds wherever the given one can, with nothing that is lent in it.

    Args:
        holds: what is taken for granted of the conditions on other sources' rows; it turns at
            every negation.
    """
    match condition:
        case Exists() if is_lent(condition, depth):
            return ALWAYS if holds else NEVER
        case Exists(hop, where) if where is not None:
            return Exists(hop, relaxed(where, is_lent, holds, depth + 1))
        case Beyond():
            return ALWAYS if holds else NEVER
        case All(parts) | AnyOf(parts):
            inner = tuple(relaxed(part, is_lent, holds, depth) for part in parts)
            return replace(condition, parts=inner)
        case Not(part) | Unmet(part):
            return replace(condition, part=relaxed(part, is_lent, not holds, depth))
    return condition


def is_demanded(exists: Exists, where: Condition) -> bool:
    """Whether a filter lets nothing pass that does not meet a condition in it."""
    return any(part is exists for part in _demands(where))


def holds_cursor(where: Condition) -> bool:
    """Whether a filter begins at a cursor."""
    return any(isinstance(part, Beyond) for part in _demands(where))


def pins_few(entity: Entity, where: Condition) -> bool:
    """Whether a filter leaves only rows with given values of a unique key."""
    pinned = frozenset(
        part.field.name
        for part in _demands(where)
        if isinstance(part, Compare) and part.operator in (Operator.EQ, Operator.IN)
    )
    return entity.is_unique(pinned)


def _demands(where: Condition) -> Iterator[Condition]:
    """The conditions that must all hold for a filter to hold."""
    if isinstance(where, All):
        for part in where.parts:
            yield from _demands(part)
    else:
        yield where
