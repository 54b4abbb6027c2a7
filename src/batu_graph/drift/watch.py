"""Which entities are out of service: the catalogue compared with the live databases."""

import asyncio
import logging
import random
from collections.abc import Iterable, Mapping
from functools import partial
from types import MappingProxyType

from batu_graph.config.catalogue import Catalogue, Entity
from batu_graph.connectors.base import Connector
from batu_graph.drift.compare import Drift, drift_of, fields_in_use
from batu_graph.drift.live import live_columns, table_of
from batu_graph.errors import SourceError

EVERY_SECONDS = 3600.0
"""From one look at all sources to the next."""
JITTER = 0.1
"""Share by which that varies, so that several processes do not all come at once."""
SOON_SECONDS = 60.0
"""At least so long between two extra looks at one source."""

log = logging.getLogger("batu_graph.drift")


class DriftWatch:
    """What has drifted, as far as known. Nothing has until a source was asked and said so."""

    def __init__(
        self,
        catalogue: Catalogue,
        connectors: Mapping[str, Connector],
        *,
        every: float = EVERY_SECONDS,
        soon: float = SOON_SECONDS,
    ) -> None:
        """Asks nothing yet.

        Args:
            every: seconds between looks at all sources, in ``run``.
            soon: least seconds between extra looks at one source, after ``suspect``.
        """
        self._connectors = connectors
        self._every = every
        self._soon = soon
        self._fields = fields_in_use(catalogue)
        self._entities: dict[str, list[Entity]] = {name: [] for name in catalogue.sources}
        for entity in catalogue.entities.values():
            self._entities[entity.source].append(entity)
        self._extra: dict[str, asyncio.Task[None]] = {}
        """Extra looks that are coming or going on, by source."""
        self._extra_at: dict[str, float] = {}
        """When the last one of a source began, by the loop's clock."""
        self.drifted: Mapping[str, Drift] = MappingProxyType({})
        """Entity -> how it has drifted; replaced when something changes, never changed itself."""
        self.messages: Mapping[str, str] = MappingProxyType({})
        """As ``drifted``, what clients are told."""

    async def run(self) -> None:
        """Look at all sources now and then every hour or so, until cancelled."""
        while True:
            await self.look(self._entities)
            await asyncio.sleep(self._every * random.uniform(1 - JITTER, 1 + JITTER))

    async def look(self, sources: Iterable[str]) -> None:
        """Compare sources with the catalogue, side by side. Does not fail: what cannot be asked
        stays as it was last known."""
        await asyncio.gather(*map(self._look, sources))

    def suspect(self, sources: Iterable[str]) -> None:
        """Have a look at sources in the background: at once, or as soon as it may be again."""
        for source in sources:
            if source not in self._extra:
                task = asyncio.get_running_loop().create_task(self._look_soon(source))
                self._extra[source] = task
                task.add_done_callback(partial(self._looked, source))

    def _looked(self, source: str, _: asyncio.Task[None]) -> None:
        self._extra.pop(source)

    async def settled(self) -> None:
        """Return when no extra look is coming or going on."""
        await asyncio.gather(*self._extra.values(), return_exceptions=True)

    async def close(self) -> None:
        """End what goes on in the background."""
        extra = list(self._extra.values())
        for task in extra:
            task.cancel()
        await asyncio.gather(*extra, return_exceptions=True)

    async def _look_soon(self, source: str) -> None:
        now = asyncio.get_running_loop().time
        if source in self._extra_at:
            await asyncio.sleep(self._extra_at[source] + self._soon - now())
        self._extra_at[source] = now()
        await self._look(source)

    async def _look(self, source: str) -> None:
        entities = self._entities[source]
        connector = self._connectors[source]
        try:
            live = await live_columns(connector, map(table_of, entities))
        except SourceError:
            return  # its connector has told the log why
        except Exception:
            log.exception("source %s could not be compared with the catalogue", source)
            return
        engine = connector.profile.engine
        drifted = {
            entity.name: drift
            for entity in entities
            if (
                drift := drift_of(entity, self._fields[entity.name], engine, live[table_of(entity)])
            )
        }
        self._learn(source, drifted)

    def _learn(self, source: str, drifted: Mapping[str, Drift]) -> None:
        """Take over what a source's look has shown, and tell the log what is new in it."""
        before = {
            name: drift for name, drift in self.drifted.items() if drift.entity.source == source
        }
        if drifted == before:
            return
        for name, drift in drifted.items():
            if before.get(name) != drift:
                log.warning(
                    "entity %s is out of service: source %s, %s", name, source, drift.detail
                )
        for name in before.keys() - drifted.keys():
            log.warning("entity %s is back in service: source %s", name, source)
        others = {name: drift for name, drift in self.drifted.items() if name not in before}
        self.drifted = MappingProxyType({**others, **drifted})
        self.messages = MappingProxyType(
            {name: drift.message for name, drift in self.drifted.items()}
        )
