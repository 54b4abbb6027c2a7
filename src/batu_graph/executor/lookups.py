"""Look-ups by key of requests that arrive together, gathered into one statement.

Nothing is kept: a look-up is answered by a statement that was sent after it was asked for.
"""

from collections.abc import Mapping
from typing import Any

from aiodataloader import DataLoader
from cachetools import LRUCache

from batu_graph.connectors.base import Connector
from batu_graph.connectors.received import Allowance
from batu_graph.errors import BadUserInput
from batu_graph.ir.keys import Key, keys_of_rows
from batu_graph.ir.parameters import Given, bind_all, storable_text
from batu_graph.ir.plan import LookUp
from batu_graph.ir.values import Variables, resolve

MOST_TOGETHER = 500
"""Keys in one statement; more requests at a time share several."""


class LookUps:
    """The look-ups of one gateway: a loader for each plan that is in use."""

    def __init__(self, connectors: Mapping[str, Connector], plans: int) -> None:
        self._connectors = connectors
        self._loaders: LRUCache[LookUp, DataLoader[Key, Any]] = LRUCache(plans)

    async def document(self, look_up: LookUp, variables: Variables, allowance: Allowance) -> Any:
        """The document of the row with the request's key, as the database wrote it, or None.

        Args:
            allowance: of one request; so much those that share a statement are given together.

        Raises:
            AnswerTooLarge: they would be given more.
            BadUserInput: the key is a text that no column can hold.
            ProfileChanged, SourceError: as ``Connector.fetch``.
        """
        key = tuple(_text(resolve(ref, variables)) for _, ref in look_up.key)
        loader = self._loaders.get(look_up)
        if loader is None:

            async def load(keys: list[Key]) -> list[Any]:
                return await self._load(look_up, keys, Allowance(allowance.most))

            loader = DataLoader(load, cache=False, max_batch_size=MOST_TOGETHER)
            self._loaders[look_up] = loader
        # Of a future of its own: who leaves does not take the statement away from the others.
        return await loader.load(key)

    async def _load(self, look_up: LookUp, keys: list[Key], allowance: Allowance) -> list[Any]:
        """The documents of some keys, in their order."""
        fetch = look_up.fetch
        distinct = list(dict.fromkeys(keys))
        bound = bind_all(fetch.parameters, Given({}, [distinct]))
        rows = await self._connectors[fetch.source].fetch(fetch.statement, bound, allowance)
        key_of = keys_of_rows([(known, False) for known, _ in look_up.key])
        found = {key_of(row): row[-1] for row in rows}
        return [found.get(key) for key in keys]


def _text(value: object) -> str:
    """A client's key as canonical text."""
    if value is None:
        raise BadUserInput("A key must not be null.")
    return storable_text(value) if isinstance(value, str) else str(value)
