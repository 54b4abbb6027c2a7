"""A database server of our own: its directory, its accounts, its process and the end of it.

A server keeps everything in one directory (a temporary one unless given), listens on 127.0.0.1
only, and asks every account for a random password. All methods block: from a coroutine call them
through ``asyncio.to_thread`` where that matters.

Each server has an administrator (this module's own), ``batu_owner``, who loads data, and
``batu_reader``, who holds nothing but CONNECT and SELECT.
"""

import atexit
import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, ClassVar, Self

ADMINISTRATOR, OWNER, READER = "batu_admin", "batu_owner", "batu_reader"
HOST = "127.0.0.1"
START_SECONDS = 60.0
"""Longest wait for a server to come up; a busy machine's first start takes a few seconds."""
STOP_SECONDS = 15.0


class ServerFailed(Exception):
    """A private server cannot be installed, started or loaded; the message says what to do."""


class PrivateServer(ABC):
    """A database server of our own: ``with PrivatePostgres() as server: server.url("city")``."""

    package: ClassVar[str]
    """The Debian package that brings the server."""
    scheme: ClassVar[str]
    """Of the URL: ``postgresql`` or ``mysql``."""
    account: ClassVar[str]
    """The system account the server runs as when we are root."""
    stop_signals: ClassVar[tuple[signal.Signals, ...]]
    """Polite first."""

    def __init__(self, home: Path | None = None, *, log_statements: bool = False) -> None:
        """Nothing is started yet.

        Args:
            home: directory for data, log and secrets; kept at the end. None: a temporary one.
            log_statements: make ``statements()`` possible.
        """
        self._temporary = home is None
        self._home = home.resolve() if home else None
        self.log_statements = log_statements
        self.port = 0
        self.password = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._watcher: subprocess.Popen[bytes] | None = None

    @property
    def home(self) -> Path:
        """The directory of this server; a temporary one exists from start to stop."""
        if self._home is None:
            raise ServerFailed(f"{type(self).__name__} was not started.")
        return self._home

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def log(self) -> Path:
        return self.home / "server.log"

    # -- life

    @property
    def pid(self) -> int:
        """Process id of the server's main process."""
        if self._process is None:
            raise ServerFailed(f"{type(self).__name__} is not running.")
        return self._process.pid

    def is_running(self) -> bool:
        """Whether the main process lives (it may be frozen)."""
        return self._process is not None and self._process.poll() is None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Install on the first call, start, and wait until the server answers."""
        atexit.register(self.stop)
        try:
            self._prepare_home()
            self._password_file()
            self._launch_on_free_port()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop the server and remove a temporary directory; harmless when it is not running."""
        atexit.unregister(self.stop)
        self._end(self.stop_signals)
        if self._temporary and self._home:
            shutil.rmtree(self._home, ignore_errors=True)
            self._home = None

    def kill(self) -> None:
        """End the server at once, as a crash would."""
        for pid in self._family():
            _send(pid, signal.SIGKILL)
        self._end((signal.SIGKILL,))

    def restart(self) -> None:
        """Start again on the same port and data, stopping first what still runs."""
        self._end(self.stop_signals)
        deadline = time.monotonic() + START_SECONDS
        while not self._launch():
            # After a crash the last of the old processes may still hold the data directory.
            if time.monotonic() > deadline:
                raise ServerFailed(f"{self.package} does not start again:\n{self._log_tail()}")
            time.sleep(0.2)

    def pause(self) -> None:
        """Freeze the server (SIGSTOP to all its processes): connections open, nothing answers."""
        for pid in self._family():
            _send(pid, signal.SIGSTOP)

    def resume(self) -> None:
        """Let a frozen server run again."""
        if self.is_running():
            for pid in reversed(self._family()):
                _send(pid, signal.SIGCONT)

    # -- use

    def url(self, database: str, *, read_only: bool = True, driver: str = "") -> str:
        """URL of ``database`` as the reader or, with ``read_only=False``, as the owner.

        Args:
            driver: put behind the scheme, as in ``mysql+asyncmy``.
        """
        account = READER if read_only else OWNER
        scheme = f"{self.scheme}+{driver}" if driver else self.scheme
        return f"{scheme}://{account}:{self.password}@{HOST}:{self.port}/{database}"

    @abstractmethod
    def create_database(self, name: str) -> None:
        """Make an empty database that the owner may fill and the reader may read."""

    @abstractmethod
    def execute(self, script: str, database: str) -> None:
        """Run an SQL script (any number of statements) as the owner."""

    @abstractmethod
    def query(self, sql: str) -> list[tuple[str, ...]]:
        """Ask as the administrator; every value comes as text."""

    @abstractmethod
    def running(self) -> list[str]:
        """Texts of the statements that owner and reader have running this moment."""

    @abstractmethod
    def sessions(self) -> int:
        """How many sessions owner and reader have open."""

    @contextmanager
    def statements(self) -> Iterator[list[str]]:
        """Collect what owner and reader send inside the block; the list is filled at its end.

        Each execution counts once. Left out is what drivers send on their own account: session
        settings and transactions (SET, also before a statement, SHOW, BEGIN, START, COMMIT,
        ROLLBACK, KILL, DISCARD, DEALLOCATE, ``SELECT @@...``), asyncpg's look-up of column types,
        and what proves a session of ours.
        """
        if not self.log_statements:
            raise ServerFailed("Start the server with log_statements=True to see its statements.")
        seen: list[str] = []
        mark = self._open_log()
        try:
            yield seen
        finally:
            texts = (_OWN_SETTINGS.sub("", text) for text in self._read_log(mark))
            seen.extend(text for text in texts if not _is_housekeeping(text))

    # -- what each product does its own way

    @abstractmethod
    def _install(self) -> None: ...

    @abstractmethod
    def _command(self) -> Sequence[str | Path]: ...

    @abstractmethod
    def _answers(self) -> bool: ...

    @abstractmethod
    def _open_log(self) -> int: ...

    @abstractmethod
    def _read_log(self, mark: int) -> list[str]: ...

    # -- processes

    def _family(self) -> list[int]:
        """The main process and its children, main first."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children")
        return [self.pid, *(int(pid) for pid in children.read_text().split())]

    def _account(self) -> pwd.struct_passwd | None:
        """Whom to run as: database servers refuse to run as root."""
        if os.geteuid() != 0:
            return None
        try:
            return pwd.getpwnam(self.account)
        except KeyError:
            raise ServerFailed(
                f"There is no system account {self.account!r} to run the server as; "
                f"make one: useradd --system {self.account}"
            ) from None

    def _prepare_home(self) -> None:
        if self._home is None:
            self._home = Path(tempfile.mkdtemp(prefix="batu-server-")).resolve()
        account = self._account()
        for folder in (self.home, self.home / "tmp"):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
            if account:
                os.chown(folder, account.pw_uid, account.pw_gid)
        if account is None:
            return
        for parent in self.home.parents:
            if not parent.stat().st_mode & 0o001:
                raise ServerFailed(
                    f"{parent} cannot be entered by the account {self.account!r}, which runs the "
                    "server; choose another directory."
                )

    def _password_file(self) -> Path:
        """The accounts' common password, made once per home and readable by us only."""
        path = self.home / "password"
        if not path.exists():
            self._write(path, secrets.token_urlsafe(18))
        self.password = path.read_text()
        return path

    def _write(self, path: Path, text: str) -> None:
        path.touch(mode=0o600)
        path.write_text(text)
        if account := self._account():
            os.chown(path, account.pw_uid, account.pw_gid)

    def _run(self, command: Sequence[str | Path]) -> None:
        """Run an installer as the server's account.

        Raises:
            ServerFailed: it failed; the message holds what it said.
        """
        done = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, cwd=self.home, **self._as()
        )
        if done.returncode:
            raise ServerFailed(f"{command[0]} failed:\n{done.stdout}{done.stderr}")

    def _as(self) -> dict[str, Any]:
        account = self._account()
        if account is None:
            return {}
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    def _launch_on_free_port(self) -> None:
        if not self.data.exists():
            self._install()
        for _ in range(3):  # another process may take the port before the server does
            self.port = _free_port()
            if self._launch():
                return
        raise ServerFailed(f"{self.package} does not start:\n{self._log_tail()}")

    def _launch(self) -> bool:
        """Start the server's process; whether it answers in time."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                list(map(str, self._command())),
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                cwd=self.home, start_new_session=True, **self._as(),
            )  # fmt: skip
        self._watcher = _watch(self._process.pid, self.stop_signals[0])
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            if self._answers():
                return True
            time.sleep(0.05)
        self._end((signal.SIGKILL,))
        return False

    def _end(self, signals: Sequence[signal.Signals]) -> None:
        if self._watcher is not None:
            self._watcher.kill()
            self._watcher.communicate()
            self._watcher = None
        if self._process is None:
            return
        if self._process.poll() is None:
            self.resume()
        for number in signals:
            if self._process.poll() is None:
                _send(self._process.pid, number)
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(STOP_SECONDS)
        self._process = None

    def _log_tail(self) -> str:
        return self.log.read_text(errors="replace")[-3000:] if self.log.exists() else ""


_HOUSEKEEPING = re.compile(
    r"\s*(SET|SHOW|BEGIN|START|COMMIT|ROLLBACK|KILL|DISCARD|DEALLOCATE|RESET)\b"
    r"|\s*SELECT\s+@@|.*\btypeinfo_tree\b|.*\bset_config\("
    r"|.*\bpg_catalog\.(pg_backend_pid\(\)|pg_settings AS s\b)",
    re.IGNORECASE | re.DOTALL,
)


_OWN_SETTINGS = re.compile(r"\s*SET STATEMENT [^;]*? FOR ")
"""Of MariaDB, for one statement, before it."""


def _is_housekeeping(text: str) -> bool:
    return _HOUSEKEEPING.match(text) is not None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _send(pid: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)


def _watch(pid: int, number: signal.Signals) -> subprocess.Popen[bytes]:
    """Stop the server when this process is gone, however it went: then the pipe closes."""
    return subprocess.Popen(
        ["/bin/sh", "-c", f"read _; kill -CONT {pid}; kill -{number.value} {pid}"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
