"""Where a field stands in an operation: its node in the document, its path in the response.

Looked for only when something is wrong: ``locations`` and ``path`` of an error.
(GraphQL specification, section 7.1.2)
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    SelectionSetNode,
)

Fragments: TypeAlias = Mapping[str, FragmentDefinitionNode]
Path: TypeAlias = tuple[str, ...]
"""Response keys from the root; places in lists are left out."""

MOST_LOOKED_AT = 20_000
"""Fields that are looked at, fragments expanded, before it is given up."""
OPERATIONS_LOOKED_AT = 20
"""A document may have hundreds, each with hundreds of fragments; only one of them is run."""


def nodes_at(selections: SelectionSetNode, fragments: Fragments, path: Path) -> list[FieldNode]:
    """The fields that stand at a path."""
    found: list[FieldNode] = []
    sets: Sequence[SelectionSetNode] = [selections]
    for key in path:
        found = [node for node in _fields(sets, fragments) if response_key(node) == key]
        sets = [node.selection_set for node in found if node.selection_set]
    return found


def path_of(selections: SelectionSetNode, fragments: Fragments, wanted: FieldNode) -> Path | None:
    """The first path at which a field stands."""
    for looked_at, (node, path) in enumerate(_walk(selections, fragments)):
        if node is wanted:
            return path
        if looked_at > MOST_LOOKED_AT:
            break
    return None


def first_beyond(
    operations: Iterable[SelectionSetNode], fragments: Fragments, fields: int, depth: int
) -> tuple[FieldNode, Path] | None:
    """The first field that is one too many in its operation, or one level too deep."""
    for selections in islice(operations, OPERATIONS_LOOKED_AT):
        for count, (node, path) in enumerate(_walk(selections, fragments), 1):
            if count > fields or len(path) > depth:
                return node, path
    return None


def response_key(node: FieldNode) -> str:
    """Under what name a field stands in the response."""
    return node.alias.value if node.alias else node.name.value


def _walk(
    selections: SelectionSetNode, fragments: Fragments, above: Path = ()
) -> Iterator[tuple[FieldNode, Path]]:
    """Every field with its path, each before those below it."""
    for node in _fields([selections], fragments):
        path = (*above, response_key(node))
        yield node, path
        if node.selection_set:
            yield from _walk(node.selection_set, fragments, path)


def _fields(sets: Iterable[SelectionSetNode], fragments: Fragments) -> Iterator[FieldNode]:
    """The fields of selection sets, those of fragments too, each of which is spread once."""
    visited: set[str] = set()
    pending = list(sets)[::-1]
    while pending:
        selections = pending.pop()
        for place, node in enumerate(selections.selections):
            if isinstance(node, FieldNode):
                yield node
                continue
            inside = None
            if isinstance(node, InlineFragmentNode):
                inside = node.selection_set
            elif isinstance(node, FragmentSpreadNode):
                name = node.name.value
                if name in fragments and name not in visited:
                    visited.add(name)
                    inside = fragments[name].selection_set
            if inside is not None:
                rest = selections.selections[place + 1 :]
                pending += [SelectionSetNode(selections=rest), inside]
                break
