"""The whole way of a check: each source is read and compared, then relations across all of them."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.config.catalogue import Catalogue, Source
from batu_graph.onboarding.checking.account import account, server_limits
from batu_graph.onboarding.checking.collations import collations
from batu_graph.onboarding.checking.findings import Finding, Kind, Severity
from batu_graph.onboarding.checking.indexes import indexes
from batu_graph.onboarding.checking.structure import Examined, structure
from batu_graph.onboarding.drafting.file import Choices, Identity, draft_file
from batu_graph.onboarding.merge import Live
from batu_graph.onboarding.reading.connecting import CannotConnect, connected
from batu_graph.onboarding.reading.reflect import Wanted, reflect
from batu_graph.types import Engine

Written: TypeAlias = Mapping[str, Any]


async def check(
    catalogue: Catalogue,
    written: Mapping[str, Written],
    done: Callable[[str], None] = lambda source: None,
) -> Sequence[Finding]:
    """Everything that is found in some agencies' databases, by source; errors come first.

    Args:
        written: namespace -> the agency's file, parsed. Only their sources are asked.
        done: told of every source that has been read.
    """
    sources = [one for one in catalogue.sources.values() if one.namespace in written]

    async def one(source: Source) -> tuple[Examined | None, list[Finding]]:
        read = await _examine(catalogue, source, written[source.namespace])
        done(source.name)
        return read

    read = await asyncio.gather(*map(one, sources))
    examined = {source.name: e for source, (e, _) in zip(sources, read, strict=True) if e}
    findings = [finding for _, found in read for finding in found]
    findings += indexes(catalogue, examined)
    order = list(Severity)
    places = {source.name: place for place, source in enumerate(sources)}
    return sorted(findings, key=lambda f: (places[f.source], order.index(f.severity)))


async def _examine(
    catalogue: Catalogue, source: Source, written: Written
) -> tuple[Examined | None, list[Finding]]:
    wanted = _wanted(catalogue, source)

    def read(connection: sa.Connection) -> tuple[Examined, list[Finding]]:
        database = reflect(connection, source.engine, wanted)
        draft = draft_file(database, Identity("", source.namespace, ""), Choices())
        examined = Examined(source, written, Live(database, draft, wanted))
        return examined, list(_findings(catalogue, examined, connection))

    try:
        async with connected(source.url, source.engine) as run:
            return await run(read)
    except CannotConnect as error:
        finding = Finding(Severity.ERROR, Kind.UNREACHABLE, source.name, str(error))
        return None, [finding]


def _findings(
    catalogue: Catalogue, examined: Examined, connection: sa.Connection
) -> Iterator[Finding]:
    yield from structure(catalogue, examined)
    yield from account(connection, examined.source)
    yield from collations(connection, examined, catalogue)
    yield from server_limits(connection, examined.source)


def _wanted(catalogue: Catalogue, source: Source) -> Wanted:
    """The schemas that the catalogue reads of a source."""
    if source.engine is not Engine.POSTGRESQL:
        return Wanted()
    entities = [one for one in catalogue.entities.values() if one.source == source.name]
    return Wanted(tuple(sorted({entity.schema or "public" for entity in entities})))
