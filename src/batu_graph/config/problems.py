"""Mistakes in a catalogue: found all at once, each with its place and the likely fix."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from batu_graph.config.yaml_source import PathPart, Place

Keys: TypeAlias = tuple[PathPart, ...]
"""Keys from the top of a file to a part of it."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake."""

    file: str
    """Path of the file as the loader was given it."""
    line: int
    """From 1; 0 for the file as a whole."""
    path: str
    """Keys from the top of the file, dotted: ``entities.Puskesmas.relations.desa.to``."""
    message: str
    fix: str
    keys: Keys = field(default=(), compare=False)
    """``path`` in its parts."""
    other: tuple[str, Keys] | None = field(default=None, compare=False)
    """File and path of what it collides with, where it is a collision."""
    excerpt: str = field(default="", compare=False)
    """The line's text and a caret below its place, where the text could not be read."""

    @property
    def place(self) -> str:
        """File and line, as editors and terminals take them for a link."""
        return f"{self.file}:{self.line}" if self.line else self.file

    def details(self) -> list[str]:
        """Where in the file, as keys; the line itself; what to do. Those there are."""
        lines = [f"at {self.path}" if self.path else "", *self.excerpt.splitlines(), self.fix]
        return [line for line in lines if line]

    def render(self) -> str:
        """The mistake as a block of lines, the first of which has place and message."""
        return "\n".join(
            [f"{self.place}: {self.message}", *(f"  {line}" for line in self.details())]
        )


class CatalogueInvalid(Exception):
    """The catalogue cannot be used; ``problems`` holds every mistake, by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(self.render())

    def render(self) -> str:
        """All mistakes as text for people, one block each."""
        count = len(self.problems)
        head = f"The catalogue has {count} mistake{'' if count == 1 else 's'}."
        return "\n\n".join([head, *(problem.render() for problem in self.problems)])


class Report:
    """Where the steps of loading leave the mistakes they find."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(
        self,
        place: Place,
        message: str,
        fix: str = "",
        other: Place | None = None,
        excerpt: str = "",
    ) -> None:
        """Note a mistake at a place in a file.

        Args:
            other: what it collides with.
            excerpt: the line's text, with a caret below it.
        """
        path = ".".join(map(str, place.path))
        against = (other.file, other.path) if other else None
        self.problems.append(
            Problem(place.file, place.line, path, message, fix, place.path, against, excerpt)
        )


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """The fix for an unknown word: the nearest known one, or all when they are few.

    Args:
        word: as written.
        known: what would have been right.
        otherwise: the fix when nothing is near and the known words are many (or none).
    """
    names = sorted(set(known))
    folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    if near:
        return f"Did you mean `{folded[near[0]]}`?"
    if names and len(names) <= 16:
        return f"Possible here: {', '.join(names)}."
    return otherwise
