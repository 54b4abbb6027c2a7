"""Query text -> Operation: parsed, within the limits, valid against the schema."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLNonNull,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLSyntaxError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    parse,
    type_from_ast,
    validate,
)

from batu_graph.codes import Code
from batu_graph.config.catalogue import Limits
from batu_graph.errors import QueryTooExpensive
from batu_graph.ir.rejection import OperationRejected, rejected
from batu_graph.planner.places import first_beyond, path_of

TOKENS_PER_FIELD = 10
"""A document of ``limits.fields`` fields may have this many tokens for each of them."""
FIELDS_OF_ALL = 5
"""All operations of a document together may have so many times the fields of one."""
MOST_FRAGMENTS = 200
MOST_DIRECTIVES = 500
MOST_VARIABLES = 200
"""In a document; validation compares fragments, directives and variables with one another."""
MOST_COMPARED = 20_000
"""Pairs of fields of one name in one selection set, those of its fragments and those below them
counted: validation compares each (GraphQL specification, section 5.3.2), some 30 ms of work."""


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One valid operation, reusable for every request with the same text."""

    schema: GraphQLSchema
    document: DocumentNode
    node: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]
    scalars: dict[str, Callable[[Any], Any]] | None
    """How to coerce its variables, where all are plain scalars without defaults; None: not all."""
    size: int
    """Characters of the document."""


def read_operation(
    schema: GraphQLSchema, query: str, operation_name: str | None, limits: Limits
) -> Operation:
    """Parse, bound and validate a document and pick the operation to run.

    Raises:
        OperationRejected: with ``GRAPHQL_PARSE_FAILED``, ``GRAPHQL_VALIDATION_FAILED``,
            ``QUERY_TOO_EXPENSIVE`` or ``BAD_USER_INPUT`` (no such operation).
    """
    document = _parse(query, limits)
    _part_tokens(document)
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    operations = [
        node for node in document.definitions if isinstance(node, OperationDefinitionNode)
    ]
    measure = _Measure(fragments, limits)
    try:
        measure.check_document(document, operations)
        errors = validate(schema, document)
    except (QueryTooExpensive, RecursionError) as error:
        message = str(error) if isinstance(error, QueryTooExpensive) else _too_deep(limits)
        raise _too_large(message, operations, fragments, limits) from error
    if errors:
        for validation_error in errors:
            validation_error.extensions = {"code": Code.GRAPHQL_VALIDATION_FAILED}
        raise OperationRejected(errors)
    node = _pick(operations, operation_name)
    return Operation(schema, document, node, fragments, _scalars(schema, node), len(query))


def _scalars(
    schema: GraphQLSchema, node: OperationDefinitionNode
) -> dict[str, Callable[[Any], Any]] | None:
    """How to coerce the variables of an operation, where all are scalars without defaults."""
    found: dict[str, Callable[[Any], Any]] = {}
    for definition in node.variable_definitions or ():
        type_ = type_from_ast(schema, definition.type)
        named = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if not isinstance(named, GraphQLScalarType) or definition.default_value is not None:
            return None
        found[definition.variable.name.value] = named.coerce_input_value
    return found


def placed(rejection: OperationRejected, operation: Operation) -> list[GraphQLError]:
    """Errors of an operation, with the paths of the fields that they are located at."""
    return [
        GraphQLError(
            error.message,
            error.nodes,
            path=path_of(operation.node.selection_set, operation.fragments, error.nodes[0]),
            extensions=error.extensions,
        )
        if error.nodes and isinstance(error.nodes[0], FieldNode)
        else error
        for error in rejection.errors
    ]


def _too_large(
    message: str,
    operations: list[OperationDefinitionNode],
    fragments: dict[str, FragmentDefinitionNode],
    limits: Limits,
) -> OperationRejected:
    """The refusal of a document, located where the first operation oversteps its bounds."""
    selections = (operation.selection_set for operation in operations)
    found = first_beyond(selections, fragments, limits.fields, limits.depth)
    node, path = found or (None, None)
    extensions = {"code": QueryTooExpensive.code}
    return OperationRejected([GraphQLError(message, node, path=path, extensions=extensions)])


def _parse(query: str, limits: Limits) -> DocumentNode:
    most = limits.fields * TOKENS_PER_FIELD
    try:
        return parse(query, max_lexical_tokens=most, max_comments=most)
    except GraphQLSyntaxError as error:
        expensive = "Parsing aborted" in error.message
        code = QueryTooExpensive.code if expensive else Code.GRAPHQL_PARSE_FAILED
        error.extensions = {"code": code}
        raise OperationRejected([error]) from error
    except (GraphQLError, RecursionError) as error:
        raise rejected(_too_deep(limits), QueryTooExpensive.code) from error


def _part_tokens(document: DocumentNode) -> None:
    """Take the parser's tokens out of their chain, which keeps all of them for each one that an
    error's location needs, and no operation could be freed but by the garbage collector."""
    token = document.loc.start_token if document.loc else None
    while token is not None:
        following = token.next
        token.prev = token.next = None
        token = following


