"""What PostgreSQL's administrators have set for a database changes nothing: sessions set it, and
one in which it does not hold is not used."""

import asyncpg
import pytest

from batu_graph.connectors.postgresql_session import Session
from batu_graph.errors import SourceUnavailable
from tests.connectors.conftest import ROWS, TABLE, Place, ask
from tests.connectors.pgbouncer import behind, pgbouncer

SETTINGS = {
    "statement_timeout": ("0", "9s"),
    "TimeZone": ("Asia/Jayapura", "<+07>-07"),
    "client_encoding": ("LATIN1", "UTF8"),
    "DateStyle": ("SQL, DMY", "ISO, MDY"),
    "IntervalStyle": ("iso_8601", "postgres"),
    "bytea_output": ("escape", "hex"),
    "extra_float_digits": ("0", "3"),
    "standard_conforming_strings": ("off", "on"),
    "transform_null_equals": ("on", "off"),
    "default_transaction_isolation": ("serializable", "read committed"),
    "default_transaction_deferrable": ("on", "off"),
    "max_parallel_workers_per_gather": ("4", "0"),
    "jit": ("on", "off"),
}
"""Name -> as the database has it, as it must be where a statement runs."""


@pytest.fixture(scope="module")
def database(postgres_server) -> str:
    postgres_server.create_database("setelan_sesi")
    postgres_server.execute(TABLE + ROWS, "setelan_sesi")
    for name, (value, _) in SETTINGS.items():
        postgres_server.query(f"ALTER DATABASE setelan_sesi SET {name} = '{value}'")
    return "setelan_sesi"


@pytest.fixture(scope="module", params=["direct", "session", "transaction"])
def url(request, postgres_server, database):
    """The server itself, and pools in front of it."""
    if request.param == "direct":
        yield postgres_server.url(database)
        return
    with pgbouncer(postgres_server, request.param) as port:
        yield behind(postgres_server.url(database), port)


@pytest.fixture
def set_place(places, url) -> Place:
    return places("postgresql").with_(url=url, statement_timeout=9.0)


async def test_a_session_is_as_statements_need_it_whatever_the_database_says(set_place, connect):
    connector = connect(set_place)
    shown = "SELECT " + ", ".join(f"current_setting('{name}')" for name in SETTINGS)
    for _ in range(2):
        [row] = await ask(connector, shown)
        assert dict(zip(SETTINGS, row, strict=True)) == {
            name: value for name, (_, value) in SETTINGS.items()
        }
    [[read_only]] = await ask(connector, "SELECT current_setting('transaction_read_only')")
    assert read_only == "on"


LOST = [name for name in SETTINGS if name != "client_encoding"]  # the driver says that one too


@pytest.mark.parametrize(
    ("url", "name"),
    [
        *(("direct", name) for name in [*LOST, "default_transaction_read_only"]),
        *(("transaction", name) for name in [*LOST, "READ ONLY"]),
    ],
    indirect=["url"],
)
async def test_a_session_in_which_a_setting_does_not_hold_is_refused(
    set_place, url, connect, monkeypatch, caplog, name
):
    """As if something between gateway and server had lost one of our words."""
    real = asyncpg.Connection.execute
    lost = []

    async def execute(self, text, *arguments, **settings):
        kept = [one for one in text.split(";") if not _sets(name, one)]
        if len(kept) < len(text.split(";")):
            lost.append(text)
        return await real(self, ";".join(kept) or "SELECT 1", *arguments, **settings)

    monkeypatch.setattr(Session, "execute", execute)
    connector = connect(set_place)
    with pytest.raises(SourceUnavailable):
        await ask(connector, "SELECT 1")
    assert lost and "does not hold" in caplog.text


def _sets(name: str, statement: str) -> bool:
    return statement.startswith((f"SET {name} ", f"SET LOCAL {name} ")) or (
        name == "READ ONLY" and statement.endswith(", READ ONLY")
    )
