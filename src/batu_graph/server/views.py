"""The city's own Python while a request runs: what it asks, and the shape of its objects."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLList,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    InlineFragmentNode,
    NameNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    coerce_input_value,
    execute,
    get_named_type,
    is_object_type,
    print_ast,
    type_from_ast,
    visit,
)
from graphql.execution.executor import Executor
from graphql.pyutils import Undefined

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.naming import unique_key_field
from batu_graph.executor.run import VALUE_CHARACTERS
from batu_graph.ir.identity import Ids, broken_id, read_id
from batu_graph.ir.select import Derived
from batu_graph.planner.operation import Operation
from batu_graph.schema.nodes import NODE
from batu_graph.schema.platform import State
from batu_graph.server.protocol import Answer, GraphQLRequest
from batu_graph.server.resources import Resources
from batu_graph.views import Key, ViewMistaken

TOGETHER = 1_000
"""Values that are written as JSON in one call."""
NOTHING = "nothing_"
"""Response key of what is asked of a row of which nothing is selected."""


@dataclass(slots=True)
class ViewContext:
    """The request on whose behalf views ask (``batu_graph.views.Caller``)."""

    answer: Callable[[Resources, GraphQLRequest], Awaitable[Answer]]
    """The way of a request, which what they ask goes once more."""
    resources: Resources
    operation: Operation
    variables: Mapping[str, Any]
    errors: list[dict[str, Any]] = field(default_factory=list)
    """What failed in the operations that views asked, at the views' own paths."""
    warnings: list[dict[str, Any]] = field(default_factory=list)
    """As ``errors``, what must be told."""

    @property
    def catalogue(self) -> Catalogue:
        return self.resources.catalogue

    async def states(self, sources: Sequence[str]) -> dict[str, State]:
        return await self.resources.states(sources)

    def in_service(self, entity: str) -> bool:
        return self.resources.in_service(entity)

    async def ask(
        self,
        query: str,
        variables: Mapping[str, Any],
        path: list[str | int],
        skipped: int | None = None,
    ) -> Any:
        """See ``batu_graph.views.Caller.ask``.

        Args:
            skipped: steps of a path in the answer for which ``path`` stands; None: all of it.
        """
        return await self._ask(GraphQLRequest(query, variables=variables), path, skipped)

    async def _ask(
        self, request: GraphQLRequest, path: list[str | int], skipped: int | None
    ) -> Any:
        result = await self.answer(self.resources, request)
        body = orjson.loads(result.body)
        errors = body.get("errors", ())
        if "data" not in body:
            raise ViewMistaken("; ".join(error["message"] for error in errors))
        for error in errors:
            here = {name: value for name, value in error.items() if name != "locations"}
            self.errors.append(here | {"path": _at(path, error["path"], skipped)})
        for warning in body.get("extensions", {}).get("warnings", ()):
            self.warnings.append(warning | {"path": _at(path, warning["path"], skipped)})
        return body["data"]

    async def row(self, entity: str, key: Key, info: GraphQLResolveInfo[Any]) -> Any:
        """See ``batu_graph.views.Caller.row``."""
        if key.keys() == set(self.catalogue.entities[entity].key):
            name = f"{self.catalogue.entities[entity].collection}ByKey"
        else:
            name = unique_key_field(self.catalogue.entities[entity].collection, tuple(key))
        namespace = self.catalogue.entities[entity].namespace
        owner = get_named_type(_root(self.resources.schema)[namespace].type)
        assert isinstance(owner, GraphQLObjectType)
        if name not in owner.fields:
            raise ViewMistaken(f"{', '.join(key)} is no key of {entity}.")
        types = {part: str(owner.fields[name].args[part].type) for part in key}
        query = _row_query(self.operation, entity, name, types, info.field_nodes, namespace)
        request = GraphQLRequest(query, variables=self._with_key(key))
        data = await self._ask(request, info.path.as_list(), skipped=2)
        return _finished(data[namespace] and data[namespace]["row"])

    async def node(self, text: str, info: GraphQLResolveInfo[Any]) -> Any:
        """See ``batu_graph.schema.nodes.ReadsNodes``."""
        ids, values = read_id(text, self.catalogue.seal)
        field = _root(self.resources.rows_schema).get(ids.type)
        if field is None or len(values) != len(field.args):
            return None
        entity = self.catalogue.entities[ids.type]
        if ids != Ids.of(entity, self.catalogue.seal):
            raise broken_id()  # of somebody's own making, or of before its key was withheld
        key = dict(zip(entity.key, values, strict=True))
        if any(coerce_input_value(key[part], field.args[part].type) is Undefined for part in key):
            return None
        types = {part: str(field.args[part].type) for part in key}
        query = _row_query(self.operation, entity.name, entity.name, types, info.field_nodes)
        request = GraphQLRequest(query, variables=self._with_key(key), for_node=True)
        data = await self._ask(request, info.path.as_list(), skipped=1)
        return _finished(data["row"])

    def _with_key(self, key: Key) -> Mapping[str, Any]:
        """The request's variables, and those of ``_row_query``."""
        return {**self.variables, **{f"key_{part}": value for part, value in key.items()}}

    async def complete(self, derived: Derived, values: list[Any]) -> list[Any]:
        """Values that Python made of rows, in the shape that was asked for, as JSON values.

        Raises:
            ViewMistaken: they are not of the type that the computed field declares.
        """
        if is_object_type(get_named_type(derived.type)):
            values = await self._completed(derived, values)
        size = len(values) * VALUE_CHARACTERS
        return await self.resources.stitching.do(size, _as_json, values)

    async def _completed(self, derived: Derived, values: list[Any]) -> list[Any]:
        root = GraphQLObjectType("Query", {"value": GraphQLField(GraphQLList(derived.type))})
        selections = tuple(
            selection
            for node in derived.nodes
            for selection in (node.selection_set.selections if node.selection_set else ())
        )
        node = FieldNode(
            name=NameNode(value="value"), selection_set=SelectionSetNode(selections=selections)
        )
        schema = self.operation.schema
        taken = [
            type_
            for one in self.operation.node.variable_definitions or ()
            if (type_ := get_named_type(type_from_ast(schema, one.type))) is not None
        ]
        inside = ViewContext(self.answer, self.resources, self.operation, self.variables)

        def executed() -> Any:
            return execute(
                GraphQLSchema(root, types=taken),
                root_document(self.operation, (node,)),
                root_value={"value": values},
                context_value=inside,
                variable_values=dict(self.variables),
                executor_class=ViewExecutor,
            )

        size = len(values) * VALUE_CHARACTERS
        result = await self.resources.stitching.do(size, executed)
        if not isinstance(result, ExecutionResult):
            result = await result
        # Which row a value belongs to is not known here: what failed below it has no path.
        self.errors += [error | {"path": None} for error in inside.errors]
        self.warnings += [warning | {"path": None} for warning in inside.warnings]
        if result.errors or not result.data:
            raise ViewMistaken("; ".join(error.message for error in result.errors or ()))
        found: list[Any] = result.data["value"]
        return found


