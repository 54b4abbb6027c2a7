"""What a session tells of itself: what the account may do, collations, the server's version."""

import os
import re
from collections.abc import Iterator

import sqlalchemy as sa

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Profile
from batu_graph.connectors.sqlite import sqlite_path
from batu_graph.onboarding.checking.findings import Finding, Kind, Severity
from batu_graph.onboarding.reading.grants import account_of, quoted
from batu_graph.types import Engine

READING = frozenset({"SELECT", "USAGE", "SHOW VIEW", "SHOW DATABASES", "PROCESS"})
"""What an account of the gateway may hold on MySQL and MariaDB."""
OWN_SCHEMAS = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
"""Of the agency's own, not PostgreSQL's."""
_PG_ROLE = "SELECT current_user, rolsuper FROM pg_roles WHERE rolname = current_user"
_PG_WRITES = f"""
SELECT n.nspname, count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND {OWN_SCHEMAS}
  AND (has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
       OR has_any_column_privilege(c.oid, 'INSERT, UPDATE'))
GROUP BY n.nspname ORDER BY n.nspname
"""
_PG_CREATES = f"""
SELECT n.nspname FROM pg_namespace n
WHERE {OWN_SCHEMAS} AND has_schema_privilege(n.oid, 'CREATE') ORDER BY n.nspname
"""
GRANT_OPTION = "GRANT OPTION"
_PRIVILEGE = re.compile(r"([A-Z][A-Z_ ]*[A-Z])\s*((?:\([^)]*\))?)")
"""A privilege, with the columns it is for."""
_GRANT = re.compile(r"GRANT (.+?) ON (.+?) TO (\S+)", re.IGNORECASE)


def account(connection: sa.Connection, source: Source) -> Iterator[Finding]:
    """What the account may do beyond reading. Blocks."""
    if source.engine is Engine.POSTGRESQL:
        yield from _postgresql(connection, source)
    elif source.engine is Engine.MYSQL:
        yield from _mysql(connection, source)
    elif os.access(sqlite_path(source.url), os.W_OK):
        # Of files there are no accounts, and nothing that lies in one can open it to be written.
        message = (
            "This process may write the file, which the gateway opens for reading only: let it "
            "belong to another account of the system, and take the right away (chmod a-w)."
        )
        yield Finding(Severity.NOTE, Kind.MAY_WRITE, source.name, message)


def _postgresql(connection: sa.Connection, source: Source) -> Iterator[Finding]:
    name, is_super = connection.exec_driver_sql(_PG_ROLE).one()
    role = quoted(name)
    if is_super:
        yield Finding(
            Severity.ERROR, Kind.MAY_WRITE, source.name,
            "The account is a superuser: it may do everything. Give the gateway one of its own.",
            sql="CREATE ROLE batu_reader LOGIN; GRANT pg_read_all_data TO batu_reader;",
        )  # fmt: skip
        return
    for schema, count in connection.exec_driver_sql(_PG_WRITES).fetchall():
        where = quoted(schema)
        yield Finding(
            Severity.ERROR, Kind.MAY_WRITE, source.name,
            f"The account may write to {count} tables of the schema {schema}.",
            sql=f"REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA {where} "
            f"FROM {role}, PUBLIC;",
        )  # fmt: skip
    for [schema] in connection.exec_driver_sql(_PG_CREATES).fetchall():
        yield Finding(
            Severity.ERROR, Kind.MAY_WRITE, source.name,
            f"The account may create tables in the schema {schema}.",
            sql=f"REVOKE CREATE ON SCHEMA {quoted(schema)} FROM {role}, PUBLIC;",
        )  # fmt: skip


def _mysql(connection: sa.Connection, source: Source) -> Iterator[Finding]:
    for who, where, held in _mysql_grants(connection):
        more = [one for one in held if one.partition(" (")[0] not in READING]
        if more:
            # MySQL takes GRANT OPTION away in no other list; MariaDB in any.
            lists = [", ".join(one for one in more if one != GRANT_OPTION), GRANT_OPTION]
            revoked = [one for one in lists if one and (one != GRANT_OPTION or one in more)]
            sql = "; ".join(f"REVOKE {one} ON {where} FROM {who}" for one in revoked) + ";"
            if "ALL PRIVILEGES" in more:
                sql += f" GRANT SELECT ON {where} TO {who};"
            yield Finding(
                Severity.ERROR, Kind.MAY_WRITE, source.name,
                f"The account holds more than SELECT on {where}: {', '.join(more)}.", sql=sql,
            )  # fmt: skip


def _mysql_grants(connection: sa.Connection) -> Iterator[tuple[str, str, list[str]]]:
    """Who holds what on which objects: the account, and each role that its session has.

    MariaDB's SHOW GRANTS lists a role's privileges under the role's name. MySQL's gives all of them
    to the account, from which they cannot be revoked; what ``USING`` a role adds is the role's.
    """
    if not _mysql_has_roles(connection):
        yield from _shown_grants(connection, "SHOW GRANTS")
        return
    name, _, _ = account_of(connection, Engine.MYSQL)  # CURRENT_USER() would mix in the roles'
    own = list(_shown_grants(connection, f"SHOW GRANTS FOR {name}"))
    yield from own
    known = {(where, one) for _, where, privileges in own for one in privileges}
    active = str(connection.exec_driver_sql("SELECT CURRENT_ROLE()").scalar_one())
    for role in re.findall(r"`(?:[^`]|``)*`@`(?:[^`]|``)*`", active):
        shown = f"SHOW GRANTS FOR {name} USING {role}"
        for _, where, privileges in _shown_grants(connection, shown):
            added = [one for one in privileges if (where, one) not in known]
            if added:
                yield role, where, added


def _mysql_has_roles(connection: sa.Connection) -> bool:
    dialect = connection.dialect
    version = dialect.server_version_info or (0,)
    return not getattr(dialect, "is_mariadb", False) and version >= (8,)


def _shown_grants(
    connection: sa.Connection, statement: str
) -> Iterator[tuple[str, str, list[str]]]:
    for [line] in connection.exec_driver_sql(statement.replace("%", "%%")).fetchall():
        if grant := _GRANT.match(str(line)):
            held = [" ".join(one) for one in _PRIVILEGE.findall(grant[1])]
            held = [one.strip() for one in held]
            if str(line).endswith(f" WITH {GRANT_OPTION}"):
                held.append(GRANT_OPTION)
            yield grant[3], grant[2], held


def server_limits(connection: sa.Connection, source: Source) -> Iterator[Finding]:
    """What the server's version does not allow."""
    profile = profile_of(connection, source.engine)
    version = ".".join(map(str, profile.version))
    if not profile.document:
        message = (
            f"{profile.product} {version} builds no JSON: its answers take more of the gateway."
        )
        yield Finding(Severity.NOTE, Kind.SERVER_LIMIT, source.name, message)
    if not profile.windows:
        message = (
            f"{profile.product} {version} has no window functions: lists per row are read whole."
        )
        yield Finding(Severity.NOTE, Kind.SERVER_LIMIT, source.name, message)


def profile_of(connection: sa.Connection, engine: Engine) -> Profile:
    """The server's product and version, as the connectors know it."""
    version = tuple(
        int(n) for n in connection.dialect.server_version_info or () if str(n).isdigit()
    )
    products = {Engine.POSTGRESQL: "PostgreSQL", Engine.SQLITE: "SQLite", Engine.MYSQL: "MySQL"}
    product = products[engine]
    if getattr(connection.dialect, "is_mariadb", False):
        product = "MariaDB"
    return Profile(engine, product, version)
