"""PostgreSQL's column types (its manual, chapter 8, and the extensions it comes with)."""

from pathlib import Path

from batu_graph.demo.servers import PrivatePostgres
from batu_graph.types import Engine
from tests.column_types.kinds import ColumnType, document, left_out, plain
from tests.onboarding.agency import Agency

SETUP = """
CREATE TYPE grade AS ENUM ('low', 'mid', 'high', 'Hi-est');
CREATE TYPE plain AS ENUM ('zed', 'alpha', 'mid');
CREATE TYPE pair AS (x int, y int);
CREATE DOMAIN d_int AS int CHECK (VALUE > -100);
CREATE DOMAIN d_text AS varchar(20);
CREATE DOMAIN d_grade AS grade;
CREATE DOMAIN d_inet AS inet;
CREATE DOMAIN d_of_d AS d_inet;
CREATE COLLATION any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION german (provider = icu, locale = 'de-u-kn-true');
"""
TEXTS = ("'b'", "'B'", "'a'", "'Ä'", "'ab'", "'10'", "'9'", "'é'", "''", "'a b'")
ANY_CASE_TEXTS = ("'b'", "'a'", "'ä'", "'ab'", "'10'", "'9'", "''")
FLOATS = ("-1e30", "-0.1", "0", "0.1", "0.2", "0.3", "16777217", "1e20")
NO_NUMBERS = ("'-Infinity'", "'Infinity'", "'NaN'")
STAMPS = (
    "'0001-01-02 00:00'", "'1999-12-31 23:59:58.123456'", "'2000-01-01'",
    "'2024-02-29 12:30:00.5'", "'9999-12-31'",
)  # fmt: skip
NO_MOMENTS = ("'-infinity'", "'0044-03-15 12:00 BC'", "'12000-01-01'", "'infinity'")
BY_TEXT = '{}::text COLLATE "C"'
PLACES = "places have no scalar yet"
NO_SCALAR = "no scalar carries it"


