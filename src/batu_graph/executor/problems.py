"""Errors and warnings of an answer, found on one walk through it.

A failed part becomes null and a located error; a misfit null and a warning; a list that its default
limit cut a warning. The walk happens only when something went wrong: an answer without trouble is
never looked into.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import GraphQLNonNull, SourceLocation, get_location

from batu_graph.errors import BatuGraphError, DefaultLimit, ValueOutOfRange, Warned
from batu_graph.executor.stitch import Doubtful, Failed
from batu_graph.executor.surplus import CutList, CutText
from batu_graph.ir.plan import is_out_of_range
from batu_graph.ir.select import (
    Connection,
    Derived,
    Leaf,
    Nested,
    Output,
    Record,
    Select,
    Shape,
)
from batu_graph.planner.operation import Operation
from batu_graph.planner.places import nodes_at

Path = tuple[str | int, ...]


@dataclass(slots=True)
class _Found:
    error: BatuGraphError
    path: Path
    count: int = 1


@dataclass(slots=True)
class Problems:
    """Gathers what went wrong, once per field of the operation, at its first place."""

    misfits_fail: bool = False
    """Whether a value that cannot be shown is an error (``http: {misfits: errors}``)."""
    found: dict[tuple[tuple[str, ...], str], _Found] = field(default_factory=dict)
    """By the field's path of response keys, and the code."""

    def add(self, error: BatuGraphError, path: Path) -> None:
        """Note an error or a warning; the same field again only counts."""
        static = tuple(step for step in path if isinstance(step, str))
        known = self.found.get((static, error.code))
        if known is None:
            self.found[static, error.code] = _Found(error, path)
        else:
            known.count += 1

    def note_cut(self, select: Select, path: Path) -> None:
        """Note that a list's default limit left rows out."""
        self.add(_cut(select), path)

    def clean(self, select: Select, value: Any, path: Path, *, first: int = 0) -> Any:
        """The value with failures and misfits replaced by null, each noted.

        Null itself where a field failed that must not be null: that fails the object it stands in,
        and with it the list of such objects (GraphQL specification, section 6.4.4).

        Args:
            first: the place in its list of a list's first object.
        """
        value = self._noted(value, path)
        if isinstance(value, CutList | CutText):
            self.note_cut(select, path)
            value = value.text if isinstance(value, CutText) else value
        if isinstance(value, list):
            whole = all(
                self._clean_object(select, select.outputs, item, (*path, index))
                for index, item in enumerate(value, first)
            )
        else:
            whole = self._clean_object(select, select.outputs, value, path)
        return value if whole else None

    def _clean_object(
        self, select: Select, outputs: Iterable[Output], value: Any, path: Path
    ) -> bool:
        """Clean in place; whether the object can stay."""
        if not isinstance(value, dict):
            return True
        for output in outputs:
            here = (*path, output.key)
            if isinstance(output, Nested):
                found = self.clean(output.shown, value[output.key], here)
                if found is None and output.required:
                    return False  # with the failure left in it: others may share the object
                value[output.key] = found
            elif isinstance(output, Connection):
                value[output.key] = self.clean_connection(output, value[output.key], here)
                if value[output.key] is None and output.required:
                    return False
            elif isinstance(output, Derived):
                value[output.key] = self._made(select, output, value[output.key], here)
                if value[output.key] is None and isinstance(output.type, GraphQLNonNull):
                    return False
            elif isinstance(output, Record):
                self._clean_object(select, output.outputs, value[output.key], here)
            elif isinstance(output, Leaf) and is_out_of_range(output, value[output.key]):
                value[output.key] = None
                self.add(_misfit(select, output), here)
        return True

    def _made(self, select: Select, derived: Derived, value: Any, path: Path) -> Any:
        """A value that Python made; null for a failure."""
        if not isinstance(value, Doubtful):
            return self._noted(value, path)
        self.add(
            ValueOutOfRange(
                f"{select.entity.name}.{value.of} holds a value in the agency's database that "
                f"cannot be shown; `{derived.key}` was computed as if it were null",
                agency=select.entity.namespace,
            ),
            path,
        )
        return self._noted(value.value, path)

    def _noted(self, value: Any, path: Path) -> Any:
        """The value; null for a failure, which is noted."""
        if isinstance(value, Failed):
            self.add(value.error, path)
            return None
        return value

    def clean_connection(self, connection: Connection, value: Any, path: Path) -> Any:
        """As ``clean``, of a connection's object."""
        value = self._noted(value, path)
        if value is None:
            return None
        whole = True
        for shape in connection.shape:
            here, found = (*path, shape.key), value[shape.key]
            if shape.name == "nodes" and isinstance(shape.page, Nested):
                whole &= self.clean(_shown_select(shape.page), found, here) is not None
            elif shape.name == "edges":
                if isinstance(found, CutList) and isinstance(shape.page, Nested):
                    self.note_cut(shape.page.shown, here)
                whole &= self._clean_edges(shape, found, here)
        return value if whole else None

    def _clean_edges(self, edges: Shape, value: list[Any], path: Path) -> bool:
        whole = True
        for shape in edges.inner:
            if isinstance(shape.page, Nested):
                select = _shown_select(shape.page)
                for index, edge in enumerate(value):
                    place = (*path, index, shape.key)
                    whole &= self._clean_object(select, select.outputs, edge[shape.key], place)
        return whole

    def errors(self, operation: Operation) -> list[dict[str, Any]]:
        """``errors`` of the response (GraphQL specification, section 7.1.2)."""
        return [
            {
                "message": _message(found, found.count),
                "locations": _locations(operation, static),
                "path": list(found.path),
                "extensions": found.error.extensions,
            }
            for (static, _), found in self.found.items()
            if not self._is_warning(found.error)
        ]

    def warnings(self) -> list[dict[str, Any]]:
        """``extensions.warnings`` of the response."""
        return [
            {
                "code": found.error.code,
                "message": _message(found),
                "path": list(found.path),
                "count": found.count,
                "agency": found.error.agency,
            }
            | ({"given": found.error.given} if isinstance(found.error, DefaultLimit) else {})
            for found in self.found.values()
            if self._is_warning(found.error)
        ]

    def _is_warning(self, error: BatuGraphError) -> bool:
        fails = self.misfits_fail and isinstance(error, ValueOutOfRange)
        return isinstance(error, Warned) and not fails


