"""Many waits of the same length kept by one timer: one for each would cost more than the rest of a
short request.

For use on the event loop alone.
"""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeAlias

Callback: TypeAlias = Callable[[], None]


class Alarm:
    """Calls back whoever has waited for some seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._due: dict[Callback, float] = {}
        """By the loop's clock; oldest first, because all wait equally long."""
        self._timer: asyncio.TimerHandle | None = None

    def set(self, callback: Callback) -> None:
        """Call ``callback`` in time, unless it is cleared before."""
        loop = asyncio.get_running_loop()
        due = loop.time() + self._seconds
        self._due[callback] = due
        if self._timer is None:
            self._timer = loop.call_at(due, self._ring, loop)

    def clear(self, callback: Callback) -> None:
        """Forget a callback, which may have been called already."""
        self._due.pop(callback, None)

    def _ring(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        now = loop.time()
        while self._due:
            callback, due = next(iter(self._due.items()))
            if due > now:
                self._timer = loop.call_at(due, self._ring, loop)
                return
            del self._due[callback]
            callback()


class Deadline:
    """``asyncio.timeout`` of one length, for many tasks: ``with deadline.kept(): await ...``."""

    def __init__(self, seconds: float) -> None:
        self._alarm = Alarm(seconds)

    def kept(self) -> "_Kept":
        """A block that ends in ``TimeoutError`` where it takes too long."""
        return _Kept(self._alarm)


class _Kept:
    """Cancels its task in time and turns that into ``TimeoutError``, as ``asyncio.timeout`` does:
    a cancellation from elsewhere stays one."""

    __slots__ = ("_alarm", "_cancelling", "_expire", "_expired", "_task")

    def __init__(self, alarm: Alarm) -> None:
        self._alarm = alarm
        self._expire = self._cancel
        self._expired = False

    def __enter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._task: asyncio.Task[Any] = task
        self._cancelling = task.cancelling()
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
