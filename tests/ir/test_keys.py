"""Stored values and their canonical keys, family by family."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from batu_graph.config.catalogue import CodecStep, Field
from batu_graph.ir.keys import canonical, keys_of_objects, keys_of_rows
from batu_graph.sql.convert import (
    boolean_key,
    date_key,
    decimal_key,
    integer_key,
    integers_of,
    key_conversion,
    uuid_key,
)
from batu_graph.types import Scalar

ONE = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"


def column(sql_type: str, scalar: Scalar = Scalar.ID) -> Field:
    return Field("k", "k", scalar, sql_type)


@pytest.mark.parametrize(
    ("sql_type", "stored", "key"),
    [
        ("varchar(20)", "A", "A"),
        ("varchar(20)", " A ", " A "),
        ("varchar(20)", "", ""),
        ("varchar(20)", b"\xc3\xa9", "é"),
        ("text", "!misfit", "!misfit"),
        ("char(4)", "A   ", "A"),
        ("char(4)", " A  ", " A"),
        ("char(4)", "    ", ""),
        ("bigint", 0, "0"),
        ("bigint", -(2**63), "-9223372036854775808"),
        ("bigint unsigned", 2**64 - 1, "18446744073709551615"),
        ("int(5) unsigned zerofill", "00042", "42"),
        ("numeric(20,0)", Decimal("100"), "100"),
        ("numeric", Decimal("1E+3"), "1000"),
        ("numeric", Decimal("1.50"), "1.5"),
        ("numeric", Decimal("1.00"), "1"),
        ("numeric", Decimal("-0.00"), "0"),
        ("numeric", Decimal("NaN"), None),
        ("numeric", 1.5, "1.5"),
        ("numeric", -0.0, "0"),
        ("integer", "kosong", "kosong"),
        ("date", date(2024, 2, 29), "2024-02-29"),
        ("uuid", UUID(ONE), ONE),
        ("bigint", None, None),
        ("varchar(20)", None, None),
    ],
)
def test_a_stored_value_has_one_canonical_key(
    sql_type: str, stored: object, key: str | None
) -> None:
    assert canonical(column(sql_type), stored) == key


@pytest.mark.parametrize(
    ("sql_type", "stored", "key"),
    [
        ("boolean", True, "1"),
        ("boolean", False, "0"),
        ("boolean", "true", "1"),
        ("boolean", "false", "0"),
        ("tinyint(1)", 1, "1"),
        ("bit(1)", "0", "0"),
        ("boolean", None, None),
    ],
)
def test_truth_is_1_or_0_however_it_is_stored(
    sql_type: str, stored: object, key: str | None
) -> None:
    assert canonical(column(sql_type, Scalar.BOOLEAN), stored) == key


@pytest.mark.parametrize(
    "writing",
    [ONE, ONE.upper(), ONE.replace("-", ""), ONE.replace("-", "").upper(), f"{{{ONE}}}",
     f"{{{ONE.upper()}}}"],
)  # fmt: skip
def test_a_uuid_has_one_key_in_each_of_its_writings(writing: str) -> None:
    assert canonical(column("char(38)", Scalar.UUID), writing) == ONE
    key_of = keys_of_objects([(column("text"), (CodecStep("uuid"),))])
    assert key_of([writing]) == (ONE,)


@pytest.mark.parametrize(
    "text",
    [ONE.replace("b", "B"), f"{{{ONE}", f"urn:uuid:{ONE}", ONE[:-1], f"{ONE}0", f"{ONE}\n", ""],
)
def test_any_other_text_beside_a_uuid_stays_a_text(text: str) -> None:
    assert canonical(column("char(38)", Scalar.UUID), text) == text


def test_a_key_of_several_columns_lacks_nothing() -> None:
    columns = [(column("char(4)"), ()), (column("bigint"), ())]
    key_of = keys_of_objects(columns)
    assert key_of(["A", "7"]) == ("A", "7")
    assert key_of(["A", None]) is None
    assert key_of([None, "7"]) is None
    assert keys_of_rows([(one, False) for one, _ in columns])(["A", 7, "more"]) == ("A", "7")


def test_a_codec_is_put_to_objects_and_not_to_what_the_database_has_coded() -> None:
    digits = (CodecStep("digits"), CodecStep("pad", 4))
    assert keys_of_objects([(column("text"), digits)])(["1-2"]) == ("0012",)
    assert keys_of_objects([(column("text"), digits)])(["-"]) is None
    assert keys_of_rows([(column("numeric(4,0)"), True)])(["0012"]) == ("0012",)
    assert keys_of_rows([(column("numeric(4,0)"), False)])([Decimal(12)]) == ("12",)


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("-1", -1), (str(2**63 - 1), 2**63 - 1), (str(-(2**63)), -(2**63))],
)
def test_a_whole_number_is_looked_up_as_one(text: str, number: int) -> None:
    assert integer_key(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "01",
        "-0",
        "+1",
        "1.0",
        "1e3",
        " 1",
        "",
        "abc",
        "\u0661",
        str(2**63),
        str(-(2**63) - 1),
        "9" * 5000,
    ],
)
def test_what_is_no_canonical_whole_number_is_found_nowhere(text: str) -> None:
    assert integer_key(text) is None


def test_unsigned_columns_have_numbers_up_to_two_to_the_64th() -> None:
    unsigned = integers_of(column("bigint(20) unsigned"))
    assert integer_key(str(2**64 - 1), unsigned) == 2**64 - 1
    assert integer_key(str(2**64), unsigned) is None
    assert integer_key("-1", unsigned) is None
    assert 2**64 - 1 in integers_of(column("bigint unsigned zerofill"))
    assert 2**63 not in integers_of(column("bigint"))


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", "0"), ("12", "12"), ("-12.5", "-12.5"), ("0.0001", "0.0001"), ("1.50", None),
     ("1.0", None), ("-0", None), ("-0.5", "-0.5"), ("01", None), (".5", None), ("1e3", None),
     ("NaN", None), ("", None)],
)  # fmt: skip
def test_a_decimal_is_looked_up_in_its_one_writing(text: str, number: str | None) -> None:
    assert decimal_key(text) == (None if number is None else Decimal(number))


@pytest.mark.parametrize("text", ["20240229", "2024-W09-4", "2024-2-29", "2023-02-29", "besok", ""])
def test_a_date_is_looked_up_in_its_one_writing(text: str) -> None:
    assert date_key("2024-02-29") == date(2024, 2, 29)
    assert date_key(text) is None


@pytest.mark.parametrize("text", [ONE.upper(), f"{{{ONE}}}", ONE.replace("-", ""), "x", ""])
def test_a_uuid_is_looked_up_in_its_one_writing(text: str) -> None:
    assert uuid_key(ONE) == UUID(ONE)
    assert uuid_key(text) is None


def test_truth_is_looked_up_as_1_or_0() -> None:
    assert (boolean_key("1"), boolean_key("0"), boolean_key("2")) == (True, False, None)


@pytest.mark.parametrize(
    ("sql_type", "scalar", "native"),
    [("bigint", Scalar.ID, True), ("tinyint(1)", Scalar.BOOLEAN, True),
     ("boolean", Scalar.BOOLEAN, True), ("bit(1)", Scalar.BOOLEAN, False),
     ("date", Scalar.DATE, True), ("datetime", Scalar.DATE, False),
     ("datetime", Scalar.DATE_TIME, False), ("time", Scalar.TIME, False),
     ("uuid", Scalar.UUID, True), ("char(36)", Scalar.UUID, False),
     ("varchar(9)", Scalar.INT, False), ("citext", Scalar.STRING, False)],
)  # fmt: skip
def test_only_types_of_one_writing_compare_in_their_own_type(
    sql_type: str, scalar: Scalar, native: bool
) -> None:
    assert (key_conversion(column(sql_type, scalar)) is not None) is native
