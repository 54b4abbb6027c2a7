"""Pages: the rows of one select, with its where, order, limit and offset.

A page carries the plain columns needed above it; none becomes text before the limit is applied.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.types import NullType

from batu_graph.config.catalogue import Codec, Entity, Field, KeyPair, Side
from batu_graph.connectors.base import Profile
from batu_graph.ir.parameters import (
    Fixed,
    FromBounds,
    FromRemoteInput,
    FromValue,
    Parameter,
    fixed_value,
)
from batu_graph.ir.select import (
    AfterCursor,
    All,
    AnyOf,
    Bound,
    Compare,
    Condition,
    Exists,
    Grouping,
    Hop,
    IsNotTrue,
    IsNull,
    Measure,
    Nested,
    Not,
    Referenced,
    RelatedAggregate,
    RelatedField,
    Select,
    Term,
    field_of,
    leaves,
    near_key,
    nested_in,
)
from batu_graph.schema.measures import DatePart, Function
from batu_graph.sql.dialect import Dialect, Sql, raw
from batu_graph.sql.keyset import after_cursor
from batu_graph.sql.labels import Labels

RANK = "rn$"
"""Column of a ranked page: the row's place among those of its key, from 1."""


Given: TypeAlias = Callable[[Sql, Field], Sql]
"""What is made of a value of a field."""


def _as_it_is(value: Sql, _field: Field) -> Sql:
    return value


def key_name(position: int) -> str:
    """Column of a page under which the n-th key column stands; no field can be called so."""
    return f"k${position}"


@dataclass(frozen=True, slots=True)
class Keys:
    """Key columns by which rows are told apart, and how they are made exact."""

    columns: Sequence[tuple[Field, Codec]]
    exact: Callable[[Sql, Field, Codec], Sql]


@dataclass(frozen=True, slots=True)
class RemotePlace:
    """Where a remote input belongs."""

    number: int
    """Which of the statement's remote inputs."""
    steps: int
    """How many steps of its way lie in the statement's own source."""


Restrict: TypeAlias = Callable[[str], Iterable[Sql]]
"""The alias of an entity's table -> further conditions on its rows."""


