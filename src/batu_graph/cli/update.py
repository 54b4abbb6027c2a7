"""``batu-graph introspect --update``: what has changed in a database, taken over into its file."""

import os
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import orjson
import yaml  # type: ignore[import-untyped]
from rich.table import Table

from batu_graph.cli.config import is_unset_variable
from batu_graph.cli.console import err, fail, out, say
from batu_graph.cli.databases import address, read_database
from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid, Problem
from batu_graph.onboarding.drafting.draft import ReservedNames
from batu_graph.onboarding.drafting.file import Identity
from batu_graph.onboarding.fitting import Refusal, Unfit, refusals
from batu_graph.onboarding.introspect import Order
from batu_graph.onboarding.merge import Changes, Live
from batu_graph.onboarding.reading.reflect import Wanted
from batu_graph.onboarding.registry import Home
from batu_graph.onboarding.renaming import CannotRename, Renaming, with_renamed
from batu_graph.onboarding.update import update
from batu_graph.onboarding.writing.splice import CannotSplice, composed, plain


def update_file(
    path: Path,
    url: str | None,
    source: str | None,
    wanted: Wanted,
    *,
    renamed: Sequence[str] = (),
    sample: bool,
    as_json: bool,
) -> None:
    """Read the database, change the file, say what has changed."""
    if not path.exists():
        fail(f"There is no {path} to update. Without --update it is made.")
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        fail(f"{path} is not UTF-8: save it as such first.")
    written = _parsed(path, text)
    name, place = _source(path, written, source)
    try:
        renamings = [Renaming.parse(one) for one in renamed]
    except CannotRename as error:
        fail(str(error))
    engine, filled = address(url or place)
    home = Home(path.absolute().parent.parent)
    taken = home.taken(path)
    own = tuple(written.get("entities") or ())
    order = Order(
        url=filled,
        engine=engine,
        identity=Identity(str(written.get("agency")), str(written.get("namespace")), place),
        wanted=wanted,
        sample=sample,
        taken=ReservedNames((*taken.types, *own), taken.enums),
    )
    found = read_database(order)
    shown = f"{path.absolute().parent.name}/{path.name}"

    def refused(new: str) -> list[Refusal]:
        return refusals(home.folder, shown, {shown: new}, os.environ)

    try:
        live = Live(found.database, found.file, wanted)
        kept = with_renamed(text, name, found.database, renamings)
        updated = update(kept, name, live, date.today(), refused)
    except CannotRename as error:
        fail(f"{error} Nothing was changed.")
    except CannotSplice as error:
        fail(f"{path}:{error.line}  {error.message} Nothing was changed.")
    except Unfit as unfit:
        _refuse(unfit.problems)
    if updated.text != text:
        write_in_place(path, updated.text)
    _summarise(path, renamings, updated.changes, as_json=as_json)


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        found = plain(composed(text))
    except yaml.YAMLError as error:
        line = error.problem_mark.line + 1 if getattr(error, "problem_mark", None) else 1
        fail(f"{path}:{line}  This is no YAML; `batu-graph config check` says more.")
    if not isinstance(found, dict):
        fail(f"{path} describes no agency.")
    return found


def _source(path: Path, written: dict[str, Any], wanted: str | None) -> tuple[str, str]:
    """The source that is meant, and its URL as it stands in the file."""
    sources = {
        name: str(one.get("url"))
        for name, one in (written.get("sources") or {}).items()
        if isinstance(one, dict)
    }
    if wanted is None and len(sources) == 1:
        return next(iter(sources.items()))
    if wanted is not None and wanted in sources:
        return wanted, sources[wanted]
    fail(f"{path} has the sources {', '.join(sources) or 'none'}: name one with --source.")


def replace_file(path: Path, folder: Path, text: str) -> None:
    """The new text in the file's place, if the catalogue loads with it."""
    shown = path.absolute().relative_to(folder).as_posix()
    try:
        load_catalogue(folder, os.environ, {shown: text})
    except CatalogueInvalid as invalid:
        mistakes = [one for one in invalid.problems if not is_unset_variable(one)]
        if mistakes:
            _refuse(mistakes)
    write_in_place(path, text)


def _refuse(mistakes: Sequence[Problem]) -> NoReturn:
    for mistake in mistakes:
        say(mistake.render(), style="red")
    fail("With the changes the catalogue would have these mistakes; nothing was changed.")


def write_in_place(path: Path, text: str) -> None:
    """At once or not at all, with the mode that the file has."""
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as made:
        made.write(text.encode("utf-8"))
    os.chmod(made.name, path.stat().st_mode & 0o7777)
    os.replace(made.name, path)


def _summarise(
    path: Path, renamings: Sequence[Renaming], changes: Changes, *, as_json: bool
) -> None:
    news: dict[str, list[str]] = {
        "renamed": [str(one) for one in renamings],
        "tables": [entity.name for entity in changes.entities],
        "columns": [f"{new.entity}.{new.field.name}" for new in changes.fields],
        "relations": [f"{new.entity}.{new.relation.name}" for new in changes.relations],
        "vanished": [".".join(path) for path in changes.vanished],
        "returned": [".".join(path) for path in changes.returned],
        "retyped": [
            f"{one.entity}.{one.field}: {one.written} in the file, {one.now} in the database"
            for one in changes.retyped
        ],
        "left_out": [f"{one.what}: {one.reason}" for one in changes.refused],
    }
    if as_json:
        text = orjson.dumps({"file": str(path), **news}).decode()
        out.print(text, markup=False, highlight=False, soft_wrap=True)
        return
    if not any(news.values()):
        say(f"{path} is up to date.", style="green")
        return
    drawn = Table(title=str(path), show_header=False, title_justify="left")
    drawn.add_column(style="bold")
    drawn.add_column(overflow="fold")
    for (label, style), names in zip(_LABELS, news.values(), strict=True):
        if names:
            drawn.add_row(label, "\n".join(names), style=style)
    err.print(drawn)


_LABELS = [
    ("renamed", "green"),
    ("new tables, hidden", "yellow"), ("new columns, hidden", "yellow"),
    ("new relations, proposed", "yellow"), ("vanished", "red"), ("returned", "green"),
    ("another type now: change it by hand", "red"), ("left out", "yellow"),
]  # fmt: skip
