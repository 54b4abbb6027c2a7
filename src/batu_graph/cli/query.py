"""``batu-graph query``: one answer without a server, for shells and scripts."""

import asyncio
import sys
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from batu_graph.cli.console import ExitCode, err, fail, out, say
from batu_graph.cli.opening import ConfigOption, DemoOption, FolderOption, gateway_over, opened
from batu_graph.cli.plan_tree import plan_tree
from batu_graph.cli.table import flat_rows, table, write_csv
from batu_graph.cli.variables import VariablesInvalid, read_variables
from batu_graph.config.catalogue import Catalogue
from batu_graph.server.protocol import Answer, GraphQLRequest, Outcome


class Format(StrEnum):
    """How an answer is written to the standard output."""

    JSON = "json"
    TABLE = "table"
    CSV = "csv"


def query(
    text: Annotated[
        str,
        typer.Argument(
            metavar="GRAPHQL", help="The query, or @FILE to read one, or - for the standard input."
        ),
    ],
    var: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="One variable; VALUE is JSON where it can be."),
    ] = None,
    variables: Annotated[
        str | None, typer.Option(metavar="JSON", help="All variables as one object, or @FILE.")
    ] = None,
    operation: Annotated[
        str | None, typer.Option(metavar="NAME", help="Which of the document's operations to run.")
    ] = None,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Show also by which statements it was answered."),
    ] = False,
    format: Annotated[
        Format | None,
        typer.Option(
            help="csv and table take an answer that is one list; a terminal gets a table of it, "
            "a pipe JSON, unless given."
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    config: ConfigOption = None,
    demo: DemoOption = False,
    folder: FolderOption = None,
) -> None:
    """Answer one GraphQL query, without a server.

    Exit code: 0 answered; 1 the answer has errors; 2 the request or the catalogue is wrong.
    """
    document = _read(text)
    try:
        given = read_variables(
            var or [], _read(variables) if variables else None, document, operation
        )
    except VariablesInvalid as problem:
        fail(str(problem))
    with opened(config, demo=demo, folder=folder) as catalogue:
        if explain:
            catalogue = replace(catalogue, http=replace(catalogue.http, explain=True))
        extensions = {"explain": True} if explain else {}
        request = GraphQLRequest(document, operation, given, extensions)
        answer = asyncio.run(_answer(catalogue, request))
    body = orjson.loads(answer.body)
    wanted = Format.JSON if json else format
    if wanted is Format.JSON or (wanted is None and not out.is_terminal):
        sys.stdout.buffer.write(answer.body + b"\n")
        sys.stdout.buffer.flush()
    else:
        _show(body, wanted)
    if answer.outcome is Outcome.REQUEST_ERROR:
        raise typer.Exit(ExitCode.UNUSABLE)
    if body.get("errors"):
        raise typer.Exit(ExitCode.ERRORS)


async def _answer(catalogue: Catalogue, request: GraphQLRequest) -> Answer:
    gateway = gateway_over(catalogue)
    try:
        return await gateway.answer(request)
    finally:
        await gateway.close()


def _read(text: str) -> str:
    """The text itself, or what ``@file`` or ``-`` stand for."""
    try:
        if text == "-":
            return sys.stdin.read()
        if text.startswith("@"):
            return Path(text[1:]).read_text(encoding="utf-8")
    except OSError as error:
        fail(f"{text[1:] or 'The standard input'} cannot be read: {error.strerror}.")
    except UnicodeDecodeError:
        fail(f"{text[1:] or 'The standard input'} is not UTF-8 text.")
    return text


def _show(body: dict[str, Any], wanted: Format | None) -> None:
    """The answer for a person: one list as ``wanted`` or as a table, all else as coloured JSON."""
    _tell(body)
    data = body.get("data")
    if data is not None:
        rows = flat_rows(data)
        if rows is not None and wanted is Format.CSV:
            write_csv(rows, sys.stdout)
        elif rows or (rows is not None and wanted):
            out.print(table(rows) if rows else "0 rows")
        elif wanted is None:
            out.print_json(orjson.dumps(data).decode(), ensure_ascii=False)
        elif not body.get("errors"):
            fail(
                f"The answer is not one list of rows, which {wanted.value} needs. Ask for one list "
                "without lists inside its rows, or take --format json."
            )
    explained = body.get("extensions", {}).get("explain")
    if explained:
        # A file of rows holds nothing but rows.
        (err if wanted is Format.CSV else out).print(plan_tree(explained))


def _tell(body: dict[str, Any]) -> None:
    """What went wrong and what must be told, on the standard error."""
    for warning in body.get("extensions", {}).get("warnings", ()):
        path = ".".join(map(str, warning["path"] or ()))
        said = (warning["code"], path, warning["message"])
        say(" ".join(part for part in said if part), style="yellow")
    for error in body.get("errors", ()):
        code = error.get("extensions", {}).get("code", "")
        path = ".".join(map(str, error.get("path", ())))
        say(" ".join(part for part in (code, path, error["message"]) if part), style="red")
