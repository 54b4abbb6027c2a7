"""Who reads a database, and what would let that account read what it cannot."""

import re
from collections import Counter
from typing import TypeAlias

import sqlalchemy as sa

from batu_graph.onboarding.reading.database import Database
from batu_graph.types import Engine

Account: TypeAlias = tuple[str | None, str | None, bool]
"""As in ``Database``: the account, the database's name, whether the account is a mistaken one."""
_NO_ENTRY = re.compile(r"Access denied for user '(.*?)'@'(.*?)' to database '(.*)'", re.DOTALL)
MANY = 5
"""Closed tables of a schema from which on the schema as a whole is meant."""


def account_of(connection: sa.Connection, engine: Engine) -> Account:
    """The account of a session, quoted as the engine's statements name it. Blocks."""
    if engine is Engine.POSTGRESQL:
        role = connection.exec_driver_sql("SELECT quote_ident(current_user)").scalar_one()
        return str(role), None, False
    if engine is Engine.MYSQL:
        row = connection.exec_driver_sql("SELECT current_user(), user(), database()").one()
        taken, given, database = (_text(value) for value in row)
        user, _, host = taken.rpartition("@")
        mistaken = user != given.rpartition("@")[0]
        return f"{_literal(user)}@{_literal(host)}", database, mistaken
    return None, None, False


def postgresql_grant(schema: str, table: str, role: str, *, has_usage: bool) -> str:
    """The statements that open a table to a role, which is quoted already."""
    where, what = quoted(schema), quoted(table)
    select = f"GRANT SELECT ON {where}.{what} TO {role};"
    return select if has_usage else f"GRANT USAGE ON SCHEMA {where} TO {role}; {select}"


def missing_grants(database: Database) -> list[str]:
    """What would open all that the account may not read; for many tables of a schema as a whole."""
    if database.engine is Engine.MYSQL:
        return _mysql(database)
    closed = [(one.schema, one.grant) for one in database.skipped if one.grant]
    several = {schema for schema, count in Counter(s for s, _ in closed).items() if count >= MANY}
    statements = [grant for schema, grant in closed if schema not in several]
    for schema in sorted(filter(None, several)):
        where, role = quoted(schema), database.account
        statements += [
            f"GRANT USAGE ON SCHEMA {where} TO {role};",
            f"GRANT SELECT ON ALL TABLES IN SCHEMA {where} TO {role};",
            f"ALTER DEFAULT PRIVILEGES IN SCHEMA {where} GRANT SELECT ON TABLES TO {role};",
        ]
    return statements


def mysql_entry_grant(refusal: str) -> str | None:
    """What would let an account into a database, from MySQL's words of error 1044; None: others."""
    found = _NO_ENTRY.search(refusal)
    if found is None:
        return None
    user, host, database = found.groups()
    return f"GRANT SELECT ON {_named(database)}.* TO {_literal(user)}@{_literal(host)};"


def _mysql(database: Database) -> list[str]:
    """MySQL hides from an account what it may not read: only that it sees nothing can be told."""
    if database.mistaken and not database.tables:
        return [
            f"DROP USER {database.account}; -- the server took the login for this anonymous user",
        ]
    if database.tables or database.database is None:
        return []
    return [f"GRANT SELECT ON {_named(database.database)}.* TO {database.account};"]


def quoted(name: str) -> str:
    """A name as PostgreSQL's statements write it."""
    return '"' + name.replace('"', '""') + '"'


def _named(name: str) -> str:
    """A database's name in a GRANT of MySQL, where `_` and `%` stand for others."""
    return "`" + name.replace("`", "``").replace("_", "\\_").replace("%", "\\%") + "`"


def _literal(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")
