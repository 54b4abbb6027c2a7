"""The city's file: registry, limits, HTTP."""

from dataclasses import replace
from datetime import date
from itertools import combinations

from batu_graph.config.catalogue import Agency, Http, Limits
from batu_graph.config.problems import Report
from batu_graph.config.written import WrittenAgency, WrittenCity
from batu_graph.config.yaml_source import Place


def registry(city: WrittenCity, place: Place, report: Report) -> list[Agency]:
    """The agencies as the registry gives them, still without namespaces."""
    for index, written in enumerate(city.agencies):
        if written.valid_until is not None and written.valid_until < written.valid_from:
            report.add(
                place.at("agencies", index, "valid_until"),
                f"The agency ends ({written.valid_until}) before it begins ({written.valid_from}).",
                "Exchange or correct the dates.",
            )
    for (_, first), (index, second) in combinations(enumerate(city.agencies), 2):
        if first.code == second.code and _overlap(first, second):
            report.add(
                place.at("agencies", index, "code"),
                f"The code `{second.code}` is already `{first.name}` at the same time.",
                "Correct the code, or end the one (`valid_until`, its last day) before the other "
                "begins.",
            )
    return [
        Agency(
            written.code,
            written.name,
            written.abbreviation,
            written.valid_from,
            written.valid_until,
            None,
            written.description,
        )
        for written in city.agencies
    ]


def connect(agencies: list[Agency], namespaces: dict[str, str]) -> tuple[Agency, ...]:
    """Give each connected agency (code -> namespace) its namespace.

    Where a code names several agencies one after the other, the latest is the connected one.
    """
    latest: dict[str, date] = {}
    for agency in agencies:
        latest[agency.code] = max(latest.get(agency.code, date.min), agency.valid_from)
    return tuple(
        replace(agency, namespace=namespaces.get(agency.code))
        if agency.valid_from == latest[agency.code]
        else agency
        for agency in agencies
    )


def limits(city: WrittenCity) -> Limits:
    """The city's limits, those not written at their defaults."""
    return Limits(**city.limits.model_dump(exclude_none=True))


def http(city: WrittenCity) -> Http:
    """The HTTP settings, those not written at their defaults."""
    given = city.http.model_dump(exclude_none=True)
    for name in ("hosts", "cors_origins"):
        if name in given:
            given[name] = tuple(given[name])
    return Http(**given)


def _overlap(first: WrittenAgency, second: WrittenAgency) -> bool:
    return first.valid_from <= (second.valid_until or date.max) and second.valid_from <= (
        first.valid_until or date.max
    )
