"""The last touch: objects whose rows are all there get the shape that was asked for."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import orjson

from batu_graph.executor.stitch import Failed, Object, objects_at
from batu_graph.planner.cursors import write_cursor
from batu_graph.planner.plan import Lift, Paged, Part
from batu_graph.planner.select import LIFTED, Connection, Nested, Shape
from batu_graph.planner.sql.parameters import bound_value
from batu_graph.planner.values import Variables


def finish(part: Part, values: Sequence[Any], variables: Variables) -> None:
    """After a part's joins: hidden keys go, crosswalk objects make way for their targets, the parts
    of connections for the connections."""
    for join in part.joins:
        for parent in objects_at(list(values), join.path):
            for name in join.names:
                parent.pop(name, None)
    for step in part.finishing:
        for parent in objects_at(list(values), step.path):
            if isinstance(step, Paged):
                parts = {one: parent.pop(one.key, None) for one in step.connection.parts}
                parent[step.connection.key] = assemble(step.connection, parts, variables)
            else:
                _lift(step, parent)


def _lift(lift: Lift, parent: Object) -> None:
    step = parent[lift.key]
    if isinstance(step, dict):
        parent[lift.key] = step[LIFTED]
    elif step is None:
        parent[lift.key] = deepcopy(lift.absent)


def assemble(
    connection: Connection, found: Mapping[Nested, Any], variables: Variables
) -> Object | Failed:
    """The connection's object.

    Args:
        found: the value of each of its parts; a failed one fails the whole.
    """
    for value in found.values():
        if isinstance(value, Failed):
            return value
    opened = {part: _opened(value) for part, value in found.items()}
    return _Assembly(connection, opened, bound_value(connection.limit, variables)).object()


def _opened(value: Any) -> Any:
    """A value that can be looked into, also where it came as finished text."""
    return orjson.loads(orjson.dumps(value)) if isinstance(value, orjson.Fragment) else value


@dataclass(frozen=True, slots=True)
class _Assembly:
    connection: Connection
    found: Mapping[Nested, Any]
    limit: int

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
                return [_shown(row) for row in self._rows(shape.page)]
            case "edges":
                return self._edges(shape)
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
        values = [value for name, value in row.items() if name.startswith(":c")]
        return write_cursor(self.connection.order, values)

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
    return {name: value for name, value in row.items() if not name.startswith(":c")}
