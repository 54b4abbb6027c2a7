"""``batu-graph check``: the catalogue against the live databases."""

import asyncio
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.cli.console import ExitCode, err, fail, out, say
from batu_graph.cli.opening import (
    DEFAULT_CONFIG,
    ConfigOption,
    DemoOption,
    FolderOption,
    opened,
)
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.problems import did_you_mean
from batu_graph.config.yaml_source import read_document
from batu_graph.onboarding.check import check as examine
from batu_graph.onboarding.checking.findings import Finding, Severity
from batu_graph.onboarding.writing.splice import Splice, plain

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}


def check(
    agency: Annotated[
        str | None, typer.Argument(help="One agency's namespace or abbreviation; all unless given.")
    ] = None,
    config: ConfigOption = None,
    demo: DemoOption = False,
    folder: FolderOption = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Warnings count as errors for the exit code.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="The findings as JSON.")] = False,
) -> None:
    """Compare the catalogue with the live databases, which are only read.

    Exit code: 0 nothing wrong; 1 there are errors; 2 it could not run.
    """
    with opened(config, demo=demo, folder=folder) as catalogue:
        files = agency_files(config or (DEMO_CONFIG if demo else DEFAULT_CONFIG))
        written = _written(files)
        if agency is not None:
            namespace = connected_agency(catalogue, agency)
            written = {namespace: written[namespace]}
        sources = [one for one in catalogue.sources.values() if one.namespace in written]
        findings = _examined(catalogue, written, len(sources))
    commands = _Commands(catalogue, files)
    if json:
        plain_ = [_plain(one, commands) for one in findings]
        text = orjson.dumps(plain_, option=orjson.OPT_INDENT_2)
        out.print(text.decode(), markup=False, highlight=False, soft_wrap=True)
    else:
        _show([one.name for one in sources], findings, commands)
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    if any(one.severity in bad for one in findings):
        raise typer.Exit(ExitCode.ERRORS)


def _examined(catalogue: Catalogue, written: dict[str, Any], sources: int) -> Sequence[Finding]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task("asking the databases", total=sources)
        return asyncio.run(examine(catalogue, written, lambda _: bar.update(task, advance=1)))


@dataclass(frozen=True, slots=True)
class _Commands:
    """The commands that take findings over into files."""

    catalogue: Catalogue
    files: Mapping[str, Path]

    def of(self, finding: Finding) -> str | None:
        """The command that takes over what one finding guesses."""
        if finding.rename is None:
            return None
        namespace = self.catalogue.sources[finding.source].namespace
        agency = next(a for a in self.catalogue.agencies if a.namespace == namespace)
        words = ["batu-graph", "introspect", "--agency", agency.abbreviation]
        words += ["-o", str(self.files[namespace]), "--update", "--rename", finding.rename]
        if sum(one.namespace == namespace for one in self.catalogue.sources.values()) > 1:
            words += ["--source", finding.source]
        return shlex.join(words)


def _written(files: Mapping[str, Path]) -> dict[str, Any]:
    """Namespace -> the agency's file, parsed."""
    texts = {name: path.read_text(encoding="utf-8") for name, path in files.items()}
    return {name: plain(Splice(text).root) for name, text in texts.items()}


def agency_files(folder: Path) -> dict[str, Path]:
    """Namespace -> the agency's file, of a catalogue that loads."""
    paths = sorted((folder / "agencies").glob("*.yaml"))
    return {str(read_document(path, path.name).root["namespace"]): path for path in paths}


def connected_agency(catalogue: Catalogue, word: str) -> str:
    """The namespace of an agency, or the command ends."""
    names = {name.casefold(): name for name in catalogue.namespaces}
    names |= {a.abbreviation.casefold(): a.namespace for a in catalogue.agencies if a.namespace}
    found = names.get(word.casefold())
    if found is None:
        fail(f"No connected agency is called {word}. {did_you_mean(word, catalogue.namespaces)}")
    return found


def _plain(finding: Finding, commands: _Commands) -> dict[str, Any]:
    words = {"severity": finding.severity.value, "kind": finding.kind.value}
    return asdict(finding) | words | {"command": commands.of(finding)}


def _show(sources: Sequence[str], findings: Sequence[Finding], commands: _Commands) -> None:
    by_source = {name: list(group) for name, group in groupby(findings, lambda one: one.source)}
    for source in sources:
        found = by_source.get(source, [])
        if not found:
            say(f"{source}: nothing to report.", style="green")
            continue
        drawn = Table(title=source, title_justify="left", header_style="bold", show_lines=True)
        drawn.add_column("", no_wrap=True)
        drawn.add_column("where", overflow="fold")
        drawn.add_column("what", overflow="fold")
        for one in found:
            what = Text(one.message)
            if one.sql:
                what.append(f"\n{one.sql}", style="cyan")
            if command := commands.of(one):
                what.append(f"\n{command}", style="cyan")
            where = ".".join(filter(None, [one.entity, one.field]))
            drawn.add_row(Text(one.severity.value, style=_STYLES[one.severity]), where, what)
        out.print(drawn)
    counts = [f"{sum(one.severity is kind for one in findings)} {kind.value}s" for kind in Severity]
    say(f"{len(sources)} sources: {', '.join(counts)}.")
