"""``batu-graph query``: one answer without a server, for shells and scripts."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from batu_graph.cli.console import ExitCode, fail, out, say
from batu_graph.cli.opening import ConfigOption, DemoOption, FolderOption, gateway_over, opened
from batu_graph.cli.plan_tree import plan_tree
from batu_graph.cli.table import flat_rows, table
from batu_graph.cli.variables import VariablesInvalid, read_variables
from batu_graph.config.catalogue import Catalogue
from batu_graph.server.protocol import Answer, GraphQLRequest, Outcome


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
    json: Annotated[
        bool, typer.Option("--json", help="JSON also on a terminal; a pipe always gets JSON.")
    ] = False,
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
    if json or not out.is_terminal:
        sys.stdout.buffer.write(answer.body + b"\n")
        sys.stdout.buffer.flush()
    else:
        _show(body)
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


def _show(body: dict[str, Any]) -> None:
    """The answer for a person: a flat list as a table, anything else as coloured JSON."""
    data = body.get("data")
    if data is not None:
        rows = flat_rows(data)
        if rows is None:
            out.print_json(orjson.dumps(data).decode(), ensure_ascii=False)
        else:
            out.print(table(rows))
    explained = body.get("extensions", {}).get("explain")
    if explained:
        out.print(plan_tree(explained))
    for error in body.get("errors", ()):
        code = error.get("extensions", {}).get("code", "")
        path = ".".join(map(str, error.get("path", ())))
        say(" ".join(part for part in (code, path, error["message"]) if part), style="red")
