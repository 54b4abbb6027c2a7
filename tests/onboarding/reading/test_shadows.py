"""Tables in which SQLite's virtual tables keep their data, by name where SQLite does not know."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from batu_graph.onboarding.reading.shadows import shadow_tables

SHADOWS = {
    "fts3": "content segments segdir docsize stat",
    "fts4": "content segments segdir docsize stat",
    "fts5": "content data idx docsize config",
    "rtree": "node rowid parent",
    "rtree_i32": "node rowid parent",
    "geopoly": "node rowid parent",
    "spellfix1": "vocab",
    "vec0": "info chunks rowids auxiliary",
}
"""What the modules' documentation says of the tables that they make."""


class Old:
    """A connection to an SQLite before 3.37: nothing is known of shadow tables but their names."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection

    def exec_driver_sql(self, statement: str) -> sa.CursorResult[tuple[object, ...]]:
        return self.connection.exec_driver_sql(statement.replace("pragma_table_list", "unknown"))


@pytest.mark.parametrize("module", SHADOWS)
@pytest.mark.parametrize("using", ["USING {}(a)", 'using\n "{}" (a)', "USING [{}]"])
def test_the_tables_of_a_module_are_known_by_their_names(
    module: str, using: str, tmp_path: Path
) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path}/a.db")
    suffixes = SHADOWS[module].split()
    with engine.begin() as connection:
        for name in ("Cari_asli", "lain", *(f"cari_{suffix}" for suffix in suffixes)):
            connection.exec_driver_sql(f"CREATE TABLE {name} (a)")
        connection.exec_driver_sql("PRAGMA writable_schema = on")
        connection.execute(
            sa.text("INSERT INTO sqlite_master VALUES ('table', 'Cari', 'Cari', 0, :made)"),
            {"made": "CREATE VIRTUAL TABLE Cari " + using.format(module)},
        )
    with engine.connect() as connection:
        old = Old(connection)
        assert shadow_tables(old) == {f"cari_{suffix}" for suffix in suffixes}  # type: ignore[arg-type]
    engine.dispose()


def test_a_table_of_such_a_name_beside_no_virtual_table_is_a_table(tmp_path: Path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path}/a.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE cari (a)")
        connection.exec_driver_sql("CREATE TABLE cari_content (a)")
    with engine.connect() as connection:
        assert shadow_tables(connection) == frozenset()
    engine.dispose()


def test_a_module_that_sqlite_has_is_known_to_it(tmp_path: Path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path}/a.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE cari USING fts5(a)")
    with engine.connect() as connection:
        assert shadow_tables(connection) == {
            f"cari_{suffix}" for suffix in ("data", "idx", "content", "docsize", "config")
        }
    engine.dispose()
