"""Keys and indexes as PostgreSQL and SQLite keep them: only what holds of every row is a key.

Left out are indexes over expressions or some rows only, invalid ones, and those that cannot order.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.onboarding.reading.database import ForeignKey

TableKey: TypeAlias = tuple[str | None, str]
Columns: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """What of a table's columns is unique, and what else is indexed."""

    primary: Columns = ()
    unique: tuple[Columns, ...] = ()
    """Each set of columns once; not the primary one."""
    indexes: tuple[Columns, ...] = ()
    foreign: tuple[ForeignKey, ...] = ()
    notes: tuple[str, ...] = ()
    """What could not be taken over, for people."""

    def with_primary(self, columns: Columns) -> "Keys":
        """With its primary key."""
        unique = tuple(one for one in self.unique if set(one) != set(columns))
        return replace(self, primary=columns, unique=unique)

    def with_unique(self, columns: Columns) -> "Keys":
        """With a further key, unless it is known."""
        if any(set(one) == set(columns) for one in (self.primary, *self.unique)):
            return self
        return replace(self, unique=tuple(sorted((*self.unique, columns))))

    def with_index(self, columns: Columns) -> "Keys":
        """With an index that keeps nothing unique, unless it is known."""
        return self if columns in self.indexes else replace(self, indexes=(*self.indexes, columns))


# -- PostgreSQL ----------------------------------------------------------------------------------

_SYSTEM = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
_KEY_PARTS = "(i.indkey::int2[])[0:coalesce((to_jsonb(i)->>'indnkeyatts')::int, i.indnatts) - 1]"
"""What stands behind ``indnkeyatts`` (since 11) is only kept in the index."""
_NAMES = """ARRAY(
  SELECT a.attname::text FROM unnest({numbers}) WITH ORDINALITY AS w (number, place)
  LEFT JOIN pg_attribute a ON a.attrelid = {table} AND a.attnum = w.number ORDER BY w.place)"""
_POSTGRESQL_KEYS = f"""
SELECT n.nspname, c.relname, i.indisprimary, i.indisunique, m.amname = 'btree',
       c.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits h WHERE h.inhparent = c.oid),
       {_NAMES.format(numbers=_KEY_PARTS, table="c.oid")}
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
WHERE {_SYSTEM} AND i.indisvalid AND i.indpred IS NULL
ORDER BY x.relname
"""
_POSTGRESQL_FOREIGN = f"""
SELECT n.nspname, c.relname, fn.nspname, f.relname,
       coalesce(to_jsonb(k)->>'conperiod', 'false') = 'true',
       {_NAMES.format(numbers="k.conkey", table="c.oid")},
       {_NAMES.format(numbers="k.confkey", table="f.oid")}
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
WHERE k.contype = 'f' AND coalesce(to_jsonb(k)->>'conparentid', '0') = '0' AND {_SYSTEM}
ORDER BY k.conname
"""
"""``conparentid`` (since 11): part of a key between partitioned tables. ``conperiod``: since 18."""


def postgresql_keys(connection: sa.Connection, default: str | None) -> Mapping[TableKey, Keys]:
    """The keys of all tables, in two statements. Blocks.

    Args:
        default: the schema whose tables are known without it.
    """

    def place(schema: str, table: str) -> TableKey:
        return (None if schema == default else schema, table)

    found: dict[TableKey, Keys] = {}
    rows = connection.exec_driver_sql(_POSTGRESQL_KEYS).fetchall()
    for schema, table, is_primary, is_unique, orders, is_parent, names in rows:
        keys = found.setdefault(place(schema, table), Keys())
        columns = tuple(names)
        if None in columns:  # an expression
            continue
        if is_unique and is_parent:
            # The rows of the tables that inherit from it are its own too, and no index spans both.
            note = f"({', '.join(columns)}) is unique here, but not with the tables that inherit it"
            keys = replace(keys.with_index(columns), notes=(*keys.notes, note))
        elif is_primary:
            keys = keys.with_primary(columns)
        elif is_unique:
            keys = keys.with_unique(columns)
        elif orders:
            keys = keys.with_index(columns)
        found[place(schema, table)] = keys
    rows = connection.exec_driver_sql(_POSTGRESQL_FOREIGN).fetchall()
    for schema, table, far_schema, far, over_period, columns, there in rows:
        keys = found.get(place(schema, table), Keys())
        if over_period:
            note = (
                f"the foreign key ({', '.join(columns)}) to {far} is left out: it compares periods"
            )
            found[place(schema, table)] = replace(keys, notes=(*keys.notes, note))
            continue
        key = ForeignKey(tuple(columns), *place(far_schema, far), tuple(there))
        found[place(schema, table)] = replace(keys, foreign=(*keys.foreign, key))
    return found


# -- SQLite --------------------------------------------------------------------------------------

_SQLITE_INDEXES = 'SELECT name, "unique", origin, partial FROM pragma_index_list(?) ORDER BY name'
_SQLITE_PARTS = "SELECT name FROM pragma_index_info(?) ORDER BY seqno"
_SQLITE_PRIMARY = "SELECT name FROM pragma_table_xinfo(?) WHERE pk > 0 ORDER BY pk"
_SQLITE_FOREIGN = (
    'SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?) ORDER BY id, seq'
)


@dataclass(slots=True)
class SqliteKeys:
    """The keys of SQLite's tables. Names have no case there: they come out as declared."""

    connection: sa.Connection
    tables: Mapping[str, str]
    """Every table, by its name in lower case."""
    _columns: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, table: str) -> Keys:
        """The keys of a table. Blocks."""
        keys = Keys()
        if primary := tuple(name for (name,) in self._ask(_SQLITE_PRIMARY, table)):
            keys = keys.with_primary(primary)
        for index, is_unique, origin, is_partial in self._ask(_SQLITE_INDEXES, table):
            columns = tuple(name for (name,) in self._ask(_SQLITE_PARTS, index))
            if is_partial or None in columns or origin == "pk":
                continue
            keys = keys.with_unique(columns) if is_unique else keys.with_index(columns)
        parts: dict[int, list[tuple[str, str, str | None]]] = {}
        for number, far, here, there in self._ask(_SQLITE_FOREIGN, table):
            parts.setdefault(number, []).append((far, here, there))
        return replace(keys, foreign=tuple(self._foreign(table, key) for key in parts.values()))

    def _foreign(self, table: str, parts: list[tuple[str, str, str | None]]) -> ForeignKey:
        far = self.tables.get(parts[0][0].lower(), parts[0][0])
        if parts[0][2] is None:  # `REFERENCES desa`: its primary key
            there = tuple(name for (name,) in self._ask(_SQLITE_PRIMARY, far))
        else:
            there = tuple(self._spelt(far, name or "") for _, _, name in parts)
        return ForeignKey(tuple(self._spelt(table, here) for _, here, _ in parts), None, far, there)

    def _spelt(self, table: str, column: str) -> str:
        if table not in self._columns:
            names = self._ask("SELECT name FROM pragma_table_xinfo(?)", table)
            self._columns[table] = {name.lower(): name for (name,) in names}
        return self._columns[table].get(column.lower(), column)

    def _ask(self, text: str, name: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.connection.exec_driver_sql(text, (name,)).fetchall()]
