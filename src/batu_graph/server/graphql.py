"""The whole way of a request, as a list of calls."""

import logging
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any

import orjson
from graphql import GraphQLError, get_variable_values

from batu_graph.codes import Code
from batu_graph.connectors.base import ProfileChanged
from batu_graph.errors import BatuGraphError, Forbidden, QueryTooExpensive
from batu_graph.executor.explain import explained
from batu_graph.executor.finishing import assemble
from batu_graph.executor.problems import Problems
from batu_graph.executor.run import Execution, Sent
from batu_graph.executor.streaming import HOLE, RowStream
from batu_graph.executor.writing import written
from batu_graph.ir.plan import Plan
from batu_graph.ir.rejection import OperationRejected, rejected
from batu_graph.ir.values import Variables
from batu_graph.planner.budget import Weight, weight
from batu_graph.planner.operation import Operation, placed
from batu_graph.planner.places import nodes_at
from batu_graph.planner.selection import Group
from batu_graph.server.protocol import Answer, GraphQLRequest, Outcome
from batu_graph.server.resolvers import resolve_by_python
from batu_graph.server.resources import AT_ONCE, Resources
from batu_graph.server.views import ViewContext

log = logging.getLogger("batu_graph.server")


class Timings:
    """Durations of a request's steps, in milliseconds."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, float]] = []
        self._last = time.perf_counter()

    def ended(self, step: str) -> None:
        """A step that began when the last one ended has ended."""
        now = time.perf_counter()
        self.steps.append((step, (now - self._last) * 1000))
        self._last = now

    def sent(self, statements: Sequence[Sent], computing: float) -> None:
        """Statements, some of them side by side, have been answered, and fields computed."""
        self.steps += [(one.fetch.source, one.milliseconds) for one in statements]
        if computing:
            self.steps.append(("computed", computing))
        self._last = time.perf_counter()


async def answer(
    resources: Resources, request: GraphQLRequest, *, streamed: bool = False
) -> Answer:
    """Request -> operation -> variables -> plan -> values per source -> stitched JSON."""
    timings = Timings()
    operation: Operation | None = None
    try:
        explain = wants_explanation(resources, request)
        operation = await resources.operation(request)
        variables, heavy = await read_variables(resources, operation, request)
        timings.ended("parse")
        streamed &= not explain
        execution, values, resolved = await run(
            resources, operation, variables, heavy, request, timings, streamed=streamed
        )
        body = await execution.work(
            execution.received, response, operation, execution, values, resolved, explain
        )
        timings.ended("stitch")
    except OperationRejected as refusal:
        errors = refusal.errors if operation is None else placed(refusal, operation)
        return refused(errors, timings)
    except BatuGraphError as error:
        nodes = None
        if operation is not None and error.path is not None:
            nodes = nodes_at(operation.node.selection_set, operation.fragments, error.path)
        told = GraphQLError(error.message, nodes, path=error.path, extensions=error.extensions)
        return refused([told], timings)
    except RecursionError:
        too_deep = rejected("The request is nested too deeply.", QueryTooExpensive.code)
        return refused(too_deep.errors, timings)
    if execution.stream is not None:
        pieces = with_list(body, operation, execution, execution.stream)
        return Answer(b"", Outcome.EXECUTED, tuple(timings.steps), pieces)
    return Answer(body, Outcome.EXECUTED, tuple(timings.steps))


def wants_explanation(resources: Resources, request: GraphQLRequest) -> bool:
    """Whether the request asks how it is answered (``extensions: {"explain": true}``).

    Raises:
        Forbidden: it does, and may not.
    """
    if not request.extensions.get("explain"):
        return False
    if not resources.catalogue.http.explain:
        raise Forbidden(
            "How an operation is answered is not shown here: leave `explain` out of the request's "
            "extensions, or ask the gateway's operators to allow it (`http: {explain: true}`)."
        )
    return True


async def read_variables(
    resources: Resources, operation: Operation, request: GraphQLRequest
) -> tuple[Variables, Weight]:
    """The request's variables, coerced to their types, and what there is in them.

    Raises:
        OperationRejected: one is missing or of the wrong type (``BAD_USER_INPUT``), or there are
            too many values in them (``QUERY_TOO_EXPENSIVE``).
    """
    given = request.variables
    if operation.scalars is not None:
        try:
            return {
                name: coerce(_present(given[name])) for name, coerce in operation.scalars.items()
            }, Weight(len(operation.scalars))
        except Exception:
            pass  # whatever is wrong is told below, with all that is wrong
    heavy = weight(given, AT_ONCE)
    if heavy.all > AT_ONCE:
        heavy = await resources.apart(heavy.all, weight, given)
    most = resources.catalogue.limits.values
    if max(heavy) > most:
        message = f"The variables hold more than {most:,} values: ask in several requests."
        raise rejected(message, QueryTooExpensive.code)
    values = await resources.apart(heavy.all, _coerced, operation, dict(given))
    if isinstance(values, list):
        for error in values:
            error.extensions = {"code": Code.BAD_USER_INPUT}
        raise OperationRejected(values)
    coerced: Variables = values.coerced
    return coerced, heavy


def _coerced(operation: Operation, given: dict[str, Any]) -> Any:
    """The variables' values, or what is wrong with them."""
    definitions = operation.node.variable_definitions or ()
    return get_variable_values(operation.schema, definitions, given, max_errors=20)


