"""Reading YAML so that every key and item still knows its line.

The events of libyaml (through PyYAML) are put together here, because the catalogue needs three
things a plain loader does not give: the line of everything, scalars exactly as written (``1.02``
is an agency's code and ``NO`` a label, not a number and not false), and duplicate keys noticed.
What a scalar means is decided by the model that reads it (``config/written.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml  # type: ignore[import-untyped]

PathPart: TypeAlias = str | int

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Plain(str):
    """A scalar written without quotes: only such a one can be a number, a date or a flag."""

    __slots__ = ()


class YamlMapping(dict[str, Any]):
    """A mapping with the line of each key."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}


class YamlSequence(list[Any]):
    """A list with the line of each item."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []


class YamlInvalid(Exception):
    """The text is not YAML, or YAML that the catalogue does not use; nothing of it can be read."""

    def __init__(self, line: int, message: str, fix: str = "", excerpt: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.message = message
        self.fix = fix
        self.excerpt = excerpt
        """The line's text and a caret below its place."""


@dataclass(slots=True)
class Document:
    """One YAML file."""

    file: str
    """Its path as given."""
    root: Any = None
    repeated: list[tuple[tuple[PathPart, ...], int, int]] = field(default_factory=list)
    """Keys written twice: path, line of the first, line of the second (which is ignored)."""
    variables: list[tuple[PathPart, ...]] = field(default_factory=list)
    """Paths of the values that hold ``${``, unless they stand in quotes outside ``sources``: a
    name or a comment of a database may hold anything."""
    cut: set[tuple[PathPart, ...]] = field(default_factory=set)
    """Paths that validation took out after reporting them."""

    def found(self, path: tuple[PathPart, ...]) -> tuple[tuple[PathPart, ...], int]:
        """As much of a path as exists, skipping parts that do not, and its line."""
        node: Any = self.root
        line = 0 if node is None else 1
        known: list[PathPart] = []
        for part in path:
            if not isinstance(node, YamlMapping | YamlSequence):
                break
            if part in node if isinstance(node, YamlMapping) else part in range(len(node)):
                lines: Any = node.lines
                line = lines[part]
                node = node[part]  # type: ignore[index]
                known.append(part)
        return tuple(known), line

    def is_cut(self, *path: PathPart) -> bool:
        """Whether this path, or something above it, was taken out as unusable."""
        return any(path[: length + 1] in self.cut for length in range(len(path)))


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file."""

    document: Document
    path: tuple[PathPart, ...] = ()
    known_line: int = 0
    """Given for a place that a path alone does not tell: the second of two equal keys."""

    def at(self, *parts: PathPart) -> Place:
        """A place below this one."""
        return Place(self.document, self.path + parts)

    @property
    def file(self) -> str:
        """Path of the file as given."""
        return self.document.file

    @property
    def line(self) -> int:
        """Line of the nearest part of the path that exists; 0 when the file holds nothing."""
        return self.known_line or self.document.found(self.path)[1]


def read_document(path: Path, shown: str) -> Document:
    """Read one file.

    Args:
        path: the file.
        shown: its path in messages.

    Raises:
        YamlInvalid: it cannot be read.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise YamlInvalid(line, "The file is not UTF-8 text.", "Save it as UTF-8.") from None
    except FileNotFoundError:
        raise YamlInvalid(0, "There is no such file.", "Is this the catalogue's folder?") from None
    except OSError as error:
        raise YamlInvalid(0, f"The file cannot be read: {error.strerror}.") from None
    return read_text(text, shown)


def read_text(text: str, shown: str) -> Document:
    """Read YAML text; raises ``YamlInvalid`` as ``read_document``."""
    document = Document(shown)
    try:
        _Composer(document).compose(_events(text))
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(error, text) from None
    except yaml.reader.ReaderError as error:
        line = text.encode("utf-8", "replace").count(b"\n", 0, error.position) + 1
        raise YamlInvalid(
            line, "A character here is not allowed in YAML.", "Take out the control character."
        ) from None
    return document


