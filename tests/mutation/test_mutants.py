"""The mistakes that are put into modules."""

from pathlib import Path

import pytest

from .mutants import mutants

CASES = {
    "a = b == 1": {"a = b != 1", "a = b == 2"},
    "a = b and c": {"a = b or c"},
    "if a:\n    b()": {"if not (a):\n    b()", "if a:\n    pass"},
    "f(a, k=1, l=2)": {
        "pass", "f(a, l=2)", "f(a, k=1)", "f(a, k=2, l=2)", "f(a, k=1, l=3)",
    },
    "x = f(a)": {"x = a"},
    "x = ('é', b)": {"x = (b)", "x = ('é')", "x = ('éx', b)"},
    "x = [y for y in z if y]": {"x = [y for y in z if not (y)]"},
    "x: int = True": {"x: int = False"},
    "def f(a: int = 0) -> int:\n    'Says so.'\n    raise E('Nothing to be done.')": {
        "def f(a: int = 1) -> int:\n    'Says so.'\n    raise E('Nothing to be done.')",
        "def f(a: int = 0) -> int:\n    'Says so.'\n    pass",
        "def f(a: int = 0) -> int:\n    'Says so.'\n    raise 'Nothing to be done.'",
    },
    "import a, b": set(),
}  # fmt: skip


@pytest.mark.parametrize("source", CASES)
def test_each_mistake_is_made_once(source: str, tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(source, "utf-8")
    made = [mutant.applied(source).replace("( b)", "(b)") for mutant in mutants(module)]
    assert sorted(line.replace("(a,  l", "(a, l") for line in made) == sorted(CASES[source])
