"""What front ends are written with, configured as ``docs/clients.md`` says: its snippets run."""

import json
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.schema.build import build_schema
from batu_graph.schema.clients import Client, type_policies
from batu_graph.schema.platform import platform_schema
from batu_graph.schema.scalars import SCALARS
from tests.executor.archive import AGENCY, CITY
from tests.lab.data import DATABASES, Row
from tests.lab.databases import CONFIG, PLACEMENTS
from tests.node import node, npm_packages
from tests.serving import serving

HERE = Path(__file__).parent
DOCS = HERE.parent.parent / "docs/clients.md"
DOCUMENTED = "http://127.0.0.1:8000/graphql"
EQUAL_KEYS = """\
  Destinasi:
    table: destinasi
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      nama: {type: String, sql: varchar(60)}
      harga: {type: Decimal, sql: "decimal(10,2)"}
  Penginapan:
    table: penginapan
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
      nama: {type: String, sql: varchar(60)}
      kamar: {type: Int, sql: int}
"""
PLACES = ["Coban Rondo", "Jatim Park", "Museum Angkut", "Selecta", "Songgoriti"]


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


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue of two tables whose rows have the same keys."""
    folder = tmp_path_factory.mktemp("archive")
    with closing(sqlite3.connect(folder / "arsip.db")) as connection, connection:
        connection.execute("CREATE TABLE destinasi (id int PRIMARY KEY, nama text, harga decimal)")
        connection.execute("CREATE TABLE penginapan (id int PRIMARY KEY, nama text, kamar int)")
        for number, name in enumerate(PLACES):
            connection.execute("INSERT INTO destinasi VALUES (?, ?, 12.5)", (number, name))
            connection.execute("INSERT INTO penginapan VALUES (?, ?, 9)", (number, f"Hotel {name}"))
    (folder / "agencies").mkdir()
    (folder / "city.yaml").write_text(CITY)
    (folder / "agencies/arsip.yaml").write_text(AGENCY + EQUAL_KEYS)
    return folder


@pytest.fixture(scope="module")
def archive_url(archive: Path) -> Iterator[str]:
    with serving(archive, {"ARSIP_URL": f"sqlite:///{archive}/arsip.db"}) as served:
        yield f"{served}/graphql"


def run(script: str, *arguments: str) -> Any:
    """What a script of this folder prints, as JSON."""
    done = node(HERE / script, *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def snippet(name: str, url: str = DOCUMENTED) -> str:
    """The text under ``// name`` in the documentation, with the endpoint of a test."""
    found = re.search(rf"```\w+\n// {re.escape(name)}\n(.*?)```", DOCS.read_text("utf-8"), re.S)
    assert found, f"docs/clients.md has no {name}"
    return found[1].replace(DOCUMENTED, url)


def beside_packages(packages: Path, name: str) -> Path:
    """An empty folder from which Node finds the packages."""
    folder = packages / f".batu-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


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


def test_apollo_s_default_cache_keeps_rows_with_equal_keys_apart(
    packages: Path, archive_url: str
) -> None:
    found = run("default_apollo.mjs", archive_url)
    assert [row["nama"] for row in found["data"]["arsip"]["destinasi"]] == PLACES
    assert found["kept"] == found["data"]
    assert found["rows"] == 2 * len(PLACES) + 1  # and the root


@pytest.mark.parametrize("client", Client)
def test_a_cache_told_what_the_command_writes_loses_nothing(
    client: Client, packages: Path, archive: Path, archive_url: str
) -> None:
    folder = beside_packages(packages, client)
    catalogue = load_catalogue(archive, {"ARSIP_URL": f"sqlite:///{archive}/arsip.db"})
    schema = build_schema(catalogue, platform_schema())
    (folder / "policies.mjs").write_text(type_policies(schema, client))
    (folder / f"{client}-client.mjs").write_text(snippet(f"{client}-client.mjs", archive_url))
    found = run("cached.mjs", client, str(folder))
    assert [row["nama"] for row in found["asked"]["arsip"]["destinasi"]] == PLACES
    assert found["kept"] == found["asked"]
    assert found["total"] == {"arsip": {"destinasiAggregate": {"count": len(PLACES)}}}
    assert found["largest"] == {"arsip": {"destinasiAggregate": {"max": {"nama": "Songgoriti"}}}}
    assert found["pages"] == PLACES
    assert found["complaints"] == []


@pytest.mark.parametrize("accept", ["", "application/json"], ids=["now", "older"])
def test_apollo_gives_up_persisted_queries_and_is_answered(
    accept: str, packages: Path, archive_url: str
) -> None:
    found = run("persisted.mjs", archive_url, accept)
    assert len(found["first"]["arsip"]["destinasi"]) == len(PLACES)
    assert len(found["second"]["arsip"]["penginapan"]) == len(PLACES)
    hashed, text, *later = found["sent"]
    assert hashed == {"text": False, "hash": True} and text["text"]
    assert later == [{"text": True, "hash": False}]


