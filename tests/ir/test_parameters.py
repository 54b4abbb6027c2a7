"""What is bound: texts that every database stores, limits within their bounds."""

import pytest

from batu_graph.config.catalogue import Field
from batu_graph.errors import BadUserInput
from batu_graph.ir.parameters import (
    FromBounds,
    Given,
    bound_value,
    depends_on_variables,
    fixed_value,
    most_rows,
    storable_text,
)
from batu_graph.ir.select import Bound
from batu_graph.ir.values import Constant, Variable
from batu_graph.sql.convert import number_for
from batu_graph.types import Scalar

N = Variable(("n",))


@pytest.mark.parametrize("text", ["", "a", "Straße", "\u0001", "😀", "\ufffe"])
def test_a_text_is_bound_as_it_is(text: str) -> None:
    assert storable_text(text) == text


@pytest.mark.parametrize("text", ["\0", "a\0b", "\ud800", "a\udfff", "\udc00\ud83d"])
def test_a_text_that_no_column_can_hold_is_refused(text: str) -> None:
    with pytest.raises(BadUserInput, match="no database stores"):
        storable_text(text)


@pytest.mark.parametrize(("given", "bound"), [(0, 0), (1, 1), (50, 50), (None, 0)])
def test_a_limit_is_bound_as_given(given: int | None, bound: int) -> None:
    assert bound_value(Bound(N, "limit", 50), {"n": given}) == bound
    assert bound_value(Bound(N, "limit", 50, more=1), {"n": given}) == bound + 1


@pytest.mark.parametrize(
    ("given", "message"),
    [(-1, "limit must not be negative, but is -1"), (51, "limit is 51, but may be at most 50")],
)
def test_a_limit_out_of_its_bounds_is_refused(given: int, message: str) -> None:
    with pytest.raises(BadUserInput, match=message):
        bound_value(Bound(N, "limit", 50), {"n": given})
    assert fixed_value(Bound(Constant(given), "limit", 50)) is None


def test_a_limit_written_in_the_document_is_known_beforehand() -> None:
    written, given = Bound(Constant(7), "limit", 50), Bound(N, "limit", 50)
    assert (fixed_value(written), most_rows(written)) == (7, 7)
    assert (fixed_value(given), most_rows(given)) == (None, 50)
    assert FromBounds((written, given)).bind(Given({"n": 3})) == 10
    assert depends_on_variables(FromBounds((written, given)))
    assert not depends_on_variables(FromBounds((written,)))


@pytest.mark.parametrize(
    ("sql_type", "value", "fits"),
    [
        ("int", 2**40, True),
        ("bigint", 2**63 - 1, True),
        ("bigint", 2**63, False),
        ("bigint", -(2**63), True),
        ("bigint", -(2**63) - 1, False),
        ("bigint unsigned", -1, True),
        ("bigint unsigned", 2**64 - 1, True),
        ("bigint unsigned", 2**64, False),
        ("decimal(30,0)", 2**64, True),
    ],
)
def test_a_number_of_over_64_bits_is_refused_where_the_column_has_no_more(
    sql_type: str, value: int, fits: bool
) -> None:
    field = Field("n", "n", Scalar.BIG_INT, sql_type)
    if fits:
        assert number_for(field, value) == value
    else:
        with pytest.raises(BadUserInput, match="n cannot be compared with"):
            number_for(field, value)
