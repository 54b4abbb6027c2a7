"""The city's example queries: files of GraphQL beside its catalogue."""

from collections.abc import Sequence
from pathlib import Path

from batu_graph.server.protocol import Example


def read_examples(folder: Path) -> Sequence[Example]:
    """The ``*.graphql`` files of a folder, by name; none when there is no such folder.

    The comment lines a file begins with are its title (the first) and its description (the
    others). Variables, if it has any, are in a file beside it: ``profil.json`` for
    ``profil.graphql``.
    """
    return [_read(path) for path in sorted(folder.glob("*.graphql"))]


def _read(path: Path) -> Example:
    text = path.read_text(encoding="utf-8")
    comments = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        comments.append(line.lstrip("# ").rstrip())
    title, *description = comments or [path.stem]
    variables = path.with_suffix(".json")
    return Example(
        title=title,
        query=text,
        description=" ".join(description),
        variables=variables.read_text(encoding="utf-8") if variables.is_file() else "",
    )
