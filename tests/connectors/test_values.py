"""Values go to the database and come back as what they are, over every driver."""

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from batu_graph.connectors.mysql_literals import literal, with_values
from batu_graph.connectors.open import open_connector
from batu_graph.errors import SourceRefused

from .conftest import ask

AWKWARD = "O'Neil \\ \"q\" % %s %% ; -- /* \n\r\t\x1a é 村 \U0001f33e ' or '1'='1"
MYSQL_DRIVERS = ("aiomysql", "asyncmy")

POSTGRES_VALUES = [
    ("text", AWKWARD),
    ("int", -7),
    ("bigint", 2**63 - 1),
    ("numeric", Decimal("12345678901234567890.123456789")),
    ("float8", 0.1),
    ("bool", True),
    ("bytea", b"\0\xff'"),
    ("date", date(2024, 2, 29)),
    ("timestamp", datetime(2024, 2, 29, 23, 59, 59, 123456)),
    ("timestamptz", datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC)),
    ("time", time(23, 59, 59, 5)),
    ("uuid", UUID("3f2b8c1e-0000-4000-8000-35799900aabb")),
    ("json", '{"a": 1.10}'),
    ("text[]", ["a'b", "c\\d", None]),
    ("int[]", [1, 2, 3]),
    ("text", None),
]
SQLITE_VALUES = [AWKWARD, -7, 2**63 - 1, 0.1, b"\0\xff", None]
MYSQL_VALUES = [
    ("%s", AWKWARD),
    ("%s", ""),
    ("CAST(%s AS SIGNED)", -7),
    ("CAST(%s AS UNSIGNED)", 2**64 - 1),
    ("CAST(%s AS DECIMAL(40, 10))", Decimal("12345678901234567890.1234567890")),
    ("%s + 0e0", 0.1),
    ("%s", b"\0\xff'\\"),
    ("CAST(%s AS DATE)", date(2024, 2, 29)),
    ("CAST(%s AS DATETIME(6))", datetime(2024, 2, 29, 23, 59, 59, 123456)),
    ("CAST(%s AS TIME(6))", timedelta(hours=-30, minutes=-1)),
    ("%s", None),
]


@pytest.mark.parametrize(("kind", "value"), POSTGRES_VALUES)
async def test_postgresql_takes_and_gives(places, connect, kind, value):
    [[found]] = await ask(connect(places("postgresql")), f"SELECT $1::{kind}", value)
    assert found == value
    assert isinstance(found, type(value))


@pytest.mark.parametrize("value", SQLITE_VALUES)
async def test_sqlite_takes_and_gives(places, connect, value):
    [[found]] = await ask(connect(places("sqlite")), "SELECT ?", value)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
@pytest.mark.parametrize(("expression", "value"), MYSQL_VALUES)
async def test_mysql_takes_and_gives(places, connect, driver, expression, value):
    [[found]] = await ask(connect(places(driver)), f"SELECT {expression}", value)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
async def test_mysql_lists_stand_behind_in(places, connect, driver):
    connector = connect(places(driver))
    text = "SELECT %s IN %s, (%s, %s) IN %s, 'a%%' LIKE '_%%'"
    keys = [AWKWARD, "b", None]
    pairs = ((AWKWARD, Decimal("1.50")), ("b", 2), (b"c", date(2024, 1, 1)))
    rows = await ask(connector, text, AWKWARD, keys, AWKWARD, Decimal("1.5"), pairs)
    assert [tuple(row) for row in rows] == [(1, 1, 1)]


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
async def test_fifty_thousand_keys_fit_one_statement(places, connect, driver):
    keys = tuple(str(3579990000000000 + number) for number in range(50_000))
    [[found]] = await ask(connect(places(driver)), "SELECT %s IN %s", keys[-1], keys)
    assert found == 1


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
async def test_any_text_reaches_mysql_as_it_is(places, driver):
    connector = places(driver).open()

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
    def collect(texts):
        tried.append(texts)

    tried: list[list[str]] = []
    collect()
    for texts in tried:
        marks = ", ".join(["HEX(%s)"] * len(texts))
        [row] = await ask(connector, f"SELECT {marks}", *texts)
        assert list(row) == [text.encode().hex().upper() for text in texts]
    await connector.close()


@pytest.mark.parametrize(
    "value", [object(), {"a": 1}, {1}, [], (), datetime(2024, 1, 1, tzinfo=UTC), ([],)]
)
def test_what_has_no_literal_is_an_error(value):
    with pytest.raises(TypeError):
        literal(value)


def test_the_number_of_values_must_be_that_of_places():
    assert with_values("SELECT %s, '100%%'", ("a%s",)) == "SELECT 'a%s', '100%'"
    for parameters in ((), ("a", "b")):
        with pytest.raises(TypeError):
            with_values("SELECT %s", parameters)


