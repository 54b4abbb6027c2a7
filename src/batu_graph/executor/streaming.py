"""A list that is written while it is read: never all of it at once in memory."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

import orjson

from batu_graph.connectors.base import Row
from batu_graph.executor.documents import opened
from batu_graph.executor.problems import Path, Problems
from batu_graph.ir.plan import Part

HOLE = b"\0"
"""Stands in a response's text where the list belongs; JSON text holds no such character."""


class RowStream:
    """The rows of a list, of which the first have come."""

    def __init__(self, part: Part, first: list[Row], rest: AsyncGenerator[list[Row], None]) -> None:
        self._part = part
        self._first = first
        self._rest = rest

    async def pieces(self, problems: Problems, path: Path) -> AsyncGenerator[bytes, None]:
        """The text of the JSON array, piece by piece.

        Args:
            problems: gathers what is given as null, because it cannot be shown.
            path: of the list in the response.

        Raises:
            SourceError: the source failed in the middle.
        """
        rows, number, before = self._first, 0, b"["
        select = self._part.select
        most = next((one.most for one in self._part.defaulted if not one.path), None)
        async with aclosing(self._rest) as rest:
            while rows:
                if most is not None and number + len(rows) > most:
                    rows = rows[: most - number]
                    problems.note_cut(select, path)
                    if not rows:
                        break
                texts = [text if isinstance(text, str) else text.decode() for (text,) in rows]  # type: ignore[attr-defined]
                value, troubled = opened(self._part, f"[{','.join(texts)}]")
                if troubled:
                    value = problems.clean(select, value, path, first=number)
                    assert value is not None  # only failures below a row could make it null
                yield before + orjson.dumps(value)[1:-1]
                number, before = number + len(rows), b","
                rows = await anext(rest, [])
        yield b"]" if number else b"[]"
