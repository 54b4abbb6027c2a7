"""Nothing can be written through a connector, whoever the account is."""

import pytest

from batu_graph.errors import SourceDrift, SourceRefused

from .conftest import Place, ask

WRITES = [
    "INSERT INTO desa VALUES ('x', 'x', 1)",
    "UPDATE desa SET nama = 'x'",
    "DELETE FROM desa",
    "CREATE TABLE baru (x int)",
    "DROP TABLE desa",
]


@pytest.mark.parametrize("text", WRITES)
async def test_a_write_is_refused_by_the_session_though_the_account_may_write(place, connect, text):
    owner = connect(place.with_(url=place.owner_url))
    with pytest.raises(SourceRefused) as refused:
        await ask(owner, text)
    assert _says_read_only(place, refused.value.__cause__), refused.value.__cause__
    assert [tuple(row) for row in await ask(owner, "SELECT count(*), min(nama) FROM desa")] == [
        (2, "Sisir")
    ]


async def test_a_write_is_refused_to_the_reader(place, connect):
    # MySQL and MariaDB look at the account's rights first.
    with pytest.raises(SourceDrift if place.source.engine == "mysql" else SourceRefused):
        await ask(connect(place), WRITES[0])


async def test_the_owner_of_the_test_could_write_in_a_session_of_its_own(server_place):
    server_place.server.execute(
        "INSERT INTO desa VALUES ('x', 'x', 1); DELETE FROM desa WHERE kode = 'x'",
        server_place.source.url.rpartition("/")[2],
    )


@pytest.mark.parametrize("driver", ["aiomysql", "asyncmy"])
async def test_a_session_that_is_not_asked_through_the_pool_writes_nothing_either(
    places, connect, driver
):
    """As introspection opens it: without what is said before each statement."""
    place = places(driver)
    session, _ = await connect(place.with_(url=place.owner_url)).open_session()
    try:
        with pytest.raises(Exception, match="READ ONLY") as refused:
            await session.query(WRITES[0])
        assert refused.value.args[0] == 1792
    finally:
        session.close()


async def test_two_statements_in_one_text_are_refused(server_place, connect):
    with pytest.raises(SourceRefused):
        await ask(connect(server_place), "SELECT 1; SELECT 2")


def _says_read_only(place: Place, cause: BaseException | None) -> bool:
    if place.source.engine == "postgresql":
        return getattr(cause, "sqlstate", None) == "25006"
    if place.source.engine == "mysql":
        return cause is not None and cause.args[0] == 1792
    return "readonly database" in str(cause)