async def test_an_unusable_parameter_is_refused_and_the_session_stays(server_place, connect):
    connector = connect(server_place.with_(pool_size=1))
    await connector.probe()
    before = server_place.server.sessions()
    with pytest.raises(SourceRefused):
        await ask(connector, f"SELECT {server_place.mark}", object())
    await connector.probe()
    assert server_place.server.sessions() == before


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
async def test_zero_dates_arrive_as_text_not_as_an_error(places, connect, driver):
    [row] = await ask(
        connect(places(driver)), "SELECT CAST('0000-00-00' AS DATE), CAST('2024-00-10' AS DATE)"
    )
    assert [str(value) for value in row] == ["0000-00-00", "2024-00-10"]


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
async def test_a_value_that_the_server_would_cut_is_refused(places, connect, driver):
    connector = connect(places(driver).with_(pool_size=1))
    with pytest.raises(SourceRefused, match="fewer rows"):
        await ask(connector, "SELECT REPEAT('x', 2000000000)")
    assert [tuple(row) for row in await ask(connector, "SELECT 7")] == [(7,)]


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
async def test_a_long_aggregated_text_arrives_whole(places, connect, driver):
    hundred = "(SELECT 1 AS n" + " UNION ALL SELECT 1" * 99 + ")"
    twenty_thousand = f"{hundred} a, {hundred} b, (SELECT 1 AS n UNION ALL SELECT 1) c"
    text = f"SELECT GROUP_CONCAT(REPEAT('x', 1000) SEPARATOR '') FROM {twenty_thousand}"
    [[found]] = await ask(connect(places(driver)), text)
    assert len(found) == 20_000_000


@pytest.mark.parametrize("driver", MYSQL_DRIVERS)
async def test_quotes_and_pipes_mean_the_same_on_every_server(places, connect, driver):
    place = places(driver)
    server = place.server
    before = server.query("SELECT @@GLOBAL.sql_mode")[0][0]
    server.query("SET GLOBAL sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'")
    try:
        connector = connect(place)
        [row] = await ask(connector, 'SELECT "a", %s, 1 || 0', "\\'")
        assert tuple(row) == ("a", "\\'", 1)
    finally:
        server.query(f"SET GLOBAL sql_mode = '{before}'")


OFFSETS = [(420, "+07:00"), (0, "+00:00"), (330, "+05:30"), (-210, "-03:30")]


@pytest.mark.parametrize(("minutes", "shown"), OFFSETS)
async def test_sessions_print_moments_in_the_citys_zone(places, minutes, shown):
    moment = datetime(2024, 8, 17, 3, 0)
    expected = (moment + timedelta(minutes=minutes)).isoformat()
    for name, text in {
        "postgresql": "SELECT to_json('2024-08-17 03:00:00Z'::timestamptz) #>> '{}'",
        "aiomysql": "SELECT CAST(FROM_UNIXTIME(1723863600) AS CHAR)",
        "asyncmy": "SELECT CAST(FROM_UNIXTIME(1723863600) AS CHAR)",
    }.items():
        connector = open_connector(places(name).source, timedelta(minutes=minutes))
        [[found]] = await ask(connector, text)
        await connector.close()
        if name == "postgresql":
            assert found == expected + shown
        else:
            assert re.sub(r"[.]0*$", "", found) == expected.replace("T", " ")


# -- SQLite


async def test_text_that_is_not_utf8_is_read_with_replacement(places, connect):
    connector = connect(places("sqlite").with_(pool_size=1))
    bad = "CAST(x'41ff42' AS TEXT)"
    text = f"SELECT {bad}, batu_lower({bad}), 'é'"
    for _ in range(2):
        [row] = await ask(connector, text.replace(f"batu_lower({bad})", "batu_lower(x'41ff42')"))
        assert tuple(row) == ("A\ufffdB", "a\ufffdb", "é")


