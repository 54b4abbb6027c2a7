"""Sources: the url with its secrets, the engine, the zone, the server to plan for.

No message here ever shows a value from the environment, nor a url.
"""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote, urlsplit

from batu_graph.config.catalogue import Source
from batu_graph.config.problems import Report, did_you_mean
from batu_graph.config.written import WrittenSource
from batu_graph.config.yaml_source import Place
from batu_graph.types import Engine

SCHEMES = {
    "sqlite": Engine.SQLITE,
    "postgresql": Engine.POSTGRESQL,
    "mysql": Engine.MYSQL,
    "mysql+asyncmy": Engine.MYSQL,
}
_OTHER_WORDS = {"postgres": "postgresql", "pgsql": "postgresql", "mariadb": "mysql"}
_OTHER_PRODUCTS = {
    *("mssql", "sqlserver", "jdbc", "oracle", "odbc", "db2", "firebird", "mongodb"),
    *("clickhouse", "redshift", "snowflake"),
}
_PRODUCTS = {
    "postgresql": Engine.POSTGRESQL,
    "mysql": Engine.MYSQL,
    "mariadb": Engine.MYSQL,
    "sqlite": Engine.SQLITE,
}
_VARIABLE = re.compile(r"\$\{([^{}]*)\}")
_VARIABLE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_AUTHORITY = re.compile(r"(?P<head>[^:/?#]*://)(?P<account>[^?#]*)@(?P<rest>.*)", re.DOTALL)
_SECRET = re.compile(r"[?&](?:\w*password|passwd|pwd|secret|token)=([^&]+)", re.IGNORECASE)
_SERVER = re.compile(r"([A-Za-z]+) [0-9]{1,4}(\.[0-9]{1,4}){0,3}")


def resolve_source(
    name: str,
    namespace: str,
    written: WrittenSource,
    place: Place,
    environ: Mapping[str, str],
    report: Report,
) -> Source:
    """A source as written -> checked.

    A url that cannot be used is reported and stands as an empty SQLite url, so that the entities
    of the source can still be checked.
    """
    engine, url = _url(name, written.url, place.at("url"), environ, report) or (None, "")
    if engine is not None and written.server is not None:
        _check_server(written.server, engine, place.at("server"), report)
    given = {
        "description": written.description,
        "utc_offset": utc_offset(written.utc_offset, place.at("utc_offset"), report),
        "server": written.server,
        "pool_size": written.pool_size,
        "connect_timeout": written.connect_timeout,
        "statement_timeout": written.statement_timeout,
        "pause_after": written.pause_after,
        "probe_interval": written.probe_interval,
        "freshness": written.freshness,
    }
    present = {key: value for key, value in given.items() if value is not None}
    return Source(name, namespace, engine or Engine.SQLITE, url, **present)  # type: ignore[arg-type]


def utc_offset(written: str | None, place: Place, report: Report) -> timedelta | None:
    """``+07:00`` -> seven hours; None when nothing (or nothing usable) is written."""
    if written is None:
        return None
    match = re.fullmatch(r"([+-])([0-9]{2}):([0-9]{2})", written)
    if match is None or int(match[2]) > 14 or int(match[3]) > 59:
        report.add(
            place,
            f"`{written}` is not an offset from UTC.",
            'Write sign, hours and minutes, like "+07:00" (western Indonesia).',
        )
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return -offset if match[1] == "-" else offset


def _check_server(written: str, engine: Engine, place: Place, report: Report) -> None:
    match = _SERVER.fullmatch(written)
    product = match[1].lower() if match else ""
    if product not in _PRODUCTS:
        report.add(
            place,
            f"`{written}` is not a product and a version.",
            "Write one of postgresql, mysql, mariadb, sqlite and a version, like `mariadb 10.11`.",
        )
    elif _PRODUCTS[product] is not engine:
        report.add(
            place,
            f"The server is `{product}`, but the url is for {engine.value}.",
            "Correct the one or the other.",
        )


