"""Remote inputs: what a statement needs of another database, read from the side with fewer rows."""

from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from decimal import Decimal
from enum import Enum, auto
from typing import Any, Protocol, TypeAlias, TypeVar

from batu_graph.config.catalogue import Field
from batu_graph.config.families import EXACT_NUMBERS, family_of
from batu_graph.connectors.base import Row
from batu_graph.errors import KeySetTooLarge
from batu_graph.ir.keys import Key, keys_of_rows
from batu_graph.ir.parameters import KeyedValues
from batu_graph.ir.plan import OUT_OF_RANGE, Fetch, FirstNearKeys, RemoteInput
from batu_graph.ir.select import can_be_out_of_range
from batu_graph.schema.scalars import order_key
from batu_graph.types import Scalar

Result = TypeVar("Result")
FEW = 2_000
"""Rows to be content with at once; where there are more, the other side is counted too."""

ReadRows = Callable[[Fetch, Sequence[Sequence[Key]], int], Awaitable[list[Row]]]
"""Statement, keys to look up for each part, rows at most -> rows."""


class WorkOnRows(Protocol):
    """Calls a function at once, or apart from the event loop where there are many rows."""

    def __call__(
        self, rows: Sequence[Any], function: Callable[..., Result], /, *arguments: Any
    ) -> Awaitable[Result]: ...


class Strategy(Enum):
    """How the far rows that are asked for can be found."""

    FAR = auto()
    """All that meet the condition."""
    NEAR = auto()
    """Those of the near rows that their own source cannot rule out."""
    FIRST = auto()
    """Those of the first near rows of an ordered list, where these fill it."""


Strategies: TypeAlias = MutableMapping[RemoteInput, tuple[Strategy, int]]
"""Remote input -> the strategy that led to its rows the last time, with few rows read, and how many
it was given: the next request begins with it, because it asks the same of other values."""


async def read_remote_input(
    remote: RemoteInput,
    read: ReadRows,
    most: int,
    shown: Callable[[object], object] | None,
    needed: int,
    strategies: Strategies,
    work: WorkOnRows,
) -> KeyedValues:
    """The keys of the far rows that are asked for, with their values where values are asked for.

    Args:
        read: runs a statement.
        most: rows at most, from either side.
        shown: a stored value as JSON value; None where only keys are asked for.
        needed: how many rows fill the list, where only its first rows matter.
        strategies: what is known from earlier requests; this one adds to it.
        work: does what is to be done with rows.

    Raises:
        KeySetTooLarge: both sides have more.
        SourceError: as the connectors.
    """
    rows = await _far_rows(remote, read, most, needed, strategies, work)
    return await work(rows, _remote, remote, rows, shown)


def _remote(
    remote: RemoteInput, rows: list[Row], shown: Callable[[object], object] | None
) -> KeyedValues:
    width = len(remote.there)
    if shown is None:
        return KeyedValues(distinct_keys(remote.there, rows))
    found: dict[Key, object] = {}
    key_of = keys_of_rows(remote.there)
    for row in rows:
        key = key_of(row)
        if key is not None:
            found.setdefault(key, shown(row[width]))
    if remote.value is not None and can_be_out_of_range(remote.value):
        found = {key: None if value == OUT_OF_RANGE else value for key, value in found.items()}
    return _ranked(remote, found)


def _ranked(remote: RemoteInput, found: dict[Key, object]) -> KeyedValues:
    """Values by their places in their order, by code point where they are texts."""
    assert remote.value is not None
    distinct = {value for value in (*found.values(), remote.absent) if value is not None}
    values = sorted(distinct, key=_order_key(remote.value))
    places = {value: place for place, value in enumerate(values)}
    ranked = {key: places[value] for key, value in found.items() if value is not None}
    absent = None if remote.absent is None else places[remote.absent]
    return KeyedValues(list(ranked), list(ranked.values()), values, absent)


