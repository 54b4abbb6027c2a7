"""Servers that are not installed: brought, started, and of the version that was asked for."""

import os
from pathlib import Path

import pytest

from batu_graph.demo.servers import READER, PrivateMariaDB, PrivatePostgres
from tests.servers.bring import NotToBeHad, bring
from tests.servers.others import OtherMariaDB, PrivateMysql, chosen_mariadb, chosen_postgres


def test_a_name_that_is_none_tells_the_names_there_are() -> None:
    with pytest.raises(NotToBeHad, match=r"'mysql-5'.*mariadb-11\.8.*postgresql-12"):
        bring("mysql-5")


def test_mysql_is_mysql_with_its_own_way_of_logging_in(mysql_server: PrivateMysql) -> None:
    [(version,)] = mysql_server.query("SELECT version()")
    assert "MariaDB" not in version
    assert int(version.split(".")[0]) >= 8
    logins = mysql_server.query(f"SELECT plugin FROM mysql.user WHERE user = '{READER}'")
    assert logins == [("caching_sha2_password",)]


def test_the_chosen_postgresql_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BATU_TEST_POSTGRES", "postgresql-12")
    with chosen_postgres() as server:
        assert server.query("SHOW server_version")[0][0].startswith("12.")
        server.create_database("kota")
        server.execute("CREATE TABLE a (x int)", "kota")


def test_a_folder_of_programs_can_be_chosen_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BATU_TEST_MYSQL", str(bring("mariadb-11.8")))
    with chosen_mariadb() as server:
        assert isinstance(server, OtherMariaDB)
        assert server.query("SELECT version()")[0][0].startswith("11.8.")
        server.create_database("kota")
        server.execute("CREATE TABLE a (x int)", "kota")


def test_without_a_choice_it_is_what_the_machine_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BATU_TEST_POSTGRES", raising=False)
    monkeypatch.delenv("BATU_TEST_MYSQL", raising=False)
    assert type(chosen_postgres()) is PrivatePostgres
    assert type(chosen_mariadb()) is PrivateMariaDB


@pytest.mark.skipif(os.geteuid() != 0, reason="only root starts servers as another account")
def test_programs_in_a_closed_folder_are_copied_for_the_servers_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    (closed / "bin").mkdir(parents=True)
    (closed / "bin" / "mysqld").symlink_to(bring("mysql") / "mysqld")
    closed.chmod(0o700)
    monkeypatch.setenv("BATU_TEST_MYSQL", str(closed / "bin"))
    server = chosen_mariadb()
    server._prepare_home()
    try:
        assert server._binary("mariadbd") == server.home / "programs/bin/mysqld"
        assert server._binary("mariadbd").exists()
    finally:
        server.stop()
