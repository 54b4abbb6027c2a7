"""What the loader refuses of a draft is left out of it, with the reason: what is written loads."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid, Keys, Problem
from batu_graph.onboarding.drafting.draft import DraftEntity, DraftFile

Draft = TypeVar("Draft")
_PLACE = re.compile(r" \([^()\s]*:\d+\)")
"""Where something stands, in a message of the loader: lines of a text that nobody will see."""


class Unfit(Exception):
    """The catalogue cannot be used with the file, whatever is left out of it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{one.message} {one.fix}".strip() for one in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of a file that the loader refuses."""

    keys: Keys
    """The way to it from the top of the file."""
    reason: str
    problem: Problem


def fitted(
    draft: Draft,
    refusals: Callable[[Draft], Sequence[Refusal]],
    without: Callable[[Draft, Refusal], Draft | None],
) -> Draft:
    """A draft without what is refused of it.

    Args:
        refusals: asks the loader.
        without: the draft without a part; None: it is none of its parts.

    Raises:
        Unfit: something is refused that is no part of the draft.
    """
    while refused := refusals(draft):
        smaller = draft
        for one in refused:
            smaller = without(smaller, one) or smaller
        if smaller is draft:
            raise Unfit([one.problem for one in refused])
        draft = smaller
    return draft


def refusals(
    folder: Path, name: str, texts: Mapping[str, str], environ: Mapping[str, str]
) -> list[Refusal]:
    """What the loader finds wrong in one file of a catalogue.

    Args:
        folder: the catalogue's.
        name: the file's path in it.
        texts: what files are to hold, by such paths; the others are read.
    """
    try:
        load_catalogue(folder, environ, texts)
    except CatalogueInvalid as invalid:
        found = [_refusal(one, (folder / name).as_posix()) for one in invalid.problems]
        return [one for one in found if one is not None]
    return []


def _refusal(problem: Problem, file: str) -> Refusal | None:
    if problem.message.startswith("The environment variable"):
        return None  # it is set where the gateway runs
    reason = _PLACE.sub("", problem.message)
    if problem.file == file:
        return Refusal(problem.keys, reason, problem)
    if problem.other is not None and problem.other[0] == file:
        return Refusal(problem.other[1], reason, problem)
    return None


def file_without(file: DraftFile, refusal: Refusal) -> DraftFile | None:
    """A file without a part that is refused; a note says why."""
    match refusal.keys:
        case ("entities", str(name), *rest):
            pass
        case _:
            return None
    old = next((one for one in file.entities if one.name == name), None)
    if old is None:
        return None
    new = entity_without(old, tuple(rest), refusal.reason)
    if new is old:
        return None
    kept = [new if one is old else one for one in file.entities]
    if new is not None:
        return replace(file, entities=tuple(one for one in kept if one is not None))
    note = f"{old.table}: left out. {refusal.reason}"
    left = tuple(one for one in kept if one is not None)
    return replace(file, entities=left, notes=(*file.notes, note))


def entity_without(entity: DraftEntity, keys: Keys, reason: str) -> DraftEntity | None:
    """An entity without one of its parts; None: without that part it cannot be; itself: it has no
    such part (any more)."""
    match keys:
        case ("fields", str(name), "enum" | "labels" | "description" as part):
            return _plainer(entity, name, part, reason)
        case ("fields", str(name), *_):
            return _without_field(entity, name, reason)
        case ("relations", str(name), "inverse"):
            changed = tuple(
                replace(one, inverse=None) if one.name == name else one for one in entity.relations
            )
            note = f"{name}: the way back is left out. {reason}"
            return _noted(entity, replace(entity, relations=changed), note)
        case ("relations", str(name), *_):
            kept = tuple(one for one in entity.relations if one.name != name)
            note = f"relation {name}: left out. {reason}"
            return _noted(entity, replace(entity, relations=kept), note)
        case ("unique", int(index), *_):
            note = f"unique {list(entity.unique[index : index + 1])}: left out. {reason}"
            unique = (*entity.unique[:index], *entity.unique[index + 1 :])
            return _noted(entity, replace(entity, unique=unique), note)
        case ("indexes", *_):
            return _noted(entity, replace(entity, indexes=()), f"indexes: left out. {reason}")
        case ("key", *_):
            return _noted(entity, replace(entity, key=()), f"key: left out. {reason}")
        case ("description", *_):
            note = f"description: left out. {reason}"
            return _noted(entity, replace(entity, description=None), note)
    return None


def _noted(old: DraftEntity, new: DraftEntity, note: str) -> DraftEntity:
    return old if new == old else replace(new, notes=(*old.notes, note))


def _plainer(entity: DraftEntity, name: str, part: str, reason: str) -> DraftEntity:
    """A field without its enum, its labels or its description."""
    less = {"enum": {"enum": None}, "labels": {"labels": (), "enum": None}}
    changed = tuple(
        replace(one, **less.get(part, {"description": None})) if one.name == name else one  # type: ignore[arg-type]
        for one in entity.fields
    )
    return _noted(entity, replace(entity, fields=changed), f"{name}: {part} left out. {reason}")


def _without_field(entity: DraftEntity, name: str, reason: str) -> DraftEntity | None:
    gone = next((one for one in entity.fields if one.name == name), None)
    if gone is None:
        return entity
    if len(entity.fields) == 1:
        return None
    smaller = replace(
        entity,
        fields=tuple(one for one in entity.fields if one is not gone),
        key=() if name in entity.key else entity.key,
        unique=tuple(one for one in entity.unique if name not in one),
        indexes=tuple(one for one in entity.indexes if name not in one),
        relations=tuple(one for one in entity.relations if name not in dict(one.on)),
    )
    return _noted(entity, smaller, f"{gone.column}: left out. {reason}")
