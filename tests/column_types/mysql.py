"""MySQL's and MariaDB's column types (MySQL's manual, chapter 13; MariaDB's "Data Types")."""

from pathlib import Path

from batu_graph.demo.servers import PrivateMariaDB
from tests.column_types.kinds import ColumnType, document, left_out, plain
from tests.onboarding.agency import Agency, load_mariadb

SETUP = "SET sql_mode = 'ALLOW_INVALID_DATES', time_zone = '+07:00';\n"
ZERO = ("'0000-00-00'", "'0000-12-31'")
IN_YEARS = ("'2024-00-10'", "'2024-02-00'", "'2023-02-29'")
"""Days that do not exist, in years that do: an index has them there."""
STAMPS = ("'1999-12-31 23:59:58'", "'2000-01-01'", "'2024-02-29 12:30:00'", "'9999-12-31 23:59:59'")
FLOATS = ("-1e30", "-0.1", "0", "0.1", "0.2", "0.3", "16777217", "1e20")
ANY_CASE = ("'b'", "'a'", "'ab'", "'10'", "'9'", "''", "'a b'", "'100%'", "'zz'")
ALIKE = ("'B'", "'AB'", "'á'", "'a '", "'Zz'", "'ß'", "'ss'")
PLACES = "places have no scalar yet"
NO_SCALAR = "no scalar carries it"


def _text(name: str, ddl: str, alike: tuple[str, ...] = ALIKE, **more: object) -> ColumnType:
    return plain(name, *ANY_CASE, ddl=ddl, alike=alike, **more)


def _collated(collation: str, alike: tuple[str, ...] = ALIKE) -> ColumnType:
    character_set = collation.partition("_")[0]
    return _text(
        f"v_{collation}", f"varchar(20) CHARACTER SET {character_set} COLLATE {collation}", alike
    )


