"""Whole statements: a ``Select`` tree becomes one SELECT for its source.

Every level has the same two stages. A *page* picks the rows (where, order, limit) and carries
the plain columns that are needed above it; around it the *document* turns the page's rows into
objects, with the nested selections of the same source inside. Only rows that survive the limit
are ever turned into text.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import NullType

from batu_graph.config.catalogue import Codec, Entity, Field, KeyPair
from batu_graph.connectors.base import Profile, Statement
from batu_graph.planner.select import (
    All,
    AnyOf,
    Compare,
    Condition,
    IsNull,
    Leaf,
    Nested,
    Not,
    Select,
    TypeName,
)
from batu_graph.planner.sql.dialect import Dialect, Sql, raw
from batu_graph.planner.sql.parameters import (
    Fixed,
    FromBounds,
    FromKeys,
    FromValue,
    Keys,
    Parameter,
)


@dataclass(frozen=True, slots=True)
class Here:
    """The near side of a relation: its key fields, the outer page's columns, the pairs."""

    entity: Entity
    page: str
    """Alias of the outer page."""
    rows: sa.Select[Any]
    """The outer page itself, for dialects whose subqueries cannot see its rows."""


@dataclass(frozen=True, slots=True)
class KeyedBy:
    """By which fields of a select's entity rows are asked for by key."""

    columns: tuple[tuple[Field, Codec], ...]


