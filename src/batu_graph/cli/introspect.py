"""``batu-graph introspect``: a database nobody can explain becomes a catalogue file that serves."""

import asyncio
import getpass
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import orjson
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from batu_graph.cli.console import ExitCode, err, fail, out, say
from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid, did_you_mean
from batu_graph.config.resolve_sources import SCHEMES
from batu_graph.config.yaml_source import YamlInvalid
from batu_graph.onboarding.connecting import CannotConnect
from batu_graph.onboarding.draft import DraftFile
from batu_graph.onboarding.drafting import Identity
from batu_graph.onboarding.introspect import Introspected, Order, Steps
from batu_graph.onboarding.introspect import Progress as Progressing
from batu_graph.onboarding.introspect import introspect as read
from batu_graph.onboarding.reflect import Wanted
from batu_graph.onboarding.registry import Home, Registered, namespace_of
from batu_graph.onboarding.write import file_text
from batu_graph.types import DataClass, Engine

_VARIABLE = re.compile(r"\$\{([A-Za-z_]\w*)\}")


class Expose(StrEnum):
    """What a fresh file gives out."""

    BY_CLASS = "by-class"
    ALL = "all"


def introspect(
    url: Annotated[
        str,
        typer.Argument(
            help="The database: postgresql://, mysql://, mysql+asyncmy:// or sqlite:///; or "
            "'${NAME}' for a variable of the environment that holds it."
        ),
    ],
    agency: Annotated[
        str, typer.Option(help="Whose database it is: the agency's code, abbreviation or name.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="The file to write; config/agencies/<agency>.yaml."),
    ] = None,
    schema: Annotated[
        list[str] | None, typer.Option(help="A schema of the database; may be given several times.")
    ] = None,
    include: Annotated[
        list[str] | None, typer.Option(help="Only tables like this, with * and ?.")
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option(help="No tables like this, with * and ?.")
    ] = None,
    sample: Annotated[
        bool,
        typer.Option(
            "--sample", help="Look at some values, to know them by their shape. None is kept."
        ),
    ] = False,
    expose: Annotated[
        Expose,
        typer.Option(help="all: the whole database may be seen, but for its secrets (open data)."),
    ] = Expose.BY_CLASS,
    by: Annotated[
        str | None, typer.Option(help="Who decided on `--expose all`; you, unless given.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite a file that is there, and every edit in it.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="The summary as JSON.")] = False,
) -> None:
    """Describe a database: write the catalogue file of an agency.

    The database is only read. Exit code: 0 the file is written; 2 it is not.
    """
    engine, filled = _address(url)
    path = output or Path("config/agencies") / f"{namespace_of(agency)}.yaml"
    home = Home(path.absolute().parent.parent)
    if path.exists() and not force:
        fail(f"{path} is there already. --force overwrites it.")
    registered, known = _registered(home, agency)
    namespace = namespace_of(registered.abbreviation)
    order = Order(
        url=filled,
        engine=engine,
        identity=Identity(registered.code, namespace, _in_file(url, namespace)),
        wanted=Wanted(tuple(schema or ()), tuple(include or ["*"]), tuple(exclude or ())),
        sample=sample,
        expose_all=(by or getpass.getuser(), date.today()) if expose is Expose.ALL else None,
        taken=home.taken(path),
    )
    found = _read(order)
    if not known:
        home.register(agency, date.today())
        say(f"{agency} is new in {home.city}: complete its entry there.", style="yellow")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(file_text(found.file), encoding="utf-8")
    _summarise(found, path, as_json=json)
    _check(home, url, found.file, filled)


def _address(url: str) -> tuple[Engine, str]:
    """The engine, and the URL with its variables filled in."""
    unset = [name for name in _VARIABLE.findall(url) if not os.environ.get(name)]
    if unset:
        fail(f"The environment variable {unset[0]} is not set.")
    filled = _VARIABLE.sub(lambda found: os.environ[found[1]], url)
    scheme = filled.partition("://")[0]
    engine = SCHEMES.get(scheme)
    if engine is None:
        fail(f"The URL does not begin with a known scheme. {did_you_mean(scheme, SCHEMES)}")
    return engine, filled


def _in_file(url: str, namespace: str) -> str:
    """The URL as it may stand in a file: as it is, or a variable where it holds a password."""
    if _VARIABLE.search(url):
        return url
    if url.startswith("sqlite:"):
        path, mark, options = url.removeprefix("sqlite:///").partition("?")
        return f"sqlite:///{Path(path).absolute()}{mark}{options}"
    if urlsplit(url).password is None:
        return url
    return f"${{{re.sub(r'[^A-Z0-9]+', '_', namespace.upper())}_URL}}"


def _registered(home: Home, agency: str) -> tuple[Registered, bool]:
    """The agency, and whether the registry knows it."""
    try:
        found = home.find(agency)
    except YamlInvalid as error:
        fail(f"{home.city}:{error.line}  {error.message} {error.fix}")
    return found or Registered(agency, agency, agency), found is not None


def _read(order: Order) -> Introspected:
    with _progress() as steps:
        try:
            return asyncio.run(read(order, steps))
        except CannotConnect as error:
            fail(str(error))
        except ValueError as error:
            fail(f"The URL cannot be used: {error}.")


@contextmanager
def _progress() -> Iterator[Steps]:
    """A bar for each step, gone when all is done."""
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    )  # fmt: skip
    with Progress(*columns, console=err, transient=True) as bar:

        def begin(step: str) -> Progressing:
            task = bar.add_task(step, total=None)

            def show(name: str, done: int, total: int) -> None:
                bar.update(task, description=f"{step}: {name[:40]}", completed=done, total=total)

            return show

        yield begin


def _summarise(found: Introspected, path: Path, *, as_json: bool) -> None:
    file = found.file
    relations = [relation for entity in file.entities for relation in entity.relations]
    proposed = sum(relation.proposed for relation in relations)
    without_key = [entity.name for entity in file.entities if not entity.key]
    numbers = {
        "file": str(path),
        "entities": len(file.entities),
        "columns": sum(len(entity.fields) for entity in file.entities),
        "classes": {kind.value: count for kind, count in file.counts.items()},
        "relations": len(relations) - proposed,
        "proposed": proposed,
        "without_key": without_key,
        "skipped": [{"name": one.name, "reason": one.reason} for one in found.database.skipped],
    }
    if as_json:
        out.print(orjson.dumps(numbers).decode(), markup=False, highlight=False, soft_wrap=True)
        return
    drawn = Table(title=str(path), show_header=False, title_justify="left")
    drawn.add_column(style="bold")
    drawn.add_column(justify="right")
    drawn.add_row("tables and views", f"{numbers['entities']:,}")
    drawn.add_row("columns", f"{numbers['columns']:,}")
    for kind, count in file.counts.items():
        if count:
            drawn.add_row(f"  {kind.value}", f"{count:,}", style=_STYLES.get(kind))
    drawn.add_row("relations by foreign keys", f"{len(relations) - proposed:,}")
    drawn.add_row("relations proposed", f"{proposed:,}", style="yellow" if proposed else None)
    drawn.add_row("without a key", f"{len(without_key):,}")
    drawn.add_row("not read", f"{len(found.database.skipped):,}")
    err.print(drawn)


_STYLES = {
    DataClass.PERSONAL: "yellow", DataClass.SPECIFIC: "yellow", DataClass.SECRET: "red",
    DataClass.UNCLASSIFIED: "dim",
}  # fmt: skip


def _check(home: Home, url: str, file: DraftFile, filled: str) -> None:
    """The catalogue with the new file in it: does it load, and what is to be done next?"""
    variable = _VARIABLE.fullmatch(file.url)
    environ = dict(os.environ) | ({variable[1]: filled} if variable else {})
    try:
        load_catalogue(home.folder, environ)
    except CatalogueInvalid as invalid:
        say(invalid.render(), style="red")
        raise typer.Exit(ExitCode.ERRORS) from None
    if variable and not os.environ.get(variable[1]):
        say(f"Its address holds a password: set {variable[1]} to it where the gateway runs.")
    say(f"Serve it: batu-graph serve --config {home.folder}", style="green")
