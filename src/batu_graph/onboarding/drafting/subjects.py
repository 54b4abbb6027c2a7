"""What the rows of each table are about: by its name, its columns and the tables its keys lead to.

A column called ``hasil`` tells nothing; in a table whose foreign key leads to patients' visits it
is a finding. So what a table is about is found out for a whole database at once.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from batu_graph.onboarding.drafting import vocabulary as v
from batu_graph.onboarding.drafting.names import type_name
from batu_graph.onboarding.drafting.saying import said, spelt
from batu_graph.onboarding.drafting.secrets import secret_word
from batu_graph.onboarding.drafting.topics import GENERAL_TOPICS, SPECIFIC_TOPICS, TOPICS
from batu_graph.onboarding.reading.database import Column, Kind, Table

SMALL = 5_000
"""Rows up to which a table can be one of reference codes."""
NARROW = 12
"""Columns up to which it can."""
ENOUGH_TOLD = 2
"""Kinds of personal data from which a table's rows are people, whatever it is called."""
_REFERENCE = re.compile(
    r"(tbl?_)?(m|ms|ref|r|lookup|master|setup)_|.*_(ref|master|lookup)$", re.IGNORECASE
)
_HEALTH = SPECIFIC_TOPICS[0]
_NUMBERS_OF_A_PERSON = GENERAL_TOPICS[0]
_TELLING = tuple(
    topic
    for topic in (*SPECIFIC_TOPICS, *GENERAL_TOPICS)
    if not topic.always & {"nama", "alamat", "telepon", "ip", "npwp", "norek"}
)
"""Topics that things have no part in: a hotel has a name, an address, a telephone and a taxpayer's
number and an account at a bank."""
_WHOSE = v.STAFF_NUMBERS | _NUMBERS_OF_A_PERSON.always | {"nop"}
"""Columns that say whose record a row is."""


