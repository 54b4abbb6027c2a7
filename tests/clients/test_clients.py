"""What front ends are written with: Relay's compiler takes the schema, Apollo pages through it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.lab.data import DATABASES, Row
from tests.lab.databases import CONFIG, PLACEMENTS
from tests.node import node, npm_packages
from tests.serving import serving

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def packages() -> Path:
    """The npm packages, installed beside the tests on first use."""
    return npm_packages(HERE)


@pytest.fixture(scope="module")
def url(lab_urls: dict[str, list[str]]) -> Iterator[str]:
    environ = {
        f"{database.upper()}_URL": lab_urls[database][engine]
        for database, engine in zip(DATABASES, PLACEMENTS["mixed"], strict=True)
    }
    with serving(CONFIG, environ) as served:
        yield f"{served}/graphql"


def run(script: str, *arguments: str) -> Any:
    """What a script of this folder prints, as JSON."""
    done = node(HERE / script, *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_graphql_js_introspects_what_the_sdl_says(packages: Path, url: str) -> None:
    found = run("introspect.mjs", url, url.removesuffix("/graphql") + "/schema.graphql")
    assert found["introspection"] == found["sdl"]
    assert "input DesaOrder @oneOf" in found["introspection"]


def test_apollo_client_pages_through_a_connection(
    packages: Path, url: str, lab_rows: dict[str, list[Row]]
) -> None:
    found = run("apollo.mjs", url)
    assert len(found["keys"]) == len(set(found["keys"])) == len(lab_rows["tb_desa"]) == 40
    assert found["requests"] == 6


def test_relay_compiler_accepts_the_schema(packages: Path, tmp_path: Path) -> None:
    schema = (HERE.parent / "schema/lab.graphql").read_text()
    (tmp_path / "schema.graphql").write_text(schema)
    (tmp_path / "src").mkdir()
    shutil.copy(HERE / "List.js", tmp_path / "src")
    settings = {"src": "./src", "schema": "./schema.graphql", "language": "javascript"}
    (tmp_path / "relay.config.json").write_text(json.dumps(settings))
    done = node(packages / "relay-compiler/cli.js", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    made = tmp_path / "src/__generated__/ListPageQuery.graphql.js"
    assert '"List_desaConnection"' in made.read_text()
