"""Driver values as JSON values, one by one: what is shown, and what cannot be."""

from datetime import timedelta
from typing import Any

import orjson
import pytest

from batu_graph.config.catalogue import Field
from batu_graph.executor.outputs import key_value_of, output_of
from batu_graph.ir.plan import OUT_OF_RANGE as UNFIT
from batu_graph.types import Scalar

CASES: dict[Scalar, dict[str, list[tuple[Any, Any]]]] = {
    Scalar.STRING: {"text": [("a", "a"), (b"a\xff", "a\ufffd"), (7, "7"), ("", "")]},
    Scalar.INT: {
        "int": [
            (7, 7), (True, 1), (" 7 ", 7), ("7.0", 7), (7.5, UNFIT), (b"7", UNFIT),
            (2**31 - 1, 2**31 - 1), (2**31, UNFIT), (-(2**31), -(2**31)), (-(2**31) - 1, UNFIT),
            ("x", UNFIT), ("", UNFIT), (float("nan"), UNFIT), (float("inf"), UNFIT),
            ("1e2", 100), ("1e9999", UNFIT), ("9" * 101, UNFIT),
        ]
    },
    Scalar.YEAR: {"int": [(1, 1), (0, UNFIT), (9999, 9999), (10000, UNFIT)]},
    Scalar.BIG_INT: {
        "bigint": [
            (2**53, 2**53), (2**53 + 1, str(2**53 + 1)), (-(2**53), -(2**53)),
            (-(2**53) - 1, str(-(2**53) - 1)), ("1.5", UNFIT),
        ]
    },
    Scalar.FLOAT: {
        "double": [
            (1.5, 1.5), (2.0, 2), (1e15, 1e15), (1e14, 10**14), ("0.1", 0.1), ("1e308", 1e308),
            ("1e999", UNFIT), (float("inf"), UNFIT), (float("nan"), UNFIT),
        ]
    },
    Scalar.DECIMAL: {
        "decimal(8,2)": [("1.5", "1.50"), (1, "1.00"), ("x", UNFIT)],
        "decimal": [("1.500", "1.500"), ("1e2", "100")],
        "double": [(1.5, "1.5"), (2.0, "2"), (100.0, "100"), (0.1, "0.1")],
    },
    Scalar.BOOLEAN: {"int": [(1, True), (0, False), (2, UNFIT), (True, True)]},
    Scalar.DATE: {
        "date": [
            ("2024-02-29", "2024-02-29"), ("2023-02-29", UNFIT), ("0000-00-00", UNFIT),
            ("2024-02-29 10:00:00", "2024-02-29"), ("2024-02-29T10", UNFIT),
            ("2024-02-29 24:00:00", UNFIT), ("2024-2-9", UNFIT),
        ]
    },
    Scalar.DATE_TIME: {
        "timestamp": [
            ("2024-02-29 10:00:00", "2024-02-29T09:00:00+07:00"),
            ("2024-02-29 10:00:00.500000", "2024-02-29T09:00:00.5+07:00"),
            ("2024-02-29T10:00:00Z", "2024-02-29T17:00:00+07:00"),
            ("0001-01-01 00:30:00", UNFIT), ("9999-12-31 23:59:59", "9999-12-31T22:59:59+07:00"),
            ("9999-12-31T23:59:59Z", UNFIT), ("2024-02-30 10:00:00", UNFIT),
        ]
    },
    Scalar.TIME: {
        "time": [
            ("10:30:00", "10:30:00"), ("10:30:00.500000", "10:30:00.5"),
            ("10:30:00.000000", "10:30:00"), ("24:00:00", UNFIT), ("10:60:00", UNFIT),
        ]
    },
    Scalar.UUID: {"uuid": [("0A1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D",
                            "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d")]},
    Scalar.BASE64: {"bytea": [(b"\x00\xff", "AP8="), (memoryview(b"a"), "YQ=="), ("a", "YQ==")]},
    Scalar.JSON: {"json": [('{"a": 1.10}', b'{"a": 1.10}'), ("{", UNFIT)]},
}  # fmt: skip


@pytest.mark.parametrize("scalar", CASES, ids=lambda scalar: scalar.name.lower())
def test_a_stored_value_is_shown_so(scalar: Scalar) -> None:
    for sql_type, values in CASES[scalar].items():
        field = Field("f", "f", scalar, sql_type)
        output = output_of(field, timedelta(hours=8), timedelta(hours=7))
        assert output(None) is None
        for stored, shown in values:
            found = output(stored)
            if isinstance(found, orjson.Fragment):
                found = orjson.dumps(found)
            assert found == shown and type(found) is type(shown), (sql_type, stored)


def test_a_label_is_one_of_the_enumeration() -> None:
    field = Field("f", "f", Scalar.STRING, "text", labels=("A", "B"), enum="Huruf")
    output = output_of(field, timedelta(), timedelta())
    assert [output(value) for value in ("A", b"B", "C", None)] == ["A", "B", UNFIT, None]


@pytest.mark.parametrize(
    ("scalar", "sql_type", "stored", "key"),
    [
        (Scalar.DATE, "date", "2024-02-29", "2024-02-29"),
        (Scalar.DATE, "timestamp", "2024-02-29 10:00:00", "2024-02-29"),
        (Scalar.DATE_TIME, "timestamp", "2024-02-29 10:00:00", "2024-02-29T09:00:00+07:00"),
        (Scalar.DATE_TIME, "timestamp", "0000-00-00 00:00:00", None),
        (Scalar.TIME, "time", "10:30:00.500000", "10:30:00.5"),
        (Scalar.STRING, "text", UNFIT, UNFIT),
        (Scalar.INT, "int", 7, 7),
    ],
)
def test_a_key_is_made_of_what_is_shown_of_a_moment(
    scalar: Scalar, sql_type: str, stored: Any, key: Any
) -> None:
    field = Field("f", "f", scalar, sql_type)
    assert key_value_of(field, timedelta(hours=8), timedelta(hours=7))(stored) == key
