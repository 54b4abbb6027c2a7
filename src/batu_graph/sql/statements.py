"""Whole statements: a ``Select`` tree becomes one SELECT for its source.

``pages.py`` picks the rows of each level, ``documents.py`` makes JSON of them; here is what stands
at the top: whole selections, and rows looked up by their keys.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sqlalchemy as sa

from batu_graph.config.catalogue import Codec, Entity, Field
from batu_graph.connectors.base import Statement
from batu_graph.ir.parameters import Fixed, FromCap, FromKeys, Parameter
from batu_graph.ir.select import Column, Condition, Measure, OrderBy, Select, Term, field_of
from batu_graph.sql.documents import Documents
from batu_graph.sql.pages import RANK, ExactKeys, key_name
from batu_graph.sql.primitives import BindKeys, Sql, raw


@dataclass(frozen=True, slots=True)
class KeyedBy:
    """By which fields of a select's entity rows are asked for by key."""

    columns: tuple[tuple[Field, Codec], ...]

    @property
    def exactly(self) -> frozenset[str]:
        """The names of those that must be equal as they are stored, and not by a codec only."""
        return frozenset(f.name for f, codec in self.columns if not codec)


@dataclass(frozen=True, slots=True)
class Written:
    """A statement with what to bind in it, in the order of its places."""

    statement: Statement
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class _LookedUp:
    """The pieces of a query for rows by key."""

    keys: list[Sql]
    """The key columns as text."""
    document: Sql
    finish: Callable[[list[Sql]], sa.Select[Any]]
    """The columns to select -> the query."""


Columns: TypeAlias = Callable[[str], list[Sql]]


