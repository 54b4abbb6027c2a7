"""Blocks of the documents that the code itself writes.

Above such a block stands ``<!-- output: NAME -->``. ``BATU_WRITE_GOLDEN=1 pytest
tests/documentation`` writes the blocks anew; read the difference before committing.
"""

import os
import re
import textwrap
from collections.abc import Iterable, Sequence, Sized
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import FunctionType
from typing import Any

from graphql import FieldNode

from batu_graph.config.catalogue import Entity
from batu_graph.config.catalogue import Field as Column
from batu_graph.connectors.base import Row, Statement

ROOT = Path(__file__).parents[2]
WIDTH = 96


def check(document: str, name: str, language: str, text: str) -> None:
    """Compare a block of a document with what the code gives today."""
    path = ROOT / document
    written = path.read_text("utf-8")
    marked = re.compile(
        rf"(<!-- output: {re.escape(name)} -->\n```{language}\n)(.*?)(\n```\n)", re.DOTALL
    )
    assert len(marked.findall(written)) == 1, f"{document} has no one block {name!r}"
    if os.environ.get("BATU_WRITE_GOLDEN"):
        written = marked.sub(lambda found: found[1] + text + found[3], written)
        path.write_text(written, "utf-8")
    found = marked.search(written)
    assert found
    assert found[2] == text


def names(document: str) -> list[str]:
    """The blocks of a document that the code writes."""
    return re.findall(r"<!-- output: (.*?) -->", (ROOT / document).read_text("utf-8"))


def source(document: str, name: str) -> str:
    """A block of a document that a person wrote, under ``<!-- input: NAME -->``."""
    written = (ROOT / document).read_text("utf-8")
    [text] = re.findall(
        rf"<!-- input: {re.escape(name)} -->\n```\w+\n(.*?)\n```\n", written, re.DOTALL
    )
    return str(text)


def sql(text: str) -> str:
    """A statement as sent, its long lines folded."""
    lines = (line.rstrip() for line in text.splitlines())
    folded = (
        textwrap.wrap(
            line, WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
        )
        for line in lines
    )
    return "\n".join(line for of_one in folded for line in of_one)


def rows(found: Iterable[Row]) -> str:
    """Rows as their driver gave them, one a line."""
    return "\n".join(repr(tuple(row)) for row in found) or "(no rows)"


def shown(value: Any, *, short: Sequence[type] = (), indent: str = "") -> str:
    """An object of ours as Python would write it, without what is empty or as by default.

    Args:
        short: types of which only the name and the entity are written.
    """
    match value:
        case Entity() | Column():
            return value.name
        case Enum():
            return f"{type(value).__name__}.{value.name}"
        case Statement():
            return "Statement(...)"
        case FieldNode():
            return f"FieldNode({value.name.value!r})"
    inner = indent + "    "
    if is_dataclass(value) and not isinstance(value, type):
        name = type(value).__name__
        if isinstance(value, tuple(short)):
            return f"{name}({value.entity.name}, ...)"  # type: ignore[attr-defined]
        items = [
            f"{one.name}={shown(found, short=short, indent=inner)}"
            for one in fields(value)
            if _says_something(one, found := getattr(value, one.name))
        ]
        opening, closing = f"{name}(", ")"
    elif isinstance(value, tuple | list):
        items = [shown(one, short=short, indent=inner) for one in value]
        opening, closing = ("(", ",)" if len(items) == 1 else ")")
        if isinstance(value, list):
            opening, closing = "[", "]"
    else:
        return repr(value)
    line = opening + ", ".join(items) + closing
    if len(indent) + len(line) <= WIDTH and "\n" not in line:
        return line
    return opening + "".join(f"\n{inner}{item}," for item in items) + f"\n{indent}{closing[-1]}"


def _says_something(field: "Field[Any]", value: Any) -> bool:
    empty = value is None or value is False or (isinstance(value, Sized) and not len(value))
    if empty or isinstance(value, FunctionType):
        return False
    return field.default is MISSING or field.default != value
