"""Lists that their default limit cuts: the row too many never leaves, and the cut is told.

A list to which nobody gave a limit is read with one row more than its default. Whether that row is
there is seen in the text of a document, without opening it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from batu_graph.executor.stitch import objects_at
from batu_graph.ir.plan import Defaulted


class CutList(list[Any]):
    """A list that had more rows."""


@dataclass(frozen=True, slots=True)
class CutText:
    """A list that had more rows, as finished text."""

    text: orjson.Fragment


def may_hold_surplus(lists: Sequence[Defaulted], text: str) -> bool:
    """Whether one of the lists in a document may have its row too many; exact of a flat one.

    What stands between two rows, ``},{"kode":``, can stand nowhere else but in a list of rows: in a
    JSON string the quotation mark would be escaped, or end the string.
    """
    for one in lists:
        between = f'}},{{"{one.first}":'
        if one.path and one.alone:
            if _holds_long(one, text, between):
                return True
        elif text.count(between) >= one.most:
            return True
    return False


def _holds_long(one: Defaulted, text: str, between: str) -> bool:
    """Whether a text holds a list with more rows than it may give.

    Such a list is long: from one beginning we look back from where it would reach, to the last
    beginning before there. All lists between the two are short, and need not be looked at.
    """
    begins, reach = f'[{{"{one.first}":', one.most * one.row
    at = text.find(begins)
    while at >= 0:
        later = text.rfind(begins, at + 1, at + reach)
        if later < 0:
            later = text.find(begins, at + 1)
            if text.count(between, at, later if later >= 0 else len(text)) >= one.most:
                return True
        at = later
    return False


def cut_text(one: Defaulted, text: str) -> CutText:
    """A flat list's text without its last row."""
    end = text.rindex(f'}},{{"{one.first}":')
    return CutText(orjson.Fragment(f"{text[: end + 1]}]"))


def cut_lists(lists: Sequence[Defaulted], value: Any) -> tuple[Any, bool]:
    """A document's value without rows too many, and whether there were any."""
    found = False
    for one in lists:
        if not one.path:
            if isinstance(value, list) and len(value) > one.most:
                value, found = CutList(value[: one.most]), True
            continue
        *above, last = one.path
        for parent in objects_at(value, tuple(above)):
            rows = parent[last]
            if isinstance(rows, list) and len(rows) > one.most:
                parent[last], found = CutList(rows[: one.most]), True
    return value, found
