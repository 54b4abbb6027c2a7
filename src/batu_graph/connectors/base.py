"""What every connector is: SQL text and driver-ready parameters in, rows out.

A connector knows its engine and driver and nothing of GraphQL. Both ways a result can travel use
the one method ``fetch``: a document statement simply returns one row holding text.
"""

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from batu_graph.connectors.received import Allowance
from batu_graph.types import Engine

Row: TypeAlias = Sequence[object]


@dataclass(frozen=True, slots=True)
class Profile:
    """What server stands behind a source; it decides how SQL is written for it."""

    engine: Engine
    product: str
    """``PostgreSQL``, ``MariaDB``, ``MySQL`` or ``SQLite``."""
    version: tuple[int, ...]
    encoding: str = ""
    """Of PostgreSQL's texts, as the server calls it; empty: not asked, or another product."""
    accepts: Callable[[str], bool] = field(default=lambda _: True, compare=False, repr=False)
    """Whether the server's parser goes as deep as a statement is nested."""

    @property
    def icu(self) -> bool:
        """Whether collations of Unicode serve the server's encoding (PostgreSQL manual, 24.3)."""
        return self.encoding not in ("SQL_ASCII", "MULE_INTERNAL", "EUC_JIS_2004")

    @property
    def windows(self) -> bool:
        """Whether the server has window functions."""
        return self.version >= {"MySQL": (8, 0), "MariaDB": (10, 2), "SQLite": (3, 25)}.get(
            self.product, (0,)
        )

    @property
    def document(self) -> bool:
        """Whether the server can build the JSON itself (else rows travel)."""
        return self.version >= {
            "MySQL": (8, 0, 14),
            "MariaDB": (10, 2, 7),
            "SQLite": (3, 38),
            "PostgreSQL": (9, 6),
        }.get(self.product, (0,))

    @property
    def lateral(self) -> bool:
        """Whether a derived table inside a scalar subquery may see the outer row."""
        return self.product != "MariaDB"

    @property
    def stale(self) -> bool:
        """Whether a subquery may give the value of the outer row before, where a derived table that
        sees the outer row is grouped by it (found on MySQL 9.7)."""
        return self.product == "MySQL"

    @property
    def index_hints(self) -> bool:
        """Whether a comment in a SELECT can keep the server from sorting by an index."""
        return self.product == "MySQL" and self.version >= (8, 0, 20)

    @property
    def levels(self) -> int:
        """How many levels of nested selections one statement may have."""
        return 3 if self.shallow else 8

    @property
    def shallow(self) -> bool:
        """Whether the server's parser goes only 100 symbols deep."""
        return self.product == "SQLite" and self.version < (3, 46)


ASSUMED = {
    Engine.POSTGRESQL: Profile(Engine.POSTGRESQL, "PostgreSQL", (13,)),
    Engine.MYSQL: Profile(Engine.MYSQL, "MariaDB", (10, 5)),
    Engine.SQLITE: Profile(Engine.SQLITE, "SQLite", (3, 40)),
}
"""Planned for until the server itself has been asked."""


@dataclass(frozen=True, slots=True)
class Coarse:
    """What a text column is compared with in its own collation, so that its index serves; the exact
    comparison stands beside, or is made later."""

    value: object
    """A text, or a list of texts or of keys."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One SELECT, in its driver's placeholder style, written for one profile."""

    text: str
    profile: Profile


class ProfileChanged(Exception):
    """The server is not what the statement was written for: plan again with the new ``profile``."""


class Connector(Protocol):
    """A pool of read-only sessions on one source."""

    @property
    def profile(self) -> Profile:
        """The server's profile: assumed until the first session has read it."""
        ...

    async def fetch(
        self,
        statement: Statement,
        parameters: Sequence[object],
        allowance: Allowance | None = None,
    ) -> list[Row]:
        """Run one SELECT and give all its rows.

        Args:
            allowance: what may still be received; None: any amount.

        Raises:
            AnswerTooLarge: the source would send more than is allowed; the statement was ended.
            ProfileChanged: before anything is sent, when ``statement.profile`` is not ``profile``.
            SourceUnavailable: no session could be had, or it broke.
            SourceTimeout: connect, queue or statement took longer than the source allows.
            SourceDrift: a table or column is missing.
            SourceRefused: the server refused it for another reason.
        """
        ...

    def stream(
        self, statement: Statement, parameters: Sequence[object]
    ) -> AsyncGenerator[list[Row], None]:
        """As ``fetch``, some rows at a time while the server still reads others; each wait for rows
        is bounded as a whole statement is there. Close what is not read to its end."""
        ...

    async def probe(self) -> Profile:
        """Open a session if none is open, ask the server who it is; errors as ``fetch``."""
        ...

    async def close(self) -> None:
        """Close every session."""
        ...
