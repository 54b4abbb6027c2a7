"""``batu-graph relate``: relations between agencies, proposed by their matching keys."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from rich.table import Table

from batu_graph.cli.check import agency_files, connected_agency
from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.cli.console import ExitCode, fail, out, say
from batu_graph.cli.databases import progress
from batu_graph.cli.opening import DEFAULT_CONFIG, ConfigOption, DemoOption, FolderOption, opened
from batu_graph.cli.update import replace_file
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.naming import collection_name
from batu_graph.config.yaml_source import read_document
from batu_graph.onboarding.drafting.draft import DraftRelation
from batu_graph.onboarding.drafting.names import claim, relation_name
from batu_graph.onboarding.relate import Proposed, Related
from batu_graph.onboarding.relate import relate as compare
from batu_graph.onboarding.relating.codec_search import as_yaml
from batu_graph.onboarding.writing.members import members_of
from batu_graph.onboarding.writing.splice import CannotSplice, Splice
from batu_graph.onboarding.writing.write import relation_line


def relate(
    first: Annotated[
        str | None,
        typer.Argument(
            metavar="[AGENCY_A]", help="An agency's namespace or abbreviation; all unless given."
        ),
    ] = None,
    second: Annotated[
        str | None,
        typer.Argument(metavar="[AGENCY_B]", help="Another agency; all others unless given."),
    ] = None,
    config: ConfigOption = None,
    demo: DemoOption = False,
    folder: FolderOption = None,
    at_least: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Share of the values that must be found.")
    ] = 0.5,
    write: Annotated[
        bool, typer.Option("--write", help="Add them to the agencies' files, as proposals.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="The proposals as JSON.")] = False,
) -> None:
    """Propose relations between agencies' databases: which keys match, after which codec.

    The databases are only read, and no value of them is shown. A proposal changes nothing until
    `proposed: true` is taken out of the file. Exit code: 0 it ran; 2 it could not.
    """
    if write and config is None and demo:
        fail("The demo's own catalogue is not written to: name a copy of it with --config DIR.")
    with opened(config, demo=demo, folder=folder) as catalogue:
        place = config or (DEMO_CONFIG if demo else DEFAULT_CONFIG)
        files = agency_files(place)
        pairs = list(_pairs(catalogue, first, second))
        written = {name: read_document(path, path.name).root for name, path in files.items()}
        known = _known(written)
        with progress() as steps:
            found = asyncio.run(
                compare(catalogue, pairs, at_least=at_least, known=known, progress=steps)
            )
    _show(found, as_json=json)
    if write and found.proposed:
        _write(place, files, found.proposed, written)


def _pairs(
    catalogue: Catalogue, first: str | None, second: str | None
) -> Iterator[tuple[str, str]]:
    """Namespaces to compare: whose columns are looked for among whose keys, both ways round."""
    named = {connected_agency(catalogue, word) for word in (first, second) if word}
    if first and second and len(named) == 1:
        fail(f"{first} and {second} are the same agency: name two.")
    for pair in permutations(catalogue.namespaces, 2):
        if named <= set(pair):
            yield pair


def _known(written: dict[str, Any]) -> set[tuple[str, str]]:
    """Columns that relations of the files join, proposed or not, from where each is written."""
    known = set()
    for file in written.values():
        for name, entity in (file.get("entities") or {}).items():
            for relation in (entity.get("relations") or {}).values():
                via, to = relation.get("via"), relation.get("to")
                ends = [(name, relation.get("on"), to)]
                if via:
                    middle = via.get("entity")
                    ends = [(name, via.get("here"), middle), (middle, via.get("there"), to)]
                for near, on, far in ends:
                    known |= {(f"{near}.{here}", f"{far}.{there}") for here, there in _columns(on)}
    return known


def _columns(on: Any) -> list[tuple[str, str]]:
    """The pairs of fields of an ``on`` in either of its writings."""
    if isinstance(on, dict):
        return list(on.items())
    return [(pair["here"], pair["there"]) for pair in on or ()]


def _show(found: Related, *, as_json: bool) -> None:
    for source in found.unreachable:
        say(f"{source} cannot be reached, and is left out.", style="yellow")
    for name in found.unreadable:
        say(f"{name} cannot be read, or not in time, and is left out.", style="yellow")
    if found.by_chance:
        pairs = ", ".join(f"{one.near.name} in {one.far.name}" for one in found.by_chance)
        say(f"Small numbers, of which any would be found, are left out: {pairs}.", style="dim")
    if as_json:
        text = orjson.dumps(
            [
                {
                    "near": one.near.name, "far": one.far.name, "share": one.match.share,
                    "found": one.match.found, "asked": one.match.asked,
                    "hereCodec": as_yaml(one.match.here), "thereCodec": as_yaml(one.match.there),
                    "ofSomeKeys": one.cut, "why": one.why, "isKey": one.doubled is None,
                    "doubled": one.doubled, "byChance": one.by_chance, "doubts": one.doubts,
                }
                for one in (*found.proposed, *found.would_be)
            ],
            option=orjson.OPT_INDENT_2,
        )  # fmt: skip
        out.print(text.decode(), markup=False, highlight=False, soft_wrap=True)
        return
    if not found.proposed:
        say("No keys were found that match and are not related already.")
    if found.proposed:
        _draw("Proposed relations", found.proposed)
    if found.would_be:
        _draw("Would be relations if the other side were a key", found.would_be)
        say("Where you know that a field is unique, `unique: [[field]]` in its entity says so.")


def _draw(title: str, proposed: Sequence[Proposed]) -> None:
    drawn = Table(title=title, title_justify="left", header_style="bold")
    drawn.add_column("match", justify="right")
    drawn.add_column("evidence", overflow="fold")
    for one in proposed:
        sure = one.match.share >= 0.9 and not one.doubts
        style = "green" if sure else "yellow"
        share = "few" if one.is_of_few else f"{one.match.share:.1%}"
        drawn.add_row(share, one.evidence, style=style)
    out.print(drawn)


def _write(
    folder: Path, files: dict[str, Path], proposed: Sequence[Proposed], written: dict[str, Any]
) -> None:
    """Each file by itself: one that has no place for them does not keep the others from theirs."""
    entities = {n: e for file in written.values() for n, e in (file.get("entities") or {}).items()}
    taken = members_of(entities)
    refused = False
    for namespace, path in files.items():
        mine = [one for one in proposed if one.near.entity.namespace == namespace]
        if not mine:
            continue
        splice = Splice(path.read_bytes().decode("utf-8"))
        lines: dict[str, list[tuple[str, str]]] = {}
        for one in mine:
            made = _drafted(one, taken)
            lines.setdefault(one.near.entity.name, []).append((made.name, relation_line(made)))
        try:
            for entity, added in lines.items():
                splice.add_to(("entities", entity, "relations"), added)
            replace_file(path, folder.absolute(), splice.done())
        except CannotSplice as error:
            say(f"{path}:{error.line}  {error.message} This file was not changed.", style="red")
            refused = True
        else:
            say(f"{path}: {len(mine)} relations proposed.", style="green")
    if refused:
        raise typer.Exit(ExitCode.UNUSABLE)


def _drafted(one: Proposed, taken: dict[str, set[str]]) -> DraftRelation:
    near, far = one.near.entity.name, one.far.entity.name
    return DraftRelation(
        name=claim(relation_name([one.near.field.column], far), taken[near]),
        to=far,
        many=False,
        on=((one.near.field.name, one.far.field.name),),
        here_codec=as_yaml(one.match.here),
        there_codec=as_yaml(one.match.there),
        inverse=claim(collection_name(near), taken[far]),
        proposed=True,
        evidence=one.evidence,
    )
