"""The last touch: objects whose rows are all there get the shape that was asked for."""

import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

import orjson

from batu_graph.apart import Work
from batu_graph.config.catalogue import Catalogue
from batu_graph.errors import BatuGraphError, QueryTooExpensive
from batu_graph.executor.identifying import id_of
from batu_graph.executor.stitch import Doubtful, Failed, Object, objects_at
from batu_graph.executor.surplus import CutList
from batu_graph.ir.hidden import CROSSWALK_TARGET, is_cursor_value
from batu_graph.ir.parameters import bound_value
from batu_graph.ir.plan import (
    Compute,
    Identify,
    Join,
    Paged,
    Part,
    UnwrapCrosswalk,
    is_out_of_range,
)
from batu_graph.ir.select import Connection, Derived, Identity, Nested, Shape
from batu_graph.ir.values import Variables

log = logging.getLogger("batu_graph.executor")
COMPUTED_CHARACTERS = 400
Complete: TypeAlias = Callable[[Derived, list[Any]], Awaitable[list[Any]]]
"""Python's values for a derived field -> JSON values in the shape that was asked for."""


class Finishing(Protocol):
    """What of an execution is needed here."""

    variables: Variables
    catalogue: Catalogue
    work: Work
    troubled: bool
    received: int
    computed: int
    computing: float

    @property
    def complete(self) -> Complete: ...


async def finish(part: Part, values: Sequence[Any], execution: Finishing) -> None:
    """After a part's joins: hidden keys go, crosswalk objects make way for their targets, the parts
    of connections for the connections, columns for what Python makes of them."""
    for join in part.joins:
        await execution.work(execution.received, _drop_keys, join, values)
    for step in part.finishing:
        if isinstance(step, Compute):
            parents = await execution.work(execution.received, objects_at, values, step.path)
            started = time.perf_counter()
            await _compute(step.derived, parents, execution)
            execution.computing += (time.perf_counter() - started) * 1000
        else:
            await execution.work(execution.received, _take, step, values, execution)


def _drop_keys(join: Join, values: Sequence[Any]) -> None:
    for parent in objects_at(values, join.path):
        for name in join.names:
            parent.pop(name, None)


def _take(
    step: UnwrapCrosswalk | Paged | Identify, values: Sequence[Any], execution: Finishing
) -> None:
    """Take one step in all objects that it is about."""
    for parent in objects_at(values, step.path):
        match step:
            case Paged(connection):
                parts = {one: parent.pop(one.key, None) for one in connection.parts}
                parent[connection.key] = assemble(connection, parts, execution)
            case Identify(identity):
                _identify(identity, parent)
            case UnwrapCrosswalk():
                _unwrap(step, parent)


async def _compute(derived: Derived, parents: list[Object], execution: Finishing) -> None:
    """The values of a derived field for all objects at once; a mistake in it fails only them."""
    # A value of Python's takes the time of some hundred characters that a database wrote.
    work, size = execution.work, max(execution.received, len(parents) * COMPUTED_CHARACTERS)
    waiting, rows, doubts = await work(size, _inputs, derived, parents)
    if not rows:
        return
    execution.computed += len(rows)
    if execution.computed > execution.catalogue.limits.computed:
        raise QueryTooExpensive(
            f"More than {execution.catalogue.limits.computed:,} values would have to be computed "
            f"for this operation: give the lists in which `{derived.key}` and its like stand lower "
            "limits, or ask in several requests."
        )
    try:
        made = await work(size, derived.function, rows)
        made = list(await made if inspect.isawaitable(made) else made)
        if len(made) != len(rows):
            raise ValueError(f"{len(made)} values for {len(rows)} rows")
        made = await execution.complete(derived, made)
    except Exception:
        log.exception("the computed field %s failed", derived.key)
        execution.troubled = True
        failed = Failed(BatuGraphError("This field could not be computed; the log says more."))
        made = [failed] * len(rows)
    await work(size, _give, derived.key, waiting, made, doubts)


def _inputs(
    derived: Derived, parents: list[Object]
) -> tuple[list[Object], list[Object], list[str | None]]:
    """The objects that wait for a derived field, what it is made of, and what of that cannot be
    shown."""
    prefix = len(derived.key) + 1
    # An object that several parents share is met more than once, its inputs only the first time.
    waiting = list({id(p): p for p in parents if all(i.key in p for i in derived.inputs)}.values())
    rows = [
        {leaf.key[prefix:]: _opened(parent.pop(leaf.key)) for leaf in derived.inputs}
        for parent in waiting
    ]
    return waiting, rows, [_without_misfits(derived, prefix, row) for row in rows]