class About(Enum):
    """What a table's rows are."""

    CHILDREN = "children"
    PEOPLE = "people"
    HEALTH = "people's health"
    ACCOUNTS = "accounts"
    TOKENS = "sessions or tokens"
    REFERENCE = "a reference table"
    FIGURES = "figures"
    THINGS = "things"
    MIXED = "something in which a person may stand"
    OTHER = "other things"

    @property
    def is_people(self) -> bool:
        """Whether a row belongs to a person."""
        return self in (About.CHILDREN, About.PEOPLE, About.HEALTH)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a table is about."""

    about: About
    codes: frozenset[str] = frozenset()
    """Columns of foreign keys that lead to tables of reference codes."""


def subject_of(table: Table) -> Subject:
    """What a table is about, known from the table alone."""
    return subjects([table])[table]


def subjects(tables: Sequence[Table]) -> Mapping[Table, Subject]:
    """What the rows of each table of a database are.

    Foreign keys carry it on: what belongs to a visit is about health, at any distance.
    """
    found = {table: _alone(table, _is_referred(table, tables)) for table in tables}
    by_name = {(table.schema, table.name): table for table in tables}
    leads = {
        table: [
            (set(key.columns), by_name.get((key.schema, key.table), key.table))
            for key in table.foreign_keys
        ]
        for table in tables
    }
    changed = True
    while changed:
        changed = False
        for table, keys in leads.items():
            there = [
                _named(target) if isinstance(target, str) else found[target]
                for columns, target in keys
                if not _says_who(columns)
            ]
            now = _belongs(table, found[table], there)
            changed |= now is not found[table]
            found[table] = now
    return {
        table: Subject(
            found[table],
            frozenset(
                column
                for columns, target in leads[table]
                if isinstance(target, Table) and _is_list_of_codes(target, found[target])
                for column in columns
            ),
        )
        for table in tables
    }


def _is_list_of_codes(table: Table, about: About) -> bool:
    """Whether a code of a table tells no more than which of a few kinds or places it is."""
    return about is About.REFERENCE or (
        _is_small(table) and about in (About.THINGS, About.FIGURES, About.OTHER)
    )


def _belongs(table: Table, alone: About, there: Iterable[About]) -> About:
    """What a table is about, with what its keys lead to."""
    led = set(there)
    if alone in (About.HEALTH, About.ACCOUNTS, About.TOKENS):
        return alone
    if About.HEALTH in led or (
        led & {About.PEOPLE, About.CHILDREN} and _is_of_health(table, by_name_only=True)
    ):
        return About.HEALTH
    if alone is About.PEOPLE and About.CHILDREN in led and not _is_named_after_people(table):
        return About.CHILDREN
    if alone.is_people:
        return alone
    if About.CHILDREN in led:
        return About.CHILDREN
    return About.PEOPLE if About.PEOPLE in led else alone


def _says_who(columns: Iterable[str]) -> bool:
    """Whether a key only tells which official did something: ``petugas_id``, ``created_by``."""
    return any(said(column) & (v.OFFICES | {"by", "oleh", "user"}) for column in columns)


def _named(table: str) -> About:
    """What a table that was not looked at is about."""
    name = said(table)
    if name & v.CHILDREN_TABLES:
        return About.CHILDREN
    return About.PEOPLE if name & v.PEOPLE_TABLES else About.OTHER


def _alone(table: Table, is_referred: bool) -> About:
    name = said(table.name)
    if name & v.HOLDS_TOKENS and not name & v.PEOPLE_TABLES:
        return About.TOKENS
    if _is_accounts(table, name):
        return About.ACCOUNTS
    if _is_of_health(table):
        return About.HEALTH
    reference = _is_reference(table, name, is_referred=False)
    if reference and not _has_person(table) and not _lists_people(table):
        return About.REFERENCE
    if name & v.CHILDREN_TABLES and not name & v.FIGURES_TABLES and _has_person(table):
        return About.CHILDREN
    if _is_people(table, name):
        return About.PEOPLE
    if _is_reference(table, name, is_referred):
        return About.REFERENCE
    if name & v.FIGURES_TABLES or _is_figures(table):
        return About.FIGURES
    if name & v.THINGS:
        return About.THINGS
    return (
        About.MIXED
        if any(_may_be_a_persons(column, name) for column in table.columns)
        else About.OTHER
    )


def _may_be_a_persons(column: Column, table: frozenset[str]) -> bool:
    """Whether a column says that somebody stands in the row, or does not say that nobody does.

    Whoever did something about the row does not count: ``petugas``.
    """
    words = said(column.name)
    if words & v.HOUSEHOLDS and not words & v.COUNTS:
        return True
    if words & (v.OFFICES | v.COUNTS | v.STATES):
        return False
    personal = frozenset().union(*(words & topic.always for topic in TOPICS))
    if personal <= v.NAMING:
        return bool(personal & v.NAMES) and not words & (v.NAMED_THINGS | table - v.NAMES)
    return True


def _is_accounts(table: Table, name: frozenset[str]) -> bool:
    if name & v.ACCOUNT_TABLES and not name & v.OFFICES:
        return True
    holds = any(secret_word(column.name, None, in_accounts=False) for column in table.columns)
    logs_in = any(said(column.name) & v.ACCOUNT_NAMES for column in table.columns)
    return holds and logs_in and not name & (v.PEOPLE_TABLES | v.THINGS)


def _is_of_health(table: Table, *, by_name_only: bool = False) -> bool:
    """A table of visits, findings, treatments; its name does, where a person is known to be in it.

    Medicines in stock, visits to a museum and a school's laboratory have nobody in them.
    """
    name = said(table.name)
    visits = (
        said(column.name) & v.VISITS and column.name not in table.primary_key
        for column in table.columns
    )
    if name & v.HEALTH_TABLES and (by_name_only or _subject_columns(table) or any(visits)):
        return True
    if any(said(column.name) & v.VISIT_NUMBERS for column in table.columns):
        return not name & v.PEOPLE_TABLES
    if name & (v.PEOPLE_TABLES | v.RECORD_TABLES) or not _subject_columns(table):
        return False
    return any(said(column.name) & _HEALTH.always for column in table.columns)


def _is_people(table: Table, name: frozenset[str]) -> bool:
    if _subject_columns(table):
        return True
    if name & v.FIGURES_TABLES:
        return False
    if _is_named_after_people(table) and not _counts_only(table):
        return True
    if _is_keyed_by_a_person(table) or len(_told(table)) >= ENOUGH_TOLD:
        return True
    if any(said(column.name) & v.PERSONS_ONLY for column in table.columns) and not _counts_only(
        table
    ):
        return True
    return bool(name & v.RECORD_TABLES) and any(
        said(column.name) & _WHOSE for column in table.columns
    )


def _is_named_after_people(table: Table) -> bool:
    """``data_pegawai`` is; ``forum_anak`` is a forum: the head comes first."""
    head = spelt(type_name(table.name))[0]
    return bool(said(table.name) & v.PEOPLE_TABLES) and head not in v.THINGS


def _is_keyed_by_a_person(table: Table) -> bool:
    """Whether one row is one person: the key is a person's number."""
    keys = (table.primary_key, *table.unique)
    return any(len(key) == 1 and said(key[0]) & (v.ALONE - {"wp"}) for key in keys)


