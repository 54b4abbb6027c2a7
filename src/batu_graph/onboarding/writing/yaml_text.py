"""YAML as the catalogue's files are written: one line a column, quoted only where it must be."""

import re
from collections.abc import Iterable, Mapping

_PLAIN = re.compile(r"[A-Za-z_][\w ./()+-]*", re.ASCII)
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
_WORDS = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"])


def scalar(text: str) -> str:
    """A text as a YAML scalar that is read as this text, inside ``{}`` and ``[]`` too."""
    plain = _PLAIN.fullmatch(text) and not text.endswith(" ") and " #" not in text
    if plain and text.lower() not in _WORDS:
        return text
    return f'"{"".join(map(_quoted, text))}"'


def _quoted(character: str) -> str:
    """A character between double quotes (YAML 1.1, section 5.6)."""
    if character in '"\\':
        return f"\\{character}"
    if character in _SHORT:
        return _SHORT[character]
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def flow_list(texts: Iterable[str]) -> str:
    """``[a, b]``."""
    return f"[{', '.join(map(scalar, texts))}]"


def flow_mapping(members: Mapping[str, str]) -> str:
    """``{a: b, c: d}`` of values that are YAML already."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in members.items()) + "}"


def comment(text: str) -> str:
    """A text as the rest of a comment: one line, whatever it holds."""
    return " ".join(text.split()) if text.isprintable() else " ".join(repr(text)[1:-1].split())
