"""One timer for many waits: each ends in time, and as it would with a timer of its own.

The tests run on a clock that stands still while anybody works and jumps to the next timer when
all wait: a busy machine changes nothing.
"""

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

import pytest

from batu_graph.timers import Alarm, Deadline, current_task


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop with such a clock; nothing but timers may be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0
        look = self._selector.select

        def jump(timeout: float | None = None) -> Any:
            self._now += timeout or 0
            return look(0)

        self._selector.select = jump

    def time(self) -> float:
        return self._now


def on_its_own_clock(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @wraps(test)
    def run(**arguments: Any) -> None:
        with asyncio.Runner(loop_factory=JumpingLoop) as runner:
            runner.run(test(**arguments))

    return run


@on_its_own_clock
async def test_callbacks_come_in_their_order_and_not_before_their_time():
    alarm, called, clock = Alarm(0.05), [], asyncio.get_running_loop().time
    for name in "abc":
        alarm.set(lambda name=name: called.append((name, clock())))
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.15)
    assert [name for name, _ in called] == ["a", "b", "c"]
    assert [when for _, when in called] == pytest.approx([0.05, 0.07, 0.09])


@on_its_own_clock
async def test_what_is_cleared_is_not_called():
    alarm, called = Alarm(0.01), []
    alarm.set(ring := lambda: called.append(1))
    alarm.clear(ring)
    alarm.clear(ring)
    await asyncio.sleep(0.03)
    alarm.set(ring)
    await asyncio.sleep(0.03)
    assert called == [1]


@on_its_own_clock
async def test_a_callback_that_fails_does_not_stop_the_others():
    failed = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: failed.append(context))
    alarm, called = Alarm(0.01), []
    alarm.set(lambda: 1 / 0)
    alarm.set(lambda: called.append(1))
    await asyncio.sleep(0.05)
    assert called == [1] and len(failed) == 1


def test_another_event_loop_begins_anew():
    deadline = Deadline(0.02)

    async def late() -> None:
        with pytest.raises(TimeoutError), deadline.kept():
            await asyncio.sleep(5)

    async def leaves_one_behind() -> None:
        with deadline.kept():
            pass

    asyncio.run(leaves_one_behind())
    asyncio.run(late())
    asyncio.run(late())


@on_its_own_clock
async def test_a_block_in_time_is_left_alone():
    deadline = Deadline(0.05)
    for _ in range(3):
        with deadline.kept(current_task()):
            await asyncio.sleep(0.03)


@on_its_own_clock
async def test_only_who_is_late_times_out():
    deadline = Deadline(0.05)

    async def wait(seconds: float) -> str:
        with deadline.kept():
            await asyncio.sleep(seconds)
        return "in time"

    done = await asyncio.gather(wait(0.01), wait(1), wait(0.02), return_exceptions=True)
    assert done[0] == done[2] == "in time" and isinstance(done[1], TimeoutError)


@on_its_own_clock
async def test_a_cancellation_from_elsewhere_stays_one():
    deadline = Deadline(0.5)

    async def wait() -> None:
        with deadline.kept():
            await asyncio.sleep(5)

    task = asyncio.create_task(wait())
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize(("inner", "outer"), [(0.02, 5), (5, 0.02)])
@on_its_own_clock
async def test_nested_with_the_standard_librarys(inner, outer):
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(outer):
            with Deadline(inner).kept():
                await asyncio.sleep(1)
    with pytest.raises(TimeoutError), Deadline(outer).kept():
        async with asyncio.timeout(inner):
            await asyncio.sleep(1)
    assert current_task().cancelling() == 0
    await asyncio.sleep(0)


@on_its_own_clock
async def test_an_exception_of_the_block_passes():
    with pytest.raises(KeyError), Deadline(0.05).kept():
        raise KeyError