def _told(table: Table) -> set[str]:
    """What the columns tell of a person that a thing does not have: sex, faith, health, work ..."""
    names = (said(column.name) for column in table.columns)
    words = frozenset().union(*(one for one in names if not one & (v.STATES | v.COUNTS)))
    return {topic.name for topic in _TELLING if words & topic.always}


def _lists_people(table: Table) -> bool:
    """``m_pegawai``; ``m_status_pegawai`` and ``m_customer_type`` do not."""
    words = spelt(type_name(table.name))
    return words[0] in v.PEOPLE_TABLES and not v.STATES & set(words)


def _has_person(table: Table) -> bool:
    return bool(_subject_columns(table)) or any(
        said(column.name) & v.PERSONS_ONLY for column in table.columns
    )


def _subject_columns(table: Table) -> list[Column]:
    """Columns that only rows about a person have; an official's number makes no row personal."""
    return [
        column
        for column in table.columns
        if said(column.name) & v.SUBJECT_NUMBERS
        and not said(column.name) & (v.OFFICES | v.COUNTS)
        and _is_number_of(column)
    ]


def _is_number_of(column: Column) -> bool:
    """``pasien_id`` and ``nik`` name a person; ``jenis_pasien`` does not."""
    words = said(column.name)
    if words & {"jenis", "tipe", "kelompok", "kategori", "biaya", "tarif", "kelas", "bulan"}:
        return False
    return bool(words & (v.CODES | v.ALONE))


def _counts_only(table: Table) -> bool:
    """``penduduk(tahun, desa, jumlah)``: figures under a name of people."""
    named = any(said(column.name) & {"nama", "name", *v.ALONE} for column in table.columns)
    return any(_is_count(column) for column in table.columns) and not named


def _is_count(column: Column) -> bool:
    words = said(column.name)
    return bool(words & v.COUNTS or ("int" in column.declared and words & v.SEXES))


def _is_figures(table: Table) -> bool:
    counted = sum(1 for column in table.columns if _is_count(column))
    return counted >= 2 and any(said(column.name) & v.TIMES_OF for column in table.columns)


def _is_reference(table: Table, name: frozenset[str], is_referred: bool) -> bool:
    if not _is_small(table):
        return False
    called = _REFERENCE.match(table.name) or name & v.REFERENCE_TABLES
    region = said(type_name(table.name)) <= v.PLACES
    return bool(called or region or (is_referred and name & v.THINGS))


def _is_small(table: Table) -> bool:
    few = (table.rows or 0) <= SMALL and len(table.columns) <= NARROW
    return few and table.kind is Kind.TABLE


def _is_referred(table: Table, tables: Sequence[Table]) -> bool:
    """Whether other tables look their codes up here."""
    return any(
        (key.schema, key.table) == (table.schema, table.name)
        for other in tables
        if other is not table
        for key in other.foreign_keys
    )
