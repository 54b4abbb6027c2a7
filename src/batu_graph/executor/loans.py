"""What one source lends another's statement, found from the side that has less to tell."""

from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from decimal import Decimal
from enum import Enum, auto
from typing import Any, Protocol, TypeAlias, TypeVar

from batu_graph.config.catalogue import Field
from batu_graph.config.families import EXACT_NUMBERS, family_of
from batu_graph.connectors.base import Row
from batu_graph.errors import KeySetTooLarge
from batu_graph.planner.keys import Key, keys_of_rows
from batu_graph.planner.plan import MISFIT, Fetch, FirstRows, Loan
from batu_graph.planner.select import can_misfit
from batu_graph.planner.sql.parameters import Lent
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


class Way(Enum):
    """How the far rows that are asked for can be found."""

    FAR = auto()
    """All that meet the condition."""
    NEAR = auto()
    """Those of the near rows that their own source cannot rule out."""
    FIRST = auto()
    """Those of the first near rows of an ordered list, where these fill it."""


Ways: TypeAlias = MutableMapping[Loan, tuple[Way, int]]
"""Loan -> the way that led to its rows the last time, with few rows read, and how many it was
given: the next request begins with it, because it asks the same of other values."""


async def lend(
    loan: Loan,
    read: ReadRows,
    most: int,
    shown: Callable[[object], object] | None,
    needed: int,
    ways: Ways,
    work: WorkOnRows,
) -> Lent:
    """The keys of the far rows that are asked for, with their values where those are lent.

    Args:
        read: runs a statement.
        most: rows at most, from either side.
        shown: a stored value as JSON value, of loans of values.
        needed: how many rows fill the list, where only its first rows matter.
        ways: what is known from earlier requests; this one adds to it.
        work: does what is to be done with rows.

    Raises:
        KeySetTooLarge: both sides have more.
        SourceError: as the connectors.
    """
    rows = await _far_rows(loan, read, most, needed, ways, work)
    return await work(rows, _lent, loan, rows, shown)


def _lent(loan: Loan, rows: list[Row], shown: Callable[[object], object] | None) -> Lent:
    width = len(loan.there)
    if shown is None:
        return Lent(distinct_keys(loan.there, rows))
    found: dict[Key, object] = {}
    key_of = keys_of_rows(loan.there)
    for row in rows:
        key = key_of(row)
        if key is not None:
            found.setdefault(key, shown(row[width]))
    if loan.value is not None and can_misfit(loan.value):
        found = {key: None if value == MISFIT else value for key, value in found.items()}
    return _ranked(loan, found)


def _ranked(loan: Loan, found: dict[Key, object]) -> Lent:
    """Values by their places in their order, by code point where they are texts."""
    assert loan.value is not None
    distinct = {value for value in (*found.values(), loan.absent) if value is not None}
    values = sorted(distinct, key=_order_key(loan.value))
    places = {value: place for place, value in enumerate(values)}
    ranked = {key: places[value] for key, value in found.items() if value is not None}
    absent = None if loan.absent is None else places[loan.absent]
    return Lent(list(ranked), list(ranked.values()), values, absent)


def _order_key(value: Field) -> Callable[[Any], Any]:
    """JSON value -> what it is ordered by; a number that is text for its client by its size."""
    if value.scalar is Scalar.ID and family_of(value) in EXACT_NUMBERS:
        return Decimal
    return order_key(value.scalar)


async def _far_rows(
    loan: Loan, read: ReadRows, most: int, needed: int, ways: Ways, work: WorkOnRows
) -> list[Row]:
    sides = [Way.NEAR, Way.FAR] if loan.near_first else [Way.FAR, Way.NEAR]
    possible = [*sides, Way.FIRST] if loan.first_rows else sides
    tries = [(way, cap) for cap in sorted({min(FEW, most), most}) for way in possible]
    if loan in ways:
        tries = [ways[loan], *(one for one in tries if one != ways[loan])]
    for way, cap in tries:
        if way is Way.FIRST:
            assert loan.first_rows is not None
            found, cap = await _of_first_rows(loan, loan.first_rows, read, cap, most, needed, work)
        else:
            found = await _of_side(loan, way, read, cap, most, work)
        if found is not None:
            if cap <= FEW:
                ways[loan] = way, cap
            return found
    raise _too_large(loan, most)


async def _of_side(
    loan: Loan, way: Way, read: ReadRows, cap: int, most: int, work: WorkOnRows
) -> list[Row] | None:
    """The far rows; None: there are more rows than ``cap`` on that side."""
    rows = await read(loan.every if way is Way.FAR else loan.candidates, (), cap + 1)
    if len(rows) > cap:
        return None
    if way is Way.FAR:
        return rows
    return await _among(loan, read, await work(rows, distinct_keys, loan.here, rows), most)


async def _of_first_rows(
    loan: Loan,
    first: FirstRows,
    read: ReadRows,
    cap: int,
    most: int,
    needed: int,
    work: WorkOnRows,
) -> tuple[list[Row] | None, int]:
    """The far rows of the list's first rows, where these fill it (None: more must be looked at),
    and how many rows to look at the next time: those that it took, and some more."""
    first_rows = await read(first.fetch, (), cap)
    near = await work(first_rows, _keys, loan.here, first_rows)
    keys = [key for key in dict.fromkeys(near) if key is not None]
    rows = await _among(loan, read, keys, most)
    met = set(await work(rows, distinct_keys, loan.there, rows))
    filling = [place for place, key in enumerate(near, 1) if key in met]
    if len(filling) < needed:
        return None, cap
    took = filling[needed - 1] if needed else 0
    return rows, min(cap, took * 5 // 4 + 50)


async def _among(loan: Loan, read: ReadRows, near: list[Key], most: int) -> list[Row]:
    """The far rows of given keys; a key may be spelt in several ways, so there can be more."""
    if not near:
        return []
    cap = most * 10
    rows = await read(loan.among, [near], cap + 1)
    if len(rows) > cap:
        raise _too_large(loan, cap)
    return rows


def _too_large(loan: Loan, most: int) -> KeySetTooLarge:
    what = "asks for" if loan.value is None else "orders or groups"
    return KeySetTooLarge(
        f"The query {what} {loan.near.name} by their {loan.entity.name}, which lies in another "
        f"database, and more than {most:,} keys on either side remain: narrow what is asked of "
        f"{loan.entity.name}, or filter {loan.near.name} by its own fields too.",
        agency=loan.every.namespace,
    )


def distinct_keys(columns: Sequence[tuple[Field, bool]], rows: Sequence[Row]) -> list[Key]:
    """The canonical keys of rows of key columns; rows without one are left out."""
    return [key for key in dict.fromkeys(_keys(columns, rows)) if key is not None]


def _keys(columns: Sequence[tuple[Field, bool]], rows: Sequence[Row]) -> list[Key | None]:
    return list(map(keys_of_rows(columns), rows))