def _give(key: str, waiting: list[Object], made: list[Any], doubts: list[str | None]) -> None:
    for parent, value, doubt in zip(waiting, made, doubts, strict=True):
        parent[key] = value if doubt is None else Doubtful(value, doubt)


def _without_misfits(derived: Derived, prefix: int, row: Object) -> str | None:
    """Have null stand for what cannot be shown; the first such field."""
    misfits = [
        name for leaf in derived.inputs if is_out_of_range(leaf, row[name := leaf.key[prefix:]])
    ]
    row.update(dict.fromkeys(misfits))
    return misfits[0] if misfits else None


def _identify(identity: Identity, parent: Object) -> None:
    """Put the global id in, for the key it is made of."""
    if identity.inputs[0].key not in parent:
        return  # an object that several parents share has it already
    values = [parent.pop(leaf.key) for leaf in identity.inputs]
    parent[identity.key] = id_of(identity, values)


def _unwrap(crosswalk: UnwrapCrosswalk, parent: Object) -> None:
    step = parent[crosswalk.key]
    if isinstance(step, dict):
        parent[crosswalk.key] = step[CROSSWALK_TARGET]
    elif step is None:
        parent[crosswalk.key] = deepcopy(crosswalk.absent)


def assemble(
    connection: Connection, found: Mapping[Nested, Any], execution: Finishing
) -> Object | Failed:
    """The connection's object.

    Args:
        found: the value of each of its parts; a failed one fails the whole.
    """
    for value in found.values():
        if isinstance(value, Failed):
            return value
    opened = {part: _opened(value) for part, value in found.items()}
    limit = bound_value(connection.limit, execution.variables)
    made = _Assembly(connection, opened, limit)
    if made.cut:  # set, never cleared: other threads may do the same
        execution.troubled = True
    return made.object()


def _opened(value: Any) -> Any:
    """A value that can be looked into, also where it came as finished text."""
    return orjson.loads(orjson.dumps(value)) if isinstance(value, orjson.Fragment) else value


@dataclass(frozen=True, slots=True)
class _Assembly:
    connection: Connection
    found: Mapping[Nested, Any]
    limit: int

    @property
    def cut(self) -> bool:
        """Whether rows were left out that nobody is told of."""
        page = self.connection.page
        return self.connection.untold and page is not None and len(self.found[page]) > self.limit

    def _told(self, rows: list[Object]) -> list[Object]:
        return CutList(rows) if self.cut else rows

    def object(self) -> Object:
        return {shape.key: self._field(shape) for shape in self.connection.shape}

    def _field(self, shape: Shape) -> Any:
        match shape.name:
            case "__typename":
                return shape.page
            case "totalCount":
                total = self.connection.total
                assert total is not None
                return self.found[total]["count"]
            case "nodes":
                return self._told([_shown(row) for row in self._rows(shape.page)])
            case "edges":
                return self._told(self._edges(shape))
        return self._page_info(shape)

    def _rows(self, part: Nested | str | None) -> Sequence[Object]:
        """The rows of the page, in the order asked for."""
        assert isinstance(part, Nested)
        rows: list[Object] = self.found[part][: self.limit]
        return rows[::-1] if self.connection.backward else rows

    def _edges(self, edges: Shape) -> list[Object]:
        nodes = {shape.key: self._rows(shape.page) for shape in edges.inner if shape.name == "node"}

        def edge(position: int, row: Object) -> Object:
            made: Object = {}
            for shape in edges.inner:
                if shape.name == "node":
                    made[shape.key] = _shown(nodes[shape.key][position])
                else:
                    made[shape.key] = self._cursor(row) if shape.name == "cursor" else shape.page
            return made

        return [edge(position, row) for position, row in enumerate(self._rows(edges.page))]

    def _cursor(self, row: Object) -> str:
        values = [value for name, value in row.items() if is_cursor_value(name)]
        return self.connection.cursors.write(values)

    def _page_info(self, info: Shape) -> Object:
        page, backward = self.connection.page, self.connection.backward
        rows = self._rows(page) if page else []
        more = page is not None and len(self.found[page]) > self.limit
        values: dict[str, Any] = {
            "hasNextPage": (more and not backward) or self._is_beside(self.connection.later),
            "hasPreviousPage": (more and backward) or self._is_beside(self.connection.earlier),
            "startCursor": self._cursor(rows[0]) if rows else None,
            "endCursor": self._cursor(rows[-1]) if rows else None,
        }
        return {shape.key: values.get(shape.name, shape.page) for shape in info.inner}

    def _is_beside(self, part: Nested | None) -> bool:
        return part is not None and bool(self.found[part])


def _shown(row: Object) -> Object:
    """The row without what its cursor is made of."""
    return {name: value for name, value in row.items() if not is_cursor_value(name)}
