"""``batu-graph introspect``: a database nobody can explain becomes a catalogue file that serves."""

import getpass
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import orjson
import typer
from rich.table import Table

from batu_graph.cli.console import ExitCode, err, fail, out, say
from batu_graph.cli.databases import (
    address,
    fit,
    in_file,
    read_database,
    registered_agency,
    say_what_next,
)
from batu_graph.cli.update import update_file
from batu_graph.onboarding.drafting.file import Identity
from batu_graph.onboarding.introspect import Introspected, Order
from batu_graph.onboarding.reading.database import Database
from batu_graph.onboarding.reading.grants import missing_grants
from batu_graph.onboarding.reading.reflect import Wanted
from batu_graph.onboarding.registry import Home, namespace_of
from batu_graph.onboarding.writing.write import file_text
from batu_graph.types import DataClass


class Expose(StrEnum):
    """What a fresh file gives out."""

    BY_CLASS = "by-class"
    ALL = "all"


def introspect(
    agency: Annotated[
        str, typer.Option(help="Whose database it is: the agency's code, abbreviation or name.")
    ],
    url: Annotated[
        str | None,
        typer.Argument(
            help="The database: postgresql://, mysql://, mysql+asyncmy:// or sqlite:///; or "
            "'${NAME}' for a variable of the environment that holds it. With --update it may be "
            "left out: the file has it."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="The file to write; config/agencies/<agency>.yaml."),
    ] = None,
    schema: Annotated[
        list[str] | None, typer.Option(help="A schema of the database; may be given several times.")
    ] = None,
    include: Annotated[
        list[str] | None, typer.Option(help="Only tables like this, with * and ?.")
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option(help="No tables like this, with * and ?.")
    ] = None,
    sample: Annotated[
        bool,
        typer.Option(
            "--sample", help="Look at some values, to know them by their shape. None is kept."
        ),
    ] = False,
    expose: Annotated[
        Expose,
        typer.Option(help="all: the whole database may be seen, but for its secrets (open data)."),
    ] = Expose.BY_CLASS,
    by: Annotated[
        str | None, typer.Option(help="Who decided on `--expose all`; you, unless given.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite a file that is there, and every edit in it.")
    ] = False,
    update: Annotated[
        bool,
        typer.Option(
            "--update",
            help="Take over into the file what has changed in the database: what is new arrives "
            "hidden, what is gone is marked, every edit stays.",
        ),
    ] = False,
    source: Annotated[
        str | None, typer.Option(help="With --update: which source of the file, if it has several.")
    ] = None,
    rename: Annotated[
        list[str] | None,
        typer.Option(
            help="With --update: `table=table now` or `table.column=column now`. It keeps its name "
            "for clients, its class, description and relations. May be given several times."
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="The summary as JSON.")] = False,
) -> None:
    """Describe a database: write the catalogue file of an agency, or bring it up to date.

    The database is only read. Exit code: 0 the file is written; 1 there is nothing to write, or the
    catalogue has mistakes elsewhere; 2 it could not be read or written.
    """
    wanted = Wanted(tuple(schema or ()), tuple(include or ["*"]), tuple(exclude or ()))
    if update:
        path = output or Path("config/agencies") / f"{namespace_of(agency)}.yaml"
        update_file(path, url, source, wanted, renamed=rename or (), sample=sample, as_json=json)
        return
    if rename:
        fail("--rename belongs to --update: a fresh file has the names as they are now.")
    if url is None:
        fail("Give the database's URL; only with --update does the file say where it is.")
    engine, filled = address(url)
    path = output or Path("config/agencies") / f"{namespace_of(agency)}.yaml"
    home, in_catalogue = _home(path)
    if path.exists() and not force:
        fail(
            f"{path} is there already. --update takes over what has changed in the database; "
            "--force overwrites the file."
        )
    registered, known = registered_agency(home, agency)
    namespace = namespace_of(registered.abbreviation)
    order = Order(
        url=filled,
        engine=engine,
        identity=Identity(registered.code, namespace, in_file(url, namespace)),
        wanted=wanted,
        sample=sample,
        expose_all=(by or getpass.getuser(), date.today()) if expose is Expose.ALL else None,
        taken=home.taken(path),
    )
    found = read_database(order)
    if not found.file.entities:
        _fail_for_nothing(found)
    city = None if known else home.with_agency(agency, date.today())
    file = fit(home, f"agencies/{path.name}", found.file, city, filled)
    if not known and in_catalogue:
        home.register(agency, date.today())
        say(f"{agency} is new in {home.city}: complete its entry there.", style="yellow")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(file_text(file), encoding="utf-8")
    _summarise(replace(found, file=file), path, as_json=json)
    _say_grants(found.database)
    if in_catalogue:
        say_what_next(home, file, filled)
    else:
        say("It stands alone: to be served it goes into the folder `agencies` of a catalogue.")


