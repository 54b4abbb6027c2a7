"""What a database server meant by an error: a sentence for the operator, and what to do.

From any driver's exception. The driver's own words hold hosts, accounts and values, so they are
read here and never passed on; the SQLSTATE (PostgreSQL's manual, appendix A) or the number (MySQL's
and MariaDB's error references, SQLite's result codes) is.
"""

import errno
import re
import socket
import sqlite3
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

import asyncmy.errors
import asyncpg
import pymysql.err

from batu_graph.connectors.failures import AnswerCut, FileReplaced, SessionUnsafe, TlsMissing


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something failed."""

    what: str
    """Without a full stop."""
    do: str = ""
    """What the operator can do; a sentence."""
    code: str = ""
    """``SQLSTATE 28P01``, ``error 1045``, or the exception's class."""

    def __str__(self) -> str:
        told = f"{self.what} ({self.code})" if self.code else self.what
        return f"{told}. {self.do}" if self.do else f"{told}."


_LOGIN = Reason(
    "the account is unknown or its password is wrong",
    "Correct them where the gateway gets its URL from.",
)
_DATABASE = Reason("there is no such database", "Correct the name at the end of the URL.")
_READING = Reason(
    "the account may not read a table that the catalogue names",
    "Have the database's people GRANT SELECT on it, or take it out of the catalogue.",
)
_ENTERING = Reason(
    "the account may not enter the database",
    "Have its people GRANT CONNECT (PostgreSQL) or SELECT (MySQL, MariaDB) on the database.",
)
_HOST = Reason(
    "the server does not let this account in from this machine",
    "Have its people allow the address of this machine (pg_hba.conf, or the account's host).",
)
_TLS_WANTED = Reason("the server wants an encrypted connection", "Add ?sslmode=require to the URL.")
_TLS_MISSING = Reason(
    "the server offers no TLS, which the URL requires",
    "Have TLS switched on there, or write sslmode=prefer.",
)
_TLS_FAILED = Reason(
    "no encrypted connection could be agreed on with the server",
    "Its TLS may be too old: have it updated, or write sslmode=disable.",
)
_CERTIFICATE = Reason(
    "the server's certificate is not to be trusted",
    "Name the certificate of who signed it with sslrootcert, and the host as the certificate does.",
)
_FULL = Reason(
    "the server has no connection left for the account",
    "Lower the source's pool_size, or have the limit raised.",
)
_GONE = Reason("the server closed the connection")
_TIME = Reason("there was no answer in time")
_STATEMENT_TIME = Reason("the statement took longer than statement_timeout allows")
_LOCKED = Reason("somebody else holds a lock")
_DRIFT = Reason(
    "a table or column that the catalogue names is not there",
    "Run batu-graph check, and introspect --update.",
)
_STARTING = Reason("the server is starting or stopping")
_RESOURCES = Reason("the server has run out of memory or disk")
_READ_ONLY = Reason("the statement would have written")
_ACCOUNT_CLOSED = Reason(
    "the account is locked or its password has expired", "Have the database's people renew it."
)
_DENIED_FILE = Reason("the file may not be read", "Let the gateway's account read it.")
_NO_FILE = Reason("the file is missing", "Correct the URL's path.")
_NO_DATABASE_FILE = Reason("the file is no SQLite database, or is damaged")
_REFUSED = Reason("the server refused the statement", "At the log level debug its words follow.")

