"""MySQL's and MariaDB's own catalogue: columns, keys, foreign keys, one statement for each.

``information_schema`` and not ``SHOW CREATE TABLE``, because it gives names as they are (a backtick
in one is not doubled), says of each part of an index whether it is a column, the beginning of one
or an expression, and is open to an account that may read some columns only.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from batu_graph.onboarding.reading.database import Column, ForeignKey, Kind, Table
from batu_graph.onboarding.reading.keys import Keys

_TABLES = """
SELECT table_name, table_type, table_comment FROM information_schema.tables
WHERE table_schema = coalesce(:schema, database())
"""
_COLUMNS = """
SELECT table_name, column_name, column_type, is_nullable, column_comment, privileges
FROM information_schema.columns WHERE table_schema = coalesce(:schema, database())
ORDER BY table_name, ordinal_position
"""
_STATISTICS = """
SELECT * FROM information_schema.statistics WHERE table_schema = coalesce(:schema, database())
ORDER BY table_name, index_name, seq_in_index
"""
_FOREIGN_KEYS = """
SELECT table_name, constraint_name, column_name, table_schema, referenced_table_schema,
       referenced_table_name, referenced_column_name
FROM information_schema.key_column_usage
WHERE table_schema = coalesce(:schema, database()) AND referenced_table_name IS NOT NULL
ORDER BY table_name, constraint_name, ordinal_position
"""
_KINDS = {"BASE TABLE": Kind.TABLE, "SYSTEM VERSIONED": Kind.TABLE, "VIEW": Kind.VIEW}
"""What holds rows, of what ``table_type`` says; a sequence does not."""
PARTLY = "the account may read these columns only; the database does not tell of the others"
_DENIED = ((1142,), (1143,))
"""Errors of a table, or of a column, that an account may not read."""
_LABEL = re.compile(r"'((?:[^'\\]|''|\\.)*)'")
_ESCAPED = re.compile(r"''|\\.")
_ESCAPES = {"\\n": "\n", "\\r": "\r", "\\0": "\0"}


@dataclass(slots=True)
class MysqlSchema:
    """All that a schema's catalogue says, by table."""

    schema: str | None
    """None: the session's own."""
    kinds: dict[str, Kind] = field(default_factory=dict)
    comments: dict[str, str | None] = field(default_factory=dict)
    columns: dict[str, list[Column]] = field(default_factory=dict)
    closed: dict[str, list[str]] = field(default_factory=dict)
    keys: dict[str, Keys] = field(default_factory=dict)
    partly: set[str] = field(default_factory=set)
    """Tables of which the account may read some columns only."""
    broken: set[str] = field(default_factory=set)
    """Tables that fail when they are asked."""
    foreign_keys: dict[str, list[ForeignKey]] = field(default_factory=dict)

    @classmethod
    def read(cls, connection: sa.Connection, schema: str | None) -> "MysqlSchema":
        """Ask the catalogue. Blocks."""
        made = cls(schema)

        def rows(text: str) -> Iterator[Mapping[str, Any]]:
            for row in connection.execute(sa.text(text), {"schema": schema}).mappings():
                yield {str(name).lower(): _plain(value) for name, value in row.items()}

        for row in rows(_TABLES):
            if (kind := _KINDS.get(row["table_type"])) is not None:
                made.kinds[row["table_name"]] = kind
                comment = row["table_comment"] if kind is Kind.TABLE else None
                made.comments[row["table_name"]] = comment
        for row in rows(_COLUMNS):
            made._column(row)
        for name, kind in made.kinds.items():
            if kind is Kind.TABLE:
                made._try(connection, name)
        made._keys(list(rows(_STATISTICS)))
        for name in made.partly & made.keys.keys():
            made.keys[name] = made._whole_keys(connection, name)
        made._foreign_keys(list(rows(_FOREIGN_KEYS)))
        return made

    def table(self, name: str, rows: int | None) -> Table:
        """A table or view.

        Raises:
            LookupError: nothing of it is visible.
        """
        if not self.columns.get(name):
            raise LookupError(name)
        keys = self.keys.get(name, Keys())
        return Table(
            schema=self.schema,
            name=name,
            kind=self.kinds[name],
            columns=tuple(self.columns[name]),
            primary_key=keys.primary,
            unique=keys.unique,
            indexes=keys.indexes,
            foreign_keys=tuple(self.foreign_keys.get(name, ())),
            comment=self.comments[name],
            rows=rows,
            closed=tuple(self.closed.get(name, ())),
            notes=(PARTLY,) if name in self.partly else (),
        )

    def _try(self, connection: sa.Connection, name: str) -> None:
        """Ask a table for all its columns, and no row."""
        try:
            with connection.begin_nested():
                table = sa.table(name, schema=self.schema)
                connection.execute(sa.select(sa.text("*")).select_from(table).limit(0))
        except sa.exc.DBAPIError as error:
            denied = error.orig is not None and error.orig.args[:1] in _DENIED
            (self.partly if denied else self.broken).add(name)

    def _whole_keys(self, connection: sa.Connection, name: str) -> Keys:
        """The keys that the optimiser takes for keys too: a part of one that is closed to the
        account is not listed, and what is left would look like a key of its own."""
        known = self.keys[name]
        kept = Keys(indexes=known.indexes)
        for columns in filter(None, (known.primary, *known.unique)):
            declared = {one.name: one.declared for one in self.columns.get(name, ())}
            if not declared.keys() >= set(columns):
                continue
            if not self._finds_one(connection, name, [(c, declared[c]) for c in columns]):
                kept = kept.with_index(columns)
            elif columns == known.primary:
                kept = kept.with_primary(columns)
            else:
                kept = kept.with_unique(columns)
        return kept

    def _finds_one(
        self, connection: sa.Connection, name: str, columns: list[tuple[str, str]]
    ) -> bool:
        """Whether the optimiser finds at most one row by some columns."""
        select = sa.select(sa.text("1")).select_from(sa.table(name, schema=self.schema))
        for column, declared in columns:
            value = "2000-01-01" if declared.startswith(("date", "time")) else "1"
            select = select.where(sa.column(column) == sa.literal(value))
        text = select.compile(connection, compile_kwargs={"literal_binds": True})
        row = connection.exec_driver_sql(f"EXPLAIN FORMAT=TRADITIONAL {text}").mappings().one()
        return row["type"] == "const" or "const table" in str(row["Extra"])

    def _column(self, row: Mapping[str, Any]) -> None:
        name, declared = row["column_name"], str(row["column_type"])
        if "select" not in str(row["privileges"]).lower():
            self.closed.setdefault(row["table_name"], []).append(name)
            return
        labels = labels_of(declared)
        self.columns.setdefault(row["table_name"], []).append(
            Column(
                name=name,
                declared=declared.partition("(")[0].lower() if labels else declared.lower(),
                nullable=row["is_nullable"] == "YES",
                comment=row["column_comment"],
                labels=labels,
            )
        )

    def _keys(self, rows: list[Mapping[str, Any]]) -> None:
        parts: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
        for row in rows:
            parts.setdefault((row["table_name"], row["index_name"]), []).append(row)
        for (table, name), index in parts.items():
            if not all(map(_is_column, index)) or index[0]["seq_in_index"] != 1:
                continue
            keys = self.keys.setdefault(table, Keys())
            columns = tuple(part["column_name"] for part in index)
            if name == "PRIMARY":
                self.keys[table] = keys.with_primary(columns)
            elif not index[0]["non_unique"]:
                # What is unique by the beginnings of its values is so by the whole ones.
                self.keys[table] = keys.with_unique(columns)
            elif _serves(index):
                self.keys[table] = keys.with_index(columns)

    def _foreign_keys(self, rows: list[Mapping[str, Any]]) -> None:
        parts: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
        for row in rows:
            parts.setdefault((row["table_name"], row["constraint_name"]), []).append(row)
        for (table, _), key in parts.items():
            there = key[0]["referenced_table_schema"]
            self.foreign_keys.setdefault(table, []).append(
                ForeignKey(
                    tuple(part["column_name"] for part in key),
                    self.schema if there == key[0]["table_schema"] else there,
                    key[0]["referenced_table_name"],
                    tuple(part["referenced_column_name"] for part in key),
                )
            )


def labels_of(declared: str) -> tuple[str, ...]:
    """The labels of ``enum('a','it''s')``, as information_schema writes it; none of other types."""
    head, _, rest = declared.partition("(")
    if head.lower() not in ("enum", "set"):
        return ()
    return tuple(_ESCAPED.sub(_meant, label) for label in _LABEL.findall(rest))


def _meant(escaped: re.Match[str]) -> str:
    return _ESCAPES.get(escaped[0], escaped[0][1:])


def _is_column(part: Mapping[str, Any]) -> bool:
    """Whether a part of an index is a column or its beginning, and no expression (MySQL 8.0.13)."""
    return part["column_name"] is not None and part.get("expression") is None


def _serves(index: list[Mapping[str, Any]]) -> bool:
    """Whether look-ups and orders by whole values can use an index."""
    first = index[0]
    hidden = first.get("is_visible", "YES") == "NO" or first.get("ignored", "NO") == "YES"
    return (
        not hidden and first["index_type"] == "BTREE" and all(p["sub_part"] is None for p in index)
    )


def _plain(value: Any) -> Any:
    """Old servers send some of their catalogue as bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
