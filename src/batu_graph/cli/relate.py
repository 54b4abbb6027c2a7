"""``batu-graph relate``: relations between agencies, proposed by their matching keys."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from rich.progress import Progress, SpinnerColumn, TextColumn
from rich.table import Table

from batu_graph.cli.check import agency_files, connected_agency
from batu_graph.cli.city import DEMO_CONFIG
from batu_graph.cli.console import err, fail, out, say
from batu_graph.cli.opening import DEFAULT_CONFIG, ConfigOption, DemoOption, FolderOption, opened
from batu_graph.cli.update import replace_file
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.naming import collection_name
from batu_graph.onboarding.drafting.draft import DraftRelation
from batu_graph.onboarding.drafting.names import claim, relation_name
from batu_graph.onboarding.relate import Proposed, Related
from batu_graph.onboarding.relate import relate as compare
from batu_graph.onboarding.relating.codec_search import as_yaml
from batu_graph.onboarding.writing.members import members_of
from batu_graph.onboarding.writing.splice import CannotSplice, Splice, plain
from batu_graph.onboarding.writing.write import relation_line


def relate(
    near: Annotated[
        str | None,
        typer.Argument(help="The agency whose columns are looked for; all unless given."),
    ] = None,
    far: Annotated[
        str | None, typer.Argument(help="The agency among whose keys; all others unless given.")
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
    if demo and write:
        fail("The demo's catalogue is not written to. Name one of your own with --config.")
    with opened(config, demo=demo, folder=folder) as catalogue:
        place = config or (DEMO_CONFIG if demo else DEFAULT_CONFIG)
        files = agency_files(place)
        pairs = list(_pairs(catalogue, near, far))
        written = {
            name: plain(Splice(path.read_text("utf-8")).root) for name, path in files.items()
        }
        columns = (SpinnerColumn(), TextColumn("{task.description}"))
        with Progress(*columns, console=err, transient=True) as bar:
            task = bar.add_task("reading keys", total=None)
            found = asyncio.run(
                compare(
                    catalogue, pairs, at_least=at_least, known=_known(written),
                    done=lambda source: bar.update(task, description=f"read {source}"),
                )
            )  # fmt: skip
    _show(found, as_json=json)
    if write and found.proposed:
        _write(place, files, found.proposed, written)


def _pairs(catalogue: Catalogue, near: str | None, far: str | None) -> Iterator[tuple[str, str]]:
    """Namespaces to compare, in both directions where only one or none is named."""
    one = connected_agency(catalogue, near) if near else None
    other = connected_agency(catalogue, far) if far else None
    for pair in permutations(catalogue.namespaces, 2):
        if other is not None:
            if pair == (one, other):
                yield pair
        elif one is None or one in pair:
            yield pair


def _known(written: dict[str, Any]) -> set[tuple[str, str]]:
    """Columns that relations of the files join, proposed or not, in both directions."""
    known = set()
    for file in written.values():
        for name, entity in (file.get("entities") or {}).items():
            for relation in (entity.get("relations") or {}).values():
                on = relation.get("on") or (relation.get("via") or {}).get("here") or {}
                pairs = (
                    on.items() if isinstance(on, dict) else [(p["here"], p["there"]) for p in on]
                )
                for here, there in pairs:
                    known.add((f"{name}.{here}", f"{relation.get('to')}.{there}"))
                    known.add((f"{relation.get('to')}.{there}", f"{name}.{here}"))
    return known


def _show(found: Related, *, as_json: bool) -> None:
    for source in found.unreachable:
        say(f"{source} cannot be reached, and is left out.", style="yellow")
    if as_json:
        text = orjson.dumps(
            [
                {
                    "near": one.near.name, "far": one.far.name, "share": one.match.share,
                    "found": one.match.found, "asked": one.match.asked,
                    "hereCodec": as_yaml(one.match.here), "thereCodec": as_yaml(one.match.there),
                    "why": one.why,
                }
                for one in found.proposed
            ],
            option=orjson.OPT_INDENT_2,
        )  # fmt: skip
        out.print(text.decode(), markup=False, highlight=False, soft_wrap=True)
        return
    if not found.proposed:
        say("No keys were found that match and are not related already.")
        return
    drawn = Table(title="Proposed relations", title_justify="left", header_style="bold")
    drawn.add_column("match", justify="right")
    drawn.add_column("evidence", overflow="fold")
    for one in found.proposed:
        style = "green" if one.match.share >= 0.9 else "yellow"
        drawn.add_row(f"{one.match.share:.1%}", one.evidence, style=style)
    out.print(drawn)


def _write(
    folder: Path, files: dict[str, Path], proposed: Sequence[Proposed], written: dict[str, Any]
) -> None:
    entities = {n: e for file in written.values() for n, e in (file.get("entities") or {}).items()}
    taken = members_of(entities)
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
            fail(f"{path}:{error.line}  {error.message} Nothing was changed.")
        say(f"{path}: {len(mine)} relations proposed.", style="green")


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
