"""Which keys a table has, asked as the gateway itself asks when it joins two sources.

A table with more keys than may be read is asked for the keys in question only; where a codec
changes its side, the database applies it, for as long as the source's statement timeout lets it.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import timedelta

from batu_graph.config.catalogue import Codec, Source
from batu_graph.connectors.base import Connector, ProfileChanged
from batu_graph.connectors.open import open_connector
from batu_graph.errors import BadUserInput, BatuGraphError
from batu_graph.ir.keys import canonical
from batu_graph.ir.parameters import Given, bind_all, storable_text
from batu_graph.ir.select import Select
from batu_graph.onboarding.relating.candidates import Column
from batu_graph.sql.dialects import DIALECTS
from batu_graph.sql.statements import KeyedBy, StatementBuilder

TOGETHER = 1_000
"""Keys in one statement."""


@dataclass(slots=True)
class KeyLookup:
    """Looks keys up in the tables of one source."""

    source: Source
    city_offset: timedelta
    _opened: Connector | None = field(default=None, init=False)

    async def found(
        self, column: Column, codec: Codec, keys: Collection[str]
    ) -> frozenset[str] | None:
        """Those of some keys that the column has.

        Args:
            codec: applied to the column before it is compared.

        Returns:
            None where the database does not answer, or not in time.
        """
        there: set[str] = set()
        asked = [key for key in sorted(keys) if _is_storable(key)]
        for start in range(0, len(asked), TOGETHER):
            try:
                there |= await self._ask(column, codec, asked[start : start + TOGETHER])
            except (BatuGraphError, ProfileChanged):
                return None
        return frozenset(there)

    async def close(self) -> None:
        """Close the session, if one was opened."""
        if self._opened is not None:
            await self._opened.close()

    async def _ask(self, column: Column, codec: Codec, keys: Collection[str]) -> set[str]:
        if self._opened is None:
            self._opened = open_connector(self.source, self.city_offset)
        profile = await self._opened.probe()
        dialect = DIALECTS[self.source.engine](self.source.utc_offset, self.city_offset)
        builder = StatementBuilder(dialect, profile, frozenset(), {}, {})
        keyed = KeyedBy(((column.field, codec),))
        written = builder.keyed_rows(Select(column.entity, (), many=True), keyed, ())
        bound = bind_all(written.parameters, Given({}, [[(key,) for key in keys]]))
        rows = await self._opened.fetch(written.statement, bound)
        texts = (_text(row[0]) for row in rows)
        return {
            text if codec else canonical(column.field, text) or "" for text in texts
        }.intersection(keys)


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _is_storable(key: str) -> bool:
    """Whether every engine can be asked for a text; what none stores is found nowhere."""
    try:
        storable_text(key)
    except BadUserInput:
        return False
    return True
