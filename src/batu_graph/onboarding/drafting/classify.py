"""Proposals for how far a column may be seen, each with its reason.

By its name (Indonesian and English), by the shapes of sampled values, and by what its table is
about. A proposal opens a column only on evidence that nothing in it is personal: codes, dates,
amounts, states, reference tables. Where there is no evidence it is ``unclassified``, and withheld,
until a person has looked. Classes: UU 27/2022, article 4.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from batu_graph.onboarding.drafting import vocabulary as v
from batu_graph.onboarding.drafting.names import type_name, words
from batu_graph.onboarding.reading.database import Column, Kind, Table
from batu_graph.onboarding.reading.shapes import is_coordinate, shape_of
from batu_graph.types import DataClass, Scalar

_REFERENCE = re.compile(
    r"(tbl?_)?(m|ms|ref|r|lookup|master)_|.*_(ref|master|lookup)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A class and why."""

    classification: DataClass
    reason: str


class About(Enum):
    """What a table's rows are."""

    PEOPLE = "people"
    HEALTH = "people's health"
    ACCOUNTS = "accounts"
    REFERENCE = "a reference table"
    OTHER = "other things"


def about(table: Table) -> About:
    """What a table's rows are, by its name and by the columns that only such rows have."""
    named = _words(table.name)
    columns = {column.name: _words(column.name) for column in table.columns}
    identities = [c for c, said in columns.items() if said & v.IDENTITIES]
    if named & v.ACCOUNT_TABLES or any(said & v.SECRETS for said in columns.values()):
        return About.ACCOUNTS
    if (named & v.HEALTH_TABLES and identities) or (
        identities and any(said & (v.SPECIFIC - v.AMBIGUOUS) for said in columns.values())
    ):
        return About.HEALTH
    if named & v.PEOPLE_TABLES or identities:
        return About.PEOPLE
    reference = (
        _REFERENCE.match(table.name)
        or named & {"jenis", "kategori"}
        or _words(type_name(table.name)) <= v.PLACES
    )
    small = (table.rows or 0) <= 5_000 and len(table.columns) <= 12
    is_reference = reference and small and table.kind is Kind.TABLE
    return About.REFERENCE if is_reference else About.OTHER


def classify(
    table: Table,
    column: Column,
    scalar: Scalar | None,
    samples: Sequence[object] = (),
    subject: About | None = None,
) -> Proposal:
    """A column's class, proposed.

    Args:
        scalar: as the type maps to; None where it is left out.
        samples: some of its values, or none.
        subject: what the table is about; found out unless given.
    """
    subject = about(table) if subject is None else subject
    said = _words(column.name)
    # Values first: a name proves nothing.
    shape = shape_of(samples)
    if shape is not None and shape.classification is not None:
        return Proposal(shape.classification, f"values look like {_article(shape.name)}")
    if hit := said & v.SECRETS:
        return Proposal(DataClass.SECRET, f"its name says `{_first(hit)}`")
    if subject is About.ACCOUNTS:
        return _of_accounts(said)
    if (hit := said & v.SPECIFIC) and subject is not About.REFERENCE:
        if subject in (About.PEOPLE, About.HEALTH):
            return Proposal(DataClass.SPECIFIC, f"`{_first(hit)}` of people")
        if not hit <= v.AMBIGUOUS:
            return Proposal(DataClass.SPECIFIC, f"its name says `{_first(hit)}`")
    if subject is About.HEALTH:
        if _is_own_key(table, column):
            return Proposal(DataClass.INTERNAL, "the row's own number")
        return Proposal(DataClass.SPECIFIC, "stands in a table about people's health")
    personal = said & v.PERSONAL
    if personal and (hit := said & (v.OFFICES | v.PEOPLE_TABLES)):
        return Proposal(DataClass.PERSONAL, f"`{_first(personal)}` of a person: `{_first(hit)}`")
    if (
        subject is About.REFERENCE
        and personal <= v.HARMLESS_IN_REFERENCE
        and not said & v.FREE_TEXT
    ):
        return Proposal(DataClass.PUBLIC, "a reference table")
    if personal:
        return _of_people_by_name(personal, subject)
    if subject is About.PEOPLE:
        if _is_own_key(table, column):
            return Proposal(DataClass.INTERNAL, "the row's own number")
        return Proposal(DataClass.UNCLASSIFIED, "stands in a table about people")
    return _by_evidence(table, column, said, scalar, samples)