@dataclass(slots=True)
class StatementBuilder:
    """Builds one statement; knows its parameters and hands out aliases."""

    dialect: Dialect
    profile: Profile
    is_remote: Callable[[Nested, Entity], bool]
    """Whether a nested selection is answered by another statement."""
    hidden: Mapping[Select, Sequence[tuple[str, Field]]]
    """Key columns to carry out of each select, under names no client can ask for."""
    parameters: dict[str, Parameter] = field(default_factory=dict)
    aliases: int = 0

    # -- whole statements --------------------------------------------------------------------

    def roots(self, selects: Sequence[Select]) -> Statement:
        """One row; one document per select."""
        documents = [
            self.dialect.finished(
                self.dialect.nested(self.document(select, self.page(select)), many=select.many)
            ).label(f"d{position}")
            for position, select in enumerate(selects)
        ]
        return self.compiled(sa.select(*documents))

    def keyed(self, parts: Sequence[tuple[Select, KeyedBy]]) -> Statement:
        """Rows ``(part, key columns ..., document)`` for the keys looked up."""
        width = max(len(keyed.columns) for _, keyed in parts)
        queries = [
            self._keyed_part(number, select, keyed, width)
            for number, (select, keyed) in enumerate(parts)
        ]
        return self.compiled(queries[0] if len(queries) == 1 else sa.union_all(*queries))

    def rows(self, select: Select, fields: Sequence[Field]) -> Statement:
        """Plain columns of the selected rows."""
        page = self.page(select, self._row_values(fields), limited=True)
        return self.compiled(page)

    def keyed_rows(
        self, number: int, select: Select, keyed: KeyedBy, fields: Sequence[Field]
    ) -> Statement:
        """Rows ``(part, key columns ..., plain columns ...)``, all of each key, in order."""

        def columns(alias: str) -> list[Sql]:
            keys = [
                self.dialect.key(self.column(alias, field_), field_, codec).label(f"k${position}")
                for position, (field_, codec) in enumerate(keyed.columns)
            ]
            return [raw(str(number)).label("n"), *keys, *self._row_values(fields)(alias)]

        page = self.page(
            select,
            columns,
            restrict=lambda alias: [self._keys_match(alias, keyed, number)],
            limited=False,
        )
        return self.compiled(page)

    def compiled(self, query: sa.Select[Any] | sa.CompoundSelect[Any]) -> Statement:
        """The statement's text; ``parameter_order`` then tells what to bind."""
        compiled = query.compile(dialect=self.dialect.compiler)
        order: list[Parameter] = []
        for name in compiled.positiontup or ():
            known = self.parameters.get(name)
            order.append(known if known is not None else Fixed(compiled.params[name]))
        self.parameter_order = tuple(order)
        return Statement(str(compiled), self.profile)

    parameter_order: tuple[Parameter, ...] = ()

    # -- pages -------------------------------------------------------------------------------

    def page(
        self,
        select: Select,
        columns: Callable[[str], Iterable[Sql]] | None = None,
        restrict: Callable[[str], Iterable[Sql]] | None = None,
        limited: bool = True,
    ) -> sa.Select[Any]:
        """The rows of a select: its where, order and (``limited``) its limit and offset."""
        alias = self.alias("t")
        query = sa.select(*(columns or self._carried(select))(alias)).select_from(
            self.table(select.entity, alias)
        )
        query = query.where(*self.conditions(select, alias), *(restrict(alias) if restrict else ()))
        query = query.order_by(*self.order(select, alias))
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

        ``keys`` are exact: they come back as columns ``k0, k1, ...`` beside the rank ``rn``.
        """
        name = self.alias("r")

        def columns(alias: str) -> list[Sql]:
            parts = keys(alias)
            rank = sa.func.row_number().over(
                partition_by=parts, order_by=self.order(select, alias) or None
            )
            labelled = [part.label(f"k${position}") for position, part in enumerate(parts)]
            return [*self._carried(select)(alias), *labelled, rank.label("rn$")]

        inner = self.page(select, columns, restrict, limited=False).order_by(None)
        rank = raw(f"{name}.rn$")
        if select.limit is None:
            window = [rank == raw("1")]
        else:
            bounds = (select.limit,) if select.offset is None else (select.limit, select.offset)
            window = [rank <= self.bind(FromBounds(bounds))]
            if select.offset is not None:
                window.append(rank > self.bind(FromBounds((select.offset,))))
        return inner.subquery(name), name, window

    def conditions(self, select: Select, alias: str) -> Iterable[Sql]:
        for column, value in select.entity.rows:
            stored = raw(f"{alias}.{self.quote(column)}")
            if value is None:
                yield stored.is_(None)
            elif isinstance(value, str):
                yield stored == self.bind(Fixed(value))
            else:
                yield stored == raw(str(value))
        if select.where is not None:
            yield self.condition(select.where, alias)

    def condition(self, condition: Condition, alias: str) -> Sql:
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
                return sa.not_(self.condition(condition.part, alias).self_group())
            case All():
                parts = [self.condition(part, alias).self_group() for part in condition.parts]
                return sa.and_(*parts) if parts else raw("1 = 1")
            case AnyOf():
                parts = [self.condition(part, alias).self_group() for part in condition.parts]
                return sa.or_(*parts) if parts else raw("1 = 0")

    def order(self, select: Select, alias: str) -> list[Sql]:
        return self._ordered(select, lambda f: self.column(alias, f))

    def _ordered(self, select: Select, column: Callable[[Field], Sql]) -> list[Sql]:
        return [
            term
            for by in select.order_by
            for term in self.dialect.order(
                column(by.field), by.field, by.descending, by.nulls_first
            )
        ]

    # -- documents ---------------------------------------------------------------------------

    def document(self, select: Select, page: sa.Select[Any]) -> sa.Select[Any]:
        """The page's rows as one array (``many``) or its row as one object."""
        name = self.alias("p")
        source: sa.FromClause = page.subquery(name)
        made, source = self._object(select, name, page, source)
        if select.many:
            made = self.dialect.array(made, self._page_order(select, name))
        return sa.select(made).select_from(source)

    def _object(
        self, select: Select, name: str, rows: sa.Select[Any], source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        """One row's object, and the FROM clause with what the object needs joined to it."""
        dialect, pairs = self.dialect, []
        for output in select.outputs:
            if isinstance(output, Leaf):
                value = dialect.document_value(
                    self._carried_column(name, output.field), output.field
                )
            elif isinstance(output, TypeName):
                value = dialect.constant(output.name)
            elif self.is_remote(output, select.entity):
                value = dialect.null
            else:
                value, source = self._nested(output, Here(select.entity, name, rows), source)
            pairs.append((output.key, value))
        for key, field_ in self.hidden.get(select, ()):
            column = self._carried_column(name, field_)
            pairs.append((key, self.dialect.hidden_key(column, field_)))
        return dialect.record(pairs), source

    def _nested(
        self, nested: Nested, here: Here, source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        select = nested.select
        if self.profile.lateral or not select.many:
            page = self._related_page(nested, here)
            document = (
                self.document(select, page) if self.profile.lateral else self._single(nested, here)
            )
            return self.dialect.nested(document, many=select.many), source
        return self._grouped(nested, here, source)

    def _related_page(self, nested: Nested, here: Here) -> sa.Select[Any]:
        return self.page(
            nested.select,
            restrict=lambda alias: self._pairs(
                nested.on,
                here.entity,
                here.page,
                nested.select.entity,
                lambda f: self.column(alias, f),
            ),
        )

    def _single(self, nested: Nested, here: Here) -> sa.Select[Any]:
        """A to-one row where a derived table cannot see the outer row.

        The derived table holds every row (servers merge it away); the outer row is compared
        beside it, where it can be seen.
        """
        select, name = nested.select, self.alias("p")
        entity = select.entity
        needed = {*self._carried_names(select), *(pair.there for pair in nested.on)}
        needed |= {by.field.name for by in select.order_by}

        def columns(alias: str) -> list[Sql]:
            fields = (entity.fields[n] for n in sorted(needed))
            return [self.column(alias, f).label(f.name) for f in fields]

        every = self.page(select, columns, limited=False).order_by(None)
        rows = self.page(
            select,
            columns,
            restrict=lambda alias: [self._among(nested, here, alias)],
            limited=False,
        ).order_by(None)
        made, source = self._object(select, name, rows, every.subquery(name))
        pairs = self._pairs(
            nested.on, here.entity, here.page, entity, lambda f: self._carried_column(name, f)
        )
        order = self._ordered(select, lambda f: self._carried_column(name, f))
        return sa.select(made).select_from(source).where(*pairs).order_by(*order).limit(raw("1"))

    def _grouped(
        self, nested: Nested, here: Here, source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        """To-many rows of all outer rows at once, ranked per key, grouped, joined back."""
        select, entity = nested.select, nested.select.entity
        there = [(entity.fields[pair.there], pair.there_codec) for pair in nested.on]

        def keys(alias: str) -> list[Sql]:
            return [self.dialect.exact_text(self.column(alias, f), f, c) for f, c in there]

        ranked, name, window = self.ranked(
            select, keys, lambda alias: [self._among(nested, here, alias)]
        )
        kept = self._carried_names(select)
        rows = (
            sa.select(*(raw(f"{name}.{self.quote(n)}").label(n) for n in kept))
            .select_from(ranked)
            .where(*window)
        )
        made, inner = self._object(select, name, rows, ranked)
        groups = [raw(f"{name}.k${position}") for position in range(len(there))]
        outer_name = self.alias("g")
        grouped = (
            sa.select(
                *(group.label(f"k${position}") for position, group in enumerate(groups)),
                self.dialect.array(made, [raw(f"{name}.rn$")]).label("d$"),
            )
            .select_from(inner)
            .where(*window)
            .group_by(*groups)
            .subquery(outer_name)
        )
        near = [
            self.dialect.exact_text(
                self._carried_column(here.page, here.entity.fields[pair.here]),
                here.entity.fields[pair.here],
                pair.here_codec,
            )
            for pair in nested.on
        ]
        condition = sa.and_(
            *(raw(f"{outer_name}.k${position}") == key for position, key in enumerate(near))
        )
        value = sa.func.coalesce(raw(f"{outer_name}.d$"), raw("'[]'"))
        return value, source.outerjoin(grouped, condition)

    def _among(self, nested: Nested, here: Here, alias: str) -> Sql:
        """Whether a row's key is among the outer page's keys (without seeing single rows)."""
        outer = self.alias("x")
        entity = nested.select.entity
        condition = self._pairs(
            nested.on, here.entity, outer, entity, lambda f: self.column(alias, f)
        )
        keys = sa.select(raw("1")).select_from(here.rows.subquery(outer)).where(*condition)
        return sa.exists(keys)

    def _pairs(
        self,
        on: Sequence[KeyPair],
        near: Entity,
        page: str,
        far: Entity,
        far_column: Callable[[Field], Sql],
    ) -> list[Sql]:
        """The key columns of a relation agree, pair by pair."""
        return [
            self.dialect.same(
                (
                    self._carried_column(page, near.fields[pair.here]),
                    near.fields[pair.here],
                    pair.here_codec,
                ),
                (far_column(far.fields[pair.there]), far.fields[pair.there], pair.there_codec),
            )
            for pair in on
        ]

    # -- rows by key -------------------------------------------------------------------------

    def _keyed_part(
        self, number: int, select: Select, keyed: KeyedBy, width: int
    ) -> sa.Select[Any]:
        fields = frozenset(f.name for f, codec in keyed.columns if not codec)
        direct = all(self.dialect.direct(f, codec) for f, codec in keyed.columns)
        padding = [raw("NULL")] * (width - len(keyed.columns))
        if select.entity.is_unique(fields) and not select.many:
            keys, document, query = self._unique(number, select, keyed)
        elif direct and self.dialect.lateral_keys and any(map(select.entity.is_indexed, fields)):
            keys, document, query = self._lateral(number, select, keyed)
        else:
            keys, document, query = self._ranked_keys(number, select, keyed)
        columns = [raw(str(number)), *keys, *padding, self.dialect.finished(document)]
        return query(columns)

    def _unique(self, number: int, select: Select, keyed: KeyedBy) -> Any:
        """At most one row per key: no ranking needed."""
        name = self.alias("p")

        def columns(alias: str) -> list[Sql]:
            keys = [
                self.dialect.key(self.column(alias, f), f, codec).label(f"k${position}")
                for position, (f, codec) in enumerate(keyed.columns)
            ]
            return [*self._carried(select)(alias), *keys]

        page = self.page(
            select, columns, lambda alias: [self._keys_match(alias, keyed, number)], limited=False
        ).order_by(None)
        made, source = self._object(select, name, page, page.subquery(name))
        keys = [raw(f"{name}.k${position}") for position in range(len(keyed.columns))]
        return keys, made, lambda columns: sa.select(*columns).select_from(source)

    def _lateral(self, number: int, select: Select, keyed: KeyedBy) -> Any:
        """Per key its first rows, straight from an index."""
        name = self.alias("k")
        table, keys = self.dialect.keys_table(keyed.columns, name, self._bind_keys(number))

        def restrict(alias: str) -> Iterable[Sql]:
            for (f, _), key in zip(keyed.columns, keys, strict=True):
                yield self.column(alias, f) == key

        page = self.page(select, restrict=restrict)
        document = self.dialect.nested(self.document(select, page), many=select.many)
        texts = [self.dialect.key_text(key) for key in keys]
        return texts, document, lambda columns: sa.select(*columns).select_from(table)

    def _ranked_keys(self, number: int, select: Select, keyed: KeyedBy) -> Any:
        """All keys' rows in one pass, ranked per key."""

        def keys(alias: str) -> list[Sql]:
            return [self.dialect.exact_key(self.column(alias, f), f, c) for f, c in keyed.columns]

        ranked, name, window = self.ranked(
            select, keys, lambda alias: [self._keys_match(alias, keyed, number)]
        )
        kept = self._carried_names(select)
        rows = (
            sa.select(*(raw(f"{name}.{self.quote(n)}").label(n) for n in kept))
            .select_from(ranked)
            .where(*window)
        )
        made, source = self._object(select, name, rows, ranked)
        groups = [raw(f"{name}.k${position}") for position in range(len(keyed.columns))]
        texts = [self.dialect.key_text(group) for group in groups]
        if not select.many:
            return (
                texts,
                made,
                lambda columns: sa.select(*columns).select_from(source).where(*window),
            )
        document = self.dialect.array(made, [raw(f"{name}.rn$")])
        return (
            texts,
            document,
            lambda columns: (
                sa.select(*columns).select_from(source).where(*window).group_by(*groups)
            ),
        )

    def _keys_match(self, alias: str, keyed: KeyedBy, number: int) -> Sql:
        return self.dialect.keys_match(
            [(self.column(alias, f), f, codec) for f, codec in keyed.columns],
            self._bind_keys(number),
        )

    def _bind_keys(self, number: int) -> Callable[[Callable[[Keys], object]], Sql]:
        return lambda convert: self.bind(FromKeys(number, convert))

    # -- names -------------------------------------------------------------------------------

    def alias(self, letter: str) -> str:
        self.aliases += 1
        return f"{letter}{self.aliases}"

    def quote(self, name: str) -> str:
        return self.dialect.compiler.identifier_preparer.quote(name)

    def table(self, entity: Entity, alias: str) -> sa.FromClause:
        return sa.table(entity.table, schema=entity.schema).alias(alias)

    def column(self, alias: str, field_: Field) -> Sql:
        return raw(f"{alias}.{self.quote(field_.column)}")

    def _carried_column(self, page: str, field_: Field) -> Sql:
        return raw(f"{page}.{self.quote(field_.name)}")

    def _carried(self, select: Select) -> Callable[[str], list[Sql]]:
        fields = [select.entity.fields[name] for name in self._carried_names(select)]
        return lambda alias: (
            [self.column(alias, f).label(f.name) for f in fields] or [raw("1").label("one$")]
        )

    def _carried_names(self, select: Select) -> list[str]:
        """The fields a page carries for what is built around it."""
        names = {output.field.name for output in select.outputs if isinstance(output, Leaf)}
        names |= {f.name for _, f in self.hidden.get(select, ())}
        for output in select.outputs:
            if isinstance(output, Nested) and not self.is_remote(output, select.entity):
                names |= {pair.here for pair in output.on}
        if self.dialect.reorders:
            names |= {by.field.name for by in select.order_by}
        return sorted(names)

    def _page_order(self, select: Select, name: str) -> list[Sql]:
        if not self.dialect.reorders:
            return []
        return self._ordered(select, lambda f: self._carried_column(name, f))

    def _row_values(self, fields: Sequence[Field]) -> Callable[[str], list[Sql]]:
        return lambda alias: (
            [
                self.dialect.row_value(self.column(alias, f), f).label(f"v{position}")
                for position, f in enumerate(fields)
            ]
            or [raw("1").label("one$")]
        )

    def bind(self, parameter: Parameter) -> Sql:
        name = f"b{len(self.parameters)}"
        self.parameters[name] = parameter
        return sa.bindparam(name, type_=NullType())
