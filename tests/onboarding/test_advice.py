"""What is advised to a database's people, run as it stands by them, leads to an account that reads
and does nothing else."""

import itertools
import re
from pathlib import Path

import orjson
import pytest
from agency import VARIABLE, Agency, run_here

from batu_graph.demo.servers import PrivateMariaDB
from batu_graph.types import Engine

NUMBERS = itertools.count()
TABLES = """
CREATE TABLE desa (kode varchar(10) PRIMARY KEY, nama varchar(40));
CREATE TABLE `kios``baru` (id int PRIMARY KEY, kode varchar(10));
"""
GRANTS = {
    "nothing": "",
    "all of the database": "GRANT ALL ON {db}.* TO {user}",
    "all, to be passed on": "GRANT ALL ON {db}.* TO {user} WITH GRANT OPTION",
    "one privilege, to be passed on": "GRANT SELECT ON {db}.* TO {user} WITH GRANT OPTION",
    "all of a table": "GRANT ALL ON {db}.desa TO {user}; GRANT SELECT ON {db}.* TO {user}",
    "some of a table": "GRANT SELECT ON {db}.* TO {user}; "
    "GRANT INSERT, DELETE, REFERENCES ON {db}.`kios``baru` TO {user}",
    "some columns": "GRANT SELECT ON {db}.* TO {user}; "
    "GRANT SELECT (kode), INSERT (kode, nama), UPDATE (nama) ON {db}.desa TO {user}",
    "everywhere": "GRANT SELECT, INSERT, CREATE TEMPORARY TABLES ON *.* TO {user}",
    "through a role": "CREATE ROLE r{n}; GRANT SELECT, INSERT ON {db}.* TO r{n}; "
    "GRANT r{n} TO {user}; SET DEFAULT ROLE r{n} {word} {user}",
    "through a role too": "CREATE ROLE r{n}; GRANT SELECT, INSERT ON {db}.* TO {user}; "
    "GRANT INSERT, UPDATE (nama) ON {db}.desa TO r{n}; "
    "GRANT r{n} TO {user}; SET DEFAULT ROLE r{n} {word} {user}",
}


@pytest.mark.parametrize("grants", GRANTS)
@pytest.mark.parametrize("fixture", ["mariadb_server", "mysql_server"])
def test_advice_followed_to_the_letter_leaves_nothing_to_advise(
    fixture: str, grants: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    server: PrivateMariaDB = request.getfixturevalue(fixture)
    number = next(NUMBERS)
    name = f"nasihat_{number}"
    user = f"baru{number}@'127.0.0.1'"
    server.create_database(name)
    server.execute(TABLES, name)
    server.query(f"CREATE USER {user} IDENTIFIED BY '{server.password}'")
    word = "FOR" if "MariaDB" in server.query("SELECT version()")[0][0] else "TO"
    if script := GRANTS[grants].format(db=f"`{name}`", user=user, word=word, n=number):
        server.query(script)
    url = re.sub(r"//[^:]+:", f"//baru{number}:", server.url(name))
    agency = Agency(Engine.MYSQL, url, tmp_path)
    file = tmp_path / "all/agencies/arsip.yaml"
    words = ("introspect", f"${{{VARIABLE}}}", "--agency", "Arsip", "-o", str(file))
    done = run_here(agency, *words)
    if not file.exists():
        advised = re.findall(r"GRANT SELECT ON .*?;", re.sub(r"\s+", " ", done.output))
        assert advised, done.output
        for statement in advised:
            server.query(statement)
        done = run_here(agency, *words)
    assert done.exit_code == 0, done.output
    found = findings(agency, file)
    assert bool(found) == (grants != "nothing")
    for statement in found:
        server.query(statement)
    assert findings(agency, file) == []
    assert len(agency.catalogue(file.parents[1]).entities) == 2
    done = run_here(agency, *words, "--force")
    assert done.exit_code == 0, done.output
    assert len(agency.catalogue(file.parents[1]).entities) == 2


def findings(agency: Agency, file: Path) -> list[str]:
    """The advice of `check`; it finds nothing else that is wrong."""
    told = run_here(agency, "check", "--json", "--config", str(file.parents[1]))
    wrong = [one for one in orjson.loads(told.stdout) if one["severity"] != "note"]
    assert {one["kind"] for one in wrong} <= {"may-write"}
    assert told.exit_code == (1 if wrong else 0)
    return [one["sql"] for one in wrong]