def _too_deep(limits: Limits) -> str:
    return f"The query is nested too deeply; at most {limits.depth} levels are allowed."


def _pick(
    operations: list[OperationDefinitionNode], operation_name: str | None
) -> OperationDefinitionNode:
    if operation_name is None:
        if len(operations) == 1:
            return operations[0]
        raise rejected(
            "The document holds several operations: name the one to run in operationName."
            if operations
            else "The document holds no operation.",
            Code.BAD_USER_INPUT,
        )
    for node in operations:
        if node.name is not None and node.name.value == operation_name:
            return node
    names = ", ".join(node.name.value for node in operations if node.name)
    raise rejected(
        f"There is no operation named {operation_name!r:.80} in the document"
        + (f"; it holds {names}." if names else "; its operation has no name."),
        Code.BAD_USER_INPUT,
    )


_Names: TypeAlias = dict[str, tuple[int, int]]
"""Response name -> how many fields of one selection set have it, and how many fields they are with
all below them."""


class _Measure:
    """Counts an operation's fields and depth with fragments expanded, without expanding them."""

    def __init__(self, fragments: dict[str, FragmentDefinitionNode], limits: Limits) -> None:
        self.fragments = fragments
        self.limits = limits
        self.known: dict[str, tuple[int, int, _Names]] = {}
        self.open: set[str] = set()
        self.directives = 0
        self.compared = 0

    def check_document(
        self, document: DocumentNode, operations: list[OperationDefinitionNode]
    ) -> None:
        """Bound every definition, and all of them together.

        Raises:
            QueryTooExpensive: something is more than it may be.
        """
        variables = sum(len(node.variable_definitions or ()) for node in operations)
        _bound(len(document.definitions) - len(operations), MOST_FRAGMENTS, "fragments")
        _bound(variables, MOST_VARIABLES, "variables")
        for fragment in self.fragments.values():
            self.check(fragment.selection_set)
        fields = sum(self.check(node.selection_set) for node in operations)
        _bound(fields, FIELDS_OF_ALL * self.limits.fields, "fields in all its operations")
        for definition in (*operations, *self.fragments.values()):
            self.directives += len(definition.directives or ())
        _bound(self.directives, MOST_DIRECTIVES, "directives")
        _bound(self.compared, MOST_COMPARED, "pairs of fields of one name in one place")

    def check(self, selections: SelectionSetNode) -> int:
        """Bound one definition; the number of its fields."""
        fields, depth = self.measure(selections)
        if depth > self.limits.depth:
            raise QueryTooExpensive(_too_deep(self.limits))
        if fields > self.limits.fields:
            raise QueryTooExpensive(
                f"The query selects {fields:,} fields; at most {self.limits.fields:,} are allowed."
            )
        return fields

    def measure(self, selections: SelectionSetNode | None) -> tuple[int, int]:
        """Number of fields and depth below a selection set."""
        names: _Names = {}
        fields, depth = self._measure(selections, names)
        self.compared += sum([(count - 1) * size // 2 for count, size in names.values()])
        return fields, depth

    def _measure(self, selections: SelectionSetNode | None, names: _Names) -> tuple[int, int]:
        """As ``measure``; adds to ``names`` what stands in one place with fields beside it."""
        fields = depth = 0
        spread: set[str] = set()
        for node in selections.selections if selections else ():
            self.directives += len(node.directives or ())
            if isinstance(node, FieldNode):
                below, levels = self.measure(node.selection_set)
                below, levels = below + 1, levels + 1
                _add(names, node.alias.value if node.alias else node.name.value, 1, below)
            elif isinstance(node, FragmentSpreadNode):
                below, levels, inside = self._fragment(node.name.value)
                if node.name.value not in spread:
                    spread.add(node.name.value)
                    for name, (count, size) in inside.items():
                        _add(names, name, count, size)
            else:
                assert isinstance(node, InlineFragmentNode)
                below, levels = self._measure(node.selection_set, names)
            fields += below
            depth = max(depth, levels)
        return fields, depth

    def _fragment(self, name: str) -> tuple[int, int, _Names]:
        # An unknown or cyclic fragment counts nothing here: validation names the mistake.
        if name not in self.fragments or name in self.open:
            return 0, 0, {}
        if name not in self.known:
            self.open.add(name)
            names: _Names = {}
            self.known[name] = (*self._measure(self.fragments[name].selection_set, names), names)
            self.open.discard(name)
        return self.known[name]


def _add(names: _Names, name: str, count: int, size: int) -> None:
    before = names.get(name, (0, 0))
    names[name] = before[0] + count, before[1] + size


def _bound(count: int, most: int, what: str) -> None:
    if count > most:
        raise QueryTooExpensive(f"The document has {count:,} {what}; at most {most:,} are allowed.")
