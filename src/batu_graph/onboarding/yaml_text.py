"""YAML as the catalogue's files are written: one line a column, quoted only where it must be."""

import json
import re
from collections.abc import Iterable, Mapping

_PLAIN = re.compile(r"[A-Za-z_][\w ./()+-]*", re.ASCII)
_WORDS = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"])


def scalar(text: str) -> str:
    """A text as a YAML scalar that is read as this text, inside ``{}`` and ``[]`` too."""
    plain = _PLAIN.fullmatch(text) and not text.endswith(" ") and " #" not in text
    if plain and text.lower() not in _WORDS:
        return text
    printable = text.isprintable() and not any("\ud800" <= c <= "\udfff" for c in text)
    return json.dumps(text, ensure_ascii=not printable)


def flow_list(texts: Iterable[str]) -> str:
    """``[a, b]``."""
    return f"[{', '.join(map(scalar, texts))}]"


def flow_mapping(members: Mapping[str, str]) -> str:
    """``{a: b, c: d}`` of values that are YAML already."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in members.items()) + "}"


def comment(text: str) -> str:
    """A text as the rest of a comment: one line, whatever it holds."""
    return " ".join(text.split()) if text.isprintable() else " ".join(repr(text)[1:-1].split())