def _shown_select(page: Nested) -> Select:
    """The selection of a connection's rows as they are shown, crosswalks passed over."""
    select = page.shown
    return replace(select, outputs=tuple(o for o in select.outputs if not _is_cursor(o)))


def _is_cursor(output: Output) -> bool:
    return isinstance(output, Leaf) and output.cursor is not None


def _misfit(select: Select, leaf: Leaf) -> ValueOutOfRange:
    kind = leaf.field.enum or leaf.field.scalar.value
    of = f"`{leaf.key}` of a group" if select.grouping else leaf.field.name
    return ValueOutOfRange(
        f"{select.entity.name}.{of} holds a value in the agency's database that "
        f"{kind} cannot carry; it is given as null",
        agency=select.entity.namespace,
    )


def _cut(select: Select) -> DefaultLimit:
    base, limit = select.base, select.limit
    assert limit is not None
    what = "rows" if select.grouping is None else "groups"
    end = (
        "or narrow the filter" if select.grouping else "or read pages: the field with `Connection`"
    )
    if limit.argument == "limit":
        more = f"ask with `limit`, at most {base.maximum_limit:,}, {end}"
        more += "" if select.grouping else " in its name"
    else:
        more = f"ask with `first`, at most {base.maximum_limit:,}, and for `pageInfo`"
    return DefaultLimit(
        f"{base.name}: there are more than the {base.default_limit:,} {what} that are given where "
        f"`{limit.argument}` is left out; {more}",
        given=base.default_limit,
        agency=base.namespace,
    )


def _message(found: _Found, count: int = 1) -> str:
    text = found.error.message
    if count > 1:
        return f"{text.rstrip('.')} (in {count} places, the first is named here)."
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _locations(operation: Operation, static: tuple[str, ...]) -> list[dict[str, int]]:
    """Where the field stands in the document, by its path of response keys."""
    nodes = nodes_at(operation.node.selection_set, operation.fragments, static)
    spots: list[SourceLocation] = [
        get_location(node.loc.source, node.loc.start) for node in nodes if node.loc
    ]
    return [{"line": spot.line, "column": spot.column} for spot in spots]
