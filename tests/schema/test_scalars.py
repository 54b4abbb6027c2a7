"""Values as clients write them, on every Python: each scalar takes what it says, and no more."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from graphql import GraphQLError, parse_value

from batu_graph.schema.scalars import SCALARS, order_key
from batu_graph.types import Scalar

WIB = timezone(timedelta(hours=7))
UUID_TEXT = "123e4567-e89b-12d3-a456-426614174000"
GOOD = {
    Scalar.BIG_INT: [
        (5, 5), ("5", 5), ("-5", -5), (-(2**63), -(2**63)), (2**64 - 1, 2**64 - 1),
        (str(2**64 - 1), 2**64 - 1), (str(-(2**63)), -(2**63)),
    ],
    Scalar.DECIMAL: [
        ("10.50", Decimal("10.50")), (" 1 ", Decimal(1)), (3, Decimal(3)), (0.1, Decimal("0.1")),
        (2**70, Decimal(2**70)), (2.0**52, Decimal(2**52)), ("1e1000", Decimal("1e1000")),
        ("1e-1000", Decimal("1e-1000")), ("9" * 100, Decimal("9" * 100)), ("0", Decimal(0)),
    ],
    Scalar.DATE: [("2020-02-29", date(2020, 2, 29)), ("0001-01-01", date.min)],
    Scalar.DATE_TIME: [
        ("2020-12-31T08:00:00+07:00", datetime(2020, 12, 31, 8, tzinfo=WIB)),
        ("2020-12-31T08:00:00Z", datetime(2020, 12, 31, 8, tzinfo=UTC)),
        ("2020-12-31 08:00:00.123456+07:00", datetime(2020, 12, 31, 8, 0, 0, 123456, WIB)),
    ],
    Scalar.TIME: [
        ("08:30", time(8, 30)), ("08:30:01", time(8, 30, 1)),
        ("08:30:01.5", time(8, 30, 1, 500_000)), ("23:59:59.999999", time.max),
    ],
    Scalar.JSON: [({"a": [1]}, {"a": [1]}), ("x", "x"), (1.5, 1.5)],
    Scalar.UUID: [
        (UUID_TEXT, UUID(UUID_TEXT)), (UUID_TEXT.upper(), UUID(UUID_TEXT)),
        (UUID_TEXT.replace("-", ""), UUID(UUID_TEXT)), (f"{{{UUID_TEXT}}}", UUID(UUID_TEXT)),
    ],
    Scalar.BASE64: [("AAE=", b"\x00\x01"), ("", b"")],
    Scalar.YEAR: [(0, 0), (1999, 1999), (9999, 9999)],
}  # fmt: skip
BAD = {
    Scalar.BIG_INT: [True, 1.0, "1.0", "x", "", " 1", "+1", "1" * 21, 2**64, -(2**63) - 1, [], {}],
    Scalar.DECIMAL: [
        *("x", "", "nan", "inf", "-Infinity", "1e1001", "1e-1001", "9" * 101, True, [], {}),
        *(2.0**53, -(2.0**53), 1e300),
    ],
    Scalar.DATE: ["2020-02-30", "20200229", "2020-02-29T00:00:00", "2020-W09-6", "x", 20200229],
    Scalar.DATE_TIME: [
        "2020-12-31T08:00:00", "2020-12-31", "2020-12-31T25:00:00Z", "20201231T080000Z",
        "x", 1609376400, "2020-12-31T08:00:00." + "0" * 30 + "Z",
    ],
    Scalar.TIME: ["24:00", "8:30", "08:30:61", "08:30Z", "08", "0830", "08:30:01.1234567", 8.5],
    Scalar.UUID: ["x", UUID_TEXT[:-1], UUID_TEXT + "0", "urn:uuid:" + UUID_TEXT, 5],
    Scalar.BASE64: ["AAE", "A A=", "AA==\n", "é", "AAE_", 5],
    Scalar.YEAR: [-1, 10_000, "1999", True, 1999.0],
}  # fmt: skip


def cases(values: dict[Scalar, list[object]]) -> list[tuple[Scalar, object]]:
    return [(scalar, value) for scalar, listed in values.items() for value in listed]


def test_every_scalar_of_the_projects_own_is_here() -> None:
    built_in = {Scalar.ID, Scalar.STRING, Scalar.INT, Scalar.FLOAT, Scalar.BOOLEAN}
    assert set(GOOD) == set(Scalar) - built_in
    assert set(BAD) == set(GOOD) - {Scalar.JSON}
    assert {scalar: made.name for scalar, made in SCALARS.items()} == {
        scalar: scalar.value for scalar in Scalar
    }


@pytest.mark.parametrize(("scalar", "case"), cases(GOOD))
def test_a_good_value_is_what_it_says(scalar: Scalar, case: tuple[object, object]) -> None:
    written, value = case
    read = SCALARS[scalar].coerce_input_value(written)
    assert (read, type(read)) == (value, type(value))
    if not isinstance(written, dict):
        literal = f'"{written}"' if isinstance(written, str) else str(written)
        assert SCALARS[scalar].coerce_input_literal(parse_value(literal)) == value


@pytest.mark.parametrize(("scalar", "value"), cases(BAD))
def test_a_bad_value_is_refused_with_the_scalars_name(scalar: Scalar, value: object) -> None:
    with pytest.raises(GraphQLError, match=f"^{scalar.value} cannot represent .*: "):
        SCALARS[scalar].coerce_input_value(value)


def test_a_long_bad_value_is_not_repeated_whole() -> None:
    with pytest.raises(GraphQLError) as caught:
        SCALARS[Scalar.DATE].coerce_input_value("x" * 10_000)
    assert len(caught.value.message) < 200


def test_a_decimal_literal_keeps_every_digit() -> None:
    read = SCALARS[Scalar.DECIMAL].coerce_input_literal(parse_value("0.12345678901234567890"))
    assert read == Decimal("0.12345678901234567890")


def test_views_give_dates_as_they_are_written() -> None:
    moment = datetime(2020, 12, 31, 8, tzinfo=WIB)
    assert SCALARS[Scalar.DATE].coerce_output_value(date(2020, 12, 31)) == "2020-12-31"
    assert SCALARS[Scalar.DATE_TIME].coerce_output_value(moment) == "2020-12-31T08:00:00+07:00"
    assert SCALARS[Scalar.DECIMAL].coerce_output_value("1.50") == "1.50"


def test_json_values_are_ordered_by_what_they_mean() -> None:
    assert sorted(["10.5", "9"], key=order_key(Scalar.DECIMAL)) == ["9", "10.5"]
    assert sorted(["9007199254740993", 8], key=order_key(Scalar.BIG_INT)) == [8, "9007199254740993"]
    assert sorted(["10", "9"], key=order_key(Scalar.STRING)) == ["10", "9"]


@pytest.mark.parametrize(
    ("scalar", "text", "value"),
    [
        (Scalar.TIME, "08:30", time(8, 30)),
        (Scalar.TIME, "23:59:59.999999", time(23, 59, 59, 999999)),
        (Scalar.DATE_TIME, "2020-12-31T00:00:00+07:00", datetime(2020, 12, 31, tzinfo=WIB)),
        (Scalar.DATE_TIME, "0001-01-01T00:00:00+07:00", datetime(1, 1, 1, tzinfo=WIB)),
        (Scalar.DATE_TIME, "20200101T08:30:00+07:00", None),
        (Scalar.DATE_TIME, "2020-01-01", None),
        *(
            (Scalar.TIME, text, None)
            for text in ("24:00", "24:00:00", "24:00:00.0", "8:30", "0830")
        ),
        *(
            (Scalar.DATE_TIME, f"2020-12-31{text}+07:00", None)
            for text in ("T24:00:00", "T24:00", "T24", "T240000", " 24:00:00", "T25:00:00")
        ),
    ],
)
def test_a_text_is_a_moment_or_refused(
    scalar: Scalar, text: str, value: time | datetime | None
) -> None:
    if value is None:
        with pytest.raises(GraphQLError, match="cannot represent"):
            SCALARS[scalar].coerce_input_value(text)
    else:
        assert SCALARS[scalar].coerce_input_value(text) == value
