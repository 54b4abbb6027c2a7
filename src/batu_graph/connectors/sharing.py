"""Equal statements that wait to be sent are sent once: what many people open at the same time, a
dashboard say, burdens an agency's database once for all who wait.

Nothing is kept: everybody is answered by a statement that was sent after they asked.
"""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import TypeAlias

from batu_graph.connectors.base import Row

Rows: TypeAlias = list[Row]
Sent: TypeAlias = Callable[[], None]
"""To be called when a statement leaves: who asks from then on asks for another."""


class Sharing:
    """The statements of one source that wait for a session."""

    def __init__(self) -> None:
        self._waiting: dict[Hashable, list[asyncio.Future[Rows | None]]] = {}
        """Statement and values -> who waits besides the one that will send it."""

    async def fetch(
        self, text: str, parameters: Sequence[object], send: Callable[[Sent], Awaitable[Rows]]
    ) -> Rows:
        """The rows of a statement, which ``send`` sends unless an equal one already waits. How long
        one may wait is each caller's to bound: who is cancelled leaves the others waiting.

        Raises:
            Exception: what ``send`` raises, to all who wait for it.
        """
        # With the types, because True, 1 and 1.0 are equal and may mean other rows.
        key = (text, tuple(parameters), tuple(map(type, parameters)))
        try:
            others = self._waiting.get(key)
        except TypeError:  # a list of keys: nobody asks for the same at the same time
            return await send(lambda: None)
        while others is not None:
            mine: asyncio.Future[Rows | None] = asyncio.get_running_loop().create_future()
            others.append(mine)
            rows = await mine
            if rows is not None:
                return rows
            others = self._waiting.get(key)  # who was to send it has left
        return await self._lead(key, send)

    async def _lead(self, key: Hashable, send: Callable[[Sent], Awaitable[Rows]]) -> Rows:
        others = self._waiting[key] = []

        def sent() -> None:
            if self._waiting.get(key) is others:
                del self._waiting[key]

        rows = None
        try:
            await asyncio.sleep(0)  # those who ask in this turn of the event loop
            rows = await send(sent)
        except Exception as error:
            for other in others:
                if not other.done():
                    other.set_exception(error)
            raise
        finally:
            sent()
            for other in others:
                if not other.done():
                    other.set_result(rows)
        return rows
