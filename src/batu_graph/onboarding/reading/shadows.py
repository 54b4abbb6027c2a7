"""Tables in which SQLite's virtual tables keep their own data: nobody's business but theirs."""

import re
from contextlib import suppress

import sqlalchemy as sa

_SUFFIXES = {
    "fts3": "content segments segdir docsize stat",
    "fts4": "content segments segdir docsize stat",
    "fts5": "content data idx docsize config",
    "rtree": "node rowid parent",
    "rtree_i32": "node rowid parent",
    "geopoly": "node rowid parent",
    "spellfix1": "vocab",
    "vec0": "info chunks rowids auxiliary",
}
"""What a module's tables are called after the virtual one."""
_SHADOWS = "SELECT name FROM pragma_table_list WHERE type = 'shadow'"
_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\s+TABLE\b.*?\bUSING\s+[\"'`\[]?(\w+)", re.I | re.S)


def shadow_tables(connection: sa.Connection) -> frozenset[str]:
    """The names of a database's shadow tables. Blocks.

    SQLite 3.37 and later knows those of the modules that it has; of others, and before, the names
    tell.
    """
    found: set[str] = set()
    with suppress(sa.exc.DBAPIError):
        found |= {name for (name,) in connection.exec_driver_sql(_SHADOWS).fetchall()}
    made = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    tables = made.fetchall()
    for virtual, text in tables:
        module = _VIRTUAL.match(text or "")
        suffixes = _SUFFIXES.get(module[1].lower(), "").split() if module else []
        expected = {f"{virtual}_{suffix}".lower() for suffix in suffixes}
        found |= {name for name, _ in tables if name.lower() in expected}
    return frozenset(found)
