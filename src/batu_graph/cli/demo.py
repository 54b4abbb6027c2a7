"""``batu-graph demo``: the demo city, made and served."""

import os
from enum import StrEnum
from typing import Annotated

import typer
from rich.table import Table

from batu_graph.cli.city import DEMO_CONFIG, demo_city
from batu_graph.cli.console import LogLevel, LogLevelOption, err, log_as_server, say
from batu_graph.cli.opening import FolderOption, load
from batu_graph.cli.serve import (
    CORS_VARIABLE,
    HOST_VARIABLE,
    CorsOption,
    HostOption,
    PortOption,
    app_over,
    listen,
)


class EngineChoice(StrEnum):
    """Where the agencies' databases lie."""

    SQLITE = "sqlite"
    SERVERS = "servers"


def demo(
    engines: Annotated[
        EngineChoice,
        typer.Option(
            help="sqlite: twelve files. servers: four agencies in private PostgreSQL and MariaDB "
            "servers, started and stopped with the demo."
        ),
    ] = EngineChoice.SQLITE,
    scale: Annotated[
        float | None,
        typer.Option(
            min=0.001,
            max=1,
            help="Share of the 225,408 residents; about 20,000 of them unless given.",
        ),
    ] = None,
    folder: FolderOption = None,
    host: HostOption = None,
    port: PortOption = None,
    cors: CorsOption = None,
    log_level: LogLevelOption = LogLevel.WARNING,
) -> None:
    """Make the demo city and serve it until Ctrl-C. Everything in it is synthetic."""
    os.environ[HOST_VARIABLE] = host or ""
    os.environ[CORS_VARIABLE] = " ".join(cors or ())
    log_as_server(log_level)
    with demo_city(folder, engines=engines.value, scale=scale) as city:
        catalogue = load(DEMO_CONFIG, city.environ)

        def announce(url: str) -> None:
            say(f"{catalogue.city}: {len(catalogue.sources)} agencies' databases in {city.folder}.")
            if catalogue.http.notice:
                say(catalogue.http.notice, style="yellow")
            err.print(_addresses(url))
            say("Ctrl-C ends it.")

        listen(app_over(catalogue, DEMO_CONFIG), catalogue, host, port, on_start=announce)


def _addresses(url: str) -> Table:
    drawn = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    drawn.add_column(style="bold")
    drawn.add_column(style="cyan", no_wrap=True)
    for what, path in {
        "GraphiQL, with ready questions": "/graphiql",
        "the endpoint": "/graphql",
        "the schema": "/schema.graphql",
        "which sources answer": "/readyz",
    }.items():
        drawn.add_row(what, url + path)
    return drawn