FUNCTIONS = [
    ("batu_base64(x'00ff10')", "AP8Q"),
    ("batu_base64('é')", "w6k="),
    ("batu_digits(' 35.79-01 ')", "357901"),
    ("batu_digits(3579)", "3579"),
    ("batu_digits('٣')", ""),
    ("batu_alnum('Jl. Él-5')", "Jll5"),
    ("batu_number(' 12 ')", 12),
    ("batu_number('-1.5')", -1.5),
    ("batu_number(9e999)", None),
    ("batu_number('1e5')", None),
    ("batu_number('-')", None),
    ("batu_number(x'31')", None),
    ("batu_json_integer(7, 0, 9)", "7"),
    ("batu_json_integer(7.0, 0, 9)", "7"),
    ("batu_json_integer(' 7 ', 0, 9)", "7"),
    ("batu_json_integer(7.5, 0, 9)", None),
    ("batu_json_integer(10, 0, 9)", None),
    ("batu_json_integer('tujuh', 0, 9)", None),
    ("batu_json_big_integer(9007199254740992)", "9007199254740992"),
    ("batu_json_big_integer(9007199254740993)", '"9007199254740993"'),
    ("batu_json_big_integer('x')", None),
    ("batu_json_float(5.0)", "5"),
    ("batu_json_float(0.1)", "0.1"),
    ("batu_json_float(-0.5)", "-0.5"),
    ("batu_json_float(1e22)", "1e+22"),
    ("batu_json_float('112.5')", "112.5"),
    ("batu_json_float(9e999)", None),
    ("batu_json_float('x')", None),
    ("batu_json_boolean(1)", "true"),
    ("batu_json_boolean('0')", "false"),
    ("batu_json_boolean(2)", None),
    ("batu_date('2020-02-29')", "2020-02-29"),
    ("batu_date('2020-02-29 23:59')", "2020-02-29"),
    ("batu_date('2021-02-29')", None),
    ("batu_date('29-02-2020')", None),
    ("batu_json_date('2020-02-29T00:00:00Z')", '"2020-02-29"'),
    ("batu_json_date('0000-00-00')", None),
    ("batu_json_time('08:30:00.50')", '"08:30:00.5"'),
    ("batu_json_time('24:00:00')", None),
    ("batu_moment('2020-01-31', 0)", "2020-01-31 00:00:00.000000"),
    ("batu_moment('2020-01-31T08:30:00.5', 25200)", "2020-01-31 08:30:00.500000"),
    ("batu_moment('2020-01-31T08:30:00Z', 25200)", "2020-01-31 15:30:00.000000"),
    ("batu_moment('0000-00-00', 0)", None),
    ("batu_moment('2020-02-30 08:00:00', 0)", None),
    ("batu_moment('2020-02-28T24:00:00', 0)", None),
    ("batu_moment('2020-02-28T24:00', 0)", None),
    ("batu_json_moment('2020-01-31 23:30:00', 0, 3600)", '"2020-02-01T00:30:00+01:00"'),
    ("batu_json_moment('2020-01-31 08:30:00.120', 0, 0)", '"2020-01-31T08:30:00.12+00:00"'),
    ("batu_json_moment('2020-01-31 08:30+09:00', 0, 25200)", '"2020-01-31T06:30:00+07:00"'),
    ("batu_json_moment('2020-01-31 08:30', -9000, -9000)", '"2020-01-31T08:30:00-02:30"'),
    ("batu_json_moment('9999-12-31 23:00:00', 0, 7200)", None),
    ("batu_json_moment('kemarin', 0, 0)", None),
    ("batu_lower('ÉSÖ')", "ésö"),
    ("batu_strip(char(9, 160) || ' a b ' || char(10))", "a b"),
    ("batu_squeeze(' a' || char(9, 10) || 'b ')", " a b "),
    ("batu_json_decimal('12.5', 2)", '"12.50"'),
    ("batu_json_decimal(0.1, -1)", '"0.1"'),
    ("batu_json_decimal(7, 0)", '"7"'),
    ("batu_json_decimal('x', 2)", None),
    ("batu_json_decimal('NaN', 2)", None),
    ("batu_like('Te%', 'Temas')", 1),
    ("batu_like('te%', 'Temas')", 0),
    ("batu_like('T_m!_s', 'Tem_s')", 1),
    ("batu_like('T_m!_s', 'Temas')", 0),
    ("batu_like('%.%', 'a' || char(10) || '.')", 1),
    ("batu_like('%!%', '5%')", 1),
    ("batu_like('%', NULL)", None),
    *(
        (f"batu_{name}(NULL)", None)
        for name in (
            "base64", "digits", "alnum", "number", "date", "lower", "strip", "squeeze"
        )
    ),
    *(
        (f"batu_json_{name})", "null")
        for name in (
            "integer(NULL, 0, 9", "big_integer(NULL", "float(NULL", "decimal(NULL, 2",
            "boolean(NULL", "date(NULL", "time(NULL", "moment(NULL, 0, 0"
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "expected"), FUNCTIONS)
async def test_functions_that_sqlite_lacks(places, connect, expression, expected):
    [[found]] = await ask(connect(places("sqlite")), f"SELECT {expression}")
    assert found == expected


async def test_functions_may_stand_in_conditions(places, connect):
    text = "SELECT nama FROM desa WHERE batu_digits(kode) = ?"
    [[found]] = await ask(connect(places("sqlite")), text, "3579011001")
    assert found == "Sisir"
