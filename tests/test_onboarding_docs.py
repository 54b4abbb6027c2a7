"""Somebody who follows the onboarding guide to the letter gets what it says, in five minutes."""

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from batu_graph.demo.build import build_demo

DOCS = Path(__file__).parents[1] / "docs"
GUIDES = ["onboarding.md", "onboarding.id.md"]
MINUTES = 5


def blocks(guide: str, language: str) -> list[str]:
    text = (DOCS / guide).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


def headings(guide: str) -> list[str]:
    text = (DOCS / guide).read_text(encoding="utf-8")
    return [line.split()[1] for line in text.splitlines() if line.startswith("## ")]


@pytest.mark.parametrize("guide", GUIDES)
def test_every_command_of_the_guide_does_what_it_says(guide: str, tmp_path: Path) -> None:
    with build_demo(tmp_path / "demo-data"):
        pass
    command = f"{sys.executable} -m batu_graph"
    begun = time.monotonic()
    outputs = []
    for script in blocks(guide, "console"):
        script = script.replace(". .venv/bin/activate\n", "")
        script = re.sub(r"^batu-graph", command, script, flags=re.MULTILINE)
        done = subprocess.run(
            ["bash", "-euc", script], cwd=tmp_path, capture_output=True, text=True, timeout=600,
            env={k: v for k, v in os.environ.items() if not k.startswith("BATU_GRAPH")},
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        outputs.append(done.stdout)
    assert time.monotonic() - begun < MINUTES * 60
    [answer] = blocks(guide, "json")
    assert json.loads(answer) in [
        json.loads(line) for out in outputs for line in out.splitlines() if line.startswith("{")
    ]


def test_both_languages_show_the_same_commands() -> None:
    for language in ("console", "sql", "json"):
        assert blocks(GUIDES[0], language) == blocks(GUIDES[1], language)
    assert headings(GUIDES[0]) == headings(GUIDES[1])