def _of_accounts(said: frozenset[str]) -> Proposal:
    if hit := said & (v.PERSONAL | v.ACCOUNT_NAMES):
        return Proposal(DataClass.PERSONAL, f"`{_first(hit)}` of an account")
    return Proposal(DataClass.UNCLASSIFIED, "stands in a table of accounts")


def _of_people_by_name(hit: frozenset[str], subject: About) -> Proposal:
    if hit <= v.NAMING and subject is About.OTHER:
        # The name of a road or of a person: only somebody who knows the table can tell.
        return Proposal(DataClass.UNCLASSIFIED, f"`{_first(hit)}`: of a thing, or of a person?")
    return Proposal(DataClass.PERSONAL, f"its name says `{_first(hit)}`")


def _by_evidence(
    table: Table,
    column: Column,
    said: frozenset[str],
    scalar: Scalar | None,
    samples: Sequence[object],
) -> Proposal:
    """What may be seen because nothing in it can be personal."""
    number = scalar in (Scalar.INT, Scalar.BIG_INT, Scalar.DECIMAL, Scalar.FLOAT, Scalar.YEAR)
    if _is_own_key(table, column):
        return Proposal(DataClass.PUBLIC, "the key")
    if said & v.FREE_TEXT:
        return Proposal(DataClass.UNCLASSIFIED, "free text can hold anything")
    if scalar is Scalar.BOOLEAN:
        return Proposal(DataClass.PUBLIC, "yes or no")
    if scalar in (Scalar.DATE, Scalar.DATE_TIME, Scalar.TIME, Scalar.YEAR):
        return Proposal(DataClass.PUBLIC, "a date or time in a table not about people")
    if said & v.PERIODS and not said & v.CODES:
        return Proposal(DataClass.PUBLIC, "a period in a table not about people")
    if column.labels:
        return Proposal(DataClass.PUBLIC, "one of a few labels")
    if number and said & (v.AMOUNTS | v.DATES):
        return Proposal(DataClass.PUBLIC, "an amount")
    if is_coordinate(samples) or said & v.COORDINATES:
        return Proposal(DataClass.PUBLIC, "a coordinate in a table not about people")
    if said & v.CODES and re.search(r"\(16(,0)?\)", column.declared):
        return Proposal(DataClass.UNCLASSIFIED, "16 places: it could be a citizen number")
    if said & v.CODES:
        return Proposal(DataClass.INTERNAL, "a code")
    if said & v.STATES:
        return Proposal(DataClass.PUBLIC, "a state or kind")
    if number:
        return Proposal(DataClass.INTERNAL, "a number in a table not about people")
    return Proposal(DataClass.UNCLASSIFIED, "nothing tells what it holds")


def _is_own_key(table: Table, column: Column) -> bool:
    """A single primary key that is a number given by the database, or is called a code."""
    return table.primary_key == (column.name,) and (
        "int" in column.declared or "serial" in column.declared
    )


def _words(name: str) -> frozenset[str]:
    """The words of a name, two neighbours as one word too: ``no_ktp`` -> no, ktp, noktp."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    parts = [part.lower() for part in words(split)]
    pairs = [first + second for first, second in pairwise(parts)]
    return frozenset([*parts, *pairs, *(re.sub(r"\d+$", "", part) for part in parts)])


def _first(hit: frozenset[str]) -> str:
    return min(hit)


def _article(name: str) -> str:
    return f"a {name}" if name[0].islower() and name[0] not in "aeio" else name


def summary(proposals: Mapping[str, Proposal]) -> dict[DataClass, int]:
    """How many columns of each class."""
    counts = dict.fromkeys(DataClass, 0)
    for proposal in proposals.values():
        counts[proposal.classification] += 1
    return counts