def _order_key(value: Field) -> Callable[[Any], Any]:
    """JSON value -> what it is ordered by; a number that is text for its client by its size."""
    if value.scalar is Scalar.ID and family_of(value) in EXACT_NUMBERS:
        return Decimal
    return order_key(value.scalar)


async def _far_rows(
    remote: RemoteInput,
    read: ReadRows,
    most: int,
    needed: int,
    strategies: Strategies,
    work: WorkOnRows,
) -> list[Row]:
    sides = [Strategy.NEAR, Strategy.FAR] if remote.near_first else [Strategy.FAR, Strategy.NEAR]
    possible = [*sides, Strategy.FIRST] if remote.first_near_keys else sides
    tries = [(strategy, cap) for cap in sorted({min(FEW, most), most}) for strategy in possible]
    if remote in strategies:
        tries = [strategies[remote], *(one for one in tries if one != strategies[remote])]
    for strategy, cap in tries:
        if strategy is Strategy.FIRST:
            assert remote.first_near_keys is not None
            found, cap = await _of_first_rows(
                remote, remote.first_near_keys, read, cap, most, needed, work
            )
        else:
            found = await _of_side(remote, strategy, read, cap, most, work)
        if found is not None:
            if cap <= FEW:
                strategies[remote] = strategy, cap
            return found
    raise _too_large(remote, most)


async def _of_side(
    remote: RemoteInput, strategy: Strategy, read: ReadRows, cap: int, most: int, work: WorkOnRows
) -> list[Row] | None:
    """The far rows; None: there are more rows than ``cap`` on that side."""
    rows = await read(
        remote.far_rows if strategy is Strategy.FAR else remote.near_keys, (), cap + 1
    )
    if len(rows) > cap:
        return None
    if strategy is Strategy.FAR:
        return rows
    return await _among(remote, read, await work(rows, distinct_keys, remote.here, rows), most)


async def _of_first_rows(
    remote: RemoteInput,
    first: FirstNearKeys,
    read: ReadRows,
    cap: int,
    most: int,
    needed: int,
    work: WorkOnRows,
) -> tuple[list[Row] | None, int]:
    """The far rows of the list's first rows, where these fill it (None: more must be looked at),
    and how many rows to look at the next time: those that it took, and some more."""
    first_near_keys = await read(first.fetch, (), cap)
    near = await work(first_near_keys, _keys, remote.here, first_near_keys)
    keys = [key for key in dict.fromkeys(near) if key is not None]
    rows = await _among(remote, read, keys, most)
    met = set(await work(rows, distinct_keys, remote.there, rows))
    filling = [place for place, key in enumerate(near, 1) if key in met]
    if len(filling) < needed:
        return None, cap
    took = filling[needed - 1] if needed else 0
    return rows, min(cap, took * 5 // 4 + 50)


async def _among(remote: RemoteInput, read: ReadRows, near: list[Key], most: int) -> list[Row]:
    """The far rows of given keys; a key may be spelt in several ways, so there can be more."""
    if not near:
        return []
    cap = most * 10
    rows = await read(remote.far_rows_of_keys, [near], cap + 1)
    if len(rows) > cap:
        raise _too_large(remote, cap)
    return rows


def _too_large(remote: RemoteInput, most: int) -> KeySetTooLarge:
    what = "asks for" if remote.value is None else "orders or groups"
    return KeySetTooLarge(
        f"The query {what} {remote.near.name} by their {remote.entity.name}, which lies in another "
        f"database, and more than {most:,} keys on either side remain: narrow what is asked of "
        f"{remote.entity.name}, or filter {remote.near.name} by its own fields too.",
        agency=remote.far_rows.namespace,
    )


def distinct_keys(columns: Sequence[tuple[Field, bool]], rows: Sequence[Row]) -> list[Key]:
    """The canonical keys of rows of key columns; rows without one are left out."""
    return [key for key in dict.fromkeys(_keys(columns, rows)) if key is not None]


def _keys(columns: Sequence[tuple[Field, bool]], rows: Sequence[Row]) -> list[Key | None]:
    return list(map(keys_of_rows(columns), rows))
