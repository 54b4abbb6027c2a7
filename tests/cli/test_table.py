"""Answers as tables: which answers are one, and how their cells are written."""

from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from batu_graph.cli.table import flat_rows, table, write_csv

MIXED = [
    {"n": 1, "benar": True, "daftar": ["a", "b"], "desa": {"nama": "Sisir", "kode": "01"}},
    {"n": None, "benar": False, "daftar": [], "desa": None},
    {"n": 2.5, "benar": None, "daftar": None, "desa": {"nama": None, "kode": "02"}},
]


def drawn(rows: list[Any]) -> list[list[str]]:
    """The table's lines, each as its cells with the blanks that place them."""
    console = Console(file=StringIO(), width=120, color_system=None)
    console.print(table(rows))
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    return [line.strip("│┃").split("│" if "│" in line else "┃") for line in lines]


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ({"desa": [{"nama": "Sisir"}]}, [{"nama": "Sisir"}]),
        ({"dinkes": {"klinik": [{"kode": 1}]}}, [{"kode": 1}]),
        ({"desa": []}, []),
        ({"a": [{"desa": {"camat": {"nama": "x"}}}]}, [{"desa.camat.nama": "x"}]),
        ({"a": [{"label": ["x", "y"]}]}, [{"label": ["x", "y"]}]),
        ({"desa": None}, None),
        ({"desa": {"nama": "Sisir"}}, None),
        ({"a": [{"b": 1}], "c": [{"d": 1}]}, None),
        ({"a": [{"b": [{"c": 1}]}]}, None),
        ({"a": [{"b": [["c"]]}]}, None),
        ({"a": [{"b": 1}, None]}, None),
        ({"a": [1, 2]}, None),
        ({}, None),
    ],
)
def test_one_flat_list_is_rows_and_nothing_else_is(data: dict[str, Any], rows: object) -> None:
    assert flat_rows(data) == rows


def test_cells_are_written_as_people_read_them() -> None:
    rows = flat_rows({"a": MIXED})
    assert rows is not None
    lines = drawn(rows)
    assert [cell.strip() for cell in lines[1]] == [
        *("n", "benar", "daftar", "desa.nama", "desa.kode"),
    ]
    assert [[cell.strip() for cell in line] for line in lines[3:6]] == [
        ["1", "true", "a, b", "Sisir", "01"],
        ["-", "false", "", "-", "-"],
        ["2.5", "-", "-", "-", "02"],
    ]


def test_numbers_stand_at_the_right_all_else_at_the_left() -> None:
    number, truth, code = drawn([{"jumlahnya": 7, "benarkah": True, "kodenya": "7"}])[3]
    assert number == "         7 "
    assert truth.startswith(" true  ") and code.startswith(" 7  ")


def test_the_rows_are_counted() -> None:
    assert table([{"a": 1}]).caption == "1 row"
    assert table([{"a": 1}, {"a": 2}]).caption == "2 rows"


def test_csv_holds_what_is_there() -> None:
    rows = flat_rows({"a": MIXED})
    assert rows is not None
    file = StringIO()
    write_csv(rows, file)
    assert file.getvalue() == (
        'n,benar,daftar,desa.nama,desa.kode\n1,true,"a, b",Sisir,01\n,false,,,\n2.5,,,,02\n'
    )


def test_csv_of_a_relation_that_is_null_everywhere_has_its_column() -> None:
    file = StringIO()
    write_csv([{"nama": "a", "desa": None}], file)
    assert file.getvalue() == "nama,desa\na,\n"
