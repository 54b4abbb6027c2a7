"""Documents that databases wrote: passed on as they are where nothing inside must be touched."""

import logging
import re
from typing import Any

import orjson

from batu_graph.errors import SourceRefused
from batu_graph.executor.identifying import identified
from batu_graph.executor.outputs import json_cell
from batu_graph.executor.stitch import objects_at
from batu_graph.executor.surplus import cut_lists, cut_text, may_hold_surplus
from batu_graph.executor.writing import read
from batu_graph.ir.plan import OUT_OF_RANGE, Part
from batu_graph.seldom import Seldom

_seldom = Seldom(logging.getLogger("batu_graph.executor"))

_OTHER_FLOAT = re.compile(r"\de[-+]?\d|0\.0000|-0[,}\]]")
"""A number that engines write in several ways: very large, very small, or zero below zero."""
_ESCAPE = re.compile(r"\\(?:(u00[01][0-9A-F])|.)")
"""MariaDB writes the hexadecimal digits of control characters in capitals."""


def opened(part: Part, text: str | bytes) -> tuple[Any, bool]:
    """A document as ``orjson.Fragment``, or as plain JSON values where something inside must be
    touched; and whether something of it must be told: misfits, or rows left out.

    Raises:
        SourceRefused: the database cut the document short.
    """
    try:
        return _opened(part, text)
    except ValueError as error:
        entity = part.select.entity
        _seldom.warning(
            "source %s sent a document that is no JSON: %s",
            entity.source,
            error,
            key=entity.source,
        )
        raise SourceRefused(
            f"The database of {entity.namespace} sent an answer that is not whole. Tell the "
            "gateway's operators, whose log has the reason.",
            agency=entity.namespace,
        ) from error


def _opened(part: Part, text: str | bytes) -> tuple[Any, bool]:
    if isinstance(text, bytes):
        text = text.decode()
    # One character is found much faster than several.
    if "\\" in text and "\\u00" in text:
        text = _ESCAPE.sub(lambda found: found[0].lower() if found[1] else found[0], text)
    if part.identities:
        text = identified(part.identities, text)
    misfits = OUT_OF_RANGE[0] in text and OUT_OF_RANGE in text
    as_it_is = part.passthrough and not misfits
    if as_it_is and part.concatenated:
        read(text)
    surplus = bool(part.defaulted) and may_hold_surplus(part.defaulted, text)
    if as_it_is and not (part.floats and _OTHER_FLOAT.search(text)):
        if not surplus:
            return orjson.Fragment(text), False
        if part.defaulted[0].flat and not part.defaulted[0].path:
            return cut_text(part.defaulted[0], text), True
    value = read(text)
    for path in part.json:
        misfits |= _written_out(value, path)
    if surplus:
        value, surplus = cut_lists(part.defaulted, value)
    return value, misfits or surplus


def _written_out(value: Any, path: tuple[str, ...]) -> bool:
    """Put the JSON of some columns, which came as text, in its place; whether some is none."""
    key, failed = path[-1], False
    for parent in objects_at(value, path[:-1]):
        text = parent[key]
        if isinstance(text, str):
            try:
                parent[key] = json_cell(text)
            except ValueError:
                parent[key], failed = OUT_OF_RANGE, True
    return failed
