"""Putting rows of one statement into the objects of another."""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, TypeAlias

from batu_graph.config.catalogue import Field
from batu_graph.connectors.base import Row
from batu_graph.errors import BatuGraphError
from batu_graph.planner.keys import canonical, join_key
from batu_graph.planner.plan import Join

Key: TypeAlias = tuple[str, ...]
Object: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Failed:
    """Stands where rows could not be had, until the answer's errors are gathered."""

    error: BatuGraphError


def objects_at(value: Any, path: tuple[str, ...]) -> Iterator[Object]:
    """The objects at a path of response keys, lists walked through, nulls passed over."""
    if isinstance(value, list):
        for item in value:
            yield from objects_at(item, path)
    elif isinstance(value, dict):
        if path:
            yield from objects_at(value.get(path[0]), path[1:])
        else:
            yield value


def stored_key(columns: Sequence[tuple[Field, bool]], row: Row) -> Key | None:
    """The canonical key of a row that begins with key columns, or None where a part is missing.

    Args:
        columns: with whether the database applied a codec.
    """
    texts = []
    for (known, coded), value in zip(columns, row, strict=False):
        if isinstance(value, bytes):
            value = value.decode("utf-8", "replace")
        text = (value or None) if coded else canonical(known, value)
        if text is None:
            return None
        texts.append(str(text))
    return tuple(texts)


class Parents:
    """The objects that wait for one join, with the key of each."""

    def __init__(self, join: Join, values: Iterable[Any]) -> None:
        self.join = join
        self.waiting: list[tuple[Object, Key | None]] = []
        seen: set[int] = set()
        for value in values:
            for parent in objects_at(value, join.path):
                if id(parent) not in seen:  # an object shared by several parents waits once
                    seen.add(id(parent))
                    stored = [parent[name] for name in join.names]
                    self.waiting.append((parent, join_key(join.here, stored)))

    def keys(self) -> list[Key]:
        """The distinct keys to look up."""
        return list(dict.fromkeys(key for _, key in self.waiting if key is not None))

    def fill(self, found: dict[Key, Any] | Failed) -> None:
        """Give each parent its rows, or the failure."""
        name, absent = self.join.key, self.join.absent
        for parent, key in self.waiting:
            if isinstance(found, Failed):
                parent[name] = found
            elif key is not None and key in found:
                parent[name] = found[key]
            else:
                parent[name] = deepcopy(absent)
