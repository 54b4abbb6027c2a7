"""Work that would hold up the event loop, in a thread of its own."""

import asyncio
import gc
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Work(Protocol):
    """Calls a function at once, or apart from the event loop where its work is large."""

    def __call__(
        self, size: int, function: Callable[..., T], /, *arguments: Any
    ) -> Awaitable[T]: ...


class Apart:
    """One thread, which does one thing after the other; small things are done at once, where they
    are asked for. What computes in a thread gives the event loop its turn in between; a single call
    into a library's C code does not, so that none may be long."""

    def __init__(self, name: str, at_once: int, *, litters: bool = False) -> None:
        """
        Args:
            name: of the thread.
            at_once: size, in the caller's own measure, up to which nothing waits for the thread.
            litters: whether the work leaves objects that refer to themselves: they are collected
                at once, before they count as old.
        """
        self._thread = ThreadPoolExecutor(1, name)
        self._at_once = at_once
        self._litters = litters

    async def do(self, size: int, function: Callable[..., T], /, *arguments: Any) -> T:
        """Call a function here, or in the thread where its work is large.

        What is given up while it waits for the thread is never begun.
        """
        if size <= self._at_once:
            return function(*arguments)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._run, function, *arguments)

    def _run(self, function: Callable[..., T], *arguments: Any) -> T:
        if not self._litters:
            return function(*arguments)
        gc.disable()
        try:
            return function(*arguments)
        finally:
            gc.collect(1)
            gc.enable()

    def close(self) -> None:
        """End the thread once it has done what it is doing; what waits is given up."""
        self._thread.shutdown(wait=False, cancel_futures=True)
