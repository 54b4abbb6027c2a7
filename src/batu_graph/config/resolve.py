"""The catalogue as written -> as checked: every step a function, every mistake in the report."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from batu_graph.config.catalogue import Agency, Catalogue, Source
from batu_graph.config.claims import ROOT, TYPES, Claims
from batu_graph.config.naming import namespace_type
from batu_graph.config.problems import Report, did_you_mean
from batu_graph.config.resolve_city import connect, http, limits, registry
from batu_graph.config.resolve_entities import AgencyPart, Draft, EntityChecker
from batu_graph.config.resolve_relations import RelationResolver
from batu_graph.config.resolve_sources import resolve_source, utc_offset
from batu_graph.config.written import WrittenCity, WrittenFile
from batu_graph.config.yaml_source import Document, Place


@dataclass(frozen=True, slots=True)
class Written:
    """All files as validated; None where nothing of a file could be used."""

    city: WrittenCity | None
    city_document: Document
    files: tuple[tuple[Document, WrittenFile | None], ...]


def resolve(written: Written, environ: Mapping[str, str], report: Report) -> Catalogue:
    """Check everything that goes beyond one value, and put the catalogue together.

    The result can be used only when ``report`` is still empty afterwards.
    """
    city = written.city or WrittenCity()
    city_place = Place(written.city_document)
    if written.city is not None:
        _check_city(city, city_place, report)
    agencies = registry(city, city_place, report)
    claims = Claims(report)
    usable = [
        (Place(document), without_vanished(file, document))
        for document, file in written.files
        if file is not None
    ]
    for place, file in usable:
        _require(file, place, report)
    codes = _codes(written, usable, agencies, report)
    namespaces = _namespaces(usable, claims, report)
    sources, parts = _sources(usable, environ, report)
    drafts = _drafts(usable, parts, report, claims)
    relations = RelationResolver(
        drafts[0],
        [place.document for place, _ in usable],
        _complete(written),
        drafts[1],
        report,
        claims,
    ).resolve()
    offset = utc_offset(city.utc_offset, city_place.at("utc_offset"), report)
    return Catalogue(
        city=city.city or "",
        agencies=connect(agencies, codes),
        sources=sources,
        entities={
            name: replace(draft.entity, relations=relations[name])
            for name, draft in drafts[0].items()
        },
        namespaces=namespaces,
        utc_offset=timedelta(hours=7) if offset is None else offset,
        limits=limits(city),
        http=http(city),
    )


def without_vanished(file: WrittenFile, document: Document) -> WrittenFile:
    """The file without what the database no longer has; nobody is told that it is missing."""
    entities = {}
    for name, entity in file.entities.items():
        path = ("entities", name)
        gone = {field for field, written in entity.fields.items() if written.vanished}
        document.cut |= {(*path, "fields", field) for field in gone}
        if entity.vanished or (gone and len(gone) == len(entity.fields)):
            document.cut.add(path)
        elif gone:
            kept = {field: w for field, w in entity.fields.items() if field not in gone}
            entities[name] = entity.model_copy(update={"fields": kept})
        else:
            entities[name] = entity
    return file.model_copy(update={"entities": entities})


def _complete(written: Written) -> bool:
    return all(
        file is not None and not document.is_cut("entities") for document, file in written.files
    )


def _check_city(city: WrittenCity, place: Place, report: Report) -> None:
    if city.city is None and not place.document.is_cut("city"):
        report.add(place.at("city"), "The name of the city is missing.", "Add `city: Kota Batu`.")


def _require(file: WrittenFile, place: Place, report: Report) -> None:
    """The keys every agency's file must have."""
    needed = {
        "agency": (file.agency, "Add `agency:` with the agency's code in city.yaml."),
        "namespace": (file.namespace, "Add `namespace: dinkes`, the agency's name in queries."),
        "sources": (file.sources, "Add `sources: {name: {url: ...}}`."),
    }
    for key, (value, fix) in needed.items():
        if not value and not any(path[:1] == (key,) for path in place.document.cut):
            report.add(place.at(key), f"The key `{key}` of an agency's file is missing.", fix)


def _codes(
    written: Written,
    usable: list[tuple[Place, WrittenFile]],
    agencies: list[Agency],
    report: Report,
) -> dict[str, str]:
    """Namespace of each connected agency by its code."""
    known = {agency.code: agency.name for agency in agencies}
    city_lost = written.city is None or any(
        path[:1] == ("agencies",) for path in written.city_document.cut
    )
    first: dict[str, Place] = {}
    namespaces: dict[str, str] = {}
    for place, file in usable:
        if file.agency is None:
            continue
        at = place.at("agency")
        if file.agency not in known and not city_lost:
            report.add(
                at,
                f"No agency has the code `{file.agency}` in city.yaml.",
                did_you_mean(file.agency, known, "Add the agency to `agencies` there."),
            )
        other = first.setdefault(file.agency, at)
        if other is not at:
            report.add(
                at,
                f"The agency `{file.agency}` has a file already: {other.file}:{other.line}.",
                "One agency, one file: put both into one; it can have several sources.",
            )
        namespaces.setdefault(file.agency, file.namespace or "")
    return namespaces


def _namespaces(
    usable: list[tuple[Place, WrittenFile]], claims: Claims, report: Report
) -> dict[str, str | None]:
    """Description of each namespace, in the files' order."""
    checker = EntityChecker(report, claims)
    made: dict[str, str | None] = {}
    for place, file in usable:
        at = place.at("namespace")
        if file.namespace is None or not checker.check_name(file.namespace, at):
            continue
        what = f"the namespace `{file.namespace}`"
        if claims.take(ROOT, [file.namespace], what, at) and claims.take(
            TYPES, [namespace_type(file.namespace)], what, at
        ):
            made[file.namespace] = file.description
    return made


def _sources(
    usable: list[tuple[Place, WrittenFile]], environ: Mapping[str, str], report: Report
) -> tuple[dict[str, Source], list[AgencyPart]]:
    """All sources of the city, and those of each file."""
    every: dict[str, Source] = {}
    first: dict[str, Place] = {}
    parts = []
    for place, file in usable:
        own = {}
        namespace = file.namespace or place.file
        for name, written in file.sources.items():
            at = place.at("sources", name)
            own[name] = resolve_source(name, namespace, written, at, environ, report)
            other = first.setdefault(name, at)
            if other is not at:
                report.add(
                    at,
                    f"The source `{name}` exists already: {other.file}:{other.line}.",
                    "Names of sources are unique in the city; give one of them another.",
                )
        every = own | every
        parts.append(AgencyPart(namespace, own, file.class_, file.expose_all is not None))
    return every, parts


def _drafts(
    usable: list[tuple[Place, WrittenFile]],
    parts: list[AgencyPart],
    report: Report,
    claims: Claims,
) -> tuple[dict[str, Draft], EntityChecker]:
    """All entities, their relations still as written."""
    checker = EntityChecker(report, claims)
    accepted = [
        (name, entity, place.at("entities", name), part)
        for (place, file), part in zip(usable, parts, strict=True)
        for name, entity in file.entities.items()
        if checker.claim_type(name, place.at("entities", name))
    ]
    return {
        name: checker.draft(name, entity, place, part) for name, entity, place, part in accepted
    }, checker
