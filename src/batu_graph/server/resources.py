"""What answering needs: one catalogue, its schema, its connectors, and the caches between them."""

import asyncio
import time
from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from cachetools import LRUCache
from graphql import GraphQLSchema

from batu_graph.config.catalogue import Catalogue
from batu_graph.connectors.base import Connector
from batu_graph.connectors.open import open_connector
from batu_graph.errors import SourceError
from batu_graph.executor.loans import Ways
from batu_graph.executor.lookups import LookUps
from batu_graph.executor.watch import DriftWatch
from batu_graph.planner.compile import Planner
from batu_graph.planner.operation import Operation, read_operation
from batu_graph.planner.plan import Plan
from batu_graph.planner.selection import read_selection
from batu_graph.planner.values import Variables, shape_of
from batu_graph.schema.build import build_schema
from batu_graph.schema.platform import State, platform_schema
from batu_graph.schema.views import views_of
from batu_graph.server.protocol import CacheUse, GraphQLRequest


class _Counted(LRUCache[Any, Any]):
    """A bounded cache that counts how it serves."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._hits = self._misses = 0

    def find(self, key: Hashable) -> Any:
        """What is kept under a key, or None."""
        found = self.get(key)
        if found is None:
            self._misses += 1
        else:
            self._hits += 1
        return found

    def use(self) -> CacheUse:
        """How it has served so far."""
        return CacheUse(int(self.maxsize), len(self), self._hits, self._misses)


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
        cached = catalogue.limits.cached_operations
        self._operations = _Counted(cached)
        self._plans = _Counted(cached)
        self.look_ups = LookUps(self.connectors, cached)
        self.ways: Ways = LRUCache(cached)
        self.drift = DriftWatch(catalogue, self.connectors)
        self._planned_without = self.drift.messages
        """The entities out of service when the plans were made."""
        self.introspections: LRUCache[Any, Any] = LRUCache(16)

    def operation(self, request: GraphQLRequest) -> Operation:
        """The request's operation, parsed and validated once per text.

        Raises:
            OperationRejected: it cannot run.
        """
        key = (request.query, request.operation_name)
        operation: Operation | None = self._operations.find(key)
        if operation is None:
            operation = read_operation(self.schema, *key, self.catalogue.limits)
            self._operations[key] = operation
        return operation

    def plan(self, operation: Operation, variables: Variables) -> Plan:
        """The operation's plan for variables of this shape, the servers as they are known and the
        entities that are in service.

        Raises:
            OperationRejected: a filter or order makes no sense.
        """
        out = self.drift.messages
        if out is not self._planned_without:
            self._planned_without = out
            self.forget_plans()
        key = (operation, shape_of(variables))
        plan: Plan | None = self._plans.find(key)
        if plan is None:
            wanted = read_selection(operation, self.catalogue, variables)
            profiles = {name: connector.profile for name, connector in self.connectors.items()}
            planner = Planner(self.catalogue, profiles, by_rows=self.by_rows, out_of_service=out)
            plan = planner.plan(wanted)
            self._plans[key] = plan
        return plan

    def caches(self) -> Mapping[str, CacheUse]:
        """See ``AnswersGraphQL.caches``."""
        return {"operations": self._operations.use(), "plans": self._plans.use()}

    def forget_plans(self) -> None:
        """Plan everything again: a server turned out other than it was planned for."""
        self._plans.clear()
        self.ways.clear()

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
        await self.drift.close()
        await asyncio.gather(*(connector.close() for connector in self.connectors.values()))
