"""The whole way from a database's address to the text of its catalogue file."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

import sqlalchemy as sa

from batu_graph.onboarding.drafting.draft import DraftFile, ReservedNames
from batu_graph.onboarding.drafting.file import Choices, Identity, draft_file
from batu_graph.onboarding.drafting.proposing import propose
from batu_graph.onboarding.reading.connecting import connected
from batu_graph.onboarding.reading.database import Database
from batu_graph.onboarding.reading.reflect import Wanted, reflect
from batu_graph.onboarding.reading.samples import take_samples
from batu_graph.types import Engine

Progress: TypeAlias = Callable[[str, int, int], None]
"""Told what was done last, how much is done, and how much there is."""
Steps: TypeAlias = Callable[[str], Progress]
"""Given a step's name, gives what is to be told of its progress."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to introspect and how."""

    url: str = field(repr=False)
    """With its secrets: it goes into no file and no message."""
    engine: Engine
    identity: Identity
    wanted: Wanted = field(default_factory=Wanted)
    sample: bool = False
    """Whether some values may be looked at."""
    expose_all: tuple[str, date] | None = None
    taken: ReservedNames = field(default_factory=ReservedNames)


@dataclass(frozen=True, slots=True)
class Introspected:
    """A database and the draft of its file."""

    database: Database
    file: DraftFile


async def introspect(
    order: Order, progress: Steps = lambda step: lambda name, done, total: None
) -> Introspected:
    """Read a database and draft its file.

    Args:
        progress: told of every step.

    Raises:
        CannotConnect: the database cannot be reached.
        ValueError: the URL cannot be used.
    """
    choices = Choices(expose_all=order.expose_all, taken=order.taken)
    async with connected(order.url, order.engine) as run:

        def read(connection: sa.Connection) -> tuple[Database, Choices]:
            database = reflect(connection, order.engine, order.wanted, progress("reading"))
            looking = connection if order.sample else None
            made = replace(choices, proposals=propose(database, looking, progress("relations")))
            if order.sample:
                samples = take_samples(connection, database, progress("samples"))
                made = replace(made, samples=samples)
            return database, made

        database, choices = await run(read)
    return Introspected(database, draft_file(database, order.identity, choices))
