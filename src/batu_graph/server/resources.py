"""What answering needs: one catalogue, its schema, its connectors, and the caches between them."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from cachetools import LRUCache
from graphql import GraphQLError, GraphQLSchema

from batu_graph.apart import Apart
from batu_graph.config.catalogue import Catalogue
from batu_graph.connectors.base import Connector
from batu_graph.connectors.open import open_connector
from batu_graph.drift.watch import DriftWatch
from batu_graph.errors import SourceError
from batu_graph.executor.lookups import LookUps
from batu_graph.executor.remote_inputs import Strategies
from batu_graph.ir.plan import Plan
from batu_graph.ir.rejection import OperationRejected
from batu_graph.ir.values import Variables, shape_of
from batu_graph.planner.compile import Planner
from batu_graph.planner.operation import Operation, read_operation
from batu_graph.planner.selection import read_selection
from batu_graph.schema.build import build_schema
from batu_graph.schema.nodes import rows_schema
from batu_graph.schema.platform import State, platform_schema
from batu_graph.schema.views import views_of
from batu_graph.server.caches import Cache
from batu_graph.server.protocol import CacheUse, GraphQLRequest

T = TypeVar("T")
KEPT_CHARACTERS = 1_000_000
"""Of the requests from which operations, and plans, are kept: some 130 MB of each at most."""
KEPT_INTROSPECTION = 32_000_000
"""Bytes of answers to introspection that are kept."""
AT_ONCE = 2_000
"""Characters of a document, values of a request, up to which it is read and planned at once.
What is larger would hold up all others: a thread of its own does it, one after the other."""
STITCHED_AT_ONCE = 300_000
"""Characters of an answer up to which it is put together at once: less than ten milliseconds,
where a thread would take a tenth of one."""
CHARACTERS_OF_A_CONDITION = 50
"""What a condition in a variable counts, which takes as much work as one in the document."""


class Resources:
    """Everything that outlives a request. Opens no database until something is asked."""

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        by_rows: bool = False,
        connectors: Mapping[str, Connector] | None = None,
    ) -> None:
        """
        Args:
            catalogue: as loaded.
            by_rows: have every result travel as rows; the answers are the same.
            connectors: by source name; opened from the catalogue unless given.
        """
        self.catalogue = catalogue
        self.by_rows = by_rows
        self.connectors: Mapping[str, Connector] = connectors or {
            name: open_connector(source, catalogue.utc_offset)
            for name, source in catalogue.sources.items()
        }
        views = views_of(catalogue)
        self.schema: GraphQLSchema = build_schema(catalogue, platform_schema(views), views)
        self.rows_schema = rows_schema(self.schema, catalogue.entities.values())
        cached = catalogue.limits.cached_operations
        self._operations = Cache(cached, KEPT_CHARACTERS)
        self._plans = Cache(cached, KEPT_CHARACTERS)
        self._planning = Apart("batu-planner", AT_ONCE, litters=True)
        self.stitching = Apart("batu-executor", STITCHED_AT_ONCE)
        """Where rows become an answer."""
        self.look_ups = LookUps(self.connectors, cached)
        self.strategies: Strategies = LRUCache(cached)
        self.drift = DriftWatch(catalogue, self.connectors)
        self._planned_without = self.drift.messages
        """The entities out of service when the plans were made."""
        # That of a whole schema is asked for by every tool, however large it is.
        self.introspections = Cache(16, KEPT_INTROSPECTION, largest=KEPT_INTROSPECTION)

    async def operation(self, request: GraphQLRequest) -> Operation:
        """The request's operation, parsed and validated once per text.

        Raises:
            OperationRejected: it cannot run; that is kept too.
        """
        key = (request.query, request.operation_name, request.for_node)
        found: Operation | OperationRejected | None = self._operations.find(key)
        if found is None:
            found = await self.apart(len(request.query), self._read_operation, *key)
            self._operations.keep(key, found, len(request.query))
        if isinstance(found, OperationRejected):
            raise OperationRejected(found.errors)
        return found

    def _read_operation(
        self, query: str, name: str | None, for_node: bool
    ) -> Operation | OperationRejected:
        schema = self.rows_schema if for_node else self.schema
        try:
            return read_operation(schema, query, name, self.catalogue.limits)
        except OperationRejected as rejection:
            return OperationRejected([_plain(error) for error in rejection.errors])

    async def apart(self, size: int, function: Callable[..., T], *arguments: Any) -> T:
        """Call a function here, or in a thread of its own where its work is large.

        A request that is given up while it waits for the thread is never worked on.

        Args:
            size: of the work, in characters or values; see ``AT_ONCE``.
        """
        return await self._planning.do(size, function, *arguments)

    async def plan(self, operation: Operation, variables: Variables, size: int) -> Plan:
        """The operation's plan for variables of this shape, the servers as they are known and the
        entities that are in service.

        Args:
            size: conditions and other values in the variables.

        Raises:
            OperationRejected: a filter or order makes no sense.
        """
        out = self.drift.messages
        if out is not self._planned_without:
            self._planned_without = out
            self.forget_plans()
        key = (operation, await self.apart(size, shape_of, variables))
        plan: Plan | None = self._plans.find(key)
        if plan is None:
            profiles = {name: connector.profile for name, connector in self.connectors.items()}
            planner = Planner(self.catalogue, profiles, by_rows=self.by_rows, out_of_service=out)

            def planned() -> Plan:
                return planner.plan(read_selection(operation, self.catalogue, variables))

            size = operation.size + CHARACTERS_OF_A_CONDITION * size
            plan = await self.apart(size, planned)
            if out is self._planned_without:
                self._plans.keep(key, plan, size)
        return plan

    def caches(self) -> Mapping[str, CacheUse]:
        """See ``AnswersGraphQL.caches``."""
        return {"operations": self._operations.use(), "plans": self._plans.use()}

    def forget_plans(self) -> None:
        """Plan everything again: a server turned out other than it was planned for."""
        self._plans.clear()
        self.strategies.clear()

    def in_service(self, entity: str) -> bool:
        """Whether an entity's rows can be asked for: its table is as the catalogue says."""
        return entity not in self.drift.drifted

    async def states(self, sources: Sequence[str]) -> dict[str, State]:
        """Ask sources whether they are ready, side by side."""
        return dict(zip(sources, await asyncio.gather(*map(self._state, sources)), strict=True))

    async def _state(self, source: str) -> State:
        started = time.perf_counter()
        try:
            await self.connectors[source].probe()
        except SourceError as error:
            return State(ready=False, code=error.code)
        return State(ready=True, milliseconds=(time.perf_counter() - started) * 1000)

    async def close(self) -> None:
        """End what goes on in the background, close every session on every source."""
        self._planning.close()
        self.stitching.close()
        await self.drift.close()
        await asyncio.gather(*(connector.close() for connector in self.connectors.values()))


def _plain(error: GraphQLError) -> GraphQLError:
    """The error without what it was found in: the document's nodes, the parser, the validator."""
    return GraphQLError(
        error.message,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=error.extensions,
    )
