"""What the walk over column types is made of: a table of types, and the tables made of them.

An engine adds a module beside this one with its ``TYPES`` (from its manual) and its ``load``; then
``walk.py`` does the same with all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

NUMBERED, OF_KEYS = "u_", "k_"
"""What the names of a type's two tables begin with."""


@dataclass(frozen=True)
class ColumnType:
    """A column type and values of it."""

    name: str
    """As part of a table's name."""
    ddl: str
    """As it stands behind a column's name in ``CREATE TABLE``."""
    literals: tuple[str, ...]
    """SQL of at least two values, no two of them equal for the database."""
    alike: tuple[str, ...] = ()
    """SQL of further values, equal for the database to one of ``literals``."""
    order: str = "{}"
    """SQL that sorts as the column, ``{}`` in it, is to be sorted."""
    ordered: bool = True
    """Whether ``orderBy`` takes the column."""
    keyed: str = "PRIMARY KEY"
    """How a column of it becomes the key; empty: it cannot, or ``introspect`` takes it for none."""
    left_out: str = ""
    """Words of the reason why ``introspect`` leaves such a column out; empty: it is served."""

    @property
    def values(self) -> list[str]:
        """What the numbered rows hold, one of it twice."""
        return [*self.literals, *self.alike, self.literals[0], "NULL", "NULL"]

    @property
    def script(self) -> str:
        """SQL that makes the type's tables: values, doubled values and nulls under a number; the
        values as key."""
        rows = ", ".join(f"({place}, {value})" for place, value in enumerate(_mixed(self.values)))
        script = (
            f"CREATE TABLE {NUMBERED}{self.name} (no int NOT NULL PRIMARY KEY, v {self.ddl});\n"
            f"INSERT INTO {NUMBERED}{self.name} VALUES {rows};\n"
        )
        if not self.keyed or self.left_out:
            return script
        keys = ", ".join(f"({value}, {place})" for place, value in enumerate(_mixed(self.literals)))
        return script + (
            f"CREATE TABLE {OF_KEYS}{self.name} (k {self.ddl} {self.keyed}, no int NOT NULL);\n"
            f"INSERT INTO {OF_KEYS}{self.name} VALUES {keys};\n"
        )


def _mixed(values: Sequence[str]) -> list[str]:
    """The same values in another order: neither theirs nor its reverse."""
    half = (len(values) + 1) // 2
    first, second = list(values[:half]), list(values[half:])
    mixed = []
    while first or second:
        mixed += second[-1:] + first[:1]
        second, first = second[:-1], first[1:]
    return mixed
