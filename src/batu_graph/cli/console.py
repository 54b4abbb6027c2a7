"""Where the commands write, and how they end when something is wrong."""

import logging
from enum import IntEnum, StrEnum
from typing import Annotated, NoReturn, TypeAlias

import typer
from rich.console import Console

out = Console()
"""Results only: what a pipe should get."""

err = Console(stderr=True)
"""Everything said to a person beside the result."""


NEWS = "batu_graph.catalogue"
"""The logger of what becomes of the catalogue while it serves."""


class ExitCode(IntEnum):
    """What the commands' exit codes mean."""

    OK = 0
    ERRORS = 1
    """It ran; the answer has errors, or the checked thing has mistakes."""
    UNUSABLE = 2
    """It could not run: the request, an option or the catalogue is wrong."""
    INTERNAL = 70
    """A mistake in batu-graph itself (``EX_SOFTWARE``)."""


def say(message: str, style: str | None = None) -> None:
    """A message to the person at the terminal, as it stands: no markup, no wrapping."""
    err.print(message, style=style, markup=False, highlight=False, soft_wrap=True)


def fail(message: str, code: ExitCode = ExitCode.UNUSABLE) -> NoReturn:
    """End the command with a short message.

    Raises:
        typer.Exit: always.
    """
    say(message, style="red")
    raise typer.Exit(code)


class LogLevel(StrEnum):
    """From which level on a process logs."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


LOG_LEVEL_VARIABLE = "BATU_GRAPH_LOG_LEVEL"
LogLevelOption: TypeAlias = Annotated[
    LogLevel,
    typer.Option(
        "--log-level",
        envvar=LOG_LEVEL_VARIABLE,
        help="What is logged. debug has the databases' own words, with hosts, accounts and parts "
        "of statements.",
    ),
]


def log_to_stderr() -> None:
    """What a command logs: warnings, and the news of the catalogue."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger(NEWS).setLevel(logging.INFO)


def log_as_server(level: LogLevel) -> None:
    """What a process that serves logs: lines with time and process, for whoever gathers them."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)s [%(process)d] %(name)s: %(message)s",
        datefmt="%Y-%m-%dT%H:%M:%S%z",
        force=True,
    )
    number = logging.getLevelNamesMapping()[level.upper()]
    logging.getLogger("batu_graph").setLevel(number)
    news = logging.INFO if level is LogLevel.WARNING else number
    logging.getLogger(NEWS).setLevel(news)
