"""Relations of a draft: the database's foreign keys, and what is proposed beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from batu_graph.config.families import NUMBERS, family_of_type
from batu_graph.config.naming import collection_name
from batu_graph.config.resolve_relations import NEVER_KEYS, comparable, stored_as
from batu_graph.onboarding.drafting.draft import DraftEntity, DraftField, DraftRelation
from batu_graph.onboarding.drafting.names import claim, relation_name
from batu_graph.onboarding.drafting.proposing import Proposal
from batu_graph.onboarding.reading.database import Database, ForeignKey, Table
from batu_graph.types import TEXTUAL


@dataclass(slots=True)
class Linked:
    """Relations, and notes on what could not become one, by entity."""

    relations: dict[str, list[DraftRelation]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Way:
    """A way from one table to another, still without its names."""

    near: Table
    far: Table
    columns: tuple[str, ...]
    there: tuple[str, ...]
    evidence: str
    proposed: bool = False


def link(
    database: Database,
    entities: Mapping[Table, DraftEntity],
    fields: Mapping[Table, Mapping[str, DraftField]],
    proposals: Sequence[Proposal],
) -> Linked:
    """Every relation of a database, both directions, named so that none meet."""
    linking = _Linking(entities, fields)
    by_name = {(table.schema, table.name): table for table in database.tables}
    ways: list[_Way] = []
    for near in database.tables:
        for key in sorted(near.foreign_keys, key=lambda k: (k.columns, k.table)):
            far = by_name.get((key.schema, key.table))
            reason = linking.refused(near, far, key)
            if reason is None and far is not None:
                way = _Way(near, far, key.columns, key.there, "a foreign key")
                if way not in ways:
                    ways.append(way)
            elif reason is not None:
                columns = ", ".join(key.columns)
                linking.note(
                    near, f"the foreign key ({columns}) to {key.table} is left out: {reason}"
                )
    declared = {(way.near, way.columns) for way in ways}
    for proposal in proposals:
        known = (proposal.near, proposal.columns) in declared
        if not known and linking.refused(proposal.near, proposal.far, proposal) is None:
            ways.append(
                _Way(
                    proposal.near, proposal.far, proposal.columns, proposal.there,
                    proposal.evidence, proposed=True,
                )
            )  # fmt: skip
    linking.name(ways)
    return linking.linked


@dataclass(slots=True)
class _Linking:
    entities: Mapping[Table, DraftEntity]
    fields: Mapping[Table, Mapping[str, DraftField]]
    linked: Linked = field(default_factory=Linked)
    members: dict[str, set[str]] = field(default_factory=dict)
    """Names that each type has already."""

    def note(self, table: Table, text: str) -> None:
        """Something for the reader of an entity."""
        self.linked.notes.setdefault(self.entities[table].name, []).append(text)

    def refused(self, near: Table, far: Table | None, key: ForeignKey | Proposal) -> str | None:
        """Why a foreign key or a proposal cannot become a relation, or None."""
        if far is None:
            return "that table was not read"
        if len(key.columns) != len(key.there):
            return "it does not say which columns it leads to"
        ends = [(near, key.columns), (far, key.there)]
        if any(column not in self.fields[table] for table, columns in ends for column in columns):
            return "a column of it has no scalar"
        scalars = {self.fields[t][c].scalar for t, columns in ends for c in columns}
        if scalars & NEVER_KEYS:
            return "values of such columns have no one writing to compare"
        for a, b in zip(key.columns, key.there, strict=True):
            here, there = self.fields[near][a], self.fields[far][b]
            stored = stored_as(here.scalar, here.sql), stored_as(there.scalar, there.sql)
            if not comparable(*stored, (), ()):
                return f"values of {here.sql} and of {there.sql} cannot be compared"
        return None

    def name(self, ways: Sequence[_Way]) -> None:
        """Give every way its name and its way back; own ways first, as the loader claims them."""
        for table, fields in self.fields.items():
            self.members[self.entities[table].name] = {one.name for one in fields.values()}
        several: dict[tuple[str, str], int] = {}
        for way in ways:
            pair = (self._type(way.near), self._type(way.far))
            several[pair] = several.get(pair, 0) + 1
        named = [
            (way, self._claim(self._type(way.near), self._wish(way), self._many(way)))
            for way in ways
        ]
        for way, relation in named:
            near, far = self._type(way.near), self._type(way.far)
            back = collection_name(near)
            if several[near, far] > 1 or near == far:
                back = f"{back}By{relation[:1].upper()}{relation[1:]}"
            inverse = self._claim(far, back, many=True)
            here, there = self.fields[way.near], self.fields[way.far]
            made = DraftRelation(
                name=relation,
                to=far,
                many=self._many(way),
                on=tuple(
                    (here[a].name, there[b].name)
                    for a, b in zip(way.columns, way.there, strict=True)
                ),
                inverse=inverse,
                enforced=self._is_enforced(way),
                proposed=way.proposed,
                evidence=way.evidence,
            )
            self.linked.relations.setdefault(near, []).append(made)

    def _type(self, table: Table) -> str:
        return self.entities[table].name

    def _wish(self, way: _Way) -> str:
        return relation_name(way.columns, self._type(way.far))

    def _is_enforced(self, way: _Way) -> bool:
        """Whether a foreign key of texts is enforced by their collation."""
        here, there = self.fields[way.near], self.fields[way.far]
        ends = [*(here[name] for name in way.columns), *(there[name] for name in way.there)]
        textual = any(one.scalar in TEXTUAL and not _is_number(one.sql) for one in ends)
        return not way.proposed and textual and not self._many(way)

    def _many(self, way: _Way) -> bool:
        """To many where the columns there are no key: a foreign key need not point at one."""
        there = frozenset(self.fields[way.far][column].name for column in way.there)
        far = self.entities[way.far]
        return not any(key and there.issuperset(key) for key in (far.key, *far.unique))

    def _claim(self, owner: str, wish: str, many: bool) -> str:
        return claim(wish, self.members[owner], many=many)


def _is_number(sql: str) -> bool:
    return family_of_type(sql) in NUMBERS