class StatementBuilder(Documents):
    """Builds one statement."""

    __slots__ = ()

    def roots(self, selects: Sequence[Select]) -> Written:
        """One row; one document per select."""
        documents = [
            self.dialect.finished(
                self.dialect.nested(self.document(select, self.page(select)), many=select.many)
            ).label(f"d{position}")
            for position, select in enumerate(selects)
        ]
        return self._written(sa.select(*documents))

    def stream(self, select: Select) -> Written:
        """A row for each row of a list, holding its object."""
        return self._written(self.one_by_one(select, self.page(select)))

    def keyed(self, parts: Sequence[tuple[Select, KeyedBy]]) -> Written:
        """Rows ``(key columns ..., document)`` for the keys looked up; of several parts with the
        part's number in front."""
        width, more = max(len(keyed.columns) for _, keyed in parts), len(parts) > 1
        queries = [
            self._keyed_part(number, select, keyed, width, [raw(str(number))] if more else [])
            for number, (select, keyed) in enumerate(parts)
        ]
        return self._written(queries[0] if len(queries) == 1 else sa.union_all(*queries))

    def rows(self, select: Select, fields: Sequence[Column]) -> Written:
        """Plain columns of the selected rows: fields, and whether as a cursor holds them."""
        return self._written(self.page(select, self._row_values(select, fields)))

    def keyed_rows(self, select: Select, keyed: KeyedBy, fields: Sequence[Column]) -> Written:
        """Rows ``(key columns ..., plain columns ...)``, all of each key, in order; ``fields`` as
        in ``rows``."""

        def columns(alias: str) -> list[Sql]:
            return [
                *self._key_columns(select, keyed, alias),
                *self._row_values(select, fields)(alias),
            ]

        page = self.page(
            select,
            columns,
            restrict=lambda alias: [self._keys_match(alias, keyed, 0)],
            limited=False,
            keys=self._exact(keyed),
        )
        return self._written(page)

    def key_list(
        self,
        entity: Entity,
        keyed: KeyedBy,
        where: Condition | None,
        value: Term | Measure | None = None,
        *,
        among: bool,
    ) -> Written:
        """Rows of distinct key columns of an entity's rows that meet a condition.

        Args:
            value: what follows the key columns: a value of each row, of equal keys the row's with
                the least key first, or an aggregate of the rows of each key.
            among: only keys that are looked up.
        """
        alias = self.alias("t")
        columns = [(self.column(alias, f), f, codec) for f, codec in keyed.columns]
        keys = [self.dialect.exact_key(*column) for column in columns]
        query = sa.select(*keys)
        match value:
            case None:
                query = query.distinct()
            case Measure():
                query = query.add_columns(self.measure(alias, value)).group_by(*keys)
            case _:
                found = self.term(alias, value)
                if not self._is_remote(value):
                    found = self.dialect.row_value(found, field_of(value))
                query = query.add_columns(found)
                if not entity.is_unique(keyed.exactly):
                    query = query.order_by(*self.by_key(entity, alias))
        query = (
            query.select_from(self._with_remote(self.table(entity, alias), alias))
            .where(*(column.isnot(None) for column, _, _ in columns))
            .where(*self.existing(entity, alias))
        )
        if where is not None:
            query = query.where(self.condition(where, alias))
        if among:
            query = query.where(self._keys_match(alias, keyed, 0))
        return self._written(query.limit(self.bind(FromCap())))

    def first_keys(self, select: Select, keyed: KeyedBy) -> Written:
        """Rows of key columns, one for each row of a list, in its order, whatever its limit."""

        def columns(alias: str) -> list[Sql]:
            return [
                self.dialect.exact_key(self.column(alias, f), f, codec)
                for f, codec in keyed.columns
            ]

        page = self.page(select, columns, limited=False)
        return self._written(page.limit(self.bind(FromCap())))

    def _written(self, query: sa.Select[Any] | sa.CompoundSelect[Any]) -> Written:
        compiled = query.compile(dialect=self.dialect.compiler)
        parameters = tuple(
            self.parameters.get(name) or Fixed(compiled.params[name])
            for name in compiled.positiontup or ()
        )
        return Written(Statement(str(compiled), self.profile), parameters)

    # -- rows by key -------------------------------------------------------------------------

    def _keyed_part(
        self, number: int, select: Select, keyed: KeyedBy, width: int, front: list[Sql]
    ) -> sa.Select[Any]:
        fields = keyed.exactly
        direct = all(self.dialect.direct(f, codec) for f, codec in keyed.columns)
        if not select.many and (select.grouping or select.entity.is_unique(fields)):
            found = self._unique(number, select, keyed)
        elif select.grouping:
            found = self._ranked(number, select, keyed)
        elif direct and self.dialect.lateral_keys and any(map(select.entity.is_indexed, fields)):
            found = self._lateral(number, select, keyed)
        else:
            found = self._ranked(number, select, keyed)
        padding = [raw("NULL")] * (width - len(keyed.columns))
        document = self.dialect.finished(found.document)
        if front:
            document = self.dialect.in_union(document)
        return found.finish([*front, *found.keys, *padding, document])

    def _unique(self, number: int, select: Select, keyed: KeyedBy) -> _LookedUp:
        """At most one row per key: no ranking needed."""
        name = self.alias("p")

        def columns(alias: str) -> list[Sql]:
            return [*self.carried(select)(alias), *self._key_columns(select, keyed, alias)]

        page = self.page(
            select,
            columns,
            lambda alias: [self._keys_match(alias, keyed, number)],
            limited=False,
            keys=self._exact(keyed),
        ).order_by(None)
        objects = self.objects(select, name, page, page.subquery(name))
        return _LookedUp(
            [raw(f"{name}.{key_name(position)}") for position in range(len(keyed.columns))],
            self.dialect.single(objects.element),
            lambda columns: sa.select(*columns).select_from(objects.source),
        )

    def _lateral(self, number: int, select: Select, keyed: KeyedBy) -> _LookedUp:
        """Per key its first rows, straight from an index."""
        name = self.alias("k")
        table, keys = self.dialect.keys_table(keyed.columns, name, self._bind_keys(number))

        def restrict(alias: str) -> Iterable[Sql]:
            for (f, _), key in zip(keyed.columns, keys, strict=True):
                yield self.dialect.meets(self.column(alias, f), f, key)

        page = self.page(select, restrict=restrict)
        return _LookedUp(
            [self.dialect.key_text(key) for key in keys],
            self.dialect.nested(self.document(select, page), many=select.many),
            lambda columns: sa.select(*columns).select_from(table),
        )

    def _ranked(self, number: int, select: Select, keyed: KeyedBy) -> _LookedUp:
        """All keys' rows in one pass, ranked per key."""
        objects, name, window = self.ranked_objects(
            select,
            self._exact(keyed),
            lambda alias: [self._keys_match(alias, keyed, number)],
        )
        groups = [raw(f"{name}.{key_name(position)}") for position in range(len(keyed.columns))]

        def finish(columns: list[Sql]) -> sa.Select[Any]:
            query = sa.select(*columns).select_from(objects.source).where(*window)
            return query.group_by(*groups) if select.many else query

        document = (
            self.dialect.array(objects.element, [raw(f"{name}.{RANK}")])
            if select.many
            else self.dialect.single(objects.element)
        )
        return _LookedUp([self.dialect.key_text(group) for group in groups], document, finish)

    def _exact(self, keyed: KeyedBy) -> ExactKeys:
        return ExactKeys(keyed.columns, self.dialect.exact_key)

    def _key_columns(self, select: Select, keyed: KeyedBy, alias: str) -> list[Sql]:
        """The keys of a page's rows as text; of groups the exact ones, which they have."""
        keys = (
            [
                self.dialect.key_text(key)
                for key in self.exact_keys(select, self._exact(keyed), alias)
            ]
            if select.grouping
            else [self.dialect.key(self.column(alias, f), f, codec) for f, codec in keyed.columns]
        )
        return [key.label(key_name(position)) for position, key in enumerate(keys)]

    def _keys_match(self, alias: str, keyed: KeyedBy, number: int) -> Sql:
        return self.dialect.keys_match(
            [(self.column(alias, f), f, codec) for f, codec in keyed.columns],
            self._bind_keys(number),
        )

    def _bind_keys(self, number: int) -> BindKeys:
        return lambda convert: self.bind(FromKeys(number, convert))

    def _row_values(self, select: Select, fields: Sequence[Column]) -> Columns:
        def value(alias: str, known: Field, by: OrderBy | None) -> Sql:
            found = self.value(select, alias, known)
            if by is None:
                return self.dialect.row_value(found, known)
            return self.dialect.row_cursor(*self.dialect.sortable(by, found))

        return lambda alias: (
            [value(alias, *one).label(f"v{position}") for position, one in enumerate(fields)]
            or [raw("1").label("one$")]
        )
