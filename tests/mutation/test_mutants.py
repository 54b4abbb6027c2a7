"""The mistakes that are put into modules."""

from pathlib import Path

import pytest

from .__main__ import nearest_first
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


def test_the_tests_of_a_module_come_first(tmp_path: Path) -> None:
    module = tmp_path / "src/batu_graph/onboarding/drafting/names.py"
    names, folder = "tests/onboarding/drafting/test_names.py", "tests/onboarding/drafting"
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / names).touch()
    assert [*nearest_first(tmp_path, module, ["tests/onboarding"])] == [
        [names],
        [folder, f"--ignore={names}"],
        ["tests/onboarding", f"--ignore={names}", f"--ignore={folder}"],
    ]
    other = tmp_path / "src/batu_graph/onboarding/merge.py"
    assert [*nearest_first(tmp_path, other, ["tests/onboarding"])] == [["tests/onboarding"]]