def _as_json(values: list[Any]) -> list[Any]:
    """Values of Python as JSON has them."""
    made: list[Any] = []
    for begins in range(0, len(values), TOGETHER):
        made += orjson.loads(orjson.dumps(values[begins : begins + TOGETHER], default=str))
    return made


def _root(schema: GraphQLSchema) -> Mapping[str, GraphQLField]:
    assert schema.query_type is not None
    fields: Mapping[str, GraphQLField] = schema.query_type.fields
    return fields


def _at(path: list[str | int], inside: Sequence[str | int], skipped: int | None) -> list[str | int]:
    return path if skipped is None else [*path, *inside[skipped:]]


@dataclass(frozen=True, slots=True)
class Finished:
    """A JSON value in the shape that was asked for already."""

    value: Any


def _finished(row: dict[str, Any] | None) -> Finished | None:
    """The row that ``_row_query`` asked for."""
    if row is None:
        return None
    row.pop(NOTHING, None)
    return Finished(row)


class ViewExecutor(Executor[Any]):
    """graphql-core's executor; what the planner finished it takes as it is."""

    def complete_value(
        self,
        return_type: Any,
        field_details_list: Any,
        info: Any,
        path: Any,
        result: Any,
        position_context: Any,
    ) -> Any:
        """See ``Executor``."""
        if isinstance(result, Finished):
            return result.value
        return super().complete_value(
            return_type, field_details_list, info, path, result, position_context
        )


