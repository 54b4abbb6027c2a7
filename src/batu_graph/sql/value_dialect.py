"""How an engine writes values: in documents, as text, as they are shown."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import Dialect as CompilerDialect

from batu_graph.config.catalogue import Field
from batu_graph.ir.select import OrderBy
from batu_graph.sql.primitives import (
    Sql,
    raw,
)


class ValueDialect(ABC):
    """The pieces of SQL that engines write differently."""

    compiler: CompilerDialect
    lateral_keys: bool
    """Whether keys can be a table whose rows correlated subqueries see."""
    reorders = False
    """Whether an aggregate may see a page's rows in another order than the page's."""

    def __init__(
        self,
        source_offset: timedelta,
        city_offset: timedelta,
        *,
        has_json: bool = True,
        has_icu: bool = True,
    ) -> None:
        """
        Args:
            has_json: whether the server has functions for JSON.
            has_icu: whether PostgreSQL's collations of Unicode serve its encoding.
        """
        self.has_icu = has_icu
        self.source_offset = source_offset
        self.city_offset = city_offset
        self.has_json = has_json

    # -- values ------------------------------------------------------------------------------

    @abstractmethod
    def document_value(self, column: Sql, field: Field) -> Sql:
        """A column as it stands in a document; ``OUT_OF_RANGE`` where its scalar cannot."""

    @abstractmethod
    def row_value(self, column: Sql, field: Field) -> Sql:
        """A column as plain value for the rows way; temporal values as text."""

    @abstractmethod
    def text(self, column: Sql, field: Field) -> Sql:
        """A column as text, ``char`` unpadded."""

    @abstractmethod
    def constant(self, text: str) -> Sql:
        """A string constant as document value."""

    @property
    @abstractmethod
    def null(self) -> Sql:
        """Null as document value."""

    # -- documents ---------------------------------------------------------------------------

    @abstractmethod
    def record(
        self, pairs: Sequence[tuple[str, Sql]], source: sa.FromClause
    ) -> tuple[Sql, sa.FromClause]:
        """One object per row of ``source``, and ``source`` with what the object needs."""

    @abstractmethod
    def inner_record(self, pairs: Sequence[tuple[str, Sql]]) -> Sql:
        """An object of some values of a row, as document value."""

    @abstractmethod
    def single(self, element: Sql) -> Sql:
        """A row's object as document."""

    @abstractmethod
    def array(self, element: Sql, order: Sequence[Sql]) -> Sql:
        """All rows' objects as one array; ``order`` where rows may come out of order."""

    @abstractmethod
    def nested(self, query: sa.Select[Any], *, many: bool) -> Sql:
        """A subquery's object or array as document value of the outer object."""

    @abstractmethod
    def finished(self, document: Sql) -> Sql:
        """A document as the text that leaves the database."""

    def in_union(self, document: Sql) -> Sql:
        """A finished document that stands in one column with others."""
        return document

    # -- what is shown -----------------------------------------------------------------------

    def fits(self, column: Sql, field: Field) -> Sql | None:
        """Whether the scalar can carry a value; of what it cannot, null is shown. NULL or false of
        NULL. None: it carries every value."""
        return None

    def shown(self, column: Sql, field: Field) -> Sql:
        """A value to order by, null where null is shown."""
        fits = self.fits(column, field)
        return column if fits is None else sa.case((fits, column))

    def ranks_as_shown(self, by: OrderBy) -> bool:
        """Whether the column's own order puts what is shown as null where nulls go."""
        return False

    def sortable(self, by: OrderBy, value: Sql) -> tuple[Sql, Field]:
        """A value as rows are ordered by it, null where null is shown, and its field."""
        as_it_is = by.filled or by.shown or self.ranks_as_shown(by)
        shown = value if as_it_is else self.shown(value, by.field)
        return shown, by.field if shown is value else replace(by.field, nullable=True)

    def is_null(self, column: Sql, field: Field) -> Sql:
        """Whether null is shown of a value; never unknown."""
        fits = self.fits(column, field)
        return column.is_(None) if fits is None else sa.func.coalesce(fits, raw("0")) == raw("0")
