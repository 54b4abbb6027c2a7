"""What commands that read an agency's database have in common."""

import asyncio
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from batu_graph.cli.console import ExitCode, err, fail, say
from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid
from batu_graph.config.resolve_sources import SCHEMES, fill_url, known_schemes
from batu_graph.config.yaml_source import YamlInvalid
from batu_graph.onboarding.drafting.draft import DraftFile
from batu_graph.onboarding.fitting import Refusal, Unfit, file_without, fitted, refusals
from batu_graph.onboarding.introspect import Introspected, Order, Steps
from batu_graph.onboarding.introspect import Progress as Progressing
from batu_graph.onboarding.introspect import introspect as read
from batu_graph.onboarding.reading.connecting import CannotConnect
from batu_graph.onboarding.registry import Home, Registered
from batu_graph.onboarding.writing.write import file_text
from batu_graph.types import Engine

VARIABLE = re.compile(r"\$\{([A-Za-z_]\w*)\}")


def address(url: str) -> tuple[Engine, str]:
    """The engine, and the URL with its variables filled in."""
    unset = [name for name in VARIABLE.findall(url) if not os.environ.get(name)]
    if unset:
        fail(f"The environment variable {unset[0]} is not set.")
    filled = fill_url(url, os.environ)
    scheme = filled.partition("://")[0]
    engine = SCHEMES.get(scheme)
    if engine is None:
        fail(f"The URL does not begin with a known scheme. {known_schemes(scheme)}")
    return engine, filled


def in_file(url: str, namespace: str) -> str:
    """The URL as it may stand in a file: as it is, or a variable where it holds a password."""
    if VARIABLE.search(url):
        return url
    if url.startswith("sqlite:"):
        path, mark, options = url.removeprefix("sqlite:///").partition("?")
        return f"sqlite:///{Path(path).absolute()}{mark}{options}"
    if urlsplit(url).password is None:
        return url
    return f"${{{re.sub(r'[^A-Z0-9]+', '_', namespace.upper())}_URL}}"


def registered_agency(home: Home, agency: str) -> tuple[Registered, bool]:
    """The agency, and whether the registry knows it."""
    try:
        found = home.find(agency)
    except YamlInvalid as error:
        fail(f"{home.city}:{error.line}  {error.message} {error.fix}")
    return found or Registered(agency, agency, agency), found is not None


def read_database(order: Order) -> Introspected:
    with progress() as steps:
        try:
            return asyncio.run(read(order, steps))
        except CannotConnect as error:
            fail(str(error))
        except ValueError as error:
            fail(f"The URL cannot be used: {error}.")


@contextmanager
def progress() -> Iterator[Steps]:
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


def fit(home: Home, name: str, file: DraftFile, city: str | None, filled: str) -> DraftFile:
    """The draft of a file, without what the loader refuses of it; or the command ends.

    Args:
        name: the file's path in the catalogue's folder.
        city: what ``city.yaml`` is to hold; None: what it holds.
        filled: the database's URL with its secrets.
    """
    variable = VARIABLE.fullmatch(file.url)
    environ = dict(os.environ) | ({variable[1]: filled} if variable else {})
    texts = {} if city is None else {"city.yaml": city}

    def refused(draft: DraftFile) -> list[Refusal]:
        return refusals(home.folder, name, texts | {name: file_text(draft)}, environ)

    try:
        return fitted(file, refused, file_without)
    except Unfit as unfit:
        fail(f"Nothing is written: the catalogue cannot be used with this file. {unfit}")


def say_what_next(home: Home, file: DraftFile, filled: str) -> None:
    """Whether the catalogue loads with the new file in it, and what is to be done next."""
    variable = VARIABLE.fullmatch(file.url)
    environ = dict(os.environ) | ({variable[1]: filled} if variable else {})
    try:
        load_catalogue(home.folder, environ)
    except CatalogueInvalid as invalid:
        say(invalid.render(), style="red")
        raise typer.Exit(ExitCode.ERRORS) from None
    if variable and not os.environ.get(variable[1]):
        say(f"Its address holds a password: set {variable[1]} to it where the gateway runs.")
    say(f"Serve it: batu-graph serve --config {home.folder}", style="green")
