"""Sessions on PostgreSQL: opened, made read-only and limited, and proved to be so.

A *direct* session is ours until it ends: it is set up once, by SET, and keeps prepared statements.
A pooler (pgbouncer and its like) gives the next transaction to any of its sessions, in which other
clients have left settings and names. There each statement brings a transaction of its own, which
begins with all that a session must be, names nothing, and is rolled back: nothing of ours is ever
met by somebody else, nor theirs by us.
"""

import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import asyncpg

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Profile, Row
from batu_graph.connectors.failures import SessionUnsafe
from batu_graph.connectors.location import Location, parse_location
from batu_graph.connectors.postgresql_encodings import Encoding, encoding_of
from batu_graph.connectors.profiles import postgresql_profile

REPORTS = (14,)
"""From this version on the server reports when a session is no longer read-only."""
CURSOR = "batu_graph"
"""Names a cursor inside one transaction of ours; names of others cannot be there."""


class Session(asyncpg.Connection):
    """A connection, to PostgreSQL or to a pooler."""

    prelude: Sequence[str] = ()
    """Where each statement has a transaction of its own: the statements that make it ours, as its
    first."""
    made: frozenset[tuple[str, str]] = frozenset()
    """What is set in a direct session, when it was fresh."""
    texts: Encoding
    """What its server's encoding asks of texts."""


@dataclass(slots=True)
class Opening:
    """How a source's sessions are opened; it remembers a pooler once it has met one."""

    source: Source
    at: Location
    tls: ssl.SSLContext | Literal["disable", "prefer"]
    city_offset: timedelta
    """The zone in which ``timestamptz`` is printed."""
    behind_pooler: bool
    """As the URL says, or a session has shown."""
    guarded: bool = False
    """Whether direct sessions, too, run each statement in a transaction that is rolled back, which
    takes back what a function of the agency's has set: where one was seen to do so."""

    @classmethod
    def of(cls, source: Source, city_offset: timedelta) -> "Opening":
        """As the source's URL says.

        Raises:
            ValueError: it cannot be used.
        """
        at = parse_location(source.url)
        tls = at.tls_context() or _word(at.tls)
        return cls(source, at, tls, city_offset, behind_pooler=at.pooler is not None)

    async def session(self) -> Session:
        """A fresh read-only session.

        Raises:
            SessionUnsafe: what a session must be does not hold in it.
        """
        session = None if self.behind_pooler else await self._direct()
        if session is None:
            self.behind_pooler = True
            session = await self._pooled()
        return session

    async def _direct(self) -> Session | None:
        """A session that is ours alone; None where a pooler stands before the server."""
        session = await self._connect(statement_cache_size=500)
        try:
            if not await _is_direct(session):
                await session.close(timeout=self.source.connect_timeout)
                return None
            wanted = settings(self.source, self.city_offset, profile_of(session))
            wanted["default_transaction_read_only"] = "on"
            await session.execute(";".join(f"SET {name} = '{v}'" for name, v in wanted.items()))
            await _verify(session, wanted)
            session.made = await _set_in(session)
            if self.guarded or profile_of(session).version < REPORTS:
                session.prelude = ["SET TRANSACTION READ ONLY", _WHOLE_CURSOR]
        except BaseException:
            session.terminate()
            raise
        return session

    async def _pooled(self) -> Session:
        """A session for one transaction at a time (``fetch_apart``, ``begin_apart``)."""
        session = await self._connect(statement_cache_size=0)
        try:
            wanted = settings(self.source, self.city_offset, profile_of(session))
            session.prelude = prelude(wanted)
            await _begin(session)
            await _verify(session, wanted)
            await session.execute("ROLLBACK")
        except BaseException:
            session.terminate()
            raise
        return session

    async def _connect(self, statement_cache_size: int) -> Session:
        at = self.at
        session: Session = await asyncpg.connect(
            host=at.socket or at.host,
            port=at.port or 5432,
            user=at.user,
            password=at.password,
            database=at.database,
            ssl=self.tls,
            timeout=self.source.connect_timeout,
            # All else by statements: poolers refuse what they do not know, or overlook it.
            server_settings={"application_name": "batu-graph"},
            connection_class=Session,
            statement_cache_size=statement_cache_size,
            max_cached_statement_lifetime=0,  # until pushed out
            max_cacheable_statement_size=0,  # of any length: nested statements are long
        )
        session.texts = encoding_of(session.get_settings().server_encoding)
        return session


def profile_of(session: Session) -> Profile:
    """The server, as it said on connecting."""
    told = session.get_settings()
    return postgresql_profile(told.server_version, told.server_encoding)


def settings(source: Source, city_offset: timedelta, profile: Profile) -> dict[str, str]:
    """What a session is, beside read-only: by the names that ``pg_settings`` gives, in its units.

    All that statements or the texts of values depend on, whatever the account, the database or
    another client of a pooler has set.
    """
    wanted = {
        "statement_timeout": str(round(source.statement_timeout * 1000)),
        "TimeZone": posix_zone(city_offset),
        "client_encoding": encoding_of(profile.encoding or "UTF8").client or "UTF8",
        "DateStyle": "ISO, MDY",
        "IntervalStyle": "postgres",
        "bytea_output": "hex",
        "extra_float_digits": "3",  # floats to the last digit, before version 12 too
        "standard_conforming_strings": "on",
        "transform_null_equals": "off",
        "array_nulls": "on",
        "gin_fuzzy_search_limit": "0",  # else what an index of this kind finds is cut, in silence
        "default_transaction_isolation": "read committed",
        "default_transaction_deferrable": "off",
    }
    if profile.version >= (9, 6):
        # A guest takes one process for a statement: with several, a few heavy questions at a time
        # would take all that the server has.
        wanted["max_parallel_workers_per_gather"] = "0"
    if profile.version >= (11,):
        # Compiling a nested statement costs far more than running it once.
        wanted["jit"] = "off"
    return wanted


