"""What the operator is told of a failure: why and what to do, no address, account or value."""

import logging
import os
import re
import socket
import ssl
from dataclasses import replace

import pytest

from batu_graph import seldom
from batu_graph.connectors.reasons import reason_of
from batu_graph.errors import SourceError
from batu_graph.onboarding.reading.connecting import CannotConnect, connected
from tests.connectors.conftest import Place, ask
from tests.connectors.pgbouncer import behind

ROLE, DATABASE, SECRET = "siapa_ini", "tidak_ada", "rahasia"


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def wrong_password(place: Place) -> str:
    return place.source.url.replace(place.server.password, SECRET)


def unknown_role(place: Place) -> str:
    return place.source.url.replace("batu_reader", ROLE)


def unknown_database(place: Place) -> str:
    return place.source.url.rpartition("/")[0] + f"/{DATABASE}"


def closed_database(place: Place) -> str:
    """A database that is there and closed to the reader."""
    if place.source.engine == "postgresql":
        place.server.query("CREATE DATABASE tertutup")
        place.server.query("REVOKE ALL ON DATABASE tertutup FROM PUBLIC")
        return place.source.url.rpartition("/")[0] + "/tertutup"
    place.server.query("CREATE DATABASE IF NOT EXISTS tertutup")
    return place.source.url.rpartition("/")[0] + "/tertutup"


def unknown_host(place: Place) -> str:
    return place.source.url.replace("127.0.0.1", "tidak-ada.invalid")


def nothing_listens(place: Place) -> str:
    return behind(place.source.url, _free_port())


def nothing_listens_at_any_address(place: Place) -> str:
    return nothing_listens(place).replace("127.0.0.1", "localhost")


@pytest.mark.parametrize(
    ("spoiled", "told", "code"),
    [
        (wrong_password, "account is unknown or its password is wrong", r"28P01|1045"),
        (unknown_role, "account is unknown or its password is wrong", r"28P01|28000|1045"),
        (unknown_database, r"no such database|may not enter the database", r"3D000|1049|1044"),
        (closed_database, "may not enter the database", r"42501|1044"),
        (unknown_host, "host is not found", "gaierror"),
        (nothing_listens, "nothing listens", "ECONNREFUSED"),
        (nothing_listens_at_any_address, "nothing listens", "ECONNREFUSED"),
    ],
)
async def test_why_a_server_cannot_be_entered(server_place, connect, caplog, spoiled, told, code):
    url = spoiled(server_place)
    connector = connect(server_place.with_(url=url))
    with pytest.raises(SourceError):
        await ask(connector, "SELECT 1")
    [line] = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert re.search(told, line) and re.search(code, line), line
    with pytest.raises(CannotConnect) as cannot:
        async with connected(url, server_place.source.engine):
            pass
    assert re.search(told, str(cannot.value)), cannot.value
    # The advice names the account, as the server knows it: it is to be run as it stands.
    advised = re.sub(r"GRANT .*;", "", str(cannot.value))
    for secret in (ROLE, DATABASE, SECRET, "127.0.0.1", "batu_reader", "invalid", "localhost"):
        assert secret not in line and secret not in advised


async def test_a_certificate_that_nobody_vouches_for(places, connect, caplog, tmp_path):
    """Of a server that offers TLS: a stand-in, as PostgreSQL's protocol asks for it."""
    place = places("postgresql")
    context = _certificate(tmp_path)

    def serve(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(8)
            connection.sendall(b"S")
            with pytest.raises(ssl.SSLError):
                context.wrap_socket(connection, server_side=True)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        import asyncio

        url = behind(place.source.url, listener.getsockname()[1]) + "?sslmode=verify-ca"
        serving = asyncio.get_running_loop().run_in_executor(None, serve, listener)
        with pytest.raises(SourceError):
            await ask(connect(place.with_(url=url)), "SELECT 1")
        await serving
    assert "certificate is not to be trusted" in caplog.text


def _certificate(folder) -> ssl.SSLContext:
    import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "batu")])
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - day)
        .not_valid_after(now + day)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "pem").write_bytes(
        certificate.public_bytes(pem)
        + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "pem")
    return context


async def test_a_refused_statement_has_its_code_and_none_of_its_text(place, connect, caplog):
    with pytest.raises(SourceError):
        await ask(connect(place), "SELECT 'rahasia' FROM WHERE")
    [line] = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert re.search(r"SQLSTATE 42601|error 1064|SQLite code 1", line)
    assert SECRET not in line


async def test_equal_failures_are_told_once_in_a_while_and_the_return_too(
    server_place, connect, caplog, monkeypatch
):
    now = [1000.0]
    monkeypatch.setattr(seldom.time, "monotonic", lambda: now[0])
    right = server_place.source.url
    connector = connect(server_place.with_(url=wrong_password(server_place), pause_after=99))

    async def fail() -> None:
        with pytest.raises(SourceError):
            await ask(connector, "SELECT 1")

    def lines() -> list[str]:
        found = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
        caplog.clear()
        return found

    for _ in range(5):
        await fail()
    assert len(lines()) == 1
    now[0] += seldom.SECONDS
    await fail()
    [line] = lines()
    assert "(4 more like it" in line
    healthy = connect(server_place.with_(url=right))
    healthy._teller = connector._teller
    await ask(healthy, "SELECT 1")
    assert lines() == [f"source {server_place.source.name}: answers again, after 60 s"]
    await ask(healthy, "SELECT 2")
    assert lines() == []


def test_what_nobody_foresaw_is_named():
    assert "KeyError" in str(reason_of(KeyError("rahasia")))
    assert SECRET not in str(reason_of(KeyError("rahasia")))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
async def test_a_file_that_may_not_be_read(places, connect, caplog, tmp_path):
    path = tmp_path / "tertutup.db"
    path.write_bytes(b"")
    path.chmod(0)
    place = places("sqlite")
    url = f"sqlite:///{path}"
    with pytest.raises(SourceError):
        await ask(connect(replace(place.with_(url=url), owner_url=url)), "SELECT 1")
    assert "may not be read" in caplog.text
