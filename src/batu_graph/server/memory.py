"""Memory that was needed for a moment is given back to the machine.

glibc keeps what was freed for the next one who needs it, in each thread's own stock: a few large
statements in SQLite's threads leave a gateway with hundreds of megabytes that nobody uses.
"""

import asyncio
import ctypes
import resource
from collections.abc import Callable
from pathlib import Path

EVERY = 5.0
"""Seconds between looks at how much there is."""
GROWN = 32_000_000
"""Bytes of growth that are worth it: giving back takes some milliseconds of a thread."""


async def give_back() -> None:
    """Give back what is free whenever memory has grown; for ever, and not at all where the C
    library has no such call."""
    trim, size = _trim(), _size()
    if trim is None or size is None:
        return
    least = size()
    while True:
        await asyncio.sleep(EVERY)
        if size() > least + GROWN:
            await asyncio.to_thread(trim, 0)
            least = size()
        least = min(least, size())


def _trim() -> Callable[[int], int] | None:
    """malloc_trim(3)."""
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):
        return None


def _size() -> Callable[[], int] | None:
    """The memory that the process takes, in bytes (proc(5))."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return None
    page = resource.getpagesize()
    return lambda: int(statm.read_text().split()[1]) * page
