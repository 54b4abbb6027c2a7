"""A part of the report: some sentences and a table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """What was measured, and what was found."""

    title: str
    text: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """As it stands in the report."""
        lines = [f"| {' | '.join(row)} |" for row in (self.head, ["---"] * len(self.head))]
        lines += [f"| {' | '.join(row)} |" for row in self.rows]
        return "\n".join([f"## {self.title}", "", self.text, "", *lines, ""])


@dataclass(frozen=True, slots=True)
class Target:
    """The most that a figure should be."""

    most: float
    unit: str

    def judge(self, found: float) -> list[str]:
        """Two cells of a table: the target, and whether it is met."""
        return [f"at most {self.most:g} {self.unit}", "yes" if found <= self.most else "**no**"]


NO_TARGET = ["-", "-"]
