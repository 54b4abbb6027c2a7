"""Root fields that Python answers: the registry, introspection, hand-written views."""

import asyncio
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    execute,
    execute_sync,
)

from batu_graph.codes import Code
from batu_graph.ir.plan import Plan
from batu_graph.planner.operation import Operation
from batu_graph.server.protocol import GraphQLRequest
from batu_graph.server.resources import Resources
from batu_graph.server.views import ViewContext, ViewExecutor, root_document


async def resolve_by_python(
    resources: Resources,
    operation: Operation,
    plan: Plan,
    request: GraphQLRequest,
    asking: ViewContext,
) -> dict[str, Any]:
    """``data`` and ``errors`` of the plan's Python fields, by graphql-core's own executor."""
    nodes = tuple(node for nodes in plan.python for node in nodes)
    document = root_document(operation, nodes)
    variables = dict(request.variables)
    if all(node.name.value in ("__schema", "__type") for node in nodes):
        return await _introspect(resources, operation, document, variables)
    result = execute(
        operation.schema,
        document,
        context_value=asking,
        variable_values=variables,
        executor_class=ViewExecutor,
    )
    if not isinstance(result, ExecutionResult):
        result = await result
    return _coded(result)


async def _introspect(
    resources: Resources,
    operation: Operation,
    document: DocumentNode,
    variables: dict[str, Any],
) -> dict[str, Any]:
    """Introspection of a large schema takes seconds: once per question, off the event loop."""
    # These two decide which fields are asked for, too.
    key = (operation, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS))
    known: dict[str, Any] = resources.introspections.find(key)
    if known is None:
        known, size = await asyncio.to_thread(_introspected, operation, document, variables)
        resources.introspections.keep(key, known, size)
    return known


def _introspected(
    operation: Operation, document: DocumentNode, variables: dict[str, Any]
) -> tuple[dict[str, Any], int]:
    """``data`` as JSON texts, ``errors``, and how many bytes they have."""
    known = _coded(execute_sync(operation.schema, document, variable_values=variables))
    texts = {name: orjson.dumps(value) for name, value in (known["data"] or {}).items()}
    if texts:
        known["data"] = {name: orjson.Fragment(text) for name, text in texts.items()}
    return known, sum(map(len, texts.values()))


def _coded(result: ExecutionResult) -> dict[str, Any]:
    errors = [
        error.formatted | {"extensions": {"code": Code.INTERNAL} | dict(error.extensions or {})}
        for error in result.errors or ()
    ]
    return {"data": result.data, "errors": errors}
