"""One database per engine that holds everything real agency databases are known for."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
# Helpers of this folder are imported by their own name.
sys.path.insert(0, str(HERE))

from agency import Onboarded, load_mariadb, load_postgres, load_sqlite  # noqa: E402

WIDE = 615
"""Columns of the widest table, more than some engines' functions take arguments."""


@pytest.fixture(scope="session")
def torture(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Onboarded]:
    """Engine -> its torture database, onboarded."""
    made: dict[str, Onboarded] = {}

    def place(engine: str) -> Onboarded:
        if engine not in made:
            folder = tmp_path_factory.mktemp(f"torture-{engine}")
            script = (HERE / f"torture/{engine}.sql").read_text() + _wide()
            if engine == "postgresql":
                server = request.getfixturevalue("postgres_server")
                agency = load_postgres(server, script, folder, "torture")
            elif engine == "mariadb":
                server = request.getfixturevalue("mariadb_server")
                agency = load_mariadb(server, script, folder, "torture")
            else:
                agency = load_sqlite(script, folder, "torture")
            schemas = ["public", "keuangan"] if engine == "postgresql" else []
            options = [part for schema in schemas for part in ("--schema", schema)]
            config = agency.onboard("all", "--expose", "all", "--by", "tests", *options)
            made[engine] = Onboarded.at(agency, config)
        return made[engine]

    return place


def _wide() -> str:
    columns = ", ".join(f"k{number} int" for number in range(1, WIDE))
    values = ", ".join(str(number) for number in range(WIDE))
    return (
        f"\nCREATE TABLE kemampuan_siswa (id int PRIMARY KEY, {columns});\n"
        f"INSERT INTO kemampuan_siswa VALUES ({values});\n"
    )
