"""What is in a selection, nested selections included."""

from collections.abc import Iterable, Iterator

from batu_graph.ir.select import (
    Derived,
    Identity,
    Leaf,
    Nested,
    Output,
    Record,
    RelatedField,
    Select,
    TypeName,
    leaf_paths,
    leaves,
    nested_in,
)
from batu_graph.sql.labels import LONGEST_LABEL
from batu_graph.types import Scalar


def groups_by_related(select: Select) -> bool:
    """Whether rows are grouped by a value of related rows."""
    grouping = select.grouping
    return grouping is not None and any(isinstance(by.term, RelatedField) for by in grouping.by)


def firsts(select: Select) -> Iterator[str]:
    """The response keys with which rows of lists in a selection's rows begin."""
    for nested in nested_in(select.outputs):
        if nested.select.many and nested.select.outputs:
            yield nested.select.outputs[0].key
        yield from firsts(nested.select)


def is_flat(outputs: Iterable[Output]) -> bool:
    """Whether there is no list in rows of these outputs."""
    return all(
        isinstance(output, Leaf | TypeName | Record | Identity)
        or (
            isinstance(output, Nested) and not output.select.many and is_flat(output.select.outputs)
        )
        for output in outputs
    )


def scalars(select: Select) -> Iterator[Scalar]:
    """The scalars of every field of a selection, nested ones too."""
    yield from (leaf.field.scalar for leaf in leaves(select.outputs))
    for nested in nested_in(select.outputs):
        yield from scalars(nested.select)


def json_paths(select: Select) -> Iterator[tuple[str, ...]]:
    """The response keys that lead to JSON columns, nested ones too."""
    for path, leaf in leaf_paths(select.outputs):
        if leaf.field.scalar is Scalar.JSON and not leaf.cursor:
            yield path
    for output in select.outputs:
        if isinstance(output, Derived):
            yield from ((leaf.key,) for leaf in output.inputs if leaf.field.scalar is Scalar.JSON)
    for nested in nested_in(select.outputs):
        yield from ((nested.key, *path) for path in json_paths(nested.select))


def has_long_alias(outputs: Iterable[Output]) -> bool:
    """Whether a response key is no label for PostgreSQL, whose documents have their keys of labels:
    such rows travel as rows."""
    outputs = tuple(outputs)
    return any(
        len(output.key) > LONGEST_LABEL
        or (isinstance(output, Record) and has_long_alias(output.outputs))
        or (isinstance(output, Derived | Identity) and has_long_alias(output.inputs))
        for output in (*outputs, *nested_in(outputs))
    ) or any(has_long_alias(nested.select.outputs) for nested in nested_in(outputs))
