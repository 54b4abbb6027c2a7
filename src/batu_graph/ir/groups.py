"""What the rows of groups are."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from batu_graph.config.catalogue import Entity, Field
from batu_graph.ir.select import Leaf, Output, Record, Select, TypeName


def empty_group(select: Select) -> dict[str, Any]:
    """The aggregates of no rows, in the shape of a select: counts are 0, all else null."""

    def value(output: Output) -> Any:
        match output:
            case Leaf():
                return None if output.field.nullable else 0
            case TypeName():
                return output.name
            case Record():
                return {inner.key: value(inner) for inner in output.outputs}
        raise AssertionError(output)

    return {output.key: value(output) for output in select.outputs}


def table_of(entity: Entity, results: Iterable[Field]) -> Entity:
    """The table whose rows are an entity's groups."""
    fields = {field.name: field for field in results}
    return replace(entity, fields=fields, key=(), unique=(), indexes=(), relations={}, rows=())
