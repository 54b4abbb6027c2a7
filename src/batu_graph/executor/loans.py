"""What one source lends another's statement, found from the side that has less to tell."""

from collections.abc import Awaitable, Callable, Sequence

from batu_graph.config.catalogue import Field
from batu_graph.connectors.base import Row
from batu_graph.errors import KeySetTooLarge
from batu_graph.planner.keys import Key, keys_of_rows
from batu_graph.planner.plan import MISFIT, Fetch, FirstRows, Loan
from batu_graph.planner.sql.parameters import Lent
from batu_graph.schema.scalars import order_key

FEW = 2_000
"""Rows to be content with at once; where there are more, the other side is counted too."""

ReadRows = Callable[[Fetch, Sequence[Sequence[Key]], int], Awaitable[list[Row]]]
"""Statement, keys to look up for each part, rows at most -> rows."""


async def lend(
    loan: Loan,
    read: ReadRows,
    most: int,
    shown: Callable[[object], object] | None,
    needed: int,
) -> Lent:
    """The keys of the far rows that are asked for, with their values where those are lent.

    Args:
        read: runs a statement.
        most: rows at most, from either side.
        shown: a stored value as JSON value, of loans of values.
        needed: how many rows fill the list, where only its first rows matter.

    Raises:
        KeySetTooLarge: both sides have more.
        SourceError: as the connectors.
    """
    rows = await _far_rows(loan, read, most, needed)
    width = len(loan.there)
    if shown is None:
        return Lent(distinct_keys(loan.there, rows))
    found: dict[Key, object] = {}
    key_of = keys_of_rows(loan.there)
    for row in rows:
        key = key_of(row)
        if key is not None:
            found.setdefault(key, shown(row[width]))
    return _ranked(loan, {key: None if v == MISFIT else v for key, v in found.items()})


def _ranked(loan: Loan, found: dict[Key, object]) -> Lent:
    """Values by their places in their order, by code point where they are texts."""
    assert loan.value is not None
    distinct = {value for value in (*found.values(), loan.absent) if value is not None}
    values = sorted(distinct, key=order_key(loan.value.scalar))
    places = {value: place for place, value in enumerate(values)}
    ranked = {key: places[value] for key, value in found.items() if value is not None}
    absent = None if loan.absent is None else places[loan.absent]
    return Lent(list(ranked), list(ranked.values()), values, absent)


async def _far_rows(loan: Loan, read: ReadRows, most: int, needed: int) -> list[Row]:
    for cap in (FEW, most) if most > FEW else (most,):
        for near_first in (loan.near_first, not loan.near_first):
            if near_first:
                near = await read(loan.candidates, (), cap + 1)
                if len(near) <= cap:
                    return await _among(loan, read, distinct_keys(loan.here, near), most)
            else:
                far = await read(loan.every, (), cap + 1)
                if len(far) <= cap:
                    return far
        if loan.first_rows is not None:
            found = await _of_first_rows(loan, loan.first_rows, read, cap, needed)
            if found is not None:
                return found
    raise _too_large(loan, most)


async def _of_first_rows(
    loan: Loan, first: FirstRows, read: ReadRows, cap: int, needed: int
) -> list[Row] | None:
    """The far rows of the list's first rows, where these fill it; None: more must be looked at."""
    near = list(map(keys_of_rows(loan.here), await read(first.fetch, (), cap)))
    keys = [key for key in dict.fromkeys(near) if key is not None]
    rows = await _among(loan, read, keys, cap)
    met = set(distinct_keys(loan.there, rows))
    return rows if sum(key in met for key in near) >= needed else None


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
    found = dict.fromkeys(map(keys_of_rows(columns), rows))
    return [key for key in found if key is not None]
