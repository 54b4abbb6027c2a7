"""Where an agency's file goes: its place in the city's registry, and the names that are taken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from batu_graph.config.naming import legal_name
from batu_graph.config.yaml_source import YamlInvalid, YamlMapping, read_document
from batu_graph.onboarding.drafting.draft import ReservedNames
from batu_graph.onboarding.writing.yaml_text import flow_mapping, scalar


@dataclass(frozen=True, slots=True)
class Registered:
    """An agency of the registry."""

    code: str
    abbreviation: str
    name: str


@dataclass(frozen=True, slots=True)
class Home:
    """A catalogue's folder, as much of it as is there."""

    folder: Path

    @property
    def city(self) -> Path:
        """``city.yaml``."""
        return self.folder / "city.yaml"

    def agencies(self) -> Sequence[Registered]:
        """The registry; empty where there is none yet.

        Raises:
            YamlInvalid: ``city.yaml`` cannot be read.
        """
        found = _list(_root(self.city).get("agencies"))
        return [
            Registered(*(str(one.get(key) or "") for key in ("code", "abbreviation", "name")))
            for one in found
            if isinstance(one, dict)
        ]

    def find(self, word: str) -> Registered | None:
        """The agency that is meant by a code, an abbreviation or a name; of several with one
        abbreviation the last, which is the current one."""
        folded = word.casefold()
        meant = [
            one
            for one in self.agencies()
            if one.code == word or folded in (one.abbreviation.casefold(), one.name.casefold())
        ]
        return meant[-1] if meant else None

    def register(self, word: str, today: date) -> None:
        """Put an agency into the registry; ``city.yaml`` is made where there is none."""
        text = self.with_agency(word, today)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.city.write_text(text, encoding="utf-8")

    def with_agency(self, word: str, today: date) -> str:
        """The text of ``city.yaml`` with an agency more, under its word alone, to be completed by
        hand. To a text that is there only lines are added."""
        entry = flow_mapping(
            {
                "code": scalar(word), "name": scalar(word), "abbreviation": scalar(word),
                "valid_from": today.isoformat(),
            }
        )  # fmt: skip
        if not self.city.exists():
            return f"city: Kota\nagencies:\n  - {entry}\n"
        text = self.city.read_text(encoding="utf-8")
        if not text.endswith("\n"):
            text += "\n"
        block = re.search(r"^agencies:[ \t]*(#.*)?$", text, flags=re.MULTILINE)
        if block is None:
            text = re.sub(r"^agencies:[ \t]*\[\][ \t]*\n", "", text, flags=re.MULTILINE)
            return f"{text}agencies:\n  - {entry}\n"
        end = _end_of_block(text, block.end())
        indent = re.search(r"^( *)- ", text[block.end() : end], flags=re.MULTILINE)
        return f"{text[:end]}{indent[1] if indent else '  '}- {entry}\n{text[end:]}"

    def taken(self, but: Path) -> ReservedNames:
        """Types and enums of every agency's file but one; a file that is no YAML has none."""
        types: list[str] = []
        enums: list[str] = []
        for path in sorted((self.folder / "agencies").glob("*.yaml")):
            if path.resolve() == but.resolve():
                continue
            try:
                entities = _root(path).get("entities")
            except YamlInvalid:
                continue
            for name, entity in (entities if isinstance(entities, dict) else {}).items():
                types.append(name)
                fields = entity.get("fields") if isinstance(entity, dict) else None
                for one in (fields if isinstance(fields, dict) else {}).values():
                    if isinstance(one, dict) and one.get("enum"):
                        enums.append(str(one["enum"]))
        return ReservedNames(tuple(types), tuple(dict.fromkeys(enums)))


def namespace_of(word: str) -> str:
    """``Satpol PP`` -> ``satpolPp``: an agency's word as the name of its namespace."""
    name = legal_name(word.lower())
    return name[:1].lower() + name[1:]


def _end_of_block(text: str, start: int) -> int:
    """Where the lines that belong to a key end: before the next line that begins a key."""
    following = re.search(r"^[^\s#-]", text[start:], flags=re.MULTILINE)
    return start + following.start() if following else len(text)


def _root(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    root = read_document(path, str(path)).root
    return root if isinstance(root, YamlMapping) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
