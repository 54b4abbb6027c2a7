"""A gateway without databases, over a small graphql-core schema, for tests of the HTTP server.

Run as a program it serves itself on a free port and prints the URL:

    python tests/server/standin.py
"""

import asyncio
import inspect
import logging
import threading
from collections.abc import Mapping, Sequence

import orjson
from graphql import (
    GraphQLError,
    GraphQLSyntaxError,
    build_schema,
    execute,
    get_operation_ast,
    parse,
    print_schema,
    validate,
)
from graphql.execution.values import get_variable_values

from batu_graph.config.catalogue import Http, Limits
from batu_graph.errors import QueryTooExpensive
from batu_graph.server.app import create_app
from batu_graph.server.protocol import (
    Answer,
    CacheUse,
    Example,
    GraphQLRequest,
    Outcome,
    SourceReadiness,
)

SCHEMA = build_schema(
    """
    "The roots of the stand-in."
    type Query {
      city: String
      echo(text: String!): String
      sum(numbers: [Int!]!): Int
      "Answers after so many milliseconds."
      slow(ms: Int!): String
      villages(count: Int!): [Village!]!
    }
    type Village { code: ID! name: String }
    """
)

EXAMPLES = (
    Example("The city", "query City {\n  city\n}\n", "The name of the city."),
    Example(
        "An echo",
        "query Echo($text: String!) {\n  echo(text: $text)\n}\n",
        "What goes in comes out.",
        '{"text": "Selamat pagi"}',
    ),
    Example("Some villages", "query Villages {\n  villages(count: 3) { code name }\n}\n"),
)

NOTICE = "All data here is synthetic: no person in it exists. <& not a tag>"


class Root:
    """The resolvers, one method a field."""

    def __init__(self, gateway: "StandIn") -> None:
        self._gateway = gateway

    def city(self, _info):
        return "Kota Batu"

    def echo(self, _info, text):
        return text

    def sum(self, _info, numbers):
        return sum(numbers)

    async def slow(self, _info, ms):
        if ms > 1000:
            print("slow has begun", flush=True)
        try:
            await asyncio.sleep(ms / 1000)
        except asyncio.CancelledError:
            self._gateway.cancellation.set()
            raise
        return "done"

    def villages(self, _info, count):
        return [{"code": f"35.79.01.{2000 + i}", "name": f"Desa {i}"} for i in range(count)]


class StandIn:
    """``AnswersGraphQL`` without a database; ``Crash`` and ``Expensive`` fail on purpose."""

    def __init__(self, sources: Sequence[SourceReadiness] = ()) -> None:
        self.sources = sources
        self.probes = 0
        self.closed = False
        self.cancellation = threading.Event()

    async def answer(self, request: GraphQLRequest, *, streamed: bool = False) -> Answer:
        if request.operation_name == "Crash":
            raise RuntimeError("password=hunter2 at db.internal")
        if request.operation_name == "Expensive":
            raise QueryTooExpensive("Ask for less.", agency="dinkes")
        try:
            document = parse(request.query)
        except GraphQLSyntaxError as error:
            return _refusal([error], "GRAPHQL_PARSE_FAILED")
        if errors := validate(SCHEMA, document):
            return _refusal(errors, "GRAPHQL_VALIDATION_FAILED")
        operation = get_operation_ast(document, request.operation_name)
        if operation is None:
            return _refusal([GraphQLError("Unknown operation.")], "BAD_USER_INPUT")
        variables = dict(request.variables)
        coerced = get_variable_values(SCHEMA, operation.variable_definitions or (), variables)
        if isinstance(coerced, list):
            return _refusal(coerced, "BAD_USER_INPUT")
        result = execute(
            SCHEMA,
            document,
            root_value=Root(self),
            variable_values=variables,
            operation_name=request.operation_name,
        )
        if inspect.isawaitable(result):
            result = await result
        body = orjson.dumps(result.formatted)
        return Answer(body, Outcome.EXECUTED, (("parse", 0.25), ("source dinkes", 12.0)))

    async def readiness(self) -> Sequence[SourceReadiness]:
        self.probes += 1
        return self.sources

    async def watch(self) -> None:
        await asyncio.Event().wait()

    def caches(self) -> Mapping[str, CacheUse]:
        return {"operations": CacheUse(most=10, entries=1, hits=2, misses=1)}

    def sdl(self) -> str:
        return print_schema(SCHEMA)

    async def close(self) -> None:
        self.closed = True
        print("gateway closed", flush=True)


def _refusal(errors: list[GraphQLError], code: str) -> Answer:
    formatted = [{**error.formatted, "extensions": {"code": code}} for error in errors]
    return Answer(orjson.dumps({"errors": formatted}), Outcome.REQUEST_ERROR)


def make_app():
    """The application with the examples and the notice; also for several workers."""
    http = Http(notice=NOTICE)
    return create_app(StandIn(), http=http, limits=Limits(), examples=EXAMPLES, city="Kota Batu")


if __name__ == "__main__":
    import argparse

    from batu_graph.server.run import serve

    arguments = argparse.ArgumentParser()
    arguments.add_argument("--shutdown-seconds", type=int, default=5)
    arguments.add_argument("--workers", type=int, default=1)
    given = arguments.parse_args()
    logging.basicConfig(level=logging.INFO)
    serve(
        make_app() if given.workers == 1 else "standin:make_app",
        port=0,
        workers=given.workers,
        shutdown_seconds=given.shutdown_seconds,
        on_start=lambda url: print(url, flush=True),
    )
