"""Every code that a client can meet, and what it says: ``docs/errors.md`` is made of this."""

from enum import StrEnum


class Code(StrEnum):
    """The stable codes: ``errors[].extensions.code`` and ``extensions.warnings[].code``."""

    status: str
    """HTTP statuses of the answer, under ``application/graphql-response+json``."""
    meaning: str
    advice: str
    """What the client, or who writes it, should do."""

    def __new__(cls, value: str, status: str, meaning: str, advice: str) -> "Code":
        """A member with what is told of it."""
        code = str.__new__(cls, value)
        code._value_ = value
        code.status, code.meaning, code.advice = status, meaning, advice
        return code

    @property
    def is_warning(self) -> bool:
        """Whether it stands in ``extensions.warnings``: nothing failed."""
        return not self.status

    GRAPHQL_PARSE_FAILED = (
        "GRAPHQL_PARSE_FAILED",
        "400",
        "The document is not GraphQL.",
        "Mend the text at `locations`.",
    )
    GRAPHQL_VALIDATION_FAILED = (
        "GRAPHQL_VALIDATION_FAILED",
        "400",
        "The document asks for what the schema does not have, or in a way that it does not allow.",
        "Compare with the schema (`/schema.graphql`, GraphiQL); after a change of the catalogue "
        "generate the client's types again.",
    )
    BAD_USER_INPUT = (
        "BAD_USER_INPUT",
        "400; of the HTTP request also 405, 406, 408, 413, 414, 415; below a root field 200",
        "A value cannot be used: a variable, an argument, a cursor, an id, or the request itself.",
        "The message says which and why. The same request will fail again.",
    )
    QUERY_TOO_EXPENSIVE = (
        "QUERY_TOO_EXPENSIVE",
        "400; where a database would send too much 200",
        "The operation, its variables or its answer is larger than the city allows "
        "(`limits` of the catalogue).",
        "Ask for less, in pages, or in several requests.",
    )
    PERSISTED_QUERY_NOT_SUPPORTED = (
        "PERSISTED_QUERY_NOT_SUPPORTED",
        "400; under `application/json` 200",
        "The request has the hash of a query in place of its text (Apollo's automatic persisted "
        "queries).",
        "Send the text. Apollo's clients do so by themselves, and send no more hashes.",
    )
    FORBIDDEN = (
        "FORBIDDEN",
        "400; of the HTTP request 403",
        "The client may not do this here: explain an operation, or ask from a page of another "
        "site.",
        "Ask the gateway's operators for it (`http` of the catalogue).",
    )
    RATE_LIMITED = (
        "RATE_LIMITED",
        "503, with `Retry-After`",
        "The gateway works on as many requests as it may.",
        "Try again after the seconds in `Retry-After`.",
    )
    SOURCE_UNAVAILABLE = (
        "SOURCE_UNAVAILABLE",
        "200",
        "An agency's database cannot be reached. The other agencies' data is there.",
        "Show what is there; try again later. `extensions.agency` says whose it is.",
    )
    SOURCE_TIMEOUT = (
        "SOURCE_TIMEOUT",
        "200",
        "An agency's database did not answer in time.",
        "Narrow the filter, ask for fewer rows, or try again.",
    )
    SOURCE_DRIFT = (
        "SOURCE_DRIFT",
        "200",
        "An agency has changed its database: a table or column of the catalogue is gone or "
        "different.",
        "Leave the field out until the operators have mended the catalogue "
        "(`batu-graph introspect --update`).",
    )
    KEY_SET_TOO_LARGE = (
        "KEY_SET_TOO_LARGE",
        "200",
        "Rows of two databases meet by more keys than may be handed over (`limits.keys`).",
        "Narrow the filter, or lower the limit of the rows above.",
    )
    INTERNAL = (
        "INTERNAL",
        "200; of the whole request 500",
        "Something failed that nobody foresaw, in the gateway or in a database.",
        "Tell the operators the time of the request: their log has the reason.",
    )
    VALUE_OUT_OF_RANGE = (
        "VALUE_OUT_OF_RANGE",
        "",
        "A database holds a value that the field's scalar cannot carry (a day 0000-00-00): it is "
        "given as null. `count` says how often; `path` leads to the first.",
        "Show it as missing. It is an error with status 200 where the catalogue says "
        "`http: {misfits: errors}`.",
    )
    DEFAULT_LIMIT = (
        "DEFAULT_LIMIT",
        "",
        "A list without a limit of its own has more rows than its default lets through. `given` "
        "says how many there are of it, `path` where it is.",
        "Give a `limit`, or read pages (the field whose name ends in `Connection`).",
    )
