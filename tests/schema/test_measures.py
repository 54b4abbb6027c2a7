"""Aggregates and keys of groups: which fields they take, and of what type they are."""

from dataclasses import replace

import pytest

from batu_graph.config.catalogue import Field
from batu_graph.schema.measures import (
    DatePart,
    Function,
    counted,
    grouped,
    is_total,
    measured,
    takes,
)
from batu_graph.types import DataClass, Scalar


def field(scalar: Scalar, sql_type: str, **parts: object) -> Field:
    made = Field("a", "kolom", scalar, sql_type, False, classification=DataClass.PERSONAL)
    return replace(made, **parts)  # type: ignore[arg-type]


INT = field(Scalar.INT, "integer")
BIG = field(Scalar.BIG_INT, "bigint")
DECIMAL = field(Scalar.DECIMAL, "decimal(12,2)")
PLAIN = field(Scalar.DECIMAL, "numeric")
FLOAT = field(Scalar.FLOAT, "real")
TEXT = field(Scalar.STRING, "varchar(5)")
NUMBER_IN_TEXT = field(Scalar.DECIMAL, "varchar(20)")
MOMENT = field(Scalar.DATE_TIME, "timestamp")
FUNCTIONS = {
    Scalar.ID: "countDistinct",
    Scalar.STRING: "countDistinct min max",
    Scalar.INT: "countDistinct sum avg min max",
    Scalar.BIG_INT: "countDistinct sum avg min max",
    Scalar.FLOAT: "countDistinct sum avg min max",
    Scalar.DECIMAL: "countDistinct sum avg min max",
    Scalar.BOOLEAN: "countDistinct",
    Scalar.DATE: "countDistinct min max",
    Scalar.DATE_TIME: "countDistinct min max",
    Scalar.TIME: "countDistinct min max",
    Scalar.JSON: "",
    Scalar.UUID: "countDistinct",
    Scalar.BASE64: "",
    Scalar.YEAR: "countDistinct min max",
}


@pytest.mark.parametrize("scalar", Scalar)
def test_each_function_takes_the_scalars_it_means_something_for(scalar: Scalar) -> None:
    taken = [one.value for one in Function if takes(one, field(scalar, "text"))]
    assert taken == FUNCTIONS[scalar].split()


def test_an_enum_has_no_least_value() -> None:
    label = field(Scalar.STRING, "enum('a')", enum="Huruf", labels=("a",))
    assert [one.value for one in Function if takes(one, label)] == ["countDistinct"]


@pytest.mark.parametrize(
    ("function", "of", "scalar", "sql_type"),
    [
        (Function.COUNT, TEXT, Scalar.INT, "bigint"),
        (Function.COUNT_DISTINCT, TEXT, Scalar.INT, "bigint"),
        (Function.SUM, INT, Scalar.BIG_INT, "decimal(38,0)"),
        (Function.SUM, BIG, Scalar.DECIMAL, "decimal(38,0)"),
        (Function.SUM, DECIMAL, Scalar.DECIMAL, "decimal(38,2)"),
        (Function.SUM, PLAIN, Scalar.DECIMAL, "decimal"),
        (Function.SUM, NUMBER_IN_TEXT, Scalar.DECIMAL, "decimal"),
        (Function.SUM, FLOAT, Scalar.FLOAT, "double precision"),
        (Function.AVG, FLOAT, Scalar.FLOAT, "double precision"),
        (Function.AVG, INT, Scalar.DECIMAL, "decimal(38,6)"),
        (Function.AVG, DECIMAL, Scalar.DECIMAL, "decimal(38,6)"),
        (Function.MIN, INT, Scalar.INT, "integer"),
        (Function.MAX, MOMENT, Scalar.DATE_TIME, "timestamp"),
        (Function.MAX, NUMBER_IN_TEXT, Scalar.DECIMAL, "decimal"),
        (Function.MIN, TEXT, Scalar.STRING, "text"),
    ],
)
def test_a_measure_is_of_a_type_that_holds_it(
    function: Function, of: Field, scalar: Scalar, sql_type: str
) -> None:
    made = measured(function, of, "hasil")
    assert (made.name, made.column, made.scalar, made.sql_type) == (
        *("hasil", "hasil", scalar, sql_type),
    )
    assert made.nullable is (function not in (Function.COUNT, Function.COUNT_DISTINCT))
    assert is_total(made) is sql_type.startswith("decimal(38")


def test_a_measure_is_as_confidential_as_what_is_measured() -> None:
    for function in (Function.SUM, Function.AVG, Function.MIN, Function.MAX):
        assert measured(function, INT, "hasil").classification is DataClass.PERSONAL
    assert grouped(MOMENT, DatePart.YEAR, "t").classification is DataClass.PERSONAL


def test_the_least_text_is_compared_by_code_point() -> None:
    assert measured(Function.MIN, TEXT, "hasil").binary
    assert grouped(TEXT, DatePart.VALUE, "hasil").binary


@pytest.mark.parametrize(
    ("of", "part", "scalar", "sql_type"),
    [
        (MOMENT, DatePart.YEAR, Scalar.YEAR, "integer"),
        (MOMENT, DatePart.QUARTER, Scalar.INT, "integer"),
        (MOMENT, DatePart.MONTH, Scalar.INT, "integer"),
        (MOMENT, DatePart.DAY, Scalar.INT, "integer"),
        (MOMENT, DatePart.VALUE, Scalar.DATE_TIME, "timestamp"),
        (field(Scalar.DATE, "timestamp"), DatePart.VALUE, Scalar.DATE, "date"),
        (field(Scalar.DATE, "varchar(10)"), DatePart.VALUE, Scalar.DATE, "varchar(10)"),
        (TEXT, DatePart.VALUE, Scalar.STRING, "text"),
        (field(Scalar.ID, "bigint"), DatePart.VALUE, Scalar.ID, "text"),
        (INT, DatePart.VALUE, Scalar.INT, "integer"),
        (field(Scalar.INT, "varchar(4)"), DatePart.VALUE, Scalar.INT, "decimal"),
        (field(Scalar.YEAR, "char(4)"), DatePart.VALUE, Scalar.YEAR, "decimal"),
        (field(Scalar.YEAR, "year"), DatePart.VALUE, Scalar.YEAR, "year"),
        (field(Scalar.BOOLEAN, "tinyint(1)"), DatePart.VALUE, Scalar.BOOLEAN, "tinyint(1)"),
    ],
)
def test_a_groups_key_is_of_a_type_that_holds_it(
    of: Field, part: DatePart, scalar: Scalar, sql_type: str
) -> None:
    made = grouped(of, part, "kunci")
    assert (made.name, made.column, made.scalar, made.sql_type) == (
        *("kunci", "kunci", scalar, sql_type),
    )
    assert made.nullable


def test_a_count_is_always_there() -> None:
    assert counted("banyak") == Field("banyak", "banyak", Scalar.INT, "bigint", nullable=False)
