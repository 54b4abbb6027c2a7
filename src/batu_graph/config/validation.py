"""A YAML document -> its model, every error of the models in words for people.

After reporting, what is wrong is cut out of the document and the rest is read again, so that one
wrong word does not hide the mistakes behind it. What was cut is remembered in ``Document.cut``;
the resolvers do not complain that it is missing.
"""

from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from batu_graph.config.problems import Report, did_you_mean
from batu_graph.config.written import Written
from batu_graph.config.yaml_source import Document, PathPart, Place, YamlMapping, YamlSequence

Model = TypeVar("Model", bound=Written)

OTHER_TYPES = {
    **dict.fromkeys(("text", "varchar", "char", "str", "teks"), "String"),
    **dict.fromkeys(("integer", "smallint", "number", "angka"), "Int"),
    **dict.fromkeys(("long", "int8"), "BigInt"),
    **dict.fromkeys(("double", "real"), "Float"),
    **dict.fromkeys(("numeric", "money"), "Decimal"),
    **dict.fromkeys(("timestamp", "timestamptz"), "DateTime"),
    **dict.fromkeys(("binary", "bytea", "blob"), "Base64"),
    "bool": "Boolean",
    "tanggal": "Date",
}
"""Words people write for a field's type, and ours."""


def read_model(document: Document, model: type[Model], report: Report) -> Model | None:
    """Validate a document, reporting what is wrong.

    Returns:
        The model of what is usable; None when nothing is.
    """
    _report_yaml(document, report)
    if not isinstance(document.root, YamlMapping):
        report.add(
            Place(document),
            f"The file holds {_kind(document.root)}; {model.what} is a mapping (`key: value`).",
            f"The keys are {', '.join(model.key_names())}.",
        )
        return None
    first = True
    while True:
        try:
            return model.model_validate(document.root)
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=True)
        if first:
            for detail in details:
                _report(document, model, detail, report)
        first = False
        if not _cut_out(document, details):
            return None


def _report_yaml(document: Document, report: Report) -> None:
    for path, before, line in document.repeated:
        place = Place(document, path, line)
        report.add(
            place,
            f"The key `{path[-1]}` is written twice; the first is in line {before}.",
            "Keep one of them.",
        )
    for path in document.variables:
        if not (len(path) == 3 and path[0] == "sources" and path[2] == "url"):
            report.add(
                Place(document, path),
                "`${...}` is taken from the environment only in the `url` of a source.",
                "Write the value itself here; in quotes, if it is a text that holds this.",
            )


def _report(document: Document, model: type[Written], detail: ErrorDetails, report: Report) -> None:
    path, _ = document.found(detail["loc"])
    kind = detail["type"]
    if kind == "missing" and path[-1:] != detail["loc"][-1:]:
        path = (*path, detail["loc"][-1])
    message, fix = _words(model, detail, path)
    report.add(Place(document, path), message, fix)


def _words(
    model: type[Written], detail: ErrorDetails, path: tuple[PathPart, ...]
) -> tuple[str, str]:
    """Message and fix for one error of pydantic."""
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    last = path[-1] if path else ""
    owner = _model_at(model, path[:-1])
    if kind == "catalogue":
        return context["message"], context["fix"]
    if kind == "extra_forbidden":
        return (
            f"`{last}` is not a key of {owner.what}.",
            did_you_mean(
                str(last), owner.key_names(), f"The keys are {', '.join(owner.key_names())}."
            ),
        )
    if kind == "missing":
        return f"The key `{last}` of {owner.what} is missing.", f"Add `{last}: ...`."
    if kind in ("enum", "literal_error"):
        known = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        word = OTHER_TYPES.get(str(value).lower(), str(value))
        return (
            f"{_shown(value).removeprefix('the text ')} is not possible here.",
            did_you_mean(word, known, f"Possible here: {', '.join(known)}."),
        )
    return _wrong_type(kind, value, context, owner)


def _wrong_type(
    kind: str, value: Any, context: dict[str, Any], owner: type[Written]
) -> tuple[str, str]:
    shown = _shown(value)
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return f"A mapping (`key: value`) is expected here, not {shown}.", ""
    if kind == "list_type":
        if not isinstance(value, str):
            return f"A list is expected here, not {shown}.", ""
        item = value if value.replace(" ", "").isalnum() else f'"{value}"'
        return f"A list is expected here, not {shown}.", f"Write it as a list: `[{item}]`."
    if kind == "string_type":
        fix = "If the word itself is meant, write it in quotes." if value is None else ""
        return f"A text is expected here, not {shown}.", fix
    if kind == "string_too_short":
        return "The text is empty.", "Write it, or take the key out."
    if kind in ("string_too_long", "string_pattern_mismatch"):
        return "A name of at most 255 characters is expected here, without control characters.", ""
    if kind == "bool_type":
        return (
            f"`true` or `false` is expected here, not {shown}.",
            "Write `true` or `false`, without quotes.",
        )
    if kind in ("int_type", "float_type"):
        word = "whole number" if kind == "int_type" else "number"
        return f"A {word} is expected here, not {shown}.", "Write it in digits, without quotes."
    bounds = {"greater_than_equal": "at least", "greater_than": "more than"}
    if kind in bounds:
        limit = context.get("ge", context.get("gt"))
        return f"The number must be {bounds[kind]} {limit:g}, not {value}.", ""
    if kind == "less_than_equal":
        return f"The number must be at most {context['le']:g}, not {value}.", ""
    return f"This cannot be used in {owner.what}.", ""


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else "a text"


def _shown(value: object) -> str:
    if not isinstance(value, str):
        return _kind(value) if value is None or isinstance(value, dict | list) else f"`{value}`"
    text = value if len(value) <= 40 else f"{value[:37]}..."
    return f"the text `{text}`" if text.isprintable() else "this text"


def _model_at(model: type[Written], path: tuple[PathPart, ...]) -> type[Written]:
    """The innermost model on the way of a path."""
    for part in path:
        for name, info in model.model_fields.items():
            if part == (info.alias or name):
                model = _model_within(info.annotation) or model
    return model


def _model_within(annotation: Any) -> type[Written] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation if issubclass(annotation, Written) else None
    return next(filter(None, map(_model_within, get_args(annotation))), None)


def _cut_out(document: Document, details: list[ErrorDetails]) -> bool:
    """Take out what the errors are about; False when that would be the whole file."""
    paths = {_unit(document.found(detail["loc"])[0]) for detail in details}
    if () in paths:
        return False
    # Inner parts go before the outer ones, and the last items of a list before the first, so
    # that every path still leads where it did.
    order = sorted(paths, key=lambda p: [i if isinstance(i, int) else -1 for i in p], reverse=True)
    for path in order:
        _delete(document.root, path)
    document.cut |= paths
    return True


def _unit(path: tuple[PathPart, ...]) -> tuple[PathPart, ...]:
    """What must go with a wrong part, so that what stays has no other meaning than written."""
    if path[:1] == ("entities",):
        if path[2:3] == ("relations",) and path[4:5] in (("on",), ("via",)):
            return path[:4]
        if path[2:3] in (("key",), ("unique",), ("indexes",)):
            return path[:3]
    return path


def _delete(root: Any, path: tuple[PathPart, ...]) -> None:
    parent = root
    for part in path[:-1]:
        parent = parent[part]
    del parent[path[-1]]
    if isinstance(parent, YamlSequence):
        del parent.lines[int(path[-1])]
