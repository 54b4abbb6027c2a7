"""``batu-graph config check``: every mistake in the catalogue, the databases not asked."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import orjson
import typer
from rich.text import Text

from batu_graph.cli.console import ExitCode, out, say
from batu_graph.cli.opening import ConfigOption, catalogue_folder
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid, Problem

app = typer.Typer(help="The catalogue.", no_args_is_help=True)


@app.command()
def check(
    config: ConfigOption = None,
    json: Annotated[bool, typer.Option("--json", help="The mistakes as JSON.")] = False,
) -> None:
    """Check the catalogue's files. No database is asked.

    Environment variables that are not set are named, but are no mistake of the files.
    Exit code: 0 the files are right; 1 they have mistakes; 2 there is no catalogue.
    """
    folder = catalogue_folder(config)
    problems: tuple[Problem, ...] = ()
    catalogue = None
    try:
        catalogue = load_catalogue(folder, os.environ)
    except CatalogueInvalid as invalid:
        problems = invalid.problems
    unset = [problem for problem in problems if is_unset_variable(problem)]
    mistakes = [problem for problem in problems if not is_unset_variable(problem)]
    if json:
        out.print(_json(mistakes, unset), markup=False, highlight=False, soft_wrap=True)
    else:
        _show(folder, catalogue, mistakes, unset)
    if mistakes:
        raise typer.Exit(ExitCode.ERRORS)


def is_unset_variable(problem: Problem) -> bool:
    """Whether it is the environment that lacks something, not the file."""
    return problem.message.startswith("The environment variable")


def _json(mistakes: Sequence[Problem], unset: Sequence[Problem]) -> str:
    return orjson.dumps({"mistakes": mistakes, "unset": unset}, option=orjson.OPT_INDENT_2).decode()


def _show(
    folder: Path,
    catalogue: Catalogue | None,
    mistakes: Sequence[Problem],
    unset: Sequence[Problem],
) -> None:
    for problem in mistakes:
        # On one line, so that a terminal makes a link of it.
        where = Text(f"{problem.place}: ", "bold")
        out.print(Text.assemble(where, (problem.message, "red")), soft_wrap=True)
        for line in problem.details():
            out.print(Text(f"    {line}"), soft_wrap=True)
    if mistakes:
        count = len(mistakes)
        say(f"{folder}: {count} mistake{'' if count == 1 else 's'}.", style="red")
    for problem in unset:
        say(f"{problem.place}: {problem.message}", style="yellow")
    if catalogue is not None:
        say(
            f"{folder}: {catalogue.city}, {len(catalogue.namespaces)} agencies connected, "
            f"{len(catalogue.sources)} sources, {len(catalogue.entities)} entities. No mistakes.",
            style="green",
        )
    elif not mistakes:
        say(f"{folder}: no mistakes in the files; to serve it, set these variables.", style="green")
