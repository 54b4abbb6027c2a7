"""A draft -> the text of ``config/agencies/<agency>.yaml``."""

from collections.abc import Iterator

from batu_graph.onboarding.drafting.draft import DraftEntity, DraftField, DraftFile, DraftRelation
from batu_graph.onboarding.writing.yaml_text import comment, flow_list, flow_mapping, scalar

HEADER = """\
# Written by `batu-graph introspect`, to be improved by hand: names, descriptions, classes,
# relations. Each column's reason for its class stands behind it; what may be seen gets a class and,
# if it is personal, `expose: true`. A relation with `proposed: true` changes nothing until the word
# is taken out. `batu-graph introspect --update` adds what is new and keeps every edit.
"""


def file_text(file: DraftFile) -> str:
    """The whole file."""
    lines = [
        *HEADER.splitlines(),
        *(f"# {comment(note)}" for note in file.notes),
        f"agency: {scalar(file.agency)}",
        f"namespace: {scalar(file.namespace)}",
    ]
    if file.expose_all is not None:
        by, on = file.expose_all
        lines.append(f"expose_all: {flow_mapping({'by': scalar(by), 'on': on.isoformat()})}")
    lines += ["sources:", f"  {scalar(file.source)}: {{url: {_url(file.url)}}}"]
    lines += ["entities:"] if file.entities else ["entities: {}"]
    for entity in file.entities:
        lines += entity_lines(entity)
    return "\n".join(lines) + "\n"


def entity_lines(entity: DraftEntity, *, hidden: str | None = None) -> list[str]:
    """An entity as a block of lines, indented as under ``entities:``.

    Args:
        hidden: withhold all of it, and say this in the comments.
    """
    estimate = f"  # about {entity.estimate:,} rows" if entity.estimate else ""
    lines = ["", f"  {entity.name}:{estimate}"]
    if entity.schema is not None:
        lines.append(f"    schema: {scalar(entity.schema)}")
    lines.append(f"    table: {scalar(entity.table)}")
    if entity.description:
        lines.append(f"    description: {scalar(entity.description)}")
    lines += [f"    # {comment(note)}" for note in entity.notes]
    if entity.key:
        lines.append(f"    key: {flow_list(entity.key)}")
    for name, lists in (("unique", entity.unique), ("indexes", entity.indexes)):
        if lists:
            lines.append(f"    {name}: [{', '.join(map(flow_list, lists))}]")
    lines += ["    fields:"] if entity.fields else ["    fields: {}"]
    lines += [field_line(one, hidden=hidden) for one in entity.fields]
    if entity.relations:
        lines.append("    relations:")
        lines += [relation_line(one) for one in entity.relations]
    return lines


def field_line(field: DraftField, *, hidden: str | None = None) -> str:
    """A column as one line.

    Args:
        hidden: withhold it whatever its class, and say this in the comment.
    """
    members = {"column": scalar(field.column)} if field.column != field.name else {}
    members |= {"type": field.scalar.value, "sql": scalar(field.sql)}
    if not field.nullable:
        members["nullable"] = "false"
    if field.labels:
        members["labels"] = flow_list(field.labels)
    if field.enum:
        members["enum"] = scalar(field.enum)
    members["class"] = field.classification.value
    if field.expose is not None or hidden:
        members["expose"] = "true" if field.expose and not hidden else "false"
    if field.description:
        members["description"] = scalar(field.description)
    reason = f"{hidden}; {field.reason}" if hidden else field.reason
    return f"      {field.name}: {flow_mapping(members)}  # {comment(reason)}"


def relation_line(relation: DraftRelation) -> str:
    """A relation as one line."""
    return f"      {relation.name}: {flow_mapping(dict(_relation(relation)))}" + (
        f"  # {comment(relation.evidence)}" if relation.evidence else ""
    )


def _relation(relation: DraftRelation) -> Iterator[tuple[str, str]]:
    yield "to", scalar(relation.to)
    if relation.many:
        yield "many", "true"
    if relation.here_codec or relation.there_codec:
        [(here, there)] = relation.on
        pair = {"here": scalar(here), "there": scalar(there)}
        if relation.here_codec:
            pair["here_codec"] = relation.here_codec
        if relation.there_codec:
            pair["there_codec"] = relation.there_codec
        yield "on", f"[{flow_mapping(pair)}]"
    else:
        yield "on", flow_mapping({here: scalar(there) for here, there in relation.on})
    if relation.enforced:
        yield "compare", "database"
    if relation.inverse:
        yield "inverse", scalar(relation.inverse)
    if relation.proposed:
        yield "proposed", "true"


def _url(url: str) -> str:
    return f'"{url}"' if url.startswith("${") else scalar(url)
