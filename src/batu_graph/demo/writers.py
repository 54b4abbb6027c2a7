"""The same rows into any engine: one writer each, in bulk. All of them block."""

import re
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.demo.tables import (
    ABOUT,
    ABOUT_ROWS,
    AgencyDatabase,
    Row,
    Rows,
    indexes_of,
    quote,
    schema_of,
)
from batu_graph.types import Engine

Writer: TypeAlias = Callable[[AgencyDatabase, Rows], None]

_ESCAPES = {"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}
_SPECIAL = re.compile(r"[\\\t\n\r]")


def write_sqlite(file: Path) -> Writer:
    """Into a new file; one of the same name is replaced."""

    def write(database: AgencyDatabase, rows: Rows) -> None:
        file.unlink(missing_ok=True)
        connection = sqlite3.connect(file, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            for statement in schema_of(database, Engine.SQLITE):
                connection.execute(statement)
            for table, columns, table_rows in _contents(database, rows):
                marks = ", ".join("?" * len(columns))
                connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', table_rows)
            for statement in indexes_of(database, Engine.SQLITE):
                connection.execute(statement)
            connection.execute("COMMIT")
            connection.execute("ANALYZE")
        finally:
            connection.close()

    return write


def write_postgresql(server: PrivatePostgres) -> Writer:
    """Into a new database of a server, by COPY."""

    def write(database: AgencyDatabase, rows: Rows) -> None:
        server.create_database(database.name)
        parts = ["BEGIN;", *(f"{made};" for made in schema_of(database, Engine.POSTGRESQL))]
        for table, columns, table_rows in _contents(database, rows):
            names = ", ".join(quote(name, Engine.POSTGRESQL) for name in columns)
            parts.append(f"COPY {quote(table, Engine.POSTGRESQL)} ({names}) FROM stdin;")
            parts += [*map(_line, table_rows), r"\."]
        parts += [f"{made};" for made in indexes_of(database, Engine.POSTGRESQL)]
        server.execute("\n".join([*parts, "COMMIT;", "ANALYZE;", ""]), database.name)

    return write


def write_mariadb(server: PrivateMariaDB) -> Writer:
    """Into a new database of a server, by LOAD DATA."""

    def write(database: AgencyDatabase, rows: Rows) -> None:
        server.create_database(database.name)
        server.execute(";\n".join(schema_of(database, Engine.MYSQL)), database.name)
        # Without a mode the server takes what agencies have: '0000-00-00' and its like.
        script = ["SET SESSION sql_mode = ''"]
        with tempfile.TemporaryDirectory(prefix="batu-demo-") as folder:
            for table, _, table_rows in _contents(database, rows):
                file = Path(folder) / f"{table}.tsv"
                with file.open("w", encoding="utf-8", newline="") as written:
                    written.writelines(f"{_line(row)}\n" for row in table_rows)
                script.append(
                    f"LOAD DATA LOCAL INFILE '{file}' INTO TABLE `{table}` CHARACTER SET utf8mb4"
                )
            script += indexes_of(database, Engine.MYSQL)
            script += [f"ANALYZE TABLE `{table.name}`" for table in database.tables]
            server.execute(";\n".join(script), database.name)

    return write


def _contents(
    database: AgencyDatabase, rows: Rows
) -> list[tuple[str, Sequence[str], Sequence[Row]]]:
    """Table, columns and rows of each table."""
    tables = [(table.name, list(table.columns), rows[table.name]) for table in database.tables]
    return [(ABOUT.name, list(ABOUT.columns), ABOUT_ROWS), *tables]


def _line(row: Row) -> str:
    """A row as PostgreSQL's COPY and MariaDB's LOAD DATA both read it."""
    return "\t".join(r"\N" if value is None else _escaped(value) for value in row)


def _escaped(value: str | int | float) -> str:
    if not isinstance(value, str):
        return repr(value)
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], value)
