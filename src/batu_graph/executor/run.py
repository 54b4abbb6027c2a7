"""Runs a plan: statements side by side where nothing waits, stitched where something does."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

import orjson

from batu_graph.apart import Work
from batu_graph.config.catalogue import Catalogue
from batu_graph.connectors.base import Connector, ProfileChanged, Row
from batu_graph.connectors.received import Allowance
from batu_graph.errors import (
    AnswerTooLarge,
    BadUserInput,
    BatuGraphError,
    KeySetTooLarge,
    SourceDrift,
    SourceRefused,
)
from batu_graph.executor.finishing import Complete, finish
from batu_graph.executor.lookups import LookUps
from batu_graph.executor.outputs import output_of
from batu_graph.executor.remote_inputs import Strategies, read_remote_input
from batu_graph.executor.size import check_size, limits_wanted
from batu_graph.executor.stitch import Failed, Parents
from batu_graph.executor.streaming import HOLE, RowStream
from batu_graph.executor.values import Values
from batu_graph.ir.keys import Key
from batu_graph.ir.parameters import Given, KeyedValues, bind_all, bound_value
from batu_graph.ir.plan import (
    STREAMED_FROM,
    Fetch,
    LookUp,
    Plan,
    RemoteInput,
    Stream,
)
from batu_graph.ir.rejection import rejected
from batu_graph.ir.values import Variables
from batu_graph.seldom import Seldom

Result = TypeVar("Result")
CHARACTER_BYTES = 4
"""Of UTF-8, at most."""
RECEIVED = 2
"""Sources may send so many times what an answer may have: keys, and what shared rows repeat."""
VALUE_CHARACTERS = 32
"""About what a value of a row takes in the answer, with its name."""


_seldom = Seldom(logging.getLogger("batu_graph.executor"))


class Sent(NamedTuple):
    """A statement as it ran."""

    fetch: Fetch
    milliseconds: float
    rows: int | None
    """None: it failed."""


@dataclass(slots=True)
class Execution:
    """One run of one plan."""

    plan: Plan
    variables: Variables
    catalogue: Catalogue
    connectors: Mapping[str, Connector]
    look_ups: LookUps
    strategies: Strategies
    complete: Complete
    """Gives objects that Python made the shape that was asked for."""
    work: Work
    """What it takes to make the answer of what has come, measured in characters."""
    given: int = 0
    """Values in lists that the client gave."""
    drifted: set[str] = field(default_factory=set)
    """Sources in which something that the catalogue names was missing."""
    values: Values = field(init=False)
    sent: list[Sent] = field(default_factory=list)
    allowance: Allowance = field(init=False)
    """Of all its statements; a shared one is counted for the request that sends it."""
    computed: int = 0
    """Values that Python's own fields have been given."""
    computing: float = 0.0
    """Milliseconds for them."""
    stream: RowStream | None = None
    """A list that is still to be read."""
    received: int = 0
    """Characters of the answer that have come, each row once."""
    repeated: int = 1
    """How often a row could at most be written: under every parent of every join."""

    def __post_init__(self) -> None:
        self.allowance = Allowance(RECEIVED * self.catalogue.limits.response_bytes)
        self.values = Values(self.catalogue, self.variables)

    @property
    def troubled(self) -> bool:
        """Whether the values hold failures, or what ``Values.troubled`` says."""
        return self.values.troubled

    @troubled.setter
    def troubled(self, troubled: bool) -> None:
        self.values.troubled = troubled

    @property
    def misfits_fail(self) -> bool:
        """Whether a value that cannot be shown is an error, and not a warning."""
        return self.catalogue.http.misfits == "errors"

    async def run(self, *, streamed: bool = False) -> list[list[Any]]:
        """The value of every part of the plan's first statements.

        A value is ``orjson.Fragment`` text, plain JSON values, or ``Failed``.

        Args:
            streamed: whether a long list may be left to be read from ``stream``; ``HOLE`` stands
                in its place then.

        Raises:
            OperationRejected: a limit or offset is negative or too large.
            BadUserInput: a value cannot be used; no statement was sent.
            ProfileChanged: plan again.
        """
        for bound in self.plan.bounds:
            try:
                bound_value(bound, self.variables)
            except BadUserInput as error:
                raise rejected(error.message, error.code, bound.node) from error
        if self.plan.look_up is not None:
            return [[await self._look_up(self.plan.look_up)]]
        stream = self.plan.stream
        if streamed and stream and bound_value(stream.limit, self.variables) > STREAMED_FROM:
            return [[await self._stream(stream)]]
        if len(self.plan.fetches) > 1 or not all(fetch.alone for fetch in self.plan.fetches):
            for fetch in self.plan.fetches:
                await self.work(self.given * VALUE_CHARACTERS, self._check, fetch)
        values = await _all([self._root(fetch) for fetch in self.plan.fetches])
        whole = self.catalogue.limits.response_bytes
        if self.received * self.repeated > whole // CHARACTER_BYTES:
            await self.work(self.received, check_size, self.plan, values, whole)
        return values

    def _check(self, fetch: Fetch) -> None:
        """Bind every client value once, so that a bad one is refused before anything is sent."""
        bind_all(fetch.parameters, Given(self.variables))
        for part in fetch.parts:
            for join in part.joins:
                self._check(join.fetch)
        for remote in fetch.inputs:
            first = (remote.first_near_keys.fetch,) if remote.first_near_keys else ()
            for needed in (remote.far_rows, remote.near_keys, remote.far_rows_of_keys, *first):
                self._check(needed)

    async def _root(self, fetch: Fetch) -> list[Any]:
        try:
            rows = await self._rows(fetch, ())
            values = await self.work(self._extent(fetch, rows), self.values.of_roots, fetch, rows)
            await self._join(fetch, [[value] for value in values])
        except BadUserInput:
            raise  # of a statement that is alone: nothing was sent
        except BatuGraphError as error:
            return [self._failed(fetch, error)] * len(fetch.parts)
        return values

    def _extent(self, fetch: Fetch, rows: list[Row]) -> int:
        """About how many characters of an answer have come, which are counted.

        Raises:
            AnswerTooLarge: they alone are more than an answer may have.
        """
        if fetch.parts[0].document:
            texts: Iterable[Any] = rows[0] if len(rows) == 1 else [row[-1] for row in rows]
            extent = sum([len(text) for text in texts if isinstance(text, str | bytes)])
        else:
            extent = sum(map(len, rows)) * VALUE_CHARACTERS
        most = self.catalogue.limits.response_bytes
        if extent > most and fetch.parts[0].document:
            raise limits_wanted(self.allowance.refused(fetch.namespace, most), fetch)
        self.received += extent
        return extent

    async def _look_up(self, look_up: LookUp) -> Any:
        try:
            document = await self._timed(
                look_up.fetch, self.look_ups.document(look_up, self.variables, self.allowance)
            )
            (part,) = look_up.fetch.parts
            value = self.values.document(part, document)
            await finish(part, [value], self)
            return value
        except BadUserInput:
            raise
        except AnswerTooLarge as error:
            return self._failed(look_up.fetch, limits_wanted(error, look_up.fetch))
        except BatuGraphError as error:
            return self._failed(look_up.fetch, error)

    async def _stream(self, stream: Stream) -> Any:
        (fetch,) = self.plan.fetches
        bound = bind_all(stream.parameters, Given(self.variables))
        rows = self.connectors[fetch.source].stream(stream.statement, bound)
        try:
            first: list[Row] = await self._timed(fetch, anext(rows, []))
        except BatuGraphError as error:
            return self._failed(fetch, error)
        self.stream = RowStream(fetch.parts[0], first, rows)
        return orjson.Fragment(HOLE)

    def _failed(self, fetch: Fetch, error: BatuGraphError) -> Failed:
        self.troubled = True
        if isinstance(error, SourceDrift):
            self.drifted.add(fetch.source)
        return Failed(error)

    async def _rows(
        self, fetch: Fetch, keys: Sequence[Sequence[Key]] = (), most: int = 0
    ) -> list[Row]:
        """Send a statement as soon as its remote inputs are read.

        Args:
            keys: to look up, for each part.
            most: rows at most, where the statement leaves that open.
        """
        if fetch.out_of_service is not None:
            raise SourceDrift(fetch.out_of_service, agency=fetch.namespace)
        remote_values = (
            await _all([self._remote_input(remote) for remote in fetch.inputs])
            if fetch.inputs
            else ()
        )
        given = Given(self.variables, keys, remote_values, most)
        bound = await self.work(self._many(given), bind_all, fetch.parameters, given)
        connector = self.connectors[fetch.source]
        try:
            return await self._timed(fetch, connector.fetch(fetch.statement, bound, self.allowance))
        except AnswerTooLarge as error:
            raise limits_wanted(error, fetch) from error

    def _many(self, given: Given) -> int:
        """About how many characters of lists there are to bind."""
        keys = sum(map(len, given.keys)) + sum(
            len(remote_values.keys) for remote_values in given.remote_values
        )
        return (self.given + keys) * VALUE_CHARACTERS

    async def _remote_input(self, remote: RemoteInput) -> KeyedValues:
        known = self.values.remote_values
        if remote in known:
            return known[remote]
        shown: Callable[[Any], object] | None = None
        if remote.through is not None:
            through = remote.through
            shown = lambda rank: None if rank is None else known[through].values[rank]  # noqa: E731
        elif remote.value is not None:
            source = self.catalogue.sources[remote.entity.source]
            shown = output_of(remote.value, source.utc_offset, self.catalogue.utc_offset)
        window = remote.first_near_keys.window if remote.first_near_keys else ()
        needed = sum(bound_value(bound, self.variables) for bound in window)
        most = self.catalogue.limits.keys
        remote_values = known[remote] = await read_remote_input(
            remote, self._rows, most, shown, needed, self.strategies, self._work_on_rows
        )
        return remote_values

    def _work_on_rows(
        self, rows: Sequence[Any], function: Callable[..., Result], /, *arguments: Any
    ) -> Awaitable[Result]:
        return self.work(len(rows) * VALUE_CHARACTERS, function, *arguments)

    async def _timed(self, fetch: Fetch, sent: Awaitable[Result]) -> Result:
        """Await a statement; what nobody foresaw is a failure of its source."""
        started = time.perf_counter()
        rows: int | None = None
        try:
            found = await sent
            rows = len(found) if isinstance(found, list) else 1
            return found
        except (BatuGraphError, ProfileChanged):
            raise
        except Exception as error:
            _seldom.exception(
                "statement for source %s failed", fetch.source, key=(fetch.source, type(error))
            )
            raise SourceRefused(
                "The agency's data could not be read; the gateway's log says more.",
                agency=fetch.namespace,
            ) from error
        finally:
            took = (time.perf_counter() - started) * 1000
            self.sent.append(Sent(fetch, took, rows))

    # -- joins -------------------------------------------------------------------------------

    async def _join(self, fetch: Fetch, values: Sequence[Sequence[Any]]) -> None:
        """Fetch what hangs on a statement's parts and put it in; ``values`` per part."""
        waiting: dict[Fetch, list[Parents]] = {}
        for part, found in zip(fetch.parts, values, strict=True):
            for join in part.joins:
                parents = await self.work(self.received, Parents, join, found)
                waiting.setdefault(join.fetch, []).append(parents)
        if waiting:
            await _all([self._fill(child, parents) for child, parents in waiting.items()])
        for part, found in zip(fetch.parts, values, strict=True):
            await finish(part, found, self)

    async def _fill(self, fetch: Fetch, parents: list[Parents]) -> None:
        keys: list[list[Key]] = [[] for _ in fetch.parts]
        self.repeated *= max(len(waiting.waiting) for waiting in parents) or 1
        for waiting in parents:
            keys[waiting.join.part] = await self.work(self.received, waiting.keys)
        try:
            found: list[Any] = (
                await self._keyed(fetch, keys) if any(keys) else [{} for _ in fetch.parts]
            )
        except BatuGraphError as error:
            failed = self._failed(fetch, error)
            found = [failed] * len(fetch.parts)
        for waiting in parents:
            await self.work(self.received, waiting.fill, found[waiting.join.part])

    async def _keyed(self, fetch: Fetch, keys: list[list[Key]]) -> list[dict[Key, Any]]:
        """Key -> value, for each part of a statement that looks rows up."""
        most = self.catalogue.limits.keys
        for part, wanted in zip(fetch.parts, keys, strict=True):
            if len(wanted) > most:
                raise KeySetTooLarge(
                    f"{len(wanted):,} keys would have to be looked up in "
                    f"{part.select.entity.name}, but at most {most:,} may be: narrow the filter "
                    "or lower the limit of the rows above it.",
                    agency=fetch.namespace,
                )
        rows = await self._rows(fetch, keys)
        found = await self.work(self._extent(fetch, rows), self.values.of_keys, fetch, rows)
        await self._join(fetch, [list(one.values()) for one in found])
        return found


async def _all(tasks: list[Any]) -> list[Any]:
    """Await all side by side, to the end of each; then the first exception, if there is one.

    None is cut short by another's failure: a server that turns out other than assumed is met once,
    not once for each of its neighbours.
    """
    if len(tasks) == 1:
        return [await tasks[0]]
    done = await asyncio.gather(*tasks, return_exceptions=True)
    for result in done:
        if isinstance(result, BaseException):
            raise result
    return done
