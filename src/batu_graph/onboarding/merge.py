"""A file that people have edited against the database as it is now: what has changed."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from batu_graph.config.naming import collection_name
from batu_graph.config.problems import Keys
from batu_graph.onboarding.drafting.draft import DraftEntity, DraftField, DraftFile, DraftRelation
from batu_graph.onboarding.drafting.names import claim, free, relation_name
from batu_graph.onboarding.drafting.same_type import same_type
from batu_graph.onboarding.fitting import Refusal, entity_without
from batu_graph.onboarding.reading.database import Database, Table
from batu_graph.onboarding.reading.reflect import Wanted
from batu_graph.onboarding.writing.members import as_dict, members_of
from batu_graph.types import Engine


@dataclass(frozen=True, slots=True)
class NewField:
    """A column that the file does not have."""

    entity: str
    field: DraftField


@dataclass(frozen=True, slots=True)
class NewRelation:
    """A foreign key that the file does not have, as a proposal."""

    entity: str
    relation: DraftRelation


@dataclass(frozen=True, slots=True)
class Retyped:
    """A column whose type is another than the file says."""

    entity: str
    field: str
    written: str
    now: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Something new that the loader refuses, so that it does not go into the file."""

    entity: str | None
    """Where it would stand; None: it is an entity itself."""
    what: str
    reason: str
    is_relation: bool = False

    @property
    def note(self) -> str:
        """For the reader of the file."""
        what = f"relation {self.what.rpartition('.')[2]}" if self.is_relation else self.what
        return f"{what}: left out. {self.reason}"


@dataclass(slots=True)
class Changes:
    """Everything that has changed, by what is to be done about it."""

    entities: list[DraftEntity] = field(default_factory=list)
    fields: list[NewField] = field(default_factory=list)
    relations: list[NewRelation] = field(default_factory=list)
    """Of entities that the file has already."""
    vanished: list[tuple[str, ...]] = field(default_factory=list)
    """Entity, or entity and field."""
    returned: list[tuple[str, ...]] = field(default_factory=list)
    retyped: list[Retyped] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def without(self, refusal: Refusal) -> "Changes | None":
        """These but for what the loader refuses; None: it is none of them."""
        match refusal.keys:
            case ("entities", str(name), *rest):
                pass
            case _:
                return None
        smaller = replace(
            self,
            entities=list(_less(self.entities, name, tuple(rest), refusal.reason)),
            fields=[
                one
                for one in self.fields
                if (one.entity, "fields", one.field.name) != (name, *rest[:2])
            ],
            relations=[
                one
                for one in self.relations
                if (one.entity, "relations", one.relation.name) != (name, *rest[:2])
            ],
        )
        if smaller == self:
            return None
        what = ".".join([name, *map(str, rest[1:2])])
        is_new = name not in {one.name for one in smaller.entities}
        where = None if is_new and any(one.name == name for one in self.entities) else name
        refused = Refused(where, what, refusal.reason, rest[:1] == ["relations"])
        return replace(smaller, refused=[*self.refused, refused])


def _less(
    entities: Iterable[DraftEntity], name: str, keys: Keys, reason: str
) -> Iterator[DraftEntity]:
    """New entities without a part of one."""
    for entity in entities:
        smaller = entity_without(entity, keys, reason) if entity.name == name else entity
        if smaller is not None:
            yield smaller


@dataclass(frozen=True, slots=True)
class Live:
    """The database as it is now."""

    database: Database
    draft: DraftFile
    """Its entities in the order of the database's tables."""
    wanted: Wanted
    """What of it was looked at: the rest has neither come nor gone."""


def changes(written: Mapping[str, Any], source: str, live: Live) -> Changes:
    """Compare.

    Args:
        written: the file, parsed: dicts, lists and texts.
        source: the source whose database it is; entities of others are left alone.
    """
    return _Merge(written, source, live).run()


