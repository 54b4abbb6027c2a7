"""Pages: the rows of one select, with its where, order, limit and offset.

A page carries the plain columns needed above it; none becomes text before the limit is applied.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.config.catalogue import Codec, Field
from batu_graph.ir.parameters import (
    FromBounds,
    fixed_value,
)
from batu_graph.ir.select import (
    Bound,
    Grouping,
    Select,
    field_of,
    leaves,
    nested_in,
)
from batu_graph.schema.measures import DatePart
from batu_graph.sql.expressions import Expressions
from batu_graph.sql.primitives import Sql, raw

RANK = "rn$"
"""Column of a ranked page: the row's place among those of its key, from 1."""


def key_name(position: int) -> str:
    """Column of a page under which the n-th key column stands; no field can be called so."""
    return f"k${position}"


@dataclass(frozen=True, slots=True)
class ExactKeys:
    """Key columns by which rows are told apart, and how they are made exact."""

    columns: Sequence[tuple[Field, Codec]]
    exact: Callable[[Sql, Field, Codec], Sql]


Restrict: TypeAlias = Callable[[str], Iterable[Sql]]
"""The alias of an entity's table -> further conditions on its rows."""


@dataclass(slots=True)
class Pages(Expressions):
    """Builds the pages of one statement."""

    def page(
        self,
        select: Select,
        columns: Callable[[str], Iterable[Sql]] | None = None,
        restrict: Restrict | None = None,
        limited: bool = True,
        keys: ExactKeys | None = None,
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
        self, grouping: Grouping, restrict: Restrict | None, keys: ExactKeys | None
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
        self, select: Select, keys: ExactKeys, restrict: Restrict
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

    def exact_keys(self, select: Select, keys: ExactKeys, alias: str) -> list[Sql]:
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

    def order(self, select: Select, column: Callable[[Field], Sql]) -> list[Sql]:
        """The ORDER BY terms of a select."""
        return [
            term for by in select.order_by for term in self.dialect.ordered(by, column(by.field))
        ]

    # -- columns -----------------------------------------------------------------------------

    def value(self, select: Select, alias: str, field_: Field) -> Sql:
        """A value of a select's rows: a column of its table, or computed."""
        return self.shown_term(alias, select.computed.get(field_.name, field_))

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
