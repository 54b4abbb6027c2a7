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


class DataClass(StrEnum):
    """How far a column's values may be seen (UU 27/2022 on personal data, article 4)."""

    PUBLIC = "public"
    INTERNAL = "internal"
    """For the city's own use; nothing personal."""
    PERSONAL = "personal"
    """General personal data: names, sex, religion, marital status, what identifies together."""
    SPECIFIC = "specific"
    """Specific personal data: health, biometric, genetic, crime, children, personal finance."""
    SECRET = "secret"
    """Passwords, tokens, keys: given to nobody."""
    UNCLASSIFIED = "unclassified"
    """Nobody has said yet."""


TEXTUAL = frozenset({Scalar.ID, Scalar.STRING})
"""Scalars every stored value fits: a column of these can be non-null in the schema."""
