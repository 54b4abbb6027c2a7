"""Where a database server stands and how to enter, read from a source's URL."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

TLS_MODES = ("disable", "prefer", "require", "verify-ca", "verify-full")
_TLS_WORDS = {"true": "require", "1": "require", "yes": "require"} | dict.fromkeys(
    ("false", "0", "no"), "disable"
)
_OPTIONS = frozenset({"ssl", "sslmode", "sslrootcert", "socket", "pooler"})


@dataclass(frozen=True, slots=True)
class Location:
    """A server, a database in it, and an account."""

    host: str
    port: int | None
    database: str
    user: str | None
    password: str | None = field(repr=False)
    socket: str | None
    """Path of a Unix socket (PostgreSQL: of the directory it lies in) in place of host and port."""
    tls: str
    """One of ``TLS_MODES``."""
    tls_root: str | None
    """File of certificates to trust; None: the system's."""
    pooler: str | None = None
    """``transaction`` where one is known to stand before PostgreSQL; else it is noticed."""

    @property
    def needs_tls(self) -> bool:
        """Whether nothing may be sent in clear text."""
        return self.tls not in ("disable", "prefer")

    def tls_context(self) -> ssl.SSLContext | None:
        """How to encrypt; None where the mode leaves it out or open.

        ``prefer``, the default, encrypts where the server can, and asks for no certificate.

        Raises:
            ValueError: the file of certificates cannot be used.
        """
        return self._context() if self.needs_tls else None

    def tls_if_offered(self) -> ssl.SSLContext | None:
        """As ``tls_context``, with a context for ``prefer`` too, for drivers that have none."""
        if self.tls == "disable" or (self.socket and not self.needs_tls):
            return None
        return self._context()

    def _context(self) -> ssl.SSLContext:
        try:
            context = ssl.create_default_context(cafile=self.tls_root)
        except OSError as error:
            raise ValueError(f"the URL's sslrootcert cannot be used: {error.strerror}") from error
        context.check_hostname = self.tls == "verify-full"
        if self.tls in ("prefer", "require"):
            context.verify_mode = ssl.CERT_NONE
        return context


def parse_location(url: str) -> Location:
    """Read ``scheme://user:password@host:port/database?sslmode=require``.

    User, password and database are percent-decoded; an IPv6 host stands in brackets. Options:
    ``sslmode`` (or ``ssl``), ``sslrootcert``, ``socket``, ``pooler``.

    Raises:
        ValueError: what is wrong; the text never repeats the URL, which holds the password.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError("the URL's host or port is not valid") from None
    database = unquote(parts.path.removeprefix("/"))
    if not database:
        raise ValueError("the URL names no database: end it with /DATABASE")
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    if unknown := sorted(options.keys() - _OPTIONS):
        raise ValueError(
            f"the URL's option {unknown[0]!r} is unknown; there are {', '.join(sorted(_OPTIONS))}"
        )
    return Location(
        host=parts.hostname or "localhost",
        port=port,
        database=database,
        user=_decoded(parts.username),
        password=_decoded(parts.password),
        socket=options.get("socket"),
        tls=_tls_mode(options),
        tls_root=options.get("sslrootcert"),
        pooler=_pooler(parts.scheme, options.get("pooler")),
    )


def _decoded(text: str | None) -> str | None:
    return None if text is None else unquote(text)


def _tls_mode(options: Mapping[str, str]) -> str:
    word = options.get("sslmode", options.get("ssl", "prefer")).lower()
    mode = _TLS_WORDS.get(word, word)
    if mode not in TLS_MODES:
        raise ValueError(f"the URL's sslmode must be one of {', '.join(TLS_MODES)}")
    return mode


def _pooler(scheme: str, mode: str | None) -> str | None:
    if mode is None:
        return None
    if scheme != "postgresql":
        raise ValueError("the URL's option 'pooler' is for PostgreSQL only")
    if mode == "statement":
        raise ValueError(
            "a pooler in statement mode keeps no session read-only or limited: give the gateway a "
            "pool in transaction or session mode"
        )
    if mode != "transaction":
        raise ValueError(
            "the URL's option 'pooler' takes only 'transaction'; without it a pooler is noticed"
        )
    return mode
