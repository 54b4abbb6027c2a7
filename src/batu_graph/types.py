"""The few words every floor shares."""

from enum import StrEnum


class Engine(StrEnum):
    """A family of database engines that one connector speaks to."""

    POSTGRESQL = "postgresql"
    MYSQL = "mysql"  # MySQL and MariaDB: one protocol, told apart by the server's own version text
    SQLITE = "sqlite"


class Scalar(StrEnum):
    """The GraphQL scalars a column can have. The value is the name in the schema."""

    ID = "ID"
    STRING = "String"
    INT = "Int"
    BIG_INT = "BigInt"
    FLOAT = "Float"
    DECIMAL = "Decimal"
    BOOLEAN = "Boolean"
    DATE = "Date"
    DATE_TIME = "DateTime"
    TIME = "Time"
    JSON = "JSON"
    UUID = "UUID"
    BASE64 = "Base64"
    YEAR = "Year"


TEXTUAL = frozenset({Scalar.ID, Scalar.STRING})
"""Scalars every stored value fits: a column of these can be non-null in the schema."""
