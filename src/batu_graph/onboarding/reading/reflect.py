"""Reflection: what a database says of itself, through SQLAlchemy's inspector.

What the inspector leaves out is asked for apart: names of types it does not know, columns of views
in MySQL (it wants a privilege there that a reading account does not have), estimates, partitions.
"""

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.engine.reflection import Inspector, ObjectKind
from sqlalchemy.types import NullType, TypeEngine

from batu_graph.onboarding.reading.database import (
    Column,
    Database,
    ForeignKey,
    Kind,
    Skipped,
    Table,
)
from batu_graph.onboarding.reading.estimates import Estimates, estimates_of
from batu_graph.types import Engine

TableKey: TypeAlias = tuple[str | None, str]
Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what was read last, the number read, and the number of all."""

CHUNK = {Engine.POSTGRESQL: 40, Engine.MYSQL: 1, Engine.SQLITE: 1}
"""Tables asked for at a time: PostgreSQL's catalogue answers for many as fast as for one."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tables to read."""

    schemas: tuple[str, ...] = ()
    """None given: all of PostgreSQL's that are not its own, MySQL's current database."""
    include: tuple[str, ...] = ("*",)
    exclude: tuple[str, ...] = ()
    """Patterns with ``*`` and ``?``, over the name or ``schema.name``."""

    def takes(self, schema: str | None, name: str) -> bool:
        """Whether the patterns let a table through."""
        names = [name, f"{schema}.{name}"] if schema else [name]

        def any_of(patterns: Iterable[str]) -> bool:
            return any(fnmatchcase(one, pattern) for one in names for pattern in patterns)

        return any_of(self.include) and not any_of(self.exclude)


def reflect(
    connection: sa.Connection,
    engine: Engine,
    wanted: Wanted,
    progress: Progress = lambda name, done, total: None,
) -> Database:
    """Read a database's structure. Blocks.

    What cannot be read is in ``Database.skipped`` with its reason; it stops nothing else.
    """
    reading = _Reading(connection, engine, sa.inspect(connection), wanted)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", sa.exc.SAWarning)  # types it does not know: asked for apart
        names = list(reading.names())
        tables: list[Table] = []
        for chunk in _chunks(names, CHUNK[engine]):
            tables += reading.tables(chunk)
            progress(chunk[-1][1], len(tables) + len(reading.skipped), len(names))
    tables.sort(key=lambda table: (table.schema or "", table.name))
    return Database(engine, tuple(tables), tuple(reading.skipped))


def _chunks(names: list[TableKey], size: int) -> Iterator[list[TableKey]]:
    """At most ``size`` names of one schema at a time."""
    for schema in dict.fromkeys(schema for schema, _ in names):
        of_schema = [key for key in names if key[0] == schema]
        for start in range(0, len(of_schema), size):
            yield of_schema[start : start + size]


