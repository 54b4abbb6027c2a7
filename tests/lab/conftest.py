"""The lab's gateways: its three databases in every engine, and mixed."""

from collections.abc import AsyncIterator

import pytest

from batu_graph.server.gateway import Gateway
from tests.lab.databases import placements


@pytest.fixture(scope="session")
async def lab(lab_urls: dict[str, list[str]]) -> AsyncIterator[dict[str, Gateway]]:
    """Placement -> gateway, each also as ``<placement> by rows``."""
    gateways: dict[str, Gateway] = {}
    for placement, catalogue in placements(lab_urls).items():
        gateways[placement] = Gateway(catalogue)
        gateways[f"{placement} by rows"] = Gateway(catalogue, by_rows=True)
    yield gateways
    for gateway in gateways.values():
        await gateway.close()
