"""A table or a column that has another name now, taken over into a file.

Only the database's names change: fields, entities and relations keep theirs, with description and
class, and so do the queries of clients and the files of other agencies, which know no others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from batu_graph.onboarding.reading.database import Database, Table
from batu_graph.onboarding.writing.members import as_dict
from batu_graph.onboarding.writing.splice import Splice, plain
from batu_graph.onboarding.writing.yaml_text import scalar
from batu_graph.types import Engine

_NEW = re.compile(r"#\s*new on \d{4}-\d{2}-\d{2}")
"""What ``--update`` writes behind what is new."""


class CannotRename(Exception):
    """A renaming that the file or the database does not bear out; what to do about it."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """What it was called and what it is called now: a table, or a column with its table."""

    old: str
    """``tb_desa``, ``tb_desa.nm``; also by the names of entity and field."""
    new: str
    """``tb_kelurahan``; ``nama``, or ``tb_desa.nama``."""

    @classmethod
    def parse(cls, text: str) -> "Renaming":
        """Read ``old=new``.

        Raises:
            CannotRename: it is written in another way.
        """
        old, mark, new = text.partition("=")
        if not (mark and old.strip() and new.strip()):
            raise CannotRename(
                f"--rename {text}: write `table=table now` or `table.column=column now`."
            )
        return cls(old.strip(), new.strip())

    def __str__(self) -> str:
        return f"{self.old}={self.new}"


def with_renamed(text: str, source: str, database: Database, renamings: Sequence[Renaming]) -> str:
    """A file's text after some renamings.

    Args:
        text: of ``config/agencies/<agency>.yaml``.
        source: the source of it whose database was read.
        database: as it is now.

    Raises:
        CannotRename: the old name is not in the file, or the new one not in the database, or taken.
        CannotSplice: a change has no safe place in the text as it is written.
    """
    for renaming in renamings:
        text = _Renamed(Splice(text), source, database).after(renaming)
    return text


@dataclass(slots=True)
class _Renamed:
    splice: Splice
    source: str
    database: Database

    def after(self, renaming: Renaming) -> str:
        if of_table := list(self._entities(renaming.old)):
            self._table(renaming, of_table)
            return self.splice.done()
        for dot in re.finditer(r"\.", renaming.old):
            table, column = renaming.old[: dot.start()], renaming.old[dot.end() :]
            for name, entity in self._entities(table):
                if (field := _field(entity, column)) is not None:
                    self._column(renaming, name, entity, field)
                    return self.splice.done()
        raise CannotRename(
            f"--rename {renaming}: the file has no table and no column {renaming.old}. "
            "Write the name that stands in the file."
        )

    def _entities(self, name: str | None = None) -> Iterator[tuple[str, dict[str, Any]]]:
        """The source's entities of a table, by the table's name or the entity's; None: all."""
        root = plain(self.splice.root)
        only = list(as_dict(root.get("sources")))
        for entity, written in as_dict(root.get("entities")).items():
            if not isinstance(written, dict):
                continue
            if written.get("source", only[0] if len(only) == 1 else None) != self.source:
                continue
            table, schema = str(written.get("table")), written.get("schema")
            if name is None or name in (table, f"{schema}.{table}", entity):
                yield entity, written

    def _live(self, written: Mapping[str, Any], table: str) -> Table | None:
        """A table of the database as it is now, in the schema of an entity."""
        schema = written.get("schema")
        engine = self.database.engine
        if engine is Engine.SQLITE or (engine is Engine.POSTGRESQL and schema == "public"):
            schema = None
        tables = self.database.tables
        return next((one for one in tables if (one.schema, one.name) == (schema, table)), None)

    def _table(self, renaming: Renaming, entities: list[tuple[str, dict[str, Any]]]) -> None:
        for name, written in entities:
            new = renaming.new.removeprefix(f"{written.get('schema')}.")
            if self._live(written, str(written["table"])) is not None:
                raise CannotRename(f"--rename {renaming}: {written['table']} is there still.")
            if self._live(written, new) is None:
                raise CannotRename(f"--rename {renaming}: the database has no table {new}.")
            for other, one in self._entities():
                same = (one.get("schema"), one.get("table")) == (written.get("schema"), new)
                if same and other not in dict(entities):
                    self._give_way(renaming, ("entities", other), as_dict(one.get("fields")))
            self.splice.replace(("entities", name, "table"), new)
            if "vanished" in written:
                self.splice.take_out(("entities", name, "vanished"))

    def _column(self, renaming: Renaming, entity: str, written: dict[str, Any], field: str) -> None:
        table = self._live(written, str(written["table"]))
        one = as_dict(as_dict(written["fields"])[field])
        old = str(one.get("column", field))
        there = {column.name for column in table.columns} if table else set()
        called = str(written["table"])
        before = ("", f"{called}.", f"{entity}.", f"{written.get('schema')}.{called}.")
        known = [renaming.new.removeprefix(one) for one in before]
        new = next((one for one in known if one in there), None)
        if new is None:
            raise CannotRename(
                f"--rename {renaming}: the table {written['table']} has no column {renaming.new}."
            )
        if old in there:
            raise CannotRename(f"--rename {renaming}: the column {old} is there still.")
        path = ("entities", entity, "fields", field)
        other = _field(written, new)
        if other is not None and other != field:
            column = as_dict(as_dict(written["fields"])[other])
            self._give_way(renaming, (*path[:-1], other), {other: column})
        if "column" in one:
            self.splice.replace((*path, "column"), new)
        else:
            self.splice.add_first((*path, "column"), f"column: {scalar(new)}")
        if "vanished" in one:
            self.splice.take_out((*path, "vanished"))
        if old in as_dict(written.get("rows")):
            self.splice.rename(("entities", entity, "rows", old), new)

    def _give_way(
        self, renaming: Renaming, path: tuple[str, ...], fields: Mapping[str, Any]
    ) -> None:
        """Take out what an earlier ``--update`` added under the new name, if it is as it was."""
        hidden = all(as_dict(one).get("expose") == "false" for one in fields.values())
        if not (hidden and _NEW.search(self.splice.text_of(path))):
            raise CannotRename(
                f"--rename {renaming}: the file has it already as {'.'.join(path[1::2])}. "
                "Take that out first, or keep it and leave the renaming out."
            )
        self.splice.take_out(path, with_comment=True)


def _field(entity: Mapping[str, Any], column: str) -> str | None:
    """The field of an entity that stands for a column, by the column's name or its own."""
    fields = as_dict(entity.get("fields"))
    of_column = {str(as_dict(one).get("column", name)): name for name, one in fields.items()}
    return of_column.get(column, column if column in fields else None)