TYPES = [
    # whole numbers
    plain("tinyint", "-128", "0", "7", "10", "127"),
    plain("tinyint_u", "0", "9", "10", "255", ddl="tinyint unsigned"),
    plain("smallint", "-32768", "0", "9", "32767"),
    plain("smallint_u", "0", "10", "65535", ddl="smallint unsigned"),
    plain("mediumint", "-8388608", "0", "8388607"),
    plain("mediumint_u", "0", "16777215", ddl="mediumint unsigned"),
    plain("int", "-2147483648", "-1", "0", "10", "9", "2147483647"),
    plain("int_u", "0", "10", "9", "4294967295", ddl="int unsigned"),
    plain("int_zerofill", "0", "10", "9", "1234567", ddl="int(6) zerofill"),
    plain("bigint", "-9223372036854775808", "0", "9007199254740993", "9223372036854775807"),
    plain("bigint_u", "0", "9007199254740993", "9223372036854775808", "18446744073709551615",
          ddl="bigint unsigned"),
    plain("bool", "0", "1"),
    plain("bool_that_counts", "0", "1", "2", "-1", "127", ddl="bool"),
    plain("bit_one", "b'0'", "b'1'", ddl="bit(1)"),
    plain("bit_eight", "b'0'", "b'1010'", "b'1001'", "b'11111111'", ddl="bit(8)"),
    plain("bit_most", "b'0'", "10", "9", "9007199254740993", "18446744073709551615",
          ddl="bit(64)"),
    # fractions
    plain("decimal_most", "0", "-0.5", "0.000000000000000000000000000001", "10", "9",
          "99999999999999999999999999999999999.999999999999999999999999999999",
          ddl="decimal(65,30)"),
    plain("decimal_two", "-0.50", "0", "10", "9.99", "99999999.99", ddl="decimal(10,2)"),
    plain("decimal_u", "0", "10", "9.99", ddl="decimal(10,2) unsigned"),
    plain("decimal_zerofill", "0", "10", "9.99", ddl="decimal(10,2) zerofill"),
    plain("decimal_whole", "0", "3579990101800001", "-5", ddl="decimal(16,0)"),
    plain("float", *FLOATS, keyed="", alike=("'-0'", "16777216", "16777218")),
    plain("float_scaled", "-1.5", "0.125", "0.1", "1234.567", ddl="float(7,3)", keyed=""),
    plain("double", *FLOATS, "1e300", "0.30000000000000004", keyed="", alike=("'-0'",)),
    plain("double_scaled", "-1.5", "0.1", "12345.67", ddl="double(10,2)", keyed=""),
    # texts
    plain("bin", *ANY_CASE, "'B'", "'á'", "'AB'", "'Zz'", alike=("'a '",),
          ddl="varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"),
    _collated("utf8mb4_general_ci"),
    _collated("utf8mb4_unicode_ci"),
    _collated("utf8mb4_swedish_ci"),
    _collated("utf8mb3_general_ci"),
    _collated("utf8mb3_bin"),
    _collated("latin1_swedish_ci"),
    _collated("latin1_general_cs"),
    _collated("latin1_german2_ci"),
    _collated("ascii_general_ci", ("'B'", "'AB'", "'a '", "'Zz'")),
    _collated("ucs2_general_ci"),
    _collated("cp1251_general_ci", ("'B'", "'AB'", "'a '", "'Zz'")),
    _collated("sjis_japanese_ci", ("'B'", "'AB'", "'a '", "'Zz'", "'村'")),
    _text("char", "char(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci"),
    _text("char_latin", "char(5) CHARACTER SET latin1"),
    _text("tinytext", "tinytext", keyed=""),
    _text("text", "text CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci", keyed=""),
    _text("mediumtext", "mediumtext CHARACTER SET latin1", keyed=""),
    _text("longtext", "longtext CHARACTER SET utf8mb3", keyed=""),
    # bytes
    document("binary", r"'\0'", "'abc'", "''", ddl="binary(4)"),
    document("varbinary", r"'\0\0'", "'abc'", "''", ddl="varbinary(9)"),
    document("tinyblob", r"'\0\0'", "'abc'", "''"),
    document("blob", r"'\0\0'", "'abc'", "''"),
    document("mediumblob", r"'\0\0'", "'abc'", "''"),
    document("longblob", r"'\0\0'", "'abc'", "''"),
    # dates and times
    plain("date", "'0001-01-01'", "'1999-12-31'", "'2024-02-29'", "'9999-12-31'",
          misfits=(*ZERO, *IN_YEARS), between=IN_YEARS),
    plain("datetime", "'0001-01-01'", *STAMPS,
          misfits=(*ZERO, *IN_YEARS), between=IN_YEARS),
    plain("datetime_6", *STAMPS, "'2024-02-29 12:30:00.5'", "'2024-02-29 12:30:00.123456'",
          ddl="datetime(6)", misfits=(*ZERO, *IN_YEARS), between=IN_YEARS),
    plain("timestamp", "'1970-01-01 07:00:01'", "'2000-01-01'", "'2038-01-19 10:14:07'",
          misfits=("'0000-00-00'",)),
    plain("timestamp_6", "'1970-01-01 07:00:01'", "'2000-01-01 00:00:00.5'",
          "'2038-01-19 10:14:07.999999'", ddl="timestamp(6)", misfits=("'0000-00-00'",)),
    plain("time", "'00:00:00'", "'08:30:00'", "'10:00:00'", "'23:59:59'",
          misfits=("'-00:00:01'", "'24:00:00'", "'-838:59:59'", "'838:59:59'")),
    plain("time_6", "'00:00:00'", "'08:30:00.5'", "'23:59:59.999999'", ddl="time(6)",
          misfits=("'-00:00:00.000001'", "'24:00:00'", "'-838:59:59'")),
    plain("year", "1901", "1970", "1999", "2000", "2001", "2069", "2155", misfits=("0",)),
    # labels
    plain("grade", "'low'", "'mid'", "'high'", "'Hi-est'", "''",
          ddl="enum('low','mid','high','Hi-est')"),
    plain("names", "'zed'", "'alpha'", "'mid'", ddl="enum('zed','alpha','mid')"),
    plain("latin_names", "'zed'", "'Alpha'", "'mid'",
          ddl="enum('zed','Alpha','mid') CHARACTER SET latin1"),
    plain("some", "'a'", "'c'", "'a,c'", "'b'", "''", ddl="set('a','b','c')"),
    # places
    *(left_out(name, f"ST_GeomFromText('{text}')", PLACES) for name, text in {
        "geometry": "POINT(1 2)", "point": "POINT(1 2)", "linestring": "LINESTRING(0 0,1 1)",
        "polygon": "POLYGON((0 0,1 0,1 1,0 0))", "multipoint": "MULTIPOINT(0 0,1 1)",
        "multilinestring": "MULTILINESTRING((0 0,1 1))",
        "multipolygon": "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))",
        "geometrycollection": "GEOMETRYCOLLECTION(POINT(1 1))",
    }.items()),
]  # fmt: skip
OF_MYSQL = [
    _collated("utf8mb4_0900_ai_ci"),
    _collated("utf8mb4_0900_as_cs", ()),
    _collated("utf8mb4_0900_bin", ("'B'", "'a '")),
    document("json", """'{"b": 1.10, "a": [null, 12345678901234567890]}'""", "'1'",
             misfits=("'null'",)),
    left_out("vector", "to_vector('[1,2,3]')", NO_SCALAR, ddl="vector(3)"),
]  # fmt: skip
OF_MARIADB = [
    _collated("utf8mb4_general_nopad_ci"),
    _collated("utf8mb4_uca1400_ai_ci"),
    _collated("utf8mb4_uca1400_as_cs"),
    _collated("utf8mb4_uca1400_nopad_ai_ci"),
    # a longtext, to the server
    plain("json", "'{\"b\": 1.10}'", "'1'", "'null'", "'\"x\"'", keyed=""),
    plain("uuid", "'00000000-0000-0000-0000-000000000000'",
          "'FFFFFFFF-0000-0000-0000-000000000000'", "'123e4567-e89b-12d3-a456-426614174000'"),
    plain("inet4", "'10.0.0.2'", "'10.0.0.10'", "'9.0.0.1'", "'255.255.255.255'"),
    plain("inet6", "'::1'", "'::'", "'2001:db8::ff00:42:8329'", "'::ffff:10.0.0.1'"),
]  # fmt: skip
MARIADB, MYSQL = [*TYPES, *OF_MARIADB], [*TYPES, *OF_MYSQL]


def types_of(server: PrivateMariaDB) -> list[ColumnType]:
    """The types that a server knows."""
    [(version,)] = server.query("SELECT version()")
    return MARIADB if "mariadb" in version.lower() else MYSQL


def load(server: PrivateMariaDB, folder: Path) -> Agency:
    """A database with the tables of every type."""
    script = SETUP + "".join(one.script for one in types_of(server))
    return load_mariadb(server, script, folder, "column_types")
