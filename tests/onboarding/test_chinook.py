"""A well-kept sample database onboards with one command on every engine, without a hand edit."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from agency import ENGINES, Agency, Onboarded, load_mariadb, load_postgres
from comparing import compare_fields, compare_relations

from batu_graph.types import Engine

CHINOOK = Path(__file__).parents[3] / "shared/data/chinook"
ADMINISTRATION = re.compile(
    r"^(DROP DATABASE|CREATE DATABASE|USE |\\c ).*?;\s*$", re.MULTILINE | re.IGNORECASE
)
TABLES = 11
FOREIGN_KEYS = 11
ROWS = 15_607


@pytest.fixture(scope="module")
def chinook(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Onboarded]:
    """Engine -> all of Chinook in it, onboarded."""
    if not CHINOOK.is_dir():
        pytest.skip(f"the Chinook sample database is not at {CHINOOK}")
    made: dict[str, Onboarded] = {}

    def script(name: str) -> str:
        return ADMINISTRATION.sub("", (CHINOOK / name).read_text(encoding="utf-8"))

    def place(engine: str) -> Onboarded:
        if engine not in made:
            folder = tmp_path_factory.mktemp(f"chinook-{engine}")
            if engine == "postgresql":
                server = request.getfixturevalue("postgres_server")
                agency = load_postgres(server, script("chinook_pg.sql"), folder, "chinook")
            elif engine == "mariadb":
                server = request.getfixturevalue("mariadb_server")
                agency = load_mariadb(server, script("chinook_mysql.sql"), folder, "chinook")
            else:
                path = folder / "chinook.db"
                shutil.copyfile(CHINOOK / "Chinook_Sqlite.sqlite", path)
                agency = Agency(Engine.SQLITE, f"sqlite:///{path}", folder)
            made[engine] = Onboarded.at(agency, agency.onboard("all", "--expose", "all"))
        return made[engine]

    return place


@pytest.mark.parametrize("way", [False, True], ids=["documents", "rows"])
@pytest.mark.parametrize("engine", ENGINES)
async def test_every_table_is_given_as_sql_gives_it(
    engine: str, way: bool, chinook: Callable[[str], Onboarded]
) -> None:
    onboarded = chinook(engine)
    assert len(onboarded.catalogue.entities) == TABLES
    compared, misfits = await compare_fields(onboarded, by_rows=way)
    assert compared > 60_000
    assert misfits == 0


@pytest.mark.parametrize("way", [False, True], ids=["documents", "rows"])
@pytest.mark.parametrize("engine", ENGINES)
async def test_every_relation_is_given_as_sql_joins_it(
    engine: str, way: bool, chinook: Callable[[str], Onboarded]
) -> None:
    followed = await compare_relations(chinook(engine), by_rows=way)
    assert len(followed) == 2 * FOREIGN_KEYS
