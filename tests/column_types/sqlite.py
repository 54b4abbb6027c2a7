"""SQLite's column types: every affinity, with values of every storage class kept in it.

(https://www.sqlite.org/datatype3.html) Which class a value gets, its column's affinity decides:
the text ``'10'`` becomes a number in an ``integer``, and stays a text in a ``text``.
"""

from pathlib import Path

from tests.column_types.kinds import ColumnType, document, plain
from tests.onboarding.agency import Agency, load_sqlite

TEXTS = ("'b'", "'B'", "'a'", "'Ä'", "'ab'", "'10'", "'9'", "'é'", "''", "'a b'", "9.5", "100")
ANY_CASE = ("'b'", "'a'", "'ä'", "'ab'", "'10'", "'9'", "''", "'a b'")
BIG = ("-9223372036854775808", "-1", "0", "10", "9", "9007199254740993", "9223372036854775807")
FLOATS = ("-1e300", "-0.1", "0", "0.1", "0.2", "0.30000000000000004", "16777217", "1e20")
NO_NUMBERS = ("'teks'", "''", "x'31'")
ENDLESS = ("9e999", "-9e999")
NO_DAYS = ("'0000-00-00'", "'2023-02-29'", "'kemarin'", "''", "20240229", "x'31'", "1.5")


def _number(name: str, *literals: str, **more: object) -> ColumnType:
    """An integer key is an ``ID`` for clients: what is no number in it is shown, but not found."""
    return plain(name, *literals, unfit_keys=False, **more)


TYPES = [
    plain("rowid", *BIG, ddl="integer"),
    _number("integer", *BIG, alike=("'10'", "10.0"), misfits=(*NO_NUMBERS, "1.5"),
          keyed="NOT NULL UNIQUE"),
    _number("int", "-1", "0", "10", "9", alike=("'10'",), misfits=(*NO_NUMBERS, "1.5")),
    _number("bigint", *BIG, misfits=(*NO_NUMBERS, "1.5")),
    _number("int_of_five", "-1", "0", "10", "9", "2147483647", ddl="int(5)",
          misfits=(*NO_NUMBERS, "1.5", "3000000000")),
    _number("tinyint_of_one", "0", "1", "2", "-1", ddl="tinyint(1)", misfits=NO_NUMBERS),
    plain("year", "1", "1999", "2024", "9999", misfits=(*NO_NUMBERS, "0", "10000", "1.5"),
          keyed=""),
    plain("boolean", "0", "1", misfits=("'ya'", "''", "0.5")),
    plain("boolean_that_counts", "0", "1", "2", "-1", ddl="boolean",
          misfits=("'ya'", "''", "0.5"), keyed=""),
    plain("real", *FLOATS, alike=("'0.1'", "'-0'"), misfits=(*NO_NUMBERS, *ENDLESS), keyed=""),
    plain("double", *FLOATS, misfits=(*NO_NUMBERS, *ENDLESS), ddl="double precision", keyed=""),
    plain("float_word", *FLOATS, misfits=(*NO_NUMBERS, *ENDLESS), ddl="floating thing", keyed=""),
    _number("numeric", "-1.5", "0", "10", "9", "0.1", "9007199254740993", alike=("'10'",),
          misfits=(*NO_NUMBERS, *ENDLESS)),
    _number("decimal", "-0.5", "0", "10", "9.99", "99999999.99", alike=("'9.99'",),
          misfits=(*NO_NUMBERS, *ENDLESS), ddl="decimal(10,2)"),
    plain("decimal_fine", "9.991", "9.99", "10", "9.9949", ddl="decimal(10,2)"),
    _number("decimal_whole", "0", "3579990101800001", "-5", ddl="decimal(16,0)",
          misfits=NO_NUMBERS),
    plain("text", *TEXTS, alike=("x'62'",)),
    plain("text_nocase", *ANY_CASE, ddl="text COLLATE NOCASE",
          alike=("'B'", "'AB'", "'Ä'", "'b '")),
    plain("text_rtrim", *ANY_CASE, ddl="text COLLATE RTRIM", alike=("'B'", "'b '", "'ab  '")),
    plain("varchar", *TEXTS, ddl="varchar(20)"),
    plain("varchar_nocase", *ANY_CASE, ddl="varchar(9) COLLATE NOCASE", alike=("'B'", "'aB'")),
    plain("char", *TEXTS, ddl="char(5)"),
    plain("clob", *TEXTS, keyed=""),
    plain("untyped", *TEXTS, ddl=" ", alike=("x'62'", "10", "9"), keyed=""),
    plain("odd_word", *ANY_CASE, ddl="kata", alike=("10",)),
    plain("date", "'0001-01-01'", "'1999-12-31'", "'2024-02-29'", "'9999-12-31'",
          alike=("'2024-02-29 08:00:00'",), misfits=NO_DAYS),
    plain("datetime", "'1999-12-31 23:59:58.5'", "'2000-01-01 00:00:00'", "'2024-02-29T12:30:00'",
          "'2024-02-29T06:00:00Z'", "'9999-12-31'",
          alike=("'2024-02-29 12:30'", "'2024-02-29T05:30:00Z'"), misfits=NO_DAYS),
    plain("timestamp", "'1999-12-31 23:59:58'", "'2000-01-01'", misfits=("1577836800",)),
    plain("time", "'00:00:00'", "'08:30:00'", "'08:30:00.5'", "'23:59:59'",
          alike=("'08:30:00.50'",), misfits=("'24:00:00'", "'8.30'", "830", "''")),
    plain("uuid", "'00000000-0000-0000-0000-000000000000'",
          "'FFFFFFFF-0000-0000-0000-000000000000'", "'123e4567-e89b-12d3-a456-426614174000'"),
    document("json", "'{\"b\": 1.10}'", "'1'", "'[null]'"),
    plain("real_seen", *FLOATS, ddl="real", misfits=(*NO_NUMBERS, *ENDLESS), keyed="", view=True),
    plain("integer_seen", *BIG, ddl="integer", misfits=(*NO_NUMBERS, "1.5"), keyed="", view=True),
    plain("date_seen", "'1999-12-31'", "'2024-02-29'", ddl="date", misfits=NO_DAYS, keyed="",
          view=True),
    plain("text_seen", *ANY_CASE, ddl="text COLLATE NOCASE", alike=("'B'",), keyed="", view=True),
]  # fmt: skip


def types_of(server: object) -> list[ColumnType]:
    """The types that the library knows."""
    return TYPES


def load(server: object, folder: Path) -> Agency:
    """A file with the tables of every type."""
    return load_sqlite("".join(one.script for one in TYPES), folder, "column_types")
