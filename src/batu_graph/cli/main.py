"""The command ``batu-graph``: every subcommand is a module beside this one."""

import os
import sys
from typing import Annotated

import typer

from batu_graph.cli import config
from batu_graph.cli.check import check
from batu_graph.cli.console import ExitCode, log_to_stderr, out, say
from batu_graph.cli.demo import demo
from batu_graph.cli.introspect import introspect
from batu_graph.cli.query import query
from batu_graph.cli.relate import relate
from batu_graph.cli.schema import schema
from batu_graph.cli.serve import serve
from batu_graph.errors import BatuGraphError

DEBUG_VARIABLE = "BATU_GRAPH_DEBUG"

app = typer.Typer(
    name="batu-graph",
    help="One GraphQL endpoint over the databases a city's agencies already run.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(demo)
app.command()(serve)
app.command()(query)
app.command()(schema)
app.command()(introspect)
app.command()(relate)
app.command()(check)
app.add_typer(config.app, name="config")


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # slow to load, and seldom asked for

        out.print(f"batu-graph {version('batu-graph')}", highlight=False)
        raise typer.Exit


@app.callback()
def _options(
    _: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    """One GraphQL endpoint over the databases a city's agencies already run."""


def main() -> None:
    """Run the command line; what goes wrong ends as a short message and an exit code."""
    log_to_stderr()
    try:
        app()
    except BatuGraphError as error:
        say(error.message, style="red")
        sys.exit(ExitCode.UNUSABLE)
    except BrokenPipeError:
        # The reader (`| head`) has what it wanted; the interpreter must not complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(ExitCode.OK)
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        # Only the kind of the error: its text could hold a url with its password.
        say(
            f"batu-graph has failed inside ({type(error).__name__}). This is a mistake in it; "
            f"run it again with {DEBUG_VARIABLE}=1 to see where.",
            style="red",
        )
        sys.exit(ExitCode.INTERNAL)