TYPES = [
    # 8.1 numbers
    plain("smallint", "-32768", "0", "7", "32767"),
    plain("integer", "-2147483648", "-1", "0", "10", "9", "2147483647"),
    plain("bigint", "-9223372036854775808", "0", "9007199254740993", "9223372036854775807"),
    plain("numeric_plain", "-1", "0.1", "1.0", "1e30",
           "12345678901234567890.12", ddl="numeric", alike=("1.00",), misfits=("'NaN'",)),
    plain("numeric_scaled", "-0.50", "0", "10.00", "9.99", "99999999.99", ddl="numeric(10,2)",
          misfits=("'NaN'",)),
    plain("numeric_whole", "0", "3579990101800001", "-5", ddl="numeric(16,0)"),
    plain("real", *FLOATS, keyed="", alike=("0.1::double precision", "'-0'"), misfits=NO_NUMBERS),
    plain("double", *FLOATS, ddl="double precision", keyed="", alike=("'-0'",),
          misfits=NO_NUMBERS),
    # 8.2 money
    plain("money", "-1", "0", "10.5", "9.99", "1000000"),
    # 8.3 text
    plain("text", *TEXTS),
    plain("varchar", *TEXTS, ddl="varchar(20)"),
    plain("bpchar", "'a'", "'B'", "'b'", "'ab'", "''", "'é'", ddl="char(5)", alike=("'a  '",)),
    plain("one_byte", "'a'", "'B'", "'~'", "''", ddl='"char"'),
    plain("name", "'b'", "'B'", "'a'", "'ab'"),
    plain("citext", "'b'", "'A'", "'c'", "'Ä'", "''", alike=("'a'", "'B'",)),
    plain("text_c", *TEXTS, ddl='text COLLATE "C"'),
    plain("text_icu", *TEXTS, ddl="text COLLATE german"),
    plain("text_any_case", *ANY_CASE_TEXTS, ddl="text COLLATE any_case",
           alike=("'B'", "'AB'")),
    plain("varchar_any_case", *ANY_CASE_TEXTS, ddl="varchar(9) COLLATE any_case",
           alike=("'B'", "'AB'")),
    # 8.4 bytes
    document("bytea", r"'\x00'", r"'\xff'", r"'\x0aff'", "''"),
    # 8.5 dates and times
    plain("date", "'0001-01-01'", "'2000-02-29'", "'9999-12-31'",
          misfits=("'-infinity'", "'0044-03-15 BC'", "'12000-01-01'", "'infinity'")),
    plain("timestamp", *STAMPS, misfits=NO_MOMENTS),
    plain("timestamp_3", *STAMPS, ddl="timestamp(3)", misfits=NO_MOMENTS),
    plain("timestamptz", *STAMPS, misfits=NO_MOMENTS),
    plain("time", "'00:00'", "'08:30'", "'23:59:59.999999'", misfits=("'24:00'",)),
    plain("timetz", "'00:00+07'", "'08:30-05'", "'23:59:59.999999+00'", "'01:30+07'"),
    plain("interval", "'1 day'", "'25:00'", "'1 mon'", "'-3 days'",
           "'1 year 2 mons 3 days 04:05:06.5'", alike=("'24:00'", "'30 days'",)),
    plain("interval_fields", "'1 day'", "'25:00:01.125'", "'-3 days'", "'2 days'",
           ddl="interval day to second(3)"),
    # 8.6, 8.7 truth, enumerations
    ColumnType("boolean", "boolean", ("false", "true")),
    plain("grade", "'low'", "'mid'", "'high'", "'Hi-est'"),
    plain("plain", "'zed'", "'alpha'", "'mid'"),
    # 8.9 networks
    plain("inet", "'10.0.0.2'", "'10.0.0.1'", "'::1'", "'10.1.0.0/16'",
           "'10.1.2.3/16'", "'9.0.0.1'"),
    plain("cidr", "'10.0.0.0/8'", "'10.1.0.0/16'", "'9.0.0.1/32'", "'::/0'"),
    plain("macaddr", "'08:00:2b:01:02:03'", "'ff:00:2b:01:02:03'", "'00:00:00:00:00:00'"),
    plain("macaddr8", "'08:00:2b:01:02:03:04:05'", "'ff:00:2b:01:02:03:04:05'",
           "'00:00:00:00:00:00:00:00'"),
    # 8.10 bits
    plain("bit_one", "B'0'", "B'1'", ddl="bit"),
    plain("bit_four", "B'0011'", "B'0001'", "B'1000'", ddl="bit(4)"),
    plain("varbit", "B''", "B'0'", "B'01'", "B'1'", "B'00'", ddl="bit varying(8)"),
    # 8.11 search
    left_out("tsvector", "'a b'", "a search index, not a value"),
    left_out("tsquery", "'a & b'", "a search index, not a value"),
    # 8.12 to 8.14
    plain("uuid", "'00000000-0000-0000-0000-000000000000'",
           "'FFFFFFFF-0000-0000-0000-000000000000'",
           "'123e4567-e89b-12d3-a456-426614174000'"),
    plain("xml", "'<a/>'", "'<b>1</b>'", "'<a>é</a>'", order=BY_TEXT, keyed=""),
    document("json", """'{"b": 1.10, "a": [null, 12345678901234567890]}'""", "'1'"),
    document("jsonb", """'{"b": 1.10, "a": [null, 12345678901234567890.5]}'""", "'1'", "'\"x\"'",
             misfits=("'null'",)),
    # 8.15 lists
    document("integers", "'{1,2}'", "'{10}'", "'{}'", "'{NULL,3}'", ddl="integer[]"),
    document("numerics", "'{12345678901234567890.12,1.10}'", "'{0.5}'", ddl="numeric[]"),
    document("reals", "'{0.1,0.2}'", "'{1e20}'", ddl="real[]"),
    document("texts", """'{"a b",NULL}'""", "'{\"NULL\"}'", "'{ä}'", ddl="text[]"),
    document("dates", "'{2024-02-29}'", "'{}'", ddl="date[]"),
    document("inets", "'{10.0.0.2}'", "'{::1}'", ddl="inet[]"),
    document("grades", "'{high,low}'", "'{mid}'", ddl="grade[]"),
    document("citexts", "'{b,A}'", "'{a}'", ddl="citext[]"),
    # 8.8, 8.16
    left_out("point", "'(1,2)'", PLACES),
    left_out("box", "'(1,2),(3,4)'", PLACES),
    left_out("polygon", "'((1,2),(3,4))'", PLACES),
    left_out("circle", "'<(1,2),3>'", PLACES),
    left_out("pair", "'(1,2)'", NO_SCALAR),
    # 8.17 ranges
    plain("int4range", "'empty'", "'[1,5)'", "'[1,)'", "'(,3)'", "'[10,11)'"),
    plain("int8range", "'[1,5)'", "'[10,11)'"),
    plain("numrange", "'[1.5,5)'", "'[10,11]'", "'(,)'"),
    plain("daterange", "'[2024-01-01,2024-02-01)'", "'[2023-01-01,)'", "'empty'"),
    plain("tsrange", "'[2024-01-01 08:00,2024-02-01)'", "'[2023-01-01,)'", "'(,)'"),
    plain("tstzrange", "'[2024-01-01 08:00+07,2024-02-01 00:00+00)'", "'[2023-01-01 00:00+00,)'"),
    # 8.18 domains
    plain("d_int", "-5", "10", "9"),
    plain("d_text", *TEXTS),
    plain("d_grade", "'low'", "'mid'", "'high'"),
    plain("d_inet", "'10.0.0.2'", "'::1'", "'9.0.0.1'"),
    plain("d_of_d", "'10.0.0.2'", "'::1'", "'9.0.0.1'"),
    # 8.19, 8.20
    plain("oid", "1", "10", "9", "4294967295"),
    plain("regclass", "'pg_class'", "'pg_type'", "'pg_proc'"),
    plain("pg_lsn", "'0/1'", "'16/B374D848'", "'F/0'"),
    left_out("xid", "'1'", NO_SCALAR),
    # extensions
    plain("hstore", "'a=>1'", "'b=>2, a=>NULL'", "''", order=BY_TEXT, keyed=""),
    plain("ltree", "'a.b'", "'a'", "'B'", "'a.b.c'"),
]  # fmt: skip
SINCE_14 = [
    plain("int4multirange", "'{[1,5)}'", "'{}'", "'{[1,2),[10,11)}'"),
    plain("datemultirange", "'{[2024-01-01,2024-02-01)}'", "'{}'"),
    plain("nummultirange", "'{[1.5,5)}'", "'{}'"),
    plain("numeric_endless", "-1", "1", ddl="numeric", misfits=NO_NUMBERS),
]


def types_of(server: PrivatePostgres) -> list[ColumnType]:
    """The types that a server knows."""
    [(version,)] = server.query("SHOW server_version_num")
    return TYPES + SINCE_14 if int(version) >= 140000 else TYPES


def load(server: PrivatePostgres, folder: Path) -> Agency:
    """A database with the tables of every type."""
    name = "column_types"
    server.create_database(name)
    for extension in ("citext", "hstore", "ltree"):
        server.create_extension(extension, name)
    server.query(f"ALTER DATABASE {name} SET lc_monetary = 'C'")
    server.execute(SETUP + "".join(one.script for one in types_of(server)), name)
    return Agency(Engine.POSTGRESQL, server.url(name), folder)
