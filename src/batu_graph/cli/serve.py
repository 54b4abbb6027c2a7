"""``batu-graph serve``: the gateway over HTTP."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from starlette.applications import Starlette
from starlette.types import ASGIApp

from batu_graph.cli.console import (
    LOG_LEVEL_VARIABLE,
    LogLevel,
    LogLevelOption,
    fail,
    log_as_server,
    say,
)
from batu_graph.cli.examples import read_examples
from batu_graph.cli.opening import (
    CONFIG_VARIABLE,
    ConfigOption,
    catalogue_folder,
    load,
)
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.config.origins import origin_of
from batu_graph.sealing import SECRET_VARIABLE, new_secret
from batu_graph.server.app import create_app
from batu_graph.server.garbage import making_what_stays
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import CatalogueNews
from batu_graph.server.reload import Made, ReloadingApp
from batu_graph.server.run import serve as run

WATCH_VARIABLE = "BATU_GRAPH_WATCH"
"""Tells a worker to watch the catalogue's files; not for people."""

HOST_VARIABLE = "BATU_GRAPH_HOST"
"""Tells a worker on which address the server listens; not for people."""

CORS_VARIABLE = "BATU_GRAPH_CORS"
"""Tells a worker of further origins, with blanks between them; not for people."""


def _origin(text: str) -> str:
    """An origin as given on the command line."""
    try:
        return origin_of(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


CorsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--cors",
        metavar="ORIGIN",
        parser=_origin,
        help="An origin whose pages may ask, such as http://localhost:5173, beside the "
        "catalogue's; can be given several times; * is any.",
    ),
]
HostOption = Annotated[
    str | None, typer.Option(help="Address to listen on, instead of the catalogue's.")
]
PortOption = Annotated[
    int | None,
    typer.Option(min=0, max=65535, help="Port, instead of the catalogue's; 0 takes a free one."),
]


def serve(
    config: ConfigOption = None,
    host: HostOption = None,
    port: PortOption = None,
    cors: CorsOption = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes.")] = 1,
    watch: Annotated[
        bool, typer.Option("--watch", help="Load the catalogue again when its files change.")
    ] = False,
    log_level: LogLevelOption = LogLevel.WARNING,
) -> None:
    """Serve the catalogue over HTTP until Ctrl-C or SIGTERM; SIGHUP loads the catalogue again."""
    log_as_server(log_level)
    folder = catalogue_folder(config).absolute()
    # A worker is a process of its own: it finds the catalogue through the environment.
    os.environ[CONFIG_VARIABLE] = str(folder)
    os.environ[LOG_LEVEL_VARIABLE] = log_level.value
    os.environ[WATCH_VARIABLE] = "1" if watch else ""
    os.environ[HOST_VARIABLE] = host or ""
    os.environ[CORS_VARIABLE] = " ".join(cors or ())
    # All workers, and what is loaded after this, read one another's cursors.
    os.environ.setdefault(SECRET_VARIABLE, new_secret())
    try:
        with making_what_stays():
            catalogue = load(folder)
            here = workers == 1
            app = reloading(folder, catalogue) if here else f"{__name__}:{make_app.__name__}"
    except ValueError as error:
        fail(str(error))
    listen(app, catalogue, host, port, workers=workers, on_start=_announce)


def make_app() -> ASGIApp:
    """The application over the catalogue that the environment names; each worker calls it.

    Raises:
        CatalogueInvalid: it was right when the command started, and is no longer.
    """
    log_as_server(LogLevel(os.environ[LOG_LEVEL_VARIABLE]))
    folder = Path(os.environ[CONFIG_VARIABLE])
    with making_what_stays():
        return reloading(folder, load_catalogue(folder))


def reloading(folder: Path, catalogue: Catalogue) -> ASGIApp:
    """The application over a catalogue that was just loaded, and over what comes of it later.

    Raises:
        ValueError: a source cannot be used.
    """

    def made(catalogue: Catalogue) -> Made:
        news = CatalogueNews(datetime.now(UTC))
        return Made(catalogue, news, app_over(catalogue, folder, news))

    watch = folder if os.environ.get(WATCH_VARIABLE) else None
    return ReloadingApp(made(catalogue), lambda: made(load_catalogue(folder)), watch=watch)


def app_over(catalogue: Catalogue, folder: Path, news: CatalogueNews | None = None) -> Starlette:
    """The application over ``catalogue``, with the examples that lie beside its folder.

    Raises:
        ValueError: a source cannot be used.
    """
    host = os.environ.get(HOST_VARIABLE) or catalogue.http.host
    origins = (*catalogue.http.cors_origins, *os.environ.get(CORS_VARIABLE, "").split())
    return create_app(
        Gateway(catalogue),
        http=replace(catalogue.http, host=host, cors_origins=origins),
        limits=catalogue.limits,
        examples=read_examples(folder.parent / "examples"),
        city=catalogue.city,
        news=news,
    )


def listen(
    app: ASGIApp | str,
    catalogue: Catalogue,
    host: str | None,
    port: int | None,
    *,
    workers: int = 1,
    on_start: Callable[[str], None],
) -> None:
    """Serve until a signal; the command ends with a message when the address is not to be had."""
    http = replace(
        catalogue.http,
        host=catalogue.http.host if host is None else host,
        port=catalogue.http.port if port is None else port,
    )
    try:
        run(
            app,
            http.host,
            http.port,
            workers=workers,
            connections=catalogue.limits.connections,
            on_start=on_start,
        )
    except OSError as error:
        fail(
            f"Cannot listen on {http.host}:{http.port}: {error.strerror}.\n"
            "Choose another with --port (0 takes a free one)."
        )


def _announce(url: str) -> None:
    say(f"Serving {url}/graphql, GraphiQL at {url}/graphiql. Ctrl-C ends it.")
