"""JSON in pieces: the same values and the same bytes as in one call."""

import random
from typing import Any

import orjson
import pytest

from batu_graph.executor import writing
from batu_graph.executor.writing import read, written

AWKWARD = ['},{"nik":', "[[", "]", '"', "\\", "é寿\U0001f363"]


def rows(number: int, inner: int, seed: int = 7) -> list[dict[str, Any]]:
    """Rows whose inner rows begin with the same field as they do, with awkward texts in them."""
    chance = random.Random(seed)
    return [
        {
            "nik": str(at),
            "nama": chance.choice(AWKWARD) if chance.random() < 0.2 else "Siti",
            "keluarga": {"anggota": [{"nik": f"{at}.{member}"} for member in range(inner)]}
            if chance.random() < 0.7
            else None,
        }
        for at in range(number)
    ]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Small pieces; the length of each text that was read in one call."""
    seen: list[int] = []

    class Told:
        Fragment = orjson.Fragment
        dumps = staticmethod(orjson.dumps)

        @staticmethod
        def loads(text: str) -> Any:
            seen.append(len(text))
            return orjson.loads(text)

    monkeypatch.setattr(writing, "PIECE", 2_000)
    monkeypatch.setattr(writing, "orjson", Told)
    return seen


@pytest.mark.parametrize("inner", [0, 1, 3, 20])
@pytest.mark.parametrize("number", [1, 10, 500])
def test_a_text_is_read_as_in_one_call(calls, number, inner) -> None:
    value = rows(number, inner)
    assert read(orjson.dumps(value).decode()) == value


@pytest.mark.parametrize("inner", [0, 3])
def test_no_call_reads_much_more_than_a_piece(calls, inner) -> None:
    value = [row | {"nama": "Siti"} for row in rows(2_000, inner)]
    assert read(orjson.dumps(value).decode()) == value
    assert len(calls) > 30 and max(calls) < 3_000


def test_texts_full_of_brackets_are_read_all_the_same(calls) -> None:
    value = [{"nik": "[" * 3 + '},{"nik":'} for _ in range(1_000)]
    assert read(orjson.dumps(value).decode()) == value


@pytest.mark.parametrize("spoil", [lambda text: text[:-1], lambda text: text.replace("99", "9,9")])
def test_what_is_no_json_is_refused(calls, spoil) -> None:
    text = orjson.dumps([{"nik": at} for at in range(1_000)]).decode()
    with pytest.raises(ValueError):
        read(spoil(text))


def test_a_value_is_written_as_in_one_call(calls) -> None:
    shared = {"desa": rows(5, 2), "teks": orjson.Fragment('{"a":[1,2]}')}
    value = {
        "data": {"desa": rows(300, 3), "kosong": [], "nama": None, "banyak": [shared] * 100},
        "errors": [{"message": "x" * 5_000}],
    }
    assert written(value, 10**9) == orjson.dumps(value)
    assert written(value, 10) == orjson.dumps(value)
