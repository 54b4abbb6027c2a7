"""Which catalogue a command works on, and how it says that there is none."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from batu_graph.cli.city import DEMO_CONFIG, DEMO_FOLDER, demo_city
from batu_graph.cli.console import fail
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid
from batu_graph.server.gateway import Gateway

CONFIG_VARIABLE = "BATU_GRAPH_CONFIG"
DEFAULT_CONFIG = Path("config")

ConfigOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--config",
        "-c",
        metavar="DIR",
        envvar=CONFIG_VARIABLE,
        help="The catalogue's folder; `config` in the current folder unless given.",
    ),
]
DemoOption: TypeAlias = Annotated[
    bool, typer.Option("--demo", help="Ask the demo city; it is made first if it is not there.")
]
FolderOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help=f"Where the demo's data lies; `{DEMO_FOLDER}` unless given."),
]


def catalogue_folder(config: Path | None) -> Path:
    """The folder to read, or the command ends with a message that says how to name one."""
    folder = config or DEFAULT_CONFIG
    if not folder.is_dir():
        fail(
            f"There is no catalogue in {folder}: the folder does not exist.\n"
            f"Name it with --config DIR or {CONFIG_VARIABLE}, or try the demo city with --demo."
        )
    return folder


def load(folder: Path, environ: Mapping[str, str] | None = None) -> Catalogue:
    """The catalogue in ``folder``, or the command ends and shows every mistake in it."""
    try:
        return load_catalogue(folder, {**os.environ, **(environ or {})})
    except CatalogueInvalid as invalid:
        fail(invalid.render())


def gateway_over(catalogue: Catalogue) -> Gateway:
    """The gateway, or the command ends and says which source cannot be used."""
    try:
        return Gateway(catalogue)
    except ValueError as error:
        fail(str(error))


@contextmanager
def opened(config: Path | None, *, demo: bool, folder: Path | None) -> Iterator[Catalogue]:
    """The catalogue a command was given; the demo's servers, if any, live as long as the block."""
    if not demo:
        if folder is not None:
            fail("--folder says where the demo's data lies: use it with --demo.")
        yield load(catalogue_folder(config))
        return
    with demo_city(folder) as city:
        yield load(config or DEMO_CONFIG, city.environ)
