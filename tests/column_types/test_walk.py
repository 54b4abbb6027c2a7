"""For every column type: order, cursors, filters, groups and the value shown mean the same."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from batu_graph.server.gateway import Gateway
from tests.column_types import postgresql
from tests.column_types.kinds import NUMBERED, ColumnType
from tests.column_types.walk import WALKS, Walked
from tests.onboarding.agency import Agency, Onboarded

POSTGRESQL = [*postgresql.TYPES, *postgresql.SINCE_14]


@dataclass(frozen=True)
class Place:
    """A database with every type of an engine, onboarded and served in both ways."""

    onboarded: Onboarded
    names: frozenset[str]
    gateways: dict[str, Gateway]

    @functools.cached_property
    def text(self) -> str:
        """The file that ``introspect`` wrote."""
        return (self.onboarded.config / "agencies/arsip.yaml").read_text()

    def walked(self, type_: ColumnType, way: str) -> Walked:
        if type_.name not in self.names:
            pytest.skip("this server is too old for the type")
        walks = WALKS if way == "documents" else WALKS[::3]
        return Walked(type_, self.gateways[way], self.onboarded.agency.select, walks)


@pytest.fixture(scope="session")
async def places(request, tmp_path_factory):
    made: dict[str, Place] = {}

    def place(engine: str) -> Place:
        if engine not in made:
            server = request.getfixturevalue(f"{engine}_server".replace("postgresql", "postgres"))
            module = {"postgresql": postgresql}[engine]
            agency: Agency = module.load(server, tmp_path_factory.mktemp(engine))
            config = agency.onboard("all", "--expose", "all", "--by", "tests")
            onboarded = Onboarded.at(agency, config)
            gateways = {
                "documents": Gateway(onboarded.catalogue),
                "rows": Gateway(onboarded.catalogue, by_rows=True),
            }
            names = frozenset(one.name for one in module.types_of(server))
            made[engine] = Place(onboarded, names, gateways)
        return made[engine]

    yield place
    for one in made.values():
        for gateway in one.gateways.values():
            await gateway.close()


CASES = [("postgresql", type_) for type_ in POSTGRESQL]
SERVED = [(engine, type_) for engine, type_ in CASES if not type_.left_out]


def _ids(value: object) -> str | None:
    return value.name if isinstance(value, ColumnType) else None


def of(cases: list[tuple[str, ColumnType]]) -> Callable:
    return pytest.mark.parametrize(("engine", "type_"), cases, ids=_ids)


ways = pytest.mark.parametrize("way", ["documents", "rows"])


@of([(engine, type_) for engine, type_ in SERVED if type_.ordered])
@ways
async def test_pages_of_every_order_are_the_list(places, engine, type_, way) -> None:
    await places(engine).walked(type_, way).check_orders()


@of([(engine, type_) for engine, type_ in SERVED if type_.keyed])
@ways
async def test_pages_in_the_order_of_a_key_are_the_list(places, engine, type_, way) -> None:
    await places(engine).walked(type_, way).check_key()


@of([(engine, type_) for engine, type_ in SERVED if type_.ordered])
@ways
async def test_a_value_that_is_shown_finds_the_rows_that_show_it(places, engine, type_, way):
    await places(engine).walked(type_, way).check_filters()


@of([(engine, type_) for engine, type_ in SERVED if type_.ordered])
@ways
async def test_groups_and_extremes_are_of_the_values_shown(places, engine, type_, way) -> None:
    walked = places(engine).walked(type_, way)
    await walked.check_groups()
    await walked.check_extremes()


@of([(engine, type_) for engine, type_ in CASES if type_.left_out])
async def test_what_no_scalar_carries_is_left_out_with_the_reason(places, engine, type_) -> None:
    place = places(engine)
    place.walked(type_, "documents")  # skips where the server lacks the type
    _, _, rest = place.text.partition(f"table: {NUMBERED}{type_.name}\n")
    assert "# v: left out. " in rest.partition("table:")[0]
    assert type_.left_out in rest.partition("table:")[0]
