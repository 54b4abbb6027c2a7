"""Every name of the schema is claimed once; who comes second is reported."""

from collections.abc import Iterable
from dataclasses import dataclass

from batu_graph.config.naming import RESERVED_ROOTS, RESERVED_TYPES
from batu_graph.config.problems import Report
from batu_graph.config.yaml_source import Place


@dataclass(frozen=True, slots=True)
class _Claim:
    what: str
    place: Place | None
    """None: the gateway's own."""


TYPES = "among the types of the city"
ROOT = "at the root of the schema"


def in_namespace(namespace: str) -> str:
    """The scope of an agency's collections."""
    return f"in the namespace `{namespace}`"


def in_type(type_name: str) -> str:
    """The scope of an entity's fields and relations."""
    return f"in `{type_name}`"


class Claims:
    """Names taken so far, by scope."""

    def __init__(self, report: Report) -> None:
        self._report = report
        own = _Claim("", None)
        self._taken: dict[str, dict[str, _Claim]] = {
            TYPES: dict.fromkeys(RESERVED_TYPES, own),
            ROOT: dict.fromkeys(RESERVED_ROOTS, own),
        }

    def take(self, scope: str, names: Iterable[str], what: str, place: Place) -> bool:
        """Claim the names one definition brings into a scope, its own first.

        The first name that is taken already is reported, and only that one: two collections
        that share a name share all the names made from it.

        Returns:
            Whether all names were free.
        """
        taken = self._taken.setdefault(scope, {})
        made: set[str] = set()
        for name in names:
            other = taken.setdefault(name, _Claim(what, place))
            if other.place is None:
                self._report.add(
                    place,
                    f"`{name}`, for {what}, is a name that the gateway keeps for itself.",
                    "Give it another name.",
                )
                return False
            if other.place is not place or name in made:
                self._report.add(
                    place,
                    f"`{name}` would stand twice {scope}: for {what} and for {other.what} "
                    f"({other.place.file}:{other.place.line}).",
                    "Give one of them another name.",
                    other.place,
                )
                return False
            made.add(name)
        return True