@dataclass(slots=True)
class _Reading:
    connection: sa.Connection
    engine: Engine
    inspector: Inspector
    wanted: Wanted
    kinds: dict[TableKey, Kind] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    estimates: Estimates = field(default_factory=Estimates)

    # -- which tables

    def names(self) -> Iterator[TableKey]:
        """The tables and views to read."""
        self.estimates = estimates_of(self.connection, self.engine)
        for schema in self._schemas():
            found = {
                Kind.TABLE: self.inspector.get_table_names(schema),
                Kind.VIEW: self.inspector.get_view_names(schema),
                Kind.MATERIALIZED_VIEW: self._materialized_views(schema),
            }
            for kind, names in found.items():
                for name in sorted(names):
                    key = (schema, name)
                    if key not in self.kinds and self._is_wanted(key):
                        self.kinds[key] = kind
        for key, kind in list(self.kinds.items()):
            if kind is Kind.TABLE or self._answers(key):
                yield key
            else:
                self._skip(key, "the view fails when it is asked")

    def _schemas(self) -> list[str | None]:
        default = self.inspector.default_schema_name
        if self.wanted.schemas:
            return [None if name == default else name for name in self.wanted.schemas]
        if self.engine is not Engine.POSTGRESQL:
            return [None]
        own = [name for name in self.inspector.get_schema_names() if name != "information_schema"]
        return [None, *(name for name in own if name != default)]

    def _materialized_views(self, schema: str | None) -> list[str]:
        if self.engine is not Engine.POSTGRESQL:
            return []
        return self.inspector.get_materialized_view_names(schema)

    def _is_wanted(self, key: TableKey) -> bool:
        schema, name = key
        if self.engine is Engine.SQLITE and name.startswith("sqlite_"):
            return False
        if key in self.estimates.partitions or not self.wanted.takes(schema, name):
            return False
        if key in self.estimates.forbidden:
            self._skip(key, "the account may not read it")
            return False
        return True

    def _answers(self, key: TableKey) -> bool:
        """Whether a view can be asked at all; no row of it is read."""
        schema, name = key
        view = sa.table(name, schema=schema)
        try:
            with self.connection.begin_nested():
                self.connection.execute(sa.select(sa.text("1")).select_from(view).limit(0))
        except sa.exc.DBAPIError:
            return False
        return True

    def _skip(self, key: TableKey, reason: str) -> None:
        self.skipped.append(Skipped(".".join(filter(None, key)), reason))

    # -- what is in them

    def tables(self, keys: Sequence[TableKey]) -> list[Table]:
        """Some tables of one schema; one that cannot be read is skipped."""
        try:
            with self.connection.begin_nested():
                return self._tables(keys)
        except sa.exc.SQLAlchemyError:
            if len(keys) == 1:
                self._skip(keys[0], "its description cannot be read")
                return []
        return [table for key in keys for table in self.tables([key])]

    def _tables(self, keys: Sequence[TableKey]) -> list[Table]:
        schema = keys[0][0]
        names = [name for _, name in keys]
        if self.engine is Engine.MYSQL and self.kinds[keys[0]] is not Kind.TABLE:
            return [self._mysql_view(schema, name) for name in names]
        asked: dict[str, Any] = {
            "schema": schema, "filter_names": names, "kind": ObjectKind.ANY
        }  # fmt: skip
        inspector = self.inspector
        columns = inspector.get_multi_columns(**asked)
        keys_of = inspector.get_multi_pk_constraint(**asked)
        unique = inspector.get_multi_unique_constraints(**asked)
        indexes = inspector.get_multi_indexes(**asked)
        foreign = inspector.get_multi_foreign_keys(**asked)
        comments = (
            {} if self.engine is Engine.SQLITE else inspector.get_multi_table_comment(**asked)
        )
        made = []
        for key in keys:
            if key not in columns:
                self._skip(key, "its description cannot be read")
                continue
            plain, uniques = _indexes(indexes.get(key, ()))
            constraints = [tuple(one["column_names"]) for one in unique.get(key, ())]
            primary_key: Any = keys_of.get(key) or {}
            primary = tuple(primary_key.get("constrained_columns") or ())
            comment: Any = comments.get(key) or {}
            made.append(
                Table(
                    schema=schema,
                    name=key[1],
                    kind=self.kinds[key],
                    columns=tuple(self._column(key, one) for one in columns[key]),
                    primary_key=primary,
                    unique=_distinct([*constraints, *uniques], primary),
                    indexes=tuple(dict.fromkeys(plain)),
                    foreign_keys=tuple(
                        ForeignKey(
                            tuple(one["constrained_columns"]),
                            one["referred_schema"],
                            one["referred_table"],
                            tuple(one["referred_columns"]),
                        )
                        for one in foreign.get(key, ())
                    ),
                    comment=_text(comment.get("text")),
                    rows=self.estimates.rows.get(key),
                )
            )
        return made

    def _column(self, key: TableKey, found: Any) -> Column:
        type_: TypeEngine[Any] = found["type"]
        if isinstance(type_, postgresql.DOMAIN):
            type_ = type_.data_type
        labels: tuple[str, ...] = ()
        if isinstance(type_, mysql.SET):
            labels = tuple(type_.values)
        elif isinstance(type_, sa.Enum):
            labels = tuple(type_.enums)
        return Column(
            name=found["name"],
            declared=self._declared(key, found["name"], type_, labels),
            nullable=bool(found["nullable"]),
            comment=_text(found.get("comment")),
            labels=labels,
        )

    def _declared(
        self, key: TableKey, name: str, type_: TypeEngine[Any], labels: tuple[str, ...]
    ) -> str:
        if labels or isinstance(type_, sa.Enum | mysql.SET):
            return "set" if isinstance(type_, mysql.SET) else "enum"
        if isinstance(type_, NullType) or self.engine is Engine.SQLITE:
            return self.estimates.types.get((*key, name), "")
        if self.estimates.types.get((*key, name)) == '"char"':
            return "char"  # PostgreSQL's own one-byte type, which the inspector takes for varchar
        text = type_.compile(dialect=self.connection.dialect)
        collated = text.partition(" COLLATE ")[0].partition(" CHARACTER SET ")[0]
        return collated.replace(", ", ",").lower()

    def _mysql_view(self, schema: str | None, name: str) -> Table:
        rows = self.connection.execute(
            sa.text(
                "SELECT column_name, column_type, is_nullable, column_comment "
                "FROM information_schema.columns WHERE table_name = :name AND "
                "table_schema = coalesce(:schema, database()) ORDER BY ordinal_position"
            ),
            {"name": name, "schema": schema},
        ).fetchall()
        columns = tuple(
            Column(
                name=column,
                declared=_without_labels(declared),
                nullable=nullable == "YES",
                comment=_text(comment),
                labels=_labels(declared),
            )
            for column, declared, nullable, comment in rows
        )
        return Table(schema, name, Kind.VIEW, columns)


def _indexes(found: Iterable[Any]) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Plain indexes and unique ones; those over expressions or some rows only are left out."""
    plain, unique = [], []
    for index in found:
        columns = index["column_names"]
        options = index.get("dialect_options") or {}
        partial = any(key.endswith("_where") for key in options)
        prefixed = any(key.endswith("_length") for key in options)
        if None in columns or not columns or index.get("expressions"):
            continue
        names = tuple(columns)
        if index["unique"] and not partial and not prefixed:
            unique.append(names)
        elif not partial:
            plain.append(names)
    return plain, unique


def _distinct(
    keys: Iterable[tuple[str, ...]], primary: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """Each key once, whatever the order of its columns; not the primary one."""
    found: dict[frozenset[str], tuple[str, ...]] = {frozenset(primary): primary}
    for key in sorted(keys):
        found.setdefault(frozenset(key), key)
    return tuple(key for key in found.values() if key != primary)


def _text(comment: str | None) -> str | None:
    return comment.strip() or None if comment else None


def _without_labels(declared: str) -> str:
    head = declared.partition("(")[0].lower()
    return head if head in ("enum", "set") else declared.lower()


def _labels(declared: str) -> tuple[str, ...]:
    """The labels of ``enum('a','it''s')`` as information_schema writes them."""
    head, _, rest = declared.partition("(")
    if head.lower() not in ("enum", "set"):
        return ()
    inner = rest.removesuffix(")")
    return tuple(part.replace("''", "'") for part in inner[1:-1].split("','"))
