"""MySQL and MariaDB through aiomysql, or through asyncmy where the URL says ``mysql+asyncmy``.

Placeholders are ``%s``, a literal ``%`` is doubled. Both drivers descend from PyMySQL and share
the calls used here: ``query`` sends a text, ``_result`` holds what came back. Their cursors are
passed over: they cost time and print server warnings to the console.
"""

import asyncio
import ssl
from abc import abstractmethod
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import Any, TypeAlias

import aiomysql  # type: ignore[import-untyped]
import asyncmy.connection
import asyncmy.errors
import pymysql.err
from pymysql.constants import CLIENT

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Profile, Row
from batu_graph.connectors.failures import AnswerCut, Failure, TlsMissing
from batu_graph.connectors.location import parse_location
from batu_graph.connectors.mysql_literals import with_values
from batu_graph.connectors.pooled import BROKEN, PIECE_ROWS, More, PooledConnector
from batu_graph.connectors.profiles import mysql_profile

Session: TypeAlias = Any
"""``aiomysql.Connection`` or ``asyncmy.connection.Connection``."""

LONGEST_TEXT = 2**30
"""Bytes that GROUP_CONCAT and JSON_ARRAYAGG may build; the default of 1 KiB to 1 MiB would cut
documents with nothing but a warning."""

_WHOLE_ANSWERS = (
    f"group_concat_max_len = {LONGEST_TEXT}, sql_select_limit = 18446744073709551615"  # none
)
_SAME_ANSWERS = ", ".join([
    # Quotes, backslashes and || mean the same everywhere; a stored date that no calendar has can
    # be compared with.
    "sql_mode = 'ALLOW_INVALID_DATES'",
    _WHOLE_ANSWERS,
    "sql_auto_is_null = 0",  # else IS NULL may mean the last row inserted
    "div_precision_increment = 4",
    # Bytes of a text that decide its place (1024 as servers come), and room to sort such texts.
    "max_sort_length = 65535",
    "sort_buffer_size = CAST(GREATEST(@@sort_buffer_size, 4194304) AS UNSIGNED)",
])  # fmt: skip
"""Settings of a session that can change what is answered, as both products' manuals list them
(system variables, SQL modes): set, whatever the server's administrator prefers."""

_BY_NUMBER = {
    Failure.LOST: (
        1053,  # server shutdown in progress
        1152,  # aborted connection
        1158, 1159, 1160, 1161,  # network errors
        1927,  # MariaDB: connection was killed
        2002, 2003, 2006, 2013, 2055,  # the client's: cannot connect, gone away, lost
        4031,  # MySQL: disconnected for inactivity
    ),
    Failure.UNAVAILABLE: (
        1045, 1049, 1251, 1698, 2059,  # login refused, no such database, another kind of login
        1129, 1130, 3118, 3159, 4151,  # host blocked or not allowed, account locked, TLS wanted
        1820, 1862,  # password expired
        1213,  # deadlock
    ),
    Failure.FULL: (1040, 1203, 1226),  # too many connections
    Failure.TIMEOUT: (
        1205,  # lock wait
        1317,  # interrupted
        1969, 3024,  # max_statement_time, max_execution_time
    ),
    Failure.DRIFT: (
        1054,  # unknown column
        1109, 1146,  # unknown table
        1356,  # a view that refers to something that is gone
        1044, 1142, 1143, 1370, 1449,  # closed to us, or to whom a view reads as
    ),
    Failure.TOO_LARGE: (1153, 1301, 2020),  # max_allowed_packet
}  # fmt: skip
_FAILURES = {number: failure for failure, numbers in _BY_NUMBER.items() for number in numbers}
_CUT = frozenset({1260, 1301})
"""Warnings that a value was cut: by group_concat_max_len, by max_allowed_packet."""
_OTHER_CHARSET = frozenset({1267, 1270, 1271, 3854})
"""A text cannot be converted to the character set of the column that it is compared with."""
_DRIVER_ERRORS = (pymysql.err.Error, asyncmy.errors.Error)