def prelude(wanted: Mapping[str, str]) -> list[str]:
    """The first statements of a transaction behind a pooler, which is rolled back in the end:
    nothing that another client left in the session holds in it, and nothing of ours stays."""
    return [
        "SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ ONLY",
        "RESET SESSION AUTHORIZATION",
        "RESET ROLE",
        "RESET ALL",
        *(f"SET LOCAL {name} = '{value}'" for name, value in wanted.items()),
        _WHOLE_CURSOR,
        # Temporary tables of others lie before the schemas of the path, unless it names them.
        "SELECT set_config('search_path', "
        "concat_ws(', ', nullif(current_setting('search_path'), ''), 'pg_temp'), true)",
    ]


def reports_read_only(session: Session) -> bool:
    """Whether a session is read-only still, as far as the server reports without being asked."""
    return bool(session.prelude) or session.get_settings().default_transaction_read_only == "on"


async def proved(session: Session) -> bool:
    """Whether nothing was set in a session since it was made."""
    return bool(session.prelude) or await _set_in(session) == session.made


async def fetch_apart(session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
    """All rows of a statement, in a transaction of its own."""
    try:
        return await _fetch_apart(session, text, parameters)
    except asyncpg.InvalidCachedStatementError:  # a table has changed; it is prepared anew
        return await _fetch_apart(session, text, parameters)


async def _fetch_apart(session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
    try:
        await _begin(session)
        rows: list[Row] = await session.fetch(text, *parameters)  # type: ignore[assignment]
    except Exception:
        await _end_failed(session)
        raise
    await session.execute("ROLLBACK")
    return rows


async def begin_apart(session: Session, text: str, parameters: Sequence[object]) -> None:
    """Begin a transaction with a cursor over a statement's rows, for ``more_apart``.

    By SQL, since the protocol's own cursors need a named statement.
    """
    try:
        await _begin(session)
        await session.fetch(f"DECLARE {CURSOR} NO SCROLL CURSOR FOR {text}", *parameters)
    except Exception:
        await _end_failed(session)
        raise


async def more_apart(session: Session, count: int) -> list[Row]:
    """The next rows; none: there are no more, and the session is at rest."""
    rows: list[Row] = await session.fetch(f"FETCH {count} FROM {CURSOR}")  # type: ignore[assignment]
    if not rows:
        await session.execute("ROLLBACK")
    return rows


def posix_zone(offset: timedelta) -> str:
    """``+07:00`` as PostgreSQL's TimeZone ``<+07>-07``: POSIX counts the offset westwards."""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    amount = f"{hours:02}:{rest:02}" if rest else f"{hours:02}"
    east, west = ("+", "-") if minutes >= 0 else ("-", "+")
    return f"<{east}{amount}>{west}{amount}"


async def _is_direct(session: Session) -> bool:
    """Whether the process that serves us is the one that was announced on connecting: poolers
    announce a number of their own, by which they find whom to cancel."""
    await _send_begin(session, "BEGIN")
    statement = await session.prepare("SELECT pg_catalog.pg_backend_pid()", name="")
    serving = await statement.fetchval()
    await session.execute("ROLLBACK")
    return bool(serving == session.get_server_pid())


async def _begin(session: Session) -> None:
    await _send_begin(session, ";".join(["BEGIN", *session.prelude]))


async def _send_begin(session: Session, text: str) -> None:
    try:
        await session.execute(text)
    except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        if "statement pooling mode" in str(error):
            raise SessionUnsafe(
                "the pooler before the server is in statement mode",
                "Give the gateway a pool in transaction or session mode.",
            ) from error
        raise
    if not session.is_in_transaction():
        raise SessionUnsafe("no transaction was begun", _PROXY)


async def _end_failed(session: Session) -> None:
    if not session.is_closed() and session.is_in_transaction():
        await session.execute("ROLLBACK")


async def _set_in(session: Session) -> frozenset[tuple[str, str]]:
    return frozenset(tuple(row) for row in await session.fetch(_SET))


async def _verify(session: Session, wanted: Mapping[str, str]) -> None:
    statement = await session.prepare(_SHOW, name="")
    shown = {name.lower(): value for name, value in await statement.fetch(list(wanted))}
    shown["default_transaction_read_only"] = shown.pop("transaction_read_only", "off")
    for name, value in {"default_transaction_read_only": "on", **wanted}.items():
        if shown.get(name.lower()) != value:
            raise SessionUnsafe(f"the setting {name} does not hold", _PROXY)


_WHOLE_CURSOR = "SET LOCAL cursor_tuple_fraction = '1'"
"""A cursor is read to its end."""
_PROXY = "Look at what stands between gateway and server."
_SHOW = """\
SELECT s.name, s.setting FROM pg_catalog.pg_settings AS s
WHERE s.name = 'transaction_read_only' OR s.name = ANY($1)"""
"""In a direct session each statement is a transaction, which begins as the default says."""
_SET = """\
SELECT s.name, s.setting FROM pg_catalog.pg_settings AS s WHERE s.source = 'session'
UNION ALL SELECT 'role', current_user"""


def _word(tls: str) -> Literal["disable", "prefer"]:
    """asyncpg's own words for the modes that need no context."""
    return "disable" if tls == "disable" else "prefer"
