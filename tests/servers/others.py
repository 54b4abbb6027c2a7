"""Private servers of other makes and versions than the installed ones, for tests.

Which servers the fixtures of ``tests/conftest.py`` start is chosen by two variables; each holds a
name of ``tests/servers/bring.py`` or, with a slash in it, a folder of programs:

    BATU_TEST_POSTGRES=postgresql-12 pytest tests/lab     # postgres_server is PostgreSQL 12
    BATU_TEST_MYSQL=mysql pytest tests/lab                # mariadb_server is MySQL 9.7
    BATU_TEST_MYSQL=mariadb-11.8 pytest tests/lab         # mariadb_server is MariaDB 11.8

Without them they are what the machine has installed. ``mysql_server`` is a MySQL in any case.
"""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from tests.servers.bring import bring


class OtherPostgres(PrivatePostgres):
    """A PostgreSQL whose programs lie in a folder; the installed ``psql`` speaks to it."""

    def __init__(self, programs: Path, *, log_statements: bool = False) -> None:
        super().__init__(log_statements=log_statements)
        self._programs = programs

    def _binary(self, name: str) -> Path:
        if name == "psql":
            return super()._binary(name)
        return _reachable(self._programs, self.home) / name


class OtherMariaDB(PrivateMariaDB):
    """A MariaDB whose programs lie in a folder as ``bring`` makes it."""

    def __init__(self, programs: Path, *, log_statements: bool = False) -> None:
        super().__init__(log_statements=log_statements)
        self._programs = programs

    def _binary(self, name: str) -> Path:
        return _reachable(self._programs, self.home) / name

    @property
    def _shared(self) -> Path:
        """Messages, character sets, and the tables of the system as SQL."""
        [folder] = {path.parent for path in self._binary("").parent.glob("usr/share/m*/charsets")}
        return folder

    def _own_folders(self) -> list[str]:
        return [
            f"--basedir={self._binary('').parent}/usr",
            f"--lc-messages-dir={self._shared}",
            f"--character-sets-dir={self._shared}/charsets",
        ]

    def _install(self) -> None:
        # mariadb-install-db would start the program by another name than the one that works here.
        self.data.mkdir()
        names = ("system_tables", "performance_tables", "system_tables_data")
        tables = "".join((self._shared / f"mariadb_{name}.sql").read_text() for name in names)
        script = self.home / "install.sql"
        self._write(script, f"CREATE DATABASE mysql;\nUSE mysql;\n{tables}")
        shutil.chown(self.data, self.home.owner(), self.home.group())
        self._run([
            "/bin/sh", "-c", 'exec "$0" "$@" <install.sql', self._binary("mariadbd"),
            "--no-defaults", *self._own_folders(), f"--datadir={self.data}",
            f"--tmpdir={self._tables}", "--bootstrap", "--skip-networking",
        ])  # fmt: skip

    def _command(self) -> Sequence[str | Path]:
        return [*super()._command(), *self._own_folders()]


class PrivateMysql(OtherMariaDB):
    """A MySQL, which Debian's stable releases do not have.

    It stands wherever a ``PrivateMariaDB`` does: same accounts, same statements, same rights; but
    with MySQL's own defaults: login by ``caching_sha2_password``, TLS, ``utf8mb4_0900_ai_ci``.
    """

    def __init__(self, programs: Path | None = None, *, log_statements: bool = False) -> None:
        super().__init__(programs or bring("mysql"), log_statements=log_statements)

    def _binary(self, name: str) -> Path:
        return super()._binary({"mariadbd": "mysqld"}.get(name, name))

    def _install(self) -> None:
        self._run([
            self._binary("mysqld"), "--no-defaults", *self._own_folders(),
            f"--datadir={self.data}", f"--tmpdir={self._tables}", "--initialize-insecure",
        ])  # fmt: skip

    def _command(self) -> Sequence[str | Path]:
        others = {
            "--innodb-log-file-size=32M": "--innodb-redo-log-capacity=64M",
            "--collation-server=utf8mb4_general_ci": "--collation-server=utf8mb4_0900_ai_ci",
        }
        options = [others.get(str(option), option) for option in super()._command()]
        # Schemas made before MySQL 8.4 hold foreign keys at indexes that are not unique.
        older_keys = "--restrict-fk-on-non-standard-key=OFF"
        return [*options, "--mysqlx=OFF", "--skip-log-bin", "--secure-file-priv=", older_keys]


def chosen_postgres(*, log_statements: bool = False) -> PrivatePostgres:
    """The PostgreSQL that BATU_TEST_POSTGRES names, not started yet."""
    choice = os.environ.get("BATU_TEST_POSTGRES")
    if not choice:
        return PrivatePostgres(log_statements=log_statements)
    return OtherPostgres(_programs(choice), log_statements=log_statements)


def chosen_mariadb(*, log_statements: bool = False) -> PrivateMariaDB:
    """The MariaDB or MySQL that BATU_TEST_MYSQL names, not started yet."""
    choice = os.environ.get("BATU_TEST_MYSQL")
    if not choice:
        return PrivateMariaDB(log_statements=log_statements)
    programs = _programs(choice)
    kind = OtherMariaDB if (programs / "mariadbd").exists() else PrivateMysql
    return kind(programs, log_statements=log_statements)


def _programs(choice: str) -> Path:
    return Path(choice).resolve() if "/" in choice else bring(choice)


def _reachable(programs: Path, home: Path) -> Path:
    """``programs``, or a copy in ``home`` where root's servers, run as another account, need it."""
    if os.geteuid() != 0 or all(parent.stat().st_mode & 0o001 for parent in programs.parents):
        return programs
    copy = home / "programs"
    if not copy.exists():
        shutil.copytree(programs.parent, copy, symlinks=True)
    return copy / programs.name
