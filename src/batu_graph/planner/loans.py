"""Conditions that cross sources: where they stand, and what remains of a filter without them."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from batu_graph.config.catalogue import Entity
from batu_graph.planner.select import (
    All,
    AnyOf,
    Compare,
    Condition,
    Exists,
    Not,
    Operator,
    Unmet,
)

NEVER = AnyOf(())
ALWAYS = All(())


def crossing(
    where: Condition | None, is_lent: Callable[[Exists], bool]
) -> Iterator[tuple[Exists, Condition]]:
    """Each condition on rows of another source, with the whole filter of the rows it is put to."""
    if where is not None:
        for exists in _relations(where):
            if is_lent(exists):
                yield exists, where
            else:
                yield from crossing(exists.where, is_lent)


def _relations(condition: Condition) -> Iterator[Exists]:
    match condition:
        case Exists():
            yield condition
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _relations(part)
        case Not(part) | Unmet(part):
            yield from _relations(part)


def relaxed(
    condition: Condition, is_lent: Callable[[Exists], bool], holds: bool = True
) -> Condition:
    """A condition that holds wherever the given one can, with nothing of other sources in it.

    Args:
        holds: what is taken for granted of the conditions on other sources' rows; it turns at
            every negation.
    """
    match condition:
        case Exists() if is_lent(condition):
            return ALWAYS if holds else NEVER
        case Exists(hop, where) if where is not None:
            return Exists(hop, relaxed(where, is_lent, holds))
        case All(parts) | AnyOf(parts):
            return replace(condition, parts=tuple(relaxed(part, is_lent, holds) for part in parts))
        case Not(part) | Unmet(part):
            return replace(condition, part=relaxed(part, is_lent, not holds))
    return condition


def pins_few(entity: Entity, where: Condition) -> bool:
    """Whether a filter leaves only rows with given values of a unique key."""
    parts = where.parts if isinstance(where, All) else (where,)
    pinned = frozenset(
        part.field.name
        for part in parts
        if isinstance(part, Compare) and part.operator in (Operator.EQ, Operator.IN)
    )
    return entity.is_unique(pinned) or any(
        pins_few(entity, part) for part in parts if isinstance(part, All) and part.parts
    )
