"""The command as a whole."""

import tomllib
from pathlib import Path

from .conftest import Run

ROOT = Path(__file__).parents[2]


def test_the_version_is_the_projects(run: Run) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert run("--version").out == f"batu-graph {project['version']}\n"


def test_help_names_every_command(run: Run) -> None:
    ended = run("--help")
    assert ended.code == 0
    for command in ("demo", "serve", "query", "schema", "config"):
        assert f"\n  {command} " in ended.out


def test_an_unknown_command_ends_with_2(run: Run) -> None:
    ended = run("migrate")
    assert ended.code == 2
    assert "migrate" in ended.err
