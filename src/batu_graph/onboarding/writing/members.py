"""The names that the entities of written files have given away already."""

from collections.abc import Mapping
from typing import Any

from batu_graph.config.naming import COLLECTION_SUFFIXES


def members_of(entities: Mapping[str, Any]) -> dict[str, set[str]]:
    """Entity -> every name its type has: fields, relations with what is made of them, ways back.

    Args:
        entities: as parsed, of one file or of several; what is no mapping counts for nothing.
    """
    found: dict[str, set[str]] = {name: set() for name in entities}
    for name, entity in entities.items():
        found[name].update(as_dict(as_dict(entity).get("fields")))
        for relation, one in as_dict(as_dict(entity).get("relations")).items():
            found[name].update(relation + suffix for suffix in COLLECTION_SUFFIXES)
            for key in ("inverse", "inverse_one"):
                if back := as_dict(one).get(key):
                    there = found.setdefault(str(as_dict(one).get("to")), set())
                    there.update(back + suffix for suffix in COLLECTION_SUFFIXES)
    return found


def as_dict(value: Any) -> dict[str, Any]:
    """The value where it is a mapping; an empty one where it is anything else."""
    return value if isinstance(value, dict) else {}
