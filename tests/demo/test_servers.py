"""Private servers: real, private, and gone at the end."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from batu_graph.demo import servers
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres, ServerFailed

KINDS = [PrivatePostgres, PrivateMariaDB]


@pytest.fixture(params=["postgres_server", "mariadb_server", "mysql_server"])
def server(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def database(server):
    name = f"demo_{time.monotonic_ns()}"
    server.create_database(name)
    return name


def _as(server, account: str, sql: str, database: str) -> None:
    if isinstance(server, PrivatePostgres):
        server._psql(sql, database, account)
    else:
        server._sql(sql, account, database)


def _alive(pid: int) -> bool:
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_the_reader_may_read_what_the_owner_loads_later_and_nothing_else(server, database):
    server.execute("CREATE TABLE a (x int); INSERT INTO a VALUES (1)", database)
    _as(server, servers.READER, "SELECT * FROM a", database)
    for sql in (
        "INSERT INTO a VALUES (2)",
        "DELETE FROM a",
        "CREATE TABLE b (x int)",
        "CREATE TEMPORARY TABLE t (x int)",
        "DROP TABLE a",
    ):
        with pytest.raises(ServerFailed, match=r"denied|must be owner"):
            _as(server, servers.READER, sql, database)


def test_a_failing_script_is_told(server, database):
    with pytest.raises(ServerFailed, match="tidak_ada"):
        server.execute("SELECT * FROM tidak_ada", database)


def test_the_owner_cannot_reach_the_machine(server, database):
    """A demo must not open a door to the files of whoever runs it."""
    reading = {
        "postgresql": "SELECT pg_read_file('/etc/hostname')",
        "mysql": "SELECT 1 INTO OUTFILE '/tmp/batu-should-not-be'",
    }[server.scheme]
    with pytest.raises(ServerFailed, match="denied"):
        server.execute(reading, database)


def test_the_server_listens_on_loopback_only(server):
    inodes = {
        os.readlink(fd)[8:-1]
        for fd in Path(f"/proc/{server.pid}/fd").iterdir()
        if os.readlink(fd).startswith("socket:")
    }
    addresses = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{server.pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and fields[9] in inodes:
                addresses.add(fields[1].split(":")[0])
    assert addresses == {"0100007F"}


def test_its_directory_is_closed_to_others(server):
    assert server.home.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("kind", KINDS)
def test_at_the_end_no_process_and_no_file_is_left(kind):
    with kind() as server:
        family, home = server._family(), server.home
        assert _alive(server.pid)
    assert not any(map(_alive, family))
    assert not home.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_a_frozen_server_is_stopped_too(kind):
    with kind() as server:
        pid = server.pid
        server.pause()
    assert not _alive(pid)


@pytest.mark.parametrize("kind", KINDS)
def test_when_its_master_is_killed_the_server_ends(kind):
    """A demo that is ended with SIGKILL must not leave a database behind."""
    program = (
        f"from batu_graph.demo.servers import {kind.__name__} as Kind\n"
        "import time\n"
        "server = Kind(); server.start(); print(server.pid, server.home, flush=True)\n"
        "time.sleep(60)"
    )
    master = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    pid, home = master.stdout.readline().split()
    assert _alive(int(pid))
    master.kill()
    master.communicate()
    deadline = time.monotonic() + 10
    while _alive(int(pid)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _alive(int(pid))
    assert home.startswith("/tmp/")
    subprocess.run(["rm", "-r", home], check=True)


@pytest.mark.parametrize("kind", KINDS)
def test_interrupting_the_terminal_does_not_reach_the_server(kind):
    """Ctrl-C goes to the gateway, which stops its servers when it has finished its answers."""
    with kind() as server:
        assert os.getsid(server.pid) != os.getsid(0)


@pytest.mark.parametrize("kind", KINDS)
def test_data_in_a_directory_of_ones_own_is_there_the_next_time(kind):
    home = Path("/tmp") / f"batu-test-{os.getpid()}-{time.monotonic_ns()}"
    try:
        with kind(home) as server:
            server.create_database("tetap")
            server.execute("CREATE TABLE a (x int)", "tetap")
        with kind(home) as server:
            server.execute("SELECT * FROM a", "tetap")
    finally:
        subprocess.run(["rm", "-rf", home], check=True)


def test_a_killed_server_starts_again_on_its_port_with_its_data(server, database):
    server.execute("CREATE TABLE a (x int)", database)
    port, pid = server.port, server.pid
    server.kill()
    assert not _alive(pid)
    server.restart()
    assert (server.port, server.pid != pid) == (port, True)
    server.execute("SELECT * FROM a", database)


def test_statements_of_owner_and_reader_are_seen_without_housekeeping(server, database):
    server.execute("CREATE TABLE a (x int)", database)
    with server.statements() as seen:
        for sql in ("BEGIN", "SET SESSION a.b = 1", "SELECT x\nFROM a", "COMMIT", "SHOW all"):
            try:
                _as(server, servers.READER, sql, database)
            except ServerFailed:
                assert not sql.startswith("SELECT")  # SET and SHOW differ between the products
        server.query("SELECT 1")  # the administrator's own
    assert seen == ["SELECT x\nFROM a"]


def test_without_the_log_statements_cannot_be_counted():
    with pytest.raises(ServerFailed, match="log_statements=True"), PrivatePostgres().statements():
        pass


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_program_names_the_package_to_install(kind, monkeypatch):
    monkeypatch.setattr(servers, "_find", _find_nothing)
    with pytest.raises(ServerFailed, match=f"apt install {kind.package}"):
        kind().start()


def _find_nothing(name, folders, package):
    return _original_find(f"{name}-that-is-nowhere", folders, package)


_original_find = servers._find


@pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the server to another account")
@pytest.mark.parametrize("kind", KINDS)
def test_a_directory_the_servers_account_cannot_enter_is_told(kind, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(ServerFailed, match="cannot be entered"):
        kind(closed / "home").start()


def test_an_ordinary_signal_to_the_master_stops_the_server():
    program = (
        "from batu_graph.demo.servers import PrivatePostgres\n"
        "import sys, signal\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\n"
        "server = PrivatePostgres(); server.start(); print(server.pid, server.home, flush=True)\n"
        "signal.pause()"
    )
    master = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    pid, home = master.stdout.readline().split()
    master.send_signal(signal.SIGTERM)
    master.communicate(timeout=20)
    assert not _alive(int(pid))
    assert not Path(home).exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root starts servers as another account")
def test_without_the_account_to_run_as_the_message_says_how_to_make_it(monkeypatch):
    monkeypatch.setattr(PrivateMariaDB, "account", "tidak_ada")
    with pytest.raises(ServerFailed, match="useradd --system tidak_ada"):
        PrivateMariaDB().start()
