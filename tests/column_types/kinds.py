"""What the walk over column types is made of: a table of types, and the tables made of them.

An engine adds a module beside this one with the types of its manual and its ``load``; then
``walk.py`` does the same with all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

NUMBERED, OF_KEYS = "u_", "k_"
"""What the names of a type's two tables begin with."""
NULL = "NULL"


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
    """SQL of further values, equal for the database, or as they are shown, to one of
    ``literals``."""
    misfits: tuple[str, ...] = ()
    """SQL of values that the scalar cannot carry: shown as null, they count as null."""
    between: tuple[str, ...] = ()
    """Those of ``misfits`` whose place in an order is left to the column's index."""
    order: str = "{}"
    """SQL that sorts as the column, ``{}`` in it, is to be sorted; of what is compared by size
    (numbers, dates) the order of what is shown is taken."""
    ordered: bool = True
    """Whether ``orderBy`` takes the column."""
    keyed: str = "PRIMARY KEY"
    """How a column of it becomes the key; empty: it cannot, or ``introspect`` takes it for none."""
    unfit_keys: bool = True
    """Whether the key holds the ``misfits`` too."""
    left_out: str = ""
    """Words of the reason why ``introspect`` leaves such a column out; empty: it is served."""
    view: bool = False
    """Whether the numbered rows are read through a view, which has no declared types in SQLite."""

    @property
    def stored(self) -> list[str]:
        """What the numbered rows hold, in their order: every value, one twice, and nulls."""
        filled = [*self.literals, *self.alike, *self.misfits, self.literals[0]]
        return _mixed([*filled, NULL, NULL])

    @property
    def nulls(self) -> set[int]:
        """The numbers of the rows that show null."""
        return {no for no, sql in enumerate(self.stored) if sql == NULL or sql in self.misfits}

    @property
    def script(self) -> str:
        """SQL that makes the type's tables: values, doubled values and nulls under a number; the
        values as key."""
        rows = ", ".join(f"({no}, {value})" for no, value in enumerate(self.stored))
        name = f"{NUMBERED}{self.name}"
        table = f"b_{self.name}" if self.view else name
        script = (
            f"CREATE TABLE {table} (no int NOT NULL PRIMARY KEY, v {self.ddl});\n"
            f"INSERT INTO {table} VALUES {rows};\n"
        )
        if self.view:
            script += f"CREATE VIEW {name} AS SELECT * FROM {table};\n"
        if not self.keyed or self.left_out:
            return script
        values = _mixed([*self.literals, *(self.misfits if self.unfit_keys else ())])
        keys = ", ".join(f"({value}, {place})" for place, value in enumerate(values))
        return script + (
            f"CREATE TABLE {OF_KEYS}{self.name} (k {self.ddl} {self.keyed}, no int NOT NULL);\n"
            f"INSERT INTO {OF_KEYS}{self.name} VALUES {keys};\n"
        )


def plain(name: str, *literals: str, ddl: str = "", **more: object) -> ColumnType:
    """A type that is filtered and ordered by."""
    return ColumnType(name, ddl or name, literals, **more)  # type: ignore[arg-type]


def document(name: str, *literals: str, ddl: str = "", **more: object) -> ColumnType:
    """A type that is JSON or Base64 for clients: neither filtered nor ordered by, and no key."""
    return ColumnType(name, ddl or name, literals, ordered=False, keyed="", **more)  # type: ignore[arg-type]


def left_out(name: str, literal: str, reason: str, ddl: str = "") -> ColumnType:
    """A type whose columns ``introspect`` leaves out."""
    return ColumnType(name, ddl or name, (literal, literal), left_out=reason, keyed="")


def _mixed(values: Sequence[str]) -> list[str]:
    """The same values in another order: neither theirs nor its reverse."""
    half = (len(values) + 1) // 2
    first, second = list(values[:half]), list(values[half:])
    mixed = []
    while first or second:
        mixed += second[-1:] + first[:1]
        second, first = second[:-1], first[1:]
    return mixed
