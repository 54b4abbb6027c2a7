"""A file that people have edited takes over what has changed in its database."""

from dataclasses import dataclass
from datetime import date

from batu_graph.onboarding.merge import Changes, Live, changes
from batu_graph.onboarding.writing.splice import Splice, plain
from batu_graph.onboarding.writing.write import entity_lines, field_line, relation_line


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
    added: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for new in found.fields:
        line = field_line(new.field, hidden=hidden)
        added.setdefault((new.entity, "fields"), []).append((new.field.name, line))
    for one in found.relations:
        line = relation_line(one.relation)
        added.setdefault((one.entity, "relations"), []).append((one.relation.name, line))
    for place, lines in added.items():
        splice.add_to(("entities", *place), lines)
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
        splice.add(("entities", made.name), entity_lines(made, hidden=hidden))
    return Updated(splice.done(), found)
