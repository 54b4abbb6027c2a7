"""A reflected database -> the draft of its catalogue file. Pure: the same in, the same out."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from batu_graph.config.naming import is_enum_value
from batu_graph.config.resolve_relations import NEVER_KEYS
from batu_graph.config.sql_types import sql_labels
from batu_graph.onboarding.drafting.classify import classify
from batu_graph.onboarding.drafting.column_types import Described, LeftOut, describe
from batu_graph.onboarding.drafting.draft import DraftEntity, DraftField, DraftFile, ReservedNames
from batu_graph.onboarding.drafting.linking import Linked, link
from batu_graph.onboarding.drafting.names import TypeNames, field_names
from batu_graph.onboarding.drafting.proposing import Proposal as RelationProposal
from batu_graph.onboarding.drafting.subjects import Subject, subjects
from batu_graph.onboarding.reading.database import Column, Database, Kind, Table
from batu_graph.onboarding.reading.samples import Samples
from batu_graph.types import DataClass, Scalar

KEY_SCALARS = {Scalar.INT: Scalar.ID, Scalar.BIG_INT: Scalar.ID, Scalar.STRING: Scalar.ID}
SOFT_DELETES = {
    "deleted_at": "null",
    "is_deleted": "0",
    "is_del": "0",
    "is_deluser": "0",
    "tgl_hapus": "null",
}


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose database it is, and how it is reached."""

    agency: str
    namespace: str
    url: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person who onboards has chosen."""

    expose_all: tuple[str, date] | None = None
    samples: Samples = field(default_factory=Samples)
    proposals: tuple[RelationProposal, ...] = ()
    taken: ReservedNames = field(default_factory=ReservedNames)


def draft_file(database: Database, identity: Identity, choices: Choices) -> DraftFile:
    """The file that describes a database."""
    names = TypeNames(identity.namespace)
    for taken in choices.taken.types:
        names.claim(taken)
    names.taken |= {name + suffix for name in choices.taken.enums for suffix in ("", "Filter")}
    types = names.assign(database.tables)
    drafting = _Drafting(database, choices, names, subjects(database.tables), _references(database))
    entities = {table: drafting.entity(table, types[table]) for table in database.tables}
    linked = link(database, entities, drafting.fields, choices.proposals)
    return DraftFile(
        agency=identity.agency,
        namespace=identity.namespace,
        source=identity.namespace,
        url=identity.url,
        entities=tuple(_with_relations(entities[table], linked) for table in database.tables),
        expose_all=choices.expose_all,
        notes=tuple(f"{skipped.name}: not read, {skipped.reason}" for skipped in database.skipped),
    )


def _with_relations(entity: DraftEntity, linked: Linked) -> DraftEntity:
    relations = linked.relations.get(entity.name, ())
    notes = linked.notes.get(entity.name, ())
    return replace(entity, relations=tuple(relations), notes=(*entity.notes, *notes))


@dataclass(slots=True)
class _Drafting:
    database: Database
    choices: Choices
    names: TypeNames
    subjects: Mapping[Table, Subject]
    references: frozenset[tuple[str | None, str, str]]
    fields: dict[Table, Mapping[str, DraftField]] = field(default_factory=dict)
    """Column -> field, of each table; left-out columns are not in it."""

    def entity(self, table: Table, name: str) -> DraftEntity:
        """A table without its relations."""
        subject = self.subjects[table]
        called = field_names([column.name for column in table.columns], _alone(table))
        fields: dict[str, DraftField] = {}
        notes = []
        for column in table.columns:
            described = describe(column, self.database.engine)
            if isinstance(described, LeftOut):
                notes.append(f"{column.name}: left out. {described.reason}")
                continue
            values = self.choices.samples.of(table, column.name)
            described = _as_sampled(described, values)
            if (table.schema, table.name, column.name) in self.references:
                described = _as_number(described)
            fields[column.name] = self._field(
                table, column, called[column.name], name, described, subject
            )
        self.fields[table] = fields
        key, why = _key(table, fields)
        if len(key) == 1:
            only = next(column for column, one in fields.items() if one.name == key[0])
            scalar = fields[only].scalar
            if fields[only].enum is None:
                fields[only] = replace(fields[only], scalar=KEY_SCALARS.get(scalar, scalar))
        notes += [f"{name}: left out. The account may not read it" for name in table.closed]
        notes += [*table.notes, *why, *_soft_deletes(table)]
        unique = _field_lists(table.unique, fields, but=key)
        indexes = _field_lists(table.indexes, fields, but=())
        return DraftEntity(
            name=name,
            schema=table.schema,
            table=table.name,
            fields=tuple(fields.values()),
            key=key,
            unique=tuple(k for k in unique if _usable_key(k, fields)),
            indexes=tuple(index for index in indexes if index not in (key, *unique)),
            description=_said(table.comment),
            estimate=table.rows,
            notes=tuple(notes),
        )

    def _field(
        self, table: Table, column: Column, name: str, entity: str, described: Described,
        subject: Subject,
    ) -> DraftField:  # fmt: skip
        values = self.choices.samples.of(table, column.name)
        proposal = classify(table, column, described.scalar, values, subject)
        enum = self._enum(entity, name, described)
        expose = None
        if described.scalar is Scalar.BASE64 and proposal.classification is not DataClass.SECRET:
            expose = False  # binary is off by default
        return DraftField(
            name=name,
            column=column.name,
            scalar=described.scalar,
            sql=described.sql,
            nullable=column.nullable,
            classification=proposal.classification,
            reason=proposal.reason,
            labels=() if described.labels == sql_labels(described.sql) else described.labels,
            enum=enum,
            description=_said(column.comment),
            expose=expose,
        )

    def _enum(self, entity: str, name: str, described: Described) -> str | None:
        """A GraphQL enum where every label is a legal name."""
        labels = described.labels
        if described.sql.startswith("set") or not labels or not all(map(is_enum_value, labels)):
            return None
        if len(set(labels)) < len(labels):
            return None
        enum = f"{entity}{name[:1].upper()}{name[1:]}"
        while {enum, f"{enum}Filter"} & self.names.taken:
            enum += "Label"
        self.names.taken |= {enum, f"{enum}Filter"}
        return enum


_NO_TEXT = frozenset({"Cc", "Cs"})
"""Categories of Unicode: control characters, halves of characters."""


def _said(comment: str | None) -> str | None:
    """A comment as GraphQL can hold it (October 2021, 2.1.1): without control characters."""
    kept = "".join(
        c for c in comment or "" if c in "\t\n" or unicodedata.category(c) not in _NO_TEXT
    )
    return kept.strip() or None


def _alone(table: Table) -> frozenset[str]:
    """Columns that are unique by themselves, beside the primary key."""
    return frozenset(key[0] for key in table.unique if len(key) == 1)


def _references(database: Database) -> frozenset[tuple[str | None, str, str]]:
    """Columns of foreign keys and those they lead to, and keys of one column."""
    found = set()
    for table in database.tables:
        for key in table.foreign_keys:
            found |= {(table.schema, table.name, column) for column in key.columns}
            found |= {(key.schema, key.table, column) for column in key.there}
        if len(table.primary_key) == 1:
            found.add((table.schema, table.name, *table.primary_key))
    return frozenset(found)


def _as_number(described: Described) -> Described:
    """``tinyint(1)`` that leads somewhere is a number."""
    is_flag = described.scalar is Scalar.BOOLEAN and described.sql.startswith("tinyint")
    return replace(described, scalar=Scalar.INT) if is_flag else described


def _as_sampled(described: Described, values: Sequence[object]) -> Described:
    """``tinyint(1)`` is a boolean only as long as it holds 0 and 1."""
    if described.scalar is not Scalar.BOOLEAN or not described.sql.startswith("tinyint"):
        return described
    others = {str(value) for value in values} - {"0", "1"}
    return replace(described, scalar=Scalar.INT) if others else described


def _key(table: Table, fields: Mapping[str, DraftField]) -> tuple[tuple[str, ...], list[str]]:
    """The key as field names, and what to say where there is none."""
    candidates = [table.primary_key, *table.unique]
    for columns in filter(None, candidates):
        whole = all(column in fields for column in columns)
        nullable = columns != table.primary_key and any(
            column in fields and fields[column].nullable for column in columns
        )
        if whole and not nullable:
            names = tuple(fields[column].name for column in columns)
            if _usable_key(names, fields):
                return names, []
    if table.primary_key:
        return (), [f"its key ({', '.join(table.primary_key)}) has no scalar: " + WITHOUT_KEY]
    if table.kind is not Kind.TABLE:
        return (), ["a view, so no key is known: " + WITHOUT_KEY]
    return (), ["no primary key and no unique index over NOT NULL columns: " + WITHOUT_KEY]


WITHOUT_KEY = (
    "lists only, no look-up by key, no cursor, no relation to it; "
    "`key: [...]` lifts that where you know one"
)


def _usable_key(names: tuple[str, ...], fields: Mapping[str, DraftField]) -> bool:
    by_name = {one.name: one for one in fields.values()}
    return all(by_name[name].scalar not in NEVER_KEYS for name in names)


def _field_lists(
    lists: tuple[tuple[str, ...], ...], fields: Mapping[str, DraftField], but: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """Lists of columns as lists of field names, those with a left-out column left out too."""
    made = (
        tuple(fields[column].name for column in columns)
        for columns in lists
        if all(column in fields for column in columns)
    )
    return tuple(dict.fromkeys(names for names in made if names != but))


def _soft_deletes(table: Table) -> list[str]:
    return [
        f"`rows: {{{column.name}: {SOFT_DELETES[column.name]}}}` leaves deleted rows out, perhaps"
        for column in table.columns
        if column.name in SOFT_DELETES
    ]
