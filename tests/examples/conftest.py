"""The demo city twice, in files and in servers, with the rows it was made of."""

from collections.abc import AsyncIterator

import pytest

from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.config.loader import load_catalogue
from batu_graph.demo.build import DemoCity, Engines, build_demo
from batu_graph.demo.seeds import SEED
from batu_graph.server.gateway import Gateway
from tests.examples.city import City

SCALE = 0.03


@pytest.fixture(scope="session")
def city() -> City:
    return City(SEED, SCALE)


@pytest.fixture(scope="session")
def demo_cities(tmp_path_factory: pytest.TempPathFactory) -> dict[Engines, DemoCity]:
    """By engines; servers run until the end of the session."""
    cities: dict[Engines, DemoCity] = {}
    engines: tuple[Engines, ...] = ("sqlite", "servers")
    for kind in engines:
        folder = tmp_path_factory.mktemp(f"demo-{kind}")
        cities[kind] = build_demo(folder, scale=SCALE, engines=kind)
    yield cities
    for made in cities.values():
        made.close()


@pytest.fixture(scope="session")
async def gateways(demo_cities: dict[Engines, DemoCity]) -> AsyncIterator[dict[Engines, Gateway]]:
    opened = {
        kind: Gateway(load_catalogue(DEMO_CONFIG, made.environ))
        for kind, made in demo_cities.items()
    }
    yield opened
    for gateway in opened.values():
        await gateway.close()
