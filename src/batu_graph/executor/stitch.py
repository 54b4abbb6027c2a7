"""Putting rows of one statement into the objects of another."""

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from batu_graph.errors import BatuGraphError
from batu_graph.ir.keys import Key, keys_of_objects
from batu_graph.ir.plan import Join

Object: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Failed:
    """Stands where rows could not be had, until the answer's errors are gathered."""

    error: BatuGraphError


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A value that Python made although some of its columns cannot be shown."""

    value: Any
    of: str
    """The first such field."""


def objects_at(value: Any, path: tuple[str, ...]) -> list[Object]:
    """The objects at a path of response keys, lists walked through, nulls passed over."""
    found = _objects([value])
    for step in path:
        found = _objects([one.get(step) for one in found])
    return found


def _objects(values: Iterable[Any]) -> list[Object]:
    found: list[Object] = []
    for value in values:
        if isinstance(value, dict):
            found.append(value)
        elif isinstance(value, list):
            found += _objects(value)
    return found


class Parents:
    """The objects that wait for one join, with the key of each."""

    def __init__(self, join: Join, values: Iterable[Any]) -> None:
        self.join = join
        # An object that several parents share waits once.
        found = {id(parent): parent for value in values for parent in objects_at(value, join.path)}
        key_of = keys_of_objects(join.here)
        self.waiting: list[tuple[Object, Key | None]] = [
            (parent, key_of([parent[name] for name in join.names])) for parent in found.values()
        ]

    def keys(self) -> list[Key]:
        """The distinct keys to look up."""
        return list(dict.fromkeys([key for _, key in self.waiting if key is not None]))

    def fill(self, found: Mapping[Key, Any] | Failed) -> None:
        """Give each parent its rows, or the failure."""
        name, absent = self.join.key, _copies(self.join.absent)
        for parent, key in self.waiting:
            if isinstance(found, Failed):
                parent[name] = found
            elif key is not None and key in found:
                parent[name] = found[key]
            else:
                parent[name] = absent()


def _copies(value: Any) -> Callable[[], Any]:
    """Makes a copy at a time; in no time where there is next to nothing to copy."""
    if value is None:
        return lambda: None
    return list if value == [] else partial(deepcopy, value)
