"""A folder of YAML files -> the checked catalogue, or every mistake in it at once."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from batu_graph.config import written
from batu_graph.config.catalogue import Catalogue
from batu_graph.config.problems import CatalogueInvalid, Report
from batu_graph.config.resolve import Written, resolve
from batu_graph.config.validation import read_model
from batu_graph.config.views import load_views
from batu_graph.config.yaml_source import Document, Place, YamlInvalid, read_document, read_text
from batu_graph.sealing import SECRET_VARIABLE, SHORTEST_SECRET, Seal

Model = TypeVar("Model", bound=written.Written)


NOTHING: Mapping[str, str] = MappingProxyType({})


def load_catalogue(
    folder: Path, environ: Mapping[str, str] = os.environ, texts: Mapping[str, str] = NOTHING
) -> Catalogue:
    """Read ``city.yaml``, ``agencies/*.yaml`` and ``views/*.py``; the databases are not asked.

    Args:
        folder: where the files are.
        environ: where ``${NAME}`` in a source's url is looked up, and ``BATU_GRAPH_SECRET``.
        texts: what some files are to hold instead, by their paths in the folder
            (``agencies/dinkes.yaml``); they need not be there yet.

    Raises:
        CatalogueInvalid: with all mistakes of all files.
    """
    report = Report()
    city = _read(folder / "city.yaml", written.WrittenCity, report, texts.get("city.yaml"))
    agencies = folder / "agencies"
    for stray in sorted(agencies.glob("*.yml")):
        report.add(
            Place(Document(str(stray))),
            "This file is not read: its name ends with `.yml`.",
            f"Rename it to `{stray.stem}.yaml`.",
        )
    new = {folder / name: text for name, text in texts.items() if name.startswith("agencies/")}
    paths = sorted({*agencies.glob("*.yaml"), *new})
    files = [_read(path, written.WrittenFile, report, new.get(path)) for path in paths]
    catalogue = resolve(Written(city[1], city[0], tuple(files)), environ, report)
    views = load_views(folder / "views", report)
    seal = _seal(environ, folder / "city.yaml", report)
    if report.problems:
        raise CatalogueInvalid(report.problems)
    return replace(catalogue, views=views, seal=seal)


def _seal(environ: Mapping[str, str], city: Path, report: Report) -> Seal:
    """What cursors are sealed with: of the environment's secret, or of this process alone."""
    secret = environ.get(SECRET_VARIABLE)
    if not secret:
        return Seal.random()
    if len(secret) < SHORTEST_SECRET:
        report.add(
            Place(Document(city.as_posix())),
            f"{SECRET_VARIABLE} has fewer than {SHORTEST_SECRET} characters.",
            "Make one with `openssl rand -base64 32`, or unset it: then each start makes its own.",
        )
    return Seal(secret)


def _read(
    path: Path, model: type[Model], report: Report, text: str | None
) -> tuple[Document, Model | None]:
    shown = path.as_posix()
    try:
        document = read_document(path, shown) if text is None else read_text(text, shown)
    except YamlInvalid as error:
        place = Place(Document(shown), (), error.line)
        report.add(place, error.message, error.fix, excerpt=error.excerpt)
        return Document(shown), None
    return document, read_model(document, model, report)