_OFTEN = (
    "Often a text that holds `: ` or ` #`, begins with one of `[]{}*&!|>%@`, or stands as `${...}` "
    "inside `{}`, needs quotes; or lines of one level do not begin in the same column."
)


def _not_yaml(error: yaml.MarkedYAMLError, text: str) -> YamlInvalid:
    """What libyaml says of a text, at the place where a person would look for it."""
    mark = error.problem_mark or error.context_mark
    context, problem = error.context or "", error.problem or ""
    message, fix = f"This is not YAML: {problem}.", _OFTEN
    lines = text.split("\n")
    tabbed = [at for at in (mark.line, mark.line - 1) if _has_tab(lines, at)] if mark else []
    if tabbed:
        message, fix = "The line is indented with a tab.", "Indent with blanks: YAML takes no tabs."
        column = lines[tabbed[0]].index("\t")
        return YamlInvalid(tabbed[0] + 1, message, fix, _excerpt(lines, tabbed[0], column))
    if mark and "not allowed in this context" in problem and _lacks_colon(lines, mark.line - 1):
        column = len(lines[mark.line - 1]) - len(lines[mark.line - 1].lstrip())
        excerpt = _excerpt(lines, mark.line - 1, column)
        return YamlInvalid(mark.line, NO_COLON, COLON, excerpt)
    if "expected ':'" in problem and error.context_mark:
        mark = error.context_mark  # the key; the parser noticed a line later
        message, fix = NO_COLON, COLON
    elif context == "while parsing a flow mapping" and error.context_mark:
        mark = error.context_mark
        message = "This `{` is not closed, or a comma is missing between its entries."
        fix = f"Close it with `}}`. {_OFTEN}"
    elif context == "while parsing a flow sequence" and error.context_mark:
        mark = error.context_mark
        message = "This `[` is not closed, or a comma is missing between its entries."
        fix = f"Close it with `]`. {_OFTEN}"
    elif context == "while parsing a block mapping" or "not allowed in this context" in problem:
        message = "The line does not fit the lines around it."
        fix = f"Lines of one level begin in the same column. {_OFTEN}"
    if mark is None:
        return YamlInvalid(0, message, fix)
    return YamlInvalid(mark.line + 1, message, fix, _excerpt(lines, mark.line, mark.column))


NO_COLON = "A colon is missing behind the key."
COLON = "Write `key: value`, with a blank behind the colon."


def _lacks_colon(lines: list[str], at: int) -> bool:
    """Whether a line is a key without its colon: with the line below it makes one long text."""
    line, below = (lines[at], lines[at + 1]) if 0 <= at < len(lines) - 1 else ("", "")
    alike = len(line) - len(line.lstrip()) == len(below) - len(below.lstrip())
    return alike and bool(line.strip()) and ":" not in line and line.strip()[0] not in "-#"


def _has_tab(lines: list[str], at: int) -> bool:
    """Whether a line is indented with a tab; the parser may notice a line later."""
    line = lines[at] if 0 <= at < len(lines) else ""
    return "\t" in line[: len(line) - len(line.lstrip())]


LONGEST_EXCERPT = 100
"""Characters of a line that are shown."""


