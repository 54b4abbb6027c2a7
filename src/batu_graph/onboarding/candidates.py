"""Columns of two agencies that could mean the same: by their names, by what values look like."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from batu_graph.config.catalogue import Catalogue, Entity, Field
from batu_graph.onboarding.names import words
from batu_graph.onboarding.proposing import CALLED_KEY, TOO_GENERAL
from batu_graph.onboarding.shapes import Shape
from batu_graph.planner.sql.families import scale_of
from batu_graph.types import DataClass, Scalar

KEYS = frozenset({Scalar.ID, Scalar.STRING, Scalar.INT, Scalar.BIG_INT, Scalar.DECIMAL})
"""Scalars of keys that codecs work on, and that agencies share."""
SUBJECTS: Mapping[str, frozenset[str]] = {
    "a citizen's number": frozenset(
        ["nik", "ktp", "noktp", "nonik", "no_ktp", "nikktp", "noinduk", "penduduk"]
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
    near: Sequence[Column], far: Sequence[Column], shapes: Mapping[str, Shape | None]
) -> Iterator[Candidate]:
    """Pairs that something speaks for.

    Args:
        shapes: name of a column -> the shape of its values, where it was looked at.
    """
    for one in near:
        for other in far:
            why = _names_say(one, other) or _shapes_say(one, other, shapes)
            if why and one.entity.source != other.entity.source:
                yield Candidate(one, other, why)


def _names_say(near: Column, far: Column) -> str | None:
    here, there = _said(near.field.column), _said(far.field.column)
    owner = {word.lower() for word in words(_split(far.entity.name))}
    if near.field.column.lower() == far.field.column.lower():
        general = far.field.column.lower() in TOO_GENERAL
        return None if general else "the same name"
    for subject, names in SUBJECTS.items():
        about_far = there & names or (there <= CALLED_KEY | TOO_GENERAL and owner & names)
        if here & names and about_far:
            return subject
    rest = "".join(w for w in _parts(near.field.column) if w not in CALLED_KEY)
    if rest and rest in owner | {far.entity.name.lower()} and rest not in TOO_GENERAL:
        return "its name names the other"
    return None


def _shapes_say(near: Column, far: Column, shapes: Mapping[str, Shape | None]) -> str | None:
    here, there = shapes.get(near.name), shapes.get(far.name)
    if here is None or there is None:
        return None
    same = _SAME.get(here.name, here.name) == _SAME.get(there.name, there.name)
    return f"values look like {here.name}" if same else None


def _split(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)


def _parts(name: str) -> list[str]:
    return [part.lower() for part in words(_split(name))]


def _said(name: str) -> frozenset[str]:
    parts = _parts(name)
    return frozenset([*parts, "".join(parts), *map("".join, pairwise(parts))])
