"""Whether a document holds a row too many is seen in its text."""

from random import Random
from typing import Any

import orjson
import pytest

from batu_graph.executor.surplus import CutList, cut_lists, cut_text, may_hold_surplus
from batu_graph.ir.plan import Defaulted

TRAPS = ["", '[{"nik":', '},{"nik":"', "},{", 'a"},{"nik":1', "]}]", '[{"', "\\", 'x\\"},{"nik":']


def rows(random: Random, count: int) -> list[dict[str, Any]]:
    return [{"nik": random.choice(TRAPS), "nama": random.choice(TRAPS)} for _ in range(count)]


@pytest.mark.parametrize("seed", range(300))
def test_a_list_with_a_row_too_many_is_found_and_no_other(seed: int) -> None:
    random = Random(seed)
    most = random.choice([1, 2, 5, 30])
    counts = [random.choice([0, 1, most - 1, most, most]) for _ in range(random.randint(1, 30))]
    if seed % 2:
        counts[random.randrange(len(counts))] = most + 1
    value = [{"kode": random.choice(TRAPS), "warga": rows(random, n)} for n in counts]
    nested = Defaulted(("warga",), most, "nik", row=len('"nik":0,"nama":0,'), flat=True, alone=True)
    text = orjson.dumps(value).decode()
    assert may_hold_surplus([nested], text) is bool(seed % 2)
    found, cut = cut_lists([nested], orjson.loads(text))
    assert cut is bool(seed % 2)
    assert [len(one["warga"]) for one in found] == [min(n, most) for n in counts]
    assert [isinstance(one["warga"], CutList) for one in found] == [n > most for n in counts]


@pytest.mark.parametrize("seed", range(100))
def test_a_flat_list_is_cut_without_opening_it(seed: int) -> None:
    random = Random(seed)
    most = random.choice([1, 2, 5, 30])
    whole = rows(random, most + 1)
    root = Defaulted((), most, "nik", row=len('"nik":0,"nama":0,'), flat=True, alone=True)
    assert not may_hold_surplus([root], orjson.dumps(whole[:most]).decode())
    text = orjson.dumps(whole).decode()
    assert may_hold_surplus([root], text)
    assert orjson.dumps(cut_text(root, text).text) == orjson.dumps(whole[:most])
