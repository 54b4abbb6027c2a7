"""The variables of ``batu-graph query``, as people write them in a shell."""

import json
from collections.abc import Sequence
from typing import Any, NoReturn

from graphql import (
    GraphQLSyntaxError,
    NamedTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    TypeNode,
    parse,
)

_TEXTUAL = {"ID", "String"}


class VariablesInvalid(Exception):
    """The variables cannot be read; the message says which and why."""


def read_variables(
    pairs: Sequence[str], whole: str | None, document: str, operation: str | None
) -> dict[str, Any]:
    """The variables of one request.

    Args:
        pairs: ``name=value``. A value is JSON when it can be read as JSON, else text; for a
            variable declared ``String`` or ``ID`` it stays text also when it looks like a number
            (``--var kode=35.79``).
        whole: a JSON object; ``pairs`` win over it.
        document: the GraphQL text, asked for the variables' declared types.
        operation: which operation of it.

    Raises:
        VariablesInvalid: not ``name=value``, or not a JSON object.
    """
    values = _object(whole) if whole is not None else {}
    textual = _declared_textual(document, operation)
    for pair in pairs:
        name, equals, text = pair.partition("=")
        name = name.strip().removeprefix("$")
        if not equals or not name:
            raise VariablesInvalid(f"--var {pair}: write it as NAME=VALUE.")
        values[name] = _value(text, textual=name in textual)
    return values


def _object(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text, parse_constant=_refuse)
    except ValueError as error:
        raise VariablesInvalid(f"--variables is not JSON: {error}.") from error
    if not isinstance(values, dict):
        raise VariablesInvalid('--variables must be one JSON object, like {"kode": "35.79.01"}.')
    return values


def _value(text: str, *, textual: bool) -> Any:
    try:
        value = json.loads(text, parse_constant=_refuse)
    except ValueError:
        return text
    return text if textual and not isinstance(value, str | None) else value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _declared_textual(document: str, operation: str | None) -> set[str]:
    """Names of the variables that are declared as one text; none when it cannot be parsed."""
    try:
        definitions = parse(document, no_location=True).definitions
    except (GraphQLSyntaxError, RecursionError):  # the gateway will say so, better
        return set()
    return {
        variable.variable.name.value
        for definition in definitions
        if isinstance(definition, OperationDefinitionNode)
        and (operation is None or (definition.name and definition.name.value == operation))
        for variable in definition.variable_definitions or ()
        if _type_name(variable.type) in _TEXTUAL
    }


def _type_name(node: TypeNode) -> str | None:
    inner = node.type if isinstance(node, NonNullTypeNode) else node
    return inner.name.value if isinstance(inner, NamedTypeNode) else None
