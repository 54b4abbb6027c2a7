"""A text that is not YAML: the line a person must look at, its text, a caret, and what to do."""

import pytest

from batu_graph.config.yaml_source import LONGEST_EXCERPT, YamlInvalid, read_text

GOOD = """\
agency: "1"
sources:
  a: {url: "sqlite:///a.db"}
entities:
  Desa:
    table: desa
    key: [kode]
    fields:
      kode: {type: ID, sql: text}
      nama: {type: String}
"""
CASES = {
    "tab": ("    table: desa", "\ttable: desa", 6, 0, "tab", "blanks"),
    "tab after blanks": ("    table: desa", "  \ttable: desa", 6, 2, "tab", "blanks"),
    "a level too deep": ("    key: [kode]", "      key: [kode]", 7, 9, "does not fit", "column"),
    "a level too high": ("    key: [kode]", "   key: [kode]", 7, 3, "does not fit", "column"),
    "no colon": ("    table: desa", "    table desa", 6, 4, "colon", "`key: value`"),
    "no colon behind a list": ("    key: [kode]", "    key [kode]", 7, 4, "colon", "`key: value`"),
    "no brace": ("ID, sql: text}", "ID, sql: text", 9, 12, "`{`", "`}`"),
    "no comma": ("ID, sql: text}", "ID sql: text}", 9, 12, "`{`", "`}`"),
    "no bracket": ("key: [kode]", "key: [kode", 7, 9, "`[`", "`]`"),
    "a colon in a text": ("table: desa", "table: desa: x", 6, 15, "does not fit", "quotes"),
}


@pytest.mark.parametrize("case", CASES)
def test_the_line_and_its_place_are_those_of_the_mistake(case: str) -> None:
    right, wrong, line, column, message, fix = CASES[case]
    assert GOOD.count(right) == 1
    with pytest.raises(YamlInvalid) as caught:
        read_text(GOOD.replace(right, wrong), "a.yaml")
    problem = caught.value
    assert problem.line == line
    assert message in problem.message and fix in problem.fix
    text, caret = problem.excerpt.split("\n")
    assert text == GOOD.replace(right, wrong).splitlines()[line - 1].replace("\t", " ")
    assert caret.strip() == "^"
    assert caret.index("^") == column


def test_a_long_line_is_cut_around_the_caret() -> None:
    entries = ", ".join(f"f{number}: x" for number in range(60))
    with pytest.raises(YamlInvalid) as caught:
        read_text(f"a: 1\nb: {{{entries}, c: d: e, {entries}}}\n", "a.yaml")
    text, caret = caught.value.excerpt.split("\n")
    assert len(text) <= LONGEST_EXCERPT and caret.index("^") < len(text)


def test_what_stands_in_a_key_that_is_written_twice_is_not_missed() -> None:
    text = "a:\n  x: {p: 1}\n  y: 2\nb: 3\na:\n  z: 4\n  x: {q: 5, p: 6}\n"
    document = read_text(text, "a.yaml")
    assert document.root == {"a": {"x": {"p": "1", "q": "5"}, "y": "2", "z": "4"}, "b": "3"}
    assert document.repeated == [(("a",), 1, 5)]
