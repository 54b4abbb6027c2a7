"""Documents as concatenated text: what MySQL, MariaDB and SQLite share.

Every document value here is JSON text and never NULL (``null`` is written out), so that one NULL
cannot swallow a whole concatenation.
"""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from batu_graph.config.catalogue import Field
from batu_graph.ir.plan import OUT_OF_RANGE
from batu_graph.sql.dialect import Dialect
from batu_graph.sql.primitives import Sql, quoted

NULL = quoted("null")
OUT_OF_RANGE_JSON = quoted(f'"{OUT_OF_RANGE}"')


class TextDialect(Dialect):
    """A dialect whose documents are texts."""

    @abstractmethod
    def quote(self, text: Sql) -> Sql:
        """A text as JSON string."""

    def bare(self, value: Sql) -> Sql:
        """A value that prints as JSON, or ``null``."""
        return sa.func.coalesce(value, NULL)

    def string(self, column: Sql, field: Field) -> Sql:
        """A column as JSON string."""
        return self.quote(self.text(column, field))

    def checked(self, column: Sql, fits: Sql, value: Sql) -> Sql:
        """``value`` where it fits, ``null`` for NULL, ``OUT_OF_RANGE`` otherwise."""
        return sa.case((column.is_(None), NULL), (fits, value), else_=OUT_OF_RANGE_JSON)

    def text_value(self, text: Sql) -> Sql:
        return self.bare(self.quote(text))

    def key_text(self, key: Sql) -> Sql:
        return sa.cast(key, sa.TEXT())

    def constant(self, text: str) -> Sql:
        return quoted(f'"{text}"')

    @property
    def null(self) -> Sql:
        return NULL

    def inner_record(self, pairs: Sequence[tuple[str, Sql]]) -> Sql:
        # Without a FROM clause: no text dialect needs one for its objects.
        return self.record(pairs, sa.table("none$"))[0]

    def single(self, element: Sql) -> Sql:
        return element

    def nested(self, query: sa.Select[Any], *, many: bool) -> Sql:
        made = query.scalar_subquery()
        return made if many else sa.func.coalesce(made, NULL)

    def finished(self, document: Sql) -> Sql:
        return document
