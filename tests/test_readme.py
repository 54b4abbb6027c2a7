"""What the README tells a newcomer to do works, and gives what it says."""

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from batu_graph.demo.build import build_demo

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMAND = f"{sys.executable} -m batu_graph"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder like a clone after its first ``make demo``."""
    folder = tmp_path_factory.mktemp("clone")
    with build_demo(folder / "demo-data"):
        (folder / "examples").symlink_to(ROOT / "examples")
        yield folder


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environ = {name: text for name, text in os.environ.items() if not name.endswith("_URL")}
    environ.pop("BATU_GRAPH_CONFIG", None)
    return subprocess.run(
        ["bash", "-euc", script], cwd=folder, env=environ, capture_output=True, text=True,
        timeout=600,
    )  # fmt: skip


def test_the_first_question_has_the_answer_that_is_shown(home: Path) -> None:
    [question], [answer] = blocks("graphql"), blocks("json")
    done = shell(f"{COMMAND} query --demo - <<'EOF'\n{question}\nEOF", home)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == json.loads(answer)


def test_with_one_database_away_the_rest_arrives(home: Path, tmp_path: Path) -> None:
    [question], [answer] = blocks("graphql"), blocks("json")
    environ = " ".join(
        f"{path.stem.upper()}_URL=sqlite:///{path}" for path in (home / "demo-data").glob("*.db")
    )
    environ += f" DISPARTA_URL=sqlite:///{tmp_path}/gone.db"
    config = ROOT / "config"
    done = shell(f"{environ} {COMMAND} query --config {config} - <<'EOF'\n{question}\nEOF", home)
    got, expected = json.loads(done.stdout), json.loads(answer)
    expected["data"]["desaByNama"]["destinasi"] = None
    assert done.returncode == 1
    assert got["data"] == expected["data"]
    [error] = got["errors"]
    assert error["extensions"] == {"code": "SOURCE_UNAVAILABLE", "agency": "disparta"}


def test_commands_that_ask_without_a_server(home: Path) -> None:
    [script] = [block for block in blocks("console") if "query --demo" in block]
    lines = [line for line in script.splitlines() if line.startswith("batu-graph")]
    assert len(lines) == 3
    *as_json, as_csv = (shell(line.replace("batu-graph", COMMAND, 1), home) for line in lines)
    for done in as_json:
        assert done.returncode == 0, done.stderr
        assert "errors" not in json.loads(done.stdout)
    assert as_csv.returncode == 0, as_csv.stderr
    heads, *rows = csv.reader(as_csv.stdout.splitlines())
    assert heads == ["kode", "nama", "kecamatan.nama"]
    assert len(rows) == 3


def test_a_catalogue_of_ones_own_as_it_is_described(home: Path) -> None:
    for text in blocks("yaml"):
        name = text.splitlines()[0].removeprefix("# ")
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    [script] = [block for block in blocks("console") if "kotaku" in block]
    lines = script.strip().splitlines()
    assert lines.pop().startswith("batu-graph serve")  # would serve until Ctrl-C
    done = shell("\n".join(lines).replace("batu-graph ", f"{COMMAND} "), home)
    assert done.returncode == 0, done.stderr
    assert "No mistakes" in done.stderr
    found = json.loads(done.stdout)["data"]["diskominfo"]["pengaduan"]
    assert len(found) == 3
    assert all(one["tiket"].startswith("LPR-") and one["desa"]["nama"] for one in found)
