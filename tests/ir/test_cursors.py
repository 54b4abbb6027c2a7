"""Cursors: what makes one another, and what is none."""

from dataclasses import replace

import pytest

from batu_graph.config.catalogue import Entity, Field
from batu_graph.errors import BadUserInput
from batu_graph.ir.cursors import LONGEST, Cursors
from batu_graph.ir.parameters import FromCursor, Given
from batu_graph.ir.rejection import OperationRejected
from batu_graph.ir.select import Cursor, OrderBy
from batu_graph.ir.values import Constant
from batu_graph.planner.paging import order_sign
from batu_graph.sealing import Seal
from batu_graph.types import Scalar

NAMA = Field("nama", "nama", Scalar.STRING, "text")
KODE = Field("kode", "kode", Scalar.ID, "text", nullable=False)
DESA = Entity("Desa", "wilayah", "wilayah", None, "desa", "desa", {"nama": NAMA, "kode": KODE})
ORDER = [(OrderBy(NAMA), "nama"), (OrderBy(KODE), "kode")]
SEAL = Seal.random()
CURSORS = Cursors(SEAL, order_sign(DESA, ORDER))


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
    text = Cursors(SEAL, order_sign(entity, order)).write(["Temas", "1"])
    with pytest.raises(BadUserInput, match="another order"):
        CURSORS.read(text, "after")


def test_a_cursor_holds_the_values_it_was_made_of() -> None:
    text = CURSORS.write(["Temas", None, 1.5])
    assert CURSORS.read(text, "after") == ["Temas", None, 1.5]


def test_a_cursor_has_a_greatest_length() -> None:
    longest = LONGEST * 3 // 4 - 60
    text = CURSORS.write(["a" * longest])
    assert len(text) <= LONGEST
    assert CURSORS.read(text, "after") == ["a" * longest]
    text = CURSORS.write(["a" * LONGEST])
    with pytest.raises(BadUserInput, match="is no cursor"):
        CURSORS.read(text, "after")


@pytest.mark.parametrize("values", [[], ["Temas"], ["Temas", "satu"]])
def test_a_cursor_with_other_values_than_its_order_has_is_none(values: list[object]) -> None:
    cursor = Cursor(Constant(CURSORS.write(values)), "after", CURSORS)
    bound = FromCursor(cursor, 1, lambda value: int(str(value)))
    with pytest.raises(OperationRejected, match="is no cursor"):
        bound.bind(Given({}))


def test_a_cursor_of_another_secret_is_none() -> None:
    text = replace(CURSORS, seal=Seal.random()).write(["Temas", "1"])
    with pytest.raises(BadUserInput, match="is no cursor"):
        CURSORS.read(text, "after")
