"""What the columns of derived tables are called inside one statement."""

from dataclasses import dataclass, field
from itertools import count

LONGEST_LABEL = 63
"""PostgreSQL cuts a longer name of a column (NAMEDATALEN); MySQL refuses one over 64."""


@dataclass(slots=True)
class Labels:
    """A label for each field's name: the name itself, unless an engine would take it for another.

    MySQL, MariaDB and SQLite do not tell labels apart that differ only in letter case, and labels
    that are cut may become equal.
    """

    _labels: dict[str, str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def of(self, name: str) -> str:
        """The label of a name of ASCII letters; the same each time it is asked for."""
        if name not in self._labels:
            label, number = name, count(2)
            while len(label) > LONGEST_LABEL or label.lower() in self._taken:
                label = f"{name[: LONGEST_LABEL - 8]}_{next(number)}"
            self._labels[name] = label
            self._taken.add(label.lower())
        return self._labels[name]
