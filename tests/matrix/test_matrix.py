"""The table of docs/compatibility.md: rows replaced one by one, failures named."""

from pathlib import Path

import pytest

from tests.matrix import __main__ as matrix
from tests.matrix.__main__ import BEGIN, END, Result, run_tests, write


def test_a_row_is_replaced_and_the_others_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "compatibility.md"
    table.write_text(f"before\n\n{BEGIN}\n{END}\n\nafter\n", "utf-8")
    monkeypatch.setattr(matrix, "TABLE", table)
    write(Result("wheels", "pip", "all"))
    write(Result("mysql", "MySQL 9.7.4", "lab 277/277"))
    write(Result("wheels", "pip", "one is missing", ["musl"]))
    lines = table.read_text("utf-8").splitlines()
    assert lines[0] == "before" and lines[-1] == "after"
    rows = [line for line in lines if line.startswith("| ")]
    assert [row.split(" | ")[0] for row in rows] == ["| row", "| mysql", "| wheels"]
    assert "one is missing: `musl`" in rows[2]


def test_results_that_were_kept_are_written_later_with_their_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "compatibility.md"
    table.write_text(f"{BEGIN}\n{END}\n", "utf-8")
    monkeypatch.setattr(matrix, "TABLE", table)
    monkeypatch.setattr(matrix, "WORK", tmp_path / "work")
    matrix.keep(Result("mysql", "MySQL 9.7.4", "lab 276/277", ["lab: test_a"], "2026-11-01"))
    assert matrix.main(["--write"]) == 0
    [row] = [line for line in table.read_text("utf-8").splitlines() if line.startswith("| mysql")]
    assert row == "| mysql | MySQL 9.7.4 | lab 276/277: `lab: test_a` | 2026-11-01 |"


def test_tests_are_counted_by_suite_and_failures_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tests/satu").mkdir(parents=True)
    (tmp_path / "tests/satu/test_a.py").write_text(
        "import pytest\ndef test_good(): pass\ndef test_bad(): assert 0\n"
        "def test_left_out(): pytest.skip('not here')\n",
        "utf-8",
    )
    monkeypatch.setattr(matrix, "ROOT", tmp_path)
    monkeypatch.setattr(matrix, "WORK", tmp_path / "work")
    came, failed = run_tests("trial", matrix.sys.executable, ["satu"], {})
    assert came.startswith("satu 1/2 (")
    assert failed == ["satu: test_bad"]
