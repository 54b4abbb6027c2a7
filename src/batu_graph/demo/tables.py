"""What an agency's database is made of, in the words of the engine it runs on.

A column's type is written as that engine declares it. The same tables also go into SQLite files,
which take nearly every type's name for a hint.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from batu_graph.types import Engine

Row: TypeAlias = tuple[str | int | float | None, ...]
Rows: TypeAlias = Mapping[str, Sequence[Row]]
"""Table name -> its rows, in the order of its columns."""

SYNTHETIC = "DATA SINTETIS / SYNTHETIC DATA: invented for a demonstration; nobody in it exists."


@dataclass(frozen=True, slots=True)
class Table:
    """One table."""

    name: str
    columns: Mapping[str, str]
    """Name -> type and ``NOT NULL``, as the agency's engine declares them."""
    key: Sequence[str] = ()
    unique: Sequence[Sequence[str]] = ()
    indexes: Sequence[Sequence[str]] = ()

    def type_of(self, column: str) -> str:
        """The column's type without ``NOT NULL``: what the catalogue gives as ``sql``."""
        return self.columns[column].removesuffix(" NOT NULL")

    def is_nullable(self, column: str) -> bool:
        return column not in self.key and not self.columns[column].endswith(" NOT NULL")


@dataclass(frozen=True, slots=True)
class AgencyDatabase:
    """One agency's database."""

    name: str
    """Of the database and of its source in the catalogue; ``<NAME>_URL`` is its variable."""
    home: Engine
    """The engine it runs on when there are servers. The others stay files."""
    tables: Sequence[Table] = field(repr=False)

    @property
    def variable(self) -> str:
        """The environment variable that the catalogue takes its URL from."""
        return f"{self.name.upper()}_URL"


ABOUT = Table("tentang_data", {"kunci": "varchar(20)", "isi": "text"}, key=["kunci"])
"""Stands in every database and says that it is synthetic."""

ABOUT_ROWS: Sequence[Row] = (
    ("PERINGATAN", SYNTHETIC),
    ("WILAYAH", "Region codes: cahyadsn/wilayah (MIT); statistics-office codes: "
     "edwardsamuel/Wilayah-Administratif-Indonesia (ODbL 1.0), three of them inferred."),
)  # fmt: skip


def schema_of(database: AgencyDatabase, engine: Engine) -> Iterator[str]:
    """CREATE statements for the tables, in ``engine``'s own style."""
    for table in (ABOUT, *database.tables):
        yield _CREATE[engine](table)


def indexes_of(database: AgencyDatabase, engine: Engine) -> Iterator[str]:
    """CREATE INDEX statements: to run when the rows are in."""
    for table in database.tables:
        for unique, lists in (("UNIQUE ", table.unique), ("", table.indexes)):
            for number, columns in enumerate(lists, 1):
                name = f"{'uq' if unique else 'idx'}_{table.name}_{number}"
                yield (
                    f"CREATE {unique}INDEX {name} ON {quote(table.name, engine)} "
                    f"({', '.join(quote(column, engine) for column in columns)})"
                )


def quote(name: str, engine: Engine) -> str:
    """A name as an identifier."""
    mark = "`" if engine is Engine.MYSQL else '"'
    return f"{mark}{name.replace(mark, mark * 2)}{mark}"


def _columns(table: Table, engine: Engine) -> str:
    lines = [f"  {quote(name, engine)} {type_}" for name, type_ in table.columns.items()]
    if table.key:
        lines.append(f"  PRIMARY KEY ({', '.join(quote(name, engine) for name in table.key)})")
    return ",\n".join(lines)


def _create_sqlite(table: Table) -> str:
    # An enum is a text here. The comment stays with the table: SQLite keeps this very text.
    columns = re.sub(r"enum\((?:'[^']*',?)+\)", "varchar(60)", _columns(table, Engine.SQLITE))
    return f'CREATE TABLE "{table.name}" (  -- {SYNTHETIC}\n{columns}\n)'


def _create_postgresql(table: Table) -> str:
    name = quote(table.name, Engine.POSTGRESQL)
    return (
        f"CREATE TABLE {name} (\n{_columns(table, Engine.POSTGRESQL)}\n);\n"
        f"COMMENT ON TABLE {name} IS '{SYNTHETIC}'"
    )


def _create_mysql(table: Table) -> str:
    return (
        f"CREATE TABLE `{table.name}` (\n{_columns(table, Engine.MYSQL)}\n) "
        f"ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci COMMENT='{SYNTHETIC}'"
    )


_CREATE = {
    Engine.SQLITE: _create_sqlite,
    Engine.POSTGRESQL: _create_postgresql,
    Engine.MYSQL: _create_mysql,
}
