"""Private database servers for the demo and the tests: real ones, on loopback, gone at the end.

    with PrivatePostgres() as server:
        server.create_database("siak")
        server.execute("CREATE TABLE ...", "siak")
        server.url("siak")

Accounts, life and use are in ``private_server.py``; here is what each product does its own way.
"""

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pymysql
from pymysql.constants import CLIENT

from batu_graph.demo.private_server import (
    ADMINISTRATOR,
    HOST,
    OWNER,
    READER,
    PrivateServer,
    ServerFailed,
)

__all__ = ["OWNER", "READER", "PrivateMariaDB", "PrivatePostgres", "ServerFailed"]


class PrivatePostgres(PrivateServer):
    """PostgreSQL in the C locale and UTF-8, without fsync: a crash of its own loses nothing."""

    package = "postgresql"
    account = "postgres"
    scheme = "postgresql"
    stop_signals = (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL)

    def create_database(self, name: str, encoding: str | None = None) -> None:
        """A new database; with an ``encoding``, one that sorts by bytes."""
        plain = f"ENCODING '{encoding}' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
        how = plain if encoding else ""
        self._psql(f'CREATE DATABASE "{name}" OWNER {OWNER} {how}', "postgres")
        self._psql(
            f"""
            REVOKE ALL ON DATABASE "{name}" FROM PUBLIC;
            GRANT CONNECT ON DATABASE "{name}" TO {READER};
            REVOKE ALL ON SCHEMA public FROM PUBLIC;
            GRANT ALL ON SCHEMA public TO {OWNER};
            GRANT USAGE ON SCHEMA public TO {READER};
            ALTER DEFAULT PRIVILEGES FOR ROLE {OWNER} GRANT USAGE ON SCHEMAS TO {READER};
            ALTER DEFAULT PRIVILEGES FOR ROLE {OWNER} GRANT SELECT ON TABLES TO {READER};
            """,
            name,
        )

    def create_extension(self, name: str, database: str) -> None:
        """An extension, made by the administrator: before version 13 no owner may."""
        self._psql(f'CREATE EXTENSION "{name}"', database)

    def execute(self, script: str, database: str) -> None:
        """Run a psql script as the owner; ``COPY ... FROM stdin`` blocks are understood."""
        self._psql(script, database, account=OWNER)

    def query(self, sql: str) -> list[tuple[str, ...]]:
        text = self._psql(sql, "postgres")
        return [tuple(row.split("\x1f")) for row in text.removesuffix("\x1e").split("\x1e") if row]

    def running(self) -> list[str]:
        return [row[0] for row in self.query(f"SELECT query {_PG_CLIENTS} AND state = 'active'")]

    def sessions(self) -> int:
        return int(self.query(f"SELECT count(*) {_PG_CLIENTS}")[0][0])

    def _psql(self, script: str, database: str, account: str = ADMINISTRATOR) -> str:
        done = subprocess.run(
            [str(self._binary("psql")), "-XqAt", "-F\x1f", "-R\x1e", "-v", "ON_ERROR_STOP=1",
             "-h", HOST, "-p", str(self.port), "-U", account, "-d", database],
            input=script, capture_output=True, text=True, encoding="utf-8", cwd="/",
            env=os.environ | {"PGPASSWORD": self.password, "PGCLIENTENCODING": "UTF8"},
        )  # fmt: skip
        if done.returncode:
            raise ServerFailed(f"The script failed in {database}: {done.stderr.strip()}")
        return done.stdout.removesuffix("\n")

    def _binary(self, name: str) -> Path:
        installed = Path("/usr/lib/postgresql").glob("*/bin/initdb")
        newest_first = sorted((p.parent for p in installed), key=_version_of, reverse=True)
        return _find(name, newest_first, self.package)

    def _install(self) -> None:
        self._run([
            self._binary("initdb"), "--pgdata", self.data, "--username", ADMINISTRATOR,
            "--pwfile", self.home / "password", "--locale=C", "--encoding=UTF8",
            "--auth=scram-sha-256", "--no-sync",
        ])  # fmt: skip

    def _command(self) -> Sequence[str | Path]:
        settings = _PG_SETTINGS | {"port": str(self.port)}
        if self.log_statements:
            settings |= {"log_statement": "all", "log_line_prefix": "\x1e%u\x1f"}
        options = (part for name, value in settings.items() for part in ("-c", f"{name}={value}"))
        return [self._binary("postgres"), "-D", self.data, *options]

    def _answers(self) -> bool:
        try:
            if not self.query(f"SELECT 1 FROM pg_roles WHERE rolname = '{READER}'"):
                for role in (OWNER, READER):
                    self.query(f"CREATE ROLE {role} LOGIN PASSWORD '{self.password}'")
        except ServerFailed:
            return False
        return True

    def _open_log(self) -> int:
        return self.log.stat().st_size

    def _read_log(self, mark: int) -> list[str]:
        # Every backend writes its entry to the file before it runs the statement.
        with self.log.open("rb") as log:
            log.seek(mark)
            entries = log.read().decode(errors="replace").split("\x1e")
        found = (_PG_ENTRY.match(entry) for entry in entries)
        return [match["text"].rstrip("\n").replace("\n\t", "\n") for match in found if match]


