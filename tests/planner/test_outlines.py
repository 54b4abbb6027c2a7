"""What of a plan is not SQL, against golden files: how its statements hang together, what they
lend one another, and what is bound in them on each kind of server."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from graphql import FieldNode, GraphQLType

from batu_graph.config.catalogue import Entity, Field
from batu_graph.connectors.base import Profile
from batu_graph.ir.parameters import (
    FromCursor,
    FromKeys,
    FromRemoteInput,
    Given,
    KeyedValues,
    Parameter,
)
from batu_graph.ir.plan import Fetch
from tests.planner.conftest import PROFILES, Lab, fetches_of

QUERIES = sorted((Path(__file__).parent / "queries").glob("*.graphql"))
GOLDEN = Path(__file__).parent / "outlines"
BESIDE = {"statement", "where", "gathered", "computed", "function", "parameters"}
"""What the statements' goldens show; what is empty or false is left out too."""


class Outline:
    """The lines of a plan's outline; what was shown already is only named again."""

    def __init__(self) -> None:
        self.known: dict[int, str] = {}

    def of(self, name: str, value: Any) -> Iterator[str]:
        """A value under its name, with its parts indented below it."""
        if isinstance(value, tuple | list) and any(map(_has_parts, value)):
            for item in value:
                yield from self.of(name, item)
        elif not _has_parts(value):
            yield f"{name}: {_said(value)}"
        elif id(value) in self.known:
            yield f"{name}: {self.known[id(value)]}"
        else:
            self.known[id(value)] = title = f"{type(value).__name__} {len(self.known)}"
            yield f"{name}: {title}"
            inner = [("bound", bound_in(value))] if isinstance(value, Fetch) else []
            for part, found in [*_parts(value), *inner]:
                yield from (f"  {line}" for line in self.of(part, found))


def _has_parts(value: object) -> bool:
    if isinstance(value, tuple | list):
        return any(map(_has_parts, value))
    if not is_dataclass(value) or isinstance(value, Field | Entity):
        return False
    return type(value).__eq__ is object.__eq__ or any(
        _has_parts(found) for _, found in _parts(value)
    )


def _parts(value: Any) -> list[tuple[str, object]]:
    return [
        (known.name, found)
        for known in fields(value)
        if known.name not in BESIDE
        and (found := getattr(value, known.name)) is not None
        and found is not False
        and found not in ((), "")
    ]


def _said(value: object) -> str:
    match value:
        case Field() | Entity():
            return value.name
        case FieldNode():
            return value.name.value
        case Enum():
            return value.name
        case GraphQLType():
            return str(value)
        case tuple() | list():
            return "[" + ", ".join(map(_said, value)) + "]"
    if is_dataclass(value):
        told = (f"{name}={_said(found)}" for name, found in _parts(value))
        return f"{type(value).__name__}({', '.join(told)})"
    plain = value is None or isinstance(value, str | int | float | bytes)
    return repr(value) if plain else type(value).__name__


def bound_in(fetch: Fetch) -> list[str]:
    """What is bound in a statement, given one key for each part and each loan."""
    given = Given(
        {},
        [[("07",) * len(part.there)] for part in fetch.parts] or [[("07",)]],
        [KeyedValues([("07",) * len(remote.there)], [0], ["x"], 0) for remote in fetch.inputs],
        70,
    )
    return [_bound(parameter, given) for parameter in fetch.parameters]


def _bound(parameter: Parameter, given: Given) -> str:
    kind = type(parameter).__name__
    match parameter:
        case FromCursor(position=position):
            return f"{kind} {position}"
        case FromKeys(part=number) | FromRemoteInput(remote=number):
            kind += f" {number}"
    return f"{kind} {parameter.bind(given)!r}"


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_outline_of_a_plan(
    query: Path,
    lab_on: Callable[[Profile], Lab],
    matches_golden: Callable[[Path, str], None],
) -> None:
    text = query.read_text()
    lines = []
    for server, by_rows in (("postgresql", False), ("mariadb", True)):
        plan = lab_on(PROFILES[server]).plan(text, by_rows=by_rows)
        lines.append(f"# {server}, {'plain rows' if by_rows else 'documents'}")
        lines += Outline().of("plan", plan)
    for server in ("mariadb", "mysql", "sqlite"):
        lines.append(f"# {server}, bound")
        for _, fetch in fetches_of(lab_on(PROFILES[server]).plan(text)):
            for remote in fetch.inputs:
                lines += [f"lent: {bound_in(remote.far_rows)} {bound_in(remote.far_rows_of_keys)}"]
            lines.append(f"{fetch.source}: {bound_in(fetch)}")
    matches_golden(GOLDEN / f"{query.stem}.txt", "\n".join(lines) + "\n")
