"""A query nobody waits for any more is cancelled, so that it burdens no agency's database."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.types import Receive

from batu_graph.server.incoming import Disconnected
from batu_graph.timers import Alarm, Task

PATIENCE = 0.25
"""Seconds after which the connection is watched: short answers do not pay for a second task."""

T = TypeVar("T")


async def answer_while_connected(
    work: Coroutine[Any, Any, T], receive: Receive, patience: Alarm, task: Task
) -> T:
    """Await ``work``; cancel it when the client disconnects meanwhile.

    The request's body must have been read: what ``receive`` still has to say is the disconnect.

    Args:
        patience: begins to watch requests that take their time.
        task: the current one.

    Raises:
        Disconnected: the client left and ``work`` has been cancelled.
    """
    watch = _Watch(task, receive)
    patience.set(watch.start)
    try:
        return await work
    except asyncio.CancelledError:
        if watch.fired and task.uncancel() == 0:
            raise Disconnected from None
        raise
    finally:
        patience.clear(watch.start)
        watch.stop()


class _Watch:
    """Cancels a task when the client of its request goes away."""

    def __init__(self, task: Task, receive: Receive) -> None:
        self._task = task
        self._receive = receive
        self._watcher: asyncio.Task[None] | None = None
        self.fired = False

    def start(self) -> None:
        self._watcher = asyncio.ensure_future(self._run())

    def stop(self) -> None:
        if self._watcher is not None:
            self._watcher.cancel()

    async def _run(self) -> None:
        # A GET's (empty) body may not have been taken yet: it comes first.
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.fired = True
        self._task.cancel()
