"""The SQL type of a column as written, or the plain one of a scalar on an engine."""

import re

from batu_graph.types import Engine, Scalar

_LABEL = r"'(?:[^'\\\x00-\x1f]|'')*'"
_LABELS = re.compile(rf"(enum|set)\s*\(\s*({_LABEL}(?:\s*,\s*{_LABEL})*)\s*\)", re.IGNORECASE)
_PLAIN = re.compile(
    r"[a-z_][a-z0-9_]*(?: [a-z_][a-z0-9_]*)*"  # timestamp, double precision
    r"(?: ?\( ?[0-9]{1,5} ?(?:, ?-?[0-9]{1,5} ?)?\))?"  # (10,2)
    r"(?: [a-z_][a-z0-9_]*)*"  # unsigned, without time zone
    r"(?:\[\])?"
)

ONE_BYTE = '"char"'
"""PostgreSQL's own one-byte type, which is not ``char``."""

_POSTGRESQL = {
    Scalar.ID: "text",
    Scalar.STRING: "text",
    Scalar.INT: "integer",
    Scalar.BIG_INT: "bigint",
    Scalar.FLOAT: "double precision",
    Scalar.DECIMAL: "numeric",
    Scalar.BOOLEAN: "boolean",
    Scalar.DATE: "date",
    Scalar.DATE_TIME: "timestamp",
    Scalar.TIME: "time",
    Scalar.JSON: "jsonb",
    Scalar.UUID: "uuid",
    Scalar.BASE64: "bytea",
    Scalar.YEAR: "integer",
}
_MYSQL = {
    Scalar.ID: "varchar(255)",
    Scalar.STRING: "varchar(255)",
    Scalar.INT: "int",
    Scalar.BIG_INT: "bigint",
    Scalar.FLOAT: "double",
    Scalar.DECIMAL: "decimal(65,30)",
    Scalar.BOOLEAN: "tinyint(1)",
    Scalar.DATE: "date",
    Scalar.DATE_TIME: "datetime",
    Scalar.TIME: "time",
    Scalar.JSON: "json",
    Scalar.UUID: "char(36)",
    Scalar.BASE64: "blob",
    Scalar.YEAR: "year",
}
_SQLITE = dict.fromkeys(Scalar, "text") | {
    Scalar.INT: "integer",
    Scalar.BIG_INT: "integer",
    Scalar.FLOAT: "real",
    Scalar.DECIMAL: "numeric",
    Scalar.BOOLEAN: "boolean",
    Scalar.BASE64: "blob",
    Scalar.YEAR: "integer",
}

PLAIN_TYPES = {
    Engine.POSTGRESQL: _POSTGRESQL,
    Engine.MYSQL: _MYSQL,
    Engine.SQLITE: _SQLITE,
}
"""Type of a column whose ``sql`` is not written."""


def sql_type(written: str) -> str | None:
    """A type as written in lower case with single blanks, labels untouched; None: not a type.

    The text reaches the database inside casts, so only the shapes of the documentation pass:
    words, an optional ``(n)`` or ``(n,m)``, an optional ``[]``; ``enum('..')``, ``set('..')``;
    ``"char"``.
    """
    if match := _LABELS.fullmatch(written.strip()):
        return f"{match[1].lower()}({match[2]})"
    text = " ".join(written.lower().split())
    return text if text == ONE_BYTE or (text.isascii() and _PLAIN.fullmatch(text)) else None


def sql_labels(text: str) -> tuple[str, ...]:
    """The labels of an ``enum('A','B')``; empty for any other type."""
    match = _LABELS.fullmatch(text)
    if match is None or match[1].lower() != "enum":
        return ()
    return tuple(label[1:-1].replace("''", "'") for label in re.findall(_LABEL, match[2]))
