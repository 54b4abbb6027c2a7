"""The one hierarchy of errors. Each class has a stable code that reaches the client.

``str(error)`` is written for the user: what is wrong and what to do. It never holds SQL, a host,
an account or a driver's text; those stay in ``__cause__`` for the log.
"""

from typing import ClassVar

from batu_graph.codes import Code


class BatuGraphError(Exception):
    """Base of every error the gateway raises on purpose."""

    code: ClassVar[Code] = Code.INTERNAL

    def __init__(self, message: str, *, agency: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.agency = agency
        """The agency's namespace in the schema (``dinkes``), where one is concerned."""
        self.path: tuple[str, ...] | None = None
        """Response keys to the field that is to blame, where one is known."""

    @property
    def extensions(self) -> dict[str, str]:
        """What stands under ``errors[].extensions`` in the answer."""
        return {"code": self.code} | ({"agency": self.agency} if self.agency else {})


class BadUserInput(BatuGraphError):
    """A value the client sent cannot be used; the message says which and why."""

    code = Code.BAD_USER_INPUT


class Forbidden(BatuGraphError):
    """The client may not do this here."""

    code = Code.FORBIDDEN


class QueryTooExpensive(BatuGraphError):
    """The operation is larger or deeper than the city allows."""

    code = Code.QUERY_TOO_EXPENSIVE


class AnswerTooLarge(QueryTooExpensive):
    """A source would send more than an operation may be sent."""


class RateLimited(BatuGraphError):
    """The gateway works on as many requests as it may; the client should try again."""

    code = Code.RATE_LIMITED


class KeySetTooLarge(BatuGraphError):
    """A join across sources would need more keys than the cap; narrow the query."""

    code = Code.KEY_SET_TOO_LARGE


class Warned(BatuGraphError):
    """What is no failure but must not go unsaid: told under ``extensions.warnings``, not raised."""


class ValueOutOfRange(Warned):
    """The database holds a value that the field's scalar cannot carry; it is given as null."""

    code = Code.VALUE_OUT_OF_RANGE


class DefaultLimit(Warned):
    """A list that nobody gave a limit has more rows than its default lets through."""

    code = Code.DEFAULT_LIMIT

    def __init__(self, message: str, *, given: int, agency: str) -> None:
        super().__init__(message, agency=agency)
        self.given = given
        """How many rows or groups each such list was given."""


class SourceError(BatuGraphError):
    """Something about one agency's database; the other agencies' data still arrives."""


class SourceUnavailable(SourceError):
    """The database cannot be reached, refuses the login, or went away."""

    code = Code.SOURCE_UNAVAILABLE


class SourceTimeout(SourceError):
    """The database did not answer in time."""

    code = Code.SOURCE_TIMEOUT


class SourceDrift(SourceError):
    """The database no longer has a table or column that the catalogue names."""

    code = Code.SOURCE_DRIFT


class SourceRefused(SourceError):
    """The database refused a statement for another reason; its words stay in the log."""