class PrivateMariaDB(PrivateServer):
    """MariaDB with utf8mb4 and ``utf8mb4_general_ci``, without waiting for the disk."""

    package = "mariadb-server"
    account = "mysql"
    scheme = "mysql"
    stop_signals = (signal.SIGTERM, signal.SIGKILL)

    def create_database(self, name: str) -> None:
        self.query(f"CREATE DATABASE `{name}`")
        self.query(f"GRANT ALL ON `{name}`.* TO {OWNER}@'{HOST}'")
        self.query(f"GRANT SELECT ON `{name}`.* TO {READER}@'{HOST}'")

    def execute(self, script: str, database: str) -> None:
        self._sql(script, OWNER, database)

    def query(self, sql: str) -> list[tuple[str, ...]]:
        return self._sql(sql, ADMINISTRATOR, None)

    def running(self) -> list[str]:
        return [row[0] for row in self.query(f"SELECT info {_MY_CLIENTS} AND info IS NOT NULL")]

    def sessions(self) -> int:
        return int(self.query(f"SELECT count(*) {_MY_CLIENTS}")[0][0])

    def _sql(self, script: str, account: str, database: str | None) -> list[tuple[str, ...]]:
        try:
            connection = pymysql.connect(
                host=HOST, port=self.port, user=account, password=self.password,
                database=database, charset="utf8mb4", autocommit=True, local_infile=True,
                client_flag=CLIENT.MULTI_STATEMENTS, connect_timeout=5,
            )  # fmt: skip
            with connection, connection.cursor() as cursor:
                cursor.execute(script)
                rows = cursor.fetchall()
                while cursor.nextset():
                    rows = cursor.fetchall()
        except pymysql.Error as error:
            raise ServerFailed(f"The script failed in {database}: {error}") from error
        return [tuple(map(_text, row)) for row in rows]

    def _binary(self, name: str) -> Path:
        return _find(name, [Path("/usr/sbin"), Path("/usr/bin")], self.package)

    @property
    def _tables(self) -> Path:
        """For temporary tables. A server clears the folder as it starts: it must be its own."""
        return self.home / "tmp"

    def _install(self) -> None:
        self._run([
            self._binary("mariadb-install-db"), "--no-defaults", f"--datadir={self.data}",
            f"--tmpdir={self._tables}", "--skip-test-db",
        ])  # fmt: skip

    def _command(self) -> Sequence[str | Path]:
        # The server runs this file at every start, before it listens.
        accounts = self.home / "accounts.sql"
        self._write(accounts, _MY_ACCOUNTS.replace("PASSWORD", self.password))
        return [
            self._binary("mariadbd"), "--no-defaults", f"--datadir={self.data}",
            f"--tmpdir={self._tables}", f"--port={self.port}", f"--init-file={accounts}",
            *_MY_OPTIONS,
        ]  # fmt: skip

    def _answers(self) -> bool:
        try:
            self.query("SELECT 1")
        except ServerFailed:
            return False
        return True

    def _open_log(self) -> int:
        self.query("TRUNCATE mysql.general_log; SET GLOBAL general_log = 1")
        return 0

    def _read_log(self, mark: int) -> list[str]:
        self.query("SET GLOBAL general_log = 0")
        rows = self.query(
            "SELECT convert(argument USING utf8mb4) FROM mysql.general_log "
            "WHERE command_type IN ('Query', 'Execute') "
            f"AND (user_host LIKE '{OWNER}[%' OR user_host LIKE '{READER}[%')"
        )
        return [row[0] for row in rows]


_PG_CLIENTS = f"FROM pg_stat_activity WHERE usename IN ('{OWNER}', '{READER}')"
_PG_ENTRY = re.compile(
    rf"(?:{OWNER}|{READER})\x1fLOG:  (?:statement|execute [^:]+): (?P<text>.*)", re.DOTALL
)
_PG_SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "logging_collector": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "fsync": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}
_MY_CLIENTS = f"FROM information_schema.processlist WHERE user IN ('{OWNER}', '{READER}')"
_MY_ACCOUNTS = f"""\
CREATE USER IF NOT EXISTS {ADMINISTRATOR}@'{HOST}';
ALTER USER {ADMINISTRATOR}@'{HOST}' IDENTIFIED BY 'PASSWORD';
GRANT ALL ON *.* TO {ADMINISTRATOR}@'{HOST}' WITH GRANT OPTION;
CREATE USER IF NOT EXISTS {OWNER}@'{HOST}';
ALTER USER {OWNER}@'{HOST}' IDENTIFIED BY 'PASSWORD';
CREATE USER IF NOT EXISTS {READER}@'{HOST}';
ALTER USER {READER}@'{HOST}' IDENTIFIED BY 'PASSWORD';
"""
_MY_OPTIONS = (
    f"--bind-address={HOST}",
    "--socket=server.sock",  # beside the data: only the server's own account can enter there
    "--pid-file=server.pid",
    "--skip-name-resolve",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_general_ci",
    "--max-connections=60",
    "--max-allowed-packet=1G",
    "--local-infile=1",
    "--log-output=TABLE",
    "--innodb-buffer-pool-size=64M",
    "--innodb-log-file-size=32M",
    "--innodb-flush-log-at-trx-commit=2",
    "--innodb-flush-method=nosync",
    "--innodb-doublewrite=0",
    "--performance-schema=0",
)


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def _version_of(binaries: Path) -> tuple[int, ...]:
    """``/usr/lib/postgresql/15/bin`` -> ``(15,)``."""
    return tuple(int(part) for part in binaries.parent.name.split(".") if part.isdigit())


def _find(name: str, folders: Sequence[Path], package: str) -> Path:
    """The program ``name`` in the first of ``folders`` that has it, else on the PATH.

    Raises:
        ServerFailed: it is nowhere.
    """
    for folder in folders:
        if (folder / name).exists():
            return folder / name
    if on_path := shutil.which(name):
        return Path(on_path)
    raise ServerFailed(f"The program {name!r} is not installed; on Debian: apt install {package}")