_BY_SQLSTATE = {
    "28P01": _LOGIN, "28000": _LOGIN, "3D000": _DATABASE, "42501": _READING,
    "53300": _FULL, "53": _RESOURCES, "57P03": _STARTING, "57P01": _STARTING, "57P02": _STARTING,
    "57P05": _GONE, "25P03": _GONE, "08": _GONE, "57014": _STATEMENT_TIME, "55P03": _LOCKED,
    "40P01": _LOCKED, "42P01": _DRIFT, "42703": _DRIFT, "3F000": _DRIFT, "42704": _DRIFT,
    "25006": _READ_ONLY,
}  # fmt: skip
_BY_NUMBER = {
    number: reason
    for reason, numbers in (
        (_LOGIN, (1045, 1698, 2059, 1251)),
        (_ENTERING, (1044,)),
        (_DATABASE, (1049,)),
        (_READING, (1142, 1143, 1227, 1356, 1370, 1449)),
        (_HOST, (1129, 1130)),
        (_ACCOUNT_CLOSED, (3118, 4151, 1820, 1862)),
        (_TLS_WANTED, (3159,)),
        (_TLS_FAILED, (2026,)),
        (_FULL, (1040, 1203, 1226)),
        (_GONE, (1152, 1158, 1159, 1160, 1161, 1927, 2002, 2003, 2006, 2013, 2055, 4031)),
        (_STARTING, (1053,)),
        (_STATEMENT_TIME, (1317, 1969, 3024)),
        (_LOCKED, (1205, 1213)),
        (_DRIFT, (1054, 1109, 1146)),
        (_READ_ONLY, (1792,)),
        (_RESOURCES, (1021, 1037, 1041, 1114)),
    )
    for number in numbers
}
_BY_SQLITE = {
    sqlite3.SQLITE_BUSY: _LOCKED, sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_INTERRUPT: _STATEMENT_TIME, sqlite3.SQLITE_NOTADB: _NO_DATABASE_FILE,
    sqlite3.SQLITE_CORRUPT: _NO_DATABASE_FILE, sqlite3.SQLITE_PERM: _DENIED_FILE,
    sqlite3.SQLITE_AUTH: _DENIED_FILE, sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Reason(
        "the file cannot be opened: it is in WAL mode with changes that are not in it yet, and its "
        "folder cannot be written",
        "Let the gateway's account write there, or give it a copy made with VACUUM INTO.",
    ),
}  # fmt: skip
_BY_ERRNO = {
    errno.ECONNREFUSED: Reason(
        "nothing listens at the URL's host and port",
        "Correct them, or have the server started and opened to this machine.",
    ),
    errno.EHOSTUNREACH: Reason("there is no way to the URL's host", "Look at the network."),
    errno.ENETUNREACH: Reason("there is no way to the URL's host", "Look at the network."),
    errno.ETIMEDOUT: _TIME, errno.ECONNRESET: _GONE, errno.EPIPE: _GONE,
    errno.ENOENT: _NO_FILE, errno.EACCES: _DENIED_FILE, errno.EPERM: _DENIED_FILE,
    errno.EISDIR: _NO_DATABASE_FILE, errno.ENOTDIR: _NO_FILE,
}  # fmt: skip
_UNKNOWN_HOST = Reason("the URL's host is not found", "Correct its name, or look at the DNS.")
_WORDS = (
    # pg_hba.conf's refusals and pgbouncer's have one SQLSTATE for many reasons.
    ("no pg_hba.conf entry", _HOST),
    ("pg_hba.conf rejects", _HOST),
    ("no such database", _DATABASE),
    ("no such user", _LOGIN),
    ("no more connections allowed", _FULL),
    ("SSL required", _TLS_WANTED),
    ("rejected SSL upgrade", _TLS_MISSING),
    ("unsupported startup parameter", Reason("the pooler refuses a startup parameter of ours")),
    ("server login has been failing", Reason("the pooler cannot log in to its server")),
    ("query_wait_timeout", Reason("the pooler had no session free in time")),
    ("permission denied for database", _ENTERING),
)
"""Words in messages of PostgreSQL and poolers -> reason; the first that fits."""
_WITH_WORDS = ("08", "28000", "3D000", "42501")
"""SQLSTATEs, or their classes, that mean several things."""


def reason_of(error: BaseException) -> Reason:
    """The reason of an exception: its own or of what caused it, whichever says more."""
    found = None
    for one in _chain(error):
        reason = _reason(one)
        if reason is not None and (found is None or found.what == _GONE.what):
            found = reason
    return found or Reason("it failed unexpectedly", code=type(error).__name__)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception, what it wraps and what caused it."""
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        yield now
        now = getattr(now, "orig", None) or now.__cause__


def _reason(error: BaseException) -> Reason | None:
    match error:
        case SessionUnsafe():
            return Reason(f"{error}, so no session can be trusted", error.do)
        case AnswerCut():
            return Reason("the server cut a value that was too long", "Ask for fewer rows.")
        case FileReplaced():
            return Reason("the file is being written over", "Have copies moved there, not made.")
        case TlsMissing():
            return _TLS_MISSING
        case asyncpg.PostgresError():
            return _of_postgresql(error)
        case pymysql.err.Error() | asyncmy.errors.Error():
            return _of_mysql(error)
        case sqlite3.Error():
            return _of_sqlite(error)
        case socket.gaierror():
            return _coded(_UNKNOWN_HOST, type(error).__name__)
        case ssl.SSLCertVerificationError():
            return _coded(_CERTIFICATE, type(error).__name__)
        case ssl.SSLError():
            return _coded(_TLS_FAILED, type(error).__name__)
        case TimeoutError():
            return _TIME
        case OSError() | asyncpg.InterfaceError() | RuntimeError() | EOFError():
            return _of_system(error)
    return None


def _of_postgresql(error: asyncpg.PostgresError) -> Reason:
    state = error.sqlstate or ""
    reason = _BY_SQLSTATE.get(state) or _BY_SQLSTATE.get(state[:2]) or _REFUSED
    if state.startswith(_WITH_WORDS):
        text = str(error)
        reason = next((found for words, found in _WORDS if words in text), reason)
        if reason is _HOST and ("no encryption" in text or "SSL off" in text):
            reason = _TLS_WANTED
    return _coded(reason, f"SQLSTATE {state}")


def _of_mysql(error: BaseException) -> Reason:
    number = error.args[0] if error.args and isinstance(error.args[0], int) else 0
    reason = _BY_NUMBER.get(number, _REFUSED if number >= 1000 else _GONE)
    return _coded(reason, f"error {number}" if number else type(error).__name__)


def _of_sqlite(error: sqlite3.Error) -> Reason:
    code = getattr(error, "sqlite_errorcode", 0)
    if str(error).startswith(("no such table", "no such column")):
        return _DRIFT
    return _coded(_BY_SQLITE.get(code & 0xFF, _REFUSED), f"SQLite code {code}")


def _of_system(error: BaseException) -> Reason:
    """Of the operating system and of broken connections, which drivers tell in many ways."""
    text = str(error)
    if "rejected SSL upgrade" in text:
        return _TLS_MISSING
    number = getattr(error, "errno", None)
    if number is None and (several := re.search(r"\[Errno (\d+)\]", text)):
        number = int(several[1])  # each address of the host failed
    reason = _BY_ERRNO.get(number or 0, _GONE)
    return _coded(reason, errno.errorcode.get(number or 0, type(error).__name__))


def _coded(reason: Reason, code: str) -> Reason:
    return Reason(reason.what, reason.do, code)
