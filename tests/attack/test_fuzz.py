"""Random operations near the limits: always the same in the suite, others by ``make fuzz``.

``BATU_FUZZ_SECONDS`` says for how long, ``BATU_FUZZ_SEED`` with which operations.
"""

import os

from tests.attack.conftest import Gateway
from tests.attack.fuzz import fuzz
from tests.attack.test_attacks import HELD

SECONDS = float(os.environ.get("BATU_FUZZ_SECONDS", "45"))
SEED = int(os.environ.get("BATU_FUZZ_SEED", "7"))
GROWTH = 50.0
"""Megabytes."""


def test_random_operations_hold_nobody_up(gateway: Gateway) -> None:
    report = fuzz(gateway, SECONDS, SEED, HELD)
    print(report.table())
    assert report.failed == []
    assert set(report.statuses) <= {200, 413}
    assert [one for one in report.worst if one[0] > HELD] == []
    # Caches fill up first, which takes longer than a short run.
    assert report.growth < GROWTH or SECONDS < 600