# -- Relay -----------------------------------------------------------------------------------------


def compiled(packages: Path, folder: Path, url: str, sources: dict[str, str]) -> Path:
    """The folder of what relay-compiler makes of sources, with the documented settings."""
    text = httpx.get(url.removesuffix("/graphql") + "/schema.graphql").text
    (folder / "schema.graphql").write_text(text)
    (folder / "src").mkdir()
    for name, source in sources.items():
        (folder / "src" / name).write_text(source)
    settings = re.search(r"```json\n(.*?)```", DOCS.read_text("utf-8"), re.S)
    assert settings
    # A bundler would find modules by the names that stand in ES modules; Node.js does not.
    written = json.loads(settings[1]) | {"eagerEsModules": False}
    (folder / "relay.config.json").write_text(json.dumps(written))
    done = node(packages / "relay-compiler/cli.js", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "src/__generated__"


def test_relay_compiler_accepts_the_schema(packages: Path, url: str, tmp_path: Path) -> None:
    made = compiled(packages, tmp_path, url, {"List.js": (HERE / "List.js").read_text()})
    assert '"List_desaConnection"' in (made / "ListPageQuery.graphql.js").read_text()


def test_relay_pages_through_a_connection_below_a_row(
    packages: Path, url: str, tmp_path: Path
) -> None:
    most = "limit: 1, orderBy: [{ wargaAggregate: { count: DESC } }]"
    query = f"query RowQuery {{ desa({most}) {{ ...Row_desa }} }}"
    source = f"{snippet('Row.js')}\ngraphql`{query}`;\n"
    made = compiled(packages, tmp_path, url, {"Row.js": source})
    found = run("relay.cjs", url, str(made))
    asked = f"{{ desa({most}) {{ nama warga(orderBy: [{{nik: ASC}}]) {{ nik }} }} }}"
    (row,) = httpx.post(url, json={"query": asked}).json()["data"]["desa"]
    assert found["nama"] == row["nama"]
    assert found["niks"] == [one["nik"] for one in row["warga"]]
    assert found["requests"] == -(-len(row["warga"]) // 2) > 1


def test_relay_s_store_keeps_rows_with_equal_keys_apart(
    packages: Path, archive_url: str, tmp_path: Path
) -> None:
    query = "query SameQuery { arsip { destinasi { nama } penginapan { nama kamar } } }"
    source = f'import {{ graphql }} from "relay-runtime";\ngraphql`{query}`;\n'
    made = compiled(packages, tmp_path, archive_url, {"Same.js": source})
    arsip = run("relay_rows.cjs", archive_url, str(made))["arsip"]
    assert [row["nama"] for row in arsip["destinasi"]] == PLACES
    assert [row["nama"] for row in arsip["penginapan"]] == [f"Hotel {name}" for name in PLACES]


# -- types -----------------------------------------------------------------------------------------

TYPED = """
import { graphql } from "./gql";
import type { DocumentType } from "./gql";

const query = graphql(`query Prices { arsip { destinasi { id nama harga } } }`);
export function price(data: DocumentType<typeof query>): string | null | undefined {
  const harga: string | null | undefined = data.arsip.destinasi?.[0]?.harga;
  return harga;
}
export function wrong(data: DocumentType<typeof query>): number {
  // @ts-expect-error a Decimal is a string
  return data.arsip.destinasi![0].harga;
}
"""


def test_codegen_types_every_scalar(packages: Path, archive_url: str) -> None:
    folder = beside_packages(packages, "codegen")
    (folder / "codegen.ts").write_text(snippet("codegen.ts", archive_url))
    (folder / "src").mkdir()
    (folder / "src/prices.ts").write_text(TYPED)
    done = node(packages / ".bin/graphql-codegen-esm", "--config", "codegen.ts", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    options = ("--strict", "--noEmit", "--skipLibCheck", "--module", "esnext",
               "--moduleResolution", "bundler", "--target", "es2022")  # fmt: skip
    checked = node(packages / ".bin/tsc", *options, "src/prices.ts", cwd=folder)
    assert checked.returncode == 0, checked.stdout


def test_the_documented_types_name_every_scalar() -> None:
    listed = re.search(r"scalars: \{(.*?)\n    \}", snippet("codegen.ts"), re.S)
    assert listed
    named = set(re.findall(r"^\s+(\w+):", listed[1], re.M))
    standard = {"ID", "String", "Int", "Float", "Boolean"}
    assert named == {made.name for made in SCALARS.values()} - standard
