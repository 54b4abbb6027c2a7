"""``batu-graph schema``: the schema as the clients see it, in SDL."""

import asyncio
import sys

from batu_graph.cli.opening import ConfigOption, DemoOption, FolderOption, gateway_over, opened
from batu_graph.config.catalogue import Catalogue


def schema(
    config: ConfigOption = None, demo: DemoOption = False, folder: FolderOption = None
) -> None:
    """Print the GraphQL schema (SDL). No database is asked."""
    with opened(config, demo=demo, folder=folder) as catalogue:
        sys.stdout.write(asyncio.run(_sdl(catalogue)).rstrip("\n") + "\n")


async def _sdl(catalogue: Catalogue) -> str:
    gateway = gateway_over(catalogue)
    try:
        return gateway.sdl()
    finally:
        await gateway.close()