def _home(path: Path) -> tuple[Home, bool]:
    """The catalogue that a file is written for, and whether it lies in it already."""
    folder = path.absolute().parent
    if path.suffix != ".yaml":
        fail(f"{path} would not be read: the name of an agency's file ends with `.yaml`.")
    if folder.name == "agencies":
        return Home(folder.parent), True
    if (folder / "city.yaml").exists():
        fail(
            f"{path} would not be read: agencies' files lie in the folder `agencies` of the "
            f"catalogue. Write -o {path.parent / 'agencies' / path.name}."
        )
    return Home(folder), False


def _fail_for_nothing(found: Introspected) -> NoReturn:
    """There is nothing to write a file of."""
    _say_grants(found.database)
    for one in found.database.skipped:
        say(f"{one.name}: {one.reason}.", style="yellow")
    fail(
        "The account can read no table here: no file is written."
        if found.database.skipped
        else "There is no table here that the account sees, or none that --schema, --include and "
        "--exclude let through: no file is written.",
        ExitCode.ERRORS,
    )


def _say_grants(database: Database) -> None:
    """What the agency's database people would have to run, if all is to be described."""
    if grants := missing_grants(database):
        say("What the account may not read, somebody who owns it can open to it:", style="yellow")
        for statement in grants:
            say(f"  {statement}")


def _summarise(found: Introspected, path: Path, *, as_json: bool) -> None:
    file = found.file
    relations = [relation for entity in file.entities for relation in entity.relations]
    proposed = sum(relation.proposed for relation in relations)
    without_key = [entity.name for entity in file.entities if not entity.key]
    counting = [
        f"{table.name}.{column.name}"
        for table in found.database.tables
        for column in table.columns
        if column.counts
    ]
    numbers = {
        "file": str(path),
        "entities": len(file.entities),
        "columns": sum(len(entity.fields) for entity in file.entities),
        "classes": {kind.value: count for kind, count in file.counts.items()},
        "relations": len(relations) - proposed,
        "proposed": proposed,
        "without_key": without_key,
        "counting": counting,
        "skipped": [{"name": one.name, "reason": one.reason} for one in found.database.skipped],
    }
    if as_json:
        out.print(orjson.dumps(numbers).decode(), markup=False, highlight=False, soft_wrap=True)
        return
    drawn = Table(title=str(path), show_header=False, title_justify="left")
    drawn.add_column(style="bold")
    drawn.add_column(justify="right")
    drawn.add_row("tables and views", f"{numbers['entities']:,}")
    drawn.add_row("columns", f"{numbers['columns']:,}")
    for kind, count in file.counts.items():
        if count:
            drawn.add_row(f"  {kind.value}", f"{count:,}", style=_STYLES.get(kind))
    drawn.add_row("relations by foreign keys", f"{len(relations) - proposed:,}")
    drawn.add_row("relations proposed", f"{proposed:,}", style="yellow" if proposed else None)
    drawn.add_row("without a key", f"{len(without_key):,}")
    if counting:
        drawn.add_row("Int, as flags that hold more than 0 and 1", "\n".join(counting))
    drawn.add_row("not read", f"{len(found.database.skipped):,}")
    err.print(drawn)


_STYLES = {
    DataClass.PERSONAL: "yellow", DataClass.SPECIFIC: "yellow", DataClass.SECRET: "red",
    DataClass.UNCLASSIFIED: "dim",
}  # fmt: skip
