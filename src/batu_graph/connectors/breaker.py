"""A source that fails time after time is left alone: whoever asks is told so at once, and in the
background it is probed until it answers (a circuit breaker).

What counts is that no session can be opened. A statement that is refused or takes too long does
not, so no client can have a source left alone by what it asks.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from enum import Enum

from batu_graph.errors import SourceError

LONGEST_FACTOR = 8
"""Times the first wait that may lie between two probes of a source that stays away."""

logger = logging.getLogger("batu_graph.connectors")


class State(Enum):
    """Whether a source is asked."""

    CLOSED = "closed"
    """It is."""
    OPEN = "open"
    """It is not, but will be probed."""
    HALF_OPEN = "half-open"
    """It is being probed, and not asked by others."""


class Breaker:
    """Of one source, on one event loop."""

    def __init__(
        self, failures: int, interval: float, probe: Callable[[], Awaitable[object]]
    ) -> None:
        """
        Args:
            failures: in a row, after which the source is left alone.
            interval: seconds before the first probe; it doubles from one to the next, up to
                ``LONGEST_FACTOR`` times.
            probe: asks the source something; raises ``SourceError`` where it does not answer.
        """
        self._most = failures
        self._interval = interval
        self._probe = probe
        self._count = 0
        self._probing: asyncio.Task[None] | None = None
        self.state = State.CLOSED
        self.since: datetime | None = None
        """When the first of the failures was; None: the last attempt was answered."""

    def answered(self) -> None:
        """The source has answered a statement, be it by a refusal."""
        if self._count:
            self._count = 0
            self.since = None
            self.state = State.CLOSED

    def failed(self) -> bool:
        """No session could be opened; gives whether the source is left alone from now on."""
        self._count += 1
        self.since = self.since or datetime.now(UTC)
        if self._count < self._most or self.state is not State.CLOSED:
            return False
        self.state = State.OPEN
        if self._probing is None:
            self._probing = asyncio.get_running_loop().create_task(self._probe_until_it_answers())
        return True

    async def close(self) -> None:
        """End what goes on in the background."""
        probing, self._probing = self._probing, None
        if probing is not None:
            probing.cancel()
            await asyncio.wait([probing])

    async def _probe_until_it_answers(self) -> None:
        wait = self._interval
        try:
            while self.state is not State.CLOSED:
                await asyncio.sleep(wait)
                wait = min(2 * wait, LONGEST_FACTOR * self._interval)
                if self.state is State.OPEN:
                    self.state = State.HALF_OPEN
                    try:
                        await self._probe()
                    except SourceError:
                        self.state = State.OPEN
                    except Exception:  # never left alone for ever by a mistake of ours
                        logger.exception("a source could not be probed")
                        self.state = State.OPEN
                    else:
                        self.answered()
        finally:
            self._probing = None
