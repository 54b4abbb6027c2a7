"""Small numbers meet by chance; long numbers and texts do not."""

import pytest

from batu_graph.onboarding.relating.chance import by_chance

COUNTED = [str(n) for n in range(1, 101)]


@pytest.mark.parametrize(
    ("near", "far", "share"),
    [
        (["1", "2", "5"], COUNTED, 1.0),
        (["0", "1"], ["0", "1"], 1.0),
        (["50", "100"], COUNTED[:50], 0.5),
        (["200"], COUNTED, 0.5),
        (["01", "02", "03"], ["01", "02", "03"], 1.0),
        (["10", "20", "30"], ["10", "20", "30"], 0.1),
        (["3579990101800001"], [f"357999010180{n:04}" for n in range(10_000)], 0.0),
        (["A01", "B02"], ["A01", "B02"], 0.0),
        (["1", "2", "3", "A"], COUNTED, 0.0),
        ([*COUNTED[:19], "A"], COUNTED, 1.0),
        (["²", "٣"], COUNTED, 0.0),
        ([], COUNTED, 0.0),
        (["1"], [], 0.0),
        (["0"], ["0"], 1.0),
        (["0"], ["1"], 0.0),
    ],
)
def test_the_share_that_any_numbers_would_find(
    near: list[str], far: list[str], share: float
) -> None:
    assert by_chance(near, far) == pytest.approx(share, abs=1e-9)
