"""PostgreSQL through asyncpg. Placeholders are ``$1``."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import asyncpg
from asyncpg.exceptions import InterfaceError
from asyncpg.exceptions._base import DataError as ClientDataError
from asyncpg.exceptions._base import InternalClientError

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Profile, Row
from batu_graph.connectors.failures import Failure, SessionUnsafe
from batu_graph.connectors.pooled import (
    BROKEN,
    PIECE_ROWS,
    More,
    PooledConnector,
)
from batu_graph.connectors.postgresql_session import (
    Opening,
    Session,
    begin_apart,
    fetch_apart,
    more_apart,
    profile_of,
    proved,
    reports_read_only,
)
from batu_graph.connectors.sessions import STOP_SECONDS

_BY_SQLSTATE = {
    "08": Failure.LOST,  # connection exception
    "57P01": Failure.LOST,  # admin shutdown
    "57P02": Failure.LOST,  # crash shutdown
    "57P03": Failure.LOST,  # cannot connect now: starting up
    "57P05": Failure.LOST,  # idle session timeout
    "25P03": Failure.LOST,  # idle in transaction session timeout
    "28": Failure.UNAVAILABLE,  # login refused
    "3D000": Failure.UNAVAILABLE,  # no such database
    "53": Failure.UNAVAILABLE,  # out of memory or disk
    "53300": Failure.FULL,  # too many connections
    "40": Failure.UNAVAILABLE,  # serialization, deadlock, conflict with a standby's recovery
    "57014": Failure.TIMEOUT,  # query canceled: statement_timeout
    "55P03": Failure.TIMEOUT,  # lock not available
    "42P01": Failure.DRIFT,  # undefined table
    "42703": Failure.DRIFT,  # undefined column
    "3F000": Failure.DRIFT,  # invalid schema name
    "42704": Failure.DRIFT,  # undefined object: a type of the agency's own
    "42501": Failure.DRIFT,  # insufficient privilege: closed to us
}
"""By the whole SQLSTATE or its class (its first two characters)."""


class PostgresConnector(PooledConnector[Session]):
    """Sessions on one PostgreSQL database, directly or through a pooler."""

    def __init__(self, source: Source, city_offset: timedelta) -> None:
        """Opens nothing yet.

        Args:
            city_offset: the zone in which the sessions print ``timestamptz``.

        Raises:
            ValueError: the URL or ``server`` of the source cannot be used.
        """
        super().__init__(source)
        self._opening = Opening.of(source, city_offset)

    async def _open(self) -> tuple[Session, Profile]:
        session = await self._opening.session()
        return session, profile_of(session)

    async def _run(self, session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
        texts = session.texts
        text, parameters = texts.statement(text), texts.parameters(parameters)
        if session.prelude:
            return texts.rows(await fetch_apart(session, text, parameters))
        return texts.rows(await session.fetch(text, *parameters))  # type: ignore[arg-type]

    def _transport(self, session: Session) -> asyncio.Transport:
        transport: asyncio.Transport = session._transport  # type: ignore[attr-defined]
        return transport

    async def _begin(self, session: Session, text: str, parameters: Sequence[object]) -> More:
        texts = session.texts
        text, parameters = texts.statement(text), texts.parameters(parameters)
        if session.prelude:
            await begin_apart(session, text, parameters)

            async def more_of_ours() -> list[Row]:
                return texts.rows(await more_apart(session, PIECE_ROWS))

            return more_of_ours
        transaction = session.transaction(readonly=True)  # a cursor lives no longer
        await transaction.start()
        try:
            cursor = await session.cursor(text, *parameters)
        except asyncpg.PostgresError:
            await transaction.rollback()  # else the session would refuse all that follows
            raise

        async def more() -> list[Row]:
            rows = texts.rows(await cursor.fetch(PIECE_ROWS))  # type: ignore[arg-type]
            if not rows:
                await transaction.rollback()
            return rows

        return more

    def _as_made(self, session: Session) -> bool:
        return session.is_closed() or reports_read_only(session)

    async def _proved(self, session: Session) -> bool:
        return await proved(session)

    def _guard(self) -> None:
        self._opening.guarded = True

    async def _shut(self, session: Session) -> None:
        await session.close(timeout=STOP_SECONDS)

    async def _stop(self, session: Session) -> None:
        # asyncpg has asked the server to cancel when the task was cancelled; this waits for it.
        await session.close(timeout=STOP_SECONDS)

    def _drop(self, session: Session) -> None:
        session.terminate()

    def _usable(self, session: Session, error: Exception) -> bool:
        answered = isinstance(error, asyncpg.PostgresError | ClientDataError)
        whole = answered and not session.is_closed() and not session.is_in_transaction()
        return whole and self._sort(error) is not Failure.LOST

    def _sort(self, error: Exception) -> Failure:
        match error:
            case SessionUnsafe():
                return Failure.UNAVAILABLE
            case asyncpg.PostgresError():
                state = error.sqlstate or ""
                if "no more connections allowed" in str(error):  # pgbouncer's max_client_conn
                    return Failure.FULL
                return _BY_SQLSTATE.get(state) or _BY_SQLSTATE.get(state[:2]) or Failure.REFUSED
            case ClientDataError():  # a parameter that does not fit its place
                return Failure.REFUSED
            case TimeoutError():
                return Failure.TIMEOUT
            case InternalClientError():  # the driver has lost its place
                return Failure.LOST
            case InterfaceError() if "closed" in str(error):
                return Failure.LOST
        return Failure.LOST if isinstance(error, BROKEN) else Failure.REFUSED
