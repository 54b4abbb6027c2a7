"""What holds for the whole project: its files, its documents, its words."""

import json
import re
import subprocess
import tomllib
from itertools import pairwise
from pathlib import Path
from shutil import which
from urllib.parse import urlsplit

import pytest
import typer

from batu_graph.cli.main import app

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.id.md")
MOST_LINES = 500


def _git_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _package_hosts() -> set[str]:
    """Hosts this machine takes packages from: they are its own business, not the project's."""
    said = []
    for command in (["pip3", "config", "list"], ["npm", "config", "get", "registry"]):
        if which(command[0]):
            done = subprocess.run(command, capture_output=True, text=True, timeout=300)
            said.append(done.stdout)
    sources = [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    said.extend(_read(path) for path in sources if path.is_file())
    urls = re.findall(r"https?://[^\s'\"]+", " ".join(said))
    hosts = {host for url in urls if (host := urlsplit(url).hostname)}
    return {host for host in hosts if "." in host and not host.startswith("127.")}


def test_no_file_names_a_host_that_packages_come_from() -> None:
    hosts = _package_hosts()
    texts = {str(path.relative_to(ROOT)): _read(path) for path in _git_files()}
    assert texts
    assert not [(name, host) for name, text in texts.items() for host in hosts if host in text]


def test_no_file_holds_a_path_of_the_machine_it_was_written_on() -> None:
    places = [re.escape(str(place)) for place in (ROOT.resolve(), Path.home()) if place.name]
    path_here = re.compile(rf"(?<![\w./-])({'|'.join(places)})/")
    assert not [path for path in _git_files() if path_here.search(_read(path))]


def test_every_module_holds_one_idea() -> None:
    modules = [path for path in _git_files() if path.suffix == ".py"]
    assert modules
    lengths = {str(path.relative_to(ROOT)): len(_read(path).splitlines()) for path in modules}
    assert not {name: length for name, length in lengths.items() if length > MOST_LINES}


def test_packages_have_no_code_of_their_own() -> None:
    """Every public name is imported from the module it lives in."""
    packages = list((ROOT / "src").rglob("__init__.py"))
    assert packages
    assert not [path for path in packages if _read(path).strip()]


def test_nothing_is_left_to_be_done_later() -> None:
    unfinished = re.compile("TO" + "DO|FIX" + "ME|NotImplemented" + "Error|pytest.x" + "fail")
    files = [path for path in _git_files() if path.suffix in {".py", ".yaml", ".graphql"}]
    assert files
    assert not [str(path) for path in files if unfinished.search(_read(path))]


@pytest.mark.parametrize("name", READMES)
def test_links_of_the_readme_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", _read(ROOT / name))
    local = [target for target in targets if "://" not in target]
    assert local
    assert not [target for target in local if not (ROOT / target).exists()]


def test_links_inside_the_docs_lead_somewhere() -> None:
    documents = list((ROOT / "docs").glob("*.md"))
    broken = [
        f"{document.name}: {target}"
        for document in documents
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", _read(document))
        if "://" not in target and not (document.parent / target).exists()
    ]
    assert documents
    assert not broken


def _headings(text: str) -> list[int]:
    outside = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return [len(marks) for marks in re.findall(r"^(#+) ", outside, flags=re.MULTILINE)]


def _code_blocks(text: str) -> list[str]:
    """Code without its comments: those are in the document's own language."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    return [re.sub(r"[ \t]*# .*", "", block) for block in blocks]


def test_both_readmes_say_the_same() -> None:
    english, indonesian = (_read(ROOT / name) for name in READMES)
    assert _headings(english) == _headings(indonesian)
    assert _code_blocks(english) == _code_blocks(indonesian)
    assert _code_blocks(english)


def _commands(group: typer.Typer, prefix: str) -> list[str]:
    names = [
        f"{prefix} {command.name or command.callback.__name__}"
        for command in group.registered_commands
        if command.callback
    ]
    for inner in group.registered_groups:
        assert inner.typer_instance
        names += _commands(inner.typer_instance, f"{prefix} {inner.name}")
    return names


def test_every_command_is_documented() -> None:
    text = "\n".join(map(_read, [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]))
    commands = _commands(app, "batu-graph")
    assert "batu-graph query" in commands
    assert not [command for command in commands if f"`{command}" not in text]


def test_every_module_stands_on_the_code_map() -> None:
    """Each package by its own heading, each module by its name."""
    text = _read(ROOT / "docs/architecture.md")
    source = ROOT / "src/batu_graph"
    modules = [
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if path.name != "__init__.py"
    ]
    assert modules
    assert not [module for module in modules if f"`{module}`" not in text]


def test_every_dependency_has_its_reason_written_down() -> None:
    text = _read(ROOT / "docs/decisions.md").lower()
    project = tomllib.loads(_read(ROOT / "pyproject.toml"))["project"]
    names = [re.split(r"[^\w.-]", entry)[0].lower() for entry in project["dependencies"]]
    assert names
    assert not [name for name in names if f"`{name}`" not in text]


def test_the_version_stands_in_one_place_and_in_the_changelog() -> None:
    version = tomllib.loads(_read(ROOT / "pyproject.toml"))["project"]["version"]
    written = re.compile(rf"version\W+{re.escape(version)}\b", re.IGNORECASE)
    places = [
        path.name
        for path in _git_files()
        if path.suffix in {".py", ".toml", ".md"} and written.search(_read(path))
    ]
    assert places == ["pyproject.toml"]
    assert f"## [{version}]" in _read(ROOT / "CHANGELOG.md")


def _pins(name: str) -> dict[str, str]:
    lines = _read(ROOT / "requirements" / name).splitlines()
    entries = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", entry) for entry in entries), name
    return dict(entry.split("==") for entry in entries)


def test_requirements_are_pinned_and_agree_with_each_other() -> None:
    files = [_pins(path.name) for path in (ROOT / "requirements").glob("*.txt")]
    assert len(files) > 1
    merged: dict[str, str] = {}
    for pins in files:
        for name, version in pins.items():
            assert merged.setdefault(name, version) == version, name
    for pins in files:
        names = sorted((name.lower() for name in pins), key=str)
        assert all(first != second for first, second in pairwise(names))


def test_everything_the_project_depends_on_is_pinned() -> None:
    project = tomllib.loads(_read(ROOT / "pyproject.toml"))["project"]
    pinned = {name.lower() for name in _pins("run.txt")}
    wanted = {re.split(r"[^\w.-]", entry)[0].lower() for entry in project["dependencies"]}
    assert wanted <= pinned


def test_node_packages_are_pinned() -> None:
    manifests = [path for path in _git_files() if path.name == "package.json"]
    assert manifests
    for manifest in manifests:
        written = json.loads(_read(manifest))
        wanted = written.get("dependencies", {}) | written.get("devDependencies", {})
        assert all(re.fullmatch(r"\d[\w.+-]*", version) for version in wanted.values()), manifest
