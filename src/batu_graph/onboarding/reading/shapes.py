"""Shapes of values that give away what a column holds, whatever it is called.

Every shape is a full match of the trimmed text. Sources: NIK, UU 24/2013 with the population
ministry's rules (region, day + 40 for women, month, year, serial); NPSN 8 digits; NIB 13 digits;
NOP 18 digits; region codes of the interior ministry (Kepmendagri 050-145/2022) and of the
statistics office; SKPD and sub kegiatan, Permendagri 90/2019.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from batu_graph.types import DataClass

MOST = 0.6
"""Share of a column's sampled values that must have a shape."""
FEWEST = 5
"""Values below this number show nothing."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape."""

    name: str
    pattern: re.Pattern[str]
    classification: DataClass | None
    """What it makes of a column; None: it only helps to find keys."""


_DAY = r"(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])"
_MONTH = r"(?:0[1-9]|1[0-2])"

SHAPES = (
    Shape("NIK", re.compile(rf"\d{{6}}{_DAY}{_MONTH}\d{{6}}"), DataClass.PERSONAL),
    Shape(
        "NIK with separators",
        re.compile(rf"\d{{6}}[ .-]{_DAY}{_MONTH}\d{{2}}[ .-]\d{{4}}"),
        DataClass.PERSONAL,
    ),
    Shape("e-mail", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), DataClass.PERSONAL),
    Shape(
        "telephone",
        re.compile(r"(?:\+?62|0)[ -]?8\d{1,3}(?:[ -]?\d{2,5}){2,3}"),
        DataClass.PERSONAL,
    ),
    Shape(
        "hash of a password",
        re.compile(r"\$(?:2[abxy]|argon2\w*|5|6|1)\$.+|\{(?:SSHA|SHA|MD5)\}.+|[0-9a-f]{40}"),
        DataClass.SECRET,
    ),
    Shape("token", re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*"), DataClass.SECRET),
    Shape(
        "tax number (NPWP)", re.compile(r"\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}"), DataClass.PERSONAL
    ),
    Shape("region code", re.compile(r"\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?"), None),
    Shape("SKPD code", re.compile(r"\d\.\d\d(?:\.\d{1,2}){5}\.\d{4}"), None),
    Shape("sub kegiatan", re.compile(r"\d\.\d\d\.\d\d\.\d\.\d\d\.\d{2,4}"), None),
    Shape("NOP", re.compile(r"\d{18}|\d\d\.\d\d\.\d{3}\.\d{3}\.\d{3}[-.]\d{4}\.\d"), None),
    Shape("NIB", re.compile(r"\d{13}"), None),
    Shape("NPSN", re.compile(r"[1-9]\d{7}"), None),
    Shape("region code of the statistics office", re.compile(r"\d{4}(?:\d{3}(?:\d{3})?)?"), None),
)
"""In the order they are tried: the first that most values have."""


def shape_of(values: Iterable[object]) -> Shape | None:
    """The shape that most of a column's values have, or None."""
    texts = [text for value in values if (text := str(value).strip()) and value is not None]
    if len(texts) < FEWEST:
        return None
    for shape in SHAPES:
        found = sum(1 for text in texts if shape.pattern.fullmatch(text))
        if found >= MOST * len(texts):
            return shape
    return None


def is_coordinate(values: Sequence[object]) -> bool:
    """Whether numbers are degrees of latitude or longitude within Indonesia."""
    numbers = []
    for value in values:
        try:
            numbers.append(float(str(value)))
        except ValueError:
            continue
    measured = [number for number in numbers if number != 0]
    if len(measured) < FEWEST:
        return False
    inside = [n for n in measured if (-11.5 <= n <= 6.5 or 94 <= n <= 142) and n != int(n)]
    return len(inside) >= MOST * len(measured)
