"""An answer as a table and as text for spreadsheets, as GraphiQL's page makes them."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from web.graphiql.build import node_environment

ROWS = Path(__file__).parents[2] / "web/graphiql/src/rows.js"
SCRIPT = f"""
import {{ csv, tabbed, tables }} from {json.dumps(ROWS.as_uri())};
const found = tables(JSON.parse(process.argv[1]));
console.log(JSON.stringify(found.map((one) => ({{ ...one, csv: csv(one), tabbed: tabbed(one) }}))));
"""


def tables(data: Any) -> list[dict[str, Any]]:
    """Name, columns, rows and texts of the tables in ``data``."""
    environment = node_environment()
    node = shutil.which("node", path=environment["PATH"])
    assert node
    done = subprocess.run(
        [node, "--input-type=module", "--eval", SCRIPT, json.dumps(data)],
        env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_every_list_of_objects_is_a_table_named_by_its_path() -> None:
    found = tables({"desa": [{"nama": "Sisir"}], "a": {"b": {"nodes": [{"x": 1}]}, "kosong": []}})
    assert [(one["name"], one["columns"], one["rows"]) for one in found] == [
        ("desa", ["nama"], [["Sisir"]]),
        ("a.b.nodes", ["x"], [[1]]),
    ]


def test_objects_in_a_row_become_columns_and_lists_one_cell() -> None:
    (one,) = tables(
        {
            "desa": [
                {"kec": None, "tag": ["a", "b"], "anak": [{"n": 1}]},
                {"kec": {"nama": "Batu", "kab": {"nama": "x"}}, "tag": [], "anak": []},
                None,
            ]
        }
    )
    assert one["columns"] == ["tag", "anak", "kec.nama", "kec.kab.nama"]
    assert one["rows"] == [["a, b", '[{"n":1}]', None, None], ["", "", "Batu", "x"]]


@pytest.mark.parametrize("data", [{}, {"desa": None}, {"desa": []}, {"a": {"count": 3}}, None])
def test_where_there_is_no_list_there_is_no_table(data: Any) -> None:
    assert tables(data) == []


def test_csv_is_quoted_where_it_must_be_and_known_as_utf_8() -> None:
    cells = ["a,b", 'kata "ini"', "dua\nbaris", "é 村", "", " biasa "]
    (one,) = tables({"t": [{"c": cell} for cell in cells]})
    assert one["csv"] == (
        '\ufeffc\r\n"a,b"\r\n"kata ""ini"""\r\n"dua\nbaris"\r\né 村\r\n\r\n biasa \r\n'
    )


def test_no_text_of_a_database_is_run_as_a_formula_and_numbers_stay_numbers() -> None:
    formulas = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "- ", "=", "+62 812"]
    numbers = ["-12.50", "+7", "-1e-9", -5, -0.25, True]
    (one,) = tables({"t": [{"c": cell} for cell in formulas + numbers]})
    lines = one["tabbed"].split("\n")[1:]
    assert lines[: len(formulas)] == [f"'{text}".replace("\t", " ") for text in formulas]
    assert lines[len(formulas) :] == ["-12.50", "+7", "-1e-9", "-5", "-0.25", "true"]


def test_a_pasted_row_is_one_line() -> None:
    (one,) = tables({"t": [{"a": "x\ty", "b": "1\r\n2"}, {"a": None, "b": False}]})
    assert one["tabbed"] == "a\tb\nx y\t1 2\n\tfalse"
