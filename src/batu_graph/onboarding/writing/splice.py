"""Changes to a YAML text that leave every other byte as it is.

Members of mappings are added and taken out at the places that the parser gives; nothing is ever
written anew. What comes out is parsed and compared with what was meant: a text that cannot be
changed safely is refused.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml  # type: ignore[import-untyped]

from batu_graph.onboarding.writing.yaml_text import scalar

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's, several times as fast, where PyYAML has it."""
Path: TypeAlias = tuple[str, ...]
"""Keys from the top to a member."""


class CannotSplice(Exception):
    """The text is written in a way in which a change has no safe place."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str
    column: int = 0
    """Of insertions at one place the deepest comes first: it belongs to what stands before."""


@dataclass(slots=True)
class Splice:
    """A text and what is to become of it."""

    text: str
    root: yaml.MappingNode = field(init=False)
    _edits: list[_Edit] = field(default_factory=list)
    _meant: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        root = composed(self.text)
        if not isinstance(root, yaml.MappingNode):
            raise CannotSplice(1, "The file is no mapping.")
        self.root = root
        self._meant = plain(root)

    # -- looking

    def find(self, path: Path) -> yaml.Node | None:
        """The value at a path."""
        node: yaml.Node | None = self.root
        for key in path:
            node = _members(node).get(key, (None, None))[1]
        return node

    def text_of(self, path: Path) -> str:
        """A member as it stands in the text, with the comment behind it."""
        key, value = _members(self.find(path[:-1]))[path[-1]]
        return self.text[key.start_mark.index : self._line_end(max(_end(value), _end(key)))]

    # -- changing

    def replace(self, path: Path, value: str) -> None:
        """Give a member that is a text another value."""
        node = self.find(path)
        assert isinstance(node, yaml.ScalarNode)
        _put(self._meant, path, value)
        self._edits.append(_Edit(_start(node), _end(node), scalar(value)))

    def rename(self, path: Path, key: str) -> None:
        """Give a member another key."""
        node, _ = _members(self.find(path[:-1]))[path[-1]]
        _rename(self._meant, path, key)
        self._edits.append(_Edit(_start(node), _end(node), scalar(key)))

    def add(self, path: Path, lines: Sequence[str]) -> None:
        """Add a member at the end of the mapping it belongs to.

        Args:
            path: of the new member; its parent is there.
            lines: the member as a block, however indented.

        Raises:
            CannotSplice: the parent is written in a way that leaves no place for it.
        """
        block = textwrap.dedent("\n".join(lines)).split("\n")
        parent = self.find(path[:-1])
        _put(self._meant, path, plain(composed("\n".join(block)))[path[-1]])
        if not isinstance(parent, yaml.MappingNode):
            if isinstance(parent, yaml.ScalarNode) and not parent.value:
                self._add_below_key(path, block)
                return
            raise CannotSplice(_line(parent), f"{'.'.join(path[:-1])} is no mapping.")
        if not parent.flow_style:
            column = parent.value[0][0].start_mark.column
            self._insert_line(_end(parent), _indented(block, column))
        elif not parent.value:
            braces = _Edit(parent.start_mark.index, parent.end_mark.index, "")
            if braces not in self._edits:
                self._edits.append(braces)
            self._add_below_key(path, block)
        elif len(block) > 1:
            raise CannotSplice(
                _line(parent), f"{'.'.join(path[:-1])} stands in braces: write it as a block."
            )
        else:
            place = _end_of_last(parent)
            self._edits.append(_Edit(place, place, f", {_without_comment(block[0])}"))

    def add_to(self, path: Path, members: Sequence[tuple[str, str]]) -> None:
        """Add members of one line each to a mapping, which is made where it is not there.

        Args:
            path: of the mapping; its parent is there.
            members: key and line of each.

        Raises:
            CannotSplice: as ``add``.
        """
        if self.find(path) is None:
            self.add(path, [f"{path[-1]}:", *(f"  {line.strip()}" for _, line in members)])
            return
        for key, line in members:
            self.add((*path, key), [line])

    def add_first(self, path: Path, line: str) -> None:
        """Add a member of one line at the head of the mapping it belongs to.

        Raises:
            CannotSplice: as ``add``.
        """
        parent = self.find(path[:-1])
        if not isinstance(parent, yaml.MappingNode) or parent.flow_style or not parent.value:
            self.add(path, [line])
            return
        _put(self._meant, path, plain(composed(line))[path[-1]])
        first = parent.value[0][0].start_mark
        start = first.index - first.column
        self._edits.append(_Edit(start, start, f"{' ' * first.column}{line}{self._newline}"))

    def add_comment(self, path: Path, text: str) -> None:
        """Add a comment at the head of a mapping; not where it has no lines of its own, and not if
        the text has it already."""
        node = self.find(path)
        if not isinstance(node, yaml.MappingNode) or node.flow_style or not node.value:
            return
        if f"# {text}" in self.text:
            return
        first = node.value[0][0].start_mark
        start = first.index - first.column
        line = f"{' ' * first.column}# {text}{self._newline}"
        self._edits.append(_Edit(start, start, line))

    def take_out(self, path: Path, *, with_comment: bool = False) -> None:
        """Take a member out, with its line where nothing else stands on it.

        Args:
            with_comment: a comment behind it goes too.

        Raises:
            CannotSplice: a comment stands where text would have to go.
        """
        parent = self.find(path[:-1])
        assert isinstance(parent, yaml.MappingNode)
        place = next(n for n, (key, _) in enumerate(parent.value) if key.value == path[-1])
        key, value = parent.value[place]
        start, end = key.start_mark.index, max(_end(value), _end(key))
        _drop(self._meant, path)
        if parent.flow_style:
            if place:
                start = _end(parent.value[place - 1][1])
            elif len(parent.value) > 1:
                end = parent.value[1][0].start_mark.index
            if "#" in self.text[start : key.start_mark.index]:
                raise CannotSplice(_line(key), "A comment stands before a member to be taken out.")
        else:
            line_end = self._line_end(end)
            before = self.text[start - key.start_mark.column : start]
            after = self.text[end:line_end].strip()
            if (not after or (with_comment and after.startswith("#"))) and not before.strip():
                start, end = start - key.start_mark.column, line_end
        self._edits.append(_Edit(start, end, ""))

    def done(self) -> str:
        """The text with every change in it.

        Raises:
            CannotSplice: what came out is not what was meant.
        """
        text = self.text
        # Made from the end backwards, so that places stay what they are.
        for edit in reversed(sorted(self._edits, key=lambda edit: (edit.start, -edit.column))):
            text = text[: edit.start] + edit.text + text[edit.end :]
        try:
            found = plain(composed(text))
        except yaml.YAMLError:
            found = None
        if found != self._meant:
            raise CannotSplice(1, "The changes have no safe place in this file as it is written.")
        return text

    # -- places

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    def _line_end(self, position: int) -> int:
        """Where the next line begins."""
        found = self.text.find("\n", position)
        return len(self.text) if found < 0 else found + 1

    def _insert_line(self, after: int, lines: Sequence[str]) -> None:
        """Lines below the one that ``after`` is on."""
        at_start = after > 0 and self.text[after - 1] == "\n"
        place = after if at_start else self._line_end(after)
        text = self._newline.join(lines) + self._newline
        if place == len(self.text) and not self.text.endswith("\n"):
            text = self._newline + text.removesuffix(self._newline)
        first = next(line for line in lines if line)
        column = len(first) - len(first.lstrip(" "))
        self._edits.append(_Edit(place, place, text, column))

    def _add_below_key(self, path: Path, block: Sequence[str]) -> None:
        """The first members of a mapping that is empty so far, below its key."""
        grandparent = self.find(path[:-2])
        key = _members(grandparent)[path[-2]][0]
        self._insert_line(key.end_mark.index, _indented(block, key.start_mark.column + 2))


def composed(text: str) -> yaml.Node | None:
    """A text as nodes that know their places.

    Raises:
        yaml.YAMLError: it is no YAML.
    """
    return yaml.compose(text, Loader=_LOADER)


def plain(node: yaml.Node | None) -> Any:
    """A node as dicts, lists and texts."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return None if node is None else node.value


