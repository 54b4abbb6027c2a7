"""The files by which people and their tools meet the repository."""

import re
from typing import Any

import pytest
import yaml

from tests.documentation.blocks import ROOT


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_pre_commit_calls_the_tools_of_make_check_and_fetches_nothing() -> None:
    [target] = re.findall(r"^check:.*\n((?:\t.*\n)+)", read("Makefile"), re.MULTILINE)
    tools = [*re.findall(r"\$\(bin\)/([\w-]+(?: (?:format|check))?)", target), "bash -n"]
    config = yaml.safe_load(read(".pre-commit-config.yaml"))
    assert [one["repo"] for one in config["repos"]] == ["local"]
    hooks: list[dict[str, Any]] = config["repos"][0]["hooks"]
    assert all(hook["language"] == "system" for hook in hooks)
    entries = [hook["entry"].removeprefix(".venv/bin/") for hook in hooks]
    assert len(tools) == 5
    assert [tool for tool in tools if not any(entry.startswith(tool) for entry in entries)] == []


@pytest.mark.parametrize(
    ("github", "gitlab"),
    [
        (".github/pull_request_template.md", ".gitlab/merge_request_templates/Default.md"),
        (".github/ISSUE_TEMPLATE/fault.md", ".gitlab/issue_templates/Fault.md"),
        (".github/ISSUE_TEMPLATE/wish.md", ".gitlab/issue_templates/Wish.md"),
    ],
)
def test_both_forges_ask_the_same(github: str, gitlab: str) -> None:
    asked = re.sub(r"\A---\n.*?\n---\n", "", read(github), flags=re.DOTALL).strip()
    assert asked == read(gitlab).strip()
    assert len(asked) > 100


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "SECURITY.md"])
def test_links_lead_somewhere(name: str) -> None:
    local = [link for link in re.findall(r"\]\(([^)#]+)[^)]*\)", read(name)) if "://" not in link]
    assert local
    assert not [link for link in local if not (ROOT / link).exists()]


def anchors(text: str) -> set[str]:
    """How headings are linked to (GitHub and GitLab): lower case, dashes, no punctuation."""
    found = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in found}


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "docs/walkthrough.md"])
def test_links_inside_a_page_lead_somewhere(name: str) -> None:
    inner = set(re.findall(r"\]\(#([\w-]+)\)", read(name)))
    assert inner <= anchors(read(name))