def _excerpt(lines: list[str], line: int, column: int) -> str:
    """A line's text, and below it a caret under one of its characters."""
    if line >= len(lines) or not lines[line].strip():
        return ""
    text = lines[line].rstrip().replace("\t", " ")
    start = max(0, column - LONGEST_EXCERPT // 2) if len(text) > LONGEST_EXCERPT else 0
    return f"{text[start : start + LONGEST_EXCERPT]}\n{' ' * (column - start)}^"


def _events(text: str) -> Iterator[Any]:
    parser = _PARSER(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    finally:
        parser.dispose()


class _Composer:
    """Puts events together, without recursion: depth is libyaml's limit, not Python's."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.stack: list[YamlMapping | YamlSequence] = []
        self.keys: list[str | None] = []
        """For each level of the stack the key whose value is being read."""
        self.documents = 0

    def compose(self, events: Iterator[Any]) -> None:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._start(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self.stack.pop()
                self.keys.pop()
                self._finished()
            elif isinstance(event, yaml.AliasEvent):
                raise YamlInvalid(
                    event.start_mark.line + 1,
                    "YAML aliases (`*name`) are not used in the catalogue.",
                    "Write the value out; a text that begins with `*` needs quotes.",
                )
            elif isinstance(event, yaml.DocumentStartEvent):
                self.documents += 1
                if self.documents > 1:
                    raise YamlInvalid(
                        event.start_mark.line + 1,
                        "A second YAML document begins here.",
                        "Take out the line `---`; one file holds one document.",
                    )

    def _scalar(self, event: Any) -> None:
        line = event.start_mark.line + 1
        _refuse_tag(event, line)
        text = event.value
        if self._awaits_key():
            self._key(text, line)
            return
        plain = event.implicit[0]
        self._put(None if plain and text in _NULLS else Plain(text) if plain else text, line)
        if "${" in text and (plain or self._path()[:1] == ("sources",)):
            self.document.variables.append(self._path())
        self._finished()

    def _start(self, event: Any) -> None:
        line = event.start_mark.line + 1
        _refuse_tag(event, line)
        if self._awaits_key():
            raise YamlInvalid(
                line,
                "A key must be one word or text, not a list or a mapping.",
                "A text that holds `{` or `[`, such as `${NAME}`, needs quotes here.",
            )
        made: YamlMapping | YamlSequence = (
            YamlMapping() if isinstance(event, yaml.MappingStartEvent) else YamlSequence()
        )
        # What is written twice is read as one, so that nothing else seems to be missing.
        before = self._before()
        if isinstance(before, YamlMapping) and isinstance(made, YamlMapping):
            made = before
        else:
            self._put(made, line)
        self.stack.append(made)
        self.keys.append(None)

    def _before(self) -> object:
        """What was read under the same key before."""
        top = self.stack[-1] if self.stack else None
        return top.get(str(self.keys[-1])) if isinstance(top, YamlMapping) else None

    def _awaits_key(self) -> bool:
        return (
            bool(self.stack) and isinstance(self.stack[-1], YamlMapping) and self.keys[-1] is None
        )

    def _key(self, text: str, line: int) -> None:
        lines = self.stack[-1].lines
        assert isinstance(lines, dict)
        self.keys[-1] = text
        if text not in lines:
            lines[text] = line
        elif not self._in_a_repeated_one():
            self.document.repeated.append((self._path(), lines[text], line))

    def _in_a_repeated_one(self) -> bool:
        """Whether something above was told to be written twice, which is enough."""
        path = self._path()
        return any(path[: len(known)] == known for known, _, _ in self.document.repeated)

    def _put(self, value: Any, line: int) -> None:
        top = self.stack[-1] if self.stack else None
        if isinstance(top, YamlMapping):
            top.setdefault(str(self.keys[-1]), value)
        elif isinstance(top, YamlSequence):
            top.append(value)
            top.lines.append(line)
        else:
            self.document.root = value

    def _finished(self) -> None:
        if self.keys:
            self.keys[-1] = None

    def _path(self) -> tuple[PathPart, ...]:
        return tuple(
            len(level) - 1 if isinstance(level, YamlSequence) else str(key)
            for level, key in zip(self.stack, self.keys, strict=True)
        )


def _refuse_tag(event: Any, line: int) -> None:
    if event.tag is not None:
        raise YamlInvalid(
            line,
            "YAML tags (`!name`) are not used in the catalogue.",
            "Take the tag out; a text that begins with `!` needs quotes.",
        )
