"""Conditions that cross sources: where they stand, and what remains of a filter without them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from batu_graph.config.catalogue import Entity
from batu_graph.ir.select import (
    AfterCursor,
    All,
    AnyOf,
    Compare,
    Condition,
    Exists,
    IsNotTrue,
    Not,
    Operator,
)

NEVER = AnyOf(())
ALWAYS = All(())


IsRemote: TypeAlias = Callable[[Exists, int], bool]
"""A condition on related rows, and how many such conditions it stands in -> whether another
statement must answer it."""


def crossing(
    where: Condition | None, is_remote: IsRemote, depth: int = 0
) -> Iterator[tuple[Exists, Condition]]:
    """Each condition on rows of another database, with the whole filter it stands in."""
    if where is not None:
        for exists in _relations(where):
            if is_remote(exists, depth):
                yield exists, where
            else:
                yield from crossing(exists.where, is_remote, depth + 1)


def _relations(condition: Condition) -> Iterator[Exists]:
    match condition:
        case Exists():
            yield condition
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _relations(part)
        case Not(part) | IsNotTrue(part):
            yield from _relations(part)


def relaxed(
    condition: Condition, is_remote: IsRemote, holds: bool = True, depth: int = 0
) -> Condition:
    """A weaker filter for the near database alone: every remote condition becomes TRUE, or FALSE
    under an odd number of NOTs, so that no row that the full filter accepts is lost.

    Args:
        holds: whether remote conditions become TRUE here.
    """
    match condition:
        case Exists() if is_remote(condition, depth):
            return ALWAYS if holds else NEVER
        case Exists(hop, where) if where is not None:
            return Exists(hop, relaxed(where, is_remote, holds, depth + 1))
        case AfterCursor():
            return ALWAYS if holds else NEVER
        case All(parts) | AnyOf(parts):
            inner = tuple(relaxed(part, is_remote, holds, depth) for part in parts)
            return replace(condition, parts=inner)
        case Not(part) | IsNotTrue(part):
            return replace(condition, part=relaxed(part, is_remote, not holds, depth))
    return condition


def is_demanded(exists: Exists, where: Condition) -> bool:
    """Whether a filter lets nothing pass that does not meet a condition in it."""
    return any(part is exists for part in _demands(where))


def holds_cursor(where: Condition) -> bool:
    """Whether a filter begins at a cursor."""
    return any(isinstance(part, AfterCursor) for part in _demands(where))


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