@dataclass(slots=True)
class Pages:
    """Builds the pages of one statement; knows its parameters and hands out aliases."""

    dialect: Dialect
    profile: Profile
    remote: Set[Nested]
    """The nested selections that other statements answer."""
    hidden: Mapping[Select, Sequence[tuple[str, Field]]]
    """Key columns to carry out of each select, under names no client can ask for."""
    inputs: Mapping[Exists | RelatedField | RelatedAggregate, RemotePlace]
    """The conditions and values that remote inputs stand for."""
    parameters: dict[str, Parameter] = field(default_factory=dict)
    remote_tables: dict[str, list[tuple[sa.FromClause, Sql]]] = field(default_factory=dict)
    """Alias of a table being selected from -> what has to be joined to it, and how."""
    labels: Labels = field(default_factory=Labels)
    aliases: int = 0

    def page(
        self,
        select: Select,
        columns: Callable[[str], Iterable[Sql]] | None = None,
        restrict: Restrict | None = None,
        limited: bool = True,
        keys: Keys | None = None,
    ) -> sa.Select[Any]:
        """The rows of a select: its where, order and (``limited``) its limit and offset.

        Args:
            columns: the table's alias -> what to select; the carried columns unless given.
            restrict: further conditions on the stored rows.
            keys: groups are made apart for each of these keys of the stored rows.
        """
        alias = self.alias("t")
        chosen = list((columns or self.carried(select))(alias))
        where = list(self.conditions(select, alias))
        order = self.order(select, lambda f: self.value(select, alias, f))
        if select.grouping is not None:
            source: sa.FromClause = self.gather(select.grouping, restrict, keys).subquery(alias)
        else:
            source = self.table(select.entity, alias)
            where += restrict(alias) if restrict else ()
        source = self._with_remote(source, alias)
        query = sa.select(*chosen).select_from(source).where(*where).order_by(*order)
        if limited and select.limit is None:
            query = query.limit(raw("1"))
        elif limited and select.limit is not None:
            query = query.limit(self.limit(select.limit))
            if select.offset is not None:
                query = query.offset(self.bind(FromBounds((select.offset,))))
        return query

    def gather(
        self, grouping: Grouping, restrict: Restrict | None, keys: Keys | None
    ) -> sa.Select[Any]:
        """Groups of stored rows: their keys, what each has in common, its aggregates."""
        alias = self.alias("b")
        columns: list[Sql] = []
        groups: list[Sql] = []
        for position, (f, codec) in enumerate(keys.columns if keys else ()):
            assert keys is not None
            groups.append(keys.exact(self.column(alias, f), f, codec))
            columns.append(groups[-1].label(key_name(position)))
        for by in grouping.by:
            value = self.term(alias, by.term)
            stored = by.result if self._is_remote(by.term) else field_of(by.term)
            if by.part is DatePart.VALUE:
                exact = self.dialect.exact_value(value, stored)
                shown = self.dialect.group_value(value, stored)
            else:
                exact = shown = self.dialect.date_part(value, stored, by.part)
            groups.append(exact)
            columns.append(shown.label(by.result.name))
        columns += [self.measure(alias, m).label(m.result.name) for m in grouping.measures]
        if not groups and not grouping.measures:
            columns.append(sa.func.count(raw("*")).label("one$"))
        query = (
            sa.select(*columns)
            .select_from(self._with_remote(self.table(grouping.entity, alias), alias))
            .where(*self.existing(grouping.entity, alias), *(restrict(alias) if restrict else ()))
        )
        if grouping.where is not None:
            query = query.where(self.condition(grouping.where, alias))
        return query.group_by(*groups)

    def ranked(
        self, select: Select, keys: Keys, restrict: Restrict
    ) -> tuple[sa.FromClause, str, list[Sql]]:
        """Rows numbered per key: the table, its alias, and the condition for limit and offset.

        The keys come back as columns ``key_name(0)``, ... beside the ``RANK``.
        """
        name = self.alias("r")

        def columns(alias: str) -> list[Sql]:
            parts = self.exact_keys(select, keys, alias)
            rank = sa.func.row_number().over(
                partition_by=parts,
                order_by=self.order(select, lambda f: self.value(select, alias, f)) or None,
            )
            labelled = [part.label(key_name(position)) for position, part in enumerate(parts)]
            return [*self.carried(select)(alias), *labelled, rank.label(RANK)]

        inner = self.page(select, columns, restrict, limited=False, keys=keys).order_by(None)
        rank = raw(f"{name}.{RANK}")
        if select.limit is None:
            window = [rank == raw("1")]
        elif select.offset is None:
            window = [rank <= self.limit(select.limit)]
        else:
            window = [
                rank <= self.bind(FromBounds((select.limit, select.offset))),
                rank > self.bind(FromBounds((select.offset,))),
            ]
        return inner.subquery(name), name, window

    def limit(self, bound: Bound) -> Sql:
        """How many rows at most. A number that no request can change stands in the text: where it
        is bound, PostgreSQL takes it for a tenth of the rows, and plans anew for every request."""
        fixed = fixed_value(bound)
        return self.bind(FromBounds((bound,))) if fixed is None else raw(str(fixed))

    def exact_keys(self, select: Select, keys: Keys, alias: str) -> list[Sql]:
        """The exact keys of a page's rows; groups have them as columns already."""
        if select.grouping is not None:
            return [raw(f"{alias}.{key_name(position)}") for position in range(len(keys.columns))]
        return [keys.exact(self.column(alias, f), f, codec) for f, codec in keys.columns]

    # -- conditions and order ----------------------------------------------------------------

    def conditions(self, select: Select, alias: str) -> Iterable[Sql]:
        """Which rows there are (``rows`` of the catalogue), and the client's ``where``."""
        yield from self.existing(select.entity, alias)
        if select.where is not None:
            yield self.condition(select.where, alias)

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
        keys = [(near_key(hop.here, hop.there, hop.on, pair), pair.here_codec) for pair in hop.on]
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

    def order(self, select: Select, column: Callable[[Field], Sql]) -> list[Sql]:
        """The ORDER BY terms of a select."""
        return [
            term for by in select.order_by for term in self.dialect.ordered(by, column(by.field))
        ]

    def by_key(self, entity: Entity, alias: str) -> Iterator[Sql]:
        """The ORDER BY terms of an entity's rows by their key."""
        for f in map(entity.fields.__getitem__, entity.key):
            yield from self.dialect.order(self.column(alias, f), f, False, False)

    # -- values ------------------------------------------------------------------------------

    def value(self, select: Select, alias: str, field_: Field) -> Sql:
        """A value of a select's rows: a column of its table, or computed."""
        return self.shown_term(alias, select.computed.get(field_.name, field_))

    def shown_term(self, alias: str, term: Term) -> Sql:
        """A column as it is, or a computed value, null where null is shown.

        That is decided inside the subquery: around it, the subquery would stand there twice.
        """
        return self.term(alias, term, self.dialect.shown)

    def term(self, alias: str, term: Term, given: Given = _as_it_is) -> Sql:
        """A value that each row of the table under ``alias`` has.

        Args:
            given: what is made of a computed value where it stands.
        """
        match term:
            case Field():
                return self.column(alias, term)
            case RelatedField() | RelatedAggregate() if term in self.inputs:
                return self._remote_value(alias, term)
            case RelatedField(hops, reached, part):
                return self._follow(alias, hops, lambda end: self._part(end, reached, part, given))
            case RelatedAggregate(hops, where, measure):
                *steps, last = hops
                found = self._follow(
                    alias,
                    steps,
                    lambda end: self._related_aggregate(end, last, where, measure, given),
                )
                return found if measure.result.nullable else sa.func.coalesce(found, raw("0"))

    def _is_remote(self, term: Term) -> bool:
        return isinstance(term, RelatedField | RelatedAggregate) and term in self.inputs

    def _part(self, alias: str, field_: Field, part: DatePart, given: Given) -> Sql:
        column = self.column(alias, field_)
        if part is DatePart.VALUE:
            return given(column, field_)
        return self.dialect.date_part(column, field_, part)

    def _remote_value(self, alias: str, term: RelatedField | RelatedAggregate) -> Sql:
        """The rank of the remote value of a row's key."""
        place_, name = self.inputs[term], self.alias("l")
        remote, local, hop = place_.number, term.hops[: place_.steps], term.hops[place_.steps]
        columns = [
            (near_key(hop.here, hop.there, hop.on, pair), pair.here_codec) for pair in hop.on
        ]
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
        self, alias: str, hop: Hop, where: Condition | None, measure: Measure, given: Given
    ) -> Sql:
        """An aggregate of the rows that one step leads to from the table under ``alias``."""
        far = self.alias("e")
        value = self.measure(far, measure)
        if measure.result.nullable:  # a count is always shown
            value = given(value, measure.result)
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

    # -- columns -----------------------------------------------------------------------------

    def column(self, alias: str, field_: Field) -> Sql:
        """A column of the table under ``alias``."""
        if isinstance(field_, Referenced):
            known = field_.known
            return self._follow(alias, (field_.hop,), lambda end: self.column(end, known))
        return raw(f"{alias}.{self.quote(field_.column)}")

    def carried_column(self, page: str, field_: Field) -> Sql:
        """A column of the page under ``page``."""
        return raw(f"{page}.{self.quote(self.labels.of(field_.name))}")

    def carried(self, select: Select) -> Callable[[str], list[Sql]]:
        """The table's alias -> the columns a page carries."""
        fields = [(f, self.labels.of(f.name)) for f in self.carried_fields(select)]
        return lambda alias: (
            [self.value(select, alias, f).label(label) for f, label in fields]
            or [raw("1").label("one$")]
        )

    def carried_fields(self, select: Select) -> list[Field]:
        """The fields a page carries for what is built around it."""
        fields = [leaf.field for leaf in leaves(select.outputs)]
        fields += [f for _, f in self.hidden.get(select, ())]
        for nested in nested_in(select.outputs):
            if nested not in self.remote:
                fields += [select.base.fields[pair.here] for pair in nested.on]
        if self.dialect.reorders:
            fields += [by.field for by in select.order_by]
        return sorted({f.name: f for f in fields}.values(), key=lambda f: f.name)

    # -- names and parameters ----------------------------------------------------------------

    def alias(self, letter: str) -> str:
        """An alias that nothing else in the statement has."""
        self.aliases += 1
        return f"{letter}{self.aliases}"

    def quote(self, name: str) -> str:
        """A name of the catalogue as identifier, for ``raw``."""
        compiler = self.dialect.compiler
        quoted = compiler.identifier_preparer.quote(name)
        # Where ``%s`` marks a parameter, the preparer doubles ``%``, and so does ``raw`` again.
        return quoted.replace("%%", "%") if compiler.paramstyle == "format" else quoted

    def table(self, entity: Entity, alias: str) -> sa.FromClause:
        """An entity's table under an alias."""
        return sa.table(entity.table, schema=entity.schema).alias(alias)

    def bind(self, parameter: Parameter) -> Sql:
        """A place in the statement for a value that is bound when the plan runs."""
        name = f"b{len(self.parameters)}"
        self.parameters[name] = parameter
        return sa.bindparam(name, type_=NullType())


def _is_true(found: Sql, outcome: Sql) -> Sql:
    """Whether the truth of a condition is ``outcome`` (1 or 0), unknown being 0."""
    return sa.case((found, raw("1")), else_=raw("0")) == outcome
