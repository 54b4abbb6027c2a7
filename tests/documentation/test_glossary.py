"""The glossary of docs/architecture.md: each term once, with a type that exists."""

import re
from functools import reduce
from importlib import import_module
from typing import Any

import pytest

from tests.documentation.blocks import ROOT

TEXT = (ROOT / "docs/architecture.md").read_text("utf-8")
GLOSSARY = TEXT.partition("## Glossary\n")[2].partition("\n## ")[0]
ROWS = re.findall(r"^\| ([^|]+) \| `([\w.]+)` \| ([^|]+) \|$", GLOSSARY, re.MULTILINE)


def named(path: str) -> Any:
    """What a path such as ``ir.plan.Fetch.parts`` names; an attribute may be an annotation."""
    *module, last = path.split(".")
    for length in range(len(module), 0, -1):
        try:
            found = import_module(".".join(["batu_graph", *module[:length]]))
        except ModuleNotFoundError:
            continue
        return reduce(_member, [*module[length:], last], found)
    raise AttributeError(path)


def _member(of: Any, name: str) -> Any:
    if name in getattr(of, "__annotations__", ()):
        return of.__annotations__[name]
    return getattr(of, name)


@pytest.mark.parametrize("path", sorted({path for _, path, _ in ROWS}))
def test_each_type_of_the_glossary_exists(path: str) -> None:
    assert named(path) is not None


@pytest.mark.parametrize("path", ["ir.plan.Loan", "ir.plan.Fetch.lender", "ir.loans.Fetch"])
def test_a_type_that_is_gone_is_noticed(path: str) -> None:
    with pytest.raises(AttributeError):
        named(path)


def test_each_term_and_each_type_stands_once_in_order() -> None:
    lines = [line for line in GLOSSARY.splitlines() if line.startswith("| ")]
    assert len(ROWS) == len(lines) - 1  # the heads
    terms = [term for term, _, _ in ROWS]
    paths = [path for _, path, _ in ROWS]
    assert terms == sorted(set(terms))
    assert len(set(paths)) == len(paths)
