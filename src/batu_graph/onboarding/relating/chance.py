"""How much of a match would be there by chance: small numbers are found everywhere.

Keys that a database counts up, 1 to n, hold any small numbers there are: that ``jenis_id`` of one
agency is found among another's ``id`` says nothing. Citizens' numbers, codes of regions and names
are rare among all that could be written, and where they meet it is no accident.
"""

from collections.abc import Iterable

NUMBERS = 0.9
"""Share of the keys that must be whole numbers; other texts do not meet by chance."""
PROVES_NOTHING = 0.5
"""Chance from which a match is no evidence."""


def by_chance(near: Iterable[str], far: Iterable[str]) -> float:
    """The share of near keys that would be found if they were any numbers up to their largest.

    Args:
        near: distinct texts under their codec.
        far: distinct texts under theirs.

    Returns:
        From 0 to 1; 0 where the near keys are not numbers.
    """
    texts = list(near)
    numbers = [number for text in texts if (number := _number(text)) is not None]
    if not numbers or len(numbers) < NUMBERS * len(texts):
        return 0.0
    largest = max(numbers)
    there = {number for text in far if (number := _number(text)) is not None}
    within = sum(1 for number in there if number <= largest)
    return min(1.0, within / (largest + 1 if 0 in there else max(largest, 1)))


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
