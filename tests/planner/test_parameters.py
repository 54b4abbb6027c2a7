"""What is bound: texts that every database stores, limits within their bounds."""

import pytest

from batu_graph.errors import BadUserInput
from batu_graph.planner.select import Bound
from batu_graph.planner.sql.parameters import (
    FromBounds,
    Given,
    bound_value,
    depends_on_variables,
    fixed_value,
    most_rows,
    storable_text,
)
from batu_graph.planner.values import Constant, Variable

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
