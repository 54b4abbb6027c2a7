"""Columns of two agencies that could mean the same: by their names, by what values look like."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from batu_graph.config.catalogue import Catalogue, Entity, Field
from batu_graph.config.families import scale_of
from batu_graph.onboarding.drafting.names import words
from batu_graph.onboarding.drafting.proposing import CALLED_KEY, TOO_GENERAL
from batu_graph.onboarding.reading.shapes import Shape
from batu_graph.types import DataClass, Scalar

KEYS = frozenset({Scalar.ID, Scalar.STRING, Scalar.INT, Scalar.BIG_INT, Scalar.DECIMAL})
"""Scalars of keys that codecs work on, and that agencies share."""
SUBJECTS: Mapping[str, frozenset[str]] = {
    "a citizen's number": frozenset(
        ["nik", "ktp", "noktp", "nonik", "nikktp", "noinduk", "identitas", "penduduk"]
    ),
    "a village": frozenset(
        ["desa", "kel", "kelurahan", "kddesa", "kodedesa", "kdkel", "kdkelurahan", "iddesa"]
    ),
    "a district": frozenset(["kec", "kecamatan", "kdkec", "kodekecamatan"]),
    "a family's number": frozenset(["kk", "nokk"]),
    "an agency's code": frozenset(["skpd", "opd", "kdskpd", "kodeskpd", "kdopd"]),
    "a school's number": frozenset(["npsn"]),
    "a business's number": frozenset(["nib"]),
    "a tax object's number": frozenset(["nop"]),
    "a diagnosis": frozenset(["icd", "icd10", "kdicd", "diagnosa"]),
    "a ticket": frozenset(["tiket", "notiket"]),
}
"""What keys of several agencies are about -> words in their names."""
NEARLY_UNIQUE = 0.9
"""Share of different values from which a column could be a key that nobody declared."""
_SAME = {
    "NIK with separators": "NIK",
    "region code of the statistics office": "region code",
}
"""Shapes of one thing in two spellings: which of them agree, the values tell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A field of an entity."""

    entity: Entity
    field: Field

    @property
    def name(self) -> str:
        """``Kunjungan.noKtp``."""
        return f"{self.entity.name}.{self.field.name}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A column here that could name rows there, and why."""

    near: Column
    far: Column
    why: str


def keys_of(catalogue: Catalogue, namespace: str) -> list[Column]:
    """The columns of an agency that are keys of one field."""
    return [
        Column(entity, field)
        for entity in catalogue.entities.values()
        if entity.namespace == namespace
        for key in dict.fromkeys([entity.key, *entity.unique])
        if len(key) == 1 and _can_join(field := entity.fields[key[0]])
    ]


def could_be_keys_of(
    catalogue: Catalogue, namespace: str, distinct: Mapping[str, float]
) -> list[Column]:
    """The columns of an agency that are no declared keys and look as if they were.

    Only columns whose name says what agencies share are asked about: a citizen's number, a
    school's. A name or an amount can be different in every row, too.

    Args:
        distinct: name of a column -> share of different values among those looked at; columns with
            too few values are not in it.
    """
    declared = {key.name for key in keys_of(catalogue, namespace)}
    return [
        column
        for column in columns_of(catalogue, namespace)
        if column.name not in declared
        and distinct.get(column.name, 0.0) >= NEARLY_UNIQUE
        and any(_said(column.field.column) & words_of for words_of in SUBJECTS.values())
    ]


def columns_of(catalogue: Catalogue, namespace: str) -> list[Column]:
    """The columns of an agency that could name rows elsewhere."""
    return [
        Column(entity, field)
        for entity in catalogue.entities.values()
        if entity.namespace == namespace
        for field in entity.fields.values()
        if _can_join(field)
    ]


def _can_join(field: Field) -> bool:
    """Whether a column can be a key between agencies: no secret, no choice, no amount."""
    return (
        field.scalar in KEYS
        and field.classification is not DataClass.SECRET
        and not field.labels
        and not scale_of(field)
    )


def candidates(
    near: Sequence[Column],
    far: Sequence[Column],
    shapes: Mapping[str, Shape | None],
    most: int,
) -> Iterator[Candidate]:
    """Pairs that something speaks for, each once with the first reason.

    Args:
        shapes: name of a column -> the shape of its values, where it was looked at.
        most: keys that one column is paired with; those that its name speaks for come first.
    """
    keys = _Keys.of(far, shapes)
    for one in near:
        reasons: dict[str, Candidate] = {}
        for other, why in keys.named_by(one, shapes.get(one.name)):
            if one.entity.source != other.entity.source:
                reasons.setdefault(other.name, Candidate(one, other, why))
        yield from islice(reasons.values(), most)


@dataclass(slots=True)
class _Keys:
    """Keys by what leads to them."""

    by_name: dict[str, list[Column]]
    by_subject: dict[str, list[Column]]
    by_owner: dict[str, list[Column]]
    by_shape: dict[str, list[Column]]

    @classmethod
    def of(cls, keys: Sequence[Column], shapes: Mapping[str, Shape | None]) -> "_Keys":
        made = cls({}, {}, {}, {})
        for key in keys:
            name, said = key.field.column.lower(), _said(key.field.column)
            owner = {*_parts(key.entity.name), key.entity.name.lower()}
            if name not in TOO_GENERAL:
                made.by_name.setdefault(name, []).append(key)
            for subject, words_of in SUBJECTS.items():
                general = said <= CALLED_KEY | TOO_GENERAL
                if said & words_of or (general and owner & words_of):
                    made.by_subject.setdefault(subject, []).append(key)
            for word in owner - TOO_GENERAL:
                made.by_owner.setdefault(word, []).append(key)
            if shape := shapes.get(key.name):
                made.by_shape.setdefault(_thing(shape), []).append(key)
        return made

    def named_by(self, column: Column, shape: Shape | None) -> Iterator[tuple[Column, str]]:
        """The keys that a column could hold, with what says so; some several times."""
        name, said = column.field.column, _said(column.field.column)
        yield from ((key, "the same name") for key in self.by_name.get(name.lower(), ()))
        for subject, words_of in SUBJECTS.items():
            if said & words_of:
                yield from ((key, subject) for key in self.by_subject.get(subject, ()))
        rest = "".join(word for word in _parts(name) if word not in CALLED_KEY)
        yield from ((key, "its name names the other") for key in self.by_owner.get(rest, ()))
        if shape is not None:
            why = f"values look like {shape.name}"
            yield from ((key, why) for key in self.by_shape.get(_thing(shape), ()))


def _thing(shape: Shape) -> str:
    return _SAME.get(shape.name, shape.name)


@lru_cache(16_384)
def _parts(name: str) -> tuple[str, ...]:
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return tuple(part.lower() for part in words(split))


@lru_cache(16_384)
def _said(name: str) -> frozenset[str]:
    """The words of a name, two neighbours as one word too."""
    parts = _parts(name)
    return frozenset([*parts, "".join(parts), *map("".join, pairwise(parts))])
