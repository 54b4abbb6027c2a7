"""Many waits of the same length kept by one timer: one for each would cost more than the rest of a
short request.

For use on the event loop alone.
"""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeAlias

Callback: TypeAlias = Callable[[], None]
Task: TypeAlias = asyncio.Task[Any]


def current_task() -> Task:
    """The running task: Python 3.11 takes a microsecond to find it, so short requests do it once.

    Raises:
        RuntimeError: no task runs.
    """
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("not within a task")
    return task


class Alarm:
    """Calls back whoever has waited for some seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._due: dict[Callback, float] = {}
        """By the loop's clock; oldest first, because all wait equally long."""
        self._loop: asyncio.AbstractEventLoop | None = None
        """On which the timer runs; None: no timer runs."""

    def set(self, callback: Callback) -> None:
        """Call ``callback`` in time, unless it is cleared before."""
        if self._loop is None or self._loop.is_closed():
            self._due.clear()
            self._loop = asyncio.get_running_loop()
            self._loop.call_later(self._seconds, self._ring, self._loop)
        self._due[callback] = self._loop.time() + self._seconds

    def clear(self, callback: Callback) -> None:
        """Forget a callback, which may have been called already."""
        self._due.pop(callback, None)

    def _ring(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        try:
            while self._due:
                callback, due = next(iter(self._due.items()))
                if due > now:
                    break
                del self._due[callback]
                callback()
        finally:
            if self._due:
                loop.call_at(next(iter(self._due.values())), self._ring, loop)
            else:
                self._loop = None


class Deadline:
    """``asyncio.timeout`` of one length, for many tasks: ``with deadline.kept(): await ...``."""

    def __init__(self, seconds: float) -> None:
        self._alarm = Alarm(seconds)

    def kept(self, task: Task | None = None) -> "_Kept":
        """A block that ends in ``TimeoutError`` where it takes too long.

        Args:
            task: the current one, where it is at hand.
        """
        return _Kept(self._alarm, task or current_task())


class _Kept:
    """Cancels its task in time and turns that into ``TimeoutError``, as ``asyncio.timeout`` does:
    a cancellation from elsewhere stays one."""

    __slots__ = ("_alarm", "_cancelling", "_expire", "_expired", "_task")

    def __init__(self, alarm: Alarm, task: Task) -> None:
        self._alarm = alarm
        self._task = task
        self._expire = self._cancel
        self._expired = False

    def __enter__(self) -> None:
        self._cancelling = self._task.cancelling()
        self._alarm.set(self._expire)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _: TracebackType | None,
    ) -> None:
        self._alarm.clear(self._expire)
        if not self._expired:
            return
        ours = self._task.uncancel() <= self._cancelling
        if ours and kind is not None and issubclass(kind, asyncio.CancelledError):
            raise TimeoutError from error

    def _cancel(self) -> None:
        self._expired = True
        self._task.cancel()