class _Merge:
    def __init__(self, written: Mapping[str, Any], source: str, live: Live) -> None:
        self.live = live
        self.entities: dict[str, dict[str, Any]] = {
            name: entity
            for name, entity in as_dict(written.get("entities")).items()
            if isinstance(entity, dict)
        }
        self.members = members_of(self.entities)
        only = list(as_dict(written.get("sources")))
        self.mine = {
            name
            for name, entity in self.entities.items()
            if entity.get("source", only[0] if len(only) == 1 else None) == source
        }
        pairs = zip(live.database.tables, live.draft.entities, strict=True)
        self.drafts: dict[Table, DraftEntity] = dict(pairs)
        self.names_of: dict[Table, list[str]] = {}
        """Table -> entities of the file that read it, or that of the draft where it is new."""
        self.found = Changes()

    def run(self) -> Changes:
        by_table: dict[tuple[str | None, str], list[str]] = {}
        for name, entity in self.entities.items():
            if name in self.mine:
                by_table.setdefault(self._table(entity), []).append(name)
        for table, draft in self.drafts.items():
            self.names_of[table] = by_table.get((table.schema, table.name), [draft.name])
        known = [table for table in self.drafts if (table.schema, table.name) in by_table]
        order = list(self.entities).index
        for table in sorted(known, key=lambda table: order(self.names_of[table][0])):
            self._new_fields(table)
            for name in self.names_of[table]:
                self._fields(table, name)
        here = {name for table in known for name in self.names_of[table]}
        for name in sorted(self.mine - here, key=order):
            if self._was_looked_at(self.entities[name]) and not self._is_marked(name):
                self.found.vanished.append((name,))
        self.found.returned += [(n,) for n in here if self._is_marked(n)]
        self.found.returned.sort()
        self._new_tables(known)
        self._relations(known)
        return self.found

    def _table(self, entity: Mapping[str, Any]) -> tuple[str | None, str]:
        schema = entity.get("schema")
        engine = self.live.database.engine
        usual = engine is Engine.SQLITE or (engine is Engine.POSTGRESQL and schema == "public")
        return (None if usual else schema, str(entity.get("table", "")))

    def _was_looked_at(self, entity: Mapping[str, Any]) -> bool:
        schema, table = self._table(entity)
        skipped = {one.name for one in self.live.database.skipped}
        full = f"{schema}.{table}" if schema else table
        schemas = self.live.wanted.schemas
        in_schema = not schemas or (schema or "public") in schemas
        return in_schema and self.live.wanted.takes(schema, table) and full not in skipped

    def _is_marked(self, *path: str) -> bool:
        entity = self.entities[path[0]]
        if len(path) == 1:
            return entity.get("vanished") == "true"
        return as_dict(as_dict(entity.get("fields")).get(path[1])).get("vanished") == "true"

    # -- fields

    def _new_fields(self, table: Table) -> None:
        """Columns that none of the table's entities has; the first one gets them."""
        entity, *_ = names = self.names_of[table]
        known = {column for name in names for column in self._columns_of(name)}
        taken = set(self.members.get(entity, ()))
        for draft in self.drafts[table].fields:
            if draft.column not in known:
                made = replace(draft, name=free(draft.name, taken))
                taken.add(made.name)
                self.found.fields.append(NewField(entity, made))

    def _columns_of(self, entity: str) -> dict[str, str]:
        """Column -> the field of an entity that has it."""
        written = as_dict(self.entities.get(entity, {}).get("fields"))
        return {str(as_dict(one).get("column", name)): name for name, one in written.items()}

    def _fields(self, table: Table, entity: str) -> None:
        """What has become of an entity's fields."""
        written = as_dict(self.entities[entity].get("fields"))
        now = {column.name for column in table.columns}
        types = {draft.column: draft.sql for draft in self.drafts[table].fields}
        for column, name in self._columns_of(entity).items():
            there, sql = column in now, as_dict(written[name]).get("sql")
            if sql and column in types and not same_type(sql, types[column]):
                self.found.retyped.append(Retyped(entity, name, sql, types[column]))
            if not there and not self._is_marked(entity, name):
                self.found.vanished.append((entity, name))
            elif there and self._is_marked(entity, name):
                self.found.returned.append((entity, name))

    # -- tables and relations

    def _new_tables(self, known: Collection[Table]) -> None:
        for table, draft in self.drafts.items():
            if table not in known:
                self.found.entities.append(replace(draft, relations=()))

    def _relations(self, known: Collection[Table]) -> None:
        """Foreign keys that no relation of the file follows."""
        table_of = {draft.name: table for table, draft in self.drafts.items()}
        claimed: dict[str, set[str]] = {}
        for near, draft in self.drafts.items():
            for relation in draft.relations:
                far = table_of[relation.to]
                old = near in known and far in known
                if relation.proposed and old:
                    continue
                columns = self._columns(near, far, relation)
                if near in known and self._is_followed(near, far, columns):
                    continue
                made = self._renamed(near, far, relation, columns, claimed)
                if made is not None:
                    self._place(near, near in known, made)

    def _columns(
        self, near: Table, far: Table, relation: DraftRelation
    ) -> tuple[tuple[str, str], ...]:
        here = {one.name: one.column for one in self.drafts[near].fields}
        there = {one.name: one.column for one in self.drafts[far].fields}
        return tuple((here[a], there[b]) for a, b in relation.on)

    def _is_followed(self, near: Table, far: Table, columns: tuple[tuple[str, str], ...]) -> bool:
        """Whether a relation of the file, proposed or not, joins these columns either way."""
        turned = {(there, here) for here, there in columns}
        return any(
            pairs in self._joined(one, other)
            for pairs, here, there in ((set(columns), near, far), (turned, far, near))
            for one in self.names_of[here]
            for other in self.names_of[there]
        )

    def _joined(self, entity: str, other: str) -> Iterator[set[tuple[str, str]]]:
        """The columns by which each relation of an entity leads to another."""
        for relation in as_dict(self.entities.get(entity, {}).get("relations")).values():
            if as_dict(relation).get("to") == other:
                on = _on(as_dict(relation).get("on"))
                yield {(self._column(entity, a), self._column(other, b)) for a, b in on}

    def _column(self, entity: str, field_: str) -> str:
        written = as_dict(self.entities.get(entity, {}).get("fields"))
        return str(as_dict(written.get(field_)).get("column", field_))

    def _field(self, table: Table, column: str) -> str | None:
        """The name under which a column stands in the file, or will."""
        entity = self.names_of[table][0]
        if (name := self._columns_of(entity).get(column)) is not None:
            return name
        added = [
            *(new.field for new in self.found.fields if new.entity == entity),
            *(f for new in self.found.entities if new.name == entity for f in new.fields),
        ]
        return next((one.name for one in added if one.column == column), None)

    def _renamed(
        self,
        near: Table,
        far: Table,
        relation: DraftRelation,
        columns: tuple[tuple[str, str], ...],
        claimed: dict[str, set[str]],
    ) -> DraftRelation | None:
        on = [(self._field(near, a), self._field(far, b)) for a, b in columns]
        pairs = tuple((a, b) for a, b in on if a is not None and b is not None)
        if len(pairs) != len(on):
            return None
        here, there = self.names_of[near][0], self.names_of[far][0]
        for entity in (here, there):
            if entity not in claimed:
                new = [one for one in self.found.entities if one.name == entity]
                fields = {one.name for entity_ in new for one in entity_.fields}
                fields |= {one.field.name for one in self.found.fields if one.entity == entity}
                claimed[entity] = self.members.get(entity, set()) | fields
        name = claim(relation_name([a for a, _ in columns], there), claimed[here])
        back = claim(collection_name(here), claimed[there])
        return replace(relation, name=name, to=there, on=pairs, inverse=back, proposed=True)

    def _place(self, near: Table, is_known: bool, relation: DraftRelation) -> None:
        entity = self.names_of[near][0]
        if is_known:
            self.found.relations.append(NewRelation(entity, relation))
            return
        self.found.entities = [
            replace(one, relations=(*one.relations, relation)) if one.name == entity else one
            for one in self.found.entities
        ]


def _on(written: Any) -> Iterator[tuple[str, str]]:
    """The pairs of a relation in either of its writings."""
    if isinstance(written, dict):
        yield from ((str(a), str(b)) for a, b in written.items())
    elif isinstance(written, list):
        for pair in written:
            yield str(as_dict(pair).get("here")), str(as_dict(pair).get("there"))
