"""What a check of an agency's database finds."""

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    """Something of the catalogue does not work, or will not."""
    WARNING = "warning"
    """It works, and somebody should look: slow, unsafe, surprising."""
    NOTE = "note"
    """Good to know."""


class Kind(Enum):
    """What it is about; stable, for scripts."""

    UNREACHABLE = "unreachable"
    TABLE_MISSING = "table-missing"
    COLUMN_MISSING = "column-missing"
    COLUMN_RETYPED = "column-retyped"
    COLUMN_NULLABLE = "column-nullable"
    NOT_A_FLAG = "not-a-flag"
    LABELS_CHANGED = "labels-changed"
    KEY_LOST = "key-lost"
    NEW_TABLE = "new-table"
    NEW_COLUMN = "new-column"
    RETURNED = "returned"
    MAY_WRITE = "may-write"
    NO_INDEX = "no-index"
    COLLATION = "collation"
    SERVER_LIMIT = "server-limit"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing, said to the people who run gateway and database."""

    severity: Severity
    kind: Kind
    source: str
    message: str
    entity: str | None = None
    field: str | None = None
    sql: str | None = None
    """What the database's own people could run."""
    rename: str | None = None
    """What of ``introspect --update --rename`` would take a guessed renaming over."""