def _present(value: object) -> object:
    """A variable's value that is not null, of which more has to be known."""
    if value is None:
        raise ValueError
    return value


async def run(
    resources: Resources,
    operation: Operation,
    variables: Variables,
    heavy: Weight,
    request: GraphQLRequest,
    timings: Timings,
    *,
    streamed: bool = False,
) -> tuple[Execution, list[list[Any]], dict[str, Any]]:
    """Plan and execute; planned again when a server turns out other than assumed."""
    for _ in range(1 + len(resources.connectors)):
        plan = await resources.plan(operation, variables, heavy.conditions)
        timings.ended("plan")
        asking = ViewContext(answer, resources, operation, request.variables)
        execution = Execution(
            plan,
            variables,
            resources.catalogue,
            resources.connectors,
            resources.look_ups,
            resources.strategies,
            asking.complete,
            resources.stitching.do,
            heavy.values,
        )
        try:
            values = await execution.run(streamed=streamed)
        except ProfileChanged:
            resources.forget_plans()
            continue
        finally:
            timings.sent(execution.sent, execution.computing)
            if execution.drifted:
                resources.drift.suspect(execution.drifted)
        resolved: dict[str, Any] = {}
        if plan.python:
            resolved = await resolve_by_python(resources, operation, plan, request, asking)
            timings.ended("python")
        if asking.errors or asking.warnings:
            resolved["errors"] = [*resolved.get("errors", ()), *asking.errors]
            resolved["warnings"] = asking.warnings
        return execution, values, resolved
    raise BatuGraphError("The agencies' servers keep changing their versions; try again.")


def response(
    operation: Operation,
    execution: Execution,
    values: Sequence[Sequence[Any]],
    resolved: Mapping[str, Any],
    explain: bool,
) -> bytes:
    """The response's JSON text, in the order the client asked."""
    plan: Plan = execution.plan
    problems = Problems(execution.misfits_fail)
    data: dict[str, Any] = {}
    for place in plan.places:
        value: Any = place.constant
        if place.connection is not None:
            parts = zip(place.connection.parts, place.slots, strict=True)
            found = {part: values[fetch][number] for part, (fetch, number) in parts}
            value = assemble(place.connection, found, execution)
            if execution.troubled:
                value = problems.clean_connection(place.connection, value, place.path)
        elif place.fetch is not None:
            value = values[place.fetch][place.part]
            if execution.troubled:
                select = plan.fetches[place.fetch].parts[place.part].select
                value = problems.clean(select, value, place.path)
        elif value is Group.NAMESPACE:
            value = {}
        elif value is None:
            value = resolved["data"].get(place.path[0]) if resolved["data"] else None
        target = data if len(place.path) == 1 else data[place.path[0]]
        target[place.path[-1]] = value
    body: dict[str, Any] = {"data": data}
    if problems.found or resolved or explain:
        errors = problems.errors(operation) + list(resolved.get("errors") or ())
        warnings = problems.warnings() + list(resolved.get("warnings") or ())
        extensions: dict[str, Any] = {"warnings": warnings} if warnings else {}
        if explain:
            extensions["explain"] = explained(execution)
        body |= {"errors": errors} if errors else {}
        body |= {"extensions": extensions} if extensions else {}
    return written(body, execution.received)


async def with_list(
    body: bytes, operation: Operation, execution: Execution, stream: RowStream
) -> AsyncGenerator[bytes, None]:
    """The response's text with a list that is read meanwhile, in pieces."""
    before, after = body.split(HOLE)
    (path,) = [place.path for place in execution.plan.places if place.fetch is not None]
    problems = Problems(execution.misfits_fail)
    async with aclosing(stream.pieces(problems, path)) as pieces:
        async for piece in pieces:
            yield before + piece
            before = b""
    end = after[:-1]
    if errors := problems.errors(operation):
        end += b',"errors":' + orjson.dumps(errors)
    if warnings := problems.warnings():
        end += b',"extensions":' + orjson.dumps({"warnings": warnings})
    yield end + b"}"


def refused(errors: Sequence[GraphQLError], timings: Timings) -> Answer:
    """The answer to a request that never ran, because of its text or of its values."""
    timings.ended("plan" if timings.steps else "parse")
    body = {"errors": [error.formatted for error in errors]}
    return Answer(orjson.dumps(body), Outcome.REQUEST_ERROR, tuple(timings.steps))
