"""``batu-graph schema``: the schema as the clients see it, in SDL."""

import asyncio
import sys
from typing import Annotated

import typer

from batu_graph.cli.opening import ConfigOption, DemoOption, FolderOption, gateway_over, opened
from batu_graph.config.catalogue import Catalogue
from batu_graph.schema.clients import Client, type_policies


def schema(
    config: ConfigOption = None,
    demo: DemoOption = False,
    folder: FolderOption = None,
    policies: Annotated[
        Client | None,
        typer.Option(
            "--type-policies",
            help="Print what the cache of a client is to be told of the schema, as a JavaScript "
            "module.",
        ),
    ] = None,
) -> None:
    """Print the GraphQL schema (SDL). No database is asked."""
    with opened(config, demo=demo, folder=folder) as catalogue:
        sys.stdout.write(asyncio.run(_text(catalogue, policies)).rstrip("\n") + "\n")


async def _text(catalogue: Catalogue, policies: Client | None) -> str:
    gateway = gateway_over(catalogue)
    try:
        return gateway.sdl() if policies is None else type_policies(gateway.schema, policies)
    finally:
        await gateway.close()
