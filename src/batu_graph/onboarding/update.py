"""A file that people have edited takes over what has changed in its database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from batu_graph.onboarding.merge import Changes, Live, changes
from batu_graph.onboarding.splice import Path, Splice, plain
from batu_graph.onboarding.write import entity_lines, field_line, relation_line


@dataclass(frozen=True, slots=True)
class Updated:
    """The file's new text, and what is new in it."""

    text: str
    changes: Changes


def update(text: str, source: str, live: Live, today: date) -> Updated:
    """Bring a file up to date: what is new arrives hidden, what is gone is marked.

    Args:
        text: of ``config/agencies/<agency>.yaml``.
        source: the source of it whose database was read.
        today: stands in the comments of what is new.

    Raises:
        CannotSplice: a change has no safe place in the text as it is written.
        yaml.YAMLError: the text is no YAML.
    """
    splice = Splice(text)
    found = changes(plain(splice.root), source, live)
    hidden = f"new on {today.isoformat()}"
    for new in found.fields:
        path = ("entities", new.entity, "fields", new.field.name)
        _add(splice, path, [field_line(new.field, hidden=hidden)])
    related: dict[str, list[tuple[str, str]]] = {}
    for one in found.relations:
        line = relation_line(one.relation)
        related.setdefault(one.entity, []).append((one.relation.name, line))
    for entity, lines in related.items():
        _add_relations(splice, entity, lines)
    for gone in found.vanished:
        if len(gone) == 1:
            splice.add_first(("entities", *gone, "vanished"), "vanished: true")
        else:
            entity, name = gone
            splice.add(("entities", entity, "fields", name, "vanished"), ["vanished: true"])
    for back in found.returned:
        inner = back if len(back) == 1 else (back[0], "fields", back[1])
        splice.take_out(("entities", *inner, "vanished"))
    for made in found.entities:
        _add(splice, ("entities", made.name), entity_lines(made, hidden=hidden))
    return Updated(splice.done(), found)


def _add(splice: Splice, path: Path, lines: Sequence[str]) -> None:
    """Add a member, and the mapping it belongs to where that is not there."""
    if splice.find(path[:-1]) is None:
        splice.add(path[:-1], [f"{path[-2]}:", *(f"  {line}" if line else "" for line in lines)])
    else:
        splice.add(path, lines)


def _add_relations(splice: Splice, entity: str, lines: Sequence[tuple[str, str]]) -> None:
    parent: Path = ("entities", entity, "relations")
    if splice.find(parent) is None:
        splice.add(parent, ["relations:", *(f"  {line.strip()}" for _, line in lines)])
    else:
        for name, line in lines:
            splice.add((*parent, name), [line])