def root_document(operation: Operation, nodes: tuple[FieldNode, ...]) -> DocumentNode:
    """The operation with nothing but these root fields."""
    node = operation.node
    kept = OperationDefinitionNode(
        operation=node.operation,
        name=node.name,
        variable_definitions=node.variable_definitions,
        directives=node.directives,
        selection_set=SelectionSetNode(selections=nodes),
    )
    return DocumentNode(definitions=(kept, *operation.fragments.values()))


def _row_query(
    operation: Operation,
    entity: str,
    name: str,
    key_types: Mapping[str, str],
    nodes: Sequence[FieldNode],
    namespace: str | None = None,
) -> str:
    """The operation that reads a row by its key with what some fields of ``operation`` select.

    Args:
        name: of the field that gives the row, in ``namespace`` or at the root.
    """
    used = _Used(operation)
    selections = [
        kept
        for node in nodes
        if node.selection_set is not None
        for kept in _of_type(operation, entity, node.selection_set)
    ]
    for selection in selections:
        used.look(selection)
    defined = [f"$key_{part}: {type_}" for part, type_ in key_types.items()]
    defined += [
        print_ast(one)
        for one in operation.node.variable_definitions or ()
        if one.variable.name.value in used.variables
    ]
    given = ", ".join(f"{part}: $key_{part}" for part in key_types)
    inside = " ".join(map(print_ast, selections)) or f"{NOTHING}: __typename"
    row = f"row: {name}({given}) {{ {inside} }}"
    body = row if namespace is None else f"{namespace} {{ {row} }}"
    head = f"query Row({', '.join(defined)}) {{ {body} }}"
    return "\n".join([head, *(print_ast(operation.fragments[one]) for one in used.fragments)])


def _of_type(
    operation: Operation, entity: str, selections: SelectionSetNode
) -> Iterator[FieldNode | InlineFragmentNode | FragmentSpreadNode]:
    """What of a selection of ``Node`` can apply to one type, in words valid of that type."""
    for selection in selections.selections:
        if isinstance(selection, FieldNode):
            yield selection
            continue
        fragment: InlineFragmentNode | FragmentDefinitionNode
        if isinstance(selection, InlineFragmentNode):
            fragment, condition = selection, selection.type_condition
        else:
            assert isinstance(selection, FragmentSpreadNode)
            fragment = operation.fragments[selection.name.value]
            condition = fragment.type_condition
        if condition is not None and condition.name.value == entity:
            yield selection
        elif condition is None or condition.name.value == NODE.name:
            inner = tuple(_of_type(operation, entity, fragment.selection_set))
            if inner:
                yield InlineFragmentNode(
                    directives=selection.directives,
                    selection_set=SelectionSetNode(selections=inner),
                )


class _Used(Visitor):
    """Which variables and fragments a selection needs."""

    def __init__(self, operation: Operation) -> None:
        super().__init__()
        self.operation = operation
        self.variables: set[str] = set()
        self.fragments: dict[str, None] = {}

    def look(self, selections: Node) -> None:
        visit(selections, self)

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        self.variables.add(node.name.value)

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: Any) -> None:
        name = node.name.value
        if name not in self.fragments:
            self.fragments[name] = None
            self.look(self.operation.fragments[name].selection_set)
