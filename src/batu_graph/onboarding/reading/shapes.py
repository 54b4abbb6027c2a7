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
    unless_key: bool = False
    """Whether a key or a file's checksum looks the same."""


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
        re.compile(r"\$(?:2[abxy]|argon2\w*|5|6|1)\$.+|\{(?:SSHA|SHA|MD5)\}.+|\*[0-9A-F]{40}"),
        DataClass.SECRET,
    ),
    Shape(
        "hash",
        re.compile(r"[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}", re.IGNORECASE),
        DataClass.SECRET,
        unless_key=True,
    ),
    Shape(
        "address with a password in it",
        re.compile(r"[a-z][a-z0-9+.-]*://[^/\s:@]+:[^/\s@]+@\S+", re.IGNORECASE),
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


@dataclass(frozen=True, slots=True)
class Labels:
    """Values that a column of one meaning has, and no other."""

    name: str
    classification: DataClass
    values: frozenset[str]
    fewest: int
    """Of them that must be there."""


def _labels(name: str, classification: DataClass, fewest: int, values: str) -> Labels:
    return Labels(name, classification, frozenset(values.split("|")), fewest)


LABELS = (
    _labels(
        "findings of an examination",
        DataClass.SPECIFIC,
        2,
        "positif|negatif|positive|negative|reaktif|nonreaktif|reactive|nonreactive|pos|neg|"
        "normal|abnormal|positif1|positif2|positif3",
    ),
    _labels("blood groups", DataClass.SPECIFIC, 3, "a|b|ab|o|a+|b+|ab+|o+|a-|b-|ab-|o-"),
    _labels(
        "sexes",
        DataClass.PERSONAL,
        2,
        "l|p|lk|pr|lakilaki|laki|perempuan|pria|wanita|male|female|m|f|w",
    ),
    _labels(
        "religions",
        DataClass.PERSONAL,
        3,
        "islam|kristen|protestan|kristenprotestan|katolik|katholik|hindu|budha|buddha|konghucu|"
        "khonghucu|kepercayaan|kepercayaanterhadaptuhanyme|penghayat",
    ),
    _labels(
        "marital states",
        DataClass.PERSONAL,
        2,
        "kawin|belumkawin|tidakkawin|menikah|belummenikah|nikah|belumnikah|cerai|ceraihidup|"
        "ceraimati|janda|duda|single|married|divorced|widowed|lajang|jomblo",
    ),
    _labels(
        "relatives",
        DataClass.PERSONAL,
        2,
        "ayah|ibu|suami|istri|anak|saudara|menantu|cucu|orangtua|mertua|kepalakeluarga|famili|diri"
        "|dirisendiri|kakak|adik|wali",
    ),
    _labels("nationalities", DataClass.PERSONAL, 2, "wni|wna"),
)
"""In the order they are tried."""
_OTHERS = frozenset(["", "lainnya", "lain", "lainlain", "tidakdiketahui", "tidaktahu", "unknown"])


def labels_of(values: Iterable[str]) -> Labels | None:
    """What a column's values, or the labels of its type, are all about; None where they tell of
    nothing personal."""
    distinct = {re.sub(r"[\s._/()]|-(?=.)", "", value.strip().lower()) for value in values}
    told = {value for value in distinct if value != "-"} - _OTHERS
    for labels in LABELS:
        if len(told) >= labels.fewest and told <= labels.values:
            return labels
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
