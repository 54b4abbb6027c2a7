"""An answer as a table, where it is one: drawn, or as CSV."""

import csv
from collections.abc import Mapping, Sequence
from typing import Any, TextIO, TypeAlias

from rich.table import Table
from rich.text import Text

Cells: TypeAlias = Mapping[str, Any]


def flat_rows(data: Mapping[str, Any]) -> list[Cells] | None:
    """The rows of an answer that is one flat list (it may be empty), else None.

    The list may stand inside objects of one field each (``dinkes { puskesmas { ... } }``); to-one
    relations become columns with dotted names (``desa.nama``).
    """
    value: Any = data
    while isinstance(value, Mapping):
        if len(value) != 1:
            return None
        (value,) = value.values()
    if not isinstance(value, list):
        return None
    rows = [_flatten(row) for row in value if isinstance(row, Mapping)]
    if len(rows) < len(value) or any(_nested(cell) for row in rows for cell in row.values()):
        return None
    return rows


def _flatten(row: Cells, prefix: str = "") -> Cells:
    cells: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            cells |= _flatten(value, f"{prefix}{name}.")
        else:
            cells[f"{prefix}{name}"] = value
    return cells


def _nested(cell: Any) -> bool:
    return isinstance(cell, list) and any(isinstance(item, Mapping | list) for item in cell)


def table(rows: Sequence[Cells]) -> Table:
    """Rows as a rich table; numbers to the right, a missing value as a dim dash."""
    columns = _columns(rows)
    drawn = Table(header_style="bold", caption=f"{len(rows)} row{'' if len(rows) == 1 else 's'}")
    for column in columns:
        numeric = any(
            isinstance(row.get(column), int | float) and not isinstance(row.get(column), bool)
            for row in rows
        )
        drawn.add_column(Text(column), justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        drawn.add_row(*(_cell(row.get(column)) for column in columns))
    return drawn


def write_csv(rows: Sequence[Cells], file: TextIO) -> None:
    """Rows as CSV (RFC 4180, lines ending as Unix's do); null is an empty cell.

    Values are written as they are: what a spreadsheet would take for a formula, too. Without rows
    nothing is known of the columns, and nothing is written.
    """
    if not rows:
        return
    writer = csv.writer(file, lineterminator="\n")
    columns = _columns(rows)
    writer.writerow(columns)
    for row in rows:
        cells = (row.get(column) for column in columns)
        writer.writerow("" if cell is None else _cell(cell).plain for cell in cells)


def _columns(rows: Sequence[Cells]) -> list[str]:
    """All columns in the order asked; a relation that is null somewhere is only its parts."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    return [name for name in names if not any(other.startswith(f"{name}.") for other in names)]


def _cell(value: Any) -> Text:
    if value is None:
        return Text("-", style="dim")
    if isinstance(value, bool):
        return Text("true" if value else "false")
    if isinstance(value, list):
        return Text(", ".join(map(str, value)))
    return Text(str(value))
