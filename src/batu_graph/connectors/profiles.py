"""Which product and version stands behind a source, read from what servers say of themselves."""

import re
import sqlite3
from dataclasses import replace

from batu_graph.connectors.base import ASSUMED, Profile
from batu_graph.connectors.sqlite_parser import goes_as_deep
from batu_graph.types import Engine

_PRODUCTS = {
    "postgresql": (Engine.POSTGRESQL, "PostgreSQL"),
    "postgres": (Engine.POSTGRESQL, "PostgreSQL"),
    "mariadb": (Engine.MYSQL, "MariaDB"),
    "mysql": (Engine.MYSQL, "MySQL"),
    "sqlite": (Engine.SQLITE, "SQLite"),
}


def parse_server(text: str, engine: Engine) -> Profile:
    """The profile that ``server: mariadb 10.11`` in a catalogue means.

    Args:
        text: product and version; the version may be as short as ``12``.
        engine: the engine that the source's URL names.

    Raises:
        ValueError: not of that form, or a product that the engine does not stand for.
    """
    names = [name for name, (of, _) in _PRODUCTS.items() if of == engine]
    expected = " or ".join(f"'{name} VERSION'" for name in names)
    match = re.fullmatch(r"\s*([A-Za-z]+)\s+(\d+(?:\.\d+){0,3})\s*", text)
    if match is None or match[1].lower() not in _PRODUCTS:
        raise ValueError(f"server {text!r} is not understood; write {expected}")
    of, product = _PRODUCTS[match[1].lower()]
    if of != engine:
        raise ValueError(f"server {text!r} does not fit the URL ({engine}); write {expected}")
    return Profile(engine, product, _numbers(match[2]))


def assumed_profile(server: str | None, engine: Engine) -> Profile:
    """What to plan for before the server was asked.

    Raises:
        ValueError: as ``parse_server``.
    """
    return parse_server(server, engine) if server else ASSUMED[engine]


def mysql_profile(version: str) -> Profile:
    """From the handshake: ``8.0.36-0ubuntu``, ``10.11.6-MariaDB``, ``5.5.5-10.3.39-MariaDB``."""
    if "mariadb" in version.lower():
        # MariaDB 10 and later says 5.5.5- first, for replicas that stumble over two digits.
        return Profile(Engine.MYSQL, "MariaDB", _numbers(version.removeprefix("5.5.5-")))
    return Profile(Engine.MYSQL, "MySQL", _numbers(version))


def postgresql_profile(version: str, encoding: str = "") -> Profile:
    """From the parameters ``server_version`` (``15.14 (Debian 15.14-0+deb12u1)``, ``17beta1``) and
    ``server_encoding``, UTF8 going without saying."""
    encoding = "" if encoding == "UTF8" else encoding
    return Profile(Engine.POSTGRESQL, "PostgreSQL", _numbers(version), encoding)


def sqlite_profile() -> Profile:
    """SQLite is the library in this process."""
    version = sqlite3.sqlite_version_info
    deep = Profile(Engine.SQLITE, "SQLite", version)
    return replace(deep, accepts=goes_as_deep) if deep.shallow else deep


def _numbers(version: str) -> tuple[int, ...]:
    match = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in match[0].split(".")) if match else (0,)
