"""Documents: around a page, its rows as JSON, with the nested selections of the same source."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import sqlalchemy as sa

from batu_graph.config.catalogue import Codec, Entity, Field, KeyPair
from batu_graph.ir.groups import empty_group
from batu_graph.ir.select import (
    Connection,
    Derived,
    Identity,
    Leaf,
    Nested,
    Record,
    Select,
    TypeName,
    nested_in,
)
from batu_graph.sql.pages import RANK, ExactKeys, Pages, Restrict, key_name
from batu_graph.sql.primitives import Sql, quoted, raw


@dataclass(frozen=True, slots=True)
class Here:
    """The near side of a relation: its key fields, the outer page's columns, the pairs."""

    entity: Entity
    page: str
    """Alias of the outer page."""
    rows: sa.Select[Any]
    """The outer page itself, for dialects whose subqueries cannot see its rows."""


@dataclass(frozen=True, slots=True)
class Objects:
    """One JSON object per row of a FROM clause."""

    element: Sql
    source: sa.FromClause
    """The rows, with what the objects need joined to them."""


class Documents(Pages):
    """Builds the documents of one statement."""

    __slots__ = ()

    def document(self, select: Select, page: sa.Select[Any]) -> sa.Select[Any]:
        """The page's rows as one array (``many``) or its row as one object."""
        objects, order = self._page_objects(select, page)
        if not select.many:
            made = self.dialect.single(objects.element)
        else:
            made = self.dialect.array(objects.element, order)
        return sa.select(made).select_from(objects.source)

    def one_by_one(self, select: Select, page: sa.Select[Any]) -> sa.Select[Any]:
        """The page's rows, each as the text of one object."""
        objects, order = self._page_objects(select, page)
        made = self.dialect.finished(self.dialect.single(objects.element))
        return sa.select(made).select_from(objects.source).order_by(*order)

    def _page_objects(self, select: Select, page: sa.Select[Any]) -> tuple[Objects, list[Sql]]:
        """The page's rows as objects, and their order where they might come out of it."""
        name = self.alias("p")
        numbered = self.dialect.reorders and select.many and bool(select.order_by)
        source = self._numbered(select, page) if numbered else page
        objects = self.objects(select, name, page, source.subquery(name))
        return objects, [raw(f"{name}.{RANK}")] if numbered else []

    def _numbered(self, select: Select, page: sa.Select[Any]) -> sa.Select[Any]:
        """The page with its rows' places as ``RANK``: few rows, as its limit has been applied."""
        name = self.alias("n")
        rank = sa.func.row_number().over(
            order_by=self.order(select, lambda f: self.carried_column(name, f))
        )
        return sa.select(raw(f"{name}.*"), rank.label(RANK)).select_from(page.subquery(name))

    def objects(
        self, select: Select, name: str, rows: sa.Select[Any], source: sa.FromClause
    ) -> Objects:
        """Each row of ``source`` (known as ``name``) as an object.

        Args:
            rows: the same rows as a query, for subqueries that cannot see ``source``.
        """
        dialect, pairs = self.dialect, []
        for output in select.outputs:
            if isinstance(output, Derived | Identity):
                stand_in = (
                    dialect.constant(output.ids.type)
                    if isinstance(output, Identity)
                    else dialect.null
                )
                pairs.append((output.key, stand_in))
                pairs += [(leaf.key, self._own(leaf, name)) for leaf in output.inputs]
                continue
            if not isinstance(output, Nested | Connection):
                pairs.append((output.key, self._own(output, name)))
                continue
            if isinstance(output, Connection):
                pairs.append((output.key, dialect.null))
            for nested in nested_in([output]):
                value = dialect.null
                if nested not in self.remote:
                    value, source = self._nested(nested, Here(select.base, name, rows), source)
                pairs.append((nested.key, value))
        for key, field_ in self.hidden.get(select, ()):
            column = self.carried_column(name, field_)
            pairs.append((key, self.dialect.hidden_key(column, field_)))
        return Objects(*dialect.record(pairs, source))

    def _own(self, output: Leaf | TypeName | Record, page: str) -> Sql:
        """A value of the row itself, or an object made of some."""
        match output:
            case Leaf():
                column = self.carried_column(page, output.field)
                if output.cursor:
                    return self.dialect.cursor_value(*self.dialect.sortable(output.cursor, column))
                return self.dialect.document_value(column, output.field)
            case TypeName():
                return self.dialect.constant(output.name)
            case Record():
                return self.dialect.inner_record(
                    [(inner.key, self._own(inner, page)) for inner in output.outputs]
                )

    def ranked_objects(
        self, select: Select, keys: ExactKeys, restrict: Restrict
    ) -> tuple[Objects, str, list[Sql]]:
        """A ranked page's rows as objects, its alias, and the condition for limit and offset."""
        ranked, name, window = self.ranked(select, keys, restrict)
        columns = [
            self.carried_column(name, f).label(self.labels.of(f.name))
            for f in self.carried_fields(select)
        ]
        rows = sa.select(*columns).select_from(ranked).where(*window)
        return self.objects(select, name, rows, ranked), name, window

    # -- nested selections -------------------------------------------------------------------

    def _nested(
        self, nested: Nested, here: Here, source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        """The value of a nested selection, and ``source`` with what the value needs."""
        many = nested.select.many
        if self.profile.lateral:
            page = self._page_of_one(nested, here)
            return self.dialect.nested(self.document(nested.select, page), many=many), source
        if many or nested.select.grouping:
            return self._grouped(nested, here, source)
        return self.dialect.nested(self._single(nested, here), many=False), source

    def _page_of_one(self, nested: Nested, here: Here) -> sa.Select[Any]:
        """The rows that belong to one outer row, where a derived table sees it."""
        select, aliases = nested.select, list[str]()

        def restrict(alias: str) -> list[Sql]:
            aliases.append(alias)
            return self._pairs(nested.on, here, select.base, lambda f: self.column(alias, f))

        page = self.page(select, restrict=restrict)
        if self.profile.index_hints and _begins_with_key(nested):
            # With the statistics of an empty table, as one that was just filled has, MySQL walks
            # the primary key, all of it for each outer row. The relation's index has its order too.
            page = page.prefix_with(raw(f"/*+ NO_ORDER_INDEX({aliases[-1]} PRIMARY) */"))
        return page

    def _single(self, nested: Nested, here: Here) -> sa.Select[Any]:
        """A to-one row where a derived table cannot see the outer row.

        The derived table holds every row (servers merge it away); the outer row is compared
        beside it, where it can be seen.
        """
        select, name = nested.select, self.alias("p")
        entity = select.entity
        needed = [*self.carried_fields(select), *(entity.fields[pair.there] for pair in nested.on)]
        needed += [by.field for by in select.order_by]
        fields = sorted({f.name: f for f in needed}.values(), key=lambda f: f.name)

        def columns(alias: str) -> list[Sql]:
            return [self.column(alias, f).label(self.labels.of(f.name)) for f in fields]

        every = self.page(select, columns, limited=False).order_by(None)
        rows = self.page(
            select,
            columns,
            restrict=lambda alias: [self._among(nested, here, alias)],
            limited=False,
        ).order_by(None)
        objects = self.objects(select, name, rows, every.subquery(name))
        pairs = self._pairs(nested.on, here, entity, lambda f: self.carried_column(name, f))
        return (
            sa.select(self.dialect.single(objects.element))
            .select_from(objects.source)
            .where(*pairs)
            .order_by(*self.order(select, lambda f: self.carried_column(name, f)))
            .limit(raw("1"))
        )

    def _grouped(
        self, nested: Nested, here: Here, source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        """Related rows or groups of all outer rows at once, apart for each key, joined back."""
        select, entity = nested.select, nested.select.base
        there = [(entity.fields[pair.there], pair.there_codec) for pair in nested.on]
        enforced = {pair.there for pair in nested.on if pair.referenced}

        def exact(column: Sql, field_: Field, codec: Codec) -> Sql:
            if field_.name in enforced:
                return column
            return self.dialect.exact_text(column, field_, codec)

        keys = ExactKeys(there, exact)
        made = self._per_key(select, keys, lambda alias: [self._among(nested, here, alias)])
        outer = self.alias("g")
        near = [
            column if pair.referenced else self.dialect.exact_text(column, field_, pair.here_codec)
            for pair in nested.on
            for field_ in (here.entity.fields[pair.here],)
            for column in (self.carried_column(here.page, field_),)
        ]
        condition = sa.and_(
            *(raw(f"{outer}.{key_name(position)}") == key for position, key in enumerate(near))
        )
        empty = raw("'[]'") if select.many else quoted(orjson.dumps(empty_group(select)).decode())
        value = sa.func.coalesce(raw(f"{outer}.d$"), empty)
        return value, source.outerjoin(made.subquery(outer), condition)

    def _per_key(self, select: Select, keys: ExactKeys, restrict: Restrict) -> sa.Select[Any]:
        """A document ``d$`` for each key: the array of its rows or groups, or its one group."""
        if select.many:
            objects, name, window = self.ranked_objects(select, keys, restrict)
        else:
            name, window = self.alias("p"), []
            page = self.keyed_page(select, keys, restrict)
            objects = self.objects(select, name, page, page.subquery(name))
        groups = [raw(f"{name}.{key_name(position)}") for position in range(len(keys.columns))]
        document = (
            self.dialect.array(objects.element, [raw(f"{name}.{RANK}")])
            if select.many
            else self.dialect.single(objects.element)
        )
        query = (
            sa.select(
                *(group.label(key_name(position)) for position, group in enumerate(groups)),
                document.label("d$"),
            )
            .select_from(objects.source)
            .where(*window)
        )
        return query.group_by(*groups) if select.many else query

    def keyed_page(self, select: Select, keys: ExactKeys, restrict: Restrict) -> sa.Select[Any]:
        """A page without order or limit that carries exact keys beside its columns."""

        def columns(alias: str) -> list[Sql]:
            parts = self.exact_keys(select, keys, alias)
            labelled = [part.label(key_name(position)) for position, part in enumerate(parts)]
            return [*self.carried(select)(alias), *labelled]

        page = self.page(select, columns, restrict, limited=False, keys=keys)
        return page.order_by(None)

    def _among(self, nested: Nested, here: Here, alias: str) -> Sql:
        """Whether a row's key is among the outer page's keys (without seeing single rows)."""
        outer = Here(here.entity, self.alias("x"), here.rows)
        condition = self._pairs(
            nested.on, outer, nested.select.base, lambda f: self.column(alias, f)
        )
        keys = sa.select(raw("1")).select_from(here.rows.subquery(outer.page)).where(*condition)
        return sa.exists(keys)

    def _pairs(
        self, on: Sequence[KeyPair], here: Here, far: Entity, far_column: Callable[[Field], Sql]
    ) -> list[Sql]:
        """The key columns of a relation agree, pair by pair."""
        return [
            self.agree(
                pair,
                (self.carried_column(here.page, near), near),
                (far_column(there), there),
            )
            for pair in on
            for near, there in ((here.entity.fields[pair.here], far.fields[pair.there]),)
        ]


def _begins_with_key(nested: Nested) -> bool:
    """Whether a list is in the order of its rows' key, which is not that of the relation."""
    select = nested.select
    if not select.many or select.grouping or not select.order_by or not select.entity.key:
        return False
    leading = select.order_by[0].field.name
    return leading == select.entity.key[0] and leading not in {pair.there for pair in nested.on}
