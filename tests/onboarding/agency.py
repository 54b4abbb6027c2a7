"""An agency's database as somebody onboards it: by the command, then served."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pymysql
import pytest
from click.testing import Result
from typer.testing import CliRunner

from batu_graph.cli.main import app
from batu_graph.config.catalogue import Catalogue, Entity, Field
from batu_graph.config.loader import load_catalogue
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from batu_graph.types import Engine, Scalar

VARIABLE = "TORTURE_URL"
ENGINES = ("postgresql", "mariadb", "sqlite")


@dataclass(frozen=True)
class Agency:
    """A database with the tools to read it past the gateway."""

    engine: Engine
    url: str
    folder: Path
    run: Callable[[str], None] | None = None

    def onboard(self, name: str, *options: str) -> Path:
        """Run ``batu-graph introspect``; gives the catalogue's folder."""
        config = self.folder / name
        command = [
            sys.executable, "-m", "batu_graph", "introspect", f"${{{VARIABLE}}}",
            "--agency", "Arsip", "-o", str(config / "agencies/arsip.yaml"), *options,
        ]  # fmt: skip
        done = subprocess.run(
            command, capture_output=True, text=True, env=os.environ | {VARIABLE: self.url}
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return config

    def execute(self, script: str) -> None:
        """Change the database, as its owner."""
        assert self.run is not None
        self.run(script)

    def catalogue(self, config: Path) -> Catalogue:
        return load_catalogue(config, {VARIABLE: self.url})

    async def rows(self, entity: Entity, fields: Sequence[Field]) -> list[tuple[Any, ...]]:
        """The rows of an entity's table as the database itself writes their values."""
        quote = "`" if self.engine is Engine.MYSQL else '"'

        def quoted(name: str) -> str:
            return quote + name.replace(quote, quote * 2) + quote

        schema = f"{quoted(entity.schema)}." if entity.schema else ""
        columns = ", ".join(self._value(quoted(one.column), one) for one in fields)
        sql = f"SELECT {columns} FROM {schema}{quoted(entity.table)}"
        return [tuple(row) for row in await self.select(sql)]

    def _value(self, name: str, field: Field) -> str:
        if self.engine is Engine.POSTGRESQL:
            if field.scalar is Scalar.JSON:
                return f"to_json({name})::text"
            if field.sql_type == "inet":  # as psql shows it: a cast adds /32 and /128
                return f"nullif(format('%s', {name}), '')"
            return f"encode({name}, 'base64')" if field.scalar is Scalar.BASE64 else f"{name}::text"
        if self.engine is Engine.MYSQL:
            if "bit" in (field.sql_type or ""):
                return f"CAST({name} + 0 AS CHAR)"
            if field.scalar is Scalar.BASE64:
                return f"replace(to_base64({name}), '\\n', '')"
            return f"CAST({name} AS CHAR)"
        return name

    async def select(self, sql: str) -> Sequence[Sequence[Any]]:
        """The rows of a statement, past the gateway."""
        if self.engine is Engine.SQLITE:
            with sqlite3.connect(self.url.removeprefix("sqlite:///")) as connection:
                return connection.execute(sql).fetchall()
        if self.engine is Engine.POSTGRESQL:
            opened = await asyncpg.connect(self.url)
            try:
                await opened.execute("SET timezone = 'UTC'")
                return list(await opened.fetch(sql))
            finally:
                await opened.close()
        account, _, place = self.url.partition("://")[2].rpartition("@")
        address, _, database = place.partition("/")
        host, _, port = address.partition(":")
        user, _, password = account.partition(":")
        connection = pymysql.connect(
            host=host, port=int(port), user=user, password=password, database=database,
            charset="utf8mb4", use_unicode=True,
        )  # fmt: skip
        with connection, connection.cursor() as cursor:
            cursor.execute("SET time_zone = '+07:00'")
            cursor.execute(sql)
            return list(cursor.fetchall())


@dataclass(frozen=True)
class Onboarded:
    """A database after ``introspect``."""

    agency: Agency
    config: Path
    catalogue: Catalogue

    @classmethod
    def at(cls, agency: Agency, config: Path) -> "Onboarded":
        return cls(agency, config, agency.catalogue(config))


async def ask(gateway: Gateway, query: str) -> dict[str, Any]:
    """The whole answer to a query."""
    answer: dict[str, Any] = orjson.loads((await gateway.answer(GraphQLRequest(query))).body)
    return answer


def run_here(agency: Agency, *words: str) -> Result:
    """Run a command of ``batu-graph`` in this process."""
    return CliRunner().invoke(app, words, env={VARIABLE: agency.url}, catch_exceptions=False)


def load_into(
    request: pytest.FixtureRequest, engine: str, script: str, folder: Path, name: str
) -> Agency:
    """A database of an engine, made by a script."""
    if engine == "sqlite":
        return load_sqlite(script, folder, name)
    load = load_postgres if engine == "postgresql" else load_mariadb
    server = "postgres_server" if engine == "postgresql" else f"{engine}_server"
    return load(request.getfixturevalue(server), script, folder, name)


def load_postgres(server: PrivatePostgres, script: str, folder: Path, name: str) -> Agency:
    server.create_database(name)
    server.execute(script, name)
    return Agency(
        Engine.POSTGRESQL, server.url(name), folder, lambda text: server.execute(text, name)
    )


def load_mariadb(server: PrivateMariaDB, script: str, folder: Path, name: str) -> Agency:
    server.create_database(name)
    server.execute(script, name)
    return Agency(Engine.MYSQL, server.url(name), folder, lambda text: server.execute(text, name))


def load_sqlite(script: str, folder: Path, name: str) -> Agency:
    path = folder / f"{name}.db"

    def run(text: str) -> None:
        connection = sqlite3.connect(path)
        connection.executescript(text)
        connection.close()

    run(script)
    return Agency(Engine.SQLITE, f"sqlite:///{path}", folder, run)
