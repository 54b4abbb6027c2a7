"""How many bytes an answer will have, before it is written.

Rows that many parents share are fetched once and written under each of them: a few rows of three
lists in one another can make gigabytes.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import orjson

from batu_graph.errors import AnswerTooLarge, QueryTooExpensive
from batu_graph.ir.plan import Fetch, Plan
from batu_graph.ir.select import Select, nested_in

COMMAS_AND_QUOTES = 4
"""Bytes around a value or a key."""


class Sizes:
    """Sizes of values; what is shared is measured once."""

    def __init__(self) -> None:
        self._known: dict[int, int] = {}

    def of(self, value: Any) -> int:
        """Bytes of a value's JSON text, a little more rather than less."""
        kind = type(value)
        if kind is str:
            return len(value) + COMMAS_AND_QUOTES
        if kind is orjson.Fragment:
            return self._once(value, self._of_text)
        if isinstance(value, dict):
            return self._once(value, self._of_object)
        if isinstance(value, list):
            return self._once(value, self._of_list)
        return 8

    def _once(self, value: Any, measure: Any) -> int:
        known = self._known.get(id(value))
        if known is None:
            known = self._known[id(value)] = measure(value)
        return known

    @staticmethod
    def _of_text(value: Any) -> int:
        return len(orjson.dumps(value)) + COMMAS_AND_QUOTES

    def _of_object(self, value: dict[str, Any]) -> int:
        of = self.of
        return 2 + sum([len(key) + COMMAS_AND_QUOTES + of(item) for key, item in value.items()])

    def _of_list(self, value: list[Any]) -> int:
        return 2 + sum(map(self.of, value))

    def largest(self, value: Any) -> tuple[str, ...]:
        """Names of the fields along which most of a value lies."""
        path: list[str] = []
        while isinstance(value, dict | list) and value:
            if isinstance(value, list):
                value = max(value, key=self.of)
            else:
                name = max(value, key=lambda name: self.of(value[name]))
                value = value[name]
                if isinstance(value, dict | list | orjson.Fragment):
                    path.append(name)
        return tuple(path)


def check_size(plan: Plan, values: Sequence[Sequence[Any]], most: int) -> None:
    """Refuse an answer that would be too large to be written.

    Args:
        values: of every part of the plan's first statements.
        most: bytes that an answer may have.

    Raises:
        QueryTooExpensive: it says which lists to limit.
    """
    sizes = Sizes()
    size = sizes.of(values)
    if size <= most:
        return
    parts = [(fetch, part) for fetch, of in enumerate(values) for part in range(len(of))]
    largest = max(parts, key=lambda at: sizes.of(values[at[0]][at[1]]))
    place = next(place for place in plan.places if largest in place.parts)
    fetch, part = largest
    lists = ".".join((*place.path, *sizes.largest(values[fetch][part])))
    error = QueryTooExpensive(
        f"The answer would have about {size:,} bytes; at most {most:,} are allowed. Give the lists "
        f"along `{lists}` lower limits, or ask in several requests."
    )
    error.path = place.path
    raise error


def limits_wanted(error: AnswerTooLarge, fetch: Fetch) -> AnswerTooLarge:
    """The error of a statement that would give too much, with the lists that could be shorter."""
    paths = sorted({path for part in fetch.parts for path in _lists(part.select)})
    where = f" ({', '.join(f'`{path}`' for path in paths[:5])})" if paths else ""
    return AnswerTooLarge(
        f"{error.message}: give the list and the lists in it{where} lower limits, or ask in "
        "several requests.",
        agency=error.agency,
    )


def _lists(select: Select, above: str = "") -> Iterator[str]:
    """Paths of the lists inside a selection, those of the same database."""
    for nested in nested_in(select.outputs):
        path = f"{above}.{nested.key}" if above else nested.key
        if nested.select.many:
            yield path
        yield from _lists(nested.select, path)
