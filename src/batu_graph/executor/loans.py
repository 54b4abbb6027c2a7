"""What one source lends another's statement, found from the side that has less to tell."""

from collections.abc import Awaitable, Callable, Sequence

from batu_graph.config.catalogue import Codec, Field
from batu_graph.connectors.base import Row
from batu_graph.errors import KeySetTooLarge
from batu_graph.executor.stitch import Key
from batu_graph.planner.keys import join_key
from batu_graph.planner.plan import Fetch, Loan

FEW = 2_000
"""Keys to be content with at once; where there are more, the other side is counted too."""

ReadRows = Callable[[Fetch, Sequence[Sequence[Key]], int], Awaitable[list[Row]]]
"""Statement, keys to look up for each part, rows at most -> rows."""


async def lend(loan: Loan, read: ReadRows, most: int) -> list[Key]:
    """The distinct keys of the far rows that meet a loan's condition, as far as they matter.

    Args:
        read: runs a statement.
        most: keys at most, from either side.

    Raises:
        KeySetTooLarge: both sides have more.
        SourceError: as the connectors.
    """
    for cap in (min(FEW, most), most) if most > FEW else (most,):
        for near_first in (loan.near_first, not loan.near_first):
            if near_first:
                near = await _keys(read, loan.candidates, loan.here, cap)
                if near is not None:
                    return await _among(read, loan, near, most)
            else:
                far = await _keys(read, loan.every, loan.there, cap)
                if far is not None:
                    return far
    raise _too_large(loan, most)


def _too_large(loan: Loan, most: int) -> KeySetTooLarge:
    return KeySetTooLarge(
        f"The filter asks for {loan.near.name} by their {loan.entity.name}, but more than {most:,} "
        f"keys on either side remain: narrow what is asked of {loan.entity.name}, or filter "
        f"{loan.near.name} by its own fields too.",
        agency=loan.every.namespace,
    )


async def _keys(
    read: ReadRows, fetch: Fetch, columns: Sequence[tuple[Field, Codec]], cap: int
) -> list[Key] | None:
    """The keys of one side, or None where there are more than ``cap``."""
    rows = await read(fetch, (), cap + 1)
    return None if len(rows) > cap else distinct_keys(columns, rows)


async def _among(read: ReadRows, loan: Loan, near: list[Key], most: int) -> list[Key]:
    if not near:
        return []
    wanted = set(near)
    # Several stored spellings of a key can meet it, so there may be more rows than keys.
    cap = most * 10
    rows = await read(loan.among, [near], cap)
    if len(rows) >= cap:
        raise _too_large(loan, cap)
    return [key for key in distinct_keys(loan.there, rows) if key in wanted]


def distinct_keys(columns: Sequence[tuple[Field, Codec]], rows: Sequence[Row]) -> list[Key]:
    """The canonical keys of rows of stored key columns; rows without one are left out."""
    found = dict.fromkeys(
        join_key(
            tuple(columns),
            [
                value.decode("utf-8", "replace") if isinstance(value, bytes) else value
                for value in row
            ],
        )
        for row in rows
    )
    found.pop(None, None)
    return [key for key in found if key is not None]
