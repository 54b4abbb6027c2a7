"""Reflection: what a database says of itself, through SQLAlchemy's inspector.

What the inspector leaves out is asked for apart: names of types it does not know, keys and foreign
keys with all that makes them what they are, estimates, partitions. MySQL is asked without it.
"""

import logging
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine.reflection import Inspector, ObjectKind
from sqlalchemy.types import NullType, TypeEngine

from batu_graph.config.sql_types import ONE_BYTE
from batu_graph.onboarding.reading.database import Column, Database, Kind, Skipped, Table
from batu_graph.onboarding.reading.estimates import Estimates, estimates_of
from batu_graph.onboarding.reading.flags import with_counts
from batu_graph.onboarding.reading.grants import account_of
from batu_graph.onboarding.reading.keys import Keys, SqliteKeys, postgresql_keys
from batu_graph.onboarding.reading.mysql import MysqlSchema
from batu_graph.onboarding.reading.shadows import shadow_tables
from batu_graph.types import Engine

LOG = logging.getLogger(__name__)
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
    who = account_of(connection, engine)
    return Database(engine, tuple(tables), tuple(reading.skipped), *who)


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
    keys: Mapping[TableKey, Keys] = field(default_factory=dict)
    mysql: dict[str | None, MysqlSchema] = field(default_factory=dict)

    # -- which tables

    def names(self) -> Iterator[TableKey]:
        """The tables and views to read."""
        self.estimates = estimates_of(self.connection, self.engine)
        shadows: frozenset[str] = frozenset()
        if self.engine is Engine.SQLITE:
            shadows = shadow_tables(self.connection)
        for schema in self._schemas():
            for name, kind in self._of_schema(schema):
                key = (schema, name)
                if key not in self.kinds and name not in shadows and self._is_wanted(key):
                    self.kinds[key] = kind
        if self.engine is Engine.POSTGRESQL:
            self.keys = postgresql_keys(self.connection, self.inspector.default_schema_name)
        elif self.engine is Engine.SQLITE:
            tables = {name.lower(): name for _, name in self.kinds}
            of_sqlite = SqliteKeys(self.connection, tables)
            self.keys = {
                key: of_sqlite.of(key[1]) for key, kind in self.kinds.items() if kind is Kind.TABLE
            }
        for key, kind in list(self.kinds.items()):
            if kind is not Kind.TABLE and not self._answers(key):
                self._skip(key, "the view fails when it is asked")
            elif self.engine is Engine.MYSQL and key[1] in self.mysql[key[0]].broken:
                self._skip(key, "the table fails when it is asked")
            else:
                yield key

    def _of_schema(self, schema: str | None) -> Iterator[tuple[str, Kind]]:
        if self.engine is Engine.MYSQL:
            self.mysql[schema] = MysqlSchema.read(self.connection, schema)
            yield from sorted(self.mysql[schema].kinds.items(), key=lambda one: one[0])
            return
        found = {
            Kind.TABLE: self.inspector.get_table_names(schema),
            Kind.VIEW: self.inspector.get_view_names(schema),
            Kind.MATERIALIZED_VIEW: self._materialized_views(schema),
        }
        for kind, names in found.items():
            for name in sorted(names):
                yield name, kind

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
            self._skip(key, "the account may not read it", self.estimates.forbidden[key])
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

    def _skip(self, key: TableKey, reason: str, grant: str | None = None) -> None:
        schema = (key[0] or self.inspector.default_schema_name) if grant else None
        self.skipped.append(Skipped(".".join(filter(None, key)), reason, grant, schema))

    # -- what is in them

    def tables(self, keys: Sequence[TableKey]) -> list[Table]:
        """Some tables of one schema; one that cannot be read is skipped, whatever ails it."""
        try:
            with self.connection.begin_nested():
                return self._tables(keys)
        except Exception:  # the inspector fails in its own ways at what it does not know
            LOG.debug("not read: %s", keys, exc_info=True)
            if len(keys) == 1:
                self._skip(keys[0], "its description cannot be read")
                return []
        return [table for key in keys for table in self.tables([key])]

    def _tables(self, keys: Sequence[TableKey]) -> list[Table]:
        schema = keys[0][0]
        made: list[Table] = []
        if self.engine is Engine.MYSQL:
            of_schema = self.mysql[schema]
            made = [of_schema.table(key[1], self.estimates.rows.get(key)) for key in keys]
            return [with_counts(self.connection, self.engine, table) for table in made]
        asked: dict[str, Any] = {
            "schema": schema, "filter_names": [name for _, name in keys], "kind": ObjectKind.ANY
        }  # fmt: skip
        columns = self.inspector.get_multi_columns(**asked)
        comments: Any = {}
        if self.engine is Engine.POSTGRESQL:
            comments = self.inspector.get_multi_table_comment(**asked)
        for key in keys:
            if key not in columns:
                self._skip(key, "its description cannot be read")
                continue
            of_table = self.keys.get(key, Keys())
            closed = self.estimates.closed.get(key, ())
            made.append(
                Table(
                    schema=schema,
                    name=key[1],
                    kind=self.kinds[key],
                    columns=tuple(
                        self._column(key, one) for one in columns[key] if one["name"] not in closed
                    ),
                    primary_key=of_table.primary,
                    unique=of_table.unique,
                    indexes=of_table.indexes,
                    foreign_keys=of_table.foreign,
                    comment=_text((comments.get(key) or {}).get("text")),
                    rows=self.estimates.rows.get(key),
                    closed=closed,
                    notes=of_table.notes,
                )
            )
        return [with_counts(self.connection, self.engine, table) for table in made]

    def _column(self, key: TableKey, found: Any) -> Column:
        name = found["name"]
        labels = self.estimates.labels.get((*key, name), ())
        return Column(
            name=name,
            declared="enum" if labels else self._declared(key, name, _base(found["type"])),
            nullable=bool(found["nullable"]) or (*key, name) in self.estimates.unsure,
            comment=_text(found.get("comment")),
            labels=labels,
        )

    def _declared(self, key: TableKey, name: str, type_: TypeEngine[Any]) -> str:
        called = self.estimates.types.get((*key, name), "")
        if self.engine is Engine.SQLITE or called == "enum[]":
            return called
        if isinstance(type_, sa.ARRAY):
            item = _base(type_.item_type)
            known = not isinstance(item, NullType)
            return f"{_written(item, self.connection)}[]" if known else called
        if isinstance(type_, NullType) or called == ONE_BYTE:
            return called  # ONE_BYTE: which the inspector takes for varchar
        return _written(type_, self.connection)


def _base(type_: TypeEngine[Any]) -> TypeEngine[Any]:
    """What a domain is made of."""
    while isinstance(type_, postgresql.DOMAIN):
        type_ = type_.data_type
    return type_


def _written(type_: TypeEngine[Any], connection: sa.Connection) -> str:
    """A type of PostgreSQL as SQL, in lower case."""
    if isinstance(type_, sa.Enum):
        return "enum"
    if isinstance(type_, postgresql.INTERVAL):
        return "interval"  # whatever fields and digits of it are kept
    text: str = type_.compile(dialect=connection.dialect)
    return text.partition(" COLLATE ")[0].replace(", ", ",").lower()


def _text(comment: str | None) -> str | None:
    return comment.strip() or None if comment else None