class MysqlConnector(PooledConnector[Session]):
    """Sessions on one MySQL or MariaDB database."""

    def __init__(self, source: Source, city_offset: timedelta) -> None:
        """Opens nothing yet.

        Args:
            city_offset: the zone in which the sessions print TIMESTAMP columns.

        Raises:
            ValueError: the URL or ``server`` of the source cannot be used.
        """
        super().__init__(source)
        self._location = parse_location(source.url)
        self._tls = self._location.tls_if_offered()
        self._city_offset = city_offset
        self._guarded = False
        """Whether a session is made ours again before each statement: where a function of the
        agency's was seen to change one. What it sets, no rollback takes back."""

    async def _open(self) -> tuple[Session, Profile]:
        session, profile = await self.open_session()
        try:
            session.made = await self._question(session, _shown(profile))
            [[number]] = await self._question(session, "SELECT @@pseudo_thread_id")
            session.place = await self._place(session, int(str(number)))
        except BaseException:
            session.close()
            raise
        return session, profile

    async def _enter(self, database: str | None) -> Session:
        """Log in; in clear text where ``prefer`` meets a server whose TLS is of no use."""
        tls = self._tls
        try:
            return await self._log_in(database)
        except Exception as error:
            useless = isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError)
            if tls is None or self._location.needs_tls or not useless:
                raise
            self._tls = None
            return await self._log_in(database)

    @abstractmethod
    async def _log_in(self, database: str | None) -> Session:
        """A session as the driver opens it, without multi-statements."""

    async def open_session(self) -> tuple[Session, Profile]:
        """A fresh read-only session, which is the caller's to close."""
        session = await self._enter(self._location.database)
        try:
            profile = mysql_profile(session.get_server_info())
            for text in self._settings(profile):
                await session.query(text)
        except BaseException:
            session.close()
            raise
        return session, profile

    def _settings(self, profile: Profile) -> list[str]:
        """What makes a session ours. One that cannot be made read-only is not used at all."""
        return [
            "SET NAMES utf8mb4 COLLATE utf8mb4_general_ci",
            self._assignments(profile),
            "SET SESSION TRANSACTION READ ONLY",
        ]

    def _assignments(self, profile: Profile) -> str:
        limit = _time_limit(profile, self.source.statement_timeout)
        extra = f", {limit}" if limit else ""
        if profile.product == "MariaDB" and profile.version >= (10, 1, 1):
            # Its cache of subqueries takes 'A' and 'a' for one key, whatever they compare exactly.
            extra += ", optimizer_switch = 'subquery_cache=off'"
            # Warnings kept, as MySQL keeps them: one may say that a value was cut.
            extra += ", max_error_count = 1024"
        zone = _zone(self._city_offset)
        return f"SET SESSION autocommit = 1, time_zone = '{zone}', {_SAME_ANSWERS}{extra}"

    async def _question(self, session: Session, text: str) -> list[Row]:
        """The rows of a question of our own."""
        await session.query(text)
        return list(session._result.rows or ())

    async def _place(self, session: Session, number: int) -> Row | None:
        """Number, account and address of a session as the server lists it; None: it does not."""
        listed = await self._question(session, "SHOW PROCESSLIST")
        return next((row[:3] for row in listed if row[0] == number), None)

    async def _proved(self, session: Session) -> bool:
        if self._guarded:
            return True
        return bool(await self._question(session, _shown(self._profile)) == session.made)

    def _guard(self) -> None:
        self._guarded = True

    async def _make_ours_again(self, session: Session) -> None:
        if self._guarded:
            for setting in self._settings(self._profile):
                await session.query(setting)

    async def _run(self, session: Session, text: str, parameters: Sequence[object]) -> list[Row]:
        await self._make_ours_again(session)
        await self._query(session, text, parameters)
        result = session._result
        if result.warning_count:
            await self._refuse_cut(session)
        return list(result.rows or ())

    async def _query(
        self, session: Session, text: str, parameters: Sequence[object], unbuffered: bool = False
    ) -> None:
        """Send a statement; once more where a column's character set cannot hold a text that it is
        compared with. Such a text equals nothing, it is no mistake."""
        before = _as_a_guest(self._profile, 0 if unbuffered else self.source.statement_timeout)
        try:
            await session.query(before + with_values(text, parameters), unbuffered=unbuffered)
        except _DRIVER_ERRORS as error:
            if _number(error) not in _OTHER_CHARSET:
                raise
            again = with_values(text, parameters, any_charset=True)
            await session.query(before + again, unbuffered=unbuffered)

    async def _begin(self, session: Session, text: str, parameters: Sequence[object]) -> More:
        await self._make_ours_again(session)
        # The server's limit would count the time that the reader takes; each wait is bounded here.
        await self._limit_time(session, 0)
        await self._query(session, text, parameters, unbuffered=True)
        result = session._result

        async def more() -> list[Row]:
            rows: list[Row] = []
            self._flow(session, reading=True)
            while result.unbuffered_active and len(rows) < PIECE_ROWS:
                row = await result._read_rowdata_packet_unbuffered()
                if row is not None:
                    rows.append(row)
            if result.unbuffered_active:
                self._flow(session, reading=False)
            elif not rows:
                if result.warning_count:
                    await self._refuse_cut(session)
                await self._limit_time(session, self.source.statement_timeout)
            return rows

        return more

    def _transport(self, session: Session) -> asyncio.Transport:
        transport: asyncio.Transport = session._writer.transport
        return transport

    async def _limit_time(self, session: Session, seconds: float) -> None:
        limit = _time_limit(self._profile, seconds)
        if limit:
            await session.query(f"SET SESSION {limit}")

    def _flow(self, session: Session, *, reading: bool) -> None:
        """Have the driver read on, or leave what comes to the server until it is wanted."""

    async def _refuse_cut(self, session: Session) -> None:
        """A value that the server cut is a wrong answer, though the server only warns of it."""
        for _, number, text in await session.show_warnings():
            if int(number) in _CUT:
                raise AnswerCut(text)

    async def _shut(self, session: Session) -> None:
        await session.ensure_closed()

    async def _stop(self, session: Session) -> None:
        # The server does not notice a closed socket while it computes: it must be told.
        session.close()
        messenger = await self._enter(None)
        try:
            # Another's session has the number, where a balancer leads to another server, or the
            # server was started again.
            if session.place and await self._place(messenger, session.place[0]) == session.place:
                await messenger.query(f"KILL {session.place[0]}")
            await messenger.ensure_closed()
        finally:
            messenger.close()

    def _drop(self, session: Session) -> None:
        session.close()

    def _usable(self, session: Session, error: Exception) -> bool:
        if isinstance(error, AnswerCut | TypeError):  # after the answer, before the question
            return True
        # Errors below 1000 and from 2000 to 2999 are the client's own; then the stream is broken.
        number = _number(error)
        from_server = 1000 <= number < 2000 or number >= 3000
        return from_server and self._sort(error) is not Failure.LOST

    def _sort(self, error: Exception) -> Failure:
        if isinstance(error, AnswerCut):
            return Failure.TOO_LARGE
        if isinstance(error, _DRIVER_ERRORS):
            number = _number(error)  # none: the driver's own, which has lost its place
            return _FAILURES.get(number, Failure.REFUSED) if number else Failure.LOST
        if isinstance(error, TimeoutError):
            return Failure.TIMEOUT
        return Failure.LOST if isinstance(error, BROKEN) else Failure.REFUSED

    def _account(self) -> dict[str, Any]:
        """Keyword arguments that both drivers understand. No time limit: we have our own, and they
        would wait by ``asyncio.wait_for``, which in Python 3.11 drops a cancellation that comes in
        the moment of success (python/cpython#86296)."""
        at = self._location
        # Both encode passwords as Latin-1; written so, the server receives UTF-8.
        password = (at.password or "").encode().decode("latin-1")
        return {
            "host": at.host, "port": at.port or 3306, "unix_socket": at.socket,
            "user": at.user or "", "password": password, "charset": "utf8mb4",
            "autocommit": None, "ssl": self._tls, "program_name": "batu-graph",
        }  # fmt: skip


