"""Cursors: what makes one another, and what is none."""

from dataclasses import replace

import pytest

from batu_graph.config.catalogue import Entity, Field
from batu_graph.errors import BadUserInput
from batu_graph.planner.cursors import LONGEST, order_sign, read_cursor, write_cursor
from batu_graph.planner.select import Cursor, OrderBy
from batu_graph.planner.sql.parameters import FromCursor, Given
from batu_graph.planner.values import Constant
from batu_graph.types import Scalar

NAMA = Field("nama", "nama", Scalar.STRING, "text")
KODE = Field("kode", "kode", Scalar.ID, "text", nullable=False)
DESA = Entity("Desa", "wilayah", "wilayah", None, "desa", "desa", {"nama": NAMA, "kode": KODE})
ORDER = [(OrderBy(NAMA), "nama"), (OrderBy(KODE), "kode")]
SIGN = order_sign(DESA, ORDER)


def cursor(text: str) -> Cursor:
    return Cursor(Constant(text), "after", SIGN)


@pytest.mark.parametrize(
    ("entity", "order"),
    [
        (replace(DESA, name="Kelurahan"), ORDER),
        (DESA, [(OrderBy(NAMA, descending=True), "nama"), ORDER[1]]),
        (DESA, [(OrderBy(NAMA, nulls_first=True), "nama"), ORDER[1]]),
        (DESA, [(OrderBy(NAMA), "namaLain"), ORDER[1]]),
        (DESA, ORDER[:1]),
        (DESA, ORDER[::-1]),
    ],
    ids=["entity", "direction", "place of nulls", "value", "fewer", "other sequence"],
)
def test_every_other_order_refuses_the_cursor(
    entity: Entity, order: list[tuple[OrderBy, object]]
) -> None:
    text = write_cursor(order_sign(entity, order), ["Temas", "1"])
    with pytest.raises(BadUserInput, match="another order"):
        read_cursor(cursor(text), text)


def test_a_cursor_holds_the_values_it_was_made_of() -> None:
    text = write_cursor(SIGN, ["Temas", None, 1.5])
    assert read_cursor(cursor(text), text) == ["Temas", None, 1.5]


def test_a_cursor_has_a_greatest_length() -> None:
    longest = LONGEST * 3 // 4 - len(SIGN) - 10
    text = write_cursor(SIGN, ["a" * longest])
    assert len(text) <= LONGEST
    assert read_cursor(cursor(text), text) == ["a" * longest]
    text = write_cursor(SIGN, ["a" * LONGEST])
    with pytest.raises(BadUserInput, match="is no cursor"):
        read_cursor(cursor(text), text)


@pytest.mark.parametrize("values", [[], ["Temas"], ["Temas", "satu"]])
def test_a_cursor_with_other_values_than_its_order_has_is_none(values: list[object]) -> None:
    text = write_cursor(SIGN, values)
    bound = FromCursor(cursor(text), 1, lambda value: int(str(value)))
    with pytest.raises(BadUserInput, match="is no cursor"):
        bound.bind(Given({}))
