"""Where a value comes from when a plan runs: the plan holds references, never client values.

A plan is made once for a document and the SHAPE of its variables and then reused. The shape is
what can change the SQL text: which input fields are present, list lengths where lists hold
conditions, enums, booleans, nulls and empty lists. Leaf values are bound when the plan runs.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    coerce_input_literal,
)
from graphql.pyutils import Undefined
from graphql.type import GraphQLInputType, is_list_type


@dataclass(frozen=True, slots=True)
class Constant:
    """A value written in the document itself."""

    value: object


@dataclass(frozen=True, slots=True)
class Variable:
    """A value inside the request's variables."""

    path: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list written in the document whose items may be variables."""

    items: tuple["Ref", ...]


Ref: TypeAlias = Constant | Variable | ListOf
Variables: TypeAlias = Mapping[str, Any]


def resolve(ref: Ref, variables: Variables) -> Any:
    """The value of a reference in one request."""
    if type(ref) is Constant:
        return ref.value
    if type(ref) is Variable:
        value: Any = variables
        for step in ref.path:
            value = value[step]
        return value
    assert isinstance(ref, ListOf)
    return [resolve(item, variables) for item in ref.items]


def as_ref(value: Any) -> Ref:
    """A leaf of an argument tree as reference: nulls and booleans stand in a tree as they are."""
    return Constant(value) if value is None or isinstance(value, bool) else value


def shape_of(variables: Variables) -> Hashable:
    """What of the variables can change a plan (see the module's text)."""
    return tuple([(name, _shape(value)) for name, value in sorted(variables.items())])


def _shape(value: object) -> Hashable:
    if type(value) is str:
        return "*"
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, dict):
        return tuple((name, _shape(item)) for name, item in value.items())
    if isinstance(value, list):
        if value and isinstance(value[0], dict):
            return tuple(_shape(item) for item in value)
        return "[]" if not value else "*"
    if isinstance(value, Enum):
        return value
    return "*"


def read_value(node: ValueNode, type_: GraphQLInputType, variables: Variables) -> Any:
    """An argument as a tree: objects and lists of objects opened, leaves as references.

    Gives ``Undefined`` for a variable that the request left out.
    """
    if isinstance(node, VariableNode):
        name = node.name.value
        if name not in variables:
            return Undefined
        return read_variable(variables[name], type_, (name,))
    if isinstance(node, NullValueNode):
        return None
    while isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if isinstance(type_, GraphQLList) and _holds_objects(type_):
        nodes = node.values if isinstance(node, ListValueNode) else (node,)
        return [read_value(item, type_.of_type, variables) for item in nodes]
    if isinstance(type_, GraphQLList) and isinstance(node, ListValueNode):
        if not node.values:
            return Constant([])
        items = (read_value(item, type_.of_type, variables) for item in node.values)
        return ListOf(tuple(map(as_ref, items)))
    if isinstance(type_, GraphQLInputObjectType) and isinstance(node, ObjectValueNode):
        read = {
            field.name.value: read_value(
                field.value, type_.fields[field.name.value].type, variables
            )
            for field in node.fields
        }
        return {name: value for name, value in read.items() if value is not Undefined}
    value = coerce_input_literal(node, type_)
    return read_variable(value, type_, None)


def read_variable(
    value: object, type_: GraphQLInputType, path: tuple[str | int, ...] | None
) -> Any:
    """A coerced value as a tree; leaves refer to ``path`` in the variables, or are constants."""
    while isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if value is None or isinstance(value, bool):
        return value
    if isinstance(type_, GraphQLInputObjectType):
        assert isinstance(value, dict)
        return {
            name: read_variable(item, type_.fields[name].type, _below(path, name))
            for name, item in value.items()
        }
    if isinstance(type_, GraphQLList) and _holds_objects(type_):
        assert isinstance(value, list)
        return [
            read_variable(item, type_.of_type, _below(path, index))
            for index, item in enumerate(value)
        ]
    if isinstance(type_, GraphQLEnumType) and isinstance(value, Enum):
        return value
    if path is None or value == []:
        return Constant(value)
    return Variable(path)


def _below(path: tuple[str | int, ...] | None, step: str | int) -> tuple[str | int, ...] | None:
    return None if path is None else (*path, step)


def _holds_objects(type_: GraphQLInputType) -> bool:
    while is_list_type(type_) or isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    return not isinstance(type_, GraphQLScalarType | GraphQLEnumType)