def _members(node: yaml.Node | None) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: (key, value) for key, value in node.value}


def _start(node: yaml.Node) -> int:
    return int(node.start_mark.index)


def _end(node: yaml.Node) -> int:
    """Where a node's own text ends; the parser counts what follows a block to it."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style:
        return int(node.end_mark.index)
    return max(map(_end, _children(node)), default=int(node.end_mark.index))


def _end_of_last(node: yaml.MappingNode) -> int:
    return max(_end(part) for part in node.value[-1])


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    for child in node.value:
        if isinstance(child, tuple):
            yield from child
        else:
            yield child


def _line(node: yaml.Node | None) -> int:
    return 1 if node is None else int(node.start_mark.line) + 1


def _indented(block: Sequence[str], column: int) -> list[str]:
    return [f"{' ' * column}{line}" if line else "" for line in block]


def _without_comment(line: str) -> str:
    """A member's one line up to its comment."""
    node = composed(line)
    assert isinstance(node, yaml.MappingNode)
    return line[: _end(node)]


def _put(data: dict[str, Any], path: Path, value: Any) -> None:
    for key in path[:-1]:
        if not isinstance(data.get(key), dict):
            data[key] = {}
        data = data[key]
    data[path[-1]] = value


def _rename(data: dict[str, Any], path: Path, key: str) -> None:
    for part in path[:-1]:
        data = data[part]
    members = [(key if name == path[-1] else name, value) for name, value in data.items()]
    data.clear()
    data.update(members)


def _drop(data: dict[str, Any], path: Path) -> None:
    for key in path[:-1]:
        data = data[key]
    del data[path[-1]]
