"""A file that people have edited takes over what has changed in its database."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from batu_graph.onboarding.fitting import Refusal, fitted
from batu_graph.onboarding.merge import Changes, Live, changes
from batu_graph.onboarding.writing.splice import Splice, plain
from batu_graph.onboarding.writing.write import entity_lines, field_line, relation_line
from batu_graph.onboarding.writing.yaml_text import comment


@dataclass(frozen=True, slots=True)
class Updated:
    """The file's new text, and what is new in it."""

    text: str
    changes: Changes


def update(
    text: str,
    source: str,
    live: Live,
    today: date,
    refusals: Callable[[str], Sequence[Refusal]] = lambda text: (),
) -> Updated:
    """Bring a file up to date: what is new arrives hidden, what is gone is marked.

    Args:
        text: of ``config/agencies/<agency>.yaml``.
        source: the source of it whose database was read.
        today: stands in the comments of what is new.
        refusals: what the loader finds wrong in a text of the file; of what is new that is left
            out, and a comment says why.

    Raises:
        CannotSplice: a change has no safe place in the text as it is written.
        Unfit: something is wrong that is not new.
        yaml.YAMLError: the text is no YAML.
    """
    found = changes(plain(Splice(text).root), source, live)
    fit = fitted(found, lambda some: refusals(_spliced(text, some, today)), Changes.without)
    return Updated(_spliced(text, fit, today), fit)


def _spliced(text: str, found: Changes, today: date) -> str:
    """The text with changes in it."""
    splice = Splice(text)
    hidden = f"new on {today.isoformat()}"
    added: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for new in found.fields:
        line = field_line(new.field, hidden=hidden)
        added.setdefault((new.entity, "fields"), []).append((new.field.name, line))
    for way in found.relations:
        line = relation_line(way.relation)
        added.setdefault((way.entity, "relations"), []).append((way.relation.name, line))
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
    for one in found.refused:
        path = ("entities", *filter(None, [one.entity]))
        splice.add_comment(path, comment(one.note))
    return splice.done()
