"""What all agencies' data grows from: the seed, the scale, and the people who live in the city."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

SEED = 3579
RESIDENTS_MEN, RESIDENTS_WOMEN = 113_186, 112_222
RESIDENTS = RESIDENTS_MEN + RESIDENTS_WOMEN
"""The register's count at scale 1."""
QUICK_SCALE = 20_000 / RESIDENTS
"""The demo's default: about 20,000 residents."""
AS_OF = date(2024, 12, 31)
"""The day the register stands for. Nothing here asks the clock."""


@dataclass(frozen=True, slots=True)
class Resident:
    """What other agencies may happen to know of a living resident."""

    nik: str
    born: date
    village: str
    """Code of the interior ministry."""


@dataclass(slots=True)
class Seeds:
    """One demo city in the making."""

    seed: int
    scale: float
    residents: Sequence[Resident] = field(default=(), repr=False)
    """Filled by the population register, which is made first."""

    def random(self, agency: str) -> Random:
        """The agency's own random numbers: another agency's changes leave them as they are."""
        return Random(f"{self.seed}:{agency}")

    def scaled(self, count: int) -> int:
        """A count at scale 1 -> at this city's scale, at least 1."""
        return max(1, round(count * self.scale))


def day_between(random: Random, first: date, last: date) -> date:
    """A day, both ends included."""
    return first + timedelta(days=random.randrange((last - first).days + 1))


def parts_of(total: int, weights: Sequence[float]) -> list[int]:
    """``total`` in whole parts after their weights; the parts add up to exactly ``total``."""
    whole = sum(weights)
    ends, reached = [], 0.0
    for weight in weights:
        reached += weight
        ends.append(round(total * reached / whole))
    return [end - start for start, end in zip([0, *ends[:-1]], ends, strict=True)]
