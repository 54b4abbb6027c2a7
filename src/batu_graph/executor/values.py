"""What statements send becomes values: documents as they came, rows as objects."""

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from batu_graph.config.catalogue import Catalogue
from batu_graph.connectors.base import Row
from batu_graph.executor.documents import opened
from batu_graph.executor.outputs import key_value_of, output_of
from batu_graph.executor.stitch import Object, objects_at
from batu_graph.executor.surplus import CutList
from batu_graph.ir.keys import Key, keys_of_rows
from batu_graph.ir.parameters import KeyedValues, bound_value
from batu_graph.ir.plan import (
    OUT_OF_RANGE,
    Fetch,
    Part,
    RemoteInput,
)
from batu_graph.ir.select import Derived, Identity, Leaf, Output, Record, TypeName, nested_in
from batu_graph.ir.values import Variables


@dataclass(slots=True)
class Values:
    """Makes values of what statements send, for one run of a plan.

    A value is ``orjson.Fragment`` text or plain JSON values.
    """

    catalogue: Catalogue
    variables: Variables
    remote_values: dict[RemoteInput, KeyedValues] = field(default_factory=dict)
    """What has been read of the plan's remote inputs."""
    troubled: bool = False
    """Whether the values hold some that cannot be shown, or lists of which rows were left out."""

    def of_roots(self, fetch: Fetch, rows: list[Row]) -> list[Any]:
        """The value of each part of a statement that waits for nothing."""
        if fetch.parts[0].document:
            return [
                self.document(part, text) for part, text in zip(fetch.parts, rows[0], strict=True)
            ]
        part = fetch.parts[0]
        objects = self._listed(part, rows, 0)
        return [objects if part.select.many else (objects[0] if objects else None)]

    def of_keys(self, fetch: Fetch, rows: list[Row]) -> list[dict[Key, Any]]:
        """Key -> value, for each part, of rows that were looked up."""
        by_part: list[list[Row]] = [rows]
        if len(fetch.parts) > 1:
            by_part = [[] for _ in fetch.parts]
            for row in rows:
                by_part[int(row[0])].append(row[1:])  # type: ignore[call-overload]
        return [
            self._documents_by_key(part, of_part)
            if part.document
            else self._objects_by_key(part, of_part)
            for part, of_part in zip(fetch.parts, by_part, strict=True)
        ]

    def document(self, part: Part, text: Any) -> Any:
        """A document as it came, or opened where something inside must be touched."""
        if text is None:
            return None
        value, troubled = opened(part, text)
        if troubled:  # set, never cleared: other threads may do the same
            self.troubled = True
        return self._with_remote(part, value) if part.remote_values else value

    def _with_remote(self, part: Part, value: Any) -> Any:
        """Remote values in the place of their ranks."""
        for path, remote in part.remote_values:
            values = self.remote_values[remote].values
            for parent in objects_at(value, path[:-1]):
                rank = parent[path[-1]]
                if isinstance(rank, int):
                    parent[path[-1]] = values[rank]
        return value

    def _listed(self, part: Part, rows: Sequence[Row], start: int) -> list[Object]:
        """As ``_objects``, without the row too many that a list's default limit leaves out."""
        most = part.defaulted[0].most if part.defaulted else len(rows)
        if len(rows) <= most:
            return self._objects(part, rows, start)
        self.troubled = True
        return CutList(self._objects(part, rows[:most], start))

    def _objects(self, part: Part, rows: Sequence[Row], start: int) -> list[Object]:
        """Plain rows as objects in response order, hidden keys behind."""
        source = self.catalogue.sources[part.select.entity.source]
        place = {
            (known.name, by is not None): start + index
            for index, (known, by) in enumerate(part.columns)
        }

        def made_of(outputs: Sequence[Output]) -> dict[str, Callable[[Row], object]]:
            return {output.key: made(output) for output in outputs}

        def made(output: Output) -> Callable[[Row], object]:
            match output:
                case Leaf() if output.cursor:
                    index = place[output.field.name, True]
                    return lambda row: _cursor_value(row[index])
                case Leaf():
                    index = place[output.field.name, False]
                    convert = output_of(output.field, source.utc_offset, self.catalogue.utc_offset)
                    return lambda row: convert(row[index])
                case Record():
                    inner = made_of(output.outputs)
                    return lambda row: {key: value(row) for key, value in inner.items()}
            constant = output.name if isinstance(output, TypeName) else None
            return lambda row: constant

        values = made_of(part.select.outputs)
        values |= {nested.key: made(nested) for nested in nested_in(part.select.outputs)}
        for output in part.select.outputs:
            if isinstance(output, Derived | Identity):
                values |= made_of(output.inputs)
        hidden = [
            (
                key.name,
                place[key.field.name, False],
                key_value_of(key.field, source.utc_offset, self.catalogue.utc_offset),
            )
            for key in part.hidden
        ]
        objects = []
        for row in rows:
            one = {key: value(row) for key, value in values.items()}
            for name, index, key_value in hidden:
                one[name] = key_value(row[index])
            objects.append(one)
        if any(map(_holds_out_of_range, objects)):
            self.troubled = True
        self._with_remote(part, objects)
        return objects

    def _documents_by_key(self, part: Part, rows: list[Row]) -> dict[Key, Any]:
        key_of = keys_of_rows(part.there)
        return {
            key: self.document(part, row[-1]) for row in rows if (key := key_of(row)) is not None
        }

    def _objects_by_key(self, part: Part, rows: list[Row]) -> dict[Key, Any]:
        grouped: dict[Key, list[Row]] = {}
        key_of = keys_of_rows(part.there)
        for row in rows:
            key = key_of(row)
            if key is not None:
                grouped.setdefault(key, []).append(row)
        start = len(part.there)
        found: dict[Key, Any] = {}
        for key, of_key in grouped.items():
            if part.window is None:
                found[key] = self._objects(part, of_key[:1], start)[0]
            else:
                limit, offset = part.window
                skipped = bound_value(offset, self.variables) if offset else 0
                kept = of_key[skipped : skipped + bound_value(limit, self.variables)]
                found[key] = self._listed(part, kept, start)
        return found


def _cursor_value(stored: object) -> object:
    """A stored value as JSON value that stays what it is."""
    if isinstance(stored, bytes):  # only SQLite has bytes where rows are ordered by
        return {"blob": base64.b64encode(stored).decode()}
    return stored if stored is None or isinstance(stored, str | int | float) else str(stored)


def _holds_out_of_range(found: Object) -> bool:
    return any(
        value == OUT_OF_RANGE or (isinstance(value, dict) and _holds_out_of_range(value))
        for value in found.values()
    )
