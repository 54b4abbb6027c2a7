"""For every column type: order, cursors, filters, groups and the value shown mean the same."""

import functools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import ModuleType

import pytest

from batu_graph.config.catalogue import Catalogue
from batu_graph.server.gateway import Gateway
from tests.column_types import mysql, postgresql, sqlite
from tests.column_types.kinds import NUMBERED, ColumnType
from tests.column_types.walk import Walked
from tests.onboarding.agency import Agency, Onboarded

ENGINES: dict[str, tuple[ModuleType, list[ColumnType], str | None]] = {
    "postgresql": (postgresql, [*postgresql.TYPES, *postgresql.SINCE_14], "postgres_server"),
    "mariadb": (mysql, mysql.MARIADB, "mariadb_server"),
    "mysql": (mysql, mysql.MYSQL, "mysql_server"),
    "sqlite": (sqlite, sqlite.TYPES, None),
}
"""Engine -> its module, its types, the fixture of its server."""


@dataclass
class Place:
    """A database with every type of an engine, onboarded and served in both ways."""

    onboarded: Onboarded
    names: frozenset[str]
    gateways: dict[str, Gateway]
    walks: dict[tuple[str, str], Walked] = field(default_factory=dict)

    @functools.cached_property
    def text(self) -> str:
        """The file that ``introspect`` wrote."""
        return (self.onboarded.config / "agencies/arsip.yaml").read_text()

    def walked(self, type_: ColumnType, way: str) -> Walked:
        if type_.name not in self.names:
            pytest.skip("this server does not know the type")
        step = {"documents": 1, "rows": 3}[way]  # what tells rows from documents shows in a part
        made = Walked(type_, self.gateways[way], self.onboarded.agency.select, step)
        return self.walks.setdefault((type_.name, way), made)


@pytest.fixture(scope="session")
async def places(request, tmp_path_factory):
    made: dict[str, Place] = {}

    def place(engine: str) -> Place:
        if engine not in made:
            module, _, fixture = ENGINES[engine]
            server = request.getfixturevalue(fixture) if fixture else None
            agency: Agency = module.load(server, tmp_path_factory.mktemp(engine))
            config = agency.onboard("all", "--expose", "all", "--by", "tests")
            onboarded = Onboarded.at(agency, config)
            catalogue = _exposed(onboarded.catalogue)
            gateways = {
                "documents": Gateway(catalogue),
                "rows": Gateway(catalogue, by_rows=True),
            }
            names = frozenset(one.name for one in module.types_of(server))
            made[engine] = Place(onboarded, names, gateways)
        return made[engine]

    yield place
    for one in made.values():
        for gateway in one.gateways.values():
            await gateway.close()


def _exposed(catalogue: Catalogue) -> Catalogue:
    """The catalogue with every column open, also those that ``introspect`` leaves closed."""
    entities = {
        key: replace(entity, fields={n: replace(f, expose=True) for n, f in entity.fields.items()})
        for key, entity in catalogue.entities.items()
    }
    return replace(catalogue, entities=entities)


CASES = [(engine, type_) for engine, (_, types, _) in ENGINES.items() for type_ in types]
SERVED = [(engine, type_) for engine, type_ in CASES if not type_.left_out]


def _ids(value: object) -> str | None:
    return value.name if isinstance(value, ColumnType) else None


def of(cases: list[tuple[str, ColumnType]]) -> Callable:
    return pytest.mark.parametrize(("engine", "type_"), cases, ids=_ids)


ways = pytest.mark.parametrize("way", ["documents", "rows"])


@of([(engine, type_) for engine, type_ in SERVED if type_.ordered and not type_.view])
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
    await places(engine).walked(type_, way).check_groups()


@of([(engine, type_) for engine, type_ in SERVED if not type_.ordered])
@ways
async def test_documents_are_shown_and_nothing_else_of_them(places, engine, type_, way) -> None:
    await places(engine).walked(type_, way).rows()


@of([(engine, type_) for engine, type_ in CASES if type_.left_out])
async def test_what_no_scalar_carries_is_left_out_with_the_reason(places, engine, type_) -> None:
    place = places(engine)
    place.walked(type_, "documents")  # skips where the server lacks the type
    _, _, rest = place.text.partition(f"table: {NUMBERED}{type_.name}\n")
    assert "# v: left out. " in rest.partition("table:")[0]
    assert type_.left_out in rest.partition("table:")[0]