def _url(
    source: str, written: str, place: Place, environ: Mapping[str, str], report: Report
) -> tuple[Engine, str] | None:
    variable = re.sub(r"[^A-Z0-9]+", "_", source.upper())
    if _has_literal_password(written):
        report.add(
            place,
            "A password stands in the url. Files are copied and shared; secrets are not.",
            f"Put it into the environment and write `${{{variable}_PASSWORD}}` in its place, "
            f"or `${{{variable}_URL}}` for the whole url.",
        )
        return None
    filled = _fill(written, place, environ, report)
    if filled is None:
        return None
    scheme = filled.partition("://")[0] if "://" in filled else ""
    engine = SCHEMES.get(scheme)
    if re.fullmatch(r"\$\w+", written):
        report.add(place, "A variable is written in braces.", f"Write `${{{written[1:]}}}`.")
        return None
    if engine is None:
        shown = f" `{scheme}`" if scheme and written.startswith(f"{scheme}://") else ""
        report.add(
            place,
            f"The url does not begin with a known scheme{shown and f', but with{shown}'}.",
            known_schemes(shown.strip(" `")),
        )
        return None
    checked = _sqlite(filled) if engine is Engine.SQLITE else _server_url(filled)
    if checked is None:
        report.add(
            place,
            "The url cannot be read.",
            "Write `sqlite:///folder/file.db`."
            if engine is Engine.SQLITE
            else f"Write `{scheme}://account@host:port/database`; the port is a number.",
        )
        return None
    return engine, checked


def known_schemes(word: str) -> str:
    """The fix for an unknown scheme; of another product, what is supported instead."""
    if word.partition("+")[0] in _OTHER_PRODUCTS:
        return (
            "PostgreSQL, MySQL, MariaDB and SQLite are supported: postgresql://, mysql://, "
            "sqlite:///."
        )
    return did_you_mean(_OTHER_WORDS.get(word, word), SCHEMES)


def _has_literal_password(written: str) -> bool:
    secrets = _SECRET.findall(written)
    if (authority := _AUTHORITY.fullmatch(written)) and not written.startswith("sqlite:"):
        secrets.append(authority["account"].partition(":")[2])
    return any(_VARIABLE.sub("", secret) for secret in secrets)


def _fill(written: str, place: Place, environ: Mapping[str, str], report: Report) -> str | None:
    """The url with its variables replaced; account and password percent-encoded on the way."""
    names = _VARIABLE.findall(written)
    for name in dict.fromkeys(names):
        if not _VARIABLE_NAME.fullmatch(name):
            report.add(
                place,
                f"`${{{name}}}` is not the name of an environment variable.",
                "Use letters, digits and `_`, like `${DINKES_URL}`.",
            )
            return None
    unset = [name for name in dict.fromkeys(names) if not environ.get(name)]
    if unset:
        several = "s" if len(unset) > 1 else ""
        verb = "are" if several else "is"
        report.add(
            place,
            f"The environment variable{several} {', '.join(f'`{name}`' for name in unset)} "
            f"{verb} not set.",
            "Set it where the gateway is started, for example in its .env or service file.",
        )
        return None

    return fill_url(written, environ)


def fill_url(written: str, environ: Mapping[str, str]) -> str:
    """A url with its variables replaced; account and password percent-encoded on the way.

    Args:
        environ: holds every variable that the url names.
    """

    def replaced(text: str, encode: Callable[[str], str]) -> str:
        return _VARIABLE.sub(lambda match: encode(environ[match[1]]), text)

    authority = _AUTHORITY.fullmatch(written)
    if authority is None or written.startswith("sqlite:"):
        return replaced(written, str)
    return (
        replaced(authority["head"], str)
        + replaced(authority["account"], lambda value: quote(value, safe=""))
        + "@"
        + replaced(authority["rest"], str)
    )


def _sqlite(url: str) -> str | None:
    """The url with an absolute path, taken from the current directory."""
    path, mark, options = url.removeprefix("sqlite:///").partition("?")
    if not url.startswith("sqlite:///") or not path or path == ":memory:" or "\0" in path:
        return None
    return f"sqlite:///{Path(path).absolute()}{mark}{options}"


def _server_url(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        usable = parts.port is None or parts.port > 0
    except ValueError:
        return None
    return url if usable else None
