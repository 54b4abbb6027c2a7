"""Encryption: found where there is some, checked as the URL says, never gone without in silence."""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pymysql.constants import CLIENT

from batu_graph.config.catalogue import Source
from batu_graph.connectors.base import Connector
from batu_graph.connectors.open import open_connector
from batu_graph.errors import SourceUnavailable
from batu_graph.types import Engine
from tests.connectors.conftest import CITY, ask
from tests.servers.others import PrivateMysql

DRIVERS = ["aiomysql", "asyncmy"]
CAPABILITIES = (
    CLIENT.LONG_PASSWORD | CLIENT.CONNECT_WITH_DB | CLIENT.PROTOCOL_41 | CLIENT.TRANSACTIONS
    | CLIENT.SECURE_CONNECTION | CLIENT.PLUGIN_AUTH
)  # fmt: skip
TOO_OLD = b"\x15\x03\x01\x00\x02\x02\x46"
"""A TLS alert: protocol_version (RFC 8446, section 6), as servers of long ago give."""


def greeting(capabilities: int) -> bytes:
    """MySQL's first packet (its internals' documentation, Protocol::HandshakeV10)."""
    body = b"\x0a8.4.0\x00" + struct.pack("<I", 7) + b"12345678\x00"
    body += struct.pack("<HBHH", capabilities & 0xFFFF, 45, 2, capabilities >> 16)
    body += bytes([21]) + bytes(10) + b"123456789012\x00" + b"mysql_native_password\x00"
    return struct.pack("<I", len(body))[:3] + b"\x00" + body


@asynccontextmanager
async def standing_in(*, old_tls: bool) -> AsyncIterator[tuple[int, bytearray]]:
    """The port of a server, or of whoever stands before it, and all that clients say to it.

    Args:
        old_tls: whether it offers a TLS that is of no use; else it says that it has none.
    """
    said = bytearray()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(greeting(CAPABILITIES | (CLIENT.SSL if old_tls else 0)))
        said.extend(await reader.read(65536))
        writer.write(TOO_OLD)
        while more := await reader.read(65536):
            said.extend(more)
            writer.write(TOO_OLD)
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], said


def connector_to(url: str) -> Connector:
    return open_connector(Source("kota", "kota", Engine.MYSQL, url, statement_timeout=5.0), CITY)


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("mode", ["require", "verify-ca", "verify-full", "prefer", "disable"])
@pytest.mark.parametrize("old_tls", [False, True], ids=["no TLS", "a TLS too old"])
async def test_a_login_is_said_in_clear_text_only_where_that_is_allowed(driver, mode, old_tls):
    async with standing_in(old_tls=old_tls) as (port, said):
        url = f"mysql+{driver}://pembaca:rahasia@127.0.0.1:{port}/kota?sslmode={mode}"
        connector = connector_to(url)
        with pytest.raises(SourceUnavailable):
            await ask(connector, "SELECT 1")
        await connector.close()
    assert (b"pembaca" in said) is (mode in ("prefer", "disable"))


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize(
    ("options", "encrypted"),
    [
        ("", True),
        ("?sslmode=prefer", True),
        ("?sslmode=require", True),
        ("?sslmode=verify-ca&sslrootcert={root}", True),
        ("?sslmode=disable", False),
    ],
)
async def test_a_server_with_tls_is_spoken_to_as_the_url_says(
    mysql_server: PrivateMysql, driver, options, encrypted
):
    """MySQL makes itself a certificate, and one that vouches for it."""
    options = options.format(root=mysql_server.data / "ca.pem")
    connector = connector_to(mysql_server.url("information_schema", driver=driver) + options)
    [[_, cipher]] = await ask(connector, "SHOW SESSION STATUS LIKE 'Ssl_cipher'")
    assert bool(cipher) is encrypted
    await connector.close()


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("mode", ["verify-ca", "verify-full"])
async def test_a_certificate_that_nobody_vouches_for_is_refused(
    mysql_server: PrivateMysql, driver, mode
):
    connector = connector_to(
        mysql_server.url("information_schema", driver=driver) + f"?sslmode={mode}"
    )
    with pytest.raises(SourceUnavailable):
        await ask(connector, "SELECT 1")
    await connector.close()


@pytest.mark.parametrize("driver", DRIVERS)
async def test_a_certificate_of_another_name_is_refused_where_names_are_checked(
    mysql_server: PrivateMysql, driver
):
    root = mysql_server.data / "ca.pem"
    url = mysql_server.url("information_schema", driver=driver)
    connector = connector_to(f"{url}?sslmode=verify-full&sslrootcert={root}")
    with pytest.raises(SourceUnavailable):
        await ask(connector, "SELECT 1")
    await connector.close()


async def test_encryption_that_postgresql_lacks_is_not_gone_without(places, connect):
    place = places("postgresql")
    url = place.source.url
    assert await ask(connect(place.with_(url=url + "?sslmode=prefer")), "SELECT 7")
    with pytest.raises(SourceUnavailable):
        await ask(connect(place.with_(url=url + "?sslmode=require")), "SELECT 1")