class _AiomysqlSession(aiomysql.Connection):  # type: ignore[misc]
    """Sends nothing of a login in clear text where that ``needs_tls``."""

    needs_tls = False

    async def _get_server_information(self) -> None:
        await super()._get_server_information()
        _require_tls(self)


class AiomysqlConnector(MysqlConnector):
    """Over aiomysql."""

    async def _log_in(self, database: str | None) -> Session:
        session: Any = _AiomysqlSession(db=database, **self._account())
        session.needs_tls = self._location.needs_tls
        session.client_flag &= ~CLIENT.MULTI_STATEMENTS
        try:
            await session._connect()
        except BaseException:
            session.close()
            raise
        return session


class _AsyncmySession(asyncmy.connection.Connection):
    """As ``_AiomysqlSession``. Without the protocol's CLIENT_DEPRECATE_EOF: with it, asyncmy takes
    a row whose first value has 16 MiB or more, a long document, for the end of the rows, and gives
    none."""

    server_capabilities: int
    needs_tls = False

    async def _get_server_information(self) -> None:
        await super()._get_server_information()  # type: ignore[misc]
        _require_tls(self)
        if not self.server_capabilities & CLIENT.SSL:
            self._ssl_context = None  # the driver would begin TLS all the same
        self.server_capabilities &= ~CLIENT.DEPRECATE_EOF


