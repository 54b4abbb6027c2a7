"""PostgreSQL through asyncpg. Placeholders are ``$1``."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal, TypeAlias

import asyncpg
from asyncpg.exceptions import InterfaceError
from asyncpg.exceptions._base import DataError as ClientDataError

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Profile, Row
from batu_graph.connectors.failures import Failure
from batu_graph.connectors.location import parse_location
from batu_graph.connectors.pooled import PIECE_ROWS, STOP_SECONDS, More, PooledConnector
from batu_graph.connectors.postgresql_encodings import encoding_of
from batu_graph.connectors.profiles import postgresql_profile

Session: TypeAlias = asyncpg.Connection

_BY_SQLSTATE = {
    "08": Failure.LOST,  # connection exception
    "57P01": Failure.LOST,  # admin shutdown
    "57P02": Failure.LOST,  # crash shutdown
    "57P03": Failure.LOST,  # cannot connect now: starting up
    "57P05": Failure.LOST,  # idle session timeout
    "25P03": Failure.LOST,  # idle in transaction session timeout
    "28": Failure.UNAVAILABLE,  # login refused
    "3D000": Failure.UNAVAILABLE,  # no such database
    "53": Failure.UNAVAILABLE,  # too many connections, out of memory or disk
    "40": Failure.UNAVAILABLE,  # serialization, deadlock, conflict with a standby's recovery
    "57014": Failure.TIMEOUT,  # query canceled: statement_timeout
    "55P03": Failure.TIMEOUT,  # lock not available
    "42P01": Failure.DRIFT,  # undefined table
    "42703": Failure.DRIFT,  # undefined column
    "3F000": Failure.DRIFT,  # invalid schema name
    "42704": Failure.DRIFT,  # undefined object: a type of the agency's own
}
"""By the whole SQLSTATE or its class (its first two characters)."""


class PostgresConnector(PooledConnector[Session]):
    """Sessions on one PostgreSQL database."""

    def __init__(self, source: Source, city_offset: timedelta) -> None:
        """Opens nothing yet.

        Args:
            city_offset: the zone in which the sessions print ``timestamptz``.

        Raises:
            ValueError: the URL or ``server`` of the source cannot be used.
        """
        super().__init__(source)
        self._location = parse_location(source.url)
        self._tls = self._location.tls_context() or _word(self._location.tls)
        self._settings = {
            "application_name": "batu-graph",
            "default_transaction_read_only": "on",
            "statement_timeout": str(round(source.statement_timeout * 1000)),
            "TimeZone": posix_zone(city_offset),
            "extra_float_digits": "3",  # floats to the last digit, before version 12 too
        }

    async def _open(self) -> tuple[Session, Profile]:
        at = self._location
        session = await asyncpg.connect(
            host=at.socket or at.host,
            port=at.port or 5432,
            user=at.user,
            password=at.password,
            database=at.database,
            ssl=self._tls,
            timeout=self.source.connect_timeout,
            server_settings=self._settings,
            statement_cache_size=500,
            max_cached_statement_lifetime=0,  # until pushed out
            max_cacheable_statement_size=0,  # of any length: nested statements are long
        )
        try:
            told = session.get_settings()
            profile = postgresql_profile(told.server_version, told.server_encoding)
            await session.execute(";".join(_settings(profile)))
        except BaseException:
            session.terminate()
            raise
        return session, profile

    async def _run(self, session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
        texts = encoding_of(session.get_settings().server_encoding)
        found = await session.fetch(texts.statement(text), *texts.parameters(parameters))
        return texts.rows(found)  # type: ignore[arg-type]

    async def _begin(self, session: Session, text: str, parameters: Sequence[object]) -> More:
        texts = encoding_of(session.get_settings().server_encoding)
        transaction = session.transaction(readonly=True)  # a cursor lives no longer
        await transaction.start()
        try:
            cursor = await session.cursor(texts.statement(text), *texts.parameters(parameters))
        except asyncpg.PostgresError:
            await transaction.rollback()  # else the session would refuse all that follows
            raise

        async def more() -> list[Row]:
            rows = texts.rows(await cursor.fetch(PIECE_ROWS))  # type: ignore[arg-type]
            if not rows:
                await transaction.rollback()
            return rows

        return more

    async def _shut(self, session: Session) -> None:
        await session.close(timeout=STOP_SECONDS)

    async def _stop(self, session: Session) -> None:
        # asyncpg has asked the server to cancel when the task was cancelled; this waits for it.
        await session.close(timeout=STOP_SECONDS)

    def _drop(self, session: Session) -> None:
        session.terminate()

    def _usable(self, session: Session, error: Exception) -> bool:
        answered = isinstance(error, asyncpg.PostgresError | ClientDataError)
        return answered and not session.is_closed() and self._sort(error) is not Failure.LOST

    def _sort(self, error: Exception) -> Failure:
        match error:
            case asyncpg.PostgresError():
                state = error.sqlstate or ""
                return _BY_SQLSTATE.get(state) or _BY_SQLSTATE.get(state[:2]) or Failure.REFUSED
            case ClientDataError():  # a parameter that does not fit its place
                return Failure.REFUSED
            case InterfaceError() if "closed" in str(error):
                return Failure.LOST
            case TimeoutError():
                return Failure.TIMEOUT
            case OSError():
                return Failure.LOST
        return Failure.REFUSED


def _settings(profile: Profile) -> list[str]:
    """What a server of this version and encoding is asked for besides, by statements."""
    client = encoding_of(profile.encoding or "UTF8").client
    settings = [f"SET client_encoding = {client}"] if client else []
    if profile.version >= (9, 6):
        # A guest takes one process for a statement: with several, a few heavy questions at a time
        # would take all that the server has.
        settings.append("SET max_parallel_workers_per_gather = 0")
    if profile.version >= (11,):
        # Compiling a nested statement costs far more than running it once.
        settings.append("SET jit = off")
    return settings


def posix_zone(offset: timedelta) -> str:
    """``+07:00`` as PostgreSQL's TimeZone ``<+07>-07``: POSIX counts the offset westwards."""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    amount = f"{hours:02}:{rest:02}" if rest else f"{hours:02}"
    east, west = ("+", "-") if minutes >= 0 else ("-", "+")
    return f"<{east}{amount}>{west}{amount}"


def _word(tls: str) -> Literal["disable", "prefer"]:
    """asyncpg's own words for the modes that need no context."""
    return "disable" if tls == "disable" else "prefer"
