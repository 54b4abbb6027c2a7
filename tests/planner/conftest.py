"""Plans for the lab's catalogue, made for any server without asking one."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, get_variable_values

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue
from batu_graph.connectors.base import Profile
from batu_graph.ir.plan import Fetch, Plan
from batu_graph.planner.compile import Planner
from batu_graph.planner.operation import read_operation
from batu_graph.planner.selection import read_selection
from batu_graph.schema.build import build_schema
from batu_graph.schema.platform import platform_schema
from batu_graph.types import Engine

LAB = Path(__file__).parents[1] / "lab/config"
URLS = {
    Engine.POSTGRESQL: "postgresql://h/d",
    Engine.MYSQL: "mysql://h/d",
    Engine.SQLITE: "sqlite:///d",
}
PROFILES = {
    "postgresql": Profile(Engine.POSTGRESQL, "PostgreSQL", (15,)),
    "mariadb": Profile(Engine.MYSQL, "MariaDB", (10, 11)),
    "mysql": Profile(Engine.MYSQL, "MySQL", (8, 0, 36)),
    "sqlite": Profile(Engine.SQLITE, "SQLite", (3, 40, 1)),
}


@dataclass(frozen=True)
class Lab:
    """The lab's catalogue with every source on one kind of server."""

    catalogue: Catalogue
    schema: GraphQLSchema
    profile: Profile

    def coerce(self, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        """The variables of a request as the planner gets them."""
        operation = read_operation(self.schema, query, None, self.catalogue.limits)
        definitions = operation.node.variable_definitions or ()
        values = get_variable_values(self.schema, definitions, variables)
        assert not isinstance(values, list), values
        return dict(values.coerced)

    def plan(self, query: str, variables: dict[str, Any] | None = None, **how: Any) -> Plan:
        operation = read_operation(self.schema, query, None, self.catalogue.limits)
        wanted = read_selection(operation, self.catalogue, self.coerce(query, variables or {}))
        profiles = dict.fromkeys(self.catalogue.sources, self.profile)
        return Planner(self.catalogue, profiles, **how).plan(wanted)


@pytest.fixture(scope="session")
def lab_on() -> Callable[[Profile], Lab]:
    """The lab on servers of one profile, read once for each."""

    @cache
    def on(profile: Profile) -> Lab:
        url = URLS[profile.engine]
        environ = dict.fromkeys(("WILAYAH_URL", "CAPIL_URL", "DINKES_URL"), url)
        catalogue = load_catalogue(LAB, environ)
        return Lab(catalogue, build_schema(catalogue, platform_schema()), profile)

    return on


def fetches_of(plan: Plan) -> list[tuple[int, Fetch]]:
    """Every statement with its level, parents first."""
    found: list[tuple[int, Fetch]] = []

    def visit(fetch: Fetch, level: int) -> None:
        if fetch not in [known for _, known in found]:
            found.append((level, fetch))
            for part in fetch.parts:
                for join in part.joins:
                    visit(join.fetch, level + 1)

    for fetch in plan.fetches:
        visit(fetch, 1)
    return found