class AsyncmyConnector(MysqlConnector):
    """Over asyncmy, which is written in Cython: rows cost a fraction of the time."""

    def _transport(self, session: Session) -> asyncio.Transport:
        transport: asyncio.Transport = session._transport
        return transport

    def _flow(self, session: Session, *, reading: bool) -> None:
        # The driver would take all that the server sends into its memory.
        if reading:
            session._transport.resume_reading()
        else:
            session._transport.pause_reading()

    async def _log_in(self, database: str | None) -> Session:
        session: Any = _AsyncmySession(  # type: ignore[no-untyped-call]
            database=database, **self._account()
        )
        session.needs_tls = self._location.needs_tls
        session._client_flag &= ~CLIENT.MULTI_STATEMENTS
        session._connect_timeout = None
        try:
            await session.connect()
        except BaseException:
            session.close()
            raise
        return session


def mysql_connector(source: Source, city_offset: timedelta) -> MysqlConnector:
    """The connector of the driver that the URL's scheme names.

    Raises:
        ValueError: the driver is none of ours, or as ``MysqlConnector``.
    """
    driver = source.url.partition("://")[0].partition("+")[2] or "aiomysql"
    drivers = {"aiomysql": AiomysqlConnector, "asyncmy": AsyncmyConnector}
    if driver not in drivers:
        raise ValueError(f"the URL's driver {driver!r} is unknown; there are {', '.join(drivers)}")
    return drivers[driver](source, city_offset)


def _read_only(profile: Profile) -> str:
    """The variable that says whether transactions are read-only; empty where there is none."""
    new = {"MariaDB": (11, 1), "MySQL": (5, 7, 20)}
    old = {"MariaDB": (10, 0), "MySQL": (5, 6, 5)}
    if profile.version >= new[profile.product]:
        return "transaction_read_only"
    return "tx_read_only" if profile.version >= old[profile.product] else ""


def _shown(profile: Profile) -> str:
    """Asks for all that a session was made by, and a function could set."""
    names = [
        "time_zone", "character_set_results", "sql_select_limit", "group_concat_max_len",
        "sql_mode", "sql_auto_is_null", "div_precision_increment", "max_sort_length",
        "sort_buffer_size", "max_error_count", "optimizer_switch", "lc_time_names",
        _time_limit(profile, 0).partition(" ")[0], _read_only(profile),
    ]  # fmt: skip
    return f"SELECT {', '.join(f'@@SESSION.{name}' for name in names if name)}"


@cache
def _as_a_guest(profile: Profile, seconds: float) -> str:
    """Before a statement: what must hold for it, whatever a function has set in the session. Of
    MariaDB alone, which sets it and takes it back with the statement (manual, SET STATEMENT)."""
    if profile.product != "MariaDB" or profile.version < (10, 1, 2):
        return ""
    limit = _time_limit(profile, seconds)
    return f"SET STATEMENT {_read_only(profile)} = 1, {limit}, {_WHOLE_ANSWERS} FOR "


def _time_limit(profile: Profile, seconds: float) -> str:
    """The server's own limit on a statement's time as it is set, 0 for none; empty where the server
    has no such limit."""
    if profile.product == "MariaDB" and profile.version >= (10, 1, 1):
        return f"max_statement_time = {seconds:.3f}"
    if profile.product == "MySQL" and profile.version >= (5, 7, 8):
        return f"max_execution_time = {seconds * 1000:.0f}"
    return ""


def _require_tls(session: Any) -> None:
    """The drivers go on in clear text where the server has no TLS; we do not."""
    if session.needs_tls and not session.server_capabilities & CLIENT.SSL:
        raise TlsMissing("the server does not offer TLS, which the URL requires")


def _number(error: Exception) -> int:
    return error.args[0] if error.args and isinstance(error.args[0], int) else 0


def _zone(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
