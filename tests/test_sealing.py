"""Texts that clients keep for us: they tell nothing, and nobody else can make one."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batu_graph.sealing import NotSealedHere, Seal, new_secret

SECRET = new_secret()
SEAL = Seal(SECRET)
VALUES = ["3579991501450001", None, 1.5, "1945-01-15", True]


def test_what_is_sealed_is_opened_by_whoever_shares_the_secret() -> None:
    assert Seal(SECRET).open("cursor", SEAL.close("cursor", VALUES)) == VALUES


def test_the_same_values_give_the_same_text_and_others_another() -> None:
    assert SEAL.close("id", VALUES) == Seal(SECRET).close("id", VALUES)
    assert SEAL.close("id", VALUES) != SEAL.close("id", VALUES[:-1])
    assert SEAL.close("id", VALUES) != SEAL.close("cursor", VALUES)


def test_nothing_of_the_values_can_be_read() -> None:
    sealed = base64.urlsafe_b64decode(SEAL.close("id", VALUES) + "==")
    for value in ("357999", "1945", "null"):
        assert value.encode() not in sealed


def test_every_changed_bit_is_noticed() -> None:
    sealed = bytearray(base64.urlsafe_b64decode(SEAL.close("id", VALUES) + "=="))
    for position in range(len(sealed)):
        for bit in range(8):
            sealed[position] ^= 1 << bit
            with pytest.raises(NotSealedHere):
                SEAL.open("id", base64.urlsafe_b64encode(sealed).rstrip(b"=").decode())
            sealed[position] ^= 1 << bit


def test_shorter_and_longer_texts_are_refused() -> None:
    text = SEAL.close("id", VALUES)
    for changed in (text[:-4], text[4:], text + "AAAA", text * 2, ""):
        with pytest.raises(NotSealedHere):
            SEAL.open("id", changed)


def test_another_purpose_and_another_secret_open_nothing() -> None:
    text = SEAL.close("id", VALUES)
    for seal, purpose in ((SEAL, "cursor"), (Seal.random(), "id")):
        with pytest.raises(NotSealedHere):
            seal.open(purpose, text)


@given(st.text() | st.text("ABCDabcd0123-_=", max_size=60))
def test_no_other_text_is_opened_and_none_is_an_error(text: str) -> None:
    with pytest.raises(NotSealedHere):
        SEAL.open("id", text)
