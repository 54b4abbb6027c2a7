"""Pages: the rows of one select, with its where, order, limit and offset.

A page carries the plain columns that are needed above it, under the fields' names; nothing is
turned into text before the limit has been applied.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import NullType

from batu_graph.config.catalogue import Entity, Field
from batu_graph.connectors.base import Profile
from batu_graph.planner.select import (
    All,
    AnyOf,
    Compare,
    Condition,
    Exists,
    Hop,
    IsNull,
    Leaf,
    Nested,
    Not,
    Select,
    Unmet,
)
from batu_graph.planner.sql.dialect import Dialect, Sql, raw
from batu_graph.planner.sql.parameters import Fixed, FromBounds, FromLoan, FromValue, Parameter

RANK = "rn$"
"""Column of a ranked page: the row's place among those of its key, from 1."""


def key_name(position: int) -> str:
    """Column of a page under which the n-th key column stands; no field can be called so."""
    return f"k${position}"


@dataclass(slots=True)
class Pages:
    """Builds the pages of one statement; knows its parameters and hands out aliases."""

    dialect: Dialect
    profile: Profile
    remote: Set[Nested]
    """The nested selections that other statements answer."""
    hidden: Mapping[Select, Sequence[tuple[str, Field]]]
    """Key columns to carry out of each select, under names no client can ask for."""
    loans: Mapping[Exists, int]
    """The conditions on rows of other sources, whose keys these lend."""
    parameters: dict[str, Parameter] = field(default_factory=dict)
    aliases: int = 0

    def page(
        self,
        select: Select,
        columns: Callable[[str], Iterable[Sql]] | None = None,
        restrict: Callable[[str], Iterable[Sql]] | None = None,
        limited: bool = True,
    ) -> sa.Select[Any]:
        """The rows of a select: its where, order and (``limited``) its limit and offset.

        Args:
            columns: the table's alias -> what to select; the carried columns unless given.
            restrict: the table's alias -> further conditions.
        """
        alias = self.alias("t")
        query = sa.select(*(columns or self.carried(select))(alias)).select_from(
            self.table(select.entity, alias)
        )
        query = query.where(*self.conditions(select, alias), *(restrict(alias) if restrict else ()))
        query = query.order_by(*self.order(select, lambda f: self.column(alias, f)))
        if limited and select.limit is None:
            query = query.limit(raw("1"))
        elif limited and select.limit is not None:
            query = query.limit(self.bind(FromBounds((select.limit,))))
            if select.offset is not None:
                query = query.offset(self.bind(FromBounds((select.offset,))))
        return query

    def ranked(
        self,
        select: Select,
        keys: Callable[[str], list[Sql]],
        restrict: Callable[[str], Iterable[Sql]],
    ) -> tuple[sa.FromClause, str, list[Sql]]:
        """Rows numbered per key: the table, its alias, and the condition for limit and offset.

        ``keys`` are exact: they come back as columns ``key_name(0)``, ... beside the ``RANK``.
        """
        name = self.alias("r")

        def columns(alias: str) -> list[Sql]:
            parts = keys(alias)
            rank = sa.func.row_number().over(
                partition_by=parts,
                order_by=self.order(select, lambda f: self.column(alias, f)) or None,
            )
            labelled = [part.label(key_name(position)) for position, part in enumerate(parts)]
            return [*self.carried(select)(alias), *labelled, rank.label(RANK)]

        inner = self.page(select, columns, restrict, limited=False).order_by(None)
        rank = raw(f"{name}.{RANK}")
        if select.limit is None:
            window = [rank == raw("1")]
        else:
            bounds = (select.limit,) if select.offset is None else (select.limit, select.offset)
            window = [rank <= self.bind(FromBounds(bounds))]
            if select.offset is not None:
                window.append(rank > self.bind(FromBounds((select.offset,))))
        return inner.subquery(name), name, window

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
                column = self.column(alias, condition.field)
                value = condition.value
                return self.dialect.compare(
                    column, condition, lambda convert: self.bind(FromValue(value, convert))
                )
            case IsNull():
                return self.column(alias, condition.field).is_(None)
            case Not():
                return sa.not_(self.condition(condition.part, alias, True).self_group())
            case Unmet():
                return _is_true(self.condition(condition.part, alias), raw("0"))
            case All():
                parts = self._parts(condition.parts, alias, negated)
                return sa.and_(*parts) if parts else raw("1 = 1")
            case AnyOf():
                parts = self._parts(condition.parts, alias, negated)
                return sa.or_(*parts) if parts else raw("1 = 0")
            case Exists() if condition in self.loans:
                found = self._lent(condition, alias)
                return _is_true(found, raw("1")) if negated else found
            case Exists():
                return self._exists(condition, alias)

    def _parts(self, parts: Sequence[Condition], alias: str, negated: bool) -> list[Sql]:
        return [self.condition(part, alias, negated).self_group() for part in parts]

    def _lent(self, condition: Exists, alias: str) -> Sql:
        """Whether the row's key is among those that another source lends."""
        hop, loan = condition.hop, self.loans[condition]
        columns = []
        for pair in hop.on:
            near = hop.here.fields[pair.here]
            columns.append((self.column(alias, near), near, pair.here_codec))
        return self.dialect.keys_match(columns, lambda convert: self.bind(FromLoan(loan, convert)))

    def _exists(self, condition: Exists, alias: str) -> Sql:
        far, hop = self.alias("e"), condition.hop
        query = sa.select(raw("1")).select_from(self.table(hop.there, far))
        query = query.where(*self.hop_pairs(hop, alias, far), *self.existing(hop.there, far))
        if condition.where is not None:
            query = query.where(self.condition(condition.where, far))
        return sa.exists(query)

    def hop_pairs(self, hop: Hop, here: str, there: str) -> list[Sql]:
        """The key columns of two tables agree, pair by pair."""
        return [
            self.dialect.same(
                (self.column(here, near), near, pair.here_codec),
                (self.column(there, far), far, pair.there_codec),
            )
            for pair in hop.on
            for near, far in ((hop.here.fields[pair.here], hop.there.fields[pair.there]),)
        ]

    def order(self, select: Select, column: Callable[[Field], Sql]) -> list[Sql]:
        """The ORDER BY terms of a select."""
        return [
            term
            for by in select.order_by
            for term in self.dialect.order(
                column(by.field), by.field, by.descending, by.nulls_first
            )
        ]

    # -- columns -----------------------------------------------------------------------------

    def column(self, alias: str, field_: Field) -> Sql:
        """A column of the table under ``alias``."""
        return raw(f"{alias}.{self.quote(field_.column)}")

    def carried_column(self, page: str, field_: Field) -> Sql:
        """A column of the page under ``page``."""
        return raw(f"{page}.{self.quote(field_.name)}")

    def carried(self, select: Select) -> Callable[[str], list[Sql]]:
        """The table's alias -> the columns a page carries."""
        fields = [select.entity.fields[name] for name in self.carried_names(select)]
        return lambda alias: (
            [self.column(alias, f).label(f.name) for f in fields] or [raw("1").label("one$")]
        )

    def carried_names(self, select: Select) -> list[str]:
        """The fields a page carries for what is built around it."""
        names = {output.field.name for output in select.outputs if isinstance(output, Leaf)}
        names |= {f.name for _, f in self.hidden.get(select, ())}
        for output in select.outputs:
            if isinstance(output, Nested) and output not in self.remote:
                names |= {pair.here for pair in output.on}
        if self.dialect.reorders:
            names |= {by.field.name for by in select.order_by}
        return sorted(names)

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
