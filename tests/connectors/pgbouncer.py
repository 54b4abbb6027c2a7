"""A pgbouncer of our own in front of a private PostgreSQL."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from batu_graph.demo.servers import OWNER, READER, PrivatePostgres
from tests.servers.bring import bring


def program() -> str:
    """The installed one, unless BATU_TEST_PGBOUNCER names another (``tests/servers/bring.py``)."""
    if choice := os.environ.get("BATU_TEST_PGBOUNCER"):
        return str(bring(choice) / "pgbouncer")
    path = f"{os.environ.get('PATH', '')}:/usr/sbin"
    found = shutil.which("pgbouncer", path=path)
    assert found, "pgbouncer is not installed; on Debian: apt install pgbouncer"
    return found


@contextmanager
def pgbouncer(server: PrivatePostgres, mode: str, **settings: object) -> Iterator[int]:
    """The port of a running pgbouncer.

    Args:
        mode: ``session``, ``transaction`` or ``statement``.
        settings: further lines of its configuration.
    """
    folder = Path(tempfile.mkdtemp(prefix="batu-pgbouncer-"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    accounts = folder / "accounts.txt"
    accounts.write_text("".join(f'"{name}" "{server.password}"\n' for name in (OWNER, READER)))
    lines = {
        "listen_addr": "127.0.0.1", "listen_port": port, "unix_socket_dir": "",
        "auth_type": "scram-sha-256", "auth_file": accounts, "pool_mode": mode,
        "default_pool_size": 3, "logfile": folder / "pgbouncer.log", "pidfile": folder / "pid",
    } | settings  # fmt: skip
    configuration = folder / "pgbouncer.ini"
    configuration.write_text(
        f"[databases]\n* = host=127.0.0.1 port={server.port}\n[pgbouncer]\n"
        + "".join(f"{name} = {value}\n" for name, value in lines.items())
    )
    account = server._account()  # pgbouncer, too, does not run as root
    if account is not None:
        for path in (folder, accounts, configuration):
            os.chown(path, account.pw_uid, account.pw_gid)
        folder.chmod(0o700)
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            [program(), str(configuration)],
            stdout=said, stderr=said, start_new_session=True, cwd=folder, **server._as(),
        )  # fmt: skip
    try:
        for _ in range(500):
            assert process.poll() is None, (folder / "said").read_text()
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        yield port
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder)


def behind(url: str, port: int) -> str:
    """A server's URL with the port of what stands before it."""
    head, _, tail = url.rpartition(":")
    return f"{head}:{port}/{tail.partition('/')[2]}"
