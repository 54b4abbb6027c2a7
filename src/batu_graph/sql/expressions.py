"""Expressions over the rows of one table: conditions, and values of rows and of related rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.config.catalogue import Entity, Field, KeyPair, Side
from batu_graph.ir.key_columns import near_columns
from batu_graph.ir.parameters import (
    Fixed,
    FromRemoteInput,
    FromValue,
)
from batu_graph.ir.select import (
    AfterCursor,
    All,
    AnyOf,
    Compare,
    Condition,
    Exists,
    Hop,
    IsNotTrue,
    IsNull,
    Measure,
    Not,
    Referenced,
    RelatedAggregate,
    RelatedField,
    Term,
    field_of,
)
from batu_graph.schema.measures import DatePart, Function
from batu_graph.sql.keyset import after_cursor
from batu_graph.sql.primitives import Sql, raw
from batu_graph.sql.scope import Scope

Made: TypeAlias = Callable[[Sql, Field], Sql]
"""What is made of a value of a field."""


def _as_it_is(value: Sql, _field: Field) -> Sql:
    return value


@dataclass(slots=True)
class Expressions(Scope):
    """Writes the conditions and values of one statement."""

    # -- conditions --------------------------------------------------------------------------

    def existing(self, entity: Entity, alias: str) -> Iterable[Sql]:
        """Which rows of a table exist for the catalogue."""
        for column, value in entity.rows:
            stored = raw(f"{alias}.{self.quote(column)}")
            if value is None:
                yield stored.is_(None)
            elif isinstance(value, str):
                yield stored == self.bind(Fixed(value))
            else:
                yield stored == raw(str(value))

    def condition(self, condition: Condition, alias: str, negated: bool = False) -> Sql:
        """A filter over the table under ``alias``.

        Args:
            negated: stands under a ``not``, where unknown is not as good as false.
        """
        match condition:
            case Compare():
                column, value = self.column(alias, condition.field), condition.value
                bound = lambda convert: self.bind(FromValue(value, convert))  # noqa: E731
                return self.dialect.compare(column, condition, bound, negated)
            case IsNull():
                column = self.column(alias, condition.field)
                return self.dialect.is_null(column, condition.field)
            case Not():
                return sa.not_(self.condition(condition.part, alias, True).self_group())
            case IsNotTrue():
                return _is_true(self.condition(condition.part, alias), raw("0"))
            case All():
                parts = self._parts(condition.parts, alias, negated)
                return sa.and_(*parts) if parts else raw("1 = 1")
            case AnyOf():
                parts = self._parts(condition.parts, alias, negated)
                return sa.or_(*parts) if parts else raw("1 = 0")
            case Exists() if condition in self.inputs:
                found = self._remote(condition, alias)
                return _is_true(found, raw("1")) if negated else found
            case Exists():
                return self._exists(condition, alias)
            case AfterCursor():
                return after_cursor(
                    self.dialect, condition, lambda term: self.shown_term(alias, term), self.bind
                )

    def _parts(self, parts: Sequence[Condition], alias: str, negated: bool) -> list[Sql]:
        return [self.condition(part, alias, negated).self_group() for part in parts]

    def _remote(self, condition: Exists, alias: str) -> Sql:
        """Whether the row's key is among those of a remote input."""
        hop, remote = condition.hop, self.inputs[condition].number
        keys = near_columns(hop.here, hop.there, hop.on)
        return self.dialect.keys_match_exactly(
            [(self.column(alias, near), near, codec) for near, codec in keys],
            lambda convert: self.bind(FromRemoteInput(remote, lambda values: convert(values.keys))),
        )

    def _exists(self, condition: Exists, alias: str) -> Sql:
        far, hop = self.alias("e"), condition.hop
        query = self._related(alias, hop, far, raw("1"))
        if condition.where is not None:
            query = query.where(self.condition(condition.where, far))
        return sa.exists(query)

    def hop_pairs(self, hop: Hop, here: str, there: str) -> list[Sql]:
        """The key columns of two tables agree, pair by pair."""
        return [
            self.agree(pair, (self.column(here, near), near), (self.column(there, far), far))
            for pair in hop.on
            for near, far in ((hop.here.fields[pair.here], hop.there.fields[pair.there]),)
        ]

    def agree(self, pair: KeyPair, here: tuple[Sql, Field], there: tuple[Sql, Field]) -> Sql:
        """Two key columns of one database agree."""
        if pair.referenced is Side.HERE:
            return self.dialect.same_as_enforced(here[0], there[0])
        if pair.referenced is Side.THERE:
            return self.dialect.same_as_enforced(there[0], here[0])
        return self.dialect.same((*here, pair.here_codec), (*there, pair.there_codec))

    def by_key(self, entity: Entity, alias: str) -> Iterator[Sql]:
        """The ORDER BY terms of an entity's rows by their key."""
        for f in map(entity.fields.__getitem__, entity.key):
            yield from self.dialect.order(self.column(alias, f), f, False, False)

    # -- values ------------------------------------------------------------------------------

    def shown_term(self, alias: str, term: Term) -> Sql:
        """A column as it is, or a computed value, null where null is shown.

        That is decided inside the subquery: around it, the subquery would stand there twice.
        """
        return self.term(alias, term, self.dialect.shown)

    def term(self, alias: str, term: Term, made: Made = _as_it_is) -> Sql:
        """A value that each row of the table under ``alias`` has.

        Args:
            made: what is made of a computed value where it stands.
        """
        match term:
            case Field():
                return self.column(alias, term)
            case RelatedField() | RelatedAggregate() if term in self.inputs:
                return self._remote_value(alias, term)
            case RelatedField(hops, reached, part):
                return self._follow(alias, hops, lambda end: self._part(end, reached, part, made))
            case RelatedAggregate(hops, where, measure):
                *steps, last = hops
                found = self._follow(
                    alias,
                    steps,
                    lambda end: self._related_aggregate(end, last, where, measure, made),
                )
                return found if measure.result.nullable else sa.func.coalesce(found, raw("0"))

    def _is_remote(self, term: Term) -> bool:
        return isinstance(term, RelatedField | RelatedAggregate) and term in self.inputs

    def _part(self, alias: str, field_: Field, part: DatePart, made: Made) -> Sql:
        column = self.column(alias, field_)
        if part is DatePart.VALUE:
            return made(column, field_)
        return self.dialect.date_part(column, field_, part)

    def _remote_value(self, alias: str, term: RelatedField | RelatedAggregate) -> Sql:
        """The rank of the remote value of a row's key."""
        place_, name = self.inputs[term], self.alias("l")
        remote, local, hop = place_.number, term.hops[: place_.steps], term.hops[place_.steps]
        columns = near_columns(hop.here, hop.there, hop.on)
        table, keys, place = self.dialect.keyed_values_table(
            columns, name, lambda convert: self.bind(FromRemoteInput(remote, convert))
        )
        agree = []
        for (near, codec), key in zip(columns, keys, strict=True):
            column = self._follow(alias, local, partial(self.column, field_=near))
            agree.append(self.dialect.exact_key(column, near, codec) == key)
        self.remote_tables.setdefault(alias, []).append((table, sa.and_(*agree)))
        if field_of(term).nullable:
            return place
        return sa.func.coalesce(
            place, self.bind(FromRemoteInput(remote, lambda values: values.absent))
        )

    def _with_remote(self, source: sa.FromClause, alias: str) -> sa.FromClause:
        """A table joined to the tables of remote values that its rows' values are taken from."""
        for table, condition in self.remote_tables.pop(alias, ()):
            source = source.outerjoin(table, condition)
        return source

    def _follow(self, alias: str, hops: Sequence[Hop], value: Callable[[str], Sql]) -> Sql:
        """A value at the end of some steps to one row each, from the table under ``alias``."""
        if not hops:
            return value(alias)
        hop, far = hops[0], self.alias("e")
        query = self._related(alias, hop, far, self._follow(far, hops[1:], value))
        if not hop.meets_one:
            query = query.order_by(*self.by_key(hop.there, far)).limit(raw("1"))
        return query.scalar_subquery()

    def _related_aggregate(
        self, alias: str, hop: Hop, where: Condition | None, measure: Measure, made: Made
    ) -> Sql:
        """An aggregate of the rows that one step leads to from the table under ``alias``."""
        far = self.alias("e")
        value = self.measure(far, measure)
        if measure.result.nullable:  # a count is always shown
            value = made(value, measure.result)
        query = self._related(alias, hop, far, value)
        if where is not None:
            query = query.where(self.condition(where, far))
        return query.scalar_subquery()

    def _related(self, alias: str, hop: Hop, far: str, value: Sql) -> sa.Select[Any]:
        """A value of the rows, under ``far``, that one step leads to."""
        return (
            sa.select(value)
            .select_from(self.table(hop.there, far))
            .where(*self.hop_pairs(hop, alias, far), *self.existing(hop.there, far))
        )

    def measure(self, alias: str, measure: Measure) -> Sql:
        """An aggregate of the rows of the table under ``alias``."""
        if measure.field is None:
            return sa.func.count(raw("*"))
        stored, column = measure.field, self.column(alias, measure.field)
        match measure.function:
            case Function.SUM:
                return self.dialect.total(column, stored)
            case Function.AVG:
                return self.dialect.mean(column, stored)
            case Function.MIN | Function.MAX:
                return self.dialect.extreme(column, stored, measure.function)
            case _:
                return sa.func.count(self.dialect.exact_value(column, stored).distinct())

    def column(self, alias: str, field_: Field) -> Sql:
        """A column of the table under ``alias``."""
        if isinstance(field_, Referenced):
            known = field_.known
            return self._follow(alias, (field_.hop,), lambda end: self.column(end, known))
        return raw(f"{alias}.{self.quote(field_.column)}")


def _is_true(found: Sql, outcome: Sql) -> Sql:
    """Whether the truth of a condition is ``outcome`` (1 or 0), unknown being 0."""
    return sa.case((found, raw("1")), else_=raw("0")) == outcome
